import BuiltinKit
import Diagnostics
import Styling
import Values

extension Builtin {
  static let startsWith = Builtin.ofEnd(
    "starts_with", french: "commence_par",
    Bilingual(
      "Si le texte commence ainsi ; seul, les colonnes dont le nom commence ainsi.",
      "Whether the text starts that way; alone, the columns whose name starts that way."),
    examples: [
      Example("starts_with(\"gpt 4o\", \"gpt\")", shows: "vrai"),
      Example(
        "cons_ia.select(Model, starts_with(\"T\")).columns()",
        shows: "[\"Model\", \"Total parameters\", \"Token\", \"Tweet\"]"),
    ],
    seeAlso: ["ends_with", "contains", "select"]
  ) { $0.hasPrefix($1) }

  static let endsWith = Builtin.ofEnd(
    "ends_with", french: "finit_par",
    Bilingual(
      "Si le texte finit ainsi ; seul, les colonnes dont le nom finit ainsi.",
      "Whether the text ends that way; alone, the columns whose name ends that way."),
    examples: [
      Example("ends_with(\"Llama 2 7B\", \"7B\")", shows: "vrai"),
      Example("cons_ia.drop(ends_with(\"parameters\")).head(1).columns()[2]", shows: "\"Token\""),
    ],
    seeAlso: ["starts_with", "contains", "select"]
  ) { $0.hasSuffix($1) }

  /// A test of one end of texts: `(text, end)` is true or false, `(end)` inside a verb the names of
  /// columns.
  private static func ofEnd(
    _ name: String, french: String, _ summary: Bilingual, examples: [Example], seeAlso: [String],
    _ has: @escaping @Sendable (String, String) -> Bool
  ) -> Builtin {
    Builtin(
      name, french: french, .text, summary,
      takes: theTexts,
      Parameter.text(
        "end", french: "bout",
        Bilingual(
          "le bout cherché, majuscules et accents compris",
          "the end looked for, capitals and accents included")
      ).optional,
      details: Bilingual(
        "Avec un seul argument, dans select, drop ou unpivot, choisit des colonnes par leur nom.",
        "With one argument, in select, drop or unpivot, chooses columns by their names."),
      examples: examples, seeAlso: seeAlso
    ) { call, text, end in
      if let end = try end.value {
        return try text.textTest(of: end, has)
      }
      guard let names = call.host.maskedColumnNames else { throw end.lacking() }
      let end = try text.value
      let chosen = names.filter { has($0, end) }
      if chosen.isEmpty { throw NoColumnNamedSo(end).about(text) }
      return .list(chosen.map { .text($0) })
    }
  }
}
