extension Screen {
  mutating func perform(_ control: Control) {
    switch control {
    case .print(let scalar): put(scalar)
    case .control(let byte): performControl(byte)
    case .sequence(let isPrivate, let parameters, let final):
      isPrivate ? setModes(parameters, final) : performSequence(parameters, final)
    case .escape(let byte):
      if byte == UInt8(ascii: "M") { cursor.row = max(0, cursor.row - 1) }
    }
  }

  private mutating func performControl(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: move(to: cursor.row, cursor.column - 1)
    case 0x09: move(to: cursor.row, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(to: cursor.row, 0)
    default: break
    }
  }

  private mutating func performSequence(_ parameters: [Int], _ final: UInt8) {
    let count = max(1, parameters.first ?? 1)
    let mode = max(0, parameters.first ?? 0)
    switch Character(Unicode.Scalar(final)) {
    case "A": move(to: cursor.row - count, cursor.column)
    case "B", "e": move(to: cursor.row + count, cursor.column)
    case "C", "a": move(to: cursor.row, cursor.column + count)
    case "D": move(to: cursor.row, cursor.column - count)
    case "E": move(to: cursor.row + count, 0)
    case "F": move(to: cursor.row - count, 0)
    case "G", "`": move(to: cursor.row, count - 1)
    case "d": move(to: count - 1, cursor.column)
    case "H", "f": move(to: count - 1, max(1, parameters.dropFirst().first ?? 1) - 1)
    case "m": setStyle(parameters)
    default: edit(final, count: count, mode: mode)
    }
  }

  private mutating func edit(_ final: UInt8, count: Int, mode: Int) {
    wrapIsPending = false
    switch Character(Unicode.Scalar(final)) {
    case "J": eraseDisplay(mode)
    case "K": eraseLine(mode)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "X": erase(row: cursor.row, cursor.column..<min(columns, cursor.column + count))
    case "L": shiftRows(down: true, count)
    case "M": shiftRows(down: false, count)
    default: break
    }
  }

  private mutating func setModes(_ parameters: [Int], _ final: UInt8) {
    if final == UInt8(ascii: "h") { modes.formUnion(parameters) }
    if final == UInt8(ascii: "l") { modes.subtract(parameters) }
  }

  private mutating func setStyle(_ parameters: [Int]) {
    for parameter in parameters {
      let added = String(max(0, parameter))
      style = parameter <= 0 ? "" : style.isEmpty ? added : style + ";" + added
    }
  }

  private mutating func move(to row: Int, _ column: Int) {
    cursor = (min(max(0, row), cells.count - 1), min(max(0, column), columns - 1))
    wrapIsPending = false
  }

  private mutating func lineFeed() {
    wrapIsPending = false
    guard cursor.row == cells.count - 1 else {
      cursor.row += 1
      return
    }
    scrolledOff.append(Self.text(of: cells[0]))
    cells.removeFirst()
    cells.append(Array(repeating: Cell(), count: columns))
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = CellWidth.of(scalar)
    guard width > 0 else { return combine(scalar) }
    if wrapIsPending || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
    }
    guard width <= columns else { return }
    cells[cursor.row][cursor.column] = Cell(character: String(scalar), style: style)
    if width == 2 { cells[cursor.row][cursor.column + 1] = Cell(character: "", style: style) }
    cursor.column += width
    wrapIsPending = cursor.column >= columns
    if wrapIsPending { cursor.column = columns - 1 }
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = wrapIsPending ? cursor.column : cursor.column - 1
    if column > 0, cells[cursor.row][column].character.isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].character.unicodeScalars.append(scalar) }
  }
}
