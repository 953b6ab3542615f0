import Diagnostics
public import Platform

extension Column {
  /// The cells of `rows`, in that order; a row that does not exist gives a missing cell.
  ///
  /// Takes time proportional to `rows`.
  public func gather(rows: [Int], checkpoint: Checkpoint) throws -> Column {
    try gather(rows: rows, existing: rows.allExist(below: count, checkpoint), checkpoint)
  }

  /// The same where it is known whether all of the rows exist.
  func gather(rows: [Int], existing: Bool, _ checkpoint: Checkpoint) throws -> Column {
    let gathered = try storage.gather(rows: rows, existing: existing, checkpoint)
    // Most columns are complete, and most rows exist: then there is no bit to look at.
    let present =
      existing && validity.isComplete
      ? nil
      : try Validity(count: rows.count) { place in
        try checkpoint(at: place)
        return validity[rows[place]]
      }
    return Column(name: name, unit: unit, storage: gathered, validity: present)
  }

  /// The cells of a range of rows, cut to the rows that exist.
  public func slice(_ range: Range<Int>) -> Column {
    let range = range.clamped(to: 0..<count)
    return Column(
      name: name, unit: unit, storage: storage.slice(range), validity: validity.slice(range))
  }
}

extension Column.Storage {
  /// The cells of `rows`, any value for a row that does not exist.
  fileprivate func gather(
    rows: [Int], existing: Bool, _ checkpoint: Checkpoint
  ) throws -> Column.Storage {
    func pick<Cell: BitwiseCopyable & Sendable>(
      _ cells: [Cell], else filler: Cell
    ) throws -> [Cell] {
      try [Cell](count: rows.count, checkpoint: checkpoint) { picked, block in
        cells.withUnsafeBufferPointer { cells in
          rows.withUnsafeBufferPointer { rows in
            if existing {
              for place in block { picked[place] = cells[rows[place]] }
            } else {
              for place in block {
                let row = rows[place]
                picked[place] = row >= 0 && row < cells.count ? cells[row] : filler
              }
            }
          }
        }
      }
    }
    switch self {
    case .numbers(let cells): return .numbers(try pick(cells, else: 0))
    case .integers(let cells): return .integers(try pick(cells, else: 0))
    case .bools(let cells): return .bools(try pick(cells, else: false))
    case .dates(let cells): return .dates(try pick(cells, else: .epoch))
    case .intervals(let low, let high):
      return .intervals(low: try pick(low, else: 0), high: try pick(high, else: 0))
    case .text(let cells):
      let codes = try pick(cells.codes, else: TextCells.missing)
      return .text(cells.recoded(codes))
    }
  }

  /// The cells of a range of rows, all of which exist.
  func slice(_ range: Range<Int>) -> Column.Storage {
    switch self {
    case .numbers(let cells): .numbers(Array(cells[range]))
    case .integers(let cells): .integers(Array(cells[range]))
    case .bools(let cells): .bools(Array(cells[range]))
    case .dates(let cells): .dates(Array(cells[range]))
    case .intervals(let low, let high): .intervals(low: Array(low[range]), high: Array(high[range]))
    case .text(let cells):
      .text(cells.recoded(Array(cells.codes[range])))
    }
  }
}

extension Table {
  /// Takes these rows, in this order; a row that does not exist has missing cells only.
  ///
  /// The key stays, so the rows must be distinct where there is one. Takes time proportional to
  /// `rows` and columns.
  public func gather(rows: [Int], checkpoint: Checkpoint) throws -> Table {
    let existing = try rows.allExist(below: rowCount, checkpoint)
    return try gather(rows: rows, existing: existing, checkpoint)
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
  /// Takes time proportional to the rows. Throws `lengthMismatch`, or `kindMismatch` unless `mask`
  /// holds truth values.
  public func filtered(
    by mask: Column, checkpoint: Checkpoint
  ) throws -> (table: Table, missing: Int) {
    guard case .bools(let cells) = mask.storage else {
      throw MixedKinds(column: mask.name, kind: mask.kind, expected: .bools)
    }
    try checkLength(of: mask)
    var kept = cells
    if !mask.validity.isComplete {
      kept = try [Bool](count: cells.count, checkpoint: checkpoint) { kept, block in
        for row in block { kept[row] = cells[row] && mask.validity[row] }
      }
    }
    let rows = try [Int](placesOf: TrueCells.self, in: kept, checkpoint: checkpoint)
    return (try gather(rows: rows, existing: true, checkpoint), mask.missingCount)
  }

  /// The same where it is known whether all of the rows exist.
  func gather(rows: [Int], existing: Bool, _ checkpoint: Checkpoint) throws -> Table {
    try with(columns: columns.map { try $0.gather(rows: rows, existing: existing, checkpoint) })
  }

  /// Throws `lengthMismatch` unless the column has one cell per row.
  func checkLength(of column: Column) throws {
    guard column.count == rowCount else {
      throw UnfitColumnLength(column.name, rows: rowCount, got: column.count)
    }
  }
}

/// What makes a cell one whose place is kept.
///
/// A type and not a closure: the loop that another core runs is written for each, with no call inside.
protocol KeptCells {
  associatedtype Cell: BitwiseCopyable & Sendable
  static func keeps(_ cell: Cell) -> Bool
  /// The number of cells kept of eight.
  static func count(ofEight cells: UnsafePointer<Cell>) -> Int
}

extension KeptCells {
  static func count(ofEight cells: UnsafePointer<Cell>) -> Int {
    var count = 0
    for place in 0..<8 { count &+= keeps(cells[place]) ? 1 : 0 }
    return count
  }
}

private enum TrueCells: KeptCells {
  static func keeps(_ cell: Bool) -> Bool { cell }

