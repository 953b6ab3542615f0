import Intervals
public import Platform
import Statistics

/// A column to sort by.
public struct SortKey: Sendable {
  /// One cell per row.
  public let column: Column
  /// True when the largest come first.
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
  /// Intervals are in the order of their middles. The order of ties is the file's also when descending; missing cells come last both ways;
  /// texts are in the order of a French dictionary. Takes time proportional to the rows. Throws
  /// `lengthMismatch`.
  public func sorted(by keys: [SortKey], checkpoint: Checkpoint) throws -> Table {
    for key in keys { try checkLength(of: key.column) }
    var order = Array(0..<rowCount)
    for key in keys.reversed() { order = try key.refined(order, checkpoint: checkpoint) }
    return try gather(rows: order, checkpoint: checkpoint)
  }
}

extension SortKey {
  /// The rows of the column in its order, ties as they stand, missing cells last.
  ///
  /// Takes time proportional to the rows.
  public func rows(checkpoint: Checkpoint) throws -> [Int] {
    try refined(Array(0..<column.count), checkpoint: checkpoint)
  }

  /// Rows put in the order of the column; those of equal cells stay as they stand.
  func refined(_ order: [Int], checkpoint: Checkpoint) throws -> [Int] {
    guard !column.validity.isComplete else { return try sorted(order, checkpoint: checkpoint) }
    var (present, missing): ([Int], [Int]) = ([], [])
    try checkpoint.blocks(of: order.count) { block in
      for row in order[block] {
        if column.isMissing(row) { missing.append(row) } else { present.append(row) }
      }
    }
    return try sorted(present, checkpoint: checkpoint) + missing
  }

  /// Rows none of which is missing, by a number per row that orders as the cells do.
  private func sorted(_ rows: [Int], checkpoint: Checkpoint) throws -> [Int] {
    // Complemented, so that ties keep their order also when large comes first.
    let flip: UInt64 = isDescending ? .max : 0
    switch column.storage {
    case .numbers(let cells):
      return try Sorting.refined(rows, checkpoint: checkpoint) { cells[$0].sortingKey ^ flip }
    case .integers(let cells):
      return try Sorting.refined(rows, checkpoint: checkpoint) {
        UInt64(bitPattern: cells[$0]) ^ 1 << 63 ^ flip
      }
    case .bools(let cells):
      return try Sorting.refined(rows, checkpoint: checkpoint) { (cells[$0] ? 1 : 0) ^ flip }
    case .dates(let cells):
      return try Sorting.refined(rows, checkpoint: checkpoint) { cells[$0].sortingKey ^ flip }
    case .intervals(let low, let high):
      return try Sorting.refined(rows, checkpoint: checkpoint) {
        Bounds(low[$0], high[$0]).middle.sortingKey ^ flip
      }
    case .text(let cells):
      let ranks = try FrenchOrder.ranks(cells.dictionary, checkpoint: checkpoint)
      let keys = ranks.indices.map { UInt64(ranks[Int(cells.leader(of: Int32($0)))]) ^ flip }
      let codes = cells.codes
      return try Sorting.refined(rows, checkpoint: checkpoint) { keys[Int(codes[$0])] }
    }
  }
}

extension CalendarDate {
  /// A number that orders as the date does.
  fileprivate var sortingKey: UInt64 {
    UInt64(bitPattern: instant) ^ 1 << 63
  }
}
