import Styling

/// Phase D, continued: what maps say.
extension Diagnostic {
  /// `zone = "Europ"`: no part of the world that a map can show.
  public static func unknownZone(
    _ name: String, suggestions: [String], zones: [String]
  ) -> Diagnostic {
    let list = zones.map { "\"\($0)\"" }.joined(separator: ", ")
    var diagnostic = suggesting(
      Diagnostic(
        "D470", Bilingual("zone inconnue : \"\(name)\"", "unknown zone: \"\(name)\""),
        help: Bilingual("les zones sont \(list)", "the zones are \(list)")),
      suggestions, quoted: true)
    // The place of a named argument is that of its name and its value.
    diagnostic.replacement = suggestions.first.map { "zone = \"\($0)\"" }
    return diagnostic
  }

  /// A column in which no cell is a country.
  public static func noCountries(in column: String) -> Diagnostic {
    Diagnostic(
      "D471",
      Bilingual("aucun pays reconnu dans \(column)", "no country found in \(column)"),
      help: Bilingual(
        "il faut une colonne de codes (FRA, FR) ou de noms de pays",
        "a column of country codes (FRA, FR) or names is needed"))
  }

  /// Cells that name no country: a map cannot show them.
  public static func countriesNotFound(_ names: [String], count: Int) -> Diagnostic {
    let list =
      names.map { "\"\($0)\"" }.joined(separator: ", ") + (count > names.count ? ", …" : "")
    return Diagnostic(
      "D472", .note,
      Bilingual(
        count > 1
          ? "\(count) noms ne sont pas des pays : \(list)" : "ce nom n'est pas un pays : \(list)",
        count > 1 ? "\(count) names are no countries: \(list)" : "this name is no country: \(list)")
    )
  }

  /// Countries that stand in several rows, of which one can be drawn.
  public static func countriesRepeated(_ codes: [String], count: Int) -> Diagnostic {
    let list = codes.joined(separator: ", ") + (count > codes.count ? ", …" : "")
    let isOne = count == 1
    return Diagnostic(
      "D473", .note,
      Bilingual(
        "\(count) pays \(isOne ? "revient" : "reviennent") sur plusieurs lignes, la première est dessinée : \(list)",
        "\(count) \(isOne ? "country stands" : "countries stand") in several rows, the first is drawn: \(list)"
      ),
      help: Bilingual(
        "summarize en fait une ligne par pays", "summarize makes one row of each country"))
  }

  /// `classes = [100, 300]`: how plain numbers were read.
  public static func boundsReadInUnit(_ unit: String) -> Diagnostic {
    Diagnostic(
      "D474", .note,
      Bilingual(
        "les bornes des classes sont lues en \(unit), l'unité de la carte",
        "the bounds of the classes are read in \(unit), the unit of the map"))
  }

  /// Bounds of classes that tell no country from another.
  public static func oneClassHoldsAll(low: String, high: String) -> Diagnostic {
    Diagnostic(
      "D475", .note,
      Bilingual(
        "toutes les valeurs tombent dans une classe : elles vont de \(low) à \(high)",
        "all values fall into one class: they go from \(low) to \(high)"))
  }

  /// `classes = "log"` with numbers that have no logarithm.
  public static func lowestClassHoldsOthers(_ count: Int) -> Diagnostic {
    Diagnostic(
      "D476", .note,
      Bilingual(
        "\(count) valeur\(count > 1 ? "s" : "") ≤ 0 : dans la classe la plus basse",
        "\(count) value\(count > 1 ? "s" : "") ≤ 0: in the lowest class"))
  }

  /// Rows without a number: their countries look like those of which nothing is known.
  public static func mapValuesMissing(_ count: Int) -> Diagnostic {
    Diagnostic(
      "D477", .note,
      Bilingual(
        "\(count) valeur\(count > 1 ? "s manquantes : des pays" : " manquante : un pays") sans donnée",
        "\(count) missing value\(count > 1 ? "s: countries" : ": a country") without data"))
  }
}
