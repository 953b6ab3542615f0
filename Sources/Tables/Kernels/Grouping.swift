public import Platform
import Statistics

/// The rows of a table split by the cells of some columns, in order of first appearance.
public struct Grouping: Sendable {
  /// The group of each row, counted from 0.
  public let groupOfRow: [Int]
  /// The first row of each group.
  public let firstRows: [Int]
  /// The columns that make the groups, with one row per group.
  public let keys: [Column]
  /// The number of rows of each group.
  public let sizes: [Int]
  /// The place where each group starts among all rows, group after group, and their end.
  private let starts: [Int]
  private let arrangement: Arrangement

  /// The number of groups.
  public var count: Int { firstRows.count }

  /// The rows of a group, in the table's order; none for a group that does not exist.
  public func rows(of group: Int, checkpoint: Checkpoint) throws -> ArraySlice<Int> {
    guard group >= 0, group < count else { return [] }
    return try order(checkpoint)[starts[group]..<starts[group + 1]]
  }

  /// The name of the only column that makes the groups, when its cells can be a table's key.
  public var keyName: String? {
    guard keys.count == 1, let key = keys.first, key.validity.isComplete,
      key.kind == .text || key.kind == .integers
    else { return nil }
    return key.name
  }

  init(_ identity: RowIdentity, columns: [Column], checkpoint: Checkpoint) throws {
    groupOfRow = identity.ids
    firstRows = identity.firstRows
    keys = try columns.map { try $0.gather(rows: identity.firstRows, checkpoint: checkpoint) }
    let counts = try identity.ids.withUnsafeBufferPointer { ids in
      try CountingSort.counts(
        of: PlacesById(ids: ids), in: identity.firstRows.count, checkpoint: checkpoint)
    }
    sizes = counts.dropFirst().reduce(counts[0]) { zip($0, $1).map(+) }
    var starts = [0]
    starts.reserveCapacity(sizes.count + 1)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    self.starts = starts
    arrangement = Arrangement(identity.ids, count: identity.firstRows.count)
  }

  /// All rows, group after group.
  private func order(_ checkpoint: Checkpoint) throws -> [Int] {
    try arrangement.order(checkpoint)
  }

  /// The order of the rows by their groups, found when it is asked for: sums and counts do without.
  private final class Arrangement: Sendable {
    private let ids: [Int]
    private let count: Int
    private let found = Monitor<[Int]?>(nil)

    init(_ ids: [Int], count: Int) {
      (self.ids, self.count) = (ids, count)
    }

    func order(_ checkpoint: Checkpoint) throws -> [Int] {
      try found.withLock { found in
        if let found { return found }
        let order = try Grouping.buckets(ids, count: count, checkpoint: checkpoint).order
        found = order
        return order
      }
    }
  }

  /// Numbers as doubles, those of a group beside each other, `places(of:)` tells where; nil for other cells.
  public func arranged(_ cells: Column.Storage, checkpoint: Checkpoint) throws -> [Double]? {
    switch cells {
    case .numbers(let cells): try arranged(cells, checkpoint)
    case .integers(let cells): try arranged(cells, checkpoint)
    case .text, .bools, .dates, .intervals: nil
    }
  }

  private func arranged(_ cells: [some CellNumber], _ checkpoint: Checkpoint) throws -> [Double] {
    try groupOfRow.withUnsafeBufferPointer { ids in
      try cells.withUnsafeBufferPointer { cells in
        try CountingSort.sorted(
          NumbersById(ids: ids, cells: cells), into: count, checkpoint: checkpoint
        ).elements
      }
    }
  }

  /// The places of a group's cells in an arranged column.
  public func places(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

  /// The groups in as many parts as there are cores for, of about as many rows each.
  public var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var first = 0
    for part in Cores.parts(of: groupOfRow.count) {
      var end = first
      while end < count, starts[end] < part.upperBound { end += 1 }
      parts.append(first..<end)
      first = end
    }
    return parts
  }

  /// The places of `ids` sorted by id, stably, and where each id starts among them.
  static func buckets(
    _ ids: [Int], count: Int, checkpoint: Checkpoint
  ) throws -> (order: [Int], starts: [Int]) {
    let (order, starts) = try ids.withUnsafeBufferPointer { ids in
      try CountingSort.sorted(PlacesById(ids: ids), into: count, checkpoint: checkpoint)
    }
    return (order, starts)
  }
}

/// A cell of a column of numbers.
///
/// A type and not a closure: the loop that another core runs is written for each, with no call inside.
private protocol CellNumber: BitwiseCopyable, Sendable {
  var double: Double { get }
}

extension Double: CellNumber {
  fileprivate var double: Double { self }
}

extension Int64: CellNumber {
  fileprivate var double: Double { Double(self) }
}

private struct PlacesById: Bucketing {
  nonisolated(unsafe) let ids: UnsafeBufferPointer<Int>

  var count: Int { ids.count }
  @inline(__always) func bucket(_ place: Int) -> Int { ids[place] }
  @inline(__always) func element(_ place: Int) -> Int { place }
}

private struct NumbersById<Cell: CellNumber>: Bucketing {
  nonisolated(unsafe) let ids: UnsafeBufferPointer<Int>
  nonisolated(unsafe) let cells: UnsafeBufferPointer<Cell>

  var count: Int { ids.count }
  @inline(__always) func bucket(_ place: Int) -> Int { ids[place] }
  @inline(__always) func element(_ place: Int) -> Double { cells[place].double }
}

extension Table {
  /// The rows grouped by columns of the table or computed ones; without any, all in one group.
  ///
  /// Takes time proportional to the rows, as do `distinct` and `counted`. Throws `lengthMismatch`.
  public func groups(
    by columns: [Column], checkpoint: Checkpoint
  ) throws -> Grouping {
    for column in columns { try checkLength(of: column) }
    let identity = try RowIdentity(columns, rowCount: rowCount, checkpoint: checkpoint)
    return try Grouping(identity, columns: columns, checkpoint: checkpoint)
  }

  /// The first of the rows that agree in these columns, all columns when `nil`.
  public func distinct(
    by names: [String]? = nil, checkpoint: Checkpoint
  ) throws -> Table {
    try distinct(by: names?.map(required) ?? columns, checkpoint: checkpoint)
  }

  /// The first of the rows that agree in these columns, of the table or computed of its rows.
  public func distinct(by columns: [Column], checkpoint: Checkpoint) throws -> Table {
    for column in columns { try checkLength(of: column) }
    let identity = try RowIdentity(columns, rowCount: rowCount, checkpoint: checkpoint)
    return try gather(rows: identity.firstRows, checkpoint: checkpoint)
  }

  /// The distinct cells of some columns, with the number of rows of each in a last column.
  ///
  /// Throws `lengthMismatch`, or `duplicateColumn` when `name` is taken.
  public func counted(
    by columns: [Column], as name: String = "n", checkpoint: Checkpoint
  ) throws -> Table {
    let groups = try groups(by: columns, checkpoint: checkpoint)
    let sizes = Column(name: name, storage: .integers(groups.sizes.map(Int64.init)))
    return try Table(columns: groups.keys + [sizes], key: groups.keyName, source: source)
  }
}
