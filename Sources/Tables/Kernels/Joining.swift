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
    var keys: [Column] = []
    let rows: JoinedRows
    if pairs.count == 1, kind == .inner || kind == .left,
      let matches = try NumberMatches(
        columns[leftPlaces[0]], other.columns[rightPlaces[0]], checkpoint: checkpoint)
    {
      rows = try JoinedRows(matches, rightCount: other.rowCount, kind: kind, checkpoint: checkpoint)
    } else {
      keys = try zip(leftPlaces, rightPlaces).map { left, right in
        try Column.concatenated(
          [columns[left], other.columns[right]], named: columns[left].name, checkpoint: checkpoint)
      }
      rows = try JoinedRows(
        keys, leftCount: rowCount, rightCount: other.rowCount, kind: kind, limit: limit,
        checkpoint: checkpoint)
    }
    let table: Table
    if kind == .anti || kind == .semi {
      table = try gather(rows: rows.left, checkpoint: checkpoint)
    } else {
      let others = other.columns.indices.filter { !rightPlaces.contains($0) }
      let right = try told(apart: others.map { other.columns[$0] }, suffix: suffix)
      let left = try columns.enumerated().map { place, column in
        guard kind == .full, let pair = leftPlaces.firstIndex(of: place) else {
          return rows.keepsLeft
            ? column : try column.gather(rows: rows.left, existing: kind != .full, checkpoint)
        }
        return try keys[pair].gather(rows: rows.either(checkpoint), checkpoint: checkpoint)
      }
      let key = rows.repeatsLeft || kind == .full ? nil : key
      let areMatched = kind == .inner || kind == .left && rows.unmatchedLeft == 0
      let joined =
        try left
        + right.map { try $0.gather(rows: rows.right, existing: areMatched, checkpoint) }
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

/// The rows of the second table that there are.
private enum Matches: KeptCells {
  static func keeps(_ row: Int) -> Bool { row >= 0 }
}

/// The only match of each row by a column of whole numbers that lie near each other: each number of the
/// second table has a place of its own, so that neither table's keys need be numbered.
private struct NumberMatches {
  /// The row of the second table for each of the first, -1 for none.
  let rows: [Int]
  /// Rows of the second table that match one of the first.
  let matchedCount: Int
  let areAllMatched: Bool

  /// Nil for other columns, for numbers far from each other, and where one stands twice in the second table.
  init?(_ left: Column, _ right: Column, checkpoint: Checkpoint) throws {
    guard case .integers(let given) = left.storage, case .integers(let known) = right.storage,
      left.unit == right.unit, left.validity.isComplete, right.validity.isComplete,
      known.count < Int(Int32.max), let (low, high) = try known.range(checkpoint),
      high - low < max(1 << 16, 2 * (given.count + known.count))
    else { return nil }
    var rowOfNumber = try [Int32](repeating: -1, count: high - low + 1, checkpoint: checkpoint)
    for (row, number) in known.enumerated() {
      try checkpoint(at: row)
      let place = Int(number) - low
      if rowOfNumber[place] >= 0 { return nil }
      rowOfNumber[place] = Int32(row)
    }
    let places = rowOfNumber
    let rows = try [Int](count: given.count, checkpoint: checkpoint) { rows, block in
      given.withUnsafeBufferPointer { given in
        places.withUnsafeBufferPointer { places in
          for row in block {
            let place = UInt(bitPattern: Int(given[row]) &- low)
            rows[row] = place < UInt(places.count) ? Int(places[Int(place)]) : -1
          }
        }
      }
    }
    let found = try Cores.partial(of: rows.count) { part in
      var isMatched = try [Bool](repeating: false, count: known.count, checkpoint: checkpoint)
      var unmatched = 0
      try checkpoint.blocks(of: part.count) { block in
        for place in block {
          let row = rows[part.lowerBound + place]
          if row < 0 { unmatched += 1 } else { isMatched[row] = true }
        }
      }
      return (isMatched, unmatched)
    }
    self.rows = rows
    areAllMatched = found.allSatisfy { $0.1 == 0 }
    matchedCount = known.indices.count { row in found.contains { $0.0[row] } }
  }
}

/// The rows of both tables that stand side by side in a join, -1 for none.
private struct JoinedRows {
  /// The rows of the first table; none are listed where each stands once in its order.
  private(set) var left: [Int] = []
  private(set) var keepsLeft = false
  private(set) var right: [Int] = []
  private(set) var unmatchedLeft = 0
  private(set) var unmatchedRight = 0
  /// True when a row of the first table matches several of the second.
  private(set) var repeatsLeft = false
  /// The keys that stand in several rows of both tables.
  private(set) var repeated: Join.RepeatedKeys?
  private let leftCount: Int

  /// The place in the keys of both tables, one after the other, of each row.
  func either(_ checkpoint: Checkpoint) throws -> [Int] {
    try left.indices.map { place in
      try checkpoint(at: place)
      return left[place] >= 0 ? left[place] : right[place] + leftCount
    }
  }

  init(
    _ keys: [Column], leftCount: Int, rightCount: Int, kind: JoinKind, limit: Int,
    checkpoint: Checkpoint
  ) throws {
    self.leftCount = leftCount
    let identity = try RowIdentity(
      keys, rowCount: leftCount + rightCount, checkpoint: checkpoint)
    let areAllPresent = keys.allSatisfy(\.validity.isComplete)
    if areAllPresent, kind == .inner || kind == .left,
      let rowOfKey = try Self.onlyRows(identity, leftCount: leftCount, checkpoint)
    {
      try match(identity, rowOfKey, rightCount: rightCount, kind: kind, checkpoint)
      return
    }
    let buckets = try Grouping.buckets(
      Array(identity.ids[leftCount...]), count: identity.firstRows.count, checkpoint: checkpoint)
    // The rows of the first table with each key that several rows of the second have.
    var multiplied: [Int: Int] = [:]
    var isMatched = Array(repeating: false, count: rightCount)
    for row in 0..<leftCount {
      try checkpoint(at: row)
      let id = identity.ids[row]
      let hasKey = keys.allSatisfy { !$0.isMissing(row) }
      let matches = hasKey ? buckets.order[buckets.starts[id]..<buckets.starts[id + 1]] : []
      for match in matches { isMatched[match] = true }
      if matches.isEmpty { unmatchedLeft += 1 }
      if matches.count > 1 {
        repeatsLeft = true
        multiplied[id, default: 0] += 1
      }
      try add(row, matches, kind: kind, limit: limit, checkpoint)
    }
    repeated = Self.repeated(multiplied, keys, identity, starts: buckets.starts)
    for row in 0..<rightCount {
      try checkpoint(at: row)
      if isMatched[row] { continue }
      unmatchedRight += 1
      if kind == .full { try add(-1, [row], kind: kind, limit: limit, checkpoint) }
    }
  }

  init(
    _ matches: NumberMatches, rightCount: Int, kind: JoinKind, checkpoint: Checkpoint
  ) throws {
    leftCount = matches.rows.count
    unmatchedRight = rightCount - matches.matchedCount
    try take(matches.rows, areAllMatched: matches.areAllMatched, kind: kind, checkpoint)
  }

  /// The row of the second table with each key, -1 for none; nil where a key has several.
  private static func onlyRows(
    _ identity: RowIdentity, leftCount: Int, _ checkpoint: Checkpoint
  ) throws -> [Int]? {
    var rowOfKey = try Array(repeating: -1, count: identity.firstRows.count, checkpoint: checkpoint)
    for (row, id) in identity.ids[leftCount...].enumerated() {
      try checkpoint(at: row)
      guard rowOfKey[id] < 0 else { return nil }
      rowOfKey[id] = row
    }
    return rowOfKey
  }

  /// Finds the only match of each row of the first table.
  private mutating func match(
    _ identity: RowIdentity, _ rowOfKey: [Int], rightCount: Int, kind: JoinKind,
    _ checkpoint: Checkpoint
  ) throws {
    let ids = identity.ids
    let matches = try [Int](count: leftCount, checkpoint: checkpoint) { matches, block in
      ids.withUnsafeBufferPointer { ids in
        rowOfKey.withUnsafeBufferPointer { rowOfKey in
          for row in block { matches[row] = rowOfKey[ids[row]] }
        }
      }
    }
    // The keys of the first table were numbered first.
    let leftKeys = identity.firstRows.count { $0 < leftCount }
    let matched = rowOfKey[..<leftKeys].count { $0 >= 0 }
    unmatchedRight = rightCount - matched
    try take(matches, areAllMatched: matched == leftKeys, kind: kind, checkpoint)
  }

  /// Takes the only match of each row of the first table, -1 for none.
  private mutating func take(
    _ matches: [Int], areAllMatched: Bool, kind: JoinKind, _ checkpoint: Checkpoint
  ) throws {
    right = matches
    keepsLeft = kind == .left || areAllMatched
    if areAllMatched { return }
    if keepsLeft {
      let counts = try [Int](countsOf: Matches.self, in: matches, checkpoint: checkpoint)
      unmatchedLeft = leftCount - counts.reduce(0, +)
      return
    }
    left = try [Int](placesOf: Matches.self, in: matches, checkpoint: checkpoint)
    unmatchedLeft = leftCount - left.count
    right = try [Int](count: left.count, checkpoint: checkpoint) { [left] right, block in
      for place in block { right[place] = matches[left[place]] }
    }
  }

  /// The keys of several rows on both sides, the first of them in the order of the first table.
  private static func repeated(
    _ rowsOfKey: [Int: Int], _ keys: [Column], _ identity: RowIdentity, starts: [Int]
  ) -> Join.RepeatedKeys? {
    let repeated = rowsOfKey.filter { $0.value > 1 }
    guard let (id, left) = repeated.min(by: { $0.key < $1.key }) else { return nil }
    return Join.RepeatedKeys(
      key: keys.map { $0.cell(identity.firstRows[id]) }, left: left,
      right: starts[id + 1] - starts[id], count: repeated.count)
  }

  private mutating func add(
    _ row: Int, _ matches: ArraySlice<Int>, kind: JoinKind, limit: Int, _ checkpoint: Checkpoint
  ) throws {
    let count: Int
    switch kind {
    case .anti: count = matches.isEmpty ? 1 : 0
    case .semi: count = matches.isEmpty ? 0 : 1
    case .inner: count = matches.count
    case .left, .full: count = max(1, matches.count)
    }
    guard left.count + count <= limit else {
      throw ResultTooLarge(rows: left.count + count, limit: limit)
    }
    for index in 0..<count {
      try checkpoint(at: left.count)
      left.append(row)
      right.append(index < matches.count ? matches[matches.startIndex + index] : -1)
    }
  }
}
