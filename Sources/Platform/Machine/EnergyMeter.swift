#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The time that a thread of this program has kept a processor busy.
public enum ProcessorTime {
  /// That of the present thread so far.
  public static func ofThread() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int(time.tv_sec)) + .nanoseconds(Int(time.tv_nsec))
  }
}

/// The machine's own meter of the processor's energy.
public enum EnergyMeter {
  /// The joules that the first processor has taken since some time, with all that runs on it; nil
  /// where the machine has no such meter or does not let it be read.
  ///
  /// Linux: `energy_uj` of the power capping framework (RAPL), microjoules that begin again at 0.
  public static func joules() -> Double? {
    guard
      let file = fopen("/sys/class/powercap/intel-rapl:0/energy_uj", "r")
    else { return nil }
    defer { fclose(file) }
    var digits = [CChar](repeating: 0, count: 32)
    guard fgets(&digits, Int32(digits.count), file) != nil else { return nil }
    let text = String(decoding: digits.prefix { $0 > 32 }.map(UInt8.init), as: UTF8.self)
    return Double(text).map { $0 * 1e-6 }
  }
}
