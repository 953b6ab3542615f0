package import Styling

/// `1 / 0` between scalars.
package struct DivisionByZero: Fault, UndefinedFigure {
  package static let entry = FaultEntry(
    "D405", .error,
    page: Bilingual(
      """
      Diviser par zéro n'a pas de résultat. Dans une colonne, la cellule devient vide et une \
      note le dit.
      """,
      """
      Dividing by zero has no result. In a column the cell becomes missing and a note says \
      so.
      """),
    example: "1 / 0",
    mended: "1 / 2")

  package init() {}

  package var message: Bilingual { Bilingual("division par zéro", "division by zero") }
}

/// `sqrt(-1)`, `ln(0)`: outside of where a function is defined.
package struct OutsideDomain: FaultOfFunction, UndefinedFigure {
  package static let entry = FaultEntry(
    "D406", .error,
    page: Bilingual(
      """
      La fonction n'a pas de valeur pour ce nombre : une racine demande un nombre positif, \
      un logarithme un nombre plus grand que zéro.
      """,
      """
      The function has no value for this number: a root needs a number that is not negative, \
      a logarithm one above zero.
      """),
    example: "sqrt(-1)",
    mended: "sqrt(1)")

  package var function: String
  let number: String

  package init(function: String = "", number: String) {
    (self.function, self.number) = (function, number)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) n'est pas définie pour \(number)", "\(function) is not defined for \(number)")
  }
}

/// `assert …` that does not hold.
package struct AssertionFailed: Fault {
  package static let entry = FaultEntry(
    "D407", .error,
    page: Bilingual(
      "assert vérifie ce qui doit être vrai ; ici, ce ne l'est pas.",
      "assert checks what must hold; here it does not."),
    example: "assert 2 + 2 == 5",
    mended: "assert 2 + 2 == 4")

  let text: String
  /// The words that whoever wrote the assertion has given it; nil where étude words it.
  package let words: String?

  package init(_ text: String, message: String?) { (self.text, self.words) = (text, message) }

  package var message: Bilingual {
    words.map { Bilingual(same: $0) }
      ?? Bilingual("vérification fausse : \(text)", "the assertion does not hold: \(text)")
  }
}

/// An index past the ends.
package struct IndexOutOfRange: Fault {
  package static let entry = FaultEntry(
    "D408", .error,
    page: Bilingual(
      "On compte à partir de 0 : une liste de trois a les rangs 0, 1 et 2.",
      "Counting starts at 0: a list of three has the places 0, 1 and 2."),
    example: "[10, 20, 30][3]",
    mended: "[10, 20, 30][2]")

  let index: Int64
  let count: Int

  package init(_ index: Int64, count: Int) { (self.index, self.count) = (index, count) }

  package var message: Bilingual {
    Bilingual(
      "indice \(index) hors de la liste de \(count)",
      "index \(index) outside the list of \(count)"
    )
  }

  package var help: Bilingual? {
    switch count {
    case 0: Bilingual("elle est vide", "it is empty")
    case 1: Bilingual("elle n'a qu'un élément, d'indice 0", "it has one item only, of index 0")
    default:
      Bilingual(
        "on compte de 0 à \(count - 1), ou de -1 à -\(count) depuis la fin",
        "count from 0 to \(count - 1), or from -1 to -\(count) from the end")
    }
  }
}

/// An aggregate of nothing.
package struct NothingToAggregate: FaultOfFunction, UndefinedFigure {
  package static let entry = FaultEntry(
    "D409", .error,
    page: Bilingual(
      "Une moyenne ou un maximum de rien n'existe pas. Souvent un filtre n'a rien gardé.",
      "A mean or a maximum of nothing does not exist. Often a filter kept nothing."),
    example: "mean([])",
    mended: "mean([1, 2])")

  package var function: String

  package init(function: String = "") { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) d'aucune valeur n'existe pas", "\(function) of no value does not exist")
  }
}

/// `0.1 + 0.2 == 0.3`, false by the rounding of decimals alone.
package struct RoundedApart: Fault {
  package static let entry = FaultEntry(
    "D530", .note, .teaching,
    page: Bilingual(
      """
      Un nombre à virgule est gardé avec 16 chiffres, en base deux : 0.1 + 0.2 vaut \
      0.30000000000000004. == compare jusqu'au dernier chiffre ; une différence petite devant \
      les deux nombres dit qu'ils sont égaux à l'arrondi près.
      """,
      """
      A decimal is kept with 16 digits, in base two: 0.1 + 0.2 is 0.30000000000000004. == \
      compares to the last digit; a difference small beside both numbers says that they are \
      equal within rounding.
      """),
    example: "0.1 + 0.2 == 0.3",
    mended: "abs(0.1 + 0.2 - 0.3) < 1e-9")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "ces nombres ne diffèrent que par l'arrondi des décimales : abs(a - b) < 1e-9",
      "these numbers differ by the rounding of decimals alone: abs(a - b) < 1e-9")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let arithmetic: [FaultEntry] = [
    DivisionByZero.entry, OutsideDomain.entry, AssertionFailed.entry, IndexOutOfRange.entry,
    NothingToAggregate.entry,
    RoundedApart.entry,
  ]
}
