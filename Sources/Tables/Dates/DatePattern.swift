public import Styling
import TextMatching

/// A date in the letters of C's strftime, as Python has them: `%d/%m/%Y`.
///
/// It writes dates, with the names of a language, and reads them, with names in either.
public struct DatePattern: Sendable {
  /// A piece of the pattern.
  private enum Piece {
    case text(String)
    /// A letter; numbers without zeros before them after `%-`.
    case letter(Character, isPadded: Bool)
  }

  private let pieces: [Piece]

  /// A pattern; `nil` for one with a letter that does not exist, or without any.
  public init?(_ text: String) {
    var pieces: [Piece] = []
    var plain = ""
    var rest = Substring(text)
    var isPattern = false
    while let character = rest.popFirst() {
      guard character == "%" else {
        plain.append(character)
        continue
      }
      var letter = rest.popFirst()
      let isPadded = letter != "-"
      if !isPadded { letter = rest.popFirst() }
      guard let letter, Self.letters.contains(letter) else { return nil }
      if let sign = Self.signs[letter] {
        plain.append(sign)
        continue
      }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      isPattern = true
      pieces.append(.letter(letter, isPadded: isPadded))
    }
    if !plain.isEmpty { pieces.append(.text(plain)) }
    guard isPattern || text.contains("%") else { return nil }
    self.pieces = pieces
  }

  /// The letters that a pattern may have.
  private static let letters: Set<Character> = Set("aAbBcdeDfFGhHIjmMpRSTuUVwWxXyYzZnt%")

  /// The letters that stand for one sign.
  private static let signs: [Character: String] = ["%": "%", "n": "\n", "t": "\t"]

  /// The letters that stand for several.
  private static func expansion(of letter: Character, _ tongue: Tongue) -> String? {
    switch letter {
    case "F": "%Y-%m-%d"
    case "T", "X": "%H:%M:%S"
    case "R": "%H:%M"
    case "D": "%m/%d/%y"
    case "x": Bilingual("%d/%m/%Y", "%m/%d/%Y")(tongue)
    case "c": Bilingual("%a %d %b %Y %H:%M:%S", "%a %b %d %H:%M:%S %Y")(tongue)
    default: nil
    }
  }
}

extension DatePattern {
  /// True where the pattern tells the year, without which nothing is a date.
  public var tellsYear: Bool {
    pieces.contains { piece in
      if case .letter(let letter, _) = piece { "YyGcxDF".contains(letter) } else { false }
    }
  }

  /// The date as the pattern writes it; a day alone shows its midnight.
  public func text(of date: CalendarDate, tongue: Tongue) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .letter(let letter, let isPadded):
        Self.part(letter, of: date, tongue, isPadded: isPadded)
      }
    }.joined()
  }

  private static func part(
    _ letter: Character, of date: CalendarDate, _ tongue: Tongue, isPadded: Bool
  ) -> String {
    if let long = expansion(of: letter, tongue), let pattern = DatePattern(long) {
      return pattern.text(of: date, tongue: tongue)
    }
    switch letter {
    case "a":
      let name = MonthNames.weekdays[date.weekday - 1]
      return Bilingual("\(name.french.prefix(3)).", String(name.english.prefix(3)))(tongue)
    case "A": return MonthNames.weekdays[date.weekday - 1](tongue)
    case "b", "h": return MonthNames.shortMonths[date.civil.month - 1](tongue)
    case "B": return MonthNames.months[date.civil.month - 1](tongue)
    case "p": return (date.time?.hour ?? 0) < 12 ? "AM" : "PM"
    case "z": return date.offsetText(separator: "") ?? ""
    case "Z": return date.offset.map { $0 == 0 ? "UTC" : "" } ?? ""
    case "f": return padded(Int((date.microsecond ?? 0) % 1_000_000), to: 6)
    default:
      let (number, width) = number(letter, of: date)
      if letter == "e" { return number < 10 ? " \(number)" : "\(number)" }
      return padded(number, to: isPadded ? width : 1)
    }
  }

  /// The number that a letter stands for, and its digits.
  private static func number(
    _ letter: Character, of date: CalendarDate
  ) -> (number: Int, width: Int) {
    let (year, month, day) = date.civil
    let time = date.time ?? (0, 0, 0)
    switch letter {
    case "d", "e": return (day, 2)
    case "m": return (month, 2)
    case "Y": return (year, 4)
    case "y": return (year % 100, 2)
    case "G": return (date.isoWeek.year, 4)
    case "V": return (date.isoWeek.week, 2)
    case "u": return (date.weekday, 1)
    case "w": return (date.weekday % 7, 1)
    // Weeks that begin with the first Sunday, or Monday, of the year.
    case "U": return ((date.ordinal + 6 - date.weekday % 7) / 7, 2)
    case "W": return ((date.ordinal + 7 - date.weekday) / 7, 2)
    case "j": return (date.ordinal, 3)
    case "H": return (time.hour, 2)
    case "I": return ((time.hour + 11) % 12 + 1, 2)
    case "M": return (time.minute, 2)
    default: return (time.second, 2)
    }
  }
}

extension DatePattern {
  /// The date that a text writes in this pattern, `nil` where it does not follow it.
  ///
  /// A part that the pattern lacks is the first: `%Y` reads 1 January. Two digits of a year are
  /// those of 1969 to 2068, as in C.
  public func date(in text: some StringProtocol, tongue: Tongue = .french) -> CalendarDate? {
    var reading = PatternReading(text)
    guard reading.read(self, tongue), reading.isAtEnd else { return nil }
    return reading.date
  }

