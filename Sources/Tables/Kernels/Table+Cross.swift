extension Table {
  /// Every row of this table with every row of another, this table's order first.
  ///
  /// Throws `tooLarge` above `limit` rows, and `duplicateColumn` for a name of both tables unless
  /// `suffix` is there to tell the other's column apart.
  public func crossed(
    with other: Table, suffix: String? = nil, limit: Int, checkpoint: @escaping Checkpoint = {}
  ) throws -> Table {
    let (rows, overflow) = rowCount.multipliedReportingOverflow(by: other.rowCount)
    guard !overflow, rows <= limit else {
      throw TableProblem.tooLarge(rows: overflow ? .max : rows, limit: limit)
    }
    let others = try told(apart: other.columns, suffix: suffix)
    let outer = (0..<rowCount).flatMap { Array(repeating: $0, count: other.rowCount) }
    let inner = (0..<rowCount).flatMap { _ in 0..<other.rowCount }
    let left = try columns.map { column in
      try checkpoint()
      return column.gather(rows: outer)
    }
    let right = try others.map { column in
      try checkpoint()
      return column.gather(rows: inner)
    }
    return try Table(columns: left + right, source: source)
  }

  /// Columns of another table under names that this one does not use.
  func told(apart others: [Column], suffix: String?) throws -> [Column] {
    try others.map { column in
      guard self.column(named: column.name) != nil else { return column }
      guard let suffix else { throw TableProblem.duplicateColumn(column.name) }
      return column.renamed(column.name + suffix)
    }
  }
}
