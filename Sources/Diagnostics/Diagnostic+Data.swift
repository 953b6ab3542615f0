public import Styling

/// Phase D: values that the data or the arithmetic refuse.
extension Diagnostic {
  /// `cost("gpt-4omni", …)`: no model of that name.
  public static func unknownModel(_ name: String, table: String, suggestions: [String])
    -> Diagnostic
  {
    suggesting(
      Diagnostic(
        "D401", Bilingual("modèle inconnu : \"\(name)\"", "unknown model: \"\(name)\""),
        label: Bilingual(
          "aucune ligne de \(table) n'a ce nom", "no row of \(table) has this name"),
        help: Bilingual("models() en donne la liste", "models() lists them")),
      suggestions, quoted: true)
  }

  /// `cost(…, "FRN", …)`: no country of that name.
  public static func unknownCountry(_ name: String, table: String, suggestions: [String])
    -> Diagnostic
  {
    suggesting(
      Diagnostic(
        "D402", Bilingual("pays inconnu : \"\(name)\"", "unknown country: \"\(name)\""),
        label: Bilingual(
          "aucune ligne de \(table) n'a ce nom", "no row of \(table) has this name"),
        help: Bilingual("pays() en donne la liste", "countries() lists them")),
      suggestions, quoted: true)
  }

  /// `cost(…, "Roman")`: no text type of that name.
  public static func unknownTask(_ name: String, table: String, suggestions: [String])
    -> Diagnostic
  {
    suggesting(
      Diagnostic(
        "D403", Bilingual("type de texte inconnu : \"\(name)\"", "unknown text type: \"\(name)\""),
        label: Bilingual(
          "aucune colonne de \(table) n'a ce nom", "no column of \(table) has this name"),
        help: Bilingual("textes() en donne la liste", "tasks() lists them")),
      suggestions, quoted: true)
  }

  /// `t["XYZ", "gwp"]`: a key that no row has.
  public static func unknownKey(
    _ key: String, table: String, column: String, suggestions: [String]
  ) -> Diagnostic {
    suggesting(
      Diagnostic(
        "D404", Bilingual("clé inconnue : \"\(key)\"", "unknown key: \"\(key)\""),
        label: Bilingual(
          "absente de la colonne \(column) de \(table)", "not in the column \(column) of \(table)")),
      suggestions, quoted: true)
  }

  /// `1 / 0` between scalars.
  public static func divisionByZero() -> Diagnostic {
    Diagnostic("D405", Bilingual("division par zéro", "division by zero"))
  }

  /// `sqrt(-1)`, `ln(0)`: outside of where a function is defined.
  public static func outsideDomain(function: String, number: String) -> Diagnostic {
    Diagnostic(
      "D406",
      Bilingual(
        "\(function) n'est pas définie pour \(number)", "\(function) is not defined for \(number)"))
  }

  /// `assert …` that does not hold.
  public static func assertionFailed(_ text: String, message: String?) -> Diagnostic {
    Diagnostic(
      "D407",
      message.map { Bilingual(same: $0) }
        ?? Bilingual("vérification fausse : \(text)", "the assertion does not hold: \(text)"))
  }

  /// An index past the ends.
  public static func indexOutOfRange(_ index: Int64, count: Int) -> Diagnostic {
    Diagnostic(
      "D408",
      Bilingual(
        "indice \(index) hors de la liste de \(count)",
        "index \(index) outside the list of \(count)"
      ),
      help: count == 0
        ? Bilingual("elle est vide", "it is empty")
        : Bilingual(
          "on compte de 0 à \(count - 1), ou de -1 à -\(count) depuis la fin",
          "count from 0 to \(count - 1), or from -1 to -\(count) from the end"))
  }

  /// An aggregate of nothing.
  public static func nothingToAggregate(function: String) -> Diagnostic {
    Diagnostic(
      "D409",
      Bilingual(
        "\(function) d'aucune valeur n'existe pas", "\(function) of no value does not exist")
    )
  }

  /// A filter by `==` that kept nothing.
  public static func noSuchText(_ text: String, column: String, nearest: String) -> Diagnostic {
    Diagnostic(
      "D410", .note,
      Bilingual(
        "aucune valeur \"\(text)\" dans \(column) ; la plus proche est \"\(nearest)\"",
        "no value \"\(text)\" in \(column); the nearest is \"\(nearest)\""))
  }

  /// Cells that an aggregate left out.
  public static func missingSkipped(_ count: Int, function: String) -> Diagnostic {
    let s = count > 1 ? "s" : ""
    return Diagnostic(
      "D411", .note,
      Bilingual(
        "\(function) ignore \(count) cellule\(s) vide\(s)",
        "\(function) skips \(count) missing cell\(s)"))
  }

  /// Cells that a column operation left missing.
  public static func cellsBecameMissing(_ count: Int, operation: String) -> Diagnostic {
    let s = count > 1 ? "s" : ""
    return Diagnostic(
      "D412", .note,
      Bilingual(
        "\(operation) : \(count) cellule\(s) sans résultat, laissée\(s) vide\(s)",
        "\(operation): \(count) cell\(s) without a result, left missing"))
  }

  /// Columns or lists of two lengths.
  public static func lengthsDiffer(_ left: Int, _ right: Int, lists: Bool) -> Diagnostic {
    Diagnostic(
      "D413",
      Bilingual(
        "longueurs différentes : \(left) et \(right)", "lengths differ: \(left) and \(right)"),
      help: lists
        ? Bilingual(
          "pour ajouter à la fin : append(xs, x)", "to add at the end: append(xs, x)")
        : nil)
  }

