import Diagnostics
import Platform
import Styling
import Tables
import Units

extension Arithmetic {
  /// A date and a date or a duration.
  ///
  /// The difference of two days is in d, with a time of day in h. A duration of whole days keeps
  /// a day alone; any other gives it a time of day. Whole months and years follow the calendar.
  static func dates(_ operation: ArithmeticOperator, _ a: Value, _ b: Value) throws -> Value {
    switch (operation, a, b) {
    case (.subtract, .date(let later), .date(let earlier)):
      let inHours = later.microsecond != nil || earlier.microsecond != nil
      return try difference(later, earlier, inHours: inHours)
    case (.add, .date(let date), _), (.subtract, .date(let date), _):
      return .date(try moved(date, by: b, backwards: operation == .subtract, operation, a, b))
    case (.add, _, .date(let date)):
      return .date(try moved(date, by: a, backwards: false, operation, a, b))
    default: throw UnfitOperands(operation.rawValue, a, b)
    }
  }

  private static func difference(
    _ later: CalendarDate, _ earlier: CalendarDate, inHours: Bool
  ) throws -> Value {
    let (end, start) = CalendarDate.comparable(later, earlier)
    let microseconds = Double(end - start)
    return inHours
      ? .number(microseconds / 3.6e9, .hour)
      : .number(microseconds / 8.64e10, .day)
  }

  private static func moved(
    _ date: CalendarDate, by duration: Value, backwards: Bool, _ operation: ArithmeticOperator,
    _ a: Value, _ b: Value
  ) throws -> CalendarDate {
    guard let (number, unit) = duration.quantity else {
      throw UnfitOperands(operation.rawValue, a, b)
    }
    if let months = unit.calendarMonths {
      guard let whole = Int(exactly: number), whole.magnitude < 1_000_000 else {
        throw FractionOfCalendar(NumberText.echo(number), unit: unit.symbol)
      }
      guard let moved = date.moved(byMonths: (backwards ? -whole : whole) * months) else {
        throw DateOutOfRange()
      }
      return moved
    }
    guard let length = unit.convert(number, to: .second) else {
      throw DateWithNumber(backwards ? .subtract : .add, number, unit)
    }
    let microseconds = (length * 1e6).rounded()
    guard microseconds.magnitude < 1e18,
      let moved = CalendarDate(
        wallClock: date.wallClock + Int64(backwards ? -microseconds : microseconds),
        wholeDay: date.microsecond == nil
          && microseconds.remainder(dividingBy: 8.64e10) == 0, offset: date.offset)
    else { throw DateOutOfRange() }
    return moved
  }

  /// The same over columns, at least one of them of dates; nil for others.
  static func dateColumns(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, checkpoint: Checkpoint
  ) throws -> Value? {
    guard a.isDates || b.isDates else { return nil }
    let inHours = a.hasTimes || b.hasTimes
    let counts = [a, b].compactMap {
      if case .column(let column) = $0 { column.count } else { nil }
    }
    guard let count = counts.first, counts.allSatisfy({ $0 == count }) else {
      throw LengthsDiffer(counts.first ?? 0, counts.last ?? 0, lists: false)
    }
    var out: [Value] = []
    out.reserveCapacity(count)
    for row in 0..<count {
      try checkpoint(at: row)
      switch (a.cell(row), b.cell(row)) {
      case (.none, _), (_, .none): out.append(.none)
      case (.date(let later), .date(let earlier)) where operation == .subtract:
        out.append(try difference(later, earlier, inHours: inHours))
      case (let left, let right): out.append(try dates(operation, left, right))
      }
    }
    return try Value.column(collecting: out, checkpoint: checkpoint)
  }
}

extension Value {
  fileprivate var isDates: Bool {
    switch self {
    case .date: true
    case .column(let column): column.kind == .dates
    default: false
    }
  }

  /// True when a date among them has a time of day.
  fileprivate var hasTimes: Bool {
    switch self {
    case .date(let date): date.microsecond != nil
    case .column(let column):
      if case .dates(let cells) = column.storage {
        cells.contains { $0.microsecond != nil }
      } else {
        false
      }
    default: false
    }
  }
}

extension MeasureUnit {
  /// The months of `mois` and `an`, which dates count by the calendar; nil for other units.
  fileprivate var calendarMonths: Int? {
    switch symbol {
    case "mois": 1
    case "an": 12
    default: nil
    }
  }
}
