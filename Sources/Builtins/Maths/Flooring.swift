import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let floor = Builtin(
    "floor", french: "plancher", .maths,
    Bilingual(
      "Le nombre entier en dessous, ou le début de la période d'une date.",
      "The whole number below, or the start of the period of a date."),
    takes: Parameter.value(
      "x",
      Bilingual(
        "un nombre, une date, ou une colonne ou une liste",
        "a number, a date, or a column or a list"
      )),
    Parameter.value(
      "step", french: "période",
      Bilingual(
        """
        la période : "minute", "heure", "jour", "semaine", "mois", "trimestre", "année" ; ou un \
        pas : 15 min, 10 Wh
        """,
        """
        the period: "minute", "hour", "day", "week", "month", "quarter", "year"; or a step: \
        15 min, 10 Wh
        """)
    ).optional,
    details: Bilingual(
      """
      Une série au quart d'heure se regroupe ainsi par jour, semaine ou mois : \
      t.summarize(by = floor(horodate, "day"), kwh = sum(kwh)). Une semaine commence le lundi.
      """,
      """
      A quarter-hourly series is gathered by day, week or month in this way: \
      t.summarize(by = floor(time, "day"), kwh = sum(kwh)). A week starts on Monday.
      """),
    examples: [
      Example("floor(2.7)", shows: "2"),
      Example("floor(date(\"2024-05-15T14:40\"), \"hour\")", shows: "date(\"2024-05-15T14:00\")"),
      Example("floor(date(\"2024-05-15\"), \"quarter\")", shows: "date(\"2024-04-01\")"),
      Example("floor(37 Wh, 10 Wh)", shows: "30 Wh"),
    ],
    seeAlso: ["round", "date", "summarize"]
  ) { call, x, step in
    let grid = try step.step()
    if case .whole = grid, try x.value.holdsDates { throw step.lacking() }
    return try x.floored(try x.value, grid)
  }
}

/// The grid whose line below is sought.
private enum FloorStep {
  case whole
  case period(CalendarDate.Period)
  case quantity(Double, MeasureUnit)
}

extension BoundArgument<Value?> {
  private static var periods: [(names: [String], period: CalendarDate.Period)] {
    [
      (["minute", "min"], .minute), (["hour", "heure"], .hour), (["day", "jour"], .day),
      (["week", "semaine"], .week), (["month", "mois"], .month),
      (["quarter", "trimestre"], .quarter), (["year", "annee", "an"], .year),
    ]
  }

  fileprivate func step() throws -> FloorStep {
    guard let given = try value else { return .whole }
    if case .text(let text) = given {
      let word = withoutAccents(text)
      if let found = Self.periods.first(where: { $0.names.contains(word) }) {
        return .period(found.period)
      }
      let names = Bilingual(
        "minute,heure,jour,semaine,mois,trimestre,année", "minute,hour,day,week,month,quarter,year")
      throw noChoice(text, among: names(call.tongue).split(separator: ",").map(String.init))
    }
    guard let (number, unit) = given.quantity else {
      throw wrongKind(
        Bilingual(
          "une période, \"jour\", ou un pas, 15 min", "a period, \"day\", or a step, 15 min"),
        found: given)
    }
    guard number > 0 else {
      throw outOfRange(
        wanted: Bilingual("un nombre positif", "a positive number"), got: NumberText.echo(number))
    }
    return .quantity(number, unit)
  }
}

extension BoundArgument<Value> {
  fileprivate func floored(_ value: Value, _ step: FloorStep) throws -> Value {
    switch value {
    case .date(let date): return .date(try floored(date, step))
    case .list(let items):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try floored(item, step)
        })
    case .column(let column):
      guard case .dates(let cells) = column.storage else { break }
      let dates = try cells.enumerated().map { row, date -> CalendarDate? in
        try checkpoint(at: row)
        return column.isMissing(row) ? nil : try floored(date, step)
      }
      return .column(Column(column.name, dates: dates))
    case .integer: if case .whole = step { return value }
    default: break
    }
    guard value.isNumeric else {
      throw wrongCells(
        Bilingual("un nombre ou une date", "a number or a date"), found: value,
        help: Bilingual("date(\"2024-01-31\") lit un texte", "date(\"2024-01-31\") reads a text"))
    }
    switch step {
    case .whole:
      return try elementwise(
        of: value, .rising({ ($0, $0) }) { $0.rounded(.down) })
    case .quantity(let size, let unit):
      return try elementwise(
        of: value,
        .rising({ own in
          guard own.scaling(to: unit) != nil else {
            throw DimensionsDiffer(.combine, own, unit).about(self)
          }
          return (unit, unit)
        }) { ($0 / size).rounded(.down) * size })
    case .period: throw wrongKind(Value.Kind.date.phrase, found: value)
    }
  }

  private func floored(_ date: CalendarDate, _ step: FloorStep) throws -> CalendarDate {
    switch step {
    case .period(let period): return date.start(of: period)
    case .whole: return date
    case .quantity(let number, let unit):
      if number == 1, let period = Self.period(of: unit) { return date.start(of: period) }
      guard let seconds = unit.convert(number, to: .second),
        let step = Int64(exactly: (seconds * 1e6).rounded()), step > 0,
        86_400_000_000 % step == 0
      else {
        throw NumberOutOfRange(
          function: call.name, parameter: Bilingual("période", "step")(call.tongue),
          wanted: Bilingual(
            "une part entière du jour, 15 min ou 6 h, ou une période, \"mois\"",
            "a whole part of a day, 15 min or 6 h, or a period, \"month\""),
          got: NumberText.echo(number) + " \(unit.symbol)"
        ).about(self)
      }
      return date.start(ofStep: step)
    }
  }

  private static func period(of unit: MeasureUnit) -> CalendarDate.Period? {
    switch unit.symbol {
    case "d": .day
    case "semaine": .week
    case "mois": .month
    case "an": .year
    default: nil
    }
  }
}

extension Value {
  /// True for a date, and a column or a list that holds some.
  fileprivate var holdsDates: Bool {
    switch self {
    case .date: true
    case .column(let column): column.kind == .dates
    case .list(let items): items.contains(where: \.holdsDates)
    default: false
    }
  }

  /// True for a number, and a column of numbers; what is missing counts as one.
  fileprivate var isNumeric: Bool {
    switch self {
    case .none, .integer, .number, .interval: true
    case .column(let column): column.kind.isNumeric || column.missingCount == column.count
    default: false
    }
  }
}
