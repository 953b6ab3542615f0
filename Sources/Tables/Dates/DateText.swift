import TextMatching

/// Dates as files and people write them, without being told the format.
extension CalendarDate {
  /// The order of the parts of a written date; the cells of one column share it.
  public enum Form: Sendable {
    /// ISO 8601 and its like: `2024-03-08`, `2024/03/08 17:55:48`.
    case yearFirst
    /// `31/12/2024`, `1.2.2024 08:30`.
    case dayFirst
    /// The month is a word: `31-OCT-2023`, `1er mars 2024`, `Oct 31, 2023`.
    case named
  }

  /// A date in whatever form, `nil` for any other text; the blanks around it do not count.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let (date, _) = Self.read(bytes, 0..<bytes.count) else { return nil }
    self = date
  }

  init?(iso bytes: [UInt8], _ range: Range<Int>) {
    guard let (date, form) = Self.read(bytes, range), form == .yearFirst else { return nil }
    self = date
  }

  init?(dayFirst bytes: [UInt8], _ range: Range<Int>) {
    guard let (date, form) = Self.read(bytes, range), form != .yearFirst else { return nil }
    self = date
  }

  /// The date in those bytes and its form.
  ///
  /// Month first, two digits for a year and a date without its year are never guessed.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> (date: CalendarDate, form: Form)? {
    var scanner = DateScanner(bytes, range)
    scanner.skipBlanks()
    guard let (year, month, day, form) = scanner.day() else { return nil }
    guard let time = scanner.timeAfterDay(),
      let date = CalendarDate(
        year: year, month: month, day: day, second: time.clock?.second,
        microsecond: time.clock?.microsecond ?? 0, offset: time.offset)
    else { return nil }
    return (date, form)
  }
}

/// Times as clocks and stopwatches show them: `00:15`, `26:15:10`, `14:05:09.250`.
public enum ClockText {
  /// The seconds of hours, minutes and perhaps seconds between colons; `nil` for any other text.
  ///
  /// The hours may pass 24; minutes and seconds stay below 60.
  public static func seconds(_ text: some StringProtocol) -> Double? {
    let bytes = Array(text.utf8)
    return seconds(bytes, 0..<bytes.count)
  }

  /// The same for bytes of a file.
  static func seconds(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    var scanner = DateScanner(bytes, range)
    scanner.skipBlanks()
    let isNegative = scanner.accept(0x2D)
    guard let clock = scanner.clock(largestHour: 99_999) else { return nil }
    scanner.skipBlanks()
    guard scanner.isAtEnd else { return nil }
    let seconds = Double(clock.second) + Double(clock.microsecond) / 1e6
    return isNegative ? -seconds : seconds
  }
}

