import BuiltinKit
import LanguageModel
import Styling
import Testing
import Values

import struct Platform.Checkpoint

@testable import Builtins

/// The functions on the language model, whatever its weights.
@Suite struct ModelTests {
  /// What is asked, and the code of the error or, without one, of the notes.
  @Test(arguments: [
    ("tokens(\"\")", ["D507"]),
    ("next_words(\"\")", []),
    ("generate(\"\", 3)", []),
    ("tokens(\"a 🙂 b\")", ["D438"]),
    ("next_words(\"🙂\")", ["D438"]),
    ("perplexity(\"\")", ["D433"]),
    ("attention(\"\")", ["D433"]),
    ("surprise(\"\")", ["D501", "D433"]),
    ("surprise(\"Le chat\", \" \")", ["D501", "D433"]),
    ("surprise(\"Le chat\", 3)", ["D501", "U307"]),
    ("surprise(\"Le chat\", [\"dort\", 3])", ["D501", "U307"]),
    ("next_words(\"Le chat \")", ["D454"]),
    ("next_words(\"Le chat\", 0)", ["D423"]),
    ("next_words(\"Le chat\", temperature = -1)", ["D423"]),
    ("next_words(\"Le chat\", temperature = 1 Wh)", ["U307"]),
    ("next_words(\"Le chat\", temperature = 0)", ["D453"]),
    ("generate(\"Le chat\", 0)", ["D423"]),
    ("generate(\"Le chat\", 3, temperature = -0.5)", ["D423"]),
    ("generate(\"Le chat\", 3, temperature = 0)", ["D453"]),
    ("generate(\"Le chat\", 3, top = 0)", ["D423"]),
    ("generate(\"Le chat\", model = \"gpt\")", ["U308"]),
    ("attention(\"Le chat\", layer = 5)", ["D423"]),
    ("attention(\"Le chat\", head = 0)", ["D423"]),
    ("attention(\"Le chat\", without = [[1, 9]])", ["D423"]),
    ("perplexity(\"Le chat\", without = [[0, 1]])", ["D423"]),
    ("perplexity(\"Le chat\", without = 4)", ["U307"]),
    ("perplexity(\"Le chat\", without = [[1, 2, 3]])", ["U307"]),
    ("perplexity(\"Le chat\", without = [4, 4])", []),
    ("perplexity(cons_ia.Model)", ["U307"]),
    ("tokens(cons_ia)", ["U307"]),
    ("next_words(12)", ["U307"]),
    ("next_words(\"le\", model = \"bigrams\")", ["N205"]),
    ("next_words(\"le\", corpus = \"le chat\")", ["D442"]),
    ("next_words(\"le\", model = \"bigrams\", corpus = \"le chat\", without = [1, 1])", ["D442"]),
    ("next_words(\"le\", model = \"bigrams\", corpus = \"le chat\", temperature = 2)", ["D442"]),
    ("next_words(\"un\", model = \"bigrams\", corpus = \"le chat\")", ["D468"]),
    ("next_words(\"\", model = \"trigrams\", corpus = \"le chat\")", ["D468"]),
    ("generate(\"le\", 9, model = \"bigrams\", corpus = \"le chat\")", ["D452"]),
    ("operations(129)", ["D423"]),
    ("time_per_token(2, size = 1 Wh)", ["D500", "U307"]),
    ("time_per_token(2, size = 3 param)", ["D500", "D423"]),
    ("time_per_token(0)", ["D423"]),
    ("local_energy(2)", ["D469"]),
    ("local_energy(2, power = 0)", ["D423"]),
    ("local_energy(2, power = 3 Wh)", ["U307"]),
  ])
  func complaints(code: String, codes: [String]) {
    let played = Played(code)
    #expect(played.notes + (played.error.map { [$0] } ?? []) == codes, "\(code)")
  }

  private static let long = "t = \"Le chat dort. \" * 60\n"

