public import Diagnostics
import Platform
import Values

/// The time and memory that a run may take before it is stopped; nil is no limit.
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
  /// The kind of a limit and its size.
  public enum Kind: Sendable, Equatable {
    /// The time that the run was given.
    case time(Duration)
    /// The bytes that the run was given.
    case memory(Int)
  }

  /// The kind of the limit and its size.
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

/// Thrown when the user has pressed Ctrl-C, or nobody waits for the run any more.
public struct Interruption: Error {}

/// The number of values that may lie within each other: far more than anyone writes, few enough
/// for everything that walks down a value to stay on the stack.
let nestingLimit = 1000

extension Machine {
  /// The value, refused (L608) where values lie too deep within it.
  ///
  /// A value that a loop has nested (`x = [x]`, `f = x => f`) is met at its first or last part; only
  /// these are followed, so that a long list costs nothing.
  func shallow(_ value: Value, _ site: Site) throws -> Value {
    var inner = value.nestedPart
    var depth = 0
    while let part = inner {
      depth += 1
      guard depth < nestingLimit else {
        throw site.located(ValueTooNested(limit: nestingLimit))
      }
      inner = part.nestedPart
    }
    return value
  }
}

extension Value {
  /// A part that can hold further values.
  fileprivate var nestedPart: Value? {
    switch self {
    case .list(let items):
      if let first = items.first, first.isNesting { return first }
      return items.last.flatMap { $0.isNesting ? $0 : nil }
    case .record(let record): return record.values.first(where: \.isNesting)
    case .function(let function as UserFunction):
      return (function.captured + function.defaults).lazy.compactMap(\.self).first(
        where: \.isNesting)
    default: return nil
    }
  }

  private var isNesting: Bool {
    switch self {
    case .list, .record, .function: true
    default: false
    }
  }
}
