import JSONTrees
import Values

extension JSONTree {
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
