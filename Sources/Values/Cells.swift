import Diagnostics
import Intervals
public import Platform
import Styling
public import Tables
import TextMatching
import Units

extension Value {
  /// The items that a loop walks through: those of a list, the cells of a column, the characters
  /// of a text, the rows of a table as records; nil for anything else.
  ///
  /// Takes time proportional to the items.
  public func items(checkpoint: Checkpoint) throws -> [Value]? {
    func each(_ count: Int, _ item: (Int) -> Value) throws -> [Value] {
      try (0..<count).map { place in
        try checkpoint(at: place)
        return item(place)
      }
    }
    switch self {
    case .list(let items): return items
    case .column(let column): return try each(column.count) { column.value($0) }
    case .text(let text): return text.map { .text(String($0)) }
    case .table(let table): return try each(table.rowCount) { .record(table.record($0)) }
    default: return nil
    }
  }

  /// One row of a column; the value itself where it is a scalar.
  public func cell(_ row: Int) -> Value {
    if case .column(let column) = self { return column.value(row) }
    return self
  }

  /// True for a text or a column of texts.
  var isText: Bool {
    switch self {
    case .text: true
    case .column(let column): column.kind == .text
    default: false
    }
  }

  /// A column of scalar values, in the unit of the first quantity among them.
  ///
  /// Throws a problem where kinds or dimensions differ.
  public static func column(
    collecting values: [Value], name: String = "", checkpoint: Checkpoint
  ) throws -> Value {
    .column(try Column(name, collecting: values, checkpoint: checkpoint))
  }
}

extension Column {
  /// The cell of a row as a value, a number with the column's unit.
  public func value(_ row: Int) -> Value {
    switch cell(row) {
    case .missing: .none
    case .number(let number): .number(number, unit)
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    case .bool(let bool): .bool(bool)
    case .date(let date): .date(date)
    case .interval(let bounds): .interval(Interval(bounds, isCell: true), unit)
    }
  }

  /// A column of scalar values, in the unit of the first quantity among them.
  ///
  /// Throws a fault where a value is no scalar or dimensions differ, and `MixedKinds`
  /// where kinds do.
  public init(_ name: String, collecting values: [Value], checkpoint: Checkpoint) throws {
    if let alike = try Column(name, alike: values, checkpoint) {
      self = alike
      return
    }
    let unit = values.lazy.compactMap { $0.bounded?.unit }.first { !$0.isOne } ?? .one
    let cells = try values.enumerated().map { place, value -> Cell in
      try checkpoint(at: place)
      switch value {
      case .none: return .missing
      case .bool(let bool): return .bool(bool)
      case .integer(let number):
        if unit.isOne { return .integer(number) }
        guard number == 0 else {
          throw PlainWithQuantity(
            .combine, plainIsLeft: false, plain: Double(number), unit: unit)
        }
        return .number(0)
      case .number(let number, let own):
        guard let converted = own.convert(number, to: unit) else {
          if own.isOne, number == 0 { return .number(0) }
          throw own.isOne
            ? PlainWithQuantity(
              .combine, plainIsLeft: false, plain: number, unit: unit)
            : DimensionsDiffer(.combine, unit, own)
        }
        return .number(converted)
      case .text(let text): return .text(text)
      case .date(let date): return .date(date)
      case .interval: return .interval(try value.interval(in: unit).bounds)
      default: throw WrongKind(expected: .column, found: value.kind)
      }
    }
    try self.init(name, unit: unit, cells: cells)
  }

  /// A column of whole numbers, or of numbers in one unit, nil for anything else.
  ///
  /// The frequent list, straight into its storage: a million numbers take 3 ms instead of 30.
  private init?(_ name: String, alike values: [Value], _ checkpoint: Checkpoint) throws {
    switch values.first {
    case .integer:
      var cells: [Int64] = []
      cells.reserveCapacity(values.count)
      for (place, value) in values.enumerated() {
        try checkpoint(at: place)
        guard case .integer(let number) = value else { return nil }
        cells.append(number)
      }
      self.init(name: name, storage: .integers(cells))
    case .number(_, let unit):
      var cells: [Double] = []
      cells.reserveCapacity(values.count)
      for (place, value) in values.enumerated() {
        try checkpoint(at: place)
        guard case .number(let number, unit) = value else { return nil }
        cells.append(number)
      }
      self.init(name: name, unit: unit, storage: .numbers(cells))
    default: return nil
    }
  }
}

extension Value {
  /// True for a column of truth values.
  public var isMask: Bool {
    if case .column(let column) = self { column.kind == .bools } else { false }
  }
}

extension Table {
  /// A value as a column of this table: its cells in order, a scalar in every row.
  ///
  /// Throws `UnfitColumnLength` for another number of cells, a fault for what is no cell.
  public func column(
    _ name: String, from value: Value, checkpoint: Checkpoint
  ) throws -> Column {
    switch value {
    case .column(let column):
      try checkCount(column.count, of: name)
      return column.renamed(name)
    case .list(let items):
      try checkCount(items.count, of: name)
      return try Column(name, collecting: items, checkpoint: checkpoint)
    case .number(let number, let unit):
      let cells = Array(repeating: number, count: rowCount)
      return Column(name: name, unit: unit, storage: .numbers(cells))
    case .table(let table): throw Self.notCells(value, parts: table.columnNames)
    case .record(let record): throw Self.notCells(value, parts: record.keys)
    case .function, .plot: throw WrongKind(expected: .column, found: value.kind)
    case .none, .bool, .integer, .text, .date, .interval:
      let cells = Array(repeating: value, count: rowCount)
      return try Column(name, collecting: cells, checkpoint: checkpoint)
    }
  }

  /// The complaint about a value of which a part may be a column.
  private static func notCells(_ value: Value, parts: [String]) -> WrongKind {
    let names = parts.prefix(6).map { "." + $0.identifier }.joined(separator: ", ")
    let rest = parts.count > 6 ? ", …" : ""
    return WrongKind(
      expected: Value.Kind.column.phrase, found: value.kind.phrase,
      help: Bilingual(
        "prenez-en une partie : \(names)\(rest)", "take a part of it: \(names)\(rest)"))
  }

  private func checkCount(_ count: Int, of name: String) throws {
    guard count == rowCount else {
      throw UnfitColumnLength(name, rows: rowCount, got: count)
    }
  }

  /// A row, counted from 0, as a record.
  public func record(_ row: Int) -> Record {
    Record(columns.map { ($0.name, $0.value(row)) })
  }
}
