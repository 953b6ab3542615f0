public import Styling

/// Phase D, continued: what `cost` and `energy` refuse.
extension Diagnostic {
  /// `cost(…, "FRN", …)` with the codes of the countries that may be meant, and their names.
  public static func unknownCountry(
    _ name: String, table: String, named suggestions: [(code: String, name: Bilingual)]
  ) -> Diagnostic {
    var diagnostic = unknownCountry(name, table: table, suggestions: suggestions.map(\.code))
    guard !suggestions.isEmpty else { return diagnostic }
    func choices(_ tongue: Tongue, _ last: String) -> String {
      let shown = suggestions.map { "\"\($0.code)\" (\($0.name(tongue)))" }
      guard shown.count > 1, let tail = shown.last else { return shown.joined() }
      return shown.dropLast().joined(separator: ", ") + " \(last) " + tail
    }
    diagnostic.help = Bilingual(
      "vouliez-vous \(choices(.french, "ou")) ?", "did you mean \(choices(.english, "or"))?")
    return diagnostic
  }

  /// `cost("FRA", "gpt 4o", …)`: a name of another kind than the place wants.
  ///
  /// `call` is the call in the right order, where it can be told.
  public static func argumentsSwapped(
    _ name: String, is found: Bilingual, expected: Bilingual, signature: String, call: String?
  ) -> Diagnostic {
    Diagnostic(
      "D440",
      Bilingual(
        "\"\(name)\" est \(found.french), pas \(expected.french)",
        "\"\(name)\" is \(found.english), not \(expected.english)"),
      help: Bilingual("on écrit \(call ?? signature)", "write \(call ?? signature)"))
  }

  /// A country of the world that the table of electricity mixes lacks.
  public static func countryWithoutMix(_ name: Bilingual, code: String, table: String)
    -> Diagnostic
  {
    Diagnostic(
      "D441",
      Bilingual(
        "pas de données d'électricité : \(name.french) (\(code))",
        "no electricity data: \(name.english) (\(code))"),
      label: Bilingual("absent de \(table)", "not in \(table)"),
      help: Bilingual(
        "pays() liste ceux qui en ont ; \"WOR\" est la moyenne du monde",
        "countries() lists those that have some; \"WOR\" is the world's average"))
  }
}
