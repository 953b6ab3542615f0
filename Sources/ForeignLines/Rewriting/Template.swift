import Diagnostics
import Language

/// Writes a template with what a match found in a line.
struct Template {
  let line: String
  let pieces: [LinePiece]
  let match: Match

  /// The template with its variables replaced.
  func filled(_ template: String) -> String {
    var out = ""
    var rest = template[...]
    while let dollar = rest.firstIndex(of: "$") {
      out += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      let name = rest.prefix { $0.isLetter || $0.isNumber }
      rest = rest.dropFirst(name.count)
      var freedOf: String?
      if rest.first == ":", let next = rest.dropFirst().first, next == "t" || next == "f" {
        freedOf = String(next)
        rest = rest.dropFirst(2)
      }
      let isQuoted = out.hasSuffix("\"") && rest.first == "\""
      out += value(String(name), freedOf, quoted: isQuoted)
    }
    return out + rest
  }

  private func value(_ name: String, _ mode: String?, quoted: Bool) -> String {
    guard let range = match.bindings[name] else { return "" }
    let bound = pieces[range]
    if quoted { return bound.first?.content ?? slice(range) }
    switch name.first {
    case "q": return bound.first?.content ?? ""
    case "c": return Self.identifier(bound.first?.content ?? "")
    case "l": return bound.compactMap(\.content).map(Self.identifier).joined(separator: ", ")
    case "d": return pairs(bound.compactMap(\.content), applied: mode == "f")
    default: break
    }
    guard mode == "t", let table = match.bindings["t"] else { return slice(range) }
    return freed(range, of: pieces[table].map(\.text))
  }

  private func slice(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text(from: pieces[first].range.lower, to: pieces[last].range.upper)
  }

  private func text(from lower: Int, to upper: Int) -> String {
    let bytes = Array(line.utf8)
    return String(decoding: bytes[lower..<max(lower, upper)], as: UTF8.self)
  }

  /// The text `new = old, …`, or `column = function(column), …`.
  private func pairs(_ contents: [String], applied: Bool) -> String {
    stride(from: 0, to: contents.count - 1, by: 2).map { index in
      let first = Self.identifier(contents[index])
      let second = Self.identifier(contents[index + 1])
      return applied ? "\(first) = \(second)(\(first))" : "\(second) = \(first)"
    }.joined(separator: ", ")
  }

  /// The pieces with `t["a"]` and `t.a` written `a`.
  private func freed(_ range: Range<Int>, of table: [String]) -> String {
    var out = ""
    var index = range.lowerBound
    var previous: Int?
    while index < range.upperBound {
      if let previous { out += text(from: previous, to: pieces[index].range.lower) }
      if let (name, end) = column(at: index, in: range, of: table) {
        out += name
        index = end
      } else {
        out += pieces[index].text
        index += 1
      }
      previous = pieces[index - 1].range.upper
    }
    return out
  }

  private func column(at index: Int, in range: Range<Int>, of table: [String]) -> (String, Int)? {
    let after = index + table.count
    guard after + 1 < range.upperBound, pieces[index..<after].map(\.text) == table,
      index == 0 || pieces[index - 1].text != "."
    else { return nil }
    if pieces[after].text == "[", after + 2 < range.upperBound, pieces[after + 2].text == "]",
      let content = pieces[after + 1].content
    {
      return (Self.identifier(content), after + 3)
    }
    let isCall = after + 2 < pieces.count && pieces[after + 2].text == "("
    guard pieces[after].text == ".", pieces[after + 1].kind == .word, !isCall else { return nil }
    return (pieces[after + 1].text, after + 2)
  }

  /// A column's name as it is written in a verb.
  static func identifier(_ name: String) -> String {
    let isPlain =
      name.first.map { $0.isLetter || $0 == "_" } ?? false
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    if isPlain, Keyword.lookup(name) == nil { return name }
    // `Active_parameters` reads `Active parameters`.
    let isSpaced =
      name.first?.isLetter ?? false && !name.contains("  ") && name.last?.isLetter ?? false
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
    return isSpaced && name.contains(" ") ? name.replacing(" ", with: "_") : "`\(name)`"
  }
}
