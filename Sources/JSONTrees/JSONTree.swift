/// A JSON document (RFC 8259).
package enum JSONTree: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  /// The member of an object; nil where it has none, and for what is no object.
  package subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text, or the texts of a list joined, as Jupyter writes lines.
  package var string: String? {
    switch self {
    case .text(let text): text
    case .list(let items): items.map { $0.string ?? "" }.joined()
    default: nil
    }
  }

  /// The items of a list.
  package var items: [JSONTree]? {
    if case .list(let items) = self { items } else { nil }
  }

  /// The members of an object.
  package var members: [String: JSONTree]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The whole number.
  package var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The truth value.
  package var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }
}
