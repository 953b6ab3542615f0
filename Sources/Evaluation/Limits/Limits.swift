public import Diagnostics
import Platform
import Values

/// The time and memory that a run may take before it is stopped; nil is no limit.
public struct Limits: Sendable, Equatable {
  /// Time on the clock, from the start of the run.
  public var time: Duration?
  /// Bytes of memory beyond what the program holds when the run starts.
  public var memory: Int?
  /// True where the time is that of the processor, so that a machine with much else to do takes none
  /// of it; the clock may then go on `patience` times as long.
  public var countsProcessorTime = false

  /// The share of the clock in the time of the processor that must be waited for.
  public static let patience = 20

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
    var limits = Limits(time: time ?? other.time, memory: memory ?? other.memory)
    limits.countsProcessorTime = countsProcessorTime || other.countsProcessorTime
    return limits
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
  /// these are followed each time, so that a long list costs nothing. Every part is followed now
  /// and then: what is nested elsewhere (`x = [[1], x, [1]]`) is met some hundred levels later.
  func shallow(_ value: Value, _ site: Site) throws -> Value {
    guard value.isNesting else { return value }
    var inner = value.nestedPart
    var depth = 0
    while let part = inner, depth < nestingLimit {
      depth += 1
      inner = part.nestedPart
    }
    if depth >= nestingLimit || (isTimeToLookThrough() && Nesting().isTooDeep(value)) {
      throw site.located(ValueTooNested(limit: nestingLimit))
    }
    return value
  }
}

/// The values within a value, each gone through once, however often it is shared.
private final class Nesting {
  /// The levels below each list, record or function met so far, by its address.
  private var heights: [UnsafeRawPointer?: Int] = [:]

  /// True where `nestingLimit` values or more lie within each other.
  func isTooDeep(_ value: Value) -> Bool { height(of: value, at: 0) >= nestingLimit }

  private func height(of value: Value, at depth: Int) -> Int {
    guard value.isNesting else { return 0 }
    guard depth < nestingLimit else { return nestingLimit }
    let (parts, address) = value.parts
    if let known = heights[address] { return known }
    let height = parts.reduce(0) { max($0, 1 + self.height(of: $1, at: depth + 1)) }
    heights[address] = height
    return height
  }
}

extension Value {
  /// A part that can hold further values: the first, or the last of a list.
  fileprivate var nestedPart: Value? {
    switch self {
    case .list(let items):
      if let first = items.first, first.isNesting { return first }
      return items.last.flatMap { $0.isNesting ? $0 : nil }
    default: return parts.parts.first(where: \.isNesting)
    }
  }

  /// What lies within, and where.
  fileprivate var parts: (parts: [Value], address: UnsafeRawPointer?) {
    switch self {
    case .list(let items): (items, items.address)
    case .record(let record): (record.values, record.values.address)
    case .function(let function as UserFunction):
      (
        (function.captured + function.defaults).compactMap(\.self),
        UnsafeRawPointer(Unmanaged.passUnretained(function).toOpaque())
      )
    default: ([], [Value]().address)
    }
  }

  fileprivate var isNesting: Bool {
    switch self {
    case .list, .record, .function: true
    default: false
    }
  }
}

extension [Value] {
  /// Where the items lie, which tells shared lists.
  fileprivate var address: UnsafeRawPointer? {
    withUnsafeBytes(\.baseAddress)
  }
}
