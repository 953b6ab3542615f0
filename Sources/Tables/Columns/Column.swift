import Platform
public import Units

/// A column of a table: a name, one unit, cells of one kind, each present or missing.
///
/// Values lie in one contiguous array, which cells are present in a bitmap beside it. Columns are
/// values: kernels make new ones, and arrays that do not change are shared. A kernel whose time
/// grows with the rows takes a `Checkpoint` and throws what that throws; what only copies memory
/// (slices, other names and units) does not.
public struct Column: Sendable {
  /// The cells, contiguous; the slot of a missing cell holds any value of its kind.
  ///
  /// What rearranges cells goes through the functions of `Storage`.
  public enum Storage: Sendable {
    /// Finite numbers.
    case numbers([Double])
    /// Whole numbers; never in a column that has a unit.
    case integers([Int64])
    /// Texts.
    case text(TextCells)
    /// Truth values.
    case bools([Bool])
    /// Dates.
    case dates([CalendarDate])
    /// Numbers between bounds: as many low ones as high ones, none below its low one.
    case intervals(low: [Double], high: [Double])
  }

  /// The kind of a column's cells.
  public enum Kind: String, Sendable, CaseIterable {
    /// Numbers in double precision.
    case numbers
    /// Whole numbers of 64 bits.
    case integers
    /// Texts.
    case text
    /// Truth values.
    case bools
    /// Dates.
    case dates
    /// Numbers between bounds.
    case intervals

    /// True when cells of this kind are added and averaged.
    public var isNumeric: Bool { self == .numbers || self == .integers }
    /// True for numbers that are known and for numbers between bounds.
    public var isMeasured: Bool { isNumeric || self == .intervals }
  }

  /// The name, as the header of the file or the program wrote it.
  public let name: String
  /// The unit of every cell; `.one` for plain numbers and for cells that are not numbers.
  public let unit: MeasureUnit
  /// The cells.
  public let storage: Storage
  /// The rows whose cell is present.
  public let validity: Validity

  /// A column; integers become doubles when there is a unit, which only numbers keep.
  ///
  /// Rows beyond the end of `validity` are missing; without it all are present. Numbers must be
  /// finite.
  public init(
    name: String, unit: MeasureUnit = .one, storage: Storage, validity: Validity? = nil
  ) {
    self.name = name
    switch storage {
    case .integers(let cells) where !unit.isOne: self.storage = .numbers(cells.doubles)
    default: self.storage = storage
    }
    self.unit = self.storage.kind.isMeasured ? unit : .one
    let count = storage.count
    var present = validity?.fitted(to: count) ?? Validity(count: count)
    if case .text(let cells) = storage, cells.hasMissingCodes {
      present = present.intersection(Validity(count: count) { cells.codes[$0] >= 0 })
    }
    self.validity = present
  }

  private init(_ name: String, sharing column: Column) {
    self.name = name
    unit = column.unit
    storage = column.storage
    validity = column.validity
  }

  /// The number of rows.
  public var count: Int { storage.count }
  /// The kind of the cells.
  public var kind: Kind { storage.kind }
  /// The number of missing cells.
  public var missingCount: Int { validity.missingCount }

  /// Returns whether the cell of a row is missing; so is every row outside the column.
  public func isMissing(_ row: Int) -> Bool { !validity[row] }

  /// The same cells under another name.
  public func renamed(_ name: String) -> Column {
    Column(name, sharing: self)
  }

  /// The same numbers read in another unit, without a conversion.
  public func withUnit(_ unit: MeasureUnit) -> Column {
    Column(name: name, unit: unit, storage: storage, validity: validity)
  }

  /// The numbers, in `unit`, one per row whatever `validity` says; `nil` unless they are numbers.
  public var doubles: [Double]? {
    switch storage {
    case .numbers(let cells): cells
    case .integers(let cells): cells.doubles
    case .text, .bools, .dates, .intervals: nil
    }
  }

  /// The bounds of the rows, in `unit`, those of a number it itself; `nil` unless the cells are
  /// numbers or intervals.
  public var bounds: (low: [Double], high: [Double])? {
    if case .intervals(let low, let high) = storage { return (low, high) }
    return doubles.map { ($0, $0) }
  }

  /// The numbers of the present cells, in order; empty unless the cells are numbers.
  public func validDoubles() -> [Double] {
    doubles.map { validity.present(among: $0) } ?? []
  }
}

extension Column.Storage {
  /// The number of rows.
  public var count: Int {
    switch self {
    case .numbers(let cells): cells.count
    case .integers(let cells): cells.count
    case .text(let cells): cells.count
    case .bools(let cells): cells.count
    case .dates(let cells): cells.count
    case .intervals(let low, _): low.count
    }
  }

  /// The kind of the cells.
  public var kind: Column.Kind {
    switch self {
    case .numbers: .numbers
    case .integers: .integers
    case .text: .text
    case .bools: .bools
    case .dates: .dates
    case .intervals: .intervals
    }
  }
}

extension [Int64] {
  /// The numbers in double precision.
  fileprivate var doubles: [Double] {
    // Nothing throws where the checkpoint does not.
    let doubles = try? [Double](count: count, checkpoint: .unlimited) { doubles, block in
      withUnsafeBufferPointer { wholes in
        for place in block { doubles[place] = Double(wholes[place]) }
      }
    }
    return doubles ?? map(Double.init)
  }
}
