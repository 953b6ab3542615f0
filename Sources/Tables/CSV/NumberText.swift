/// A number read from bytes, correctly rounded.
enum NumberText {
  case integer(Int64)
  /// A whole number that 64 bits cannot hold.
  case rounded(Double)
  case number(Double)

  /// The number that the bytes are; `nil` for anything else, and for one too large for a double.
  ///
  /// `decimal` is the decimal mark; 0 accepts a point or a comma and becomes the one met. More than
  /// one digit with a leading zero is a code, not a number: `01`.
  init?(_ bytes: [UInt8], _ range: Range<Int>, decimal: inout UInt8) {
    var digits = Digits(bytes, range)
    guard digits.readSignAndWhole(), digits.readFraction(decimal: decimal),
      digits.readExponent(), digits.isAtEnd
    else { return nil }
    if digits.isWhole, let integer = digits.integer {
      self = .integer(integer)
      return
    }
    guard let value = digits.value else { return nil }
    if digits.mark != 0 { decimal = digits.mark }
    self = digits.isWhole ? .rounded(value) : .number(value)
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
  /// The decimal mark met, 0 for none.
  private(set) var mark: UInt8 = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    var start = range.lowerBound
    if start < end, bytes[start] == 0x2D || bytes[start] == 0x2B {
      isNegative = bytes[start] == 0x2D
      start += 1
    }
    digitsStart = start
  }

  var isAtEnd: Bool { index == end }
  var isWhole: Bool { mark == 0 && !hasExponent }

  mutating func readSignAndWhole() -> Bool {
    index = digitsStart
    wholeDigits = readDigits()
    return wholeDigits < 2 || bytes[digitsStart] != 0x30
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

  /// The nearest double; `nil` when it is not finite.
  ///
  /// William Clinger (1990): a mantissa and a power of ten that are both exact in double
  /// precision are one correctly rounded operation away from the result.
  var value: Double? {
    let scale = exponent - fractionDigits
    if significant == 0 { return isNegative ? -0.0 : 0 }
    guard significant <= 19, mantissa <= 1 << 53, abs(scale) <= 22 else { return slowValue(scale) }
    let power = Digits.powersOfTen[abs(scale)]
    let magnitude = scale < 0 ? Double(mantissa) / power : Double(mantissa) * power
    return isNegative ? -magnitude : magnitude
  }

  private func slowValue(_ scale: Int) -> Double? {
    var text: [UInt8] = isNegative ? [0x2D] : []
    for byte in bytes[digitsStart..<end] {
      if byte | 0x20 == 0x65 { break }
      if byte != mark { text.append(byte) }
    }
    text.append(0x65)
    text.append(contentsOf: scale.description.utf8)
    return Double(String(decoding: text, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
