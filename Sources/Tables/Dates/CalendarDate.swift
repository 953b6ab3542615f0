/// A day of the Gregorian calendar, with a time of day or without one.
///
/// It says what a clock on the wall shows. Where the text gave the clock's distance from UTC, the
/// date keeps it: two such dates are compared and subtracted as instants. A day alone equals its
/// midnight.
public struct CalendarDate: Sendable, BitwiseCopyable {
  /// Days since 1 January 1970.
  public let day: Int32
  /// Minutes by which the clock is ahead of UTC; `nil` where nothing was said.
  public let offset: Int16?
  /// Microseconds since midnight; `nil` for a day alone.
  public let microsecond: Int64?

  /// A day of the years 1 to 9999, with a time of day; `nil` when the calendar has no such day.
  public init?(
    year: Int, month: Int, day: Int, second: Int? = nil, microsecond: Int = 0, offset: Int? = nil
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.length(ofMonth: month, year: year),
      second.map((0..<86_400).contains) ?? true, (0..<1_000_000).contains(microsecond),
      offset.map((-1439...1439).contains) ?? true
    else { return nil }
    self.day = CalendarDate.days(year: year, month: month, day: day)
    self.microsecond = second.map { Int64($0) * 1_000_000 + Int64(microsecond) }
    self.offset = offset.map(Int16.init)
  }

  init(day: Int32, microsecond: Int64? = nil, offset: Int16? = nil) {
    self.day = day
    self.microsecond = microsecond
    self.offset = offset
  }

  /// Whole seconds since midnight, 0 to 86 399; `nil` for a day alone.
  public var second: Int32? { microsecond.map { Int32($0 / 1_000_000) } }

  /// The year, month and day of the month.
  ///
  /// Howard Hinnant, "chrono-compatible low-level date algorithms" (2013): years start in March,
  /// eras of 400 years have 146 097 days.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, ofYear - (153 * fromMarch + 2) / 5 + 1)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int32 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
    return Int32(era * 146_097 + ofEra - 719_468)
  }

  /// The number of days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Hashable, Comparable {
  /// Microseconds of the wall's clock since 1 January 1970, a day alone counted from its midnight.
  public var wallClock: Int64 { Int64(day) * Self.microsecondsOfDay + (microsecond ?? 0) }

  /// Microseconds since 1 January 1970 at midnight UTC; a clock without a distance from UTC counts
  /// as UTC.
  public var instant: Int64 { wallClock - Int64(offset ?? 0) * 60_000_000 }

  static let microsecondsOfDay: Int64 = 86_400_000_000

  /// The microseconds of two dates on one clock: instants where both know their distance from UTC,
  /// else what the walls show.
  public static func comparable(
    _ left: CalendarDate, _ right: CalendarDate
  ) -> (left: Int64, right: Int64) {
    (left.offset == nil) == (right.offset == nil)
      ? (left.instant, right.instant) : (left.wallClock, right.wallClock)
  }

  /// Returns whether two dates are one instant; a day alone equals its midnight.
  public static func == (left: CalendarDate, right: CalendarDate) -> Bool {
    left.instant == right.instant
  }

  /// Hashes the instant, which equality compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(instant) }

  /// Compares in chronological order.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.instant < right.instant
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601: `2025-03-01`, `2025-03-01T14:05`, `2025-03-01T14:05:09.25+01:00`.
  public var description: String {
    let (year, month, day) = civil
    let date = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    guard let microsecond, let time else { return date }
    var text = "\(date)T\(padded(time.hour, to: 2)):\(padded(time.minute, to: 2))"
    let rest = Int(microsecond % 1_000_000)
    if time.second != 0 || rest != 0 { text += ":\(padded(time.second, to: 2))" }
    if rest != 0 {
      let digits = padded(rest, to: 6)
      text += ".\(digits.prefix(digits.count - digits.reversed().prefix { $0 == "0" }.count))"
    }
    return text + (offsetText(separator: ":") ?? "")
  }

  /// The distance from UTC, `+01:00`, or `Z` for none at all; `nil` where it is not known.
  func offsetText(separator: String) -> String? {
    guard let offset = offset.map(Int.init) else { return nil }
    if offset == 0, separator == ":" { return "Z" }
    let size = abs(offset)
    return (offset < 0 ? "-" : "+") + padded(size / 60, to: 2) + separator
      + padded(size % 60, to: 2)
  }
}

