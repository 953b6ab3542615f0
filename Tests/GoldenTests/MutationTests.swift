import Builtins
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Language
import Styling
import Testing
import Values

/// The inputs of the transcripts with a token deleted, doubled or swapped with the next: whatever
/// comes out, the session answers and goes on.
///
/// `SEED=n swift test --filter Mutation` tries others; a failure names the seed.
@Suite struct MutationTests {
  private static let seed =
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 20_261_125
  /// Mutants of each input.
  private static let count = 40

  @Test(arguments: GoldenTests.cases) func everyMutantIsAnswered(_ name: String) throws {
    let file = GoldenTests.folder.appending(path: name)
    let inputs = Transcript.inputs(of: try String(contentsOf: file, encoding: .utf8))
    var random = Shuffle(state: Self.seed)
    var session = Session(catalogue: .standard, library: .inside)
    for input in inputs {
      for _ in 0..<Self.count {
        let mutant = mutated(input, &random)
        let answers = answer(to: mutant, in: session)
        #expect(answers < 1_000_000, "seed \(Self.seed), \(name): \(mutant)")
      }
      session.run(
        Source(input, origin: .input(1)), mode: .prompt,
        in: RunContext(tongue: .french, width: 72) { _ in })
    }
  }

  /// Runs a text on a copy of the session and prints all that comes; gives the length of it.
  private func answer(to text: String, in session: Session) -> Int {
    var copy = session
    let length = Length()
    let source = Source(text, origin: .input(1))
    let context = RunContext(tongue: .french, width: 72) { event in
      switch event {
      case .value(let value):
        length.value += value.echo(Display(tongue: .french, width: 72)).plain.count
      case .note(let diagnostic), .error(let diagnostic):
        let printed = DiagnosticPrinter(tongue: .french, width: 72).print(diagnostic).plain
        length.value += printed.count
        #expect(diagnostic.code != "L699", "\(text): \(printed)")
        if let fix = diagnostic.fix, diagnostic.source === source { _ = fix.applied(to: source) }
      default: break
      }
    }
    let limits = Limits(time: .seconds(10), memory: 500_000_000)
    context.token.limited(to: limits) { token in
      _ = copy.run(source, mode: .prompt, in: context.limited(by: token))
    }
    return length.value
  }

  private func mutated(_ text: String, _ random: inout Shuffle) -> String {
    let source = Source(text, origin: .input(1))
    var pieces = Lexer.tokens(of: source).map { source.slice($0.range) }
    for _ in 0..<Int.random(in: 1...2, using: &random) where pieces.count > 1 {
      let place = Int.random(in: 0..<pieces.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: pieces.remove(at: place)
      case 1: pieces.insert(pieces[place], at: place)
      case 2: pieces.swapAt(place, (place + 1) % pieces.count)
      default: pieces[place] = pieces.randomElement(using: &random) ?? ""
      }
    }
    return pieces.joined()
  }
}

private final class Length {
  var value = 0
}

/// SplitMix64 (Steele, Lea, Flood, 2014).
private struct Shuffle: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
