import Foundation
import FuzzTargets
import Testing

/// Random programs over the whole catalogue keep the promises of `EvaluatorTarget`.
///
/// `SEED=n swift test --filter EvaluatorTests` tries others, `PROGRAMS=200000` more of them, some
/// two million statements; a failure names the seed and shows the program. `make fuzz
/// TARGET=evaluator` looks for those that reach new code.
@Suite struct EvaluatorTests {
  private static let seed = number("SEED") ?? 1_847
  private static let programs = number("PROGRAMS") ?? 320

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }

  @Test(arguments: UInt64(0)..<8) func `programs keep what is promised`(batch: UInt64) {
    for number in 0..<Self.programs / 8 {
      let seed = Self.seed &* 1_000_000 &+ batch &* 100_000 &+ number
      if let finding = EvaluatorTarget.finding(seed: seed) {
        Issue.record("seed \(seed): \(finding)")
      }
      if number % 5_000 == 4_999 { print("\(EvaluatorTarget.statements) statements") }
    }
  }
}
