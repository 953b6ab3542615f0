import Platform
import TextMatching
import Units

/// What the texts of a column turn out to be once all of the file is known.
enum TextOutcome {
  /// Texts; with a doubt where most of them look like something else.
  case text(ColumnDoubt?)
  /// Numbers, one per code.
  case numbers(NumberTexts.Reading)
  /// Dates, one per code.
  case dates([CalendarDate?])
}

extension TextOutcome {
  var isDates: Bool { if case .dates = self { true } else { false } }
}

/// The reason for which a column stayed text although most of its cells look like numbers or dates.
public struct ColumnDoubt: Sendable, Equatable {
  /// What most cells look like.
  public enum Kind: Sendable, Equatable {
    case numbers, dates
  }

  /// The reason that a cell gives.
  public enum Reason: Sendable, Equatable {
    /// The cell is of another kind; it is the only such text, or one of several.
    case stranger(isAlone: Bool)
    /// Its mark may part thousands or decimals.
    case undecided(Character)
    /// Numbers of the column contradict each other: `2,5` and `2.5`.
    case contradiction
    /// Points between thousands and commas before decimals: `1.299,99`.
    case pointsAndCommas
    /// A word that is no unit.
    case unknownUnit(String)
    /// A unit where others have none, or the other way round.
    case otherUnit
    /// A whole number beyond 64 bits.
    case tooLong
    /// Quotes around each of them.
    case quotes
    /// Words stand around the number.
    case words
    /// It is a time without a day.
    case clock
    /// It is a code, of digits with a zero in front or among letters.
    case code
    /// A form of dates that is never guessed; the format that would read them, and whether it would read
    /// all texts.
    case format(String?, isOfAll: Bool)
  }

  /// What most cells look like.
  public let kind: Kind
  /// The number of cells that look so, and of all that have a value.
  public let count: Int, total: Int
  /// The first cell that is not read, and its line of the file.
  public let cell: String, line: Int
  /// The reason.
  public let reason: Reason

  /// A doubt; `cell` stands at `line`.
  public init(kind: Kind, count: Int, total: Int, cell: String, line: Int, reason: Reason) {
    self.kind = kind
    self.count = count
    self.total = total
    self.cell = cell
    self.line = line
    self.reason = reason
  }
}

/// A text column of the file, and what is known about its cells.
struct TextColumn {
  let texts: [String]
  /// The number of rows of each text.
  let uses: [Int]
  let firstLines: [Int]
  let numbers: NumberTexts

  init(_ builder: ColumnBuilder) throws {
    let checkpoint = builder.interner.checkpoint
    texts = try builder.interner.texts()
    var uses = Array(repeating: 0, count: texts.count)
    for (row, code) in builder.codes.enumerated() where code >= 0 {
      try checkpoint(at: row)
      uses[Int(code)] += 1
    }
    self.uses = uses
    firstLines = builder.firstLines
    numbers = try NumberTexts(texts, checkpoint: checkpoint)
  }

  /// The date of each text, in a format where there is one.
  func dates(_ format: DatePattern?) -> [CalendarDate?] {
    texts.map { text in
      if let format { return format.date(in: text) }
      let bytes = Array(text.utf8)
      return CalendarDate(iso: bytes, 0..<bytes.count)
        ?? CalendarDate(dayFirst: bytes, 0..<bytes.count)
    }
  }

  /// The numbers, where every text is one for certain; else the doubt, where most seem to be.
  ///
  /// - Parameter file: the decimal mark that other columns tell, where there is one.
  func outcome(
    asked: NumberStyle, file: UInt8?, isCommaSeparated: Bool, unit: MeasureUnit
  ) throws -> TextOutcome {
    if numbers.isEmpty || texts.allSatisfy(DateLook.isClock) { return .text(dateDoubt) }
    if let durations = durationDoubt { return .text(durations) }
    var style = asked
    var isContradictory = false
    if style.decimal == 0 {
      let own = numbers.evidence
      isContradictory = own.isContradictory
      let usual = isCommaSeparated ? nil : own.undecided
      style.decimal = own.decimal ?? (own.open.isEmpty ? 0 : file ?? usual ?? 0)
    }
    let reading = try numbers.reading(in: style, unit: unit)
    let isSure = reading.failure == nil && !reading.hasLongIntegers && !reading.hasLooseUnits
    if isSure, !isContradictory {
      let hasBothMarks = reading.thousands == CSVByte.point && reading.decimal == CSVByte.comma
      if asked.decimal == 0, hasBothMarks { return .text(pointsAndCommas) }
      return .numbers(reading)
    }
    return .text(doubt(reading, isContradictory: isContradictory) ?? dateDoubt)
  }

