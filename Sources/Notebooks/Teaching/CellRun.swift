import Diagnostics
public import Evaluation
import Language
import Styling
import Synchronization

/// One cell, run within limits of its own.
struct CellRun {
  /// The end of the run.
  let outcome: Outcome
  /// Its first error.
  let error: Diagnostic?
  /// True when it was stopped since it printed too much.
  let isFlood: Bool

  /// Bytes that a graded cell may print.
  static let printLimit = 1 << 20

  /// Runs a program in a session; what it prints is counted and dropped.
  init(_ program: Program, in session: inout Session, _ context: RunContext, _ limits: CellLimits) {
    let log = Log()
    outcome = context.token.limited(
      to: limits.limits, isCancelled: { log.isFlood }, overrun: limits.overrun
    ) { token in
      session.run(program, in: context.limited(by: token).sending { log.take($0) })
    }
    error = log.error
    isFlood = log.isFlood
  }

  var succeeded: Bool { outcome == .succeeded && !isFlood }
}

/// The limits of a cell.
public struct CellLimits: Sendable {
  /// Of each cell.
  public let limits: Limits
  /// The end of a cell that does not stop when it is told to; nil lets it go on.
  public let overrun: (@Sendable (LimitReached) -> Void)?

  /// 2 seconds and 256 MB.
  public static let usual = Limits(time: .seconds(2), memory: 256_000_000)

  /// Limits of each cell.
  public init(
    _ limits: Limits = Self.usual, overrun: (@Sendable (LimitReached) -> Void)? = nil
  ) {
    self.limits = limits
    self.overrun = overrun
  }
}

/// The output of a run: its first error, and how much it printed.
private final class Log: Sendable {
  private let state = Mutex<(error: Diagnostic?, printed: Int)>((nil, 0))
  private let flood = Atomic<Bool>(false)

  var isFlood: Bool { flood.load(ordering: .relaxed) }
  var error: Diagnostic? { state.withLock { $0.error } }

  func take(_ output: Output) {
    switch output {
    case .error(let diagnostic): state.withLock { $0.error = $0.error ?? diagnostic }
    case .text(let text):
      let size = text.plain.utf8.count + 1
      let printed = state.withLock { state in
        state.printed += size
        return state.printed
      }
      if printed > CellRun.printLimit { flood.store(true, ordering: .relaxed) }
    default: break
    }
  }
}
