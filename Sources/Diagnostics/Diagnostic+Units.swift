public import Styling

/// Phase U: units and kinds of values that do not go together.
extension Diagnostic {
  /// `35 Wh + 2.8 gCO2e`: two dimensions that cannot be added.
  public static func dimensionsDiffer(
    verb: Bilingual, left: Bilingual, right: Bilingual, help: Bilingual?
  ) -> Diagnostic {
    Diagnostic(
      "U301",
      Bilingual(
        "on \(verb.french) pas \(left.french) et \(right.french)",
        "\(left.english) and \(right.english) cannot be \(verb.english)"),
      help: help)
  }

  /// `35 Wh + 2`: a plain number and a quantity.
  public static func plainAndQuantity(
    verb: Bilingual, unit: String, repair: String?
  ) -> Diagnostic {
    Diagnostic(
      "U302",
      Bilingual(
        "on \(verb.french) pas un nombre sans unité et des \(unit)",
        "a plain number and \(unit) cannot be \(verb.english)"),
      help: repair.map { Bilingual($0, $0) })
  }

  /// A word after a number or `->` that no unit is called.
  public static func unknownUnit(_ word: String, suggestions: [String]) -> Diagnostic {
    suggesting(
      Diagnostic(
        "U303", Bilingual("unité inconnue : \(word)", "unknown unit: \(word)"),
        help: Bilingual(
          "Wh, gCO2e, g, km, s, W, L, €, tokens… ; diviser par une variable : blancs autour de /",
          "Wh, gCO2e, g, km, s, W, L, €, tokens…; to divide by a variable: blanks around /")),
      suggestions)
  }

  /// `35 Wh -> km`.
  public static func cannotConvert(from: Bilingual, to: Bilingual, unit: String) -> Diagnostic {
    Diagnostic(
      "U304",
      Bilingual(
        "\(from.french) ne se convertit pas en \(unit)",
        "\(from.english) does not convert to \(unit)"
      ),
      label: Bilingual("\(to.french)", "\(to.english)"))
  }

  /// `"a" * [1]` and the like: kinds of values that an operator does not take.
  public static func operandKinds(
    _ symbol: String, left: Bilingual, right: Bilingual, help: Bilingual? = nil
  ) -> Diagnostic {
    Diagnostic(
      "U305",
      Bilingual(
        "\(symbol) ne va pas entre \(left.french) et \(right.french)",
        "\(symbol) does not go between \(left.english) and \(right.english)"),
      help: help)
  }

  /// A unary operator or a keyword on a kind it does not take.
  public static func wrongKind(
    expected: Bilingual, found: Bilingual, help: Bilingual? = nil
  ) -> Diagnostic {
    Diagnostic(
      "U306",
      Bilingual(
        "il faut \(expected.french), pas \(found.french)",
        "\(expected.english) is needed, not \(found.english)"),
      help: help)
  }

  /// An argument of a kind that the parameter does not take.
  public static func argumentKind(
    function: String, parameter: String, expected: Bilingual, found: Bilingual,
    help: Bilingual? = nil
  ) -> Diagnostic {
    Diagnostic(
      "U307",
      Bilingual(
        "\(function) : \(parameter) doit être \(expected.french)",
        "\(function): \(parameter) must be \(expected.english)"),
      label: Bilingual("c'est \(found.french)", "this is \(found.english)"), help: help)
  }

  /// A word outside the words that a parameter takes.
  public static func argumentChoice(
    function: String, parameter: String, found: String, choices: [String], suggestions: [String]
  ) -> Diagnostic {
    let all = choices.map { "\"\($0)\"" }.joined(separator: ", ")
    return suggesting(
      Diagnostic(
        "U308",
        Bilingual(
          "\(function) ne connaît pas \(parameter) = \"\(found)\"",
          "\(function) does not know \(parameter) = \"\(found)\""),
        help: Bilingual("au choix : \(all)", "one of \(all)")),
      suggestions, quoted: true)
  }

