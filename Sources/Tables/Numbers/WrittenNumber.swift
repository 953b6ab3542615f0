import Units

/// A number as people write it: `1 299,99`, `(1234,50)`, `1234-`, `12,50 €`, `1.2 kWh`, `12 %`.
///
/// It holds what the characters are; what its marks mean may depend on other numbers beside it
/// (`1.234` is one thousand or little more than one), so that the value is asked for in a style.
struct WrittenNumber {
  /// The meaning of the points and commas, by their places.
  enum Marks: Equatable {
    /// Digits alone.
    case none
    /// One mark that parts no group of three digits: `2,5`, `0.125`, `1234,567`.
    case decimal(UInt8)
    /// Groups of three digits: `1,234,567`, `12 000`.
    case grouped(UInt8)
    /// Groups, then decimals: `1.299,99`.
    case both(thousands: UInt8, decimal: UInt8)
    /// One mark before three digits: `1.234`.
    case either(UInt8)
  }

  /// The meaning of the points and commas.
  let marks: Marks
  /// True for `(1234,50)`, as accountants write negative amounts.
  let isBracketed: Bool
  /// True for `1234-`, as some accounting programs write negative amounts.
  let hasTrailingMinus: Bool
  /// True when a percent sign follows.
  let isPercent: Bool
  /// The characters around the number that are none of it, `Wh` or `€`; empty without any.
  let unit: String
  /// True when the unit may be one by its looks alone: it stands apart, or has two letters.
  let hasPlainUnit: Bool
  private let isNegative: Bool
  private let runs: [ArraySlice<UInt8>]
  private let exponent: ArraySlice<UInt8>

