import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let year = part(
    "year", french: "année", Bilingual("L'année d'une date.", "The year of a date."),
    examples: [
      Example("year(date(\"2024-01-31\"))", shows: "2024"),
      Example("year([date(2023, 5, 1), date(2024, 5, 1)])", shows: "[2023, 2024]"),
    ]
  ) { date, _ in date.civil.year }

  static let month = part(
    "month", french: "mois",
    Bilingual("Le mois d'une date, de 1 à 12.", "The month of a date, 1 to 12."),
    examples: [
      Example("month(date(\"2024-01-31\"))", shows: "1"),
      Example("f\"{date(2024, 8, 1):%B}\"", shows: "\"août\""),
    ]
  ) { date, _ in date.civil.month }

  static let day = part(
    "day", french: "jour",
    Bilingual("Le jour du mois d'une date, de 1 à 31.", "The day of the month, 1 to 31."),
    examples: [
      Example("day(date(\"2024-01-31\"))", shows: "31"),
      Example("day(date(2024, 2, 28) + 2 d)", shows: "1"),
    ]
  ) { date, _ in date.civil.day }

  static let weekday = part(
    "weekday", french: "jour_semaine",
    Bilingual(
      "Le jour de la semaine d'une date : 1 est lundi, 7 dimanche.",
      "The day of the week of a date: 1 is Monday, 7 Sunday."),
    examples: [
      Example("weekday(date(\"2024-01-31\"))", shows: "3"),
      Example("f\"{date(2024, 1, 31):%A}\"", shows: "\"mercredi\""),
    ]
  ) { date, _ in date.weekday }

  static let week = part(
    "week", french: "semaine",
    Bilingual(
      "La semaine d'une date en ISO 8601, de 1 à 53.", "The ISO 8601 week of a date, 1 to 53."),
    examples: [
      Example("week(date(\"2024-12-30\"))", shows: "1"),
      Example("f\"{date(2024, 12, 30):%G-W%V}\"", shows: "\"2025-W01\""),
    ]
  ) { date, _ in date.isoWeek.week }

  static let isoYear = part(
    "iso_year", french: "année_iso",
    Bilingual(
      "L'année à laquelle appartient la semaine ISO d'une date.",
      "The year that the ISO week of a date belongs to."),
    examples: [
      Example("iso_year(date(\"2024-12-30\"))", shows: "2025"),
      Example("iso_year(date(\"2021-01-03\"))", shows: "2020"),
    ]
  ) { date, _ in date.isoWeek.year }

  static let quarter = part(
    "quarter", french: "trimestre",
    Bilingual("Le trimestre d'une date, de 1 à 4.", "The quarter of a date, 1 to 4."),
    examples: [
      Example("quarter(date(\"2024-05-31\"))", shows: "2"),
      Example("quarter([date(2024, 3, 31), date(2024, 10, 1)])", shows: "[1, 4]"),
    ]
  ) { date, _ in date.quarter }

  static let hour = part(
    "hour", french: "heure",
    Bilingual("L'heure d'une date, de 0 à 23.", "The hour of a date, 0 to 23."),
    examples: [
      Example("hour(date(\"2024-01-31T14:05\"))", shows: "14"),
      Example("hour(date(\"2024-01-31T23:00\") + 90 min)", shows: "0"),
    ]
  ) { date, argument in try time(of: date, argument).hour }

  static let minute = part(
    "minute", Bilingual("La minute d'une date, de 0 à 59.", "The minute of a date, 0 to 59."),
    examples: [
      Example("minute(date(\"2024-01-31T14:05\"))", shows: "5"),
      Example("minute(date(\"2024-01-31T14:05\") + 1 h)", shows: "5"),
    ]
  ) { date, argument in try time(of: date, argument).minute }

  static let second = part(
    "second", french: "seconde",
    Bilingual(
      "La seconde d'une date, de 0 à 59, sans ses décimales.",
      "The second of a date, 0 to 59, without its decimals."),
    examples: [
      Example("second(date(\"2024-01-31T14:05:09\"))", shows: "9"),
      Example("second(date(\"2024-01-31T14:05\") + 30 s)", shows: "30"),
    ]
  ) { date, argument in try time(of: date, argument).second }

  private static func time(
    of date: CalendarDate, _ argument: BoundArgument<Value>
  ) throws -> (hour: Int, minute: Int, second: Int) {
    guard let time = date.time else {
      throw DateWithoutTime("\(date)", function: argument.call.name).about(argument)
    }
    return time
  }

  /// A function that takes a whole number out of a date, of each date of a column or a list; its
  /// body is given the date and the argument to complain of.
  private static func part(
    _ name: String, french: String? = nil, _ summary: Bilingual, examples: [Example],
    body: @escaping @Sendable (CalendarDate, BoundArgument<Value>) throws -> Int
  ) -> Builtin {
    Builtin(
      name, french: french, .dates, summary,
      takes: Parameter.value(
        "date",
        Bilingual(
          "une date, une colonne ou une liste de dates", "a date, a column or a list of dates")),
      examples: examples, seeAlso: ["date", "floor"]
    ) { call, date in
      try date.part(of: try date.value, body)
    }
  }
}

extension BoundArgument<Value> {
  fileprivate func part(
    of value: Value, _ body: (CalendarDate, BoundArgument<Value>) throws -> Int
  ) throws -> Value {
    switch value {
    case .none: return .none
    case .date(let date): return .integer(Int64(try body(date, self)))
    case .list(let items): return .list(try items.map { try part(of: $0, body) })
    case .column(let column):
      guard case .dates(let cells) = column.storage else { break }
      return .column(
        Column(
          column.name,
          integers: try cells.enumerated().map { row, date in
            column.isMissing(row) ? nil : Int64(try body(date, self))
          }))
    default: break
    }
    throw wrongKind(
      Value.Kind.date.phrase, found: value,
      help: Bilingual("date(\"2024-01-31\") lit un texte", "date(\"2024-01-31\") reads a text"))
  }
}
