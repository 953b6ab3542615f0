#if canImport(Darwin)
  import Darwin

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
  }
#endif
