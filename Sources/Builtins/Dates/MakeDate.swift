import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let date = Builtin(
    "date", .dates,
    Bilingual(
      "La date écrite dans un texte, ou faite d'une année, d'un mois et d'un jour.",
      "The date written in a text, or made of a year, a month and a day."),
    takes: Parameter.value(
      "text", french: "texte",
      Bilingual(
        "un texte, une colonne ou une liste de textes ; ou des années",
        "a text, a column or a list of texts; or years")),
    Parameter.value(
      "month", french: "mois",
      Bilingual(
        "le mois, après une année ; ou le format du texte : \"%m/%d/%Y\"",
        "the month, after a year; or the format of the text: \"%m/%d/%Y\"")
    ).optional,
    Parameter.value(
      "day", french: "jour",
      Bilingual("le jour du mois, sinon le premier", "the day of the month, else the first")
    ).optional,
    Parameter.text(
      "format", Bilingual("le format du texte, nommé", "the format of the text, by name"),
      mustBeNamed: true
    ).optional,
    details: Bilingual(
      """
      Sans format : 2024-01-31, 2024/01/31 14:05, 2024-01-31T14:05:09.250+01:00, 31/01/2024 (le \
      jour d'abord, toujours), 31-OCT-2023, 1er mars 2024. Le format prend les lettres de \
      strftime ; avec lui le mois peut venir en premier. Un jour égale son minuit. La différence \
      de deux jours est en d, avec des heures en h ; + 1 mois et + 1 an suivent le calendrier. \
      Une cellule illisible devient vide, et c'est dit.
      """,
      """
      Without a format: 2024-01-31, 2024/01/31 14:05, 2024-01-31T14:05:09.250+01:00, 31/01/2024 \
      (the day first, always), 31-OCT-2023, March 1, 2024. The format takes the letters of \
      strftime; with it the month may come first. A day equals its midnight. The difference of \
      two days is in d, with times of day in h; + 1 month and + 1 an follow the calendar. A cell \
      that cannot be read becomes missing, and that is said.
      """),
    examples: [
      Example("date(\"2024-03-01\") - date(\"2024-01-31\")", shows: "30 d"),
      Example("date(2024, 1, 31) + 1 mois", shows: "date(\"2024-02-29\")"),
      Example("date(\"02/13/2024\", \"%m/%d/%Y\")", shows: "date(\"2024-02-13\")"),
      Example("f\"{date(\"31/01/2024\"):%A %d %B}\"", shows: "\"mercredi 31 janvier\""),
    ],
    seeAlso: ["floor", "duration", "year", "month", "day", "hour"]
  ) { call, text, month, day, format in
    if let written = try format.value { return try text.dates(text, format: written, format) }
    if case .text(let written) = try month.value {
      return try text.dates(text, format: written, month)
    }
    guard month.isGiven || day.isGiven else { return try text.dates(text, reading: nil) }
    return try text.assembled(
      try text.value, try month.value ?? .integer(1), try day.value ?? .integer(1), blaming: day)
  }
}

/// Reading dates of texts.
extension BoundArgument<Value> {
  fileprivate func dates<Format>(
    _ text: BoundArgument<Value>, format: String, _ argument: BoundArgument<Format>
  ) throws -> Value {
    guard let pattern = DatePattern(format), pattern.tellsYear else {
      throw UnknownDateFormat(format).about(argument)
    }
    return try dates(text, reading: (format, pattern))
  }

  fileprivate func dates(
    _ text: BoundArgument<Value>, reading format: (text: String, pattern: DatePattern)?
  ) throws -> Value {
    try dates(of: try text.value) { written in
      guard let format else { return CalendarDate(written) }
      return format.pattern.date(in: written, tongue: call.tongue)
    }
  }

  private func dates(of value: Value, _ read: (String) -> CalendarDate?) throws -> Value {
    switch value {
    case .none, .date: return value
    case .text(let text):
      guard let date = read(text) else { throw unreadable(text).about(self) }
      return .date(date)
    case .list(let items): return .list(try items.map { try dates(of: $0, read) })
    case .column(let column): return .column(try dates(in: column, read))
    case .integer(let year) where (1...9999).contains(year):
      throw wrongKind(
        Value.Kind.text.phrase, found: value,
        help: Bilingual("date(\(year), 1, 31)", "date(\(year), 1, 31)"))
    default: throw wrongKind(Value.Kind.text.phrase, found: value)
    }
  }