  @Test(arguments: [
    "next_words(t, 3)", "generate(t, 5)", "attention(t, layer = 1, head = 1)", "perplexity(t)",
    "surprise(t).head(2)", "tokens(t, model = \"experts\").head(2)",
  ])
  func aLongTextIsSaidToBe(code: String) {
    let played = Played(Self.long + code)
    #expect(played.error == nil)
    #expect(played.notes.contains("D449"), "\(code)")
  }

  /// What holds for any weights.
  @Test(arguments: [
    "abs(sum(next_words(\"Le chat\", 1000, pieces = true).probabilité) - 1) < 0.001",
    "next_words(\"Le chat\", 5).probabilité == next_words(\"Le chat\", 5).sort(-probabilité).probabilité",
    "tokens(\"l’été\").numéro == jetons(\"l'été\").numéro",
    "generate(\"Le chat\", 8, seed = 4) == generate(\"Le chat\", 8, graine = 4)",
    "generate(\"Le chat\", 8, top = 1) == generate(\"Le chat\", 8, temperature = 0)",
    "starts_with(generate(\"Le chat\", 8), \"Le chat\")",
    "abs(2 ** mean(surprise(\"Le chat dort.\").surprise / 1 bit) - perplexity(\"Le chat dort.\")) < 1e-6",
    "attention(\"Le chat\").summarize(by = [couche, tête, rang], s = sum(part)).rows() == 16 * (1 + tokens(\"Le chat\").rows())",
    "max(attention(\"Le chat\").summarize(by = [couche, tête, rang], s = sum(part)).s) < 1.00001",
    "sum(model_parameters().total) == sum(model_parameters().actifs)",
    "perplexity(\"Le chat dort.\") != perplexity(\"Le chat dort.\", without = [[1, 1], [2, 2]])",
    "sum(operations(model = \"experts\").opérations) > sum(operations().opérations)",
    "local_energy(8, power = 20 W).énergie[0] > 0 mJ/token",
  ])
  func holds(code: String) {
    let played = Played(code)
    #expect(played.error == nil, "\(code)")
    // A column holds where each of its cells does.
    #expect(["vrai"].contains(played.echo) || !played.echo.contains("faux"), "\(code)")
  }

  /// The probability of a word is the same wherever it is told.
  @Test func aWordHasOneProbability() throws {
    let model = try TextModel.trained(.dense)
    let pieces = model.tokenizer.encoded("Le chat")
    let inference = try model.read(pieces, checkpoint: .unlimited)
    for word in try model.nextWords(after: inference, count: 5, checkpoint: .unlimited) {
      let alone = model.probability(of: word.pieces, after: inference)
      #expect(alone <= word.probability * 1.000_001)
    }
  }

  @Test func columnsAreNamedInTheLanguageOfTheSession() throws {
    let host = FakeHost()
    host.tongue = .english
    let echo = try host.echo(.nextWords, .text("Le chat"), .integer(2))
    #expect(echo.contains("word") && echo.contains("probability"))
  }

  @Test func whatIsGeneratedIsShownWordByWord() throws {
    let host = FakeHost()
    guard case .text(let text) = try host.run(.generate, .text("Le chat"), .integer(6)) else {
      Issue.record("no text")
      return
    }
    #expect((1...6).contains(host.underWay.count))
    #expect(host.underWay.last == text)
    #expect(host.underWay.allSatisfy { text.hasPrefix($0) })
  }

  private struct Stop: Error {}

  @Test(
    arguments: [
      .tokens, .nextWords, .generate, .surprise, .perplexity, .attention, .bigrams, .trigrams,
    ] as [Builtin])
  func theEndOfARunPassesThrough(builtin: Builtin) {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") { try host.run(builtin, .text("Le chat dort.")) }
  }

  @Test(arguments: [.timePerToken, .localEnergy] as [Builtin])
  func theEndOfARunPassesThroughMeasures(builtin: Builtin) {
    let host = FakeHost()
    host.checkpoint = Checkpoint { throw Stop() }
    #expect(throws: Stop.self, "\(builtin.name)") { try host.run(builtin, .integer(3)) }
  }
}
