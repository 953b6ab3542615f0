#if canImport(Darwin)
  import Darwin
#else
  import CPlatform
  import Glibc
#endif

/// The memory of the program and of the machine, in bytes; nil where the system does not say.
public enum Memory {
  /// Tells the system that all of a large piece of new memory will be written to, so that it comes in
  /// large pages: a thousand small ones cost more than the numbers that go in.
  public static func expectWrites(to memory: UnsafeMutableRawBufferPointer) {
    #if !canImport(Darwin)
      guard memory.count >= 1 << 22, let start = memory.baseAddress else { return }
      let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
      let first = (UInt(bitPattern: start) + page - 1) & ~(page - 1)
      let size = Int(UInt(bitPattern: start) + UInt(memory.count) - first)
      // A system that has none gives small pages.
      madvise(UnsafeMutableRawPointer(bitPattern: first), size, Int32(MADV_HUGEPAGE))
    #endif
  }
}

#if canImport(Darwin)
  extension Memory {
    /// The bytes that the program holds in memory now.
    public static func resident() -> Int? {
      var info = mach_task_basic_info()
      var count = mach_msg_type_number_t(
        MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
      let code = withUnsafeMutablePointer(to: &info) {
        $0.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
          task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
        }
      }
      return code == KERN_SUCCESS ? Int(info.resident_size) : nil
    }

    /// The bytes that can be had without swapping: pages that are free, or that only keep what a file holds.
    public static func available() -> Int? {
      var info = vm_statistics64()
      var count = mach_msg_type_number_t(
        MemoryLayout<vm_statistics64>.size / MemoryLayout<integer_t>.size)
      let host = mach_host_self()
      defer { mach_port_deallocate(mach_task_self_, host) }
      let code = withUnsafeMutablePointer(to: &info) {
        $0.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
          host_statistics64(host, host_flavor_t(HOST_VM_INFO64), $0, &count)
        }
      }
      guard code == KERN_SUCCESS else { return nil }
      let pages = Int(info.free_count) + Int(info.inactive_count) + Int(info.purgeable_count)
      return pages * sysconf(_SC_PAGESIZE)
    }

    /// Gives freed memory back to the system, so that what is resident is what is in use.
    public static func release() { malloc_zone_pressure_relief(nil, 0) }

    /// Keeps memory that is freed for what is asked for next, as this system does by itself.
    public static func keepFreed() {}
  }
#else
  extension Memory {
    /// The bytes that the program holds in memory now.
    public static func resident() -> Int? {
      guard let text = start(of: "/proc/self/statm") else { return nil }
      let fields = text.split(separator: " ")
      guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
      return pages * sysconf(Int32(_SC_PAGESIZE))
    }

    /// The bytes that can be had without swapping, within the limit of the control group that the program
    /// runs in.
    public static func available() -> Int? {
      [availableToMachine(), availableToContainer()].compactMap(\.self).min()
    }

    /// Gives freed memory back to the system, so that what is resident is what is in use.
    public static func release() { cp_release_memory() }

    /// Keeps memory that is freed for what is asked for next, until `release`.
    ///
    /// A large piece is else fetched from the system and given back each time, and the system clears it:
    /// a third of the time of a filter that keeps half of the rows.
    public static func keepFreed() { cp_keep_freed_memory() }

    private static func availableToMachine() -> Int? {
      let line = start(of: "/proc/meminfo")?.split(separator: "\n").first {
        $0.hasPrefix("MemAvailable:")
      }
      let number = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
      return number.map { $0 * 1024 }
    }

    private static func availableToContainer() -> Int? {
      guard let most = number("/sys/fs/cgroup/memory.max"),
        let taken = number("/sys/fs/cgroup/memory.current")
      else { return nil }
      return max(most - taken, 0)
    }

    private static func number(_ path: String) -> Int? {
      start(of: path).flatMap { Int($0.prefix { $0.isNumber }) }
    }

    /// The start of a small file of the system.
    private static func start(of path: String) -> String? {
      withUnsafeTemporaryAllocation(byteCount: 2048, alignment: 1) { buffer in
        // Without that file (another kernel, no control group) the other bound counts.
        guard let file = try? OpenFile.reading(path), let count = try? file.read(into: buffer),
          count > 0
        else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
      }
    }
  }
#endif