  /// The number that the whole text is; `nil` for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes[...])
  }

  /// - Parameter inWords: true where any words may follow.
  private init?(_ bytes: ArraySlice<UInt8>, inWords: Bool = false) {
    var scanner = NumberScanner(bytes)
    scanner.skipBlanks()
    isBracketed = scanner.skip(0x28)
    var sign = scanner.readSign()
    var unit = scanner.readCurrency()
    if sign == 0 { sign = scanner.readSign() }
    guard let (runs, separators) = scanner.readRuns() else { return nil }
    exponent = scanner.readExponent()
    guard let marks = Self.marks(of: runs, separators, hasExponent: !exponent.isEmpty) else {
      return nil
    }
    hasTrailingMinus = sign == 0 && !isBracketed && scanner.skipLastMinus()
    let isApart = scanner.skipBlanks()
    isPercent = scanner.skip(0x25)
    if isPercent {
      scanner.skipBlanks()
    } else if unit.isEmpty {
      unit = scanner.readWords(upTo: isBracketed ? 0x29 : nil)
    }
    if isBracketed {
      guard sign == 0, scanner.skip(0x29) else { return nil }
      scanner.skipBlanks()
    }
    guard scanner.isAtEnd, inWords || unit.first.map(WrittenNumber.startsUnit) ?? true else {
      return nil
    }
    self.marks = marks
    self.runs = runs
    self.unit = unit
    hasPlainUnit = isApart || unit.count > 1 || unit == "€"
    isNegative = isBracketed || hasTrailingMinus || sign < 0
  }

  /// Returns whether a word beside a number may be a unit: `2024-06-13` has none.
  private static func startsUnit(_ character: Character) -> Bool {
    character.isLetter || character.isCurrencySymbol || character == "°"
  }

  /// The only number among the words of a text: `17` of `17 ans`; `nil` where there are two.
  static func amongWords(_ text: String) -> WrittenNumber? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: NumberScanner.isDigit) else { return nil }
    let opens = start > 0 && (bytes[start - 1] == 0x2D || bytes[start - 1] == 0x2B)
    // A hyphen within a word is no sign: `A-3`.
    let isSign = opens && (start == 1 || NumberScanner.isBlank(bytes[start - 2]))
    guard start == 0 || isSign || !NumberScanner.isWordByte(bytes[start - 1]) else { return nil }
    let rest = bytes[(isSign ? start - 1 : start)...]
    guard let number = WrittenNumber(rest, inWords: true),
      !number.unit.utf8.contains(where: NumberScanner.isDigit)
    else { return nil }
    return number
  }

  /// What the mark tells in bytes that are known to be a number without marks between thousands.
  ///
  /// It is asked for each number of a column until one is certain, and so makes no copy.
  static func marks(ofNumber bytes: ArraySlice<UInt8>) -> Marks {
    guard let place = bytes.firstIndex(where: { $0 == CSVByte.point || $0 == CSVByte.comma }) else {
      return .none
    }
    let whole = bytes[..<place].drop { !NumberScanner.isDigit($0) }
    let canGroup =
      (1...3).contains(whole.count) && whole.first != 0x30
      && whole.allSatisfy(NumberScanner.isDigit)
    let rest = bytes[(place + 1)...]
    let isGroup = rest.count == 3 && rest.allSatisfy(NumberScanner.isDigit)
    return canGroup && isGroup ? .either(bytes[place]) : .decimal(bytes[place])
  }

  /// What the places of the separators tell; `nil` for what is no number, such as a code `01`.
  private static func marks(
    of runs: [ArraySlice<UInt8>], _ separators: [UInt8], hasExponent: Bool
  ) -> Marks? {
    let first = runs[0]
    let hasLeadingZero = first.count > 1 && first.first == 0x30
    guard !hasLeadingZero, let last = separators.last else {
      return hasLeadingZero ? nil : Marks.none
    }
    let isDecimal = last == CSVByte.point || last == CSVByte.comma
    let isPlain = separators.count == 1
    let canGroup = (1...3).contains(first.count) && first.first != 0x30
    let isOneMark = separators.allSatisfy { $0 == last }
    let canGroupAll = canGroup && runs.dropFirst().allSatisfy { $0.count == 3 }
    if isPlain, isDecimal {
      if first.isEmpty, runs[1].isEmpty { return nil }
      return canGroupAll && !hasExponent ? .either(last) : .decimal(last)
    }
    if isOneMark { return canGroupAll && !hasExponent ? .grouped(last) : nil }
    let groups = separators.dropLast()
    guard isDecimal, let mark = groups.first, groups.allSatisfy({ $0 == mark }), mark != last,
      canGroup, runs.dropFirst().dropLast().allSatisfy({ $0.count == 3 }), !hasExponent
    else { return nil }
    return .both(thousands: mark, decimal: last)
  }

  /// The value, where the marks go with the style; `nil` where they do not, and for one too large
  /// for a double.
  func value(in style: NumberStyle) -> NumberText? {
    guard let hasDecimals = hasDecimals(in: style) else { return nil }
    var text: [UInt8] = isNegative ? [0x2D] : []
    for (place, run) in runs.enumerated() {
      if hasDecimals, place == runs.count - 1, place > 0 { text.append(CSVByte.point) }
      text += run
    }
    text += exponent
    if isPercent || style.isPercent { text.append(0x25) }
    var marks = NumberMarks(decimal: CSVByte.point)
    return NumberText(text, 0..<text.count, &marks)
  }

  /// Returns whether the last run of digits is decimals; `nil` where the style says otherwise than
  /// the marks.
  private func hasDecimals(in style: NumberStyle) -> Bool? {
    switch marks {
    case .none: false
    case .decimal(let mark): style.decimal == 0 || style.decimal == mark ? true : nil
    case .grouped(let mark): style.takesThousands(mark) ? false : nil
    case .both(let thousands, let decimal):
      style.takesThousands(thousands) && (style.decimal == 0 || style.decimal == decimal)
        ? true : nil
    case .either(let mark):
      if style.decimal == mark {
        true
      } else if style.decimal == 0, style.thousands != mark {
        nil
      } else {
        style.takesThousands(mark) ? false : nil
      }
    }
  }
}

extension String {
  /// True where the text spells a number in some style, beside a unit or not.
  package var spellsNumber: Bool { WrittenNumber(self) != nil }

  /// The number that the text spells with a decimal mark or without; nil beside a unit, and where
  /// a mark may part thousands.
  package var plainNumber: Double? { number { $0.unit.isEmpty } }

  /// The same, also beside what may be a unit by its looks: 9 of `9,00 €`.
  package var plainAmount: Double? { number { $0.unit.isEmpty || $0.hasPlainUnit } }

  private func number(where isMeant: (WrittenNumber) -> Bool) -> Double? {
    guard let number = WrittenNumber(self), isMeant(number) else { return nil }
    return number.value(in: NumberStyle())?.double
  }
}

/// The marks that numbers are written with.
package struct NumberStyle: Sendable, Equatable {
  /// The decimal mark, a point or a comma; 0 where each number tells by itself.
  package var decimal: UInt8
  /// The mark between thousands; 0 for any that is not the decimal mark.
  package var thousands: UInt8
  /// True where all numbers are percentages, with a sign or without.
  var isPercent = false

  /// A style; where only the mark between thousands is known and it is a point or a comma, the
  /// other one is the decimal mark.
  package init(decimal: UInt8 = 0, thousands: UInt8 = 0) {
    self.thousands = thousands
    self.decimal = decimal
    if decimal == 0 { self.decimal = NumberStyle.other(thousands) ?? 0 }
  }

  /// The style in which a point or a comma is the decimal mark.
  static func decimal(_ mark: UInt8) -> NumberStyle { NumberStyle(decimal: mark) }

  /// The comma of the point and the point of the comma.
  static func other(_ mark: UInt8) -> UInt8? {
    switch mark {
    case CSVByte.point: CSVByte.comma
    case CSVByte.comma: CSVByte.point
    default: nil
    }
  }

  fileprivate func takesThousands(_ mark: UInt8) -> Bool {
    thousands == 0 ? mark != decimal : mark == thousands
  }
}

