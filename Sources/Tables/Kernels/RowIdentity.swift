/// A number per row, equal for rows whose cells agree in some columns.
///
/// The numbers count the distinct rows in order of first appearance. Missing cells agree with each
/// other; so do both zeros, and texts by canonical equivalence.
struct RowIdentity {
  let ids: [Int]
  /// The first row of each number.
  let firstRows: [Int]

  init(_ columns: [Column], rowCount: Int, checkpoint: @escaping Checkpoint) throws {
    var pace = Pace(checkpoint)
    var ids = Array(repeating: 0, count: rowCount)
    var count = min(1, rowCount)
    for column in columns {
      let codes = try RowIdentity.codes(of: column, &pace)
      var numbering = Numbering(bound: count.multipliedReportingOverflow(by: codes.bound))
      for row in ids.indices {
        try pace.step()
        let pair = UInt64(ids[row]) &* UInt64(codes.bound) &+ UInt64(codes.values[row])
        ids[row] = numbering.number(of: pair)
      }
      count = numbering.count
    }
    var firstRows = Array(repeating: -1, count: count)
    for (row, id) in ids.enumerated() where firstRows[id] < 0 { firstRows[id] = row }
    self.ids = ids
    self.firstRows = firstRows
  }

  /// A small number per cell, 0 for a missing one, all below `bound`.
  private static func codes(
    of column: Column, _ pace: inout Pace
  ) throws -> (values: [Int], bound: Int) {
    var numbering = Numbering(bound: (0, true))
    func numbered(_ bits: UInt64, _ row: Int) throws -> Int {
      try pace.step()
      return column.isMissing(row) ? 0 : numbering.number(of: bits) + 1
    }
    let values: [Int]
    switch column.storage {
    case .text(let cells):
      values = cells.codes.indices.map { column.isMissing($0) ? 0 : Int(cells.codes[$0]) + 1 }
      return (values, cells.dictionary.count + 1)
    case .bools(let cells):
      return (cells.indices.map { column.isMissing($0) ? 0 : cells[$0] ? 2 : 1 }, 3)
    case .numbers(let cells):
      values = try cells.indices.map { try numbered((cells[$0] + 0).bitPattern, $0) }
    case .integers(let cells):
      values = try cells.indices.map { try numbered(UInt64(bitPattern: cells[$0]), $0) }
    case .dates(let cells):
      values = try cells.indices.map { row in
        let second = UInt64((cells[row].second ?? -1) + 1)
        return try numbered(UInt64(UInt32(bitPattern: cells[row].day)) << 32 | second, row)
      }
    }
    return (values, numbering.count + 1)
  }
}
