extension Table {
  /// These rows, in this order; a row that does not exist has missing cells only.
  ///
  /// The key stays, so the rows must be distinct where there is one. `checkpoint` is called between
  /// two columns.
  public func gather(rows: [Int], checkpoint: Checkpoint = {}) throws -> Table {
    try with(
      columns: columns.map { column in
        try checkpoint()
        return column.gather(rows: rows)
      })
  }

  /// The first `count` rows; all but the last `-count` when it is negative, as in pandas.
  public func head(_ count: Int) throws -> Table {
    try slice(0..<(count < 0 ? max(0, rowCount + count) : min(count, rowCount)))
  }

  /// The last `count` rows; all but the first `-count` when it is negative, as in pandas.
  public func tail(_ count: Int) throws -> Table {
    let first =
      count < 0 ? (count < -rowCount ? rowCount : -count) : rowCount - min(count, rowCount)
    return try slice(first..<rowCount)
  }

  /// A range of rows, cut to those that exist.
  public func slice(_ range: Range<Int>) throws -> Table {
    try with(columns: columns.map { $0.slice(range) })
  }

  /// The rows whose cell in `mask` is true, and how many were dropped because it is missing.
  ///
  /// Throws `lengthMismatch`, or `kindMismatch` unless `mask` holds truth values.
  public func filtered(
    by mask: Column, checkpoint: @escaping Checkpoint = {}
  ) throws -> (table: Table, missing: Int) {
    guard case .bools(let cells) = mask.storage else {
      throw TableProblem.kindMismatch(column: mask.name, kind: mask.kind, expected: .bools)
    }
    try checkLength(of: mask)
    var pace = Pace(checkpoint)
    var rows: [Int] = []
    for (row, isKept) in cells.enumerated() {
      try pace.step()
      if isKept, mask.validity?[row] ?? true { rows.append(row) }
    }
    return (try gather(rows: rows, checkpoint: checkpoint), mask.missingCount)
  }

  /// The rows whose element of `mask` is true, and how many were dropped because it is missing.
  public func filtered(
    by mask: [Bool?], checkpoint: @escaping Checkpoint = {}
  ) throws -> (table: Table, missing: Int) {
    try filtered(by: Column("", bools: mask), checkpoint: checkpoint)
  }

  /// Throws `lengthMismatch` unless the column has one cell per row.
  func checkLength(of column: Column) throws {
    guard column.count == rowCount else {
      throw TableProblem.lengthMismatch(
        column: column.name, count: column.count, expected: rowCount)
    }
  }
}
