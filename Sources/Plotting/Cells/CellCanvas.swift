import Styling

/// A rectangle of character cells, row 0 on top, each with its role.
struct CellCanvas {
  let columns: Int
  let rows: Int
  private var cells: [(character: Character, role: Role)]

  /// A blank canvas; negative sizes are empty ones.
  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: (" ", .plain), count: self.columns * self.rows)
  }

  /// Draws one character; outside of the canvas nothing happens.
  mutating func put(_ character: Character, _ role: Role = .plain, column: Int, row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    cells[row * columns + column] = (character, role)
  }

  /// Writes a text of one-column characters from `column` on.
  mutating func write(_ text: String, _ role: Role = .plain, column: Int, row: Int) {
    for (index, character) in text.enumerated() {
      put(character, role, column: column + index, row: row)
    }
  }

  /// The row as text, without the blanks at its end.
  func line(_ row: Int) -> StyledText {
    var line = StyledText()
    let all = cells[row * columns..<(row + 1) * columns]
    let end = all.lastIndex { $0.character != " " }.map { $0 + 1 } ?? all.startIndex
    for cell in all[..<end] { line.append(String(cell.character), cell.role) }
    return line
  }
}
