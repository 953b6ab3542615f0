import BuiltinKit
import Diagnostics
import LanguageModel
import Platform
import Styling
import Values

extension Builtin {
  static let generate = Builtin(
    "generate", french: "générer", .model,
    Bilingual(
      "Le texte, et la suite que le modèle y écrit, jeton après jeton.",
      "The text, and what the model writes after it, token by token."),
    takes: modelText,
    Parameter.count(
      "n", Bilingual("combien de jetons au plus", "how many tokens at most"), in: 1...1000,
      default: 40),
    temperature,
    Parameter.count(
      "seed", french: "graine",
      Bilingual("un entier qui fixe le tirage", "a whole number that fixes the draw"), default: 0,
      mustBeNamed: true),
    Parameter.count(
      "top", Bilingual("ne tire que parmi les plus probables", "draws among the likeliest only"),
      in: 1...1000, mustBeNamed: true
    ).optional,
    foretelling,
    details: Bilingual(
      "Chaque jeton est tiré au sort selon les probabilités de mots_suivants, puis lu avec le reste. La même graine donne le même texte sur tout ordinateur. Le modèle n'a appris que des phrases construites sur des modèles simples : il en écrit d'autres du même genre, sans savoir si elles sont vraies.",
      "Each token is drawn by the probabilities of next_words, then read with the rest. The same seed gives the same text on every machine. The model has learnt sentences of simple patterns only: it writes others of the kind, without knowing whether they are true."
    ),
    examples: [
      Example(
        "générer(\"le\", 3, modèle = \"bigrammes\", corpus = \"Le chat dort. Le chat mange.\") == générer(\"le\", 3, modèle = \"bigrammes\", corpus = \"Le chat dort. Le chat mange.\", graine = 0)",
        shows: "vrai"),
      Example(
        "len(generate(\"La capitale de la France est\", 5, temperature = 0.5)) > 28", shows: "vrai"),
    ],
    seeAlso: ["next_words", "surprise"]
  ) { call, text, n, temperature, seed, top, foretelling in
    let count = try n.value
    var numbers = SeededNumbers(seed: try seed.value)
    switch try foretelling.value {
    case .counts(let counts):
      try temperature.noteUnusedTemperature()
      return .text(try text.continued(by: counts, words: count, &numbers))
    case .model(let use):
      // Half of the context at least stays for what was read.
      let room = Swift.max(use.model.room / 2, use.model.room - count)
      let read = try text.piecesToContinue(use.model.tokenizer, room: room)
      var generation = Generation(
        try use.model.read(read, without: use.cut, checkpoint: call.checkpoint),
        temperature: try temperature.value, top: try top.value, seed: try seed.value)
      var written: [Int] = []
      while written.count < count, let next = generation.next() {
        try call.checkpoint()
        written.append(next.piece)
        call.host.showUnderWay(
          try text.value.trimmedAtTheEnd + use.model.tokenizer.decoded(written))
      }
      if written.count < count, let ending = generation.ending {
        call.host.note(TextEnded(after: written.count, ending == .model ? .model : .context))
      }
      return .text(try text.value.trimmedAtTheEnd + use.model.tokenizer.decoded(written))
    }
  }
}

extension BoundArgument<String> {
  /// The text and words drawn one after the other as they were counted.
  fileprivate func continued(
    by counts: WordCounts, words count: Int, _ numbers: inout SeededNumbers
  ) throws -> String {
    var text = try value.trimmedAtTheEnd
    var words = try WordCounts.words(of: text, checkpoint: checkpoint)
    var next = try followers(in: counts)
    for written in 0..<count {
      try checkpoint()
      guard !next.isEmpty else {
        call.host.note(TextEnded(after: written, .counts))
        break
      }
      let drawn = next[Distribution(counts: next.map(\.count)).draw(&numbers)].word
      text += (text.hasSuffix("'") || text.hasSuffix("’") ? "" : drawn.spaceBefore) + drawn
      words.append(drawn)
      next = counts.followers(of: words)
    }
    return text
  }
}

extension String {
  /// The space before a word or sign; none before a point or a comma.
  fileprivate var spaceBefore: String { [".", ",", ")", "…"].contains(self) ? "" : " " }
}
