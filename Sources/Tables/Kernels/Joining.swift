import Diagnostics
public import Platform

/// The rows that a join keeps.
public enum JoinKind: String, Sendable, CaseIterable {
  /// The rows of both tables that match.
  case inner
  /// All rows of the first table.
  case left
  /// All rows of both tables.
  case full
  /// The rows of the first table without a match, alone.
  case anti
  /// The rows of the first table with a match, alone.
  case semi
}

/// A joined table and what had no match.
public struct Join: Sendable {
  /// The joined rows.
  public let table: Table
  /// The number of rows of the first table without a match.
  public let unmatchedLeft: Int
  /// The number of rows of the second table without a match.
  public let unmatchedRight: Int
  /// The keys that stand in several rows of both tables, where there are any.
  public let repeated: RepeatedKeys?

  /// Keys by which rows multiply.
  public struct RepeatedKeys: Sendable {
    /// The cells of the first of them.
    public let key: [Cell]
    /// Its rows in the first table.
    public let left: Int
    /// Its rows in the second table.
    public let right: Int
    /// The number of such keys.
    public let count: Int
  }
}

extension Table {
  /// The rows of two tables side by side where some columns agree.
  ///
  /// Takes time proportional to the rows of both and of the result. The order is this table's, matches in the other's; rows of the other without a match come last
  /// (`full`). The columns compared appear once, under this table's names; missing cells match
  /// nothing; units are converted. Throws `noColumns`, `mixedKinds`, `dimensionMismatch`,
  /// `unknownColumn`, `ambiguousColumn`, `tooLarge` above `limit` rows, and `duplicateColumn` for
  /// another common name unless there is a `suffix` for the other's.
  public func joined(
    with other: Table, on pairs: [(left: String, right: String)], kind: JoinKind,
    suffix: String? = nil, limit: Int, checkpoint: Checkpoint
  ) throws -> Join {
    guard !pairs.isEmpty else { throw NoColumnGiven() }
    let leftPlaces = try pairs.map { try requiredPlace($0.left) }
    let rightPlaces = try pairs.map { try other.requiredPlace($0.right) }
    let rows = try JoinedRows(
      leftPlaces.map { columns[$0] }, rightPlaces.map { other.columns[$0] }, kind: kind,
      limit: limit, checkpoint: checkpoint)
    let table: Table
    if kind == .anti || kind == .semi {
      table = try gather(rows: rows.left, checkpoint: checkpoint)
    } else {
      let others = other.columns.indices.filter { !rightPlaces.contains($0) }
      let right = try told(apart: others.map { other.columns[$0] }, suffix: suffix)
      let left = try columns.enumerated().map { place, column in
        guard kind == .full, let pair = leftPlaces.firstIndex(of: place) else {
          return rows.keepsLeft
            ? column : try column.gather(rows: rows.left, existing: rows.areLeftPresent, checkpoint)
        }
        return try rows.keys[pair].gather(rows: rows.either(checkpoint), checkpoint: checkpoint)
      }
      let key = rows.repeatsLeft || kind == .full ? nil : key
      let joined =
        try left
        + right.map { try $0.gather(rows: rows.right, existing: rows.areRightPresent, checkpoint) }
      table = try with(columns: joined, key: key)
    }
    return Join(
      table: table, unmatchedLeft: rows.unmatchedLeft, unmatchedRight: rows.unmatchedRight,
      repeated: rows.repeated)
  }
}

extension Table {
  /// Joins every row of this table with every row of another, this table's order first.
  ///
  /// Throws `tooLarge` above `limit` rows, and `duplicateColumn` for a name of both tables unless
  /// `suffix` is there to tell the other's column apart.
  public func crossed(
    with other: Table, suffix: String? = nil, limit: Int, checkpoint: Checkpoint
  ) throws -> Table {
    let (rows, overflow) = rowCount.multipliedReportingOverflow(by: other.rowCount)
    guard !overflow, rows <= limit else {
      throw ResultTooLarge(rows: overflow ? .max : rows, limit: limit)
    }
    let others = try told(apart: other.columns, suffix: suffix)
    var (outer, inner): ([Int], [Int]) = ([], [])
    outer.reserveCapacity(rows)
    inner.reserveCapacity(rows)
    for row in 0..<rowCount {
      for match in 0..<other.rowCount {
        try checkpoint(at: outer.count)
        outer.append(row)
        inner.append(match)
      }
    }
    let left = try columns.map { try $0.gather(rows: outer, checkpoint: checkpoint) }
    let right = try others.map { try $0.gather(rows: inner, checkpoint: checkpoint) }
    return try Table(columns: left + right, source: source)
  }

  /// Columns of another table under names that this one does not use.
  func told(apart others: [Column], suffix: String?) throws -> [Column] {
    try others.map { column in
      guard self.column(named: column.name) != nil else { return column }
      guard let suffix else { throw RepeatedColumn(column.name) }
      return column.renamed(column.name + suffix)
    }
  }
}
