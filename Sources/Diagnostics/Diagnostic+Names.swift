public import Styling

/// Phase N: names that nobody knows, or that mean two things.
extension Diagnostic {
  /// `moyene` where no variable, table or function has that name.
  public static func unknownName(
    _ name: String, suggestions: [String], help: Bilingual? = nil
  ) -> Diagnostic {
    suggesting(
      Diagnostic(
        "N201", Bilingual("nom inconnu : \(name)", "unknown name: \(name)"),
        label: Bilingual("ni variable, ni table, ni fonction", "no variable, table or function"),
        help: help),
      suggestions)
  }

  /// A gap of an exercise that was run before it was filled.
  public static func gapLeft(_ gap: String) -> Diagnostic {
    Diagnostic(
      "N222", Bilingual("à compléter : \(gap)", "to be completed: \(gap)"),
      help: Bilingual("écrivez votre réponse à sa place", "write your answer in its place"))
  }

  /// `moyene(x)` where no function has that name.
  public static func unknownFunction(
    _ name: String, suggestions: [String], help: Bilingual? = nil
  ) -> Diagnostic {
    suggesting(
      Diagnostic(
        "N202", Bilingual("fonction inconnue : \(name)", "unknown function: \(name)"), help: help),
      suggestions)
  }

  /// A column that the table does not have.
  public static func unknownColumn(
    _ name: String, table: String, suggestions: [String], columns: [String]
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      "N203", Bilingual("colonne inconnue : \(name)", "unknown column: \(name)"),
      label: Bilingual("absente de \(table)", "not in \(table)"))
    if suggestions.isEmpty, !columns.isEmpty {
      let shown = columns.prefix(8).joined(separator: ", ") + (columns.count > 8 ? ", …" : "")
      diagnostic.help = Bilingual("les colonnes sont \(shown)", "the columns are \(shown)")
    }
    return suggesting(diagnostic, suggestions)
  }

  /// `head(t, nombre = 3)` where no parameter has that name.
  public static func unknownParameter(
    _ name: String, function: String, parameters: [String], suggestions: [String]
  ) -> Diagnostic {
    let all = parameters.joined(separator: ", ")
    return suggesting(
      Diagnostic(
        "N204",
        Bilingual(
          "\(function) n'a pas de paramètre \(name)", "\(function) has no parameter \(name)"),
        help: parameters.isEmpty
          ? Bilingual("\(function)() ne prend rien", "\(function)() takes nothing")
          : Bilingual("ses paramètres sont \(all)", "its parameters are \(all)")),
      suggestions)
  }

  /// Too few arguments: the name of the first one missing and the way to call.
  public static func missingArgument(
    _ parameter: String, function: String, signature: String
  ) -> Diagnostic {
    Diagnostic(
      "N205",
      Bilingual(
        "il manque \(parameter) dans l'appel de \(function)",
        "the call of \(function) lacks \(parameter)"),
      help: Bilingual("on écrit \(signature)", "write \(signature)"))
  }

  /// Too many arguments.
  public static func extraArgument(
    function: String, takes: Int, signature: String
  ) -> Diagnostic {
    let s = takes > 1 ? "s" : ""
    return Diagnostic(
      "N206",
      Bilingual(
        "\(function) prend \(takes) argument\(s), pas plus",
        "\(function) takes \(takes) argument\(s), no more"),
      label: Bilingual("en trop", "one too many"),
      help: Bilingual("on écrit \(signature)", "write \(signature)"))
  }

  /// One parameter given twice.
  public static func repeatedArgument(_ parameter: String) -> Diagnostic {
    Diagnostic(
      "N207",
      Bilingual(
        "le paramètre \(parameter) est donné deux fois", "parameter \(parameter) is given twice"))
  }

  /// A local name read before it is assigned.
  public static func unassigned(_ name: String) -> Diagnostic {
    Diagnostic(
      "N208",
      Bilingual(
        "\(name) est lue avant d'avoir une valeur", "\(name) is read before it has a value"),
      help: Bilingual(
        "donnez-lui une valeur au début : \(name) = 0", "give it a value first: \(name) = 0"))
  }

  /// In a verb, a column and a parameter or local of one name.
  public static func columnOrLocal(_ name: String) -> Diagnostic {
    Diagnostic(
      "N209",
      Bilingual(
        "\(name) est à la fois une colonne et un paramètre",
        "\(name) is both a column and a parameter"),
      help: Bilingual(
        "écrivez .\(name) pour la colonne, @\(name) pour le paramètre",
        "write .\(name) for the column, @\(name) for the parameter"))
  }

  /// In a verb, a column hides a variable of the session.
  public static func columnWins(_ name: String) -> Diagnostic {
    Diagnostic(
      "N210", .note,
      Bilingual(
        "\(name) est ici la colonne ; la variable s'écrit @\(name)",
        "\(name) is the column here; the variable is written @\(name)"))
  }

  /// The name of a data table gets a new value.
  public static func tableReplaced(_ name: String) -> Diagnostic {
    Diagnostic(
      "N211", .note,
      Bilingual(
        "\(name) remplace la table des données ; :oublier \(name) la rend",
        "\(name) replaces the data table; :forget \(name) brings it back"))
  }

  /// A function of the catalogue gets the user's body.
  public static func functionReplaced(_ name: String, original: String) -> Diagnostic {
    Diagnostic(
      "N212", .note,
      Bilingual(
        "votre \(name) remplace la fonction \(original) d'étude ; :oublier \(name) la rend",
        "your \(name) replaces étude's function \(original); :forget \(name) brings it back"))
  }

  /// `cout_pays["FRA"]`: a row's key where a column is expected.
  public static func rowNamedAsColumn(
    _ key: String, table: String, example: String
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      "N213",
      Bilingual(
        "\"\(key)\" est une ligne de \(table), pas une colonne",
        "\"\(key)\" is a row of \(table), not a column"),
      help: Bilingual(
        "\(table)[\"\(key)\", \"\(example)\"]", "\(table)[\"\(key)\", \"\(example)\"]"))
    diagnostic.replacement = "\"\(key)\", \"\(example)\""
    return diagnostic
  }

  /// Inside a verb, text that reads like a column's name where values are expected.
  public static func textLooksLikeColumn(_ name: String, identifier: String) -> Diagnostic {
    var diagnostic = Diagnostic(
      "N214",
      Bilingual(
        "\"\(name)\" est un texte, mais aussi le nom d'une colonne",
        "\"\(name)\" is a text, but also the name of a column"),
      help: Bilingual(
        "écrivez \(identifier) pour les valeurs de la colonne",
        "write \(identifier) for the column's values"))
    diagnostic.replacement = identifier
    return diagnostic
  }

  /// A field that a record does not have.
  public static func unknownField(_ name: String, fields: [String], suggestions: [String])
    -> Diagnostic
  {
    suggesting(
      Diagnostic(
        "N215", Bilingual("la fiche n'a pas de champ \(name)", "the record has no field \(name)"),
        help: Bilingual(
          "ses champs sont \(fields.joined(separator: ", "))",
          "its fields are \(fields.joined(separator: ", "))")),
      suggestions)
  }

  /// `pd.mean(x)`: the prefix of a Python module that étude has no use for.
  public static func modulePrefix(_ name: String) -> Diagnostic {
    Diagnostic(
      "N217",
      Bilingual("le préfixe \(name). ne sert à rien ici", "the prefix \(name). is of no use here"))
  }

  /// A block without `return` whose last line is a value: that value goes nowhere.
  public static func returnForgotten(_ name: String, value: String) -> Diagnostic {
    Diagnostic(
      "N218", .note,
      Bilingual(
        "\(name) ne renvoie rien ; pour sa dernière valeur : return \(value)",
        "\(name) gives nothing back; for its last value: return \(value)"))
  }

  /// `l.append(3)` alone on its line: the list itself stays as it was.
  public static func appendedNowhere(_ name: String, call: String) -> Diagnostic {
    Diagnostic(
      "N219", .note,
      Bilingual(
        "\(name) reste comme elle est ; pour l'allonger : \(name) = \(call)",
        "\(name) stays as it is; to lengthen it: \(name) = \(call)"))
  }

  /// A line as another language writes it; `help` says what to write.
  public static func fromElsewhere(
    _ message: Bilingual, at range: SourceRange, help: Bilingual?
  ) -> Diagnostic {
    Diagnostic("N220", message, at: range, help: help)
  }

  /// `col("Token")` where no table is in sight.
  public static func columnOutsideVerb(_ name: String, function: String) -> Diagnostic {
    Diagnostic(
      "N221",
      Bilingual(
        "\(function) nomme une colonne de la table d'un verbe",
        "\(function) names a column of a verb's table"),
      help: Bilingual("cons_ia[\"\(name)\"]", "cons_ia[\"\(name)\"]"))
  }

  /// The message with "did you mean" and the repair by the first suggestion.
  public static func suggesting(
    _ diagnostic: Diagnostic, _ suggestions: [String], quoted: Bool = false
  ) -> Diagnostic {
    guard let first = suggestions.first else { return diagnostic }
    var copy = diagnostic
    let shown = suggestions.prefix(3).map { quoted ? "\"\($0)\"" : $0 }
    let french = enumerated(shown, "ou")
    let english = enumerated(shown, "or")
    copy.help = Bilingual("vouliez-vous \(french) ?", "did you mean \(english)?")
    copy.replacement = quoted ? "\"\(first)\"" : first
    return copy
  }

  private static func enumerated(_ words: [String], _ last: String) -> String {
    guard words.count > 1, let tail = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(last) " + tail
  }
}