  /// The doubt about `1.299,99`: nobody but the reader of the file says that these are numbers, which
  /// every other program would take for text.
  private var pointsAndCommas: ColumnDoubt? {
    let total = uses.reduce(0, +)
    guard let place = texts.indices.first(where: { texts[$0].contains(".") }) else { return nil }
    return ColumnDoubt(
      kind: .numbers, count: total, total: total, cell: texts[place], line: firstLines[place],
      reason: .pointsAndCommas)
  }

  private func doubt(_ reading: NumberTexts.Reading, isContradictory: Bool) -> ColumnDoubt? {
    // One word beside all of them is a unit that étude does not know; many are no units at all.
    let words = reading.unknownUnits.count > 1 ? reading.unknownUnits : []
    let readable = texts.indices.filter { numbers.isNumber($0, notBeside: words) }
    let count = readable.reduce(0) { $0 + uses[$1] }
    let total = uses.reduce(0, +)
    guard count * 2 > total else { return nil }
    let strangers = texts.indices.filter { !numbers.isNumber($0, notBeside: words) }
    let (place, reason): (Int, ColumnDoubt.Reason) =
      if let code = codePlace {
        (code, .code)
      } else if let first = strangers.first {
        (
          first,
          strangers.allSatisfy { WrittenNumber.amongWords(texts[$0]) != nil }
            ? .words : .stranger(isAlone: strangers.count == 1)
        )
      } else if isContradictory {
        (numbers.contradiction ?? readable[0], .contradiction)
      } else if let failure = reading.failure {
        (failure.place, self.reason(failure.reason))
      } else if let long = reading.firstLong {
        (long, .tooLong)
      } else {
        (readable[0], .otherUnit)
      }
    return ColumnDoubt(
      kind: .numbers, count: count, total: total, cell: texts[place], line: firstLines[place],
      reason: reason)
  }

  /// The place of the first code: digits with a zero in front, or letters among them where all texts
  /// have one width.
  private var codePlace: Int? {
    let width = texts.first?.count ?? 0
    let isOneWidth =
      width > 2
      && texts.allSatisfy {
        $0.count == width && $0.contains(where: \.isNumber)
          && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    return texts.indices.first { place in
      let text = texts[place]
      let isNumber = text.allSatisfy { ("0"..."9").contains($0) }
      return isNumber ? text.count > 1 && text.first == "0" : isOneWidth
    }
  }

  /// The doubt where most texts are durations, one of which says so by its form: `8h30`, `1h`.
  private var durationDoubt: ColumnDoubt? {
    func isTime(_ text: String) -> Bool {
      guard let unit = WrittenNumber(text)?.unit else { return false }
      return UnitText.isTimeBeforeDigits(unit) || UnitText.unit(unit)?.scaling(to: .hour) != nil
    }
    func isMixed(_ text: String) -> Bool {
      DateLook.isClock(text)
        || WrittenNumber(text).map { UnitText.isTimeBeforeDigits($0.unit) } ?? false
    }
    let alike = texts.indices.filter { DateLook.isClock(texts[$0]) || isTime(texts[$0]) }
    let count = alike.reduce(0) { $0 + uses[$1] }
    let total = uses.reduce(0, +)
    guard count * 2 > total, let place = alike.first(where: { isMixed(texts[$0]) }) else {
      return nil
    }
    return ColumnDoubt(
      kind: .dates, count: count, total: total, cell: texts[place], line: firstLines[place],
      reason: .clock)
  }

  private func reason(_ failure: NumberTexts.Failure) -> ColumnDoubt.Reason {
    switch failure {
    case .noNumber: .stranger(isAlone: false)
    case .undecided(let mark): .undecided(mark)
    case .unknownUnit(let word): .unknownUnit(word)
    case .otherUnit: .otherUnit
    }
  }

  /// The doubt where most texts look like dates or times.
  private var dateDoubt: ColumnDoubt? {
    let alike = texts.indices.filter { DateLook.isDate(texts[$0]) }
    let count = alike.reduce(0) { $0 + uses[$1] }
    let total = uses.reduce(0, +)
    guard count * 2 > total else { return nil }
    let strangers = texts.indices.filter { !DateLook.isDate(texts[$0]) }
    if let first = strangers.first, alike.allSatisfy({ DateLook.isReadable(texts[$0]) }) {
      return ColumnDoubt(
        kind: .dates, count: count, total: total, cell: texts[first], line: firstLines[first],
        reason: .stranger(isAlone: strangers.count == 1))
    }
    let unread = alike.first { !DateLook.isReadable(texts[$0]) }
    let place = unread ?? alike[0]
    if alike.allSatisfy({ DateLook.isClock(texts[$0]) }) {
      return ColumnDoubt(
        kind: .dates, count: count, total: total, cell: texts[place], line: firstLines[place],
        reason: .clock)
    }
    if unread == nil {
      return ColumnDoubt(
        kind: .dates, count: count, total: total, cell: texts[place], line: firstLines[place],
        reason: .contradiction)
    }
    return ColumnDoubt(
      kind: .dates, count: count, total: total, cell: texts[place], line: firstLines[place],
      reason: .format(
        DateLook.format(of: alike.map { texts[$0] }), isOfAll: alike.count == texts.count))
  }
}

/// What dates look like, whether they can be read or not.
package enum DateLook {
  /// Formats that are met and never guessed, the likelier first.
  private static let formats = [
    "%d/%m/%Y", "%m/%d/%Y", "%d/%m/%y", "%m/%d/%y", "%d-%b-%Y", "%d %B %Y", "%d/%m/%Y %H:%M",
    "%m/%d/%Y %H:%M", "%d/%m/%y %H:%M", "%m/%d/%y %H:%M", "%m/%d/%Y %H:%M:%S",
    "%d/%m/%y %H:%M:%S", "%Y%m%d", "%Y-%m", "%m/%Y", "%B %Y", "%b %Y",
  ]

  /// Returns whether a text is two or three numbers with strokes, points, hyphens or colons
  /// between, or a name of a month among them.
  static func isDate(_ text: String) -> Bool {
    if isReadable(text) || isClock(text) || isPeriod(text) { return true }
    // The day ends at a blank, or at the T of ISO 8601.
    let start = text.prefix { $0 != " " }
    let day = start.last?.isNumber == true ? start.prefix { $0 != "T" } : start
    if ["/", "-"].contains(where: { isRow(day, of: $0, count: 3...3) }) { return true }
    // `1.2.3` is a version; a date has its year in full.
    return isRow(day, of: ".", count: 3...3)
      && day.split(separator: ".").contains { $0.count == 4 }
  }

  /// Returns whether a text is what a clock or a stopwatch shows: `00:15`, `26:15:10`.
  static func isClock(_ text: String) -> Bool {
    isRow(text.prefix { $0 != "." && $0 != "," }, of: ":", count: 2...3) || isFrenchClock(text)
  }

  /// Returns whether a text is an hour with its minutes, as the French write it: `8h30`.
  private static func isFrenchClock(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "h", omittingEmptySubsequences: false)
      .map { $0.filter { !$0.isWhitespace } }
    return parts.count == 2 && (1...2).contains(parts[0].count) && parts[1].count == 2
      && parts.joined().allSatisfy { ("0"..."9").contains($0) }
  }

