package import Platform
package import Units

/// The marks that numbers side by side were met with.
struct MarkEvidence {
  /// The decimal marks that a number told for certain.
  private(set) var decimals: Set<UInt8> = []
  /// The marks met before three digits, which may stand before decimals or part thousands.
  private(set) var open: Set<UInt8> = []

  mutating func add(_ marks: WrittenNumber.Marks) {
    switch marks {
    case .none: break
    case .decimal(let mark), .both(_, let mark): decimals.insert(mark)
    case .grouped(let mark): if let decimal = NumberStyle.other(mark) { decimals.insert(decimal) }
    case .either(let mark): open.insert(mark)
    }
  }

  mutating func add(_ other: MarkEvidence) {
    decimals.formUnion(other.decimals)
  }

  /// The decimal mark, where all that is certain says the same.
  var decimal: UInt8? { decimals.count == 1 ? decimals.first : nil }

  /// The one mark whose meaning nothing decides.
  var undecided: UInt8? { decimals.isEmpty && open.count == 1 ? open.first : nil }

  /// True where numbers contradict each other: `2,5` and `2.5`, or `1.234` and `1,234`.
  var isContradictory: Bool {
    decimals.count > 1 || (decimals.isEmpty && open.count > 1)
  }
}

/// The texts of a column, or of a list, read as numbers: `1 299,99`, `(1234,50)`, `35 Wh`.
package struct NumberTexts {
  /// The reason for which a text is no number here.
  package enum Failure: Equatable, Sendable {
    /// It is none.
    case noNumber
    /// Its mark may part thousands or decimals: `1,234`.
    case undecided(mark: Character)
    /// A word beside it is no unit.
    case unknownUnit(String)
    /// It has no unit, or no percent sign, and the others have one; or the other way round.
    case otherUnit
  }

  /// The numbers that the texts are in one style.
  package struct Reading {
    /// The number of each text, in `unit`; `nil` where it is none.
    package fileprivate(set) var numbers: [Double?] = []
    /// The whole numbers of the texts, where all are whole and have no unit.
    package fileprivate(set) var integers: [Int64?]?
    /// The unit of the numbers.
    package fileprivate(set) var unit = MeasureUnit.one
    /// The first text that is no number, by its place, and why.
    package fileprivate(set) var failure: (place: Int, reason: Failure)?
    fileprivate(set) var failures: Set<Int> = []
    /// The places of the texts of which only the number was taken.
    package fileprivate(set) var cut: [Int] = []
    /// The mark between thousands that was met.
    fileprivate(set) var thousands: UInt8?
    /// The decimal mark that was met.
    fileprivate(set) var decimal: UInt8?
    fileprivate(set) var hasBrackets = false
    fileprivate(set) var hasTrailingMinus = false
    fileprivate(set) var isPercent = false
    fileprivate(set) var hasCellUnits = false
    /// The place of the first whole number beyond 64 bits.
    fileprivate(set) var firstLong: Int?
    /// The place of the first whole number that no double holds.
    package fileprivate(set) var firstRounded: Int?
    var hasLongIntegers: Bool { firstLong != nil }
    fileprivate(set) var hasLooseUnits = false
    /// The words beside numbers that are no units.
    fileprivate(set) var unknownUnits: Set<String> = []

    /// Returns whether words that are no unit, or not only one, stand beside a number.
    fileprivate func isCut(_ number: WrittenNumber) -> Bool { unknownUnits.contains(number.unit) }
  }

  private let written: [WrittenNumber?]
  let evidence: MarkEvidence
  private let checkpoint: Checkpoint

  /// The texts; with `amongWords` a number may stand among words that are left out.
  ///
  /// - Parameter codes: true where zeros in front do not make a code of a number: `0012`.
  package init(
    _ texts: [String], amongWords: Bool = false, codes: Bool = false, checkpoint: Checkpoint
  ) throws {
    var evidence = MarkEvidence()
    var written: [WrittenNumber?] = []
    var amongOthers: Set<Int> = []
    written.reserveCapacity(texts.count)
    for (place, text) in texts.enumerated() {
      try checkpoint(at: place)
      let text = codes ? text.withoutLeadingZeros : text
      var number = WrittenNumber(text)
      if number == nil, amongWords {
        number = WrittenNumber.amongWords(text)
        if number != nil { amongOthers.insert(place) }
      }
      if let number { evidence.add(number.marks) }
      written.append(number)
    }
    self.written = written
    isComplete = written.allSatisfy { $0 != nil }
    self.evidence = evidence
    self.checkpoint = checkpoint
    dropsWords = amongWords
    self.amongOthers = amongOthers
  }

  /// True where words that are no unit are left out.
  private let dropsWords: Bool
  /// The places of the texts that are a number among other characters.
  private let amongOthers: Set<Int>

  /// Returns whether the text at that place is a number in some style, beside none of these words.
  ///
  /// A letter right behind the digits is a unit only where all texts are numbers: `40W`, not `7B`.
  func isNumber(_ place: Int, notBeside words: Set<String> = []) -> Bool {
    guard let number = written[place] else { return false }
    guard !UnitText.isTimeBeforeDigits(number.unit) else { return false }
    let hasUnit = number.unit.isEmpty || number.hasPlainUnit || isComplete
    return hasUnit && !words.contains(number.unit)
  }

  /// The first text whose marks contradict those before.
  var contradiction: Int? {
    var met = MarkEvidence()
    return written.firstIndex { number in
      guard let number else { return false }
      met.add(number.marks)
      return met.isContradictory
    }
  }

  /// True where every text is a number in some style.
  let isComplete: Bool

  /// True where no text is a number in any style.
  var isEmpty: Bool { written.allSatisfy { $0 == nil } }

  /// A style completed by what the texts tell, and by the point where only a point is open.
  package func style(from asked: NumberStyle) -> NumberStyle {
    guard asked.decimal == 0, !evidence.isContradictory else { return asked }
    var style = asked
    let point = evidence.undecided == CSVByte.point && asked.thousands != CSVByte.point
    style.decimal = evidence.decimal ?? (point ? CSVByte.point : 0)
    return style
  }

  /// The numbers in a style.
  ///
  /// The unit is `given`, else that of the first text that has one, where at least half of them
  /// have one. Percentages are shares, and mix with plain numbers no more than units do.
  package func reading(in style: NumberStyle, unit given: MeasureUnit = .one) throws -> Reading {
    let known = try Dictionary(
      uniqueKeysWithValues: Set(written.compactMap { $0?.unit }).map { text in
        try checkpoint()
        return (text, UnitText.unit(text))
      })
    var reading = Reading()
    reading.unit = given
    reading.unknownUnits = Set(known.filter { !$0.key.isEmpty && $0.value == nil }.keys)
    var units = known
    if dropsWords {
      // Of `35 kWh environ` the unit stays.
      for words in reading.unknownUnits {
        let first = words.prefix { !$0.isWhitespace }
        units[words] = .some(UnitText.unit(String(first)))
      }
    }
    let met = written.compactMap { $0 }
    let withUnit = met.filter { !$0.unit.isEmpty && units[$0.unit] != .some(nil) }
    let hasUnits = !withUnit.isEmpty && withUnit.count * 2 >= met.count
    if hasUnits, given.isOne, let first = withUnit.first, let unit = units[first.unit] {
      reading.unit = unit ?? .one
    }
    reading.hasCellUnits = hasUnits
    reading.isPercent = style.isPercent || met.count { $0.isPercent } * 2 > met.count
    var integers: [Int64?]? = reading.unit.isOne && !reading.isPercent ? [] : nil
    reading.numbers.reserveCapacity(written.count)
    for (place, number) in written.enumerated() {
      try checkpoint(at: place)
      switch outcome(number, style, units, hasUnits: hasUnits, given: given, &reading) {
      case .success(let value):
        reading.numbers.append(value.double)
        if dropsWords, amongOthers.contains(place) || number.map({ reading.isCut($0) }) ?? false {
          reading.cut.append(place)
        }
        switch value {
        case .integer(let integer):
          integers?.append(integer)
          if !integer.isExactAsDouble, reading.firstRounded == nil {
            reading.firstRounded = place
          }
        case .rounded:
          integers = nil
          if reading.firstLong == nil { reading.firstLong = place }
          if reading.firstRounded == nil { reading.firstRounded = place }
        case .number: integers = nil
        }
      case .failure(let refusal):
        if reading.failure == nil { reading.failure = (place, refusal.reason) }
        reading.failures.insert(place)
        reading.numbers.append(nil)
        integers?.append(nil)
      }
    }
    reading.integers = integers
    return reading
  }

  private struct Refusal: Error { let reason: Failure }

  private func outcome(
    _ number: WrittenNumber?, _ style: NumberStyle, _ units: [String: MeasureUnit?],
    hasUnits: Bool, given: MeasureUnit, _ reading: inout Reading
  ) -> Result<NumberText, Refusal> {
    func refused(_ reason: Failure) -> Result<NumberText, Refusal> {
      .failure(Refusal(reason: reason))
    }
    guard let number else { return refused(.noNumber) }
    guard let value = number.value(in: style) else {
      guard case .either(let mark) = number.marks, style.decimal == 0 else {
        return refused(.noNumber)
      }
      return refused(.undecided(mark: Character(Unicode.Scalar(mark))))
    }
    guard style.isPercent || number.isPercent == reading.isPercent || value.double == 0 else {
      return refused(.otherUnit)
    }
    // Of two numbers neither is meant more than the other: `2 à 3 kg`.
    if dropsWords, reading.isCut(number), UnitText.holdsNumber(number.unit) {
      return refused(.noNumber)
    }
    note(number, style, &reading)
    let unit = units[number.unit] ?? nil
    // What the header says holds for cells that say nothing.
    if number.unit.isEmpty || (unit == nil && dropsWords) {
      return !hasUnits || !given.isOne || value.double == 0
        ? .success(value) : refused(.otherUnit)
    }
    guard let unit else { return refused(.unknownUnit(number.unit)) }
    if !number.hasPlainUnit { reading.hasLooseUnits = true }
    guard hasUnits || !given.isOne, let converted = unit.convert(value.double, to: reading.unit)
    else {
      return refused(.otherUnit)
    }
    return .success(.number(converted))
  }

  /// Takes down how the number is written, for what is told about the column.
  private func note(_ number: WrittenNumber, _ style: NumberStyle, _ reading: inout Reading) {
    if number.isBracketed { reading.hasBrackets = true }
    if number.hasTrailingMinus { reading.hasTrailingMinus = true }
    switch number.marks {
    case .none: break
    case .decimal(let mark): reading.decimal = mark
    case .grouped(let mark): reading.thousands = mark
    case .both(let thousands, let decimal):
      reading.thousands = thousands
      reading.decimal = decimal
    case .either(let mark):
      if style.decimal == mark { reading.decimal = mark } else { reading.thousands = mark }
    }
  }
}