  /// `x == none`.
  public static func comparingWithNone(operand: String, negated: Bool) -> Diagnostic {
    let repair = negated ? "not is_none(\(operand))" : "is_none(\(operand))"
    let french = negated ? "non est_vide(\(operand))" : "est_vide(\(operand))"
    var diagnostic = Diagnostic(
      "U309",
      Bilingual(
        "une comparaison avec none n'est jamais vraie", "comparing with none is never true"),
      help: Bilingual(french, repair))
    diagnostic.replacement = repair
    return diagnostic
  }

  /// `filter(Petite_conv > 10)`: how a plain number was read.
  public static func literalReadInUnit(_ number: String, unit: String, of: String) -> Diagnostic {
    Diagnostic(
      "U310", .note,
      Bilingual(
        "\(number) est lu \(number) \(unit), l'unité de \(of)",
        "\(number) is read as \(number) \(unit), the unit of \(of)"))
  }

  /// `ln(35 Wh)`: a function of a plain number gets a quantity.
  public static func needsPlainNumber(
    function: String, argument: String, unit: String
  ) -> Diagnostic {
    let repair = "\(function)(value(\(argument), \(unit)))"
    return Diagnostic(
      "U311",
      Bilingual(
        "\(function) prend un nombre sans unité", "\(function) takes a plain number"),
      label: Bilingual("en \(unit)", "in \(unit)"), help: Bilingual(same: repair))
  }

  /// `if 3 then …`: a condition that is not true or false.
  public static func conditionKind(found: Bilingual) -> Diagnostic {
    Diagnostic(
      "U312",
      Bilingual(
        "une condition est vraie ou fausse, pas \(found.french)",
        "a condition is true or false, not \(found.english)"),
      help: Bilingual("comparez : x > 0, x == 1, …", "compare: x > 0, x == 1, …"))
  }

  /// `corr(x, y, log = true)` on quantities: which number the logarithm was taken of.
  public static func logarithmOfColumn(_ name: String, unit: String) -> Diagnostic {
    Diagnostic(
      "U313", .note,
      Bilingual(
        "logarithme du nombre de \(unit) dans \(name)",
        "logarithm of the number of \(unit) in \(name)"))
  }

  /// Texts in the column place that name columns of several units.
  public static func unitsOfColumnsDiffer(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      "U314",
      Bilingual(
        "ces colonnes n'ont pas la même unité : \(first) et \(second)",
        "these columns have different units: \(first) and \(second)"))
  }

  /// A unit whose exponents grow past what is kept, or a power that is no whole number.
  public static func unitPower(_ unit: String) -> Diagnostic {
    Diagnostic(
      "U315",
      Bilingual("cette puissance de \(unit) n'a pas d'unité", "this power of \(unit) has no unit"),
      help: Bilingual(
        "prenez le nombre seul : value(x, \(unit))", "take the bare number: value(x, \(unit))"))
  }

  /// A lookup or call on something that has neither columns nor fields.
  public static func noMembers(_ name: String, of found: Bilingual) -> Diagnostic {
    Diagnostic(
      "U316",
      Bilingual(
        "\(found.french) n'a pas de champ .\(name)", "\(found.english) has no field .\(name)"),
      help: Bilingual(
        "un appel s'écrit avec des parenthèses : .\(name)()",
        "a call is written with brackets: .\(name)()"))
  }

  /// A unit declared for a column that has another: its numbers are not converted.
  public static func unitReplaced(_ column: String, old: String, new: String) -> Diagnostic {
    Diagnostic(
      "U318", .note,
      Bilingual(
        "\(column) était en \(old) : ses nombres, inchangés, sont lus en \(new)",
        "\(column) was in \(old): its numbers, unchanged, are read in \(new)"))
  }

  /// `[12,5, 13,2]`: a decimal comma that separates two values.
  public static func decimalCommaRead(_ text: String) -> Diagnostic {
    let point = text.replacing(",", with: ".")
    return Diagnostic(
      "U319", .note,
      Bilingual(
        "\(text) est lu comme deux valeurs ; un nombre s'écrit \(point)",
        "\(text) is read as two values; a number is written \(point)"))
  }

  /// A unit declared for a column that is not numeric.
  public static func unitOfText(_ column: String) -> Diagnostic {
    Diagnostic(
      "U317",
      Bilingual(
        "\(column) ne contient pas de nombres : pas d'unité", "\(column) holds no numbers: no unit")
    )
  }
}
