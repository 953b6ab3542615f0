public import Diagnostics
import Glibc
import Synchronization

/// Looks after a run from a thread of its own, and says when a limit is reached.
///
/// The run asks `check()` at calls, loop turns, operations on columns and every few thousand rows;
/// that is one read of memory, so that it costs nothing. A single operation that never asks, and
/// goes on past a margin, is reported to `overrun`.
///
/// The watch begins when it is made and ends with the last reference to it.
public final class Watch: Sendable {
  /// The limits.
  public let limits: Limits
  private let state: WatchState

  /// Starts watching.
  ///
  /// - Parameter overrun: called on the watching thread, once, when the run has not stopped one
  ///   second after a limit was reached, or has taken half as much memory again.
  public init(_ limits: Limits, overrun: (@Sendable (LimitReached) -> Void)? = nil) {
    self.limits = limits
    if limits.memory != nil { Memory.release() }
    state = WatchState(limits, overrun)
    if limits != Limits() { _ = DetachedThread.start { [state] in state.look() } }
  }

  deinit { state.end() }

  /// Throws `LimitReached` when the run must stop.
  @inline(__always)
  public func check() throws(LimitReached) {
    if state.isReached { try state.verify() }
  }
}

/// A limit that a run has reached.
public struct LimitReached: Error, Equatable {
  /// Which one.
  public enum Kind: Sendable, Equatable {
    /// The time that the run was given.
    case time(Duration)
    /// The bytes that the run was given.
    case memory(Int)
  }

  /// Which one, and how much it was.
  public let kind: Kind

  /// L606 or L607.
  public var diagnostic: Diagnostic {
    switch kind {
    case .time(let limit):
      let (seconds, fraction) = limit.components
      return .timeLimit(seconds: Double(seconds) + Double(fraction) * 1e-18)
    case .memory(let limit): return .memoryLimit(bytes: limit)
    }
  }
}

/// What the watch and its thread share.
private final class WatchState: Sendable {
  private enum Mark {
    static let none = 0
    static let time = 1
    static let memory = 2
  }

  private let mark = Atomic<Int>(Mark.none)
  private let isOver = Atomic<Bool>(false)
  private let limits: Limits
  private let start = ContinuousClock.now
  private let baseline: Int
  private let overrun: (@Sendable (LimitReached) -> Void)?

  /// How long an operation may go on after a limit.
  private static let grace = Duration.seconds(1)
  /// Between two looks, in nanoseconds.
  private static let period = 2_000_000
  /// Bytes beyond a limit that are still given a chance to stop by themselves.
  private static let margin = 64 << 20

  init(_ limits: Limits, _ overrun: (@Sendable (LimitReached) -> Void)?) {
    self.limits = limits
    self.overrun = overrun
    baseline = Memory.resident() ?? 0
  }

  var isReached: Bool { mark.load(ordering: .relaxed) != Mark.none }

  func end() { isOver.store(true, ordering: .relaxed) }

  /// Throws where a limit is reached; memory that was freed since is none.
  func verify() throws(LimitReached) {
    if mark.load(ordering: .relaxed) == Mark.time, let limit = limits.time {
      throw LimitReached(kind: .time(limit))
    }
    guard let limit = limits.memory else { return }
    Memory.release()
    guard taken > limit else { return mark.store(Mark.none, ordering: .relaxed) }
    throw LimitReached(kind: .memory(limit))
  }

  private var taken: Int { (Memory.resident() ?? 0) - baseline }

  /// The loop of the thread.
  func look() {
    var since: ContinuousClock.Instant?
    while !isOver.load(ordering: .relaxed) {
      var pause = timespec(tv_sec: 0, tv_nsec: Self.period)
      nanosleep(&pause, nil)
      let now = ContinuousClock.now
      guard let reached = reached(now) else {
        since = nil
        continue
      }
      let first = since ?? now
      since = first
      if let overrun, now - first > Self.grace || isFarBeyond, !isOver.load(ordering: .relaxed) {
        return overrun(reached)
      }
    }
  }

  /// The limit that is reached, marked for the run to see.
  private func reached(_ now: ContinuousClock.Instant) -> LimitReached? {
    if let limit = limits.time, now - start > limit {
      mark.store(Mark.time, ordering: .relaxed)
      return LimitReached(kind: .time(limit))
    }
    if let limit = limits.memory, taken > limit {
      mark.store(Mark.memory, ordering: .relaxed)
      return LimitReached(kind: .memory(limit))
    }
    return nil
  }

  private var isFarBeyond: Bool {
    guard let limit = limits.memory else { return false }
    return taken > limit + limit / 2 + Self.margin
  }
}