extension String {
  /// The text without the zeros in front of its first digits: `12` for `0012`.
  fileprivate var withoutLeadingZeros: String {
    let sign = prefix { $0 == "-" || $0 == "+" || $0.isWhitespace }
    let digits = self[sign.endIndex...]
    let zeros = digits.prefix { $0 == "0" }
    guard digits[zeros.endIndex...].first?.isWholeNumber == true else {
      return zeros.count > 1 ? sign + String(digits.dropFirst(zeros.count - 1)) : self
    }
    return String(sign + digits[zeros.endIndex...])
  }
}

extension NumberText {
  /// The value in double precision.
  var double: Double {
    switch self {
    case .integer(let integer): Double(integer)
    case .rounded(let value), .number(let value): value
    }
  }
}

/// Units as headers and cells write them, blanks within included: `kg CO2e`.
enum UnitText {
  /// The unit that a text is; `nil` for anything else, the empty text included.
  static func unit(_ text: String) -> MeasureUnit? {
    // In `2 h 30` and `8h30` the digits are another number, no power.
    let isApart =
      zip(text, text.dropFirst()).contains { $0.isWhitespace && $1.isNumber }
      || isTimeBeforeDigits(text)
    let word = isApart ? "" : String(text.filter { !$0.isWhitespace })
    // What is no unit is a word.
    guard !word.isEmpty, let unit = try? MeasureUnit(parsing: word), !unit.isOne else { return nil }
    return unit
  }

  /// Returns whether digits behind a unit of time count the next smaller one: `h30`, `h 30 min`.
  static func isTimeBeforeDigits(_ text: String) -> Bool {
    let letters = text.prefix(while: \.isLetter)
    let rest = text[letters.endIndex...].drop(while: \.isWhitespace)
    // A word that is no unit is none of time.
    guard rest.first?.isNumber == true, let unit = try? MeasureUnit(parsing: String(letters)) else {
      return false
    }
    return unit.scaling(to: .hour) != nil
  }

  /// Returns whether a number stands among the words, beside the digits of a word such as `CO2`.
  static func holdsNumber(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { !$0.isLetter && !$0.isNumber && $1.isNumber }
  }
}
