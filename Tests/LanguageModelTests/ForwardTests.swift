import Foundation
import LanguageModel
import Platform
import Testing

/// The models inside the program against the scores that the program which trained them gives.
@Suite struct ForwardTests {
  struct Reference: Decodable {
    let text: String
    let ids: [Int]
    let logits: [Float]
  }

  static func references(_ name: String) throws -> [Reference] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/logits-\(name).json")
    return try JSONDecoder().decode([Reference].self, from: try Data(contentsOf: file))
  }

  @Test(arguments: [("dense", TextModel.Trained.dense), ("experts", .experts)])
  func scoresAreThoseOfTheTraining(name: String, model: TextModel.Trained) throws {
    let model = try TextModel.trained(model)
    let references = try Self.references(name)
    #expect(references.count >= 5)
    for reference in references {
      let pieces = model.tokenizer.encoded(reference.text)
      #expect([Tokenizer.end] + pieces == reference.ids, "\(reference.text)")
      var inference = try model.read(reference.ids.dropFirst(), checkpoint: .unlimited)
      let scores = inference.nextScores()
      let worst = zip(scores, reference.logits).map { abs($0 - $1) }.max()
      #expect(scores.count == reference.logits.count)
      #expect(try #require(worst) < 1e-4, "\(reference.text)")
    }
  }

  @Test(arguments: [
    (ModelFile.vocabulary, "vocabulaire.txt"), (.dense, "dense.bin"), (.experts, "experts.bin"),
  ])
  func bytesAreThoseOfTheFolder(file: ModelFile, name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../data/petit-modele")
    let bytes = try Data(contentsOf: folder.appending(path: name))
    #expect(file.bytes.elementsEqual(bytes))
  }

  @Test func aPieceGivesTheSameAloneAndAfterARewind() throws {
    let model = try TextModel.trained(.dense)
    var inference = try model.read([5, 9, 33], checkpoint: .unlimited)
    let scores = inference.nextScores()
    inference.read(7)
    inference.rewind(to: 2)
    inference.read(9)
    inference.read(33)
    #expect(inference.nextScores() == scores)
    #expect(inference.count == 4)
  }

  @Test func aFullContextReadsNoMore() throws {
    let model = try TextModel.trained(.dense)
    var inference = try model.read(Array(repeating: 5, count: 200), checkpoint: .unlimited)
    #expect(inference.isFull)
    #expect(inference.count == model.room + 1)
    inference.read(-1)
    inference.read(100_000)
    let scores = inference.nextScores()
    #expect(scores.allSatisfy { $0.isFinite })
  }

  @Test func attentionOfEachPlaceAddsUpToOne() throws {
    let model = try TextModel.trained(.experts)
    let pieces = model.tokenizer.encoded("La capitale de la France est")
    let inference = try model.read(pieces, keepsAttention: true, checkpoint: .unlimited)
    let record = try #require(inference.attention)
    for layer in 0..<4 {
      for head in 0..<4 {
        let place = HeadPlace(layer: layer, head: head)
        for from in 0..<inference.count {
          let row = (0..<inference.count).map { record[place, from: from, to: $0] }
          #expect(abs(row.reduce(0, +) - 1) < 1e-5)
          #expect(row[(from + 1)...].allSatisfy { $0 == 0 })
        }
      }
    }
    #expect(inference.chosenExperts.allSatisfy((0..<model.model.shape.experts).contains))
  }

  @Test func aCutHeadChangesTheScores() throws {
    let model = try TextModel.trained(.dense)
    let pieces = model.tokenizer.encoded("Le chat de Léa")
    func scores(_ cut: [HeadPlace]) throws -> [Float] {
      var inference = try model.read(pieces, without: cut, checkpoint: .unlimited)
      return inference.nextScores()
    }
    let whole = try scores([])
    #expect(try scores([HeadPlace(layer: 9, head: 0)]) == whole)
    #expect(try scores([HeadPlace(layer: 1, head: 2)]) != whole)
  }

  @Test func aRunThatEndsStopsTheReading() throws {
    struct Ended: Error {}
    let model = try TextModel.trained(.dense)
    let checkpoint = Checkpoint { throw Ended() }
    #expect(throws: Ended.self) { try model.read([1], checkpoint: checkpoint) }
    #expect(throws: Ended.self) { try model.surprises(at: [1], checkpoint: checkpoint) }
    let inference = Inference(model.model)
    #expect(throws: Ended.self) {
      try model.nextWords(after: inference, count: 3, checkpoint: checkpoint)
    }
    #expect(throws: Ended.self) {
      try LanguageModel.random(model.model.shape, seed: 1, checkpoint: checkpoint)
    }
  }
}
