import LanguageModel
import Platform
import Testing

@Suite struct WordTests {
  @Test func wordsAreOrderedAndTheirProbabilitiesAddUp() throws {
    let model = try TextModel.trained(.dense)
    let pieces = model.tokenizer.encoded("La capitale de la France est")
    let inference = try model.read(pieces, checkpoint: .unlimited)
    let words = try model.nextWords(after: inference, count: 8, checkpoint: .unlimited)
    #expect(words.count == 8)
    #expect(Set(words.map(\.text)).count == 8)
    #expect(words.allSatisfy { !$0.text.hasPrefix(" ") })
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.probability >= $1.probability })
    #expect(words.map(\.probability).reduce(0, +) <= 1.000_001)
  }

  @Test func surpriseIsThatOfThePieces() throws {
    let model = try TextModel.trained(.dense)
    let pieces = model.tokenizer.encoded("Le chat dort.")
    let bits = try model.surprises(at: pieces, checkpoint: .unlimited)
    var inference = try model.read(pieces.dropLast(), checkpoint: .unlimited)
    let last = Distribution(scores: inference.nextScores()).probabilities[pieces[pieces.count - 1]]
    #expect(bits.count == pieces.count)
    let surprise = try #require(bits.last)
    #expect(abs(surprise + log2(last)) < 1e-9)
  }

  @Test func longTextsAreReadInWindows() throws {
    let model = try TextModel.trained(.dense)
    let pieces = (0..<300).map { 2 + $0 * 7 % 500 }
    let bits = try model.surprises(at: pieces, checkpoint: .unlimited)
    let second = try model.surprises(
      at: Array(pieces[model.room..<2 * model.room]), checkpoint: .unlimited)
    #expect(bits.count == 300)
    #expect(Array(bits[model.room..<2 * model.room]) == second)
  }

  @Test func wordsInARowAreCounted() throws {
    let text = "Le chat dort. Le chat mange l’été, le chien dort."
    let pairs = try WordCounts(text, length: 2, checkpoint: .unlimited)
    #expect(pairs.entries[0].words == ["le", "chat"])
    #expect(pairs.entries[0].count == 2)
    #expect(pairs.followers(of: ["le"]).map(\.word) == ["chat", "chien"])
    #expect(pairs.followers(of: ["zzz"]).isEmpty)
    let triples = try WordCounts(text, length: 3, checkpoint: .unlimited)
    #expect(triples.followers(of: ["le", "chat"]).map(\.word) == ["dort", "mange"])
    #expect(triples.followers(of: ["chat"]).isEmpty)
    #expect(
      try WordCounts.words(of: "Aujourd'hui, l’eau : 12 !", checkpoint: .unlimited)
        == ["aujourd'", "hui", ",", "l'", "eau", ":", "12", "!"])
  }
}
