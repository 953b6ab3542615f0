#if os(Linux)
  import CPlatform
  import Glibc

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
        // A system without that file does not say.
        guard let file = try? OpenFile.reading(path), let count = try? file.read(into: buffer),
          count > 0
        else { return nil }
        return String(decoding: buffer[..<count], as: UTF8.self)
      }
    }
  }
#endif
