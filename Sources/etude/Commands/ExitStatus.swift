import ArgumentParser
import Evaluation

/// The exit codes of étude, after `sysexits.h` where it has one.
enum ExitStatus {
  static let difference = ExitCode(1)
  static let failed = ExitCode(2)
  static let usage = ExitCode(64)
  static let malformed = ExitCode(65)
  static let missing = ExitCode(66)
  static let timedOut = ExitCode(124)
  static let interrupted = ExitCode(130)

  /// The code of a run; nil for one that succeeded.
  static func code(_ outcome: Outcome) -> ExitCode? {
    switch outcome {
    case .succeeded: nil
    case .failed: failed
    case .interrupted: interrupted
    case .timedOut: timedOut
    }
  }
}
