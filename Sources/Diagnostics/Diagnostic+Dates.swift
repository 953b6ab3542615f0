public import Styling

/// Dates that cannot be read or moved.
extension Diagnostic {
  /// `date("2024-02-30")`.
  public static func unreadableDate(_ text: String) -> Diagnostic {
    Diagnostic(
      "D427",
      Bilingual("\"\(text)\" n'est pas une date", "\"\(text)\" is not a date"),
      help: Bilingual(
        "date(\"2024-01-31\"), date(\"31/01/2024\") ou date(2024, 1, 31)",
        "date(\"2024-01-31\"), date(\"31/01/2024\") or date(2024, 1, 31)"))
  }

  /// `hour(date("2024-01-31"))`.
  public static func dateWithoutTime(_ date: String, function: String) -> Diagnostic {
    Diagnostic(
      "D428",
      Bilingual(
        "\(function) : la date \(date) n'a pas d'heure",
        "\(function): the date \(date) has no time of day"),
      help: Bilingual("date(\"\(date)T14:05\")", "date(\"\(date)T14:05\")"))
  }

  /// `date(9999, 12, 31) + 1 d`.
  public static func dateOutOfRange() -> Diagnostic {
    Diagnostic(
      "D429",
      Bilingual(
        "le résultat sort du calendrier : années 1 à 9999",
        "the result leaves the calendar: years 1 to 9999"))
  }

  /// `date("2024-01-31") + 1`.
  public static func dateAndNumber(found: Bilingual, repair: String) -> Diagnostic {
    Diagnostic(
      "U320",
      Bilingual(
        "à une date s'ajoute une durée, pas \(found.french)",
        "a date moves by a duration, not by \(found.english)"),
      help: Bilingual(repair, repair))
  }
}
