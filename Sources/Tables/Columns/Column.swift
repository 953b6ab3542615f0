public import Units

/// A column of a table: a name, one unit, cells of one kind, each present or missing.
public struct Column: Sendable {
  /// The cells, contiguous; the slot of a missing cell holds any value of its kind.
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
  }

  /// What the cells of a column are.
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

    /// Whether cells of this kind are added and averaged.
    public var isNumeric: Bool { self == .numbers || self == .integers }
  }

  /// The name, as the header of the file or the program wrote it.
  public let name: String
  /// The unit of every cell; `.one` for plain numbers and for cells that are not numbers.
  public let unit: MeasureUnit
  /// The cells.
  public let storage: Storage
  /// Which cells are present; `nil` when none is missing.
  public let validity: Validity?

  /// A column; integers become doubles when there is a unit, which only numbers keep.
  ///
  /// Rows beyond the end of `validity` are missing. Numbers must be finite.
  public init(
    name: String, unit: MeasureUnit = .one, storage: Storage, validity: Validity? = nil
  ) {
    self.name = name
    switch storage {
    case .integers(let cells) where !unit.isOne: self.storage = .numbers(cells.map(Double.init))
    default: self.storage = storage
    }
    self.unit = self.storage.kind == .numbers ? unit : .one
    var present = validity
    if case .text(let cells) = storage, cells.hasMissingCodes {
      present = Validity.both(validity, Validity(cells.codes.lazy.map { $0 >= 0 }))
    }
    self.validity = present?.fitted(to: storage.count)
  }

  private init(_ name: String, sharing column: Column) {
    self.name = name
    unit = column.unit
    storage = column.storage
    validity = column.validity
  }

  /// The number of rows.
  public var count: Int { storage.count }
  /// What the cells are.
  public var kind: Kind { storage.kind }
  /// The number of missing cells.
  public var missingCount: Int { validity?.missingCount ?? 0 }

  /// Whether the cell of a row is missing; so is every row outside the column.
  public func isMissing(_ row: Int) -> Bool {
    guard row >= 0, row < count else { return true }
    return !(validity?[row] ?? true)
  }

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
    case .integers(let cells): cells.map(Double.init)
    case .text, .bools, .dates: nil
    }
  }

  /// The numbers of the present cells, in order; empty unless the cells are numbers.
  public func validDoubles() -> [Double] {
    guard let doubles else { return [] }
    guard let validity else { return doubles }
    return doubles.indices.lazy.filter { validity[$0] }.map { doubles[$0] }
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
    }
  }

  /// What the cells are.
  public var kind: Column.Kind {
    switch self {
    case .numbers: .numbers
    case .integers: .integers
    case .text: .text
    case .bools: .bools
    case .dates: .dates
    }
  }
}
