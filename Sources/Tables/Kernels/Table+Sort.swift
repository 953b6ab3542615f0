/// A column to sort by.
public struct SortKey: Sendable {
  /// One cell per row.
  public let column: Column
  /// Whether large comes first.
  public let isDescending: Bool

  /// Sorts by a column, small first unless said otherwise.
  public init(_ column: Column, isDescending: Bool = false) {
    self.column = column
    self.isDescending = isDescending
  }
}

extension Table {
  /// The rows in order of the first key, ties by the following ones, then as they stood.
  ///
  /// The order of ties is the file's also when descending; missing cells come last both ways;
  /// texts are in the order of a French dictionary. Takes time proportional to the rows. Throws
  /// `lengthMismatch`.
  public func sorted(by keys: [SortKey], checkpoint: @escaping Checkpoint = {}) throws -> Table {
    for key in keys { try checkLength(of: key.column) }
    let order = try RowOrder.rows(count: rowCount, by: keys, checkpoint: checkpoint)
    return try gather(rows: order, checkpoint: checkpoint)
  }
}

/// The rows of a table in order, by a radix sort from the last key to the first.
///
/// Each key is 64 bits per row; a pass per byte in which the rows differ moves them, stably, least
/// significant byte first (Knuth, The Art of Computer Programming, volume 3, section 5.2.5).
enum RowOrder {
  static func rows(
    count: Int, by keys: [SortKey], checkpoint: @escaping Checkpoint
  ) throws -> [Int] {
    var order = Array(0..<count)
    for key in keys.reversed() {
      var bits = try ascendingBits(of: key.column, checkpoint: checkpoint)
      if key.isDescending { bits = bits.map { ~$0 } }
      order = try refined(order, by: bits, checkpoint: checkpoint)
      guard key.column.validity != nil else { continue }
      let column = key.column
      order = order.filter { !column.isMissing($0) } + order.filter(column.isMissing)
    }
    return order
  }

  private struct Entry {
    let bits: UInt64
    let row: Int
  }

  private static func refined(
    _ order: [Int], by bits: [UInt64], checkpoint: Checkpoint
  ) throws -> [Int] {
    var entries: [Entry] = []
    entries.reserveCapacity(order.count)
    try inBlocks(of: order.count, checkpoint) { block in
      entries += order[block].lazy.map { Entry(bits: bits[$0], row: $0) }
    }
    var moved = entries
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      var places = Array(repeating: 0, count: 256)
      try inBlocks(of: entries.count, checkpoint) { block in
        for place in block { places[Int(entries[place].bits >> shift & 0xFF)] += 1 }
      }
      if places.contains(entries.count) { continue }
      var start = 0
      for digit in places.indices { (places[digit], start) = (start, start + places[digit]) }
      try inBlocks(of: entries.count, checkpoint) { block in
        for place in block {
          let digit = Int(entries[place].bits >> shift & 0xFF)
          moved[places[digit]] = entries[place]
          places[digit] += 1
        }
      }
      swap(&entries, &moved)
    }
    try checkpoint()
    return entries.map(\.row)
  }

  /// Rows between two looks whether the user wants to stop.
  private static let blockSize = 1 << 16

  private static func inBlocks(
    of count: Int, _ checkpoint: Checkpoint, _ body: (Range<Int>) -> Void
  ) throws {
    for start in stride(from: 0, to: count, by: blockSize) {
      try checkpoint()
      body(start..<min(count, start + blockSize))
    }
  }

  /// One number per row that orders as the cells do.
  private static func ascendingBits(
    of column: Column, checkpoint: @escaping Checkpoint
  ) throws -> [UInt64] {
    let signBit: UInt64 = 1 << 63
    switch column.storage {
    case .numbers(let cells):
      return cells.map { cell in
        let bits = (cell + 0).bitPattern  // -0 + 0 is 0, so both zeros are tied
        return bits & signBit == 0 ? bits | signBit : ~bits
      }
    case .integers(let cells): return cells.map { UInt64(bitPattern: $0) ^ signBit }
    case .bools(let cells): return cells.map { $0 ? 1 : 0 }
    case .dates(let cells):
      return cells.map { cell in
        UInt64(Int64(cell.day) - Int64(Int32.min)) << 32 | UInt64((cell.second ?? -1) + 1)
      }
    case .text(let cells):
      let ranks = try FrenchOrder.ranks(cells.dictionary, checkpoint: checkpoint).map(UInt64.init)
      return cells.codes.map { $0 < 0 ? 0 : ranks[Int($0)] }
    }
  }
}
