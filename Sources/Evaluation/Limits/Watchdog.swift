import Platform
import Synchronization

/// The one thread of the process that looks after what runs; it sleeps while nothing does.
public final class Watchdog: Sendable {
  /// The process's own.
  public static let shared = Watchdog()

  private struct State {
    var looks: [Int: @Sendable () -> Void] = [:]
    var next = 0
    var hasThread = false
  }

  private let state = Monitor(State())

  /// The time between two looks.
  private static let period = Duration.milliseconds(2)

  private init() {}

  /// Calls `look` every 2 ms, on the watching thread, while `body` runs.
  ///
  /// A call that is under way when `body` ends is not waited for.
  public func watching<Result>(
    by look: @escaping @Sendable () -> Void, _ body: () throws -> Result
  ) rethrows -> Result {
    let key = state.withLock { state in
      state.next += 1
      state.looks[state.next] = look
      if !state.hasThread { state.hasThread = DetachedThread.start { self.patrol() } }
      return state.next
    }
    defer { state.withLock { $0.looks[key] = nil } }
    return try body()
  }

  private func patrol() {
    while true {
      let looks = state.wait { $0.looks.isEmpty ? nil : Array($0.looks.values) } ?? []
      for look in looks { look() }
      DetachedThread.pause(Self.period)
    }
  }
}

/// The watch over one run: sees that its limits are reached, and whether it stops then.
final class LimitWatch: Sendable {
  private let token: CancellationToken
  private let overrun: (@Sendable (LimitReached) -> Void)?
  private let isOver = Atomic<Bool>(false)
  private let since = Mutex<ContinuousClock.Instant?>(nil)

  /// The time that an operation may go on after a limit.
  private static let grace = Duration.seconds(1)

  init(_ token: CancellationToken, _ overrun: (@Sendable (LimitReached) -> Void)?) {
    self.token = token
    self.overrun = overrun
  }

  func end() { isOver.store(true, ordering: .relaxed) }

  func look() {
    guard !isOver.load(ordering: .relaxed) else { return }
    let now = ContinuousClock.now
    let reached = token.findLimitReached(now)
    let first = since.withLock { since in
      since = reached == nil ? nil : since ?? now
      return since
    }
    guard let reached, let first, let overrun, now - first > Self.grace || token.isFarBeyond,
      !isOver.exchange(true, ordering: .relaxed)
    else { return }
    overrun(reached)
  }
}
