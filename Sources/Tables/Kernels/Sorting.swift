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
    var order: [Int]?
    for key in keys.reversed() { order = try key.rows(from: order, checkpoint: checkpoint) }
    guard let order else { return self }
    return try gather(rows: order, existing: true, checkpoint)
  }
}

extension SortKey {
  /// The rows of the column in its order, ties as they stand, missing cells last; `from` an order of rows, else
  /// the rows in turn.
  ///
  /// Takes time proportional to the rows.
  public func rows(from order: [Int]? = nil, checkpoint: Checkpoint) throws -> [Int] {
    guard !column.validity.isComplete else { return try sorted(order, checkpoint: checkpoint) }
    var (present, missing): ([Int], [Int]) = ([], [])
    try checkpoint.blocks(of: column.count) { block in
      for place in block {
        let row = order?[place] ?? place
        if column.isMissing(row) { missing.append(row) } else { present.append(row) }
      }
    }
    return try sorted(present, checkpoint: checkpoint) + missing
  }

  /// Rows none of which is missing, by a number per row that orders as the cells do.
  private func sorted(_ rows: [Int]?, checkpoint: Checkpoint) throws -> [Int] {
    let count = rows?.count ?? column.count
    // Complemented, so that ties keep their order also when large comes first.
    let flip: UInt64 = isDescending ? .max : 0
    switch column.storage {
    case .numbers(let cells):
      return try Sorting.order(of: count, from: rows, checkpoint: checkpoint) { row in
        cells[row].sortingKey ^ flip
      }
    case .integers(let cells):
      return try Sorting.order(of: count, from: rows, checkpoint: checkpoint) { row in
        UInt64(bitPattern: cells[row]) ^ 1 << 63 ^ flip
      }
    case .bools(let cells):
      return try Sorting.order(of: count, from: rows, checkpoint: checkpoint) { row in
        (cells[row] ? 1 : 0) ^ flip
      }
    case .dates(let cells):
      return try Sorting.order(of: count, from: rows, checkpoint: checkpoint) { row in
        cells[row].sortingKey ^ flip
      }
    case .intervals(let low, let high):
      return try Sorting.order(of: count, from: rows, checkpoint: checkpoint) { row in
        Bounds(low[row], high[row]).middle.sortingKey ^ flip
      }
    case .text(let cells):
      let ranks = try FrenchOrder.ranks(cells.dictionary, checkpoint: checkpoint)
      let keys = ranks.indices.map { UInt64(ranks[Int(cells.leader(of: Int32($0)))]) ^ flip }
      let codes = cells.codes
      return try Sorting.order(of: count, from: rows, checkpoint: checkpoint) { row in
        keys[Int(codes[row])]
      }
    }
  }
}

extension CalendarDate {
  /// A number that orders as the date does.
  fileprivate var sortingKey: UInt64 {
    UInt64(bitPattern: instant) ^ 1 << 63
  }
}
