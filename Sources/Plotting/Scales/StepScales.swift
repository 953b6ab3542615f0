import Styling

/// A scale of categories that stand one step apart, the first at 0.
struct CategoryScale: PlotScale {
  let span: Span
  let names: [String]

  func map(_ value: Double) -> Double { span.fraction(of: value) }

  func invert(_ position: Double) -> Double { span.coordinate(at: position) }

  /// Every category, or every second, third… one.
  func ticks(budget: Int) -> [Double] {
    guard budget > 0, !names.isEmpty else { return [] }
    let step = (names.count + budget - 1) / budget
    return stride(from: 0, to: names.count, by: step).map(Double.init)
  }

  func format(_ ticks: [Double], typography: Typography) -> [String] {
    ticks.map { oneLine(names[Int($0)], ascii: typography.ascii).truncatedInMiddle(to: 16) }
  }
}

/// A scale of days since 1 January 1970, with ticks at the starts of years, months, days or hours.
struct DateScale: PlotScale {
  let span: Span

  func map(_ value: Double) -> Double { span.fraction(of: value) }

  func invert(_ position: Double) -> Double { span.coordinate(at: position) }

  func ticks(budget: Int) -> [Double] {
    guard budget > 0 else { return [] }
    let parts = Self.partsOfDay.map { self.parts(every: $0) }
    let days = [1, 2, 7, 14].map { self.days(every: Double($0)) }
    let months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].map(self.months)
    return (parts + days + months).first { !$0.isEmpty && $0.count <= budget } ?? []
  }

  /// Steps within a day, in seconds.
  private static let partsOfDay: [Double] = [
    1, 5, 15, 30, 60, 300, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200,
  ]

  /// Multiples of a step from midnight on.
  private func parts(every seconds: Double) -> [Double] {
    let (low, high) = (span.low * 86_400 / seconds, span.high * 86_400 / seconds)
    guard high - low < 200 else { return [] }
    return stride(from: (low - 1e-6).rounded(.up), through: high + 1e-6, by: 1)
      .map { $0 * seconds / 86_400 }
  }

  private func days(every step: Double) -> [Double] {
    guard (span.high - span.low) / step < 200 else { return [] }
    return Array(stride(from: (span.low / step).rounded(.up) * step, through: span.high, by: step))
  }

  /// The starts of months, counted from the year 0.
  private func months(every step: Int) -> [Double] {
    guard (span.high - span.low) / (28 * Double(step)) < 200 else { return [] }
    let first = CivilDay(day: span.low.rounded(.up)).monthCount / step
    let last = CivilDay(day: span.high).monthCount / step + 1
    return (first...max(first, last)).map { CivilDay.start(ofMonth: $0 * step) }
      .filter { $0 >= span.low && $0 <= span.high }
  }

  /// Years where all ticks start one, months where all start one, days otherwise (ISO 8601); hours
  /// between days.
  func format(_ ticks: [Double], typography: Typography) -> [String] {
    if ticks.contains(where: { $0 != $0.rounded() }) {
      return ticks.map { $0 == $0.rounded() && !isWithinDay ? Self.text($0) : Self.clock($0) }
    }
    let days = ticks.map { CivilDay(day: $0) }
    let length =
      days.allSatisfy { $0.month == 1 && $0.day == 1 }
      ? 4 : days.allSatisfy { $0.day == 1 } ? 7 : 10
    return days.map { String($0.text.prefix(length)) }
  }
}

extension DateScale {
  /// True where the scale lies within one day, which its axis then names.
  var isWithinDay: Bool { span.low.rounded(.down) == (span.high - 1e-9).rounded(.down) }

  /// The day, and the time where it is not midnight: `2024-03-31`, `2024-03-31 14:05`.
  static func text(_ instant: Double) -> String {
    let day = CivilDay(day: instant.isFinite ? (instant * 86_400).rounded() / 86_400 : 0).text
    return clock(instant) == "00:00" ? day : "\(day) \(clock(instant))"
  }

  /// The time of day, with its seconds where it has some.
  static func clock(_ instant: Double) -> String {
    let second = Int((max(-1e7, min(instant, 1e7)) * 86_400).rounded()) % 86_400
    let ofDay = second < 0 ? second + 86_400 : second
    let parts = [ofDay / 3600, ofDay / 60 % 60] + (ofDay % 60 == 0 ? [] : [ofDay % 60])
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

/// A day of the Gregorian calendar.
struct CivilDay {
  let year: Int
  let month: Int
  let day: Int

  /// The day that is `day` days after 1 January 1970.
  ///
  /// After Howard Hinnant, "chrono-compatible low-level date algorithms", 2013.
  init(day count: Double) {
    let shifted = Int(max(-1e7, min(count.rounded(.down), 1e7))) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let inEra = shifted - era * 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * march + 2) / 5 + 1
    month = march < 10 ? march + 3 : march - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var monthCount: Int { year * 12 + month - 1 }

  /// Year, month and day after ISO 8601.
  var text: String {
    let pad = { (number: Int, size: Int) in
      String(repeating: "0", count: max(0, size - String(number).count)) + String(number)
    }
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
  }

  /// The first day of a month that is counted from January of the year 0.
  static func start(ofMonth count: Int) -> Double {
    let (year, month) = (count / 12, count % 12 + 1)
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
    let inEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Double(era * 146_097 + inEra - 719_468)
  }
}
