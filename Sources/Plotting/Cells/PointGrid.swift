/// How many points fall into each cell, and of which series.
struct PointGrid {
  let columns: Int
  let rows: Int
  private var counts: [Int32]
  /// The series of the points of a cell; -1 where they are of several.
  private var codes: [Int32]
  /// The largest count of a cell.
  let most: Int

  init(_ layout: PointsLayout) {
    columns = max(1, Int(layout.width))
    rows = max(1, Int(layout.height))
    counts = Array(repeating: 0, count: columns * rows)
    codes = Array(repeating: 0, count: columns * rows)
    let data = layout.data
    for index in 0..<data.count {
      let column = Self.cell(layout.xSpan.fraction(of: data.u[index]), of: columns)
      let row = rows - 1 - Self.cell(layout.ySpan.fraction(of: data.v[index]), of: rows)
      let cell = row * columns + column
      let code = data.codes.isEmpty ? 0 : data.codes[index]
      codes[cell] = counts[cell] == 0 || codes[cell] == code ? code : -1
      counts[cell] &+= 1
    }
    most = Int(counts.max() ?? 0)
  }

  /// The count and the series of a cell; row 0 is on top.
  subscript(column: Int, row: Int) -> (count: Int, code: Int) {
    (Int(counts[row * columns + column]), Int(codes[row * columns + column]))
  }

  func column(at position: Double) -> Int { Self.cell(position, of: columns) }

  func row(at position: Double) -> Int { rows - 1 - Self.cell(position, of: rows) }

  /// The cell that holds a position from 0 to 1; the outermost ones hold what lies beyond.
  private static func cell(_ position: Double, of count: Int) -> Int {
    let scaled = position * Double(count)
    return scaled >= Double(count) ? count - 1 : scaled > 0 ? Int(scaled) : 0
  }
}
