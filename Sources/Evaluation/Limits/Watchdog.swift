import Platform

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

  /// Between two looks.
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
