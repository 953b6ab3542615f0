public import Diagnostics
import Platform

/// What a run may take before it is stopped; nil is no limit.
public struct Limits: Sendable, Equatable {
  /// Time on the clock, from the start of the run.
  public var time: Duration?
  /// Bytes of memory beyond what the program holds when the run starts.
  public var memory: Int?

  /// Limits of a run.
  public init(time: Duration? = nil, memory: Int? = nil) {
    self.time = time
    self.memory = memory
  }

  /// No time limit, and nine tenths of the memory that the machine, or the container, has free:
  /// a calculation that outgrows it ends in a message where the system would kill the program.
  public static func ofTheMachine() -> Limits {
    Limits(memory: Memory.available().map { $0 / 10 * 9 })
  }

  /// The same limits, those that are open taken from `other`.
  public func completed(by other: Limits) -> Limits {
    Limits(time: time ?? other.time, memory: memory ?? other.memory)
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
      return Diagnostic(TimeLimitReached(seconds: Double(seconds) + Double(fraction) * 1e-18))
    case .memory(let limit): return Diagnostic(MemoryLimitReached(bytes: limit))
    }
  }
}
