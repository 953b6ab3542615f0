import Styling

/// Curves in dots: eight to a character cell, two across and four down.
struct BrailleLayer {
  private let columns: Int
  private let rows: Int
  private var dots: [UInt8]
  private var roles: [Role]

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    dots = Array(repeating: 0, count: columns * rows)
    roles = Array(repeating: .plain, count: columns * rows)
  }

  /// Bits of U+2800…U+28FF, row by row of a cell.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// Draws a straight line; `every` leaves out dots between, for lines that are no data.
  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), every: Int, _ role: Role
  ) {
    let (dx, dy) = ((end.x - start.x) * 2, (end.y - start.y) * 4)
    let steps = max(1, Int(max(abs(dx), abs(dy)).rounded(.up)))
    for step in 0...steps where step.isMultiple(of: every) {
      let share = Double(step) / Double(steps)
      dot(
        Int(((start.x * 2) + dx * share).rounded(.down)),
        Int(((start.y * 4) + dy * share).rounded(.down)), role)
    }
  }

  private mutating func dot(_ x: Int, _ y: Int, _ role: Role) {
    guard (0..<columns * 2).contains(x), (0..<rows * 4).contains(y) else { return }
    let cell = y / 4 * columns + x / 2
    dots[cell] |= Self.bits[y % 4][x % 2]
    roles[cell] = role
  }

  /// Puts the dots onto a canvas.
  func draw(on canvas: inout CellCanvas) {
    for (cell, bits) in dots.enumerated() where bits != 0 {
      guard let scalar = Unicode.Scalar(0x2800 + UInt32(bits)) else { continue }
      canvas.put(Character(scalar), roles[cell], column: cell % columns, row: cell / columns)
    }
  }
}
