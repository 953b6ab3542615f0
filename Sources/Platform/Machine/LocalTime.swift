#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a clock on the wall shows, and the instants that it may mean.
public struct LocalTime: Sendable {
  private let year: Int
  private let month: Int
  private let day: Int
  private let second: Int

  /// A day and the seconds since its midnight.
  public init(year: Int, month: Int, day: Int, second: Int) {
    (self.year, self.month, self.day, self.second) = (year, month, day, second)
  }

  /// Seconds since 1970 where the clock is this machine's.
  public var onThisClock: Int64 {
    var calendar = calendar
    return Int64(mktime(&calendar))
  }

  /// Seconds since 1970 where the clock shows UTC.
  public var asUTC: Int64 {
    var calendar = calendar
    return Int64(timegm(&calendar))
  }

  private var calendar: tm {
    var calendar = tm()
    (calendar.tm_year, calendar.tm_mon) = (Int32(year) - 1900, Int32(month) - 1)
    (calendar.tm_mday, calendar.tm_sec) = (Int32(day), Int32(second))
    // Whether it is summer time follows from the day.
    calendar.tm_isdst = -1
    return calendar
  }
}
