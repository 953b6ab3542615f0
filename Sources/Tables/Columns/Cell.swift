import Diagnostics
public import Intervals
public import Units

/// One cell of a table.
public enum Cell: Sendable, Hashable {
  /// No value.
  case missing
  /// A number, in the unit of its column.
  case number(Double)
  /// A whole number.
  case integer(Int64)
  /// A text.
  case text(String)
  /// A truth value.
  case bool(Bool)
  /// A date.
  case date(CalendarDate)
  /// A number between bounds, in the unit of its column.
  case interval(Bounds)

  /// The kind of the cell; `nil` for a missing one.
  public var kind: Column.Kind? {
    switch self {
    case .missing: nil
    case .number: .numbers
    case .integer: .integers
    case .text: .text
    case .bool: .bools
    case .date: .dates
    case .interval: .intervals
    }
  }

  /// The cell as a file writes it: numbers shortest, dates in ISO 8601, nothing when missing.
  public var plainText: String {
    switch self {
    case .missing: ""
    case .number(let number): number.description
    case .integer(let number): number.description
    case .text(let text): text
    case .bool(let bool): bool ? "true" : "false"
    case .date(let date): date.description
    case .interval(let bounds): "\(bounds.low) – \(bounds.high)"
    }
  }
}

extension Column {
  /// The cell of a row; missing outside the column.
  public func cell(_ row: Int) -> Cell {
    guard !isMissing(row) else { return .missing }
    switch storage {
    case .numbers(let cells): return .number(cells[row])
    case .integers(let cells): return .integer(cells[row])
    case .text(let cells): return cells[row].map(Cell.text) ?? .missing
    case .bools(let cells): return .bool(cells[row])
    case .dates(let cells): return .date(cells[row])
    case .intervals(let low, let high): return .interval(Bounds(low[row], high[row]))
    }
  }

  /// A column of plain numbers or quantities; a number that is not finite is a missing cell.
  public init(_ name: String, unit: MeasureUnit = .one, numbers: [Double?]) {
    let cells = numbers.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.init(
      name: name, unit: unit, storage: .numbers(cells.map { $0 ?? 0 }),
      validity: Validity(count: cells.count) { cells[$0] != nil })
  }

  /// A column of whole numbers.
  public init(_ name: String, integers: [Int64?]) {
    self.init(
      name: name, storage: .integers(integers.map { $0 ?? 0 }),
      validity: Validity(count: integers.count) { integers[$0] != nil })
  }

  /// A column of texts.
  public init(_ name: String, texts: [String?]) {
    self.init(
      name: name, storage: .text(TextCells(texts)),
      validity: Validity(count: texts.count) { texts[$0] != nil })
  }

  /// A column of truth values.
  public init(_ name: String, bools: [Bool?]) {
    self.init(
      name: name, storage: .bools(bools.map { $0 ?? false }),
      validity: Validity(count: bools.count) { bools[$0] != nil })
  }

  /// A column of dates.
  public init(_ name: String, dates: [CalendarDate?]) {
    let epoch = CalendarDate.epoch
    self.init(
      name: name, storage: .dates(dates.map { $0 ?? epoch }),
      validity: Validity(count: dates.count) { dates[$0] != nil })
  }

  /// A column of intervals; bounds that are not finite are a missing cell.
  public init(_ name: String, unit: MeasureUnit = .one, bounds: [Bounds?]) {
    let cells = bounds.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.init(
      name: name, unit: unit,
      storage: .intervals(low: cells.map { $0?.low ?? 0 }, high: cells.map { $0?.high ?? 0 }),
      validity: Validity(count: cells.count) { cells[$0] != nil })
  }

  /// A column from cells of one kind; whole numbers among numbers become numbers, numbers among
  /// intervals those without width.
  ///
  /// Throws `MixedKinds` for any other mixture. Missing cells alone make a text column.
  public init(_ name: String, unit: MeasureUnit = .one, cells: [Cell]) throws {
    let kinds = Set(cells.lazy.compactMap(\.kind))
    switch kinds.count {
    case 0: self.init(name, texts: cells.map { _ in nil })
    case 2 where kinds == [.numbers, .integers]:
      self.init(name, unit: unit, numbers: cells.map(\.asNumber))
    case 1: self.init(name, unit: unit, cells: cells, kind: kinds.first ?? .text)
    case _ where kinds.isSubset(of: [.numbers, .integers, .intervals]):
      self.init(name, unit: unit, bounds: cells.map(\.asBounds))
    default:
      let found = Column.Kind.allCases.filter(kinds.contains)
      throw MixedKinds(column: name, kinds: found)
    }
  }

  private init(_ name: String, unit: MeasureUnit, cells: [Cell], kind: Kind) {
    switch kind {
    case .numbers: self.init(name, unit: unit, numbers: cells.map(\.asNumber))
    case .integers where !unit.isOne: self.init(name, unit: unit, numbers: cells.map(\.asNumber))
    case .integers:
      self.init(name, integers: cells.map { if case .integer(let cell) = $0 { cell } else { nil } })
    case .text:
      self.init(name, texts: cells.map { if case .text(let cell) = $0 { cell } else { nil } })
    case .bools:
      self.init(name, bools: cells.map { if case .bool(let cell) = $0 { cell } else { nil } })
    case .intervals: self.init(name, unit: unit, bounds: cells.map(\.asBounds))
    case .dates:
      self.init(name, dates: cells.map { if case .date(let cell) = $0 { cell } else { nil } })
    }
  }
}

extension Cell {
  /// The number of a numeric cell.
  fileprivate var asNumber: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    case .missing, .text, .bool, .date, .interval: nil
    }
  }

  /// The bounds of a cell, those of a number it itself.
  fileprivate var asBounds: Bounds? {
    if case .interval(let bounds) = self { return bounds }
    return asNumber.map { Bounds($0) }
  }
}

extension CalendarDate {
  /// The filler in the slot of a missing date: 1 January 1970.
  static let epoch = CalendarDate(day: 0)
}

extension Column: Equatable {
  /// Returns whether name, unit, kind and every cell agree: numbers by bits, texts canonically.
  public static func == (left: Column, right: Column) -> Bool {
    left.name == right.name && left.unit == right.unit && left.kind == right.kind
      && left.count == right.count
      && (0..<left.count).allSatisfy { left.cell($0).isIdentical(to: right.cell($0)) }
  }
}

extension Cell {
  fileprivate func isIdentical(to other: Cell) -> Bool {
    if case .number(let left) = self, case .number(let right) = other {
      return left.bitPattern == right.bitPattern
    }
    return self == other
  }
}
