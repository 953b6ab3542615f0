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
  /// True for `14:05`, a time without a day.
  let isClock: Bool

  package init(_ text: String, isClock: Bool = false) {
    (self.text, self.isClock) = (text, isClock)
  }

  package var message: Bilingual {
    Bilingual("\"\(text)\" n'est pas une date", "\"\(text)\" is not a date")
  }

  package var help: Bilingual? {
    if isClock { return Bilingual(same: "duration(\"\(text)\")") }
    return Bilingual(
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

/// `date("02/13/2024")`, `date("31/12/24")`: a form that is never guessed.
package struct DateNeedsFormat: Fault {
  package static let entry = FaultEntry(
    "D484", .error,
    page: Bilingual(
      """
      Sans format, le jour vient d'abord et l'année a quatre chiffres : 01/02/2024 est le 1er \
      février. Le mois d'abord ou une année de deux chiffres se disent par un format, pour toutes \
      les dates à la fois.
      """,
      """
      Without a format the day comes first and the year has four digits: 01/02/2024 is 1 February. \
      The month first, or a year of two digits, is said by a format, for all dates at once.
      """),
    example: #"date("02/13/2024")"#,
    mended: #"date("02/13/2024", "%m/%d/%Y")"#)

  let text: String
  let format: String
  let column: String?

  package init(_ text: String, format: String, column: String? = nil) {
    (self.text, self.format, self.column) = (text, format, column)
  }

  package var message: Bilingual {
    Bilingual(
      "\"\(text)\" ne se lit pas sans format", "\"\(text)\" is not read without a format")
  }

  package var help: Bilingual? {
    let subject = column.map { $0.isEmpty ? "x" : $0 } ?? "\"\(text)\""
    return Bilingual(same: "date(\(subject), \"\(format)\")")
  }
}

/// `date("2024", "%Q")`.
package struct UnknownDateFormat: Fault {
  package static let entry = FaultEntry(
    "D485", .error,
    page: Bilingual(
      """
      Un format de date s'écrit avec les lettres de strftime : %d jour, %m mois, %Y année, %H heure, \
      %M minute, %S seconde, %B nom du mois, %G-W%V semaine ISO.
      """,
      """
      A date format is written in the letters of strftime: %d day, %m month, %Y year, %H hour, %M \
      minute, %S second, %B name of the month, %G-W%V ISO week.
      """),
    example: #"date("31/01/2024", "%d/%k/%Y")"#,
    mended: #"date("31/01/2024", "%d/%m/%Y")"#)

  let format: String

  package init(_ format: String) { self.format = format }

  package var message: Bilingual {
    lacksYear
      ? Bilingual(
        "\"\(format)\" ne dit pas l'année, qu'une date a",
        "\"\(format)\" tells no year, which a date has")
      : Bilingual("\"\(format)\" n'est pas un format de date", "\"\(format)\" is no date format")
  }

  /// True for letters of strftime that are understood, and leave the year open.
  private var lacksYear: Bool {
    let letters = format.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
      .compactMap(\.first)
    return !letters.isEmpty && letters.allSatisfy { "dmBbHMSjeaA".contains($0) }
  }

  package var help: Bilingual? {
    if lacksYear {
      return Bilingual(
        "avec son année : date(f\"{x} 2024\", \"\(format) %Y\")",
        "with its year: date(f\"{x} 2024\", \"\(format) %Y\")")
    }
    return Bilingual(
      "par exemple \"%d/%m/%Y %H:%M\" ou \"%m/%d/%Y\"",
      "for example \"%d/%m/%Y %H:%M\" or \"%m/%d/%Y\"")
  }
}

/// Texts of a column that are no dates, or no durations.
package struct CellsUnread: Fault {
  package static let entry = FaultEntry(
    "D486", .note,
    page: Bilingual(
      "Les textes qui ne se lisent pas laissent une cellule vide ; l'un d'eux est cité.",
      "Texts that cannot be read leave a missing cell; one of them is quoted."),
    example: #"table(d = ["2024-01-31", "hier"]).derive(j = date(d))"#,
    mended: #"table(d = ["2024-01-31", "2024-02-01"]).derive(j = date(d))"#)

  let count: Int
  let function: String
  let example: String

  package init(_ count: Int, function: String, example: String) {
    (self.count, self.function, self.example) = (count, function, example)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(count) cellule\(plural: count) illisible\(plural: count), laissée\(plural: count) vide\(plural: count) : \"\(example)\"",
      "\(function): \(count) cell\(pluralUnlessOne: count) not read, left missing: \"\(example)\"")
  }
}

/// `duration("vite")`.
package struct UnreadableDuration: Fault {
  package static let entry = FaultEntry(
    "D487", .error,
    page: Bilingual(
      """
      Une durée s'écrit heures:minutes, heures:minutes:secondes, ou avec ses unités : 1h30, 90 min.
      """,
      """
      A duration is written hours:minutes, hours:minutes:seconds, or with its units: 1h30, 90 min.
      """),
    example: #"duration("une heure")"#,
    mended: #"duration("1h30")"#)

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual {
    Bilingual("\"\(text)\" n'est pas une durée", "\"\(text)\" is not a duration")
  }

  package var help: Bilingual? { Bilingual(same: #"duration("00:15"), duration("1h30")"#) }
}

extension FaultEntry {
  /// The codes of this file.
  static let dates: [FaultEntry] = [
    UnreadableDate.entry, DateWithoutTime.entry, DateOutOfRange.entry, DateNeedsFormat.entry,
    UnknownDateFormat.entry, CellsUnread.entry, UnreadableDuration.entry,
  ]
}