  fileprivate func visit(
    _ tongue: Tongue, text: (String) -> Bool, letter: (Character) -> Bool
  ) -> Bool {
    pieces.allSatisfy { piece in
      switch piece {
      case .text(let plain): return text(plain)
      case .letter(let character, _):
        if let long = Self.expansion(of: character, tongue), let pattern = DatePattern(long) {
          return pattern.visit(tongue, text: text, letter: letter)
        }
        return letter(character)
      }
    }
  }
}

/// The parts of a date while a pattern is followed through a text.
private struct PatternReading {
  private var rest: Substring
  private var parts: [Character: Int] = [:]
  private var isAfternoon: Bool?

  init(_ text: some StringProtocol) {
    rest = Substring(text)
    skipBlanks()
  }

  var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isWhitespace) }

  mutating func read(_ pattern: DatePattern, _ tongue: Tongue) -> Bool {
    var copy = self
    let isRead = pattern.visit(
      tongue, text: { copy.accept($0) }, letter: { copy.accept(letter: $0) })
    self = copy
    return isRead
  }

  /// Goes over plain characters; a blank stands for any number of them.
  private mutating func accept(_ plain: String) -> Bool {
    for character in plain {
      if character.isWhitespace {
        skipBlanks()
        continue
      }
      guard rest.first?.lowercased() == character.lowercased() else { return false }
      rest.removeFirst()
    }
    return true
  }

  private mutating func accept(letter: Character) -> Bool {
    switch letter {
    case "a", "A":
      return word().map(MonthNames.isWeekday) ?? false
    case "b", "B", "h":
      parts["m"] = word().flatMap(MonthNames.month)
      return parts["m"] != nil
    case "p":
      guard let word = word(), word == "am" || word == "pm" else { return false }
      isAfternoon = word == "pm"
      return true
    case "z", "Z": return acceptOffset()
    case "f":
      guard let (value, digits) = number(6) else { return false }
      parts["f"] = (digits..<6).reduce(value) { value, _ in value * 10 }
      return true
    case "Y", "G": return accept(letter, digits: 4, exactly: true)
    case "j": return accept(letter, digits: 3)
    case "u", "w": return accept(letter, digits: 1)
    case "e":
      skipBlanks()
      return accept("d", digits: 2)
    default: return accept(letter, digits: 2)
    }
  }

  private mutating func accept(
    _ letter: Character, digits: Int, exactly isExact: Bool = false
  ) -> Bool {
    guard let (value, count) = number(digits), !isExact || count == digits else { return false }
    parts[letter] = value
    return true
  }

  private mutating func number(_ largest: Int) -> (value: Int, digits: Int)? {
    let digits = rest.prefix(largest).prefix { ("0"..."9").contains($0) }
    guard let value = Int(digits) else { return nil }
    rest = rest[digits.endIndex...]
    return (value, digits.count)
  }

  private mutating func word() -> String? {
    let letters = rest.prefix(while: \.isLetter)
    guard !letters.isEmpty else { return nil }
    rest = rest[letters.endIndex...]
    if rest.first == "." { rest.removeFirst() }
    return withoutAccents(String(letters))
  }

  private mutating func acceptOffset() -> Bool {
    let written = rest.prefix { !$0.isWhitespace }
    guard let minutes = CalendarDate.offset(in: written) else { return false }
    rest = rest[written.endIndex...]
    parts["z"] = minutes
    return true
  }

  /// The date that the parts make; `nil` where the calendar has none.
  var date: CalendarDate? {
    guard let day = day, let time = time else { return nil }
    let (year, month, dayOfMonth) = day.civil
    return CalendarDate(
      year: year, month: month, day: dayOfMonth, second: time.second,
      microsecond: parts["f"] ?? 0, offset: time.second == nil ? nil : parts["z"])
  }

  private var day: CalendarDate? {
    if let year = parts["G"], let week = parts["V"] {
      guard let january = CalendarDate(year: year, month: 1, day: 4) else { return nil }
      let weekday = parts["u"] ?? parts["w"].map { $0 == 0 ? 7 : $0 } ?? 1
      let day = Int(january.day) - january.weekday + (week - 1) * 7 + weekday
      let found = CalendarDate(day: Int32(clamping: day))
      return found.isoWeek == (year, week) && (1...7).contains(weekday) ? found : nil
    }
    let century = parts["y"].map { $0 < 69 ? 2000 + $0 : 1900 + $0 }
    guard let year = parts["Y"] ?? century else { return nil }
    guard let ordinal = parts["j"] else {
      return CalendarDate(year: year, month: parts["m"] ?? 1, day: parts["d"] ?? 1)
    }
    guard let start = CalendarDate(year: year, month: 1, day: 1), ordinal >= 1 else { return nil }
    let found = CalendarDate(day: start.day + Int32(clamping: ordinal - 1))
    return found.civil.year == year ? found : nil
  }

  /// The second of the day, `nil` inside where the pattern has no hour; `nil` outside for an hour
  /// that no clock shows.
  private var time: (second: Int?, Void)? {
    guard var hour = parts["H"] ?? parts["I"] else { return (nil, ()) }
    if parts["H"] == nil {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon == true ? 12 : 0)
    }
    let (minute, second) = (parts["M"] ?? 0, parts["S"] ?? 0)
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return ((hour * 60 + minute) * 60 + second, ())
  }
}
