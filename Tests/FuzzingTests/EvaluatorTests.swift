import Foundation
import FuzzTargets
import Testing

/// Random programs over the whole catalogue keep the promises of `EvaluatorTarget`.
///
/// `SEED=n swift test --filter EvaluatorTests` tries others; a failure names the seed and shows
/// the program. `make fuzz TARGET=evaluator` tries them for as long as one likes.
@Suite struct EvaluatorTests {
  private static let seed =
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 1_847

  @Test(arguments: UInt64(0)..<8) func `programs keep what is promised`(batch: UInt64) {
    for number in 0..<UInt64(40) {
      let seed = Self.seed &* 1_000_000 &+ batch &* 10_000 &+ number
      if let finding = EvaluatorTarget.finding(seed: seed) {
        Issue.record("seed \(seed): \(finding)")
      }
    }
  }
}
