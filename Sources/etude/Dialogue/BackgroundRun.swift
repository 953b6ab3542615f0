import Evaluation
import LineEditor
import Platform

/// A run on a thread of its own, for which the dialogue waits.
///
/// Most operations look now and then whether they are to stop. One that does not, such as the sort
/// of ten million numbers, is left behind in the end: it goes on unseen until it does, what it would
/// do to the world is refused, what it gives is dropped, and the dialogue goes on at once with the
/// session as it was.
final class BackgroundRun<Result: Sendable>: Sendable {
  /// The end of the wait.
  enum Ending {
    case finished(Result)
    /// Ctrl-C was pressed, and the run was left behind.
    case interrupted
    /// A limit was reached, and the run was left behind.
    case overrun(LimitReached)
  }

  private struct State {
    var result: Result?
    var overrun: LimitReached?
  }

  private let state = Monitor(State())

  /// The time that an operation has to stop after Ctrl-C before it is left behind.
  private static var patience: Duration { .milliseconds(60) }
  /// The time between two looks whether Ctrl-C was pressed.
  private static var period: Duration { .milliseconds(10) }
  /// The stack that the thread has beside the budget of evaluation.
  private static var stackMargin: Int { 1 << 20 }

  /// Tells whoever waits to leave the run behind, since it goes on after a limit was reached.
  func overrun(_ limit: LimitReached) { state.withLock { $0.overrun = limit } }

  /// Runs `work` to its end, or until it has to be left behind.
  func wait(for token: CancellationToken, _ work: @escaping @Sendable () -> Result) -> Ending {
    let isStarted = DetachedThread.start(stackSize: Main.stackBudget + Self.stackMargin) {
      let result = work()
      // A dialogue that waits for the next statement holds what it uses.
      Memory.release()
      self.state.withLock { $0.result = result }
      token.retire()
    }
    guard isStarted else { return .finished(work()) }
    var interruption: ContinuousClock.Instant?
    while true {
      let ending = state.wait(atMost: Self.period) { state -> Ending? in
        state.result.map { .finished($0) } ?? state.overrun.map { .overrun($0) }
      }
      if case .overrun? = ending { token.leaveBehind() }
      if let ending { return ending }
      guard Interrupts.isPending else { continue }
      let since = interruption ?? ContinuousClock.now
      interruption = since
      guard ContinuousClock.now - since > Self.patience else { continue }
      return state.withLock { state in
        if let result = state.result { return .finished(result) }
        token.leaveBehind()
        return .interrupted
      }
    }
  }
}
