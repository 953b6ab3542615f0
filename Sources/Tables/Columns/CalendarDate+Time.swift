extension CalendarDate {
  /// Seconds since 1 January 1970 at midnight, a day alone counted from its midnight.
  public var seconds: Int64 { Int64(day) * 86_400 + Int64(second ?? 0) }

  /// The date so many seconds after 1 January 1970 at midnight, without a time of day where
  /// `wholeDay` says so; `nil` outside of the years 1 to 9999.
  public init?(seconds: Int64, wholeDay: Bool) {
    guard let earliest = CalendarDate(year: 1, month: 1, day: 1),
      let latest = CalendarDate(year: 9999, month: 12, day: 31),
      (earliest.seconds..<(latest.seconds + 86_400)).contains(seconds)
    else { return nil }
    let second = (seconds % 86_400 + 86_400) % 86_400
    let day = Int32((seconds - second) / 86_400)
    self.init(day: day, second: wholeDay ? nil : Int32(second))
  }

  /// The day of the week in ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    (Int(day) % 7 + 10) % 7 + 1
  }

  /// The day of the year, 1 to 366.
  public var ordinal: Int {
    let start = CalendarDate(year: civil.year, month: 1, day: 1)
    return Int(day - (start?.day ?? day)) + 1
  }

  /// The hour, minute and second of the day; `nil` for a day alone.
  public var time: (hour: Int, minute: Int, second: Int)? {
    second.map { (Int($0) / 3600, Int($0) / 60 % 60, Int($0) % 60) }
  }
}
