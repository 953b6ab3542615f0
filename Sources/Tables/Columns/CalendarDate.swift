/// A day of the Gregorian calendar, with a time of day or without one, and no time zone.
public struct CalendarDate: Sendable, Hashable {
  /// Days since 1 January 1970.
  public let day: Int32
  /// Seconds since midnight, 0 to 86 399; `nil` for a day alone.
  public let second: Int32?

  /// A day of the years 1 to 9999, with a time of day; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int, second: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.length(ofMonth: month, year: year),
      second.map((0..<86_400).contains) ?? true
    else { return nil }
    self.day = CalendarDate.days(year: year, month: month, day: day)
    self.second = second.map(Int32.init)
  }

  init(day: Int32, second: Int32?) {
    self.day = day
    self.second = second
  }

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

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Compares in chronological order; a day alone comes before its midnight.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.day, left.second ?? -1) < (right.day, right.second ?? -1)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601: `2025-03-01`, `2025-03-01T14:05`, `2025-03-01T14:05:09`.
  public var description: String {
    let (year, month, day) = civil
    let date = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    guard let second = second.map(Int.init) else { return date }
    let time = "\(date)T\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2))"
    return second % 60 == 0 ? time : "\(time):\(padded(second % 60, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A date written in ISO 8601, its time after `T` or a blank; `nil` for anything else.
  ///
  /// A time zone is refused rather than dropped: such cells stay text.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(iso: bytes, 0..<bytes.count)
  }

  init?(iso bytes: [UInt8], _ range: Range<Int>) {
    func number(_ offset: Int, _ length: Int) -> Int? {
      var value = 0
      for index in range.lowerBound + offset..<range.lowerBound + offset + length {
        guard case 0x30...0x39 = bytes[index] else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    func isByte(_ offset: Int, _ byte: UInt8) -> Bool { bytes[range.lowerBound + offset] == byte }

    guard [10, 16, 19].contains(range.count), isByte(4, 0x2D), isByte(7, 0x2D),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2)
    else { return nil }
    if range.count == 10 {
      self.init(year: year, month: month, day: day)
      return
    }
    guard isByte(10, 0x54) || isByte(10, 0x20), isByte(13, 0x3A),
      range.count == 16 || isByte(16, 0x3A),
      let hour = number(11, 2), hour < 24, let minute = number(14, 2), minute < 60,
      let second = range.count == 16 ? 0 : number(17, 2), second < 60
    else { return nil }
    self.init(year: year, month: month, day: day, second: (hour * 60 + minute) * 60 + second)
  }

  /// A date as French writes it, day first: `31/12/2024`, `1/2/2024`, `31/12/2024 14:05`.
  ///
  /// The year has four digits; between the numbers stand strokes, points or hyphens.
  init?(dayFirst bytes: [UInt8], _ range: Range<Int>) {
    let marks: Set<UInt8> = [0x2F, 0x2E, 0x2D]
    guard (8...19).contains(range.count),
      let first = bytes[range].firstIndex(where: marks.contains),
      let second = bytes[(first + 1)..<range.upperBound].firstIndex(of: bytes[first]),
      (1...2).contains(first - range.lowerBound), (1...2).contains(second - first - 1),
      second + 5 <= range.upperBound,
      let day = CalendarDate.number(bytes[range.lowerBound..<first]),
      let month = CalendarDate.number(bytes[(first + 1)..<second]),
      let year = CalendarDate.number(bytes[(second + 1)..<(second + 5)])
    else { return nil }
    let rest = bytes[(second + 5)..<range.upperBound]
    let time = rest.isEmpty ? nil : CalendarDate.secondOfDay(rest)
    guard rest.isEmpty || time != nil else { return nil }
    self.init(year: year, month: month, day: day, second: time)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(Int?.some(0)) { value, byte in
      guard let value, case 0x30...0x39 = byte else { return nil }
      return value * 10 + Int(byte - 0x30)
    }
  }

  /// The second of a time after a blank: ` 14:05`, ` 14:05:09`.
  private static func secondOfDay(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.first == 0x20 else { return nil }
    let parts = text.dropFirst().split(separator: 0x3A, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }) else {
      return nil
    }
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }
}

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
