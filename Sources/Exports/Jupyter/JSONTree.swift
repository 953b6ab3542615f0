import FoundationEssentials
import Values

/// A JSON document (RFC 8259).
indirect enum JSONTree: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  /// Reads a document; nil where it is none, or nested deeper than any notebook.
  static func reading(_ bytes: [UInt8]) -> JSONTree? {
    // Whoever reads the file says that it is no JSON.
    try? JSONDecoder().decode(JSONTree.self, from: Data(bytes))
  }

  subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text, or the texts of a list joined, as Jupyter writes lines.
  var string: String? {
    switch self {
    case .text(let text): text
    case .list(let items): items.map { $0.string ?? "" }.joined()
    default: nil
    }
  }

  var items: [JSONTree]? {
    if case .list(let items) = self { items } else { nil }
  }

  /// A text as the list of its lines, each with its line feed.
  static func lines(_ text: String) -> JSONTree {
    var lines: [JSONTree] = []
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar)
      if scalar == "\n" {
        lines.append(.text(String(line)))
        line = .init()
      }
    }
    if !line.isEmpty { lines.append(.text(String(line))) }
    return .list(lines)
  }

  /// The document with sorted keys, indented by one blank as Jupyter does; the same tree gives the
  /// same bytes.
  func written(indent: String = "") -> String {
    let inner = indent + " "
    switch self {
    case .null: return "null"
    case .bool(let bool): return "\(bool)"
    case .integer(let number): return "\(number)"
    case .number(let number): return "\(number)"
    case .text(let text): return JSON.text(text)
    case .list(let items):
      if items.isEmpty { return "[]" }
      let lines = items.map { inner + $0.written(indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.sorted { $0.key < $1.key }.map { key, value in
        "\(inner)\(JSON.text(key)): \(value.written(indent: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }
}

extension JSONTree: Decodable {
  init(from decoder: any Decoder) throws {
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
