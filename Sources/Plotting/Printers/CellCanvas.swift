import Styling

/// A rectangle of character cells, row 0 on top, each with its role.
struct CellCanvas {
  private struct Cell {
    var character: Character = " "
    var role = Role.plain
    var background: Role?
  }

  let columns: Int
  let rows: Int
  private var cells: [Cell]

  /// The mark in the second cell of a wide character.
  private static let continuation: Character = "\u{0}"

  /// A blank canvas; negative sizes are empty ones.
  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: Cell(), count: self.columns * self.rows)
  }

  /// Returns whether a cell of the canvas is blank.
  func isBlank(column: Int, row: Int) -> Bool { self[column, row] == " " }

  /// The character of a cell; nil outside of the canvas.
  subscript(column: Int, row: Int) -> Character? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    return cells[row * columns + column].character
  }

  /// Draws a character of one column; outside of the canvas nothing happens.
  mutating func put(
    _ character: Character, _ role: Role = .plain, on background: Role? = nil, column: Int, row: Int
  ) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    cells[row * columns + column] = Cell(
      character: character, role: role, background: background)
  }

  /// Writes a text from `column` on; wide characters take two cells.
  mutating func write(
    _ text: String, _ role: Role = .plain, on background: Role? = nil, column: Int, row: Int
  ) {
    var column = column
    for character in text {
      let width = character.displayWidth
      guard width > 0 else { continue }
      put(character, role, on: background, column: column, row: row)
      if width == 2 { put(Self.continuation, role, column: column + 1, row: row) }
      column += width
    }
  }

  /// The row as text, without the blanks at its end.
  func line(_ row: Int) -> StyledText {
    var line = StyledText()
    let all = cells[row * columns..<(row + 1) * columns]
    let end =
      all.lastIndex { $0.character != " " || $0.background != nil }.map { $0 + 1 }
      ?? all.startIndex
    for cell in all[..<end] where cell.character != Self.continuation {
      line.append(String(cell.character), cell.role, on: cell.background)
    }
    return line
  }
}
