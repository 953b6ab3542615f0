import Units

/// The marks that were met while a number was read.
struct NumberMarks {
  /// The decimal mark; 0 accepts a point or a comma and becomes the one met.
  var decimal: UInt8
  /// True when blanks stood between thousands: `1 250`.
  var hasThousands = false
  /// True when a percent sign followed, or stands in the header.
  var isPercent = false
  /// True where the header says that all numbers are percentages.
  var areAllPercent = false
}

/// A number read from bytes, correctly rounded.
enum NumberText {
  case integer(Int64)
  /// A whole number that 64 bits cannot hold.
  case rounded(Double)
  case number(Double)

  /// The number that the bytes are; `nil` for anything else, and for one too large for a double.
  ///
  /// More than one digit with a leading zero is a code, not a number: `01`. Thousands may be set
  /// apart by blanks, all of them: `1 250 000`. A percentage is a share: `12 %` is 0.12.
  init?(_ bytes: [UInt8], _ range: Range<Int>, _ marks: inout NumberMarks) {
    if marks.areAllPercent { marks.isPercent = true }
    if let usual = NumberText(usual: bytes, range, marks) {
      self = usual
      return
    }
    var digits = Digits(bytes, range, isPercent: marks.areAllPercent)
    guard digits.readSignAndWhole(), digits.readFraction(decimal: marks.decimal),
      digits.readExponent(), digits.readPercent()
    else { return nil }
    marks.hasThousands = digits.hasThousands
    marks.isPercent = digits.isPercent
    if digits.isWhole, let integer = digits.integer {
      self = .integer(integer)
      return
    }
    guard let value = digits.value else { return nil }
    if digits.mark != 0 { marks.decimal = digits.mark }
    self = digits.isWhole ? .rounded(value) : .number(value)
  }
}

extension NumberText {
  /// The number where it is of the usual form: up to 15 digits, perhaps a sign and the decimal mark
  /// that is known already.
  ///
  /// Both the digits and the power of ten are exact in double precision then (Clinger, 1990); `nil`
  /// for any other form and for what is no number.
  private init?(usual bytes: [UInt8], _ range: Range<Int>, _ marks: NumberMarks) {
    guard range.count <= 17, let first = bytes[range].first else { return nil }
    let isNegative = first == 0x2D
    let start = range.lowerBound + (isNegative ? 1 : 0)
    var mantissa = 0
    var digits = 0
    var point = -1
    for index in start..<range.upperBound {
      let byte = bytes[index]
      if byte &- 0x30 <= 9 {
        mantissa = mantissa * 10 + Int(byte - 0x30)
        digits += 1
      } else if byte == marks.decimal, point < 0 {
        point = digits
      } else {
        return nil
      }
    }
    // Zeros in front are for the other reader: a code, or the zero that has a sign.
    guard (1...15).contains(digits), bytes[start] != 0x30 || (point == 1 && mantissa > 0) else {
      return nil
    }
    let magnitude = isNegative ? -mantissa : mantissa
    if point < 0, !marks.areAllPercent {
      self = .integer(Int64(magnitude))
    } else {
      let decimals = (point < 0 ? 0 : digits - point) + (marks.areAllPercent ? 2 : 0)
      self = .number(Double(magnitude) / PowersOfTen.exact[decimals])
    }
  }
}

/// The parts of a decimal number as they are read.
private struct Digits {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private let digitsStart: Int
  private var isNegative = false
  /// The digits so far as a whole number, while there are at most 19 significant ones.
  private var mantissa: UInt64 = 0
  private var significant = 0
  private var wholeDigits = 0
  private var fractionDigits = 0
  private var exponent = 0
  private var hasExponent = false
  private(set) var hasThousands = false
  private(set) var isPercent: Bool
  /// The decimal mark met, 0 for none.
  private(set) var mark: UInt8 = 0

  init(_ bytes: [UInt8], _ range: Range<Int>, isPercent: Bool) {
    self.bytes = bytes
    self.isPercent = isPercent
    index = range.lowerBound
    end = range.upperBound
    var start = range.lowerBound
    if start < end, bytes[start] == 0x2D || bytes[start] == 0x2B {
      isNegative = bytes[start] == 0x2D
      start += 1
    } else if start + 2 < end, bytes[start] == 0xE2, bytes[start + 1] == 0x88,
      bytes[start + 2] == 0x92
    {
      isNegative = true  // U+2212, the minus sign of typesetters
      start += 3
    }
    digitsStart = start
  }

