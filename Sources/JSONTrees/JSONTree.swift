import FoundationEssentials

/// A JSON document (RFC 8259).
package indirect enum JSONTree: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  /// Reads a document; nil where it is none, or nested deeper than any notebook.
  package static func reading(_ bytes: [UInt8]) -> JSONTree? {
    // Whoever reads the file says that it is no JSON.
    try? JSONDecoder().decode(JSONTree.self, from: Data(bytes))
  }

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

extension JSONTree: Decodable {
  /// Reads one value of any kind.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // One of seven forms: where one does not fit the next is tried, and the last one throws.
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let members = try? container.decode([String: JSONTree].self) {
      self = .object(members)
    } else if let items = try? container.decode([JSONTree].self) {
      self = .list(items)
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }
}
