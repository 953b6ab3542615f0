package import Styling

/// `x => 3` for `x >= 3`.
package struct ArrowInComparison: Fault {
  package static let entry = FaultEntry(
    "S119", .error,
    page: Bilingual(
      "La comparaison « supérieur ou égal » s'écrit >= ; la flèche => fait une fonction.",
      "The comparison “at least” is written >=; the arrow => makes a function."),
    example: "if 3 => 2 then 1 else 0",
    mended: "if 3 >= 2 then 1 else 0")

  package init() {}

  package var message: Bilingual {
    Bilingual("« supérieur ou égal » s'écrit >=", "“at least” is written >=")
  }
}

/// `f(a b)`: two values side by side.
package struct MissingOperator: Fault {
  package static let entry = FaultEntry(
    "S120", .error,
    page: Bilingual(
      """
      Deux valeurs se suivent sans rien entre elles. Il faut un opérateur pour calculer, une \
      virgule entre arguments, des parenthèses pour appeler une fonction.
      """,
      """
      Two values follow each other with nothing between. An operator computes, a comma \
      separates arguments, brackets call a function.
      """),
    example: "max([3 5])",
    mended: "max([3, 5])")

  let word: String
  /// Words side by side that are one name or several.
  package var names: [String] = []

  package init(before word: String) { self.word = word }

  package var message: Bilingual {
    Bilingual(
      "il manque un opérateur ou une virgule avant \(word)",
      "an operator or a comma is missing before \(word)")
  }

  package var help: Bilingual? {
    guard !names.isEmpty else { return nil }
    let (one, several) = (names.joined(separator: "_"), names.joined(separator: ", "))
    return Bilingual(
      "un seul nom : \(one) ; plusieurs : \(several)", "one name: \(one); several: \(several)")
  }
}

/// `x + 1 = 3`: only a name can be given a value.
package struct AssignmentToValue: Fault {
  package static let entry = FaultEntry(
    "S121", .error,
    page: Bilingual(
      """
      Le signe = range une valeur sous un nom : à gauche il faut ce nom seul, à droite le \
      calcul.
      """,
      """
      The sign = keeps a value under a name: the name stands alone on the left, the \
      computation on the right.
      """),
    example: "3 = x",
    mended: "x = 3")

  package init() {}

  package var message: Bilingual {
    Bilingual("à gauche de = il faut un nom seul", "only a name can stand left of =")
  }
}

/// A name should stand here: after `def`, `for`, `.`, `@`.
package struct MissingName: Fault {
  package static let entry = FaultEntry(
    "S122", .error,
    page: Bilingual(
      "Un nom est attendu : après def, for, un point ou @.",
      "A name is expected: after def, for, a point or @."),
    example: "def (x) = x",
    mended: "def f(x) = x")

  let sign: String
  /// The number that stands there instead, `2019` of `t.2019`.
  let number: String?

  package init(after sign: String, number: String? = nil) {
    (self.sign, self.number) = (sign, number)
  }

  package var message: Bilingual {
    Bilingual("il manque un nom après \(sign)", "a name is missing after \(sign)")
  }

  package var help: Bilingual? {
    number.map {
      Bilingual(
        "une colonne s'écrit t[\"\($0)\"], un élément d'une liste x[\($0)]",
        "a column is written t[\"\($0)\"], an item of a list x[\($0)]")
    }
  }

  package var label: Bilingual? { Bilingual("attendu ici", "expected here") }
}

/// A word or a sign should stand here, `else` after `if c then a`.
package struct MissingWord: Fault {
  package static let entry = FaultEntry(
    "S123", .error,
    page: Bilingual(
      """
      Une tournure est incomplète : if … then … else … va toujours jusqu'à else quand elle \
      donne une valeur.
      """,
      """
      A phrase is incomplete: if … then … else … always goes to its else when it gives a \
      value.
      """),
    example: "x = if 3 > 2 then 1",
    mended: "x = if 3 > 2 then 1 else 0")

  let word: String
  let example: String?

  package init(_ word: String, example: String?) { (self.word, self.example) = (word, example) }

  package var message: Bilingual { Bilingual("il manque \(word)", "\(word) is missing") }
  package var label: Bilingual? { Bilingual("attendu ici", "expected here") }
  package var help: Bilingual? { example.map { Bilingual(same: $0) } }
}

extension FaultEntry {
  /// The codes of this file.
  static let missingParts: [FaultEntry] = [
    ArrowInComparison.entry, MissingOperator.entry, AssignmentToValue.entry, MissingName.entry,
    MissingWord.entry,
  ]
}
