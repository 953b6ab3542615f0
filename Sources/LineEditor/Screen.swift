import CEditLine
import Platform

/// The places that libedit gives a prompt and a text on rows of a terminal, counted from the
/// prompt's row.
///
/// The rules are those of `re_putc` and `re_addc` in libedit's refresh.c: a full row sends the
/// cursor to the next at once, and a double-width character does not straddle two rows.
struct ScreenLayout: Equatable {
  struct Place: Equatable {
    var row = 0
    var column = 0
  }

  private(set) var cursor = Place()
  private(set) var end = Place()
  private let columns: Int

  init(prompt: [Unicode.Scalar], text: [Unicode.Scalar], cursor: Int, columns: Int) {
    self.columns = max(1, columns)
    prompt.forEach { add($0) }
    for (index, scalar) in text.enumerated() {
      if index == cursor { self.cursor = end }
      add(scalar)
    }
    if cursor >= text.count { self.cursor = end }
  }

  /// The place of each character of a text.
  static func places(
    prompt: [Unicode.Scalar], text: [Unicode.Scalar], columns: Int
  ) -> [Place] {
    var layout = ScreenLayout(prompt: prompt, text: [], cursor: 0, columns: columns)
    return text.map { scalar in
      let before = layout.end
      layout.add(scalar)
      let isMoved = scalar != "\n" && scalar != "\t" && before.column + width(scalar) > columns
      return isMoved ? Place(row: before.row + 1) : before
    }
  }

  /// The escape sequences that bring the terminal's cursor from the edited place to another one.
  func moves(to place: Place) -> String { Self.moves(from: cursor.row, to: place) }

  /// The escape sequences that bring the terminal's cursor from a row to a place.
  static func moves(from row: Int, to place: Place) -> String {
    let down = place.row - row
    var out = "\r"
    if down > 0 { out += "\u{1B}[\(down)B" }
    if down < 0 { out += "\u{1B}[\(-down)A" }
    if place.column > 0 { out += "\u{1B}[\(place.column)C" }
    return out
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": end = Place(row: end.row + 1)
    case "\t": advance(by: min(8 - end.column % 8, columns - end.column))
    default: advance(by: Self.width(scalar))
    }
  }

  private mutating func advance(by width: Int) {
    if end.column + width > columns { end = Place(row: end.row + 1) }
    end.column += width
    if end.column >= columns { end = Place(row: end.row + 1, column: end.column - columns) }
  }

  /// Columns of a character; libedit writes control characters as `^A` and others that are not
  /// printable as `\U+0085`.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    let width = Int(ce_width(wchar_t(bitPattern: scalar.value)))
    return width >= 0 ? width : scalar.value > 0xFFFF ? 8 : 7
  }

  /// Returns whether libedit puts the character itself on the screen.
  static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0x7F && ce_width(wchar_t(bitPattern: scalar.value)) > 0
  }

  /// Columns of a text without line breaks.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }
}

/// The terminal on standard input and output.
enum Terminal {
  static let pasteMarksOn = "\u{1B}[?2004h"
  static let pasteMarksOff = "\u{1B}[?2004l"

  /// Columns as libedit counts them: it takes less than two as not told.
  static var columns: Int {
    let told = TerminalSize.current?.columns ?? 80
    return told < 2 ? 80 : told
  }

  /// Rows of the screen.
  static var rows: Int { TerminalSize.current?.rows ?? 24 }

  /// Returns whether lines can be edited on it.
  static func canEdit() -> Bool {
    guard OpenFile.standardInput.isTerminal, OpenFile.standardOutput.isTerminal,
      let term = ProgramEnvironment["TERM"]
    else { return false }
    return !term.isEmpty && term != "dumb"
  }

  /// Writes to standard output at once.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ce_write($0.baseAddress, $0.count) }
    }
  }
}