  /// The dates of a column of texts, each distinct text read once.
  private func dates(in column: Column, _ read: (String) -> CalendarDate?) throws -> Column {
    if column.kind == .dates || column.missingCount == column.count { return column }
    guard case .text(let cells) = column.storage else {
      throw wrongKind(Value.Kind.text.phrase, found: .column(column))
    }
    let known = try cells.dictionary.enumerated().map { place, text in
      try checkpoint(at: place)
      return read(text)
    }
    let unreadTexts = zip(cells.dictionary, known).lazy.filter { $1 == nil }.map(\.0)
    // Half of a column read day first, and half not at all, would be dates that nobody meant.
    if let text = unreadTexts.first(where: { DateLook.format(of: [$0]) != nil }),
      let format = DateLook.format(of: cells.dictionary) ?? DateLook.format(of: [text])
    {
      throw DateNeedsFormat(text, format: format, column: column.name.identifier).about(self)
    }
    var unread: (count: Int, example: String)?
    let dates = try (0..<column.count).map { row -> CalendarDate? in
      try checkpoint(at: row)
      guard !column.isMissing(row) else { return nil }
      let code = Int(cells.codes[row])
      if known[code] == nil { unread = ((unread?.count ?? 0) + 1, cells.dictionary[code]) }
      return known[code]
    }
    if let unread {
      call.host.note(CellsUnread(unread.count, function: call.name, example: unread.example))
    }
    return Column(column.name, dates: dates)
  }

  /// The complaint about a text that is no date, with what it may be.
  private func unreadable(_ text: String) -> any Fault {
    if let format = DateLook.format(of: [text]) { return DateNeedsFormat(text, format: format) }
    return UnreadableDate(text, isClock: ClockText.seconds(text) != nil)
  }
}

/// Making dates of numbers.
extension BoundArgument<Value> {
  /// Dates of years, months and days, each one number or a column or list of them.
  fileprivate func assembled<Day>(
    _ year: Value, _ month: Value, _ day: Value, blaming argument: BoundArgument<Day>
  ) throws -> Value {
    let parts = [year, month, day]
    let counts = try parts.compactMap { try series($0)?.count }
    guard let count = counts.first else {
      guard let numbers = try numbers(parts) else { return .none }
      guard let date = date(of: numbers) else {
        throw UnreadableDate("\(numbers[2])/\(numbers[1])/\(numbers[0])").about(argument)
      }
      return .date(date)
    }
    if let other = counts.first(where: { $0 != count }) {
      throw LengthsDiffer(count, other, lists: false).about(self)
    }
    let items = try parts.map { try series($0) ?? Array(repeating: $0, count: count) }
    var unread: (count: Int, example: String)?
    let dates = try (0..<count).map { row -> CalendarDate? in
      try checkpoint(at: row)
      guard let numbers = try numbers(items.map { $0[row] }) else { return nil }
      let found = date(of: numbers)
      if found == nil {
        unread = ((unread?.count ?? 0) + 1, "\(numbers[2])/\(numbers[1])/\(numbers[0])")
      }
      return found
    }
    if let unread {
      call.host.note(CellsUnread(unread.count, function: call.name, example: unread.example))
    }
    let isColumn = parts.contains { if case .column = $0 { true } else { false } }
    return isColumn
      ? .column(Column("", dates: dates)) : .list(dates.map { $0.map { .date($0) } ?? .none })
  }

  private func series(_ value: Value) throws -> [Value]? {
    switch value {
    case .column, .list: try value.items(checkpoint: checkpoint)
    default: nil
    }
  }

  /// Three whole numbers; nil where one is missing.
  private func numbers(_ values: [Value]) throws -> [Int]? {
    var numbers: [Int] = []
    for value in values {
      switch value {
      case .none: return nil
      default:
        guard let (number, unit) = value.quantity, unit.isOne, let whole = Int(exactly: number)
        else {
          throw wrongKind(Bilingual("un nombre entier", "a whole number"), found: value)
        }
        numbers.append(whole)
      }
    }
    return numbers
  }

  private func date(of numbers: [Int]) -> CalendarDate? {
    CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