  /// Returns whether a text is a month or a quarter of a year: `janv. 2024`, `2024-T1`.
  private static func isPeriod(_ text: String) -> Bool {
    let parts = text.split { $0.isWhitespace || $0 == "-" || $0 == "/" }
    let isYear = { (part: Substring) in
      part.count == 4 && part.allSatisfy { ("0"..."9").contains($0) }
    }
    guard parts.count == 2, let other = parts.first(where: { !isYear($0) }),
      parts.contains(where: isYear)
    else { return false }
    let word = withoutAccents(String(other.filter { $0 != "." }))
    if MonthNames.month(word) != nil { return true }
    if other.count == 2, let month = Int(other), (1...12).contains(month),
      let year = parts.first(where: isYear).flatMap({ Int($0) }), (1900...2100).contains(year)
    {
      return true
    }
    return other.count == 2 && "TQtq".contains(other.prefix(1)) && "1234".contains(other.suffix(1))
  }

  private static func isRow(
    _ text: Substring, of mark: Character, count: ClosedRange<Int>
  ) -> Bool {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard count.contains(parts.count) else { return false }
    return parts.enumerated().allSatisfy { place, part in
      let isNumber = (1...4).contains(part.count) && part.allSatisfy { ("0"..."9").contains($0) }
      let isMonth = place == 1 && mark != ":" && part.count >= 3 && part.allSatisfy(\.isLetter)
      return isNumber || isMonth
    }
  }

  /// Returns whether a date is read without being asked.
  package static func isReadable(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return CalendarDate(iso: bytes, 0..<bytes.count) != nil
      || CalendarDate(dayFirst: bytes, 0..<bytes.count) != nil
  }

  /// The first format that reads all of them.
  package static func format(of texts: [String]) -> String? {
    formats.first { format in
      guard let format = DatePattern(format) else { return false }
      return texts.allSatisfy { format.date(in: $0) != nil }
    }
  }
}
