import BuiltinKit
import Styling
import Values

extension Builtin {
  static let split = Builtin(
    "split", french: "découper", .text,
    Bilingual(
      "La liste des morceaux du texte entre les séparateurs.",
      "The list of the pieces of the text between the separators."),
    takes: theTexts,
    Parameter.text(
      "separator", french: "séparateur",
      Bilingual(
        "ce qui sépare ; sans lui, les blancs", "what separates; without it, blanks")
    ).reading { try $0.nonemptyText() }.optional,
    details: Bilingual(
      "Comme en Python : deux séparateurs de suite font un morceau vide, des blancs non.",
      "As in Python: two separators in a row make an empty piece, blanks do not."),
    examples: [
      Example("split(\"FRA,DEU,CHE\", \",\")", shows: "[\"FRA\", \"DEU\", \"CHE\"]"),
      Example("split(\"Llama 3.1 8B\")[0]", shows: "\"Llama\""),
    ],
    seeAlso: ["words", "chars"]
  ) { call, text, separator in
    guard let separator = try separator.value else {
      return try text.textParts {
        $0.split(whereSeparator: \.isWhitespace).map(String.init)
      }
    }
    return try text.textParts { text in
      text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
  }

  static let words = Builtin(
    "words", french: "mots", .text,
    Bilingual(
      "La liste des mots du texte, sans la ponctuation autour.",
      "The list of the words of the text, without the punctuation around them."),
    takes: theTexts,
    details: Bilingual(
      "« l'énergie » et « porte-monnaie » sont un mot chacun ; « : » n'en est pas un.",
      "“don't” and “well-known” are one word each; “:” is none."),
    examples: [
      Example("words(\"Bonjour, ça va ?\")", shows: "[\"Bonjour\", \"ça\", \"va\"]"),
      Example(
        "words([\"un token\", \"l'énergie\"])", shows: "[[\"un\", \"token\"], [\"l'énergie\"]]"),
    ],
    seeAlso: ["split", "len"]
  ) { call, text in
    try text.textParts { text in
      text.split(whereSeparator: \.isWhitespace).compactMap(word)
    }
  }

  static let chars = Builtin(
    "chars", french: "caractères", .text,
    Bilingual("La liste des caractères du texte.", "The list of the characters of the text."),
    takes: theTexts,
    details: Bilingual(
      "Un caractère accentué ou un emoji compte pour un.",
      "A letter with an accent or an emoji counts as one."),
    examples: [
      Example("chars(\"été\")", shows: "[\"é\", \"t\", \"é\"]"),
      Example("chars(cons_ia.Model)[0][-1]", shows: "\"o\""),
    ],
    seeAlso: ["words", "split"]
  ) { call, text in
    try text.textParts { $0.map { String($0) } }
  }
}

/// A piece of text without what is no letter or digit at its ends; nil where nothing is left.
private func word(_ piece: Substring) -> String? {
  let isInside = { (character: Character) in character.isLetter || character.isNumber }
  guard let first = piece.firstIndex(where: isInside), let last = piece.lastIndex(where: isInside)
  else { return nil }
  return String(piece[first...last])
}
