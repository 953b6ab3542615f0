import Diagnostics
import Platform

/// The rows of both tables that stand side by side in a join, -1 for none.
struct JoinedRows {
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
  /// The columns compared, the first table's cells and then the second's; none where numbers were enough.
  private(set) var keys: [Column] = []
  private let kind: JoinKind
  private let leftCount: Int
  private let rightCount: Int

  /// The rows where columns of two tables agree, pair by pair; there is at least one pair.
  ///
  /// Where each row of the first table has one match at most, no list of matches is made.
  init(
    _ leftKeys: [Column], _ rightKeys: [Column], kind: JoinKind, limit: Int, checkpoint: Checkpoint
  ) throws {
    self.kind = kind
    (leftCount, rightCount) = (leftKeys[0].count, rightKeys[0].count)
    let isPlain = kind == .inner || kind == .left
    if isPlain, leftKeys.count == 1,
      let matches = try OnlyMatches(leftKeys[0], rightKeys[0], checkpoint: checkpoint)
    {
      try take(matches, checkpoint)
      return
    }
    keys = try zip(leftKeys, rightKeys).map { first, second in
      try Column.concatenated([first, second], named: first.name, checkpoint: checkpoint)
    }
    let identity = try RowIdentity(keys, rowCount: leftCount + rightCount, checkpoint: checkpoint)
    if isPlain, keys.allSatisfy(\.validity.isComplete),
      let matches = try OnlyMatches(identity, leftCount: leftCount, checkpoint: checkpoint)
    {
      try take(matches, checkpoint)
    } else {
      try findAll(identity, limit: limit, checkpoint)
    }
  }

  /// True where it is known that no row of the first table is -1.
  var areLeftPresent: Bool { kind != .full }

  /// True where it is known that no row of the second table is -1.
  var areRightPresent: Bool { kind == .inner || kind == .left && unmatchedLeft == 0 }

  /// The place in the keys of both tables, one after the other, of each row.
  func either(_ checkpoint: Checkpoint) throws -> [Int] {
    try left.indices.map { place in
      try checkpoint(at: place)
      return left[place] >= 0 ? left[place] : right[place] + leftCount
    }
  }

  /// Takes the only match of each row of the first table.
  private mutating func take(_ matches: OnlyMatches, _ checkpoint: Checkpoint) throws {
    unmatchedRight = rightCount - matches.matchedCount
    right = matches.rows
    keepsLeft = kind == .left || matches.areAllMatched
    if matches.areAllMatched { return }
    if keepsLeft {
      let counts = try [Int](countsOf: Matches.self, in: matches.rows, checkpoint: checkpoint)
      unmatchedLeft = leftCount - counts.reduce(0, +)
      return
    }
    left = try [Int](placesOf: Matches.self, in: matches.rows, checkpoint: checkpoint)
    unmatchedLeft = leftCount - left.count
    right = try [Int](count: left.count, checkpoint: checkpoint) { [left] right, block in
      for place in block { right[place] = matches.rows[left[place]] }
    }
  }

  /// Lists every match of each row.
  private mutating func findAll(
    _ identity: RowIdentity, limit: Int, _ checkpoint: Checkpoint
  ) throws {
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
      try add(row, matches, limit: limit, checkpoint)
    }
    repeated = repeated(multiplied, identity, starts: buckets.starts)
    for row in 0..<rightCount {
      try checkpoint(at: row)
      if isMatched[row] { continue }
      unmatchedRight += 1
      if kind == .full { try add(-1, [row], limit: limit, checkpoint) }
    }
  }

  /// The keys of several rows on both sides, the first of them in the order of the first table.
  private func repeated(
    _ rowsOfKey: [Int: Int], _ identity: RowIdentity, starts: [Int]
  ) -> Join.RepeatedKeys? {
    let repeated = rowsOfKey.filter { $0.value > 1 }
    guard let (id, left) = repeated.min(by: { $0.key < $1.key }) else { return nil }
    return Join.RepeatedKeys(
      key: keys.map { $0.cell(identity.firstRows[id]) }, left: left,
      right: starts[id + 1] - starts[id], count: repeated.count)
  }

  private mutating func add(
    _ row: Int, _ matches: ArraySlice<Int>, limit: Int, _ checkpoint: Checkpoint
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

/// The rows of the second table that there are.
private enum Matches: KeptCells {
  static func keeps(_ row: Int) -> Bool { row >= 0 }
}

/// The only match of each row of the first table.
private struct OnlyMatches {
  /// The row of the second table for each of the first, -1 for none.
  let rows: [Int]
  /// Rows of the second table that match one of the first.
  let matchedCount: Int
  let areAllMatched: Bool

  /// By a column of whole numbers that lie near each other: each number of the second table has a place of its
  /// own, so that neither table's keys need be numbered.
  ///
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

  /// By keys of both tables that have been numbered, the `leftCount` of the first table first; nil where a
  /// key stands twice in the second.
  init?(_ identity: RowIdentity, leftCount: Int, checkpoint: Checkpoint) throws {
    var rowOfKey = try Array(repeating: -1, count: identity.firstRows.count, checkpoint: checkpoint)
    for (row, id) in identity.ids[leftCount...].enumerated() {
      try checkpoint(at: row)
      guard rowOfKey[id] < 0 else { return nil }
      rowOfKey[id] = row
    }
    let ids = identity.ids
    rows = try [Int](count: leftCount, checkpoint: checkpoint) { [rowOfKey] matches, block in
      ids.withUnsafeBufferPointer { ids in
        rowOfKey.withUnsafeBufferPointer { rowOfKey in
          for row in block { matches[row] = rowOfKey[ids[row]] }
        }
      }
    }
    // The keys of the first table were numbered first.
    let leftKeys = identity.firstRows.count { $0 < leftCount }
    matchedCount = rowOfKey[..<leftKeys].count { $0 >= 0 }
    areAllMatched = matchedCount == leftKeys
  }
}
