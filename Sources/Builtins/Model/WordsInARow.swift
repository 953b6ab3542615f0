import BuiltinKit
import Diagnostics
import LanguageModel
import Styling
import Tables
import Values

extension Builtin {
  static let bigrams = wordsInARow(
    2, "bigrams", french: "bigrammes",
    Bilingual(
      "Les suites de deux mots d'un texte : leur nombre, et la part après le premier.",
      "The pairs of words of a text: their number, and the share after the first."),
    examples: [
      Example(
        "bigrammes(\"Le chat dort. Le chat mange.\").head(2)",
        shows: """
            mot_1  mot_2  n  part
            ─────  ─────  ─  ────
            le     chat   2   1
            chat   dort   1   0.5
                                                             2 lignes × 4 colonnes
          """),
      Example("bigrams(\"un\").rows()", shows: "0"),
    ], seeAlso: ["trigrams", "next_words"])

  static let trigrams = wordsInARow(
    3, "trigrams", french: "trigrammes",
    Bilingual(
      "Les suites de trois mots d'un texte : leur nombre, et la part après les deux premiers.",
      "The triples of words of a text: their number, and the share after the first two."),
    examples: [
      Example(
        "trigrammes(\"Le chat dort. Le chat mange.\").filter(mot_2 == \"chat\").part",
        shows: """
            part
            ────
             0.5
             0.5
          """),
      Example("trigrams(\"a b c d\").rows()", shows: "2"),
    ], seeAlso: ["bigrams", "next_words"])

  private static func wordsInARow(
    _ length: Int, _ name: String, french: String, _ summary: Bilingual, examples: [Example],
    seeAlso: [String]
  ) -> Builtin {
    Builtin(
      name, french: french, .model, summary,
      takes: Parameter.text(
        "text", french: "texte",
        Bilingual("le texte dont on compte les mots", "the text whose words are counted")),
      details: Bilingual(
        "Majuscules et minuscules comptent ensemble, les signes sont des mots, l' est un mot. C'est le plus simple des modèles de langage : mots_suivants et générer prédisent avec lui, model = \"\(french)\" et corpus = texte.",
        "Capitals and small letters count together, signs are words, an elided l' is one. It is the simplest of language models: next_words and generate foretell with it, model = \"\(name)\" and corpus = text."
      ),
      examples: examples, seeAlso: seeAlso
    ) { call, text in
      let counts = try WordCounts(text.value, length: length, checkpoint: call.checkpoint)
      return .table(try table(of: counts, call.tongue))
    }
  }

  private static func table(of counts: WordCounts, _ tongue: Tongue) throws -> Table {
    var totals: [[String]: Int] = [:]
    for entry in counts.entries { totals[Array(entry.words.dropLast()), default: 0] += entry.count }
    let words = (0..<counts.length).map { place in
      Column(
        Bilingual("mot_\(place + 1)", "word_\(place + 1)")(tongue),
        texts: counts.entries.map { $0.words[place] })
    }
    let shares = counts.entries.map { entry in
      Double(entry.count) / Double(totals[Array(entry.words.dropLast()), default: 1])
    }
    return try Table(
      columns: words + [
        Column("n", integers: counts.entries.map { Int64($0.count) }),
        Column(Bilingual("part", "share")(tongue), numbers: shares.map { $0 }),
      ])
  }
}
