extension Screen {
  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = Cell() }
  }

  /// Mode 0 erases from the cursor on, 1 up to it, 2 everything.
  mutating func eraseLine(_ mode: Int) {
    switch mode {
    case 0: erase(row: cursor.row, cursor.column..<columns)
    case 1: erase(row: cursor.row, 0..<(cursor.column + 1))
    default: erase(row: cursor.row, 0..<columns)
    }
  }

  /// Modes as for a line.
  mutating func eraseDisplay(_ mode: Int) {
    if mode < 2 { eraseLine(mode) }
    let others =
      mode == 0 ? (cursor.row + 1)..<cells.count : 0..<(mode == 1 ? cursor.row : cells.count)
    for row in others { erase(row: row, 0..<columns) }
  }

  mutating func insertCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].insert(
      contentsOf: Array(repeating: Cell(), count: count), at: cursor.column)
    cells[cursor.row].removeLast(count)
  }

  mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<(cursor.column + count))
    cells[cursor.row] += Array(repeating: Cell(), count: count)
  }

  /// Opens rows at the cursor's, or takes rows away from there.
  mutating func shiftRows(down: Bool, _ count: Int) {
    let count = min(count, cells.count - cursor.row)
    let empty = Array(repeating: Array(repeating: Cell(), count: columns), count: count)
    if down {
      cells.insert(contentsOf: empty, at: cursor.row)
      cells.removeLast(count)
    } else {
      cells.removeSubrange(cursor.row..<(cursor.row + count))
      cells += empty
    }
    cursor.column = 0
  }
}
