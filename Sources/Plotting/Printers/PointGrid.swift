/// How many points fall into each cell, and of which series.
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

  mutating func add(_ points: Scene.Points) {
    for index in points.xs.indices {
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
