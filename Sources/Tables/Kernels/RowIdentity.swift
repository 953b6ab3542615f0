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
    var keys: [UInt64] = columns.isEmpty ? Array(repeating: 0, count: rowCount) : []
    var bound = 1
    for (place, column) in columns.enumerated() {
      let codes = try CellCodes(column, checkpoint: checkpoint)
      var (product, overflow) = bound.multipliedReportingOverflow(by: codes.bound)
      if overflow, place > 0 {
        // The columns so far count as one, so that the keys stay apart in 64 bits.
        let (ids, count) = try Numbering.numbers(of: keys, bound: bound, checkpoint)
        keys = ids.map { UInt64($0) }
        (product, overflow) = count.multipliedReportingOverflow(by: codes.bound)
      }
      // Beyond 64 bits keys would meet; there is no table with so many rows.
      bound = overflow ? .max : product
      let (before, factor) = (keys, UInt64(codes.bound))
      keys = try [UInt64](count: rowCount, checkpoint: checkpoint) { keys, block in
        codes.write(to: keys, block, after: before, factor: factor)
      }
    }
    if let numbered = try FewKeys(keys, bound: bound, checkpoint) {
      (ids, firstRows) = (numbered.numbers, numbered.firstPlaces)
      return
    }
    let (ids, count) = try Numbering.numbers(of: keys, bound: bound, checkpoint)
    var firstRows = try Array(repeating: -1, count: count, checkpoint: checkpoint)
    // New numbers come in their order.
    var next = 0
    try checkpoint.blocks(of: ids.count) { block in
      guard next < count else { return }
      for row in block where ids[row] == next {
        firstRows[next] = row
        next += 1
        if next == count { break }
      }
    }
    self.ids = ids
    self.firstRows = firstRows
  }
}

/// A small number per cell of a column, equal where the cells are and below `bound`; a missing cell has 0.
private struct CellCodes: Sendable {
  private enum Values {
    /// A code per row and the number of each code, that of the code -1 first.
    case coded([Int32], [UInt64])
    case bools([Bool])
    /// Whole numbers, counted from the smallest.
    case wholes([Int64], from: Int64)
    case numbered([Int])
  }

  private let values: Values
  private let validity: Validity?
  let bound: Int

  init(_ column: Column, checkpoint: Checkpoint) throws {
    validity = column.validity.isComplete ? nil : column.validity
    switch column.storage {
    case .text(let cells):
      let numbers = cells.dictionary.indices.map {
        UInt64(cells.leader(of: Int32(truncatingIfNeeded: $0))) + 1
      }
      (values, bound) = (.coded(cells.codes, [0] + numbers), cells.dictionary.count + 1)
    case .bools(let cells): (values, bound) = (.bools(cells), 3)
    case .integers(let cells):
      if let (low, high) = try cells.range(checkpoint), high - low < cells.count * 2 {
        (values, bound) = (.wholes(cells, from: Int64(low)), high - low + 2)
      } else {
        (values, bound) = try Self.numbered(column.count, checkpoint) {
          UInt64(bitPattern: cells[$0])
        }
      }
    case .numbers(let cells):
      (values, bound) = try Self.numbered(column.count, checkpoint) { (cells[$0] + 0).bitPattern }
    case .dates(let cells):
      (values, bound) = try Self.numbered(column.count, checkpoint) {
        UInt64(bitPattern: cells[$0].instant)
      }
    case .intervals: throw IntervalsAsKeys(column: column.name)
    }
  }

  private static func numbered(
    _ count: Int, _ checkpoint: Checkpoint, _ key: @Sendable (Int) -> UInt64
  ) throws -> (Values, Int) {
    let keys = try [UInt64](count: count, checkpoint: checkpoint) { keys, block in
      for row in block { keys[row] = key(row) }
    }
    let (numbers, distinct) = try Numbering.numbers(of: keys, bound: .max, checkpoint)
    return (.numbered(numbers), distinct + 1)
  }

  /// Writes the keys of a block of rows: those before, times a factor, and these codes.
  func write(
    to keys: UnsafeMutablePointer<UInt64>, _ block: Range<Int>, after before: [UInt64],
    factor: UInt64
  ) {
    @inline(__always)
    func write(_ code: (Int) -> UInt64) {
      if before.isEmpty {
        for row in block { keys[row] = code(row) }
      } else {
        before.withUnsafeBufferPointer { before in
          for row in block { keys[row] = before[row] &* factor &+ code(row) }
        }
      }
    }
    switch values {
    case .coded(let codes, let numbers):
      codes.withUnsafeBufferPointer { codes in
        numbers.withUnsafeBufferPointer { numbers in write { numbers[Int(codes[$0]) + 1] } }
      }
    case .bools(let cells): write { cells[$0] ? 2 : 1 }
    case .wholes(let cells, let low):
      cells.withUnsafeBufferPointer { cells in
        write { UInt64(bitPattern: cells[$0] &- low) &+ 1 }
      }
    case .numbered(let numbers): write { UInt64(numbers[$0] + 1) }
    }
    guard let validity else { return }
    for row in block where !validity[row] {
      keys[row] = before.isEmpty ? 0 : before[row] &* factor
    }
  }
}

extension [Int64] {
  /// The smallest and the largest number, nil where the distance overflows.
  func range(_ checkpoint: Checkpoint) throws -> (Int, Int)? {
    let first = first ?? 0
    let ranges = try Cores.partial(of: count) { part in
      var (low, high) = (first, first)
      try withUnsafeBufferPointer { cells in
        try checkpoint.blocks(of: part.count) { block in
          for place in block {
            low = Swift.min(low, cells[part.lowerBound + place])
            high = Swift.max(high, cells[part.lowerBound + place])
          }
        }
      }
      return (low, high)
    }
    let (low, high) = ranges.reduce((first, first)) {
      (Swift.min($0.0, $1.0), Swift.max($0.1, $1.1))
    }
    return high.subtractingReportingOverflow(low).overflow ? nil : (Int(low), Int(high))
  }
}