  var isWhole: Bool { mark == 0 && !hasExponent && !isPercent }

  mutating func readSignAndWhole() -> Bool {
    index = digitsStart
    wholeDigits = readDigits()
    guard wholeDigits < 2 || bytes[digitsStart] != 0x30 else { return false }
    guard index < end, bytes[index] == 0x20 || bytes[index] >= 0xC2 else { return true }
    return readThousands()
  }

  /// Groups of three digits after blanks; a blank before a percent sign is not one of theirs.
  private mutating func readThousands() -> Bool {
    let isGroup = (1...3).contains(wholeDigits) && bytes[digitsStart] != 0x30
    while index < end {
      let width = blankWidth(at: index)
      guard width > 0, index + width < end, (0x30...0x39).contains(bytes[index + width]) else {
        break
      }
      index += width
      guard isGroup, readDigits() == 3 else { return false }
      wholeDigits += 3
      hasThousands = true
    }
    return true
  }

  /// The bytes of a blank, of a no-break one (U+00A0), of a thin one (U+2009, U+202F).
  private func blankWidth(at index: Int) -> Int {
    if bytes[index] == 0x20 { return 1 }
    if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    guard index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 ? 3 : 0
  }

  mutating func readFraction(decimal: UInt8) -> Bool {
    if index < end, bytes[index] == CSVByte.point || bytes[index] == CSVByte.comma {
      guard decimal == 0 || bytes[index] == decimal else { return false }
      mark = bytes[index]
      index += 1
      fractionDigits = readDigits()
    }
    return wholeDigits + fractionDigits > 0
  }

  mutating func readExponent() -> Bool {
    guard index < end, bytes[index] | 0x20 == 0x65 else { return true }
    hasExponent = true
    index += 1
    var isBelowOne = false
    if index < end, bytes[index] == 0x2D || bytes[index] == 0x2B {
      isBelowOne = bytes[index] == 0x2D
      index += 1
    }
    let start = index
    while index < end, case 0x30...0x39 = bytes[index] {
      // Far beyond any double; the bound keeps hostile exponents from overflowing.
      exponent = min(exponent * 10 + Int(bytes[index] - 0x30), 1_000_000_000_000_000)
      index += 1
    }
    if isBelowOne { exponent = -exponent }
    return index > start
  }

  /// A percent sign, perhaps after a blank; `false` where anything else is left.
  mutating func readPercent() -> Bool {
    if index == end { return true }
    index += blankWidth(at: index)
    guard index == end - 1, bytes[index] == 0x25 else { return false }
    isPercent = true
    return true
  }

  private mutating func readDigits() -> Int {
    let start = index
    while index < end {
      let digit = bytes[index] &- 0x30
      if digit > 9 { break }
      if significant > 0 || digit > 0 {
        significant += 1
        if significant <= 19 { mantissa = mantissa * 10 + UInt64(digit) }
      }
      index += 1
    }
    return index - start
  }

  var integer: Int64? {
    guard significant <= 19 else { return nil }
    return Int64(exactly: isNegative ? -Int128(mantissa) : Int128(mantissa))
  }

  private var scale: Int { exponent - fractionDigits - (isPercent ? 2 : 0) }

  /// The nearest double; `nil` when it is not finite.
  ///
  /// William Clinger (1990): a mantissa and a power of ten that are both exact in double
  /// precision are one correctly rounded operation away from the result.
  var value: Double? {
    let scale = scale
    if significant == 0 { return isNegative ? -0.0 : 0 }
    guard significant <= 19, mantissa <= 1 << 53, abs(scale) <= 22 else { return slowValue(scale) }
    let power = PowersOfTen.exact[abs(scale)]
    let magnitude = scale < 0 ? Double(mantissa) / power : Double(mantissa) * power
    return isNegative ? -magnitude : magnitude
  }

  private func slowValue(_ scale: Int) -> Double? {
    var text: [UInt8] = isNegative ? [0x2D] : []
    for byte in bytes[digitsStart..<end] {
      if byte | 0x20 == 0x65 { break }
      if (0x30...0x39).contains(byte) { text.append(byte) }
    }
    text.append(0x65)
    text.append(contentsOf: scale.description.utf8)
    return Double(String(decoding: text, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }
}
