import CEditLine

/// Where libedit puts a prompt and a text on rows of a terminal, counted from the prompt's row.
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

  /// The escape sequences that bring the terminal's cursor from the edited place to another one.
  func moves(to place: Place) -> String {
    let down = place.row - cursor.row
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

  /// Columns of a text without line breaks.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }
}