/// The digits of a number, with zeros before them up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension CalendarDate {
  /// The date so many microseconds after 1 January 1970 on the wall's clock, without a time of day
  /// where `wholeDay` says so; `nil` outside of the years 1 to 9999.
  public init?(wallClock: Int64, wholeDay: Bool, offset: Int16? = nil) {
    let (first, last) = (Int64(-719_162), Int64(2_932_896))
    guard
      (first * Self.microsecondsOfDay..<(last + 1) * Self.microsecondsOfDay).contains(wallClock)
    else { return nil }
    let rest = wallClock.quotientAndRemainder(dividingBy: Self.microsecondsOfDay).remainder
    let ofDay = rest < 0 ? rest + Self.microsecondsOfDay : rest
    self.init(
      day: Int32((wallClock - ofDay) / Self.microsecondsOfDay),
      microsecond: wholeDay ? nil : ofDay, offset: wholeDay ? nil : offset)
  }

  /// The same day of another month, its last one where that month is shorter; `nil` outside of the
  /// years 1 to 9999.
  public func moved(byMonths months: Int) -> CalendarDate? {
    guard months.magnitude < 120_000 else { return nil }
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    guard (1...9999).contains(newYear) else { return nil }
    let newDay = Swift.min(day, Self.length(ofMonth: newMonth, year: newYear))
    return CalendarDate(
      day: Self.days(year: newYear, month: newMonth, day: newDay), microsecond: microsecond,
      offset: offset)
  }

  /// The day of the week in ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    (Int(day) % 7 + 10) % 7 + 1
  }

  /// The day of the year, 1 to 366.
  public var ordinal: Int { Int(day - Self.days(year: civil.year, month: 1, day: 1)) + 1 }

  /// The week in ISO 8601 and the year that it belongs to: the week of 4 January is the first.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = CalendarDate(day: day - Int32(weekday) + 4)
    return (thursday.civil.year, (thursday.ordinal - 1) / 7 + 1)
  }

  /// The quarter of the year, 1 to 4.
  public var quarter: Int { (civil.month + 2) / 3 }

  /// The hour, minute and second of the day; `nil` for a day alone.
  public var time: (hour: Int, minute: Int, second: Int)? {
    second.map { (Int($0) / 3600, Int($0) / 60 % 60, Int($0) % 60) }
  }
}

extension CalendarDate {
  /// A period that dates are gathered by.
  public enum Period: Sendable, CaseIterable {
    case minute, hour, day, week, month, quarter, year
  }

  /// The start of the period that the date lies in: a day alone for a day or more, and for a week
  /// its Monday.
  public func start(of period: Period) -> CalendarDate {
    let (year, month, _) = civil
    switch period {
    case .minute, .hour:
      let step: Int64 = period == .hour ? 3_600_000_000 : 60_000_000
      return CalendarDate(
        day: day, microsecond: (microsecond ?? 0) / step * step, offset: offset)
    case .day: return CalendarDate(day: day)
    case .week: return CalendarDate(day: day - Int32(weekday) + 1)
    case .month: return CalendarDate(day: Self.days(year: year, month: month, day: 1))
    case .quarter:
      return CalendarDate(day: Self.days(year: year, month: quarter * 3 - 2, day: 1))
    case .year: return CalendarDate(day: Self.days(year: year, month: 1, day: 1))
    }
  }

  /// The last multiple of a step since midnight, at or before the time of day; the step is a part
  /// of a day.
  public func start(ofStep microseconds: Int64) -> CalendarDate {
    CalendarDate(
      day: day, microsecond: (microsecond ?? 0) / microseconds * microseconds, offset: offset)
  }
}
