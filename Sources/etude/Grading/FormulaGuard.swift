import Styling

/// Keeps spreadsheets from computing what a pupil has named.
enum FormulaGuard {
  /// The text as it may be shown, with an apostrophe before it where a spreadsheet might compute it.
  ///
  /// A spreadsheet may skip blanks and what nobody sees before a sign, and drop marks on it. A number
  /// with its sign is none to be computed.
  static func guarded(_ text: String) -> String {
    let shown = text.visible(as: .name)
    let start = text.unicodeScalars.drop(while: isSkipped)
    guard let first = start.first else { return shown }
    let skipped = text.unicodeScalars.count - start.count
    let beginsOddly = text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } ?? false
    if beginsOddly || signs.contains(first) && !(skipped == 0 && isNumber(text)) {
      return "'" + shown
    }
    return shown
  }

  /// The signs that begin a formula, those of full width included.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark, .spaceSeparator,
      .lineSeparator, .paragraphSeparator:
      true
    default: scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isWhitespace
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /-[0-9]+([.,][0-9]+)?/) != nil
  }
}