  /// The product holds the sum of its eight bytes, each 0 or 1, in the highest one.
  static func count(ofEight cells: UnsafePointer<Bool>) -> Int {
    let bytes = UnsafeRawPointer(cells).loadUnaligned(as: UInt64.self)
    return Int((bytes &* 0x0101_0101_0101_0101) >> 56)
  }
}

extension [Int] {
  /// Returns whether all of the rows are among the first `count`.
  func allExist(below count: Int, _ checkpoint: Checkpoint) throws -> Bool {
    try Cores.partial(of: self.count) { part in
      var isOutside = false
      try withUnsafeBufferPointer { rows in
        try checkpoint.blocks(of: part.count) { block in
          for place in block {
            let row = rows[part.lowerBound + place]
            isOutside = isOutside || UInt(bitPattern: row) >= UInt(count)
          }
        }
      }
      return !isOutside
    }.allSatisfy(\.self)
  }

  /// How many cells are kept in each part of them that a core takes.
  init<Kept: KeptCells>(
    countsOf: Kept.Type, in cells: [Kept.Cell], checkpoint: Checkpoint
  ) throws {
    self = try Cores.partial(of: cells.count) { part in
      var count = 0
      try cells.withUnsafeBufferPointer { cells in
        guard let first = cells.baseAddress else { return }
        try checkpoint.blocks(of: part.count) { block in
          block.moved(by: part.lowerBound).byEights { place in
            count &+= Kept.count(ofEight: first + place)
          } one: { place in
            count &+= Kept.keeps(first[place]) ? 1 : 0
          }
        }
      }
      return count
    }
  }

  /// The places of the cells that are kept, in order.
  ///
  /// They are counted first, so that each core knows where its own begin.
  init<Kept: KeptCells>(
    placesOf: Kept.Type, in cells: [Kept.Cell], checkpoint: Checkpoint
  ) throws {
    let counts = try [Int](countsOf: Kept.self, in: cells, checkpoint: checkpoint)
    let total = counts.reduce(0, +)
    try self.init(unsafeUninitializedCapacity: total) { buffer, initialized in
      guard total > 0, let start = buffer.baseAddress else { return }
      Memory.expectWrites(to: UnsafeMutableRawBufferPointer(buffer))
      // Each part has places of its own.
      nonisolated(unsafe) let memory = start
      try Cores.eachPart(of: cells.count) { number, part in
        try cells.withUnsafeBufferPointer { cells in
          guard let first = cells.baseAddress else { return }
          var places = KeptPlaces<Kept>(
            memory: memory + counts[..<number].reduce(0, +), most: counts[number], cells: first)
          try checkpoint.blocks(of: part.count) { block in
            block.moved(by: part.lowerBound).byEights { place in
              places.add(eightFrom: place)
            } one: { place in
              places.add(place)
            }
          }
        }
      }
      initialized = total
    }
  }
}

/// The places of kept cells, written down as they are found.
private struct KeptPlaces<Kept: KeptCells> {
  let memory: UnsafeMutablePointer<Int>
  /// How many will be found; what lies behind them belongs to another core.
  let most: Int
  let cells: UnsafePointer<Kept.Cell>
  var count = 0

  @inline(__always)
  mutating func add(eightFrom place: Int) {
    switch Kept.count(ofEight: cells + place) {
    case 0: break
    case 8:
      for next in 0..<8 { memory[count + next] = place + next }
      count += 8
    default: for place in place..<place + 8 { add(place) }
    }
  }

  /// Writes the place down, and the next one over it unless its cell counts: a jump that cannot be foretold
  /// would cost more.
  @inline(__always)
  mutating func add(_ place: Int) {
    guard count < most else { return }
    memory[count] = place
    count &+= Kept.keeps(cells[place]) ? 1 : 0
  }
}

extension Range<Int> {
  fileprivate func moved(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }

  /// Goes over it by eights, of which the first place is given, then over what is left one by one.
  @inline(__always)
  fileprivate func byEights(_ eight: (Int) -> Void, one: (Int) -> Void) {
    var place = lowerBound
    while place + 8 <= upperBound {
      eight(place)
      place += 8
    }
    while place < upperBound {
      one(place)
      place += 1
    }
  }
}
