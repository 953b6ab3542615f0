package import Styling

/// `zone = "Europ"`: no part of the world that a map can show.
package struct UnknownZone: Fault {
  package static let entry = FaultEntry(
    "D470", .error,
    page: Bilingual(
      "Une carte montre le monde ou un continent ; le nom peut être français ou anglais.",
      "A map shows the world or a continent; the name may be French or English."),
    example: #"cout_pays.worldmap(name, gwp, zone = "Europa")"#,
    mended: #"cout_pays.worldmap(name, gwp, zone = "Europe")"#)

  let name: String
  let suggestions: [String]
  let zones: [String]

  package init(_ name: String, suggestions: [String], zones: [String]) {
    (self.name, self.suggestions, self.zones) = (name, suggestions, zones)
  }

  package var message: Bilingual {
    Bilingual("zone inconnue : \"\(name)\"", "unknown zone: \"\(name)\"")
  }

  package var help: Bilingual? {
    let list = zones.map { "\"\($0)\"" }.joined(separator: ", ")
    return Suggestions(suggestions, quoted: true).question
      ?? Bilingual("les zones sont \(list)", "the zones are \(list)")
  }

  // The place of a named argument is that of its name and its value.
  package var repair: Repair? {
    suggestions.first.map { Repair(replacingWith: "zone = \"\($0)\"") }
  }
}

/// A column in which no cell is a country.
package struct NoCountryInColumn: Fault {
  package static let entry = FaultEntry(
    "D471", .error,
    page: Bilingual(
      "La première colonne nomme les pays : des codes ou des noms, français ou anglais.",
      "The first column names the countries: codes or names, French or English."),
    example: "cons_ia.worldmap(Model, Tweet)",
    mended: "cout_pays.worldmap(name, gwp)")

  let column: String

  package init(in column: String) { self.column = column }

  package var message: Bilingual {
    Bilingual("aucun pays reconnu dans \(column)", "no country found in \(column)")
  }

  package var help: Bilingual? {
    Bilingual(
      "il faut une colonne de codes (FRA, FR) ou de noms de pays",
      "a column of country codes (FRA, FR) or names is needed")
  }
}

/// Cells that name no country: a map cannot show them.
package struct CountriesNotFound: Fault {
  package static let entry = FaultEntry(
    "D472", .note,
    page: Bilingual(
      "Un nom qui n'est pas celui d'un pays n'a pas de place sur la carte ; les autres y sont.",
      "A name that is no country's has no place on the map; the others are there."),
    example: #"table(pays = ["FRA", "Atlantide"], n = [1, 2]).worldmap(pays, n)"#,
    mended: #"table(pays = ["FRA", "Espagne"], n = [1, 2]).worldmap(pays, n)"#)

  let names: [String]
  let count: Int
  let blank: Int

  /// - Parameter blank: how many rows name nothing.
  package init(_ names: [String], count: Int, blank: Int = 0) {
    (self.names, self.count, self.blank) = (names, count, blank)
  }

  package var message: Bilingual {
    let rows = Bilingual(
      "\(blank) ligne\(plural: blank) sans pays",
      "\(blank) row\(pluralUnlessOne: blank) without a country")
    guard count > 0 else { return rows }
    let more = blank > 0 ? Bilingual(" ; ", "; ") + rows : Bilingual(same: "")
    return Bilingual(
      count > 1
        ? "\(count) noms ne sont pas des pays : \(list)" : "ce nom n'est pas un pays : \(list)",
      count > 1 ? "\(count) names are no countries: \(list)" : "this name is no country: \(list)")
      + more
  }

  private var list: String {
    names.map { "\"\($0)\"" }.joined(separator: ", ") + (count > names.count ? ", …" : "")
  }
}

/// Countries that stand in several rows, of which one can be drawn.
package struct CountriesRepeated: Fault {
  package static let entry = FaultEntry(
    "D473", .note,
    page: Bilingual(
      "Un pays n'a qu'une couleur. Résumez d'abord les lignes d'un même pays.",
      "A country has one colour. Summarise the rows of one country first."),
    example: #"table(pays = ["FRA", "France"], n = [1, 2]).worldmap(pays, n)"#,
    mended: #"table(pays = ["FRA", "ESP"], n = [1, 2]).worldmap(pays, n)"#)

  let codes: [String]
  let count: Int

  package init(_ codes: [String], count: Int) { (self.codes, self.count) = (codes, count) }

  package var message: Bilingual {
    Bilingual(
      "\(count) pays \(isOne ? "revient" : "reviennent") sur plusieurs lignes, la première est dessinée : \(list)",
      "\(count) \(isOne ? "country stands" : "countries stand") in several rows, the first is drawn: \(list)"
    )
  }

  package var help: Bilingual? {
    Bilingual(
      "summarize en fait une ligne par pays", "summarize makes one row of each country")
  }

  private var list: String { codes.joined(separator: ", ") + (count > codes.count ? ", …" : "") }

  private var isOne: Bool { count == 1 }
}

/// `classes = [100, 300]`: how plain numbers were read.
package struct BoundsReadInUnit: Fault {
  package static let entry = FaultEntry(
    "D474", .note, .teaching,
    page: Bilingual(
      """
      Les bornes sans unité se lisent dans l'unité que montre la carte, pas toujours celle \
      de la colonne. Avec leur unité, elles sont converties.
      """,
      """
      Bounds without a unit are read in the unit that the map shows, which is not always the \
      column's. With their unit they are converted.
      """),
    example: "cout_pays.worldmap(name, gwp, classes = [100, 500])",
    mended: "cout_pays.worldmap(name, gwp, classes = [100 gCO2e/kWh, 500 gCO2e/kWh])")

  let unit: String

  package init(_ unit: String) { self.unit = unit }

  package var message: Bilingual {
    Bilingual(
      "les bornes des classes sont lues en \(unit), l'unité de la carte",
      "the bounds of the classes are read in \(unit), the unit of the map")
  }
}

/// Bounds of classes that tell no country from another.
package struct OneClassHoldsAll: Fault {
  package static let entry = FaultEntry(
    "D475", .note,
    page: Bilingual(
      "Des bornes hors des valeurs donnent une carte d'une seule couleur.",
      "Bounds beyond the values make a map of one colour."),
    example: "cout_pays.worldmap(name, gwp, classes = [9 gCO2e/Wh])",
    mended: "cout_pays.worldmap(name, gwp, classes = [0.5 gCO2e/Wh])")

  let low: String
  let high: String

  package init(low: String, high: String) { (self.low, self.high) = (low, high) }

  package var message: Bilingual {
    Bilingual(
      "toutes les valeurs tombent dans une classe : elles vont de \(low) à \(high)",
      "all values fall into one class: they go from \(low) to \(high)")
  }
}

/// `classes = "log"` with numbers that have no logarithm.
package struct LowestClassHoldsOthers: Fault {
  package static let entry = FaultEntry(
    "D476", .note,
    page: Bilingual(
      "Des classes logarithmiques ne séparent que des nombres positifs.",
      "Logarithmic classes tell positive numbers apart only."),
    example:
      #"table(pays = ["FRA", "ESP", "ITA"], n = [0, 1, 90]).worldmap(pays, n, classes = "log")"#,
    mended:
      #"table(pays = ["FRA", "ESP", "ITA"], n = [3, 1, 90]).worldmap(pays, n, classes = "log")"#)

  let count: Int

  package init(_ count: Int) { self.count = count }

  package var message: Bilingual {
    Bilingual(
      "\(count) valeur\(plural: count) ≤ 0 : dans la classe la plus basse",
      "\(count) value\(plural: count) ≤ 0: in the lowest class")
  }
}

/// Rows without a number: their countries look like those of which nothing is known.
package struct MapValuesMissing: Fault {
  package static let entry = FaultEntry(
    "D477", .note,
    page: Bilingual(
      "Un pays dont la valeur manque est dessiné comme ceux que la table ne contient pas.",
      "A country whose value is missing is drawn like those that the table lacks."),
    example: #"table(pays = ["FRA", "ESP"], n = [1, none]).worldmap(pays, n)"#,
    mended: #"table(pays = ["FRA", "ESP"], n = [1, 2]).worldmap(pays, n)"#)

  let count: Int

  package init(_ count: Int) { self.count = count }

  package var message: Bilingual {
    Bilingual(
      "\(count) valeur\(count > 1 ? "s manquantes : des pays" : " manquante : un pays") sans donnée",
      "\(count) missing value\(count > 1 ? "s: countries" : ": a country") without data")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let maps: [FaultEntry] = [
    UnknownZone.entry, NoCountryInColumn.entry, CountriesNotFound.entry, CountriesRepeated.entry,
    BoundsReadInUnit.entry, OneClassHoldsAll.entry, LowestClassHoldsOthers.entry,
    MapValuesMissing.entry,
  ]
}
