import BuiltinKit
import Diagnostics
import Styling
import Values

extension Builtin {
  static let only = Builtin(
    "only", french: "seul", .lists,
    Bilingual(
      "La valeur d'une liste ou d'une colonne qui n'en a qu'une.",
      "The value of a list or a column that has but one."),
    takes: Parameter.series("xs", Bilingual("une liste ou une colonne", "a list or a column")),
    details: Bilingual(
      "Une erreur dit combien il y en a, s'il n'y en a pas exactement une.",
      "An error says how many there are, where there is not exactly one."),
    examples: [
      Example(
        "cons_ia.filter(Model == \"gpt 4o\").Token.only()", shows: "0.0875 Wh"),
      Example("only([35 Wh])", shows: "35 Wh"),
    ],
    seeAlso: ["row", "filter"], works: .aggregate
  ) { call, xs in
    let values = try xs.value
    guard values.count == 1 else { throw NotOneValue(values.count).about(xs) }
    return values[0]
  }
}