/// Goes through the bytes of a text that may be a number.
private struct NumberScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == CSVByte.tab }
  /// A letter, or a byte of a character beyond ASCII.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || isDigit(byte)
  }

  /// Goes past that byte, where it is next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard !isAtEnd, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Goes past blanks, also those that do not break or are thin; true where there were any.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = index
    while case let width = blankWidth(at: index), width > 0 { index += width }
    return index > start
  }

  private func blankWidth(at index: Int) -> Int {
    guard index < bytes.endIndex else { return 0 }
    if Self.isBlank(bytes[index]) { return 1 }
    if starts(with: [0xC2, 0xA0], at: index) { return 2 }
    return starts(with: [0xE2, 0x80, 0xAF], at: index)
      || starts(with: [0xE2, 0x80, 0x89], at: index)
      ? 3 : 0
  }

  private func starts(with start: [UInt8], at index: Int) -> Bool {
    bytes[index...].starts(with: start)
  }

  /// Goes past a minus sign that ends the text.
  mutating func skipLastMinus() -> Bool {
    let start = index
    if readSign() < 0 {
      skipBlanks()
      if isAtEnd { return true }
    }
    index = start
    return false
  }

  /// -1, 1 or, without a sign, 0.
  mutating func readSign() -> Int {
    guard !isAtEnd else { return 0 }
    if skip(0x2D) { return -1 }
    if skip(0x2B) { return 1 }
    guard starts(with: [0xE2, 0x88, 0x92], at: index) else { return 0 }
    index += 3
    return -1
  }

  /// The sign of a currency before the number.
  mutating func readCurrency() -> String {
    for sign in ["€", "$", "£"] where !isAtEnd && starts(with: Array(sign.utf8), at: index) {
      index += sign.utf8.count
      skipBlanks()
      return sign
    }
    return ""
  }

  /// The runs of digits and the marks between them, blanks and apostrophes as ` ` and `'`; `nil`
  /// where no digit stands.
  mutating func readRuns() -> (runs: [ArraySlice<UInt8>], separators: [UInt8])? {
    var runs = [readDigits()]
    var separators: [UInt8] = []
    while !isAtEnd {
      let byte = bytes[index]
      if byte == CSVByte.point || byte == CSVByte.comma {
        index += 1
        separators.append(byte)
      } else if let (mark, width) = groupMark(), index + width < bytes.endIndex,
        Self.isDigit(bytes[index + width])
      {
        index += width
        separators.append(mark)
      } else {
        break
      }
      runs.append(readDigits())
    }
    return runs.allSatisfy(\.isEmpty) ? nil : (runs, separators)
  }

  /// A mark that only stands between thousands.
  private func groupMark() -> (UInt8, width: Int)? {
    let blank = blankWidth(at: index)
    if blank > 0 { return (0x20, blank) }
    if bytes[index] == 0x27 { return (0x27, 1) }
    return starts(with: [0xE2, 0x80, 0x99], at: index) ? (0x27, 3) : nil
  }

  private mutating func readDigits() -> ArraySlice<UInt8> {
    let start = index
    while !isAtEnd, Self.isDigit(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  /// `e-7`, empty where none follows.
  mutating func readExponent() -> ArraySlice<UInt8> {
    let start = index
    guard !isAtEnd, bytes[index] | 0x20 == 0x65 else { return [] }
    index += 1
    if !isAtEnd, bytes[index] == 0x2D || bytes[index] == 0x2B { index += 1 }
    let digits = readDigits()
    guard !digits.isEmpty, isAtEnd || !Self.isWordByte(bytes[index]) else {
      index = start
      return []
    }
    return bytes[start..<index]
  }

  /// The rest of the text without blanks around it, up to a closing bracket where one is wanted.
  mutating func readWords(upTo end: UInt8?) -> String {
    let rest = bytes[index...]
    let words = end.map { end in rest.prefix { $0 != end } } ?? rest
    index = words.endIndex
    let text = String(decoding: words, as: UTF8.self)
    return ColumnName.normalized(text)
  }
}