/// The numbers of many keys below a bound that is small beside their number, found on all cores.
private struct FewKeys {
  /// The number of each key, in the order in which they come.
  let numbers: [Int]
  /// The first place of each number.
  let firstPlaces: [Int]

  /// Nil where the bound is large or one core is as quick.
  init?(_ keys: [UInt64], bound: Int, _ checkpoint: Checkpoint) throws {
    guard bound <= keys.count / 8, (Cores.smallestSplit..<Int(Int32.max)).contains(keys.count)
    else { return nil }
    let found = try Cores.partial(of: keys.count) { part in
      var places = try [Int32](repeating: .max, count: bound, checkpoint: checkpoint)
      try keys.withUnsafeBufferPointer { keys in
        try places.withUnsafeMutableBufferPointer { places in
          try checkpoint.blocks(of: part.count) { block in
            for place in part.lowerBound + block.lowerBound..<part.lowerBound + block.upperBound
            where places[Int(keys[place])] == .max {
              places[Int(keys[place])] = Int32(place)
            }
          }
        }
      }
      return places
    }
    let places = found.dropFirst().reduce(found[0]) { zip($0, $1).map { min($0, $1) } }
    // A key has the number of the first places before its own: a bit for each of them tells.
    var isFirst = [UInt64](repeating: 0, count: keys.count / 64 + 1)
    for place in places where place < .max { isFirst[Int(place / 64)] |= 1 << UInt64(place % 64) }
    var firstPlaces: [Int] = []
    var before: [Int] = []
    for (word, bits) in isFirst.enumerated() {
      before.append(firstPlaces.count)
      var bits = bits
      while bits != 0 {
        firstPlaces.append(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    let numberOfKey = places.map { place -> Int32 in
      guard place < .max else { return -1 }
      let earlier = isFirst[Int(place / 64)] & (1 << UInt64(place % 64) - 1)
      return Int32(before[Int(place / 64)] + earlier.nonzeroBitCount)
    }
    self.firstPlaces = firstPlaces
    numbers = try [Int](count: keys.count, checkpoint: checkpoint) { numbers, block in
      keys.withUnsafeBufferPointer { keys in
        numberOfKey.withUnsafeBufferPointer { numberOfKey in
          for place in block { numbers[place] = Int(numberOfKey[Int(keys[place])]) }
        }
      }
    }
  }
}

/// Numbers keys 0, 1, 2… in the order in which they come.
///
/// Keys below a small bound, or one of twice their number, have a place of their own in a table; the
/// others go to an open addressing table at most half full, which is several times faster here than a
/// dictionary.
struct Numbering {
  private static let smallBound = 1 << 22
  /// The number in each slot and one more, 0 for none, below the upper half of the key's hash, which tells
  /// most other keys without a look at them; a power of two of slots.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  /// The keys by their number.
  private var keys: [UInt64] = []
  /// The number of distinct keys.
  private(set) var count = 0
  /// Drawn for each table, so that no keys can be made that collide.
  private let seed = UInt64.random(in: 0...UInt64.max)

  /// The number of each key, the next one for each that is new, and how many there are.
  ///
  /// - Parameter bound: a number that all keys are below.
  static func numbers(
    of keys: [UInt64], bound: Int, _ checkpoint: Checkpoint
  ) throws -> (numbers: [Int], count: Int) {
    var count = 0
    var numbering = Numbering()
    // A table of small numbers stays in the cache for longer.
    let isSmall = bound <= max(smallBound, 2 * keys.count) && keys.count < Int32.max
    var table = try [Int32](
      repeating: -1, count: isSmall ? bound : 0, checkpoint: checkpoint)
    let numbers = try [Int](unsafeUninitializedCapacity: keys.count) { numbers, initialized in
      Memory.expectWrites(to: UnsafeMutableRawBufferPointer(numbers))
      try keys.withUnsafeBufferPointer { keys in
        try table.withUnsafeMutableBufferPointer { table in
          try checkpoint.blocks(of: keys.count) { block in
            guard isSmall else {
              try numbering.makeRoom(for: block.count, checkpoint)
              for row in block { numbers[row] = numbering.hashedNumber(of: keys[row]) }
              return
            }
            for row in block {
              let key = Int(truncatingIfNeeded: keys[row])
              if table[key] < 0 {
                table[key] = Int32(count)
                count += 1
              }
              numbers[row] = Int(table[key])
            }
          }
        }
      }
      initialized = keys.count
    }
    return (numbers, isSmall ? count : numbering.count)
  }

  private mutating func hashedNumber(of key: UInt64) -> Int {
    let hash = hash(of: key)
    var slot = place(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if (slots[slot] ^ hash) >> 32 == 0, keys[number] == key { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Self.slot(hash, count)
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
    slots = try Array(repeating: 0, count: size, checkpoint: checkpoint)
    try checkpoint.blocks(of: keys.count) { block in
      for number in block {
        let hash = hash(of: keys[number])
        var slot = place(of: hash)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Self.slot(hash, number)
      }
    }
  }

  /// The finaliser of SplitMix64 (Sebastiano Vigna, 2015) spreads neighbouring keys.
  private func hash(of key: UInt64) -> UInt64 {
    let key = key ^ seed
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (slots.count - 1)
  }

  private static func slot(_ hash: UInt64, _ number: Int) -> UInt64 {
    (hash & 0xFFFF_FFFF_0000_0000) | (UInt64(number) + 1)
  }
}
