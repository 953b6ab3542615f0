import Platform

/// A number per row, equal for rows whose cells agree in some columns.
///
/// The numbers count the distinct rows in order of first appearance. Missing cells agree with each
/// other; so do both zeros, and texts by canonical equivalence.
struct RowIdentity {
  let ids: [Int]
  /// The first row of each number.
  let firstRows: [Int]

  init(_ columns: [Column], rowCount: Int, checkpoint: Checkpoint) throws {
    var ids = Array(repeating: 0, count: rowCount)
    var count = min(1, rowCount)
    for column in columns {
      let codes = try RowIdentity.codes(of: column, checkpoint: checkpoint)
      var numbering = Numbering(
        bound: count.multipliedReportingOverflow(by: codes.bound), checkpoint: checkpoint)
      for row in ids.indices {
        try checkpoint(at: row)
        let pair = UInt64(ids[row]) &* UInt64(codes.bound) &+ UInt64(codes.values[row])
        ids[row] = try numbering.number(of: pair)
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

  /// A small number per cell, 0 for a missing one, all below `bound`.
  private static func codes(
    of column: Column, checkpoint: Checkpoint
  ) throws -> (values: [Int], bound: Int) {
    var numbering = Numbering(bound: (0, true), checkpoint: checkpoint)
    func numbered(_ bits: UInt64, _ row: Int) throws -> Int {
      try checkpoint(at: row)
      return column.isMissing(row) ? 0 : try numbering.number(of: bits) + 1
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

  private let checkpoint: Checkpoint

  /// Keys below `bound`, which may have overflowed.
  init(bound: (partialValue: Int, overflow: Bool), checkpoint: Checkpoint) {
    self.checkpoint = checkpoint
    let isSmall = !bound.overflow && bound.partialValue <= Numbering.largestTable
    table = isSmall ? Array(repeating: -1, count: bound.partialValue) : []
  }

  /// The number of a key, the next one when it is new.
  mutating func number(of key: UInt64) throws -> Int {
    if key < UInt64(table.count) {
      if table[Int(key)] < 0 {
        table[Int(key)] = count
        count += 1
      }
      return table[Int(key)]
    }
    return try hashedNumber(of: key)
  }

  private mutating func hashedNumber(of key: UInt64) throws -> Int {
    var slot = place(of: key)
    while slots[slot] >= 0 {
      if keys[slots[slot]] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = count
    keys.append(key)
    count += 1
    if count * 2 > slots.count { try grow() }
    return count - 1
  }

  private mutating func grow() throws {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() {
      try checkpoint(at: number)
      var slot = place(of: key)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  /// The finaliser of SplitMix64 (Sebastiano Vigna, 2015) spreads neighbouring keys.
  private func place(of key: UInt64) -> Int {
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: mixed ^ mixed >> 31) & (slots.count - 1)
  }
}
