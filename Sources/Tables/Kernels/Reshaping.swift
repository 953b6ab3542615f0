import Diagnostics
public import Platform

extension Table {
  /// One row per distinct cell of `rows`, one column per distinct cell of `name`.
  ///
  /// Both are in order of first appearance; combinations without a row are missing; the values keep
  /// their unit. Throws `severalRows` for a combination met twice, `missingKey` for a row without a
  /// column name, `tooLarge` above `limit` cells, `noColumns`, `duplicateColumn`, `unknownColumn`
  /// or `ambiguousColumn`.
  public func pivoted(
    rows: [String], columns name: String, values: String, limit: Int,
    checkpoint: Checkpoint
  ) throws -> Table {
    try pivoted(
      rows: rows.map(required), columns: required(name), values: required(values), limit: limit,
      checkpoint: checkpoint)
  }

  /// The same with columns of the table or computed of its rows; `empty` is one cell, for what no row
  /// fills.
  public func pivoted(
    rows: [Column], columns names: Column, values: Column, empty: Column? = nil, limit: Int,
    checkpoint: Checkpoint
  ) throws -> Table {
    guard !rows.isEmpty else { throw NoColumnGiven() }
    try checkLength(of: values)
    if !names.validity.isComplete, let row = (0..<rowCount).first(where: names.isMissing) {
      throw MissingRowKey(column: names.name, row: row + 1)
    }
    let down = try groups(by: rows, checkpoint: checkpoint)
    let across = try groups(by: [names], checkpoint: checkpoint)
    let (size, overflow) = down.count.multipliedReportingOverflow(by: across.count)
    guard !overflow, size <= limit else {
      throw ResultTooLarge(rows: overflow ? .max : size, limit: limit)
    }
    let grid = try rowOfCell(
      down, across, none: empty == nil ? -1 : values.count, checkpoint: checkpoint)
    let cells =
      try empty.map {
        try Column.concatenated([values, $0], named: values.name, checkpoint: checkpoint)
      } ?? values
    let pivoted = try (0..<across.count).map { column in
      let picked = try (0..<down.count).map { row in
        try checkpoint(at: row)
        return grid[row * across.count + column]
      }
      return try cells.gather(rows: picked, checkpoint: checkpoint).renamed(
        across.keys[0].cell(column).plainText)
    }
    return try Table(columns: down.keys + pivoted, key: down.keyName, source: source)
  }

  /// The row that fills each cell of the pivoted table, row after row.
  private func rowOfCell(
    _ down: Grouping, _ across: Grouping, none: Int, checkpoint: Checkpoint
  ) throws -> [Int] {
    var grid = Array(repeating: none, count: down.count * across.count)
    for row in 0..<rowCount {
      try checkpoint(at: row)
      let place = down.groupOfRow[row] * across.count + across.groupOfRow[row]
      if grid[place] != none {
        let labels =
          (down.keys.map { $0.cell(down.groupOfRow[row]) }
          + across.keys.map { $0.cell(across.groupOfRow[row]) }).map(\.plainText)
        throw SeveralRowsForCell(cell: labels.joined(separator: ", "), count: 2)
      }
      grid[place] = row
    }
    return grid
  }

  /// One row per cell of some columns: the other columns, the column's name, the cell.
  ///
  /// All rows of the first column come first, then those of the second, as pandas' `melt` does. The
  /// values are in the unit of the first column. Throws `noColumns`, `mixedKinds`,
  /// `dimensionMismatch`, `duplicateColumn`, `unknownColumn` or `ambiguousColumn`.
  public func unpivoted(
    _ unpivoted: [String], names: String, values: String, checkpoint: Checkpoint
  ) throws -> Table {
    let places = try unpivoted.map(requiredPlace)
    guard !places.isEmpty else { throw NoColumnGiven() }
    if let twice = places.indices.first(where: { places[..<$0].contains(places[$0]) }) {
      throw RepeatedColumn(columns[places[twice]].name)
    }
    let isUnpivoted = Set(places)
    let rows = places.flatMap { _ in 0..<rowCount }
    let repeated = try columns.indices.filter { !isUnpivoted.contains($0) }.map {
      try columns[$0].gather(rows: rows, checkpoint: checkpoint)
    }
    let codes = places.indices.flatMap { Array(repeating: Int32($0), count: rowCount) }
    let texts = TextCells(codes: codes, distinct: places.map { columns[$0].name })
    let cells = try Column.concatenated(
      places.map { columns[$0] }, named: values, checkpoint: checkpoint)
    return try Table(
      columns: repeated + [Column(name: names, storage: .text(texts)), cells], source: source)
  }
}
