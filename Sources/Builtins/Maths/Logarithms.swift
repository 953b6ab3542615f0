import BuiltinKit
import Diagnostics
import Intervals
import Platform
import Styling
import Units
import Values

extension Builtin {
  static let sqrt = Builtin(
    "sqrt", french: "racine", .maths,
    Bilingual(
      "La racine carrée ; l'unité est celle dont le carré est l'unité du nombre.",
      "The square root; its unit is the one whose square is the number's unit."),
    takes: theNumber,
    details: Bilingual(
      """
      La racine d'un nombre négatif est une erreur ; dans une colonne, la cellule reste vide et \
      une note compte ces cellules.
      """,
      """
      The root of a negative number is an error; in a column the cell is left missing and a note \
      counts these cells.
      """),
    examples: [
      Example("sqrt(2)", shows: "1.414214"),
      Example("sqrt(var(cons_ia.Tweet))", shows: "11.8657 Wh"),
    ],
    seeAlso: ["std", "exp"]
  ) { call, x in
    let roots = NumberFunction(
      unit: { unit in
        guard let root = unit.root(2) else {
          throw PowerWithoutUnit(unit.symbol).about(x)
        }
        return (unit, root)
      }, body: { $0.squareRoot() }, ofBounds: .interval { $0.power(0.5) })
    return try x.elementwise(roots)
  }

  static let exp = plainFunction(
    "exp", Bilingual("L'exponentielle d'un nombre.", "The exponential of a number."),
    examples: [
      Example("exp(1)", shows: "2.718282"),
      Example("exp(ln(cons_ia[\"gpt 4o\", \"Petite_conv\"] / 1 Wh))", shows: "35"),
    ],
    seeAlso: ["ln"], ofBounds: \.exponential, body: Platform.exp)

  static let ln = plainFunction(
    "ln", Bilingual("Le logarithme naturel d'un nombre.", "The natural logarithm of a number."),
    examples: [
      Example("ln(value(cons_ia[\"gpt 4o\", \"Petite_conv\"], Wh))", shows: "3.555348"),
      Example("ln([1, 2])", shows: "[0, 0.6931472]"),
    ],
    seeAlso: ["log10", "exp", "value"], ofBounds: { $0.logarithm(Platform.log) },
    body: Platform.log)

  static let log10 = plainFunction(
    "log10",
    Bilingual(
      "Le logarithme décimal : la puissance de dix.", "The decimal logarithm: the power of ten."),
    examples: [
      Example("log10(1000)", shows: "3"),
      Example(
        "log10(cout_pays[\"FRA\", \"gwp\"] / cout_pays[\"BWA\", \"gwp\"])", shows: "-1.41407"),
    ],
    seeAlso: ["ln", "value"], ofBounds: { $0.logarithm(Platform.log10) }, body: Platform.log10)

  private static func plainFunction(
    _ name: String, _ summary: Bilingual, examples: [Example], seeAlso: [String],
    ofBounds: @escaping @Sendable (Bounds) -> Bounds,
    body: @escaping @Sendable (Double) -> Double
  ) -> Builtin {
    Builtin(
      name, .maths, summary,
      takes: Parameter.numbers(
        "x",
        Bilingual(
          "un nombre sans unité, ou une colonne ou une liste",
          "a plain number, or a column or a list of them")),
      details: Bilingual(
        """
        D'une grandeur, prenez d'abord le nombre : \(name)(value(x, Wh)). Ce qui n'est pas défini \
        est une erreur ; dans une colonne, la cellule reste vide et une note compte ces cellules.
        """,
        """
        Of a quantity take the number first: \(name)(value(x, Wh)). What is not defined is an \
        error; in a column the cell is left missing and a note counts these cells.
        """),
      examples: examples, seeAlso: seeAlso
    ) { call, x in
      try x.elementwise(
        NumberFunction(
          unit: x.plainOnly(), body: body, ofBounds: .interval { $0.mapped(ofBounds) }))
    }
  }
}
