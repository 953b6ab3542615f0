package import Styling

/// `date("2024-02-30")`.
package struct UnreadableDate: Fault {
  package static let entry = FaultEntry(
    "D427", .error,
    page: Bilingual(
      """
      Une date s'écrit année-mois-jour, ou jour/mois/année ; ce jour n'existe pas dans le \
      calendrier.
      """,
      """
      A date is written year-month-day, or day/month/year; this day is not in the calendar.
      """),
    example: #"date("2024-02-30")"#,
    mended: #"date("2024-02-29")"#)

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual {
    Bilingual("\"\(text)\" n'est pas une date", "\"\(text)\" is not a date")
  }

  package var help: Bilingual? {
    Bilingual(
      "date(\"2024-01-31\"), date(\"31/01/2024\") ou date(2024, 1, 31)",
      "date(\"2024-01-31\"), date(\"31/01/2024\") or date(2024, 1, 31)")
  }
}

/// `hour(date("2024-01-31"))`.
package struct DateWithoutTime: Fault {
  package static let entry = FaultEntry(
    "D428", .error,
    page: Bilingual(
      "Cette date n'a pas d'heure : ajoutez-la après T.",
      "This date has no time of day: add it after T."),
    example: #"hour(date("2024-01-31"))"#,
    mended: #"hour(date("2024-01-31T14:05"))"#)

  let date: String
  let function: String

  package init(_ date: String, function: String) { (self.date, self.function) = (date, function) }

  package var message: Bilingual {
    Bilingual(
      "\(function) : la date \(date) n'a pas d'heure",
      "\(function): the date \(date) has no time of day")
  }

  package var help: Bilingual? { Bilingual("date(\"\(date)T14:05\")", "date(\"\(date)T14:05\")") }
}

/// `date(9999, 12, 31) + 1 d`.
package struct DateOutOfRange: Fault {
  package static let entry = FaultEntry(
    "D429", .error,
    page: Bilingual(
      "Le calendrier va de l'an 1 à l'an 9999.",
      "The calendar goes from year 1 to year 9999."),
    example: "date(9999, 12, 31) + 1 d",
    mended: "date(2024, 12, 31) + 1 d")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "le résultat sort du calendrier : années 1 à 9999",
      "the result leaves the calendar: years 1 to 9999")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let dates: [FaultEntry] = [
    UnreadableDate.entry, DateWithoutTime.entry, DateOutOfRange.entry,
  ]
}
