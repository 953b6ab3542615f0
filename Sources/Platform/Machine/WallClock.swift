#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The clock on the wall.
public enum WallClock {
  /// The present moment in UTC as ISO 8601 writes it: `2026-11-29T15:04:05.123456Z`.
  public static var now: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    gmtime_r(&time.tv_sec, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S", &parts)
    let seconds = String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let micros = String(1_000_000 + time.tv_nsec / 1000).dropFirst()
    return "\(seconds).\(micros)Z"
  }
}
