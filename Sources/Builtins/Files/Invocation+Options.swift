import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Invocation {
  /// A single ASCII character, `fallback` where none was given.
  func mark(_ index: Int, default fallback: Character?) throws -> Character? {
    guard has(index) else { return fallback }
    let text = try text(index)
    if let mark = text.first, text.count == 1, mark.isASCII { return mark }
    throw wrongKind(
      index, Bilingual("un seul caractère", "a single character"), found: .text(text))
  }

  /// `"."` or `","`, nil where none was given.
  func decimalMark(_ index: Int) throws -> Character? {
    guard has(index) else { return nil }
    let text = try text(index)
    if text == "." || text == "," { return text.first }
    throw UnknownChoice(
      function: name, parameter: builtin.parameters[index].spelling(tongue), found: text,
      choices: [".", ","], suggestions: []
    ).about(argument: index)
  }
}

/// Paths as files are named after them.
enum FileName {
  /// `notes` for `data/notes.csv`; the table that is read is called so.
  static func stem(_ path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