  /// Rows that a filter dropped because the condition was missing.
  public static func rowsWithMissingCondition(_ count: Int) -> Diagnostic {
    let s = count > 1 ? "s" : ""
    return Diagnostic(
      "D414", .note,
      Bilingual(
        "\(count) ligne\(s) sans valeur à comparer, laissée\(s) de côté",
        "\(count) row\(s) without a value to compare, left out"))
  }

  /// A condition on `none`.
  public static func conditionMissing() -> Diagnostic {
    Diagnostic(
      "D415",
      Bilingual("la condition est une valeur absente", "the condition is a missing value"),
      help: Bilingual(
        "remplacez l'absence : x ?? 0, ou demandez est_vide(x)",
        "replace what is missing: x ?? 0, or ask is_none(x)"))
  }

  /// A statistic that needs more values than there are.
  public static func tooFewValues(function: String, needed: Int, got: Int) -> Diagnostic {
    Diagnostic(
      "D416",
      Bilingual(
        "\(function) demande au moins \(needed) valeurs, il y en a \(got)",
        "\(function) needs at least \(needed) values, there are \(got)"))
  }

  /// A correlation with a column that never changes.
  public static func constantColumn(function: String) -> Diagnostic {
    Diagnostic(
      "D417",
      Bilingual(
        "\(function) n'existe pas : une colonne est constante",
        "\(function) does not exist: a column is constant"))
  }

  /// A look-up by key in a table that has none.
  public static func noKey(table: String) -> Diagnostic {
    Diagnostic(
      "D418",
      Bilingual(
        "\(table) n'a pas de clé : aucune colonne n'y nomme les lignes",
        "\(table) has no key: no column names its rows"),
      help: Bilingual(
        "t[0, \"colonne\"] prend une ligne par son rang, filter(…) par une condition",
        "t[0, \"column\"] takes a row by its rank, filter(…) by a condition"))
  }

  /// A filter with a number read in the column's unit that kept all rows or none.
  public static func rangeOfColumn(_ column: String, low: String, high: String) -> Diagnostic {
    Diagnostic(
      "D419", .note,
      Bilingual("\(column) va de \(low) à \(high)", "\(column) goes from \(low) to \(high)"))
  }

  /// Sorting by something that is the same for all rows.
  public static func sortByConstant() -> Diagnostic {
    Diagnostic(
      "D420",
      Bilingual(
        "trier selon une constante ne change rien", "sorting by a constant changes nothing"),
      help: Bilingual(
        "donnez une colonne : sort(-Petite_conv)", "give a column: sort(-Petite_conv)"))
  }

  /// Three ways to the same place: a column, its length and the table's.
  public static func columnLength(_ name: String, rows: Int, got: Int) -> Diagnostic {
    Diagnostic(
      "D421",
      Bilingual(
        "\(name) a \(got) valeurs pour \(rows) lignes", "\(name) has \(got) values for \(rows) rows"
      ))
  }

  /// A name that two columns would have.
  public static func columnTwice(_ name: String) -> Diagnostic {
    Diagnostic(
      "D422",
      Bilingual("deux colonnes s'appelleraient \(name)", "two columns would be called \(name)"),
      help: Bilingual("donnez-leur deux noms : nom = …", "give them two names: name = …"))
  }

  /// A number that cannot be made whole or is out of what an option takes.
  public static func numberOutOfRange(
    function: String, parameter: String, wanted: Bilingual, got: String
  ) -> Diagnostic {
    Diagnostic(
      "D423",
      Bilingual(
        "\(function) : \(parameter) doit être \(wanted.french), pas \(got)",
        "\(function): \(parameter) must be \(wanted.english), not \(got)"))
  }

  /// A format of an f-string that is not known.
  public static func unknownFormat(_ format: String) -> Diagnostic {
    Diagnostic(
      "D424", Bilingual("format inconnu : \(format)", "unknown format: \(format)"),
      help: Bilingual(
        ".2f (décimales), .3g (chiffres), .1% (pour cent), e (puissances de dix)",
        ".2f (decimals), .3g (digits), .1% (percent), e (powers of ten)"))
  }

  /// An item that several loop names cannot share out.
  public static func cannotUnpack(names: Int, got: Int) -> Diagnostic {
    Diagnostic(
      "D425",
      Bilingual(
        "\(names) noms pour \(got) valeurs à chaque tour", "\(names) names for \(got) values a turn"
      ))
  }

  /// More polygons than a radar can tell apart.
  public static func tooManyPolygons(_ count: Int, most: Int, choice: String) -> Diagnostic {
    Diagnostic(
      "D490",
      Bilingual(
        "un radar montre \(most) lignes au plus, celui-ci en aurait \(count)",
        "a radar shows at most \(most) rows, this one would have \(count)"),
      help: Bilingual(
        "choisissez-les, par exemple : only = \(choice)",
        "choose them, for example: only = \(choice)"))
  }

  /// A picture that has nothing to draw, or a result that has no lines.
  public static func cannotDraw(_ why: Bilingual) -> Diagnostic {
    Diagnostic(
      "D426", Bilingual("rien à dessiner : \(why.french)", "nothing to draw: \(why.english)"))
  }
}
