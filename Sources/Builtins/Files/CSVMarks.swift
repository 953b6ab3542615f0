import BuiltinKit
import Diagnostics
import Styling
import Values

extension BoundArgument<String> {
  /// A single ASCII character.
  func mark() throws -> Character {
    let text = try value
    if let mark = text.first, text.count == 1, mark.isASCII { return mark }
    throw wrongKind(
      Bilingual("un seul caractère", "a single character"), found: .text(text))
  }

  /// `"."` or `","`.
  func decimalMark() throws -> Character {
    let text = try value
    if text == "." || text == ",", let mark = text.first { return mark }
    throw noChoice(text, among: [".", ","])
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
