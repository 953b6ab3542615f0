public import Platform
import Synchronization

/// The fate of one run, shared by the threads that have a part in it: interrupted by Ctrl-C, stopped
/// by a limit, or left behind.
///
/// The run asks `check()` at calls, loop turns, operations on columns and every few thousand rows:
/// a few reads of memory. A run that was left behind goes on unseen until it asks, and whatever it
/// would do to the world is refused by `perform`.
public final class CancellationToken: Sendable {
  private enum Mark {
    static let none = 0
    static let time = 1
    static let memory = 2
  }

  /// The limits of the run.
  let limits: Limits
  private let isCancelled: @Sendable () -> Bool
  /// The run that this one is a part of.
  private let outer: CancellationToken?
  private let start = ContinuousClock.now
  private let startOfProcessor: Duration
  /// Bytes that the program held when the run began, less what those hold that were left behind.
  private let baseline: Int
  private let mark = Atomic<Int>(Mark.none)
  private let wasLeft = Atomic<Bool>(false)
  private let effects = Mutex(())

  /// The baselines of the runs that were left behind and still go on: what they take is counted
  /// against the limits of later ones.
  private static let leftBehind = Mutex<[ObjectIdentifier: Int]>([:])
  /// Bytes beyond a limit that are still given a chance to stop by themselves.
  private static let margin = 64 << 20

  /// A run without limits.
  ///
  /// - Parameter isCancelled: whether the user has pressed Ctrl-C.
  public convenience init(isCancelled: @escaping @Sendable () -> Bool = { false }) {
    self.init(Limits(), within: nil, isCancelled)
  }

  private init(
    _ limits: Limits, within outer: CancellationToken?,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.limits = limits
    self.outer = outer
    self.isCancelled = isCancelled
    startOfProcessor = limits.countsProcessorTime ? ThisProcess.processorTime : .zero
    guard limits.memory != nil else {
      baseline = 0
      return
    }
    Memory.release()
    let held = Self.leftBehind.withLock { $0.values.min() } ?? .max
    baseline = min(Memory.resident() ?? 0, held)
  }

  /// Runs `body` as a part of this run with limits of its own.
  ///
  /// - Parameters:
  ///   - isCancelled: a further reason to interrupt the part.
  ///   - overrun: called on the watching thread, once, when the part has not stopped one second
  ///     after a limit was reached, or has taken half as much memory again.
  @discardableResult
  public func limited<Result>(
    to limits: Limits, isCancelled: @escaping @Sendable () -> Bool = { false },
    overrun: (@Sendable (LimitReached) -> Void)? = nil,
    _ body: (CancellationToken) throws -> Result
  ) rethrows -> Result {
    let token = CancellationToken(limits, within: self, isCancelled)
    guard limits != Limits() else { return try body(token) }
    let watch = LimitWatch(token, overrun)
    return try Watchdog.shared.watching(by: { watch.look() }) {
      defer { watch.end() }
      return try body(token)
    }
  }

  /// Throws an `Interruption` or `LimitReached` when the run must stop.
  public func check() throws {
    if isInterrupted { throw Interruption() }
    try checkLimits()
  }

  /// Throws a `LimitReached` where one is reached: a read of one word, before each step that can take
  /// much.
  @inline(__always)
  func checkLimits() throws(LimitReached) {
    if mark.load(ordering: .relaxed) != Mark.none { try verify() }
  }

  /// The question that long loops of the modules below ask.
  public var checkpoint: Checkpoint { Checkpoint { try self.check() } }

  private var isInterrupted: Bool {
    isCancelled() || isLeftBehind || outer?.isInterrupted ?? false
  }
}

extension CancellationToken {
  /// True when nobody waits for the run any more.
  public var isLeftBehind: Bool {
    wasLeft.load(ordering: .relaxed) || outer?.isLeftBehind ?? false
  }

  /// Does something that is seen outside the run; throws an `Interruption` where the run was left
  /// behind.
  ///
  /// Nobody can leave the run behind meanwhile, so it must be short.
  public func perform<Result>(_ effect: () throws -> Result) throws -> Result {
    guard let outer else { return try performAlone(effect) }
    return try outer.perform { try performAlone(effect) }
  }

  private func performAlone<Result>(_ effect: () throws -> Result) throws -> Result {
    try effects.withLock { _ in
      if isLeftBehind { throw Interruption() }
      return try effect()
    }
  }

  /// Refuses, once an effect that is under way is over, everything that the run still does.
  ///
  /// It is the last resort for an operation that does not ask whether to stop.
  public func leaveBehind() {
    effects.withLock { _ in wasLeft.store(true, ordering: .relaxed) }
    Self.leftBehind.withLock { $0[ObjectIdentifier(self)] = baseline }
  }

  /// Says that a run which was left behind has come to its end at last.
  public func retire() {
    _ = Self.leftBehind.withLock { $0.removeValue(forKey: ObjectIdentifier(self)) }
  }
}

extension CancellationToken {
  /// The limit that is reached now, marked for the run to see.
  func findLimitReached(_ now: ContinuousClock.Instant) -> LimitReached? {
    if let limit = limits.time, now - start > limit, isOver(limit, now) {
      mark.store(Mark.time, ordering: .relaxed)
      return LimitReached(kind: .time(limit))
    }
    if let limit = limits.memory, holds(moreThan: limit) {
      mark.store(Mark.memory, ordering: .relaxed)
      return LimitReached(kind: .memory(limit))
    }
    return nil
  }

  private func isOver(_ limit: Duration, _ now: ContinuousClock.Instant) -> Bool {
    !limits.countsProcessorTime || ThisProcess.processorTime - startOfProcessor > limit
      || now - start > limit * Limits.patience
  }

  /// True when the run takes so much memory that waiting for it to stop is dangerous.
  var isFarBeyond: Bool {
    guard let limit = limits.memory else { return false }
    return holds(moreThan: limit + limit / 2 + Self.margin)
  }

  /// Whether the run holds more memory than so many bytes; what it has freed is none.
  private func holds(moreThan bytes: Int) -> Bool {
    func isMore() -> Bool { (Memory.resident() ?? 0) - baseline > bytes }
    guard isMore() else { return false }
    Memory.release()
    return isMore()
  }

  /// Throws where a limit is reached still.
  private func verify() throws(LimitReached) {
    if mark.load(ordering: .relaxed) == Mark.time, let limit = limits.time {
      throw LimitReached(kind: .time(limit))
    }
    guard let limit = limits.memory else { return }
    guard holds(moreThan: limit) else { return mark.store(Mark.none, ordering: .relaxed) }
    throw LimitReached(kind: .memory(limit))
  }
}
