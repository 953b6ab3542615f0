package import Styling

/// `cost("gpt-4omni", …)`: no model of that name.
package struct UnknownModel: Fault {
  package static let entry = FaultEntry(
    "D401", .error,
    page: Bilingual(
      """
      Aucun modèle n'a ce nom. models() en donne la liste ; la casse, les accents et la \
      ponctuation ne comptent pas.
      """,
      """
      No model has this name. models() lists them; case, accents and punctuation do not \
      count.
      """),
    example: #"cost("gpt-4omni", "FRA", "Petite_conv")"#,
    mended: #"cost("gpt 4o", "FRA", "Petite_conv")"#)

  let name: String
  let table: String
  let suggestions: [String]

  package init(_ name: String, table: String, suggestions: [String]) {
    (self.name, self.table, self.suggestions) = (name, table, suggestions)
  }

  package var message: Bilingual {
    Bilingual("modèle inconnu : \"\(name)\"", "unknown model: \"\(name)\"")
  }

  package var label: Bilingual? {
    Bilingual(
      "aucune ligne de \(table) n'a ce nom", "no row of \(table) has this name")
  }

  package var help: Bilingual? {
    Suggestions(suggestions, quoted: true).question
      ?? (table == "cons_ia"
        ? Bilingual("models() en donne la liste", "models() lists them")
        : Bilingual("la table \(table) en donne la liste", "the table \(table) lists them"))
  }

  package var repair: Repair? { Suggestions(suggestions, quoted: true).repair }
}

/// `cost(…, "FRN", …)`: no country of that name.
package struct UnknownCountry: Fault {
  package static let entry = FaultEntry(
    "D402", .error,
    page: Bilingual(
      """
      Aucun pays n'a ce nom. Un pays se donne par son code (FRA, FR) ou son nom (France) ; \
      countries() en donne la liste.
      """,
      """
      No country has this name. A country is given by its code (FRA, FR) or its name \
      (France); countries() lists them.
      """),
    example: #"cost("gpt 4o", "FRN", "Petite_conv")"#,
    mended: #"cost("gpt 4o", "FRA", "Petite_conv")"#)

  let name: String
  let table: String
  let suggestions: [(code: String, name: Bilingual)]

  package init(
    _ name: String, table: String, named suggestions: [(code: String, name: Bilingual)]
  ) {
    (self.name, self.table, self.suggestions) = (name, table, suggestions)
  }

  package var message: Bilingual {
    Bilingual("pays inconnu : \"\(name)\"", "unknown country: \"\(name)\"")
  }

  package var label: Bilingual? {
    Bilingual(
      "aucune ligne de \(table) n'a ce nom", "no row of \(table) has this name")
  }

  package var help: Bilingual? {
    let countries = suggestions.map { country in
      Bilingual(
        "\"\(country.code)\" (\(country.name.french))",
        "\"\(country.code)\" (\(country.name.english))")
    }
    return Suggestions.question(countries)
      ?? Bilingual("pays() en donne la liste", "countries() lists them")
  }

  package var repair: Repair? { Suggestions(suggestions.map(\.code), quoted: true).repair }
}

/// `cost(…, "Roman")`: no text type of that name.
package struct UnknownTask: Fault {
  package static let entry = FaultEntry(
    "D403", .error,
    page: Bilingual(
      """
      Aucun type de texte n'a ce nom. tasks() en donne la liste ; un nombre de tokens \
      convient aussi.
      """,
      "No text type has this name. tasks() lists them; a number of tokens will do too."),
    example: #"cost("gpt 4o", "FRA", "Roman")"#,
    mended: #"cost("gpt 4o", "FRA", 1200 tokens)"#)

  let name: String
  let table: String
  let suggestions: [String]

  package init(_ name: String, table: String, suggestions: [String]) {
    (self.name, self.table, self.suggestions) = (name, table, suggestions)
  }

  package var message: Bilingual {
    Bilingual("type de texte inconnu : \"\(name)\"", "unknown text type: \"\(name)\"")
  }

  package var label: Bilingual? {
    Bilingual(
      "aucune colonne de \(table) n'a ce nom", "no column of \(table) has this name")
  }

  package var help: Bilingual? {
    Suggestions(suggestions, quoted: true).question
      ?? Bilingual("textes() en donne la liste", "tasks() lists them")
  }

  package var repair: Repair? { Suggestions(suggestions, quoted: true).repair }
}

/// `t["XYZ", "gwp"]`: a key that no row has.
package struct UnknownRowKey: FaultOfTable, FaultOfText, Equatable {
  package static let entry = FaultEntry(
    "D404", .error,
    page: Bilingual(
      """
      Aucune ligne de la table n'a cette clé. Une clé s'écrit exactement comme dans la \
      table.
      """,
      "No row of the table has this key. A key is written exactly as in the table."),
    example: #"cout_pays["France", "gwp"]"#,
    mended: #"cout_pays["FRA", "gwp"]"#)

  let key: String
  package var typed: String { key }
  package var table: String?
  let column: String
  let suggestions: [String]
  /// The names of columns that were given in the place of a key and of a column.
  package var columns: [String] = []

  package init(_ key: String, table: String? = nil, column: String, suggestions: [String] = []) {
    (self.key, self.table, self.column, self.suggestions) = (key, table, column, suggestions)
  }

  package var message: Bilingual {
    Bilingual("clé inconnue : \"\(key)\"", "unknown key: \"\(key)\"")
  }

  package var label: Bilingual? {
    Bilingual(
      "absente de la colonne \(column) de \(table ?? "la table")",
      "not in the column \(column) of \(table ?? "the table")")
  }

  package var help: Bilingual? {
    guard columns.isEmpty else {
      let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      return Bilingual(same: "\(table ?? "t")[[\(list)]]")
    }
    return Suggestions(suggestions, quoted: true).question
  }

  package var repair: Repair? {
    columns.isEmpty ? Suggestions(suggestions, quoted: true).repair : nil
  }
}

/// `as_equivalent(1 gCO2e, "voiture")`: a thing of which another perimeter is known.
package struct CountsAnotherPerimeter: Fault {
  package static let entry = FaultEntry(
    "D508", .error,
    page: Bilingual(
      """
      L'usage se compare à l'usage, un cycle de vie à un cycle de vie : sinon la fabrication compterait \
      d'un seul côté. Si x compte tout le cycle de vie, dites-le par perimeter.
      """,
      """
      Use is compared with use, a life cycle with a life cycle: else the making would count on one \
      side only. Where x counts the whole life cycle, say so by perimeter.
      """),
    example: #"as_equivalent(1 gCO2e, "voiture")"#,
    mended: #"as_equivalent(1 gCO2e, "voiture", perimeter = "cycle de vie")"#)

  let name: String
  let perimeter: String

  package init(_ name: String, counts perimeter: String) {
    (self.name, self.perimeter) = (name, perimeter)
  }

  package var message: Bilingual {
    Bilingual(
      "\(name) compte autre chose : \(perimeter)", "\(name) counts something else: \(perimeter)")
  }

  package var help: Bilingual? {
    Bilingual(
      "si x le compte aussi : périmètre = \"\(perimeter)\"",
      "where x counts it too: perimeter = \"\(perimeter)\"")
  }
}

/// `yearly(35 Wh)`: numbers that nobody gave.
package struct NumbersAssumed: Fault {
  package static let entry = FaultEntry(
    "D532", .note, .teaching,
    page: Bilingual(
      """
      Sans autre indication, yearly compte 10 réponses par jour pendant 180 jours d'école, et \
      for_people une classe de 35. Ce sont des hypothèses : donnez les vôtres.
      """,
      """
      Unless told otherwise, yearly counts 10 answers a day on 180 days of school, and for_people \
      a class of 35. These are assumptions: give yours.
      """),
    example: "yearly(35 Wh)",
    mended: "yearly(35 Wh, per_day = 4, days = 365)")

  let function: String
  let numbers: [(name: String, value: String)]

  /// - Parameter numbers: the parameters that were left out, with what was taken for them.
  package init(_ function: String, _ numbers: [(name: String, value: String)]) {
    (self.function, self.numbers) = (function, numbers)
  }

  package var message: Bilingual {
    let list = numbers.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
    return Bilingual(
      "\(function) suppose \(list) ; à donner si c'est autre chose",
      "\(function) assumes \(list); give them if they differ")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let studyNames: [FaultEntry] = [
    UnknownModel.entry, UnknownCountry.entry, UnknownTask.entry, UnknownRowKey.entry,
    CountsAnotherPerimeter.entry,
    NumbersAssumed.entry,
  ]
}
