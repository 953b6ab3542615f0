import Diagnostics
import Evaluation
import Glibc
import LineEditor
import Synchronization

/// An evaluation on a thread of its own, which the dialogue leaves behind where it does not stop.
///
/// Most operations look now and then whether they are to stop. One that does not, such as the sort
/// of ten million numbers, goes on unseen until it does: what it prints and what it gives are
/// dropped, and the dialogue goes on at once with the session as it was.
final class Evaluation: Sendable {
  /// What an evaluation comes to.
  struct Result: Sendable {
    var session: Session
    var outcome: Outcome
    /// The repair that its first error offers.
    var repair: Fix?
  }

  private let result = Mutex<Result?>(nil)
  private let left = Atomic<Bool>(false)
  /// A pipe whose end to read from is readable once there is a result.
  private let done: Int32
  private let ending: Int32
  private let work: @Sendable (Evaluation) -> Result

  /// How long an operation may take to stop before it is left behind.
  private static let patience = Duration.milliseconds(60)
  /// Between two looks whether Ctrl-C was pressed, in milliseconds.
  private static let period: Int32 = 10

  private init(_ work: @escaping @Sendable (Evaluation) -> Result) {
    self.work = work
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (done, ending) = (ends[0], ends[1])
  }

  deinit {
    close(done)
    close(ending)
  }

  /// Runs `work` to its end, or until it is left behind after Ctrl-C: then nil.
  static func run(_ work: @escaping @Sendable (Evaluation) -> Result) -> Result? {
    let evaluation = Evaluation(work)
    let stack = Main.stackBudget + stackMargin
    guard evaluation.done >= 0,
      DetachedThread.start(stackSize: stack, { evaluation.finish() })
    else { return work(evaluation) }
    return evaluation.wait()
  }

  /// Whether nobody waits for it any more.
  var isLeft: Bool { left.load(ordering: .relaxed) }

  /// Does something that the user sees, unless nobody waits any more.
  func show(_ body: () -> Void) {
    result.withLock { _ in
      if !isLeft { body() }
    }
  }

  private func wait() -> Result? {
    var interruption: ContinuousClock.Instant?
    while true {
      var ready = pollfd(fd: done, events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, Self.period) > 0 { return result.withLock { $0 } }
      guard Interrupts.isPending else { continue }
      let now = ContinuousClock.now
      let since = interruption ?? now
      interruption = since
      guard now - since > Self.patience else { continue }
      return result.withLock { result in
        left.store(result == nil, ordering: .relaxed)
        return result
      }
    }
  }

  private func finish() {
    let result = work(self)
    self.result.withLock { $0 = result }
    var byte: UInt8 = 0
    _ = write(ending, &byte, 1)
  }

  /// What the thread has beside the budget of evaluation.
  private static let stackMargin = 1 << 20
}
