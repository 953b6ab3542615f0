import Foundation
import Platform
import Testing

@testable import LanguageModel

@Suite struct DrawingTests {
  @Test func powersOfEAreRightToTheLastDigits() {
    for step in stride(from: -87.0, through: 80, by: 0.37) {
      let ours = Double(exponential(Lanes(repeating: Float(step)))[3])
      let true_ = Foundation.exp(Double(Float(step)))
      #expect(abs(ours / true_ - 1) < 3e-7, "\(step)")
    }
    #expect(exponential(Lanes(repeating: 0))[0] == 1)
    #expect(exponential(Lanes(repeating: -.infinity))[0] < 1e-37)
  }

  @Test(arguments: 1...20) func sharesAddUpToOne(count: Int) {
    var numbers = (0..<count).map { Float($0 % 7) - 3 }
    softmax(&numbers, count: count)
    #expect(abs(numbers.reduce(0, +) - 1) < 1e-6)
  }

  @Test func temperatureSharpensAndFlattens() {
    let scores: [Float] = [1, 3, 2, 3]
    let plain = Distribution(scores: scores).probabilities
    #expect(abs(plain.reduce(0, +) - 1) < 1e-12)
    #expect(plain[1] == plain[3])
    #expect(Distribution(scores: scores, temperature: 0.5).probabilities[1] > plain[1])
    #expect(Distribution(scores: scores, temperature: 5).probabilities[1] < plain[1])
    #expect(Distribution(scores: scores, temperature: 0).probabilities == [0, 1, 0, 0])
    #expect(Distribution(scores: scores, temperature: 1e-300).probabilities == [0, 1, 0, 0])
    #expect(Distribution(scores: scores, top: 1).probabilities == [0, 1, 0, 0])
    #expect(Distribution(scores: scores, top: 2).probabilities == [0, 0.5, 0, 0.5])
    #expect(Distribution(scores: scores).likeliest(2).map(\.piece) == [1, 3])
  }

  @Test func drawsFollowTheProbabilities() {
    let distribution = Distribution(scores: [0, 1.098_612_3, -80])
    var numbers = SeededNumbers(seed: 11)
    let draws = (0..<4000).map { _ in distribution.draw(&numbers) }
    #expect((2900...3100).contains(draws.count { $0 == 1 }))
    #expect(!draws.contains(2))
  }

  /// The draws of a model whose weights are drawn as well: the same on every machine.
  @Test func aSeedGivesTheSamePiecesEverywhere() throws {
    let shape = try #require(
      ModelShape(
        vocabulary: 50, context: 16, width: 32, layers: 2, heads: 2, experts: 3, hidden: 64))
    let model = try LanguageModel.random(shape, seed: 5, checkpoint: .unlimited)
    var inference = Inference(model)
    inference.read(0)
    var generation = Generation(inference, temperature: 0.9, seed: 42)
    var pieces: [Int] = []
    while let next = generation.next() { pieces.append(next.piece) }
    #expect(pieces == [29, 8, 9, 19, 2, 37, 7, 36, 12, 29, 9, 22, 22, 22, 27])
    #expect(generation.ending == .context)
  }
}
