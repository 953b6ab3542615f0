import Foundation
import LanguageModel
import Platform
import Testing

/// Figures of the model card, computed once more: the same sentences, the same answers.
@Suite struct FigureTests {
  struct Item: Decodable {
    let start: String
    let right: String
    let wrong: String?
  }

  struct Judged: Decodable {
    let items: [Item]
    let correct: [String: Double]
  }

  struct Texts: Decodable {
    let texts: [String]
    let tokens: Int
    let perplexity: [String: Double]
  }

  private static func read<Figures: Decodable>(_ name: String) throws -> Figures {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).json")
    return try JSONDecoder().decode(Figures.self, from: try Data(contentsOf: file))
  }

  static let models: [(String, TextModel.Trained)] = [("dense", .dense), ("experts", .experts)]

  /// The bits of a continuation after the start of a sentence.
  private func bits(_ model: TextModel, _ start: String, _ end: String) throws -> Double {
    let first = model.tokenizer.encoded(start)
    let pieces = first + model.tokenizer.encoded(end)
    return try model.surprises(at: pieces, checkpoint: .unlimited)[first.count...].reduce(0, +)
  }

  /// Agreement across a distractor, and "est" or "sont": the right one is the likelier.
  @Test(arguments: ["agreement", "number"], models)
  func theRightOneIsPreferred(_ figure: String, _ model: (String, TextModel.Trained)) throws {
    let judged: Judged = try Self.read(figure)
    let trained = try TextModel.trained(model.1)
    let correct = try judged.items.count { item in
      let wrong = try #require(item.wrong)
      return try bits(trained, item.start, item.right) < bits(trained, item.start, wrong)
    }
    let expected = try #require(judged.correct[model.0])
    #expect(abs(Double(correct) - expected) <= 1)
  }

  /// Capitals in a phrasing that was held out: each piece of the answer is the likeliest.
  @Test(arguments: models) func capitalsAreWritten(_ model: (String, TextModel.Trained)) throws {
    let judged: Judged = try Self.read("capitals")
    let trained = try TextModel.trained(model.1)
    let correct = try judged.items.count { item in
      var inference = try trained.read(
        trained.tokenizer.encoded(item.start), checkpoint: .unlimited)
      return trained.tokenizer.encoded(item.right).allSatisfy { piece in
        let likeliest = Distribution(scores: inference.nextScores()).likeliest(1)[0].piece
        inference.read(piece)
        return likeliest == piece
      }
    }
    let expected = try #require(judged.correct[model.0])
    #expect(abs(Double(correct) - expected) <= 1)
  }

  @Test(arguments: models) func perplexityIsThatOfTheCard(
    _ model: (String, TextModel.Trained)
  ) throws {
    let figures: Texts = try Self.read("perplexity")
    let trained = try TextModel.trained(model.1)
    let bits = try figures.texts.flatMap { text in
      try trained.surprises(at: trained.tokenizer.encoded(text), checkpoint: .unlimited)
    }
    let expected = try #require(figures.perplexity[model.0])
    #expect(bits.count == figures.tokens)
    let found = Foundation.exp2(bits.reduce(0, +) / Double(bits.count))
    #expect(abs(found / expected - 1) < 1e-3)
  }
}
