import BuiltinKit
import Diagnostics
import Styling
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let upper = Builtin(
    "upper", french: "majuscule", .text,
    Bilingual("Le texte en majuscules.", "The text in upper case."), takes: theTexts,
    examples: [
      Example("upper(\"étude\")", shows: "\"ÉTUDE\""),
      Example("upper(cons_ia.Provider)[0]", shows: "\"OPENAI\""),
    ],
    seeAlso: ["lower"]
  ) { call, text in
    try text.texts { $0.uppercased() }
  }

  static let lower = Builtin(
    "lower", french: "minuscule", .text,
    Bilingual("Le texte en minuscules.", "The text in lower case."), takes: theTexts,
    examples: [
      Example("lower(\"GPT 4o\")", shows: "\"gpt 4o\""),
      Example("lower([\"Meta\", \"Google\"])", shows: "[\"meta\", \"google\"]"),
    ],
    seeAlso: ["upper"]
  ) { call, text in
    try text.texts { $0.lowercased() }
  }

  static let trim = Builtin(
    "trim", .text,
    Bilingual(
      "Le texte sans les blancs du début et de la fin.",
      "The text without the blanks at its start and end."),
    takes: theTexts,
    details: Bilingual(
      "Les cellules d'un fichier lu sont déjà débarrassées de ces blancs.",
      "The cells of a file that was read are free of these blanks already."),
    examples: [
      Example("trim(\"  gpt 4  \")", shows: "\"gpt 4\""),
      Example("trim([\" a\", \"b \"])", shows: "[\"a\", \"b\"]"),
    ],
    seeAlso: ["replace"]
  ) { call, text in
    try text.texts { trimmed($0) }
  }

  static let replace = Builtin(
    "replace", french: "remplacer", .text,
    Bilingual(
      "Le texte où chaque old est devenu new.", "The text with each old turned into new."),
    takes: theTexts,
    Parameter.text(
      "old", french: "ancien", Bilingual("ce qui est remplacé", "what is replaced")
    ).reading { try $0.nonemptyText() },
    Parameter.text("new", french: "nouveau", Bilingual("ce qui le remplace", "what replaces it")),
    details: Bilingual(
      "Caractère par caractère : il n'y a pas d'expressions régulières, au contraire de R.",
      "Character by character: there are no regular expressions, unlike in R."),
    examples: [
      Example("replace(\"gpt-4o\", \"-\", \" \")", shows: "\"gpt 4o\""),
      Example("replace(cons_ia.Model, \"Gpt\", \"gpt\")[1]", shows: "\"gpt 3.5\""),
    ],
    seeAlso: ["contains", "trim"]
  ) { call, text, old, new in
    let old = try old.value
    let new = try new.value
    return try text.texts { text in
      // What the result would weigh, before it is made: each `old` may become a long text.
      let growth = new.utf8.count - old.utf8.count
      if growth > 0 {
        let size = text.utf8.count + text.ranges(of: old).count * growth
        guard size <= Arithmetic.textLimit else { throw ResultTooLarge(bytes: size) }
      }
      try call.checkpoint()
      return text.replacing(old, with: new)
    }
  }

  static let contains = Builtin(
    "contains", french: "contient", .text,
    Bilingual("Si le texte contient cette partie.", "Whether the text contains that part."),
    takes: theTexts,
    Parameter.text(
      "part", french: "partie",
      Bilingual(
        "la partie cherchée, majuscules et accents compris",
        "the part looked for, capitals and accents included")),
    details: Bilingual(
      """
      La partie est prise à la lettre, pas comme une expression régulière (pandas en attend une). \
      Pour oublier les majuscules : contains(lower(x), "gpt").
      """,
      """
      The part is taken literally, not as a regular expression (which pandas expects). To ignore \
      capitals: contains(lower(x), "gpt").
      """),
    examples: [
      Example("contains(\"Llama 3.1 8B\", \"3.1\")", shows: "vrai"),
      Example("sum(contains(cons_ia.Model, \"Llama\"))", shows: "5"),
    ],
    seeAlso: ["filter", "replace"]
  ) { call, text, part in
    let part = try part.value
    return try text.textTest(of: part) { $1.isEmpty || $0.contains($1) }
  }
}

/// The text without white space, non-breaking spaces included, at its ends.
func trimmed(_ text: String) -> String {
  let start = text.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}
