import BuiltinKit
import Diagnostics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let duration = Builtin(
    "duration", french: "durée", .dates,
    Bilingual(
      "La durée écrite dans un texte, en heures : \"26:15:10\", \"1h30\".",
      "The duration written in a text, in hours: \"26:15:10\", \"1h30\"."),
    takes: Parameter.value(
      "text", french: "texte",
      Bilingual(
        "un texte, une colonne ou une liste de textes", "a text, a column or a list of texts")),
    details: Bilingual(
      """
      \"00:15\" se lit heures:minutes, \"26:15:10\" heures:minutes:secondes. Une heure du jour \
      sans date est aussi une durée, depuis minuit : date(jour) + duration(heure) donne l'instant. \
      Une cellule illisible devient vide, et c'est dit.
      """,
      """
      \"00:15\" is read hours:minutes, \"26:15:10\" hours:minutes:seconds. A time of day without \
      a date is a duration as well, from midnight: date(day) + duration(time) is the instant. A \
      cell that cannot be read becomes missing, and that is said.
      """),
    examples: [
      Example("duration(\"26:15:00\")", shows: "26.25 h"),
      Example("date(\"2024-01-31\") + duration(\"14:05\")", shows: "date(\"2024-01-31T14:05\")"),
      Example("duration([\"00:15\", \"1h30\"])", shows: "[0.25 h, 1.5 h]"),
    ],
    seeAlso: ["date", "floor"]
  ) { call, text in
    try text.durations(of: try text.value)
  }
}

extension BoundArgument<Value> {
  fileprivate func durations(of value: Value) throws -> Value {
    switch value {
    case .none: return .none
    case .text(let text):
      guard let seconds = DurationText(text).seconds else {
        throw UnreadableDuration(text).about(self)
      }
      return .number(seconds / 3600, .hour)
    case .list(let items): return .list(try items.map { try durations(of: $0) })
    case .column(let column):
      guard case .text(let cells) = column.storage else {
        if column.unit.scaling(to: .hour) != nil {
          return try value.converted(to: .hour, checkpoint: checkpoint)
        }
        throw wrongKind(Value.Kind.text.phrase, found: value)
      }
      return .column(try durations(in: column, cells))
    case .number(_, let unit) where unit.scaling(to: .hour) != nil:
      return try value.converted(to: .hour, checkpoint: checkpoint)
    default: throw wrongKind(Value.Kind.text.phrase, found: value)
    }
  }

  private func durations(
    in column: Column, _ cells: TextCells
  ) throws -> Column {
    let known = try cells.dictionary.enumerated().map { place, text in
      try checkpoint(at: place)
      return DurationText(text).seconds
    }
    var unread: (count: Int, example: String)?
    let numbers = try (0..<column.count).map { row -> Double? in
      try checkpoint(at: row)
      guard !column.isMissing(row) else { return nil }
      let code = Int(cells.codes[row])
      if known[code] == nil { unread = ((unread?.count ?? 0) + 1, cells.dictionary[code]) }
      return known[code].map { $0 / 3600 }
    }
    if let unread {
      call.host.note(CellsUnread(unread.count, function: call.name, example: unread.example))
    }
    return Column(column.name, unit: .hour, numbers: numbers)
  }
}

/// A duration as a text: `26:15:10`, `1 h 30 min`, `1h30`, `90 min`, `2,5 h`.
struct DurationText {
  private let text: String

  init(_ text: String) { self.text = trimmed(text) }

  /// The seconds, nil for a text that is no duration.
  var seconds: Double? {
    if let clock = ClockText.seconds(text) { return clock }
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    var total = 0.0
    var last: MeasureUnit?
    while !rest.isEmpty {
      guard let number = Self.number(&rest), let unit = Self.unit(&rest, after: last),
        let seconds = unit.convert(number, to: .second),
        last.map({ ($0.factor(to: unit) ?? 0) > 1 }) ?? true
      else { return nil }
      total += seconds
      last = unit
    }
    guard last != nil else { return nil }
    return isNegative ? -total : total
  }

  private static func number(_ rest: inout Substring) -> Double? {
    rest = rest.drop(while: \.isWhitespace)
    let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    rest = rest[digits.endIndex...].drop(while: \.isWhitespace)
    return Double(digits.replacing(",", with: "."))
  }

  /// The unit here; the minutes of `1h30` and the seconds of `5min30` need none.
  private static func unit(_ rest: inout Substring, after last: MeasureUnit?) -> MeasureUnit? {
    let letters = rest.prefix { $0.isLetter }
    rest = rest[letters.endIndex...].drop(while: \.isWhitespace)
    if letters.isEmpty, rest.isEmpty {
      let next = ["h": "min", "min": "s"]
      // A word that is no unit makes the whole text unreadable.
      return last.flatMap { next[$0.symbol] }.flatMap { try? MeasureUnit(parsing: $0) }
    }
    guard let unit = MeasureUnit(header: String(letters)), !unit.countsYears else { return nil }
    return unit
  }
}
