package import Styling

/// A unary operator or a keyword on a kind it does not take.
package struct WrongKind: Fault {
  package static let entry = FaultEntry(
    "U306", .error,
    page: Bilingual(
      "Une autre sorte de valeur est attendue ici.",
      "Another kind of value is needed here."),
    example: "not 3",
    mended: "not (3 > 2)")

  let expected: Bilingual
  let found: Bilingual
  package let help: Bilingual?

  package init(expected: Bilingual, found: Bilingual, help: Bilingual? = nil) {
    (self.expected, self.found, self.help) = (expected, found, help)
  }

  package var message: Bilingual {
    Bilingual(
      "il faut \(expected.french), pas \(found.french)",
      "\(expected.english) is needed, not \(found.english)")
  }
}

/// An argument of a kind that the parameter does not take.
package struct UnfitArgument: Fault {
  package static let entry = FaultEntry(
    "U307", .error,
    page: Bilingual(
      """
      La fonction attend une autre sorte de valeur pour cet argument. Un texte entre \
      guillemets n'est ni un nombre ni une colonne.
      """,
      """
      The function needs another kind of value for this argument. A quoted text is neither a \
      number nor a column.
      """),
    example: #"cons_ia.head("3")"#,
    mended: "cons_ia.head(3)")

  let function: String
  let parameter: String
  let expected: Bilingual
  let found: Bilingual
  package let help: Bilingual?

  package init(
    function: String, parameter: String, expected: Bilingual, found: Bilingual,
    help: Bilingual? = nil
  ) {
    (self.function, self.parameter, self.expected, self.found, self.help) = (
      function, parameter, expected, found, help
    )
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(parameter) doit être \(expected.french)",
      "\(function): \(parameter) must be \(expected.english)")
  }

  package var label: Bilingual? { Bilingual("c'est \(found.french)", "this is \(found.english)") }
}

/// A word outside the words that a parameter takes.
package struct UnknownChoice: Fault {
  package static let entry = FaultEntry(
    "U308", .error,
    page: Bilingual(
      "L'argument se choisit parmi quelques mots, que le message donne.",
      "The argument is one of a few words, which the message gives."),
    example: #"corr([1, 2, 3], [2, 4, 7], method = "pirson")"#,
    mended: #"corr([1, 2, 3], [2, 4, 7], method = "pearson")"#)

  let function: String
  let parameter: String
  let found: String
  let choices: [String]
  let suggestions: [String]

  package init(
    function: String, parameter: String, found: String, choices: [String], suggestions: [String]
  ) {
    (self.function, self.parameter, self.found, self.choices, self.suggestions) = (
      function, parameter, found, choices, suggestions
    )
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) ne connaît pas \(parameter) = \"\(found)\"",
      "\(function) does not know \(parameter) = \"\(found)\"")
  }

  package var help: Bilingual? {
    Suggestions(suggestions, quoted: true).question
      ?? Bilingual("au choix : \(all)", "one of \(all)")
  }

  package var repair: Repair? { Suggestions(suggestions, quoted: true).repair }

  private var all: String { choices.map { "\"\($0)\"" }.joined(separator: ", ") }
}

/// `x == none`.
package struct ComparingWithNone: Fault {
  package static let entry = FaultEntry(
    "U309", .error,
    page: Bilingual(
      """
      none veut dire « on ne sait pas » : le comparer ne donne jamais vrai. is_none, ou \
      est_vide, pose la question.
      """,
      """
      none means “not known”: comparing with it is never true. is_none asks the question.
      """),
    example: """
      x = none
      x == none
      """,
    mended: """
      x = none
      is_none(x)
      """)

  let operand: String
  let negated: Bool

  package init(operand: String, negated: Bool) { (self.operand, self.negated) = (operand, negated) }

  package var message: Bilingual {
    Bilingual(
      "une comparaison avec none n'est jamais vraie", "comparing with none is never true")
  }

  package var help: Bilingual? {
    Bilingual(
      negated ? "non est_vide(\(operand))" : "est_vide(\(operand))", question)
  }
  package var repair: Repair? { Repair(replacingWith: question) }

  private var question: String {
    negated ? "not is_none(\(operand))" : "is_none(\(operand))"
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let kinds: [FaultEntry] = [
    WrongKind.entry, UnfitArgument.entry, UnknownChoice.entry, ComparingWithNone.entry,
  ]
}
