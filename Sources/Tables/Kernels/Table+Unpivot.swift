extension Table {
  /// One row per cell of some columns: the other columns, the column's name, the cell.
  ///
  /// All rows of the first column come first, then those of the second, as pandas' `melt` does. The
  /// values are in the unit of the first column. Throws `noColumns`, `mixedKinds`,
  /// `dimensionMismatch`, `duplicateColumn`, `unknownColumn` or `ambiguousColumn`.
  public func unpivoted(
    _ unpivoted: [String], names: String, values: String, checkpoint: @escaping Checkpoint = {}
  ) throws -> Table {
    let places = try unpivoted.map(requiredPlace)
    guard !places.isEmpty else { throw TableProblem.noColumns }
    if let twice = places.indices.first(where: { places[..<$0].contains(places[$0]) }) {
      throw TableProblem.duplicateColumn(columns[places[twice]].name)
    }
    let isUnpivoted = Set(places)
    let rows = places.flatMap { _ in 0..<rowCount }
    let repeated = try columns.indices.filter { !isUnpivoted.contains($0) }.map { place in
      try checkpoint()
      return columns[place].gather(rows: rows)
    }
    let codes = places.indices.flatMap { Array(repeating: Int32($0), count: rowCount) }
    let texts = TextCells(codes: codes, dictionary: places.map { columns[$0].name })
    let cells = try Column.concatenated(
      places.map { columns[$0] }, named: values, checkpoint: checkpoint)
    return try Table(
      columns: repeated + [Column(name: names, storage: .text(texts)), cells], source: source)
  }

  /// The rows of this table, then those of another one with the same columns in any order.
  ///
  /// Cells are converted to this table's units. The key stays when it stands. Throws
  /// `differentColumns`, `mixedKinds` or `dimensionMismatch`.
  public func appending(_ other: Table, checkpoint: @escaping Checkpoint = {}) throws -> Table {
    let absent = columnNames.filter { other.column(named: $0) == nil }
    let extra = other.columnNames.filter { column(named: $0) == nil }
    guard absent.isEmpty, extra.isEmpty else {
      throw TableProblem.differentColumns(absent: absent, extra: extra)
    }
    let joined = try columns.map { column in
      let parts = [column, other.column(named: column.name) ?? column]
      return try Column.concatenated(parts, named: column.name, checkpoint: checkpoint)
    }
    let plain = try with(columns: joined, key: nil)
    guard let key else { return plain }
    return (try? plain.keyed(by: key)) ?? plain
  }
}
