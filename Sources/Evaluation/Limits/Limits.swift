import CMemory
import Glibc

/// What a run may take before it is stopped; nil is no limit.
public struct Limits: Sendable, Equatable {
  /// Time on the clock, from the start of the watch.
  public var time: Duration?
  /// Bytes of memory beyond what the program holds when the watch starts.
  public var memory: Int?

  /// Limits of a run.
  public init(time: Duration? = nil, memory: Int? = nil) {
    self.time = time
    self.memory = memory
  }

  /// No time limit, and nine tenths of the memory that the machine, or the container, has free:
  /// a calculation that outgrows it ends in a message where the system would kill the program.
  public static func ofTheMachine() -> Limits {
    let free = [Memory.available(), Memory.availableToContainer()].compactMap(\.self).min()
    return Limits(memory: free.map { $0 / 10 * 9 })
  }

  /// The same limits, those that are open taken from `other`.
  public func completed(by other: Limits) -> Limits {
    Limits(time: time ?? other.time, memory: memory ?? other.memory)
  }
}

/// What the system says of memory, in bytes; nil where it says nothing.
enum Memory {
  /// What the program holds in memory now.
  static func resident() -> Int? {
    guard let text = read("/proc/self/statm") else { return nil }
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }

  /// What can be had without swapping.
  static func available() -> Int? {
    let line = read("/proc/meminfo")?.split(separator: "\n").first {
      $0.hasPrefix("MemAvailable:")
    }
    let number = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return number.map { $0 * 1024 }
  }

  /// What the control group leaves, where the program runs in one that is limited.
  static func availableToContainer() -> Int? {
    guard let most = number("/sys/fs/cgroup/memory.max"),
      let taken = number("/sys/fs/cgroup/memory.current")
    else { return nil }
    return max(most - taken, 0)
  }

  /// Gives freed memory back to the system, so that what is resident is what is in use.
  static func release() { cm_release() }

  private static func number(_ path: String) -> Int? {
    read(path).flatMap { Int($0.prefix { $0.isNumber }) }
  }

  /// The start of a small file of the system.
  private static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2048) { buffer in
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      guard count > 0 else { return nil }
      return String(decoding: buffer[..<count], as: UTF8.self)
    }
  }
}
