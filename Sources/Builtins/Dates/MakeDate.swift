import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let date = Builtin(
    "date", .dates,
    Bilingual(
      "La date écrite dans un texte, ou faite d'une année, d'un mois et d'un jour.",
      "The date written in a text, or made of a year, a month and a day."),
    takes: Parameter.value(
      "text", french: "texte",
      Bilingual(
        "un texte, une colonne ou une liste de textes ; ou une année",
        "a text, a column or a list of texts; or a year")),
    Parameter.count(
      "month", french: "mois", Bilingual("le mois, après une année", "the month, after a year"),
      in: 1...12
    ).optional,
    Parameter.count(
      "day", french: "jour",
      Bilingual("le jour du mois, sinon le premier", "the day of the month, else the first"),
      in: 1...31
    ).optional,
    details: Bilingual(
      """
      Le texte est en ISO 8601, 2024-01-31 ou 2024-01-31T14:05, ou à la française, 31/01/2024 : \
      le jour d'abord, toujours. La différence de deux jours est en d (jours), avec des heures en \
      h ; une date plus une durée est une date. Une cellule illisible devient vide, et c'est dit.
      """,
      """
      The text is in ISO 8601, 2024-01-31 or 2024-01-31T14:05, or as the French write it, \
      31/01/2024: the day first, always. The difference of two days is in d, with times of day in \
      h; a date plus a duration is a date. A cell that cannot be read becomes missing, and that is \
      said.
      """),
    examples: [
      Example("date(\"2024-03-01\") - date(\"2024-01-31\")", shows: "30 d"),
      Example("date(2024, 2, 28) + 2 d", shows: "date(\"2024-03-01\")"),
      Example("f\"{date(\"31/01/2024\"):%A %d %B}\"", shows: "\"mercredi 31 janvier\""),
    ],
    seeAlso: ["year", "month", "day", "hour"]
  ) { call, text, month, day in
    guard month.isGiven || day.isGiven else { return try text.date(of: try text.value) }
    return .date(try dateOf(year: text, month: month, day: day))
  }

  private static func dateOf(
    year: BoundArgument<Value>, month: BoundArgument<Int?>, day: BoundArgument<Int?>
  ) throws -> CalendarDate {
    let years = try year.wholeNumber(in: 1...9999)
    let months = try month.value ?? 1
    let days = try day.value ?? 1
    guard let date = CalendarDate(year: years, month: months, day: days) else {
      throw UnreadableDate("\(days)/\(months)/\(years)").about(day)
    }
    return date
  }
}

extension BoundArgument<Value> {
  fileprivate func date(of value: Value) throws -> Value {
    switch value {
    case .none, .date: return value
    case .text(let text):
      guard let date = CalendarDate(readingLoosely: text) else {
        throw UnreadableDate(text).about(self)
      }
      return .date(date)
    case .list(let items): return .list(try items.map { try date(of: $0) })
    case .column(let column): return .column(try dates(of: column))
    case .integer(let year) where (1...9999).contains(year):
      throw wrongKind(
        Value.Kind.text.phrase, found: value,
        help: Bilingual("date(\(year), 1, 31)", "date(\(year), 1, 31)"))
    default: throw wrongKind(Value.Kind.text.phrase, found: value)
    }
  }

  private func dates(of column: Column) throws -> Column {
    if column.kind == .dates { return column }
    guard case .text(let cells) = column.storage else {
      throw wrongKind(Value.Kind.text.phrase, found: .column(column))
    }
    let known = cells.dictionary.map { CalendarDate(readingLoosely: $0) }
    var lost = 0
    let dates = (0..<column.count).map { row -> CalendarDate? in
      guard !column.isMissing(row) else { return nil }
      let date = known[Int(cells.codes[row])]
      if date == nil { lost += 1 }
      return date
    }
    if lost > 0 { call.host.note(CellsBecameMissing(lost, operation: call.name)) }
    return Column(column.name, dates: dates)
  }
}

extension CalendarDate {
  /// A date in ISO 8601 or as the French write it, blanks around it left out.
  fileprivate init?(readingLoosely text: String) {
    let text = trimmed(text)
    guard let date = CalendarDate(text) ?? CalendarDate(french: text) else { return nil }
    self = date
  }

  /// `31/01/2024` or `1/2/2024 14:05`: the day first.
  private init?(french text: String) {
    let halves = text.split(separator: " ", maxSplits: 1)
    let parts = halves.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts[2].count == 4,
      let date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    else { return nil }
    guard halves.count == 2 else {
      self = date
      return
    }
    self.init("\(date)T\(halves[1])")
  }
}
