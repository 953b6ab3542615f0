import Styling

import struct Platform.Checkpoint

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

/// The number of points in each cell, and their series.
struct PointGrid {
  let columns: Int
  let rows: Int
  private var counts: [Int32]
  /// The series of the points of a cell; -1 where they are of several.
  private var codes: [Int32]
  /// The largest count of a cell.
  private(set) var most = 0

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    counts = Array(repeating: 0, count: self.columns * self.rows)
    codes = counts
  }

  mutating func add(_ points: Scene.Points, _ checkpoint: Checkpoint) throws {
    for index in points.xs.indices {
      try checkpoint(at: index)
      let column = Self.cell(points.xs[index], of: columns)
      let row = Self.cell(points.ys[index], of: rows)
      let cell = row * columns + column
      let code = points.codes.isEmpty ? 0 : points.codes[index]
      codes[cell] = counts[cell] == 0 || codes[cell] == code ? code : -1
      counts[cell] &+= 1
      if counts[cell] > most { most = Int(counts[cell]) }
    }
  }

  /// The count and the series of a cell; row 0 is on top.
  subscript(column: Int, row: Int) -> (count: Int, code: Int) {
    (Int(counts[row * columns + column]), Int(codes[row * columns + column]))
  }

  /// The cell that holds a position; the outermost ones hold what lies beyond.
  private static func cell(_ position: Double, of count: Int) -> Int {
    position >= Double(count) ? count - 1 : position > 0 ? Int(position) : 0
  }
}
