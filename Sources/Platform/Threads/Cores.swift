#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Work that is split among the cores of the processor.
public enum Cores {
  /// The cores that this process may run on, as far as it makes use of them.
  public static let count: Int = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8)

  /// Runs `body` for each number below `count`, on as many threads as there are cores.
  ///
  /// Which thread takes which number is open, so that results must not depend on it. Throws what the
  /// smallest of the numbers that failed has thrown; those not begun by then are left out.
  public static func each(_ count: Int, _ body: @Sendable (Int) throws -> Void) throws {
    guard count > 1, Cores.count > 1 else {
      for number in 0..<count { try body(number) }
      return
    }
    try withoutActuallyEscaping(body) { body in
      let progress = Monitor(Progress(body: body, count: count))
      for _ in 1..<min(count, Cores.count) {
        progress.withLock { $0.helpers += 1 }
        let isStarted = DetachedThread.start {
          work(progress)
          progress.withLock { $0.helpers -= 1 }
        }
        if !isStarted { progress.withLock { $0.helpers -= 1 } }
      }
      work(progress)
      _ = progress.wait { $0.helpers == 0 ? true : nil }
      // A thread may be a moment from its end still: it must not be what keeps the closure.
      let failure = progress.withLock { progress in
        progress.body = nil
        return progress.failure
      }
      if let failure { throw failure.error }
    }
  }

  /// Runs two calculations at once and gives both results.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let results = Monitor<(First?, Second?)>((nil, nil))
    try each(2) { number in
      if number == 0 {
        let result = try first()
        results.withLock { $0.0 = result }
      } else {
        let result = try second()
        results.withLock { $0.1 = result }
      }
    }
    // Both are there, since nothing was thrown.
    guard case (let one?, let two?) = results.withLock({ $0 }) else {
      return (try first(), try second())
    }
    return (one, two)
  }

  /// Makes a piece for each number below `count` on all cores, and hands the pieces on one at a time, in the
  /// order of the numbers; there are never more of them than threads.
  public static func inOrder<Piece>(
    _ count: Int, make: @Sendable (Int) throws -> Piece, take: @Sendable (Piece) throws -> Void
  ) throws {
    // The number whose turn it is; -1 after a failure.
    let turn = Monitor(0)
    try each(count) { number in
      do {
        let piece = try make(number)
        let isOurs = turn.wait { $0 == number ? true : $0 < 0 ? false : nil }
        guard isOurs == true else { return }
        try take(piece)
        turn.withLock { $0 += 1 }
      } catch {
        turn.withLock { $0 = -1 }
        throw error
      }
    }
  }

  /// Takes numbers until there are none left.
  ///
  /// Nothing of the closure is held when it has returned.
  @inline(never)
  private static func work(_ progress: Monitor<Progress>) {
    guard let body = progress.withLock({ $0.body }) else { return }
    while let number = progress.withLock({ $0.take() }) {
      do { try body(number) } catch { progress.withLock { $0.note(error, of: number) } }
    }
  }

  private struct Progress: Sendable {
    var body: (@Sendable (Int) throws -> Void)?
    let count: Int
    var next = 0
    /// The threads beside the caller's that have not done with the closure.
    var helpers = 0
    var failure: (number: Int, error: any Error)?

    init(body: @escaping @Sendable (Int) throws -> Void, count: Int) {
      (self.body, self.count) = (body, count)
    }

    mutating func take() -> Int? {
      guard failure == nil, next < count else { return nil }
      next += 1
      return next - 1
    }

    mutating func note(_ error: any Error, of number: Int) {
      if failure.map({ number < $0.number }) ?? true { failure = (number, error) }
    }
  }
}
