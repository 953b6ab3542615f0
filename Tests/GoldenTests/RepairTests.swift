import Builtins
import Datasets
import Diagnostics
import Evaluation
import ForeignLines
import Foundation
import Language
import Styling
import Testing

/// Every repair that the suites can raise is applied, and its result runs or fails of something else.
@Suite struct RepairTests {
  /// The repair that an input was offered.
  private struct Offer {
    let code: String
    let text: String
    let fix: Fix
  }

  private func offer(_ input: String, _ session: inout Session) -> Offer? {
    let source = Source(input, origin: .input(1))
    var offer: Offer?
    let context = RunContext(tongue: .french, width: 80, files: .dataFolder) { event in
      guard case .error(let error) = event, offer == nil, let fix = error.fix,
        error.source?.text == input
      else { return }
      offer = Offer(code: error.code, text: fix.applied(to: source), fix: fix)
    }
    session.run(source, mode: .prompt, in: context)
    return offer
  }

  private func codes(_ input: String, _ session: Session) -> [String] {
    var session = session
    var codes: [String] = []
    let context = RunContext(tongue: .french, width: 80, files: .dataFolder) { event in
      if case .error(let error) = event { codes.append(error.code) }
    }
    session.run(Source(input + "\n", origin: .input(1)), mode: .file, in: context)
    return codes
  }

  /// Repairs that name a gap to fill, a file or a value that only the pupil knows.
  private static let asks: Set<String> = ["N209"]

  private func check(_ inputs: [String], fresh: Bool) {
    var session = Session(catalogue: .standard, library: .inside)
    for input in inputs {
      if fresh { session = Session(catalogue: .standard, library: .inside) }
      let before = session
      guard let offer = offer(input, &session), !Self.asks.contains(offer.code) else { continue }
      let after = codes(offer.text, before)
      #expect(offer.text != input, "\(input)")
      #expect(!after.contains("N202"), "a function that does not exist: \(offer.text)")
      #expect(!after.contains(offer.code) || after.count < 2, "\(input) → \(offer.text)")
      #expect(
        after.first.map { !$0.hasPrefix("S") } ?? true, "\(offer.code): \(input) → \(offer.text)")
      for edit in offer.fix.edits {
        #expect(!edit.text.contains("* 1 "), "a unit made up: \(offer.text)")
      }
    }
  }

  @Test(arguments: GoldenTests.cases)
  func repairsOfTranscriptsRun(_ name: String) throws {
    let file = GoldenTests.folder.appending(path: name)
    check(Transcript.inputs(of: try String(contentsOf: file, encoding: .utf8)), fresh: false)
  }

  @Test func repairsOfPagesRun() {
    check(
      FaultEntry.all.filter { $0.kind == .program && $0.files.isEmpty }.map(\.example), fresh: true)
  }

  @Test func repairsOfForeignLinesRun() {
    check(ForeignLine.all.map(\.theirs), fresh: true)
  }

  /// Plain numbers beside quantities, in every form: no repair puts a unit on what was computed.
  @Test func noRepairMakesUpAUnit() {
    let plain = ["x", "2 * x", "xs[0]", "f(3)", "x / y", "(x + 1)", "x ^ 2", "len(xs)", "-x"]
    let quantities = ["35 Wh", "q", "cons_ia.Token", "cout_pays.adpe", "q * 2"]
    var inputs: [String] = []
    for number in plain {
      for quantity in quantities {
        for sign in ["+", "-", ">", "<="] {
          inputs.append("\(number) \(sign) \(quantity)")
          inputs.append("\(quantity) \(sign) \(number)")
        }
      }
    }
    let start = "x = 2; y = 3; xs = [1, 2]; q = 3 Wh; def f(n) = n\n"
    check(inputs.map { start + $0 }, fresh: true)
  }
}
