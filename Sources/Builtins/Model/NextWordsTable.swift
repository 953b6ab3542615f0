import BuiltinKit
import Diagnostics
import LanguageModel
import Styling
import Tables
import Values

extension Builtin {
  static let nextWords = Builtin(
    "next_words", french: "mots_suivants", .model,
    Bilingual(
      "Les mots qui peuvent suivre un texte, et la probabilité que leur donne le modèle.",
      "The words that may follow a text, and the probability that the model gives each."),
    takes: modelText,
    Parameter.count(
      "n", Bilingual("combien de mots", "how many words"), in: 1...1000, default: 10),
    temperature,
    Parameter.flag(
      "pieces", french: "morceaux",
      Bilingual(
        "les jetons que calcule le modèle, et non des mots entiers",
        "the tokens that the model computes, not whole words"), default: false, mustBeNamed: true),
    foretelling,
    details: Bilingual(
      "Les probabilités de tout ce qui peut suivre font 1, même quand rien n'est juste : une grande probabilité ne dit pas que c'est vrai. La probabilité d'un mot est le produit de celles de ses jetons. Avec model = \"bigrammes\" et corpus, les mots du corpus qui suivent le dernier mot, comptés.",
      "The probabilities of all that may follow make 1, even where nothing is right: a large one does not say that it is true. That of a word is the product of those of its tokens. With model = \"bigrams\" and corpus, the words of the corpus that follow the last one, counted."
    ),
    examples: [
      Example("next_words(\"La capitale de la France est\", 3).rows()", shows: "3"),
      Example(
        "mots_suivants(\"le\", modèle = \"bigrammes\", corpus = \"Le chat dort. Le chat mange.\")",
        shows: """
            mot   n  probabilité
            ────  ─  ───────────
            chat  2            1
                                                              1 ligne × 3 colonnes
          """),
    ],
    seeAlso: ["generate", "surprise", "bars"]
  ) { call, text, n, temperature, pieces, foretelling in
    let count = try n.value
    switch try foretelling.value {
    case .counts(let counts):
      try temperature.noteUnusedTemperature()
      return .table(try followerTable(text.followers(in: counts), first: count, call.tongue))
    case .model(let use):
      let room = use.model.room
      let read = try text.piecesToContinue(use.model.tokenizer, room: room)
      var inference = try use.model.read(read, without: use.cut, checkpoint: call.checkpoint)
      guard try pieces.value else {
        let words = try use.model.nextWords(
          after: inference, count: count, temperature: temperature.value,
          checkpoint: call.checkpoint)
        return .table(try table(of: words, call.tongue))
      }
      let next = Distribution(
        scores: inference.nextScores(), temperature: try temperature.value
      ).likeliest(count)
      let names = next.map { use.model.tokenizer.pieces[$0.piece] }
      return .table(
        try Table(columns: [
          Column(Bilingual("morceau", "piece")(call.tongue), texts: names),
          Column(
            Bilingual("numéro", "number")(call.tongue), integers: next.map { Int64($0.piece) }),
          probabilities(next.map(\.probability), call.tongue),
        ]))
    }
  }

  static func probabilities(_ numbers: [Double], _ tongue: Tongue) -> Column {
    Column(Bilingual("probabilité", "probability")(tongue), numbers: numbers)
  }

  private static func table(of words: [NextWord], _ tongue: Tongue) throws -> Table {
    let end = Bilingual("(fin)", "(end)")(tongue)
    return try Table(columns: [
      Column(
        Bilingual("mot", "word")(tongue), texts: words.map { $0.text.isEmpty ? end : $0.text }),
      probabilities(words.map(\.probability), tongue),
    ])
  }

  private static func followerTable(
    _ words: [(word: String, count: Int)], first count: Int, _ tongue: Tongue
  ) throws -> Table {
    let total = Double(words.reduce(0) { $0 + $1.count })
    let shown = words.prefix(count)
    return try Table(columns: [
      Column(Bilingual("mot", "word")(tongue), texts: shown.map(\.word)),
      Column("n", integers: shown.map { Int64($0.count) }),
      probabilities(shown.map { Double($0.count) / total }, tongue),
    ])
  }
}