/// Goes over the bytes of a written date.
private struct DateScanner {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (index, end) = (range.lowerBound, range.upperBound)
  }

  var isAtEnd: Bool { index == end }

  private var byte: UInt8? { index < end ? bytes[index] : nil }

  mutating func accept(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  /// Goes over blanks, the non-breaking ones included.
  mutating func skipBlanks() {
    while let byte {
      if byte == 0x20 || byte == 0x09 {
        index += 1
      } else if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        return
      }
    }
  }

  /// The digits here, at most `largest` of them, and how many there are; `nil` without any.
  private mutating func number(_ largest: Int) -> (value: Int, digits: Int)? {
    var (value, digits) = (0, 0)
    while let byte, 0x30...0x39 ~= byte, digits < largest {
      value = value * 10 + Int(byte - 0x30)
      digits += 1
      index += 1
    }
    if let byte, 0x30...0x39 ~= byte { return nil }
    return digits == 0 ? nil : (value, digits)
  }

  /// The letters here, folded; the point of an abbreviation is passed over.
  private mutating func word() -> String? {
    let start = index
    while let byte, byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 { advance() }
    guard index > start else { return nil }
    let word = withoutAccents(String(decoding: bytes[start..<index], as: UTF8.self))
    _ = accept(0x2E)
    return word
  }

  /// Goes over one letter, whose first byte is here.
  private mutating func advance() {
    index += 1
    while let byte, byte & 0xC0 == 0x80 { index += 1 }
  }

  /// The day, with a weekday before it or without.
  mutating func day() -> (year: Int, month: Int, day: Int, CalendarDate.Form)? {
    if byte.map({ $0 > 0x39 }) ?? false {
      guard let first = word() else { return nil }
      if let month = MonthNames.month(first) { return dayAfterName(month) }
      guard MonthNames.isWeekday(first) else { return nil }
      _ = accept(0x2C)
      skipBlanks()
    }
    guard let (first, digits) = number(4) else { return nil }
    if digits == 4 { return afterYear(first) }
    guard digits <= 2 else { return nil }
    return afterDay(first)
  }

  /// `-03-08`, `/3/8`: the rest of a date whose year comes first.
  private mutating func afterYear(
    _ year: Int
  ) -> (year: Int, month: Int, day: Int, CalendarDate.Form)? {
    guard let mark = byte, mark == 0x2D || mark == 0x2F || mark == 0x2E else { return nil }
    index += 1
    guard let (month, _) = number(2), accept(mark), let (day, _) = number(2) else { return nil }
    return (year, month, day, .yearFirst)
  }

  /// `/12/2024`, `-OCT-2023`, `er mars 2024`: the rest of a date whose day comes first.
  private mutating func afterDay(
    _ day: Int
  ) -> (year: Int, month: Int, day: Int, CalendarDate.Form)? {
    if let mark = byte, mark == 0x2F || mark == 0x2E || mark == 0x2D {
      index += 1
      if let byte, 0x30...0x39 ~= byte {
        guard let (month, _) = number(2), accept(mark), let (year, digits) = number(4), digits == 4
        else { return nil }
        return (year, month, day, .dayFirst)
      }
    } else if let ending = byte, ending | 0x20 >= 0x61, let word = word() {
      guard ["er", "st", "nd", "rd", "th"].contains(word) else {
        return named(word, day)
      }
    }
    skipBlanks()
    guard let word = word() else { return nil }
    return named(word, day)
  }

  private mutating func named(
    _ word: String, _ day: Int
  ) -> (year: Int, month: Int, day: Int, CalendarDate.Form)? {
    guard let month = MonthNames.month(word) else { return nil }
    _ = accept(0x2D) || accept(0x2F) || accept(0x2C)
    skipBlanks()
    guard let (year, digits) = number(4), digits == 4 else { return nil }
    return (year, month, day, .named)
  }

  /// ` 31, 2023`: the rest of a date that begins with the name of its month.
  private mutating func dayAfterName(
    _ month: Int
  ) -> (year: Int, month: Int, day: Int, CalendarDate.Form)? {
    _ = accept(0x2D)
    skipBlanks()
    guard let (day, digits) = number(2), digits <= 2 else { return nil }
    if let byte, byte | 0x20 >= 0x61 {
      guard let ending = word(), ["st", "nd", "rd", "th"].contains(ending) else { return nil }
    }
    _ = accept(0x2C) || accept(0x2D)
    skipBlanks()
    guard let (year, length) = number(4), length == 4 else { return nil }
    return (year, month, day, .named)
  }

  /// The time of day and the distance from UTC up to the end; `nil` for anything else that stands
  /// there.
  mutating func timeAfterDay() -> (
    clock: (second: Int, microsecond: Int)?, offset: Int?
  )? {
    let start = index
    if !(accept(0x54) || accept(0x74)) {
      _ = accept(0x2C)
      skipBlanks()
      if isAtEnd { return (nil, nil) }
      guard index > start else { return nil }
      // "à 14:05".
      if byte == 0xC3 || byte == 0x61 {
        guard word() == "a" else { return nil }
        skipBlanks()
      }
    }
    guard let clock = clock(largestHour: 23) else { return nil }
    skipBlanks()
    if isAtEnd { return (clock, nil) }
    guard let offset = offset() else { return nil }
    skipBlanks()
    return isAtEnd ? (clock, offset) : nil
  }

  /// `14:05`, `14:05:09`, `14:05:09.250`, `14h05`: digits beyond the millionth of a second are left
  /// out.
  mutating func clock(largestHour: Int) -> (second: Int, microsecond: Int)? {
    guard let (hour, _) = number(largestHour > 23 ? 5 : 2), hour <= largestHour,
      accept(0x3A) || accept(0x68), let (minute, digits) = number(2), digits == 2, minute < 60
    else { return nil }
    var clock = (second: (hour * 60 + minute) * 60, microsecond: 0)
    guard accept(0x3A) else { return clock }
    guard let (second, width) = number(2), width == 2, second < 60 else { return nil }
    clock.second += second
    if accept(0x2E) || accept(0x2C) {
      guard let microsecond = fraction() else { return nil }
      clock.microsecond = microsecond
    }
    return clock
  }

  private mutating func fraction() -> Int? {
    var (value, digits) = (0, 0)
    while let byte, 0x30...0x39 ~= byte {
      if digits < 6 { value = value * 10 + Int(byte - 0x30) }
      digits += 1
      index += 1
    }
    guard digits > 0 else { return nil }
    for _ in 0..<max(0, 6 - digits) { value *= 10 }
    return value
  }

  /// `Z`, `UTC`, `+01:00`, `+0100`, `+01`: minutes ahead of UTC.
  mutating func offset() -> Int? {
    if accept(0x5A) || accept(0x7A) { return 0 }
    if let byte, byte | 0x20 >= 0x61 {
      guard let word = word(), word == "utc" || word == "gmt" else { return nil }
      if isAtEnd { return 0 }
    }
    let isNegative = accept(0x2D)
    guard isNegative || accept(0x2B), let (value, digits) = number(4) else { return nil }
    var minutes = digits > 2 ? value / 100 * 60 + value % 100 : value * 60
    if digits <= 2, accept(0x3A) {
      guard let (rest, width) = number(2), width == 2 else { return nil }
      minutes += rest
    }
    guard minutes < 1440, digits != 3 else { return nil }
    return isNegative ? -minutes : minutes
  }
}

extension CalendarDate {
  /// The minutes ahead of UTC that `Z`, `+01:00` or `+0100` says; `nil` for anything else.
  static func offset(in text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    var scanner = DateScanner(bytes, 0..<bytes.count)
    guard let minutes = scanner.offset(), scanner.isAtEnd else { return nil }
    return minutes
  }
}
