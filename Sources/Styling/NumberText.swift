import Platform

/// Numbers as text that a program reads back: echoes, files, formatted strings.
///
/// Numbers that are drawn or typeset are the business of `Typography`.
public enum NumberText {
  /// The echo of the prompt: 7 significant digits, which can be typed back.
  ///
  /// No trailing zeros; whole numbers in full up to 15 digits; exponents (`7.37708e-8`) below
  /// 1e-4 and, for the others, from 1e7. Not a number is `nan`, the infinities `inf` and `-inf`.
  public static func echo(_ value: Double) -> String {
    guard value.isFinite else { return special(value) }
    if value == value.rounded(.towardZero), abs(value) < 1e15 { return String(Int64(value)) }
    let digits = DecimalDigits(value, significant: 7)
    return (-4..<7).contains(digits.exponent) ? digits.plain : digits.scientific
  }

  /// The echo of a counted number: all its digits.
  public static func echo(_ value: Int64) -> String { String(value) }

  /// The fewest digits that read back as the same number, in the form of JSON and Python.
  ///
  /// Plain between 1e-5 and 1e16 and always with a point there (`35.0`), else with an exponent
  /// (`1e-7`); `null` for what JSON has no number for.
  public static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let digits = DecimalDigits(shortest: value)
    guard value == 0 || (-5..<16).contains(digits.exponent) else { return digits.scientific }
    let plain = digits.plain
    return plain.contains(".") ? plain : plain + ".0"
  }

  /// The number with exactly `decimals` decimals, correctly rounded; never `-0.00`.
  ///
  /// - Parameter decimals: clamped to 0…340, beyond which no number has a digit to show.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return special(value) }
    let text = printed(value, .fixed, precision: max(0, min(decimals, 340)))
    let isZero = text.utf8.allSatisfy { !(0x31...0x39).contains($0) }
    return isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text
  }

  /// The number as a format of f-strings asks, the part after the `:` of `{x:.2f}`.
  ///
  /// The specification is Python's: `[[fill]align][sign][0][width][,|_][.precision][type]` with
  /// the types `f`, `e`, `g`, `%`, `d` and `n`; without a type, what is echoed.
  public static func format(_ value: Double, spec: String) throws(NumberFormatProblem) -> String {
    try NumberFormat(parsing: spec).text(of: value)
  }

  /// The whole number as a format of f-strings asks, exact where no digits are cut.
  public static func format(whole value: Int64, spec: String) throws(NumberFormatProblem) -> String
  {
    try NumberFormat(parsing: spec).text(of: value)
  }

  /// The text as a format of f-strings asks: `[[fill]align][width][.precision][s]`, aligned to the
  /// left unless it says otherwise, widths in columns of a terminal.
  public static func format(_ text: String, spec: String) throws(NumberFormatProblem) -> String {
    let spec = spec.last == "s" ? String(spec.dropLast()) : spec
    return try NumberFormat(parsing: spec).text(of: text)
  }

  static func special(_ value: Double) -> String {
    value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
  }
}

/// The reason for which a number cannot be formatted as asked.
public enum NumberFormatProblem: Error, Hashable {
  /// The specification is none: its text.
  case unknownSpecification(String)
  /// A width or precision is beyond `NumberFormatProblem.limit`: its text.
  case tooLarge(String)
  /// The type `d` was asked for a number with decimals.
  case notWhole
  /// A text was to have what only numbers have: a sign, groups, decimals of a type.
  case notForTexts
  /// A quantity was to be shown in percent: its unit.
  case percentOf(unit: String)

  /// The largest width and the largest precision of a format.
  public static let limit = 300
}

/// The decimal digits of a finite number, apart from where the point stands.
struct DecimalDigits {
  var isNegative: Bool
  /// The significant digits as ASCII, at least one, without trailing zeros.
  var digits: String
  /// The power of ten of the first digit: 3.5 and 9 have 0, 35 has 1.
  var exponent: Int

  /// `value` correctly rounded to `significant` digits, clamped to 1…100.
  init(_ value: Double, significant: Int) {
    self.init(
      parsing: printed(value, .scientific, precision: max(1, min(significant, 100)) - 1))
  }

  /// The fewest digits that read back as `value`.
  init(shortest value: Double) {
    self.init(parsing: value.description)
  }

  /// Takes `-12.50`, `1.25e+01` or `1e-05` apart.
  private init(parsing text: String) {
    let bytes = text.utf8
    isNegative = bytes.first == UInt8(ascii: "-")
    let end = bytes.firstIndex(of: UInt8(ascii: "e"))
    let mantissa = bytes[..<(end ?? bytes.endIndex)].drop { $0 == UInt8(ascii: "-") }
    let point = mantissa.firstIndex(of: UInt8(ascii: "."))
    let power = end.map { Int(text[bytes.index(after: $0)...]) ?? 0 } ?? 0
    let whole = mantissa[..<(point ?? mantissa.endIndex)].count
    let kept = mantissa.filter { $0 != UInt8(ascii: ".") }
    let leading = kept.prefix { $0 == UInt8(ascii: "0") }.count
    let trailing = kept.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    guard leading < kept.count else {
      (digits, exponent) = ("0", 0)
      return
    }
    digits = String(decoding: kept[leading..<(kept.count - trailing)], as: UTF8.self)
    exponent = power + whole - 1 - leading
  }

  /// The number without an exponent: `0.0125`, `1760`.
  var plain: String {
    let sign = isNegative ? "-" : ""
    let count = digits.utf8.count
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    if count <= exponent + 1 {
      return sign + digits + String(repeating: "0", count: exponent + 1 - count)
    }
    let point = digits.utf8.index(digits.startIndex, offsetBy: exponent + 1)
    return sign + digits[..<point] + "." + digits[point...]
  }

  /// The number as a mantissa between 1 and 10: `7.37708` of 7.37708e-8.
  var mantissa: String {
    let rest = digits.dropFirst()
    return (isNegative ? "-" : "") + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest)
  }

  /// The number with an exponent, as the language reads it: `7.37708e-8`.
  var scientific: String { mantissa + "e\(exponent)" }
}
