import Diagnostics
import Platform

/// A number per row, equal for rows whose cells agree in some columns.
///
/// The numbers count the distinct rows in order of first appearance. Missing cells agree with each
/// other; so do both zeros, and texts by canonical equivalence. Intervals are refused: which of them are
/// equal is open.
struct RowIdentity {
  let ids: [Int]
  /// The first row of each number.
  let firstRows: [Int]

  init(_ columns: [Column], rowCount: Int, checkpoint: Checkpoint) throws {
    // None before the first column, when all rows still agree.
    var ids = columns.isEmpty ? Array(repeating: 0, count: rowCount) : []
    var count = min(1, rowCount)
    for column in columns {
      let codes = try RowIdentity.codes(of: column, checkpoint: checkpoint)
      var numbering = Numbering(bound: count.multipliedReportingOverflow(by: codes.bound))
      let factor = UInt64(codes.bound)
      ids = try numbering.numbers(of: rowCount, checkpoint: checkpoint) { row in
        let code = UInt64(codes.values[row])
        return ids.isEmpty ? code : UInt64(ids[row]) &* factor &+ code
      }
      count = numbering.count
    }
    var firstRows = Array(repeating: -1, count: count)
    try checkpoint.blocks(of: ids.count) { block in
      for row in block where firstRows[ids[row]] < 0 { firstRows[ids[row]] = row }
    }
    self.ids = ids
    self.firstRows = firstRows
  }

  /// A small number per cell, one of its own for a missing one, all below `bound`.
  private static func codes(
    of column: Column, checkpoint: Checkpoint
  ) throws -> (values: [Int], bound: Int) {
    let validity = column.validity
    func numbered(_ key: (Int) -> UInt64) throws -> (values: [Int], bound: Int) {
      var numbering = Numbering(bound: (0, true))
      var numbers = try numbering.numbers(of: column.count, checkpoint: checkpoint, key: key)
      guard !validity.isComplete else { return (numbers, numbering.count) }
      try checkpoint.blocks(of: numbers.count) { block in
        for row in block { numbers[row] = validity[row] ? numbers[row] + 1 : 0 }
      }
      return (numbers, numbering.count + 1)
    }
    switch column.storage {
    case .text(let cells):
      let values = try cells.codes.indices.map { row in
        try checkpoint(at: row)
        return validity[row] ? Int(cells.leader(of: cells.codes[row])) + 1 : 0
      }
      return (values, cells.dictionary.count + 1)
    case .bools(let cells):
      let values = try cells.indices.map { row in
        try checkpoint(at: row)
        return validity[row] ? cells[row] ? 2 : 1 : 0
      }
      return (values, 3)
    case .numbers(let cells): return try numbered { (cells[$0] + 0).bitPattern }
    case .integers(let cells): return try numbered { UInt64(bitPattern: cells[$0]) }
    case .dates(let cells):
      return try numbered { UInt64(bitPattern: cells[$0].instant) }
    case .intervals: throw IntervalsAsKeys(column: column.name)
    }
  }
}

/// Numbers keys 0, 1, 2… in the order in which they come.
///
/// Keys below a small bound have a place of their own in a table; the others go to an open
/// addressing table at most half full, which is several times faster here than a dictionary.
struct Numbering {
  private static let largestTable = 1 << 20
  /// The number of each small key, -1 for none.
  private var table: [Int]
  /// The number in each slot, -1 for none; a power of two of them.
  private var slots: [Int] = Array(repeating: -1, count: 16)
  /// The keys by their number.
  private var keys: [UInt64] = []
  /// The number of distinct keys.
  private(set) var count = 0
  /// Drawn for each table, so that no keys can be made that collide.
  private let seed = UInt64.random(in: 0...UInt64.max)

  /// Keys below `bound`, which may have overflowed.
  init(bound: (partialValue: Int, overflow: Bool)) {
    let isSmall = !bound.overflow && bound.partialValue <= Numbering.largestTable
    table = isSmall ? Array(repeating: -1, count: bound.partialValue) : []
  }

  /// The numbers of the keys of so many rows, the next one for each key that is new.
  @inline(__always)
  mutating func numbers(
    of rows: Int, checkpoint: Checkpoint, key: (Int) -> UInt64
  ) throws -> [Int] {
    try Array(unsafeUninitializedCapacity: rows) { numbers, count in
      try checkpoint.blocks(of: rows) { block in
        if table.isEmpty { try makeRoom(for: block.count, checkpoint) }
        for row in block { numbers[row] = number(of: key(row)) }
      }
      count = rows
    }
  }

  private mutating func number(of key: UInt64) -> Int {
    guard key < UInt64(table.count) else { return hashedNumber(of: key) }
    if table[Int(key)] < 0 {
      table[Int(key)] = count
      count += 1
    }
    return table[Int(key)]
  }

  private mutating func hashedNumber(of key: UInt64) -> Int {
    var slot = place(of: key)
    while slots[slot] >= 0 {
      if keys[slots[slot]] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = count
    keys.append(key)
    count += 1
    return count - 1
  }

  /// Enlarges the table until it is at most half full with so many keys more.
  private mutating func makeRoom(for more: Int, _ checkpoint: Checkpoint) throws {
    var size = slots.count
    while (keys.count + more) * 2 > size { size *= 2 }
    guard size > slots.count else { return }
    slots = []
    slots.reserveCapacity(size)
    try checkpoint.blocks(of: size) { slots += repeatElement(-1, count: $0.count) }
    try checkpoint.blocks(of: keys.count) { block in
      for number in block {
        var slot = place(of: keys[number])
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = number
      }
    }
  }

  /// The finaliser of SplitMix64 (Sebastiano Vigna, 2015) spreads neighbouring keys.
  private func place(of key: UInt64) -> Int {
    let key = key ^ seed
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: mixed ^ mixed >> 31) & (slots.count - 1)
  }
}
