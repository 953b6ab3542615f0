import Platform

/// A format of f-strings, as Python's "Format Specification Mini-Language" defines it.
struct NumberFormat {
  enum Kind: Character {
    case fixed = "f"
    case scientific = "e"
    case general = "g"
    case percent = "%"
    case whole = "d"
  }

  var fill: Character = " "
  /// `<`, `>`, `^`, or `=`: blanks between the sign and the digits; nil where nothing is said.
  var align: Character?
  /// `-`, `+` or a blank for positive numbers.
  var sign: Character = "-"
  var width = 0
  var group: Character?
  var precision: Int?
  var kind: Kind?
  var isUppercase = false

  init(parsing spec: String) throws(NumberFormatProblem) {
    var rest = Substring(spec)
    readAlignment(&rest)
    if let first = rest.first, "+- ".contains(first) { sign = rest.removeFirst() }
    if rest.first == "0" {
      rest.removeFirst()
      (fill, align) = ("0", "=")
    }
    width = try Self.readNumber(&rest, of: spec) ?? 0
    if let first = rest.first, ",_".contains(first) { group = rest.removeFirst() }
    if rest.first == "." {
      rest.removeFirst()
      precision = try Self.readNumber(&rest, of: spec)
      guard precision != nil else { throw .unknownSpecification(spec) }
    }
    if let letter = rest.popFirst() { try readKind(letter, of: spec) }
    guard rest.isEmpty else { throw .unknownSpecification(spec) }
  }

  private mutating func readAlignment(_ rest: inout Substring) {
    let signs = "<>^="
    if let second = rest.dropFirst().first, signs.contains(second) {
      fill = rest.removeFirst()
      align = rest.removeFirst()
    } else if let first = rest.first, signs.contains(first) {
      align = rest.removeFirst()
    }
  }

  private mutating func readKind(
    _ letter: Character, of spec: String
  ) throws(NumberFormatProblem) {
    isUppercase = "EGF".contains(letter)
    let lower = isUppercase ? Character(letter.lowercased()) : letter == "n" ? "g" : letter
    kind = Kind(rawValue: lower)
    guard kind != nil, !(kind == .whole && precision != nil) else {
      throw .unknownSpecification(spec)
    }
  }

  private static func readNumber(
    _ rest: inout Substring, of spec: String
  ) throws(NumberFormatProblem) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    guard let number = Int(digits), number <= NumberFormatProblem.limit else {
      throw .tooLarge(spec)
    }
    return number
  }

  /// `value` in this format.
  func text(of value: Double) throws(NumberFormatProblem) -> String {
    if kind == .whole, value.isFinite, value != value.rounded(.towardZero) { throw .notWhole }
    var digits = magnitude(abs(value))
    if isUppercase { digits = digits.uppercased() }
    let isNegative = value < 0 && digits.contains { $0.isLetter || ("1"..."9").contains($0) }
    let mark = isNegative ? "-" : sign == "-" ? "" : String(sign)
    return padded(mark: mark, digits: grouped(digits), align: align ?? ">")
  }

  /// A whole number in this format, with all its digits where a double would lose some.
  func text(of value: Int64) throws(NumberFormatProblem) -> String {
    switch kind {
    case nil where precision == nil, .fixed, .whole:
      let decimals = kind == .fixed ? precision ?? 6 : 0
      let point = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
      let mark = value < 0 ? "-" : sign == "-" ? "" : String(sign)
      let digits = grouped(String(value.magnitude)) + point
      return padded(mark: mark, digits: digits, align: align ?? ">")
    default: return try text(of: Double(value))
    }
  }

  private func magnitude(_ value: Double) -> String {
    guard value.isFinite else { return NumberText.special(value) + (kind == .percent ? "%" : "") }
    switch kind {
    case .fixed: return NumberText.fixed(value, decimals: precision ?? 6)
    case .percent: return percent(value)
    case .scientific: return printed(value, .scientific, precision: precision ?? 6)
    case .general: return printed(value, .general, precision: precision ?? 6)
    case .whole: return NumberText.fixed(value, decimals: 0)
    case nil:
      return precision.map { printed(value, .general, precision: $0) } ?? NumberText.echo(value)
    }
  }

  /// Percent of a number whose hundredfold would overflow is still infinite, as in Python.
  private func percent(_ value: Double) -> String {
    NumberText.fixed(value * 100, decimals: precision ?? 6) + "%"
  }

  private func grouped(_ text: String) -> String {
    guard let group else { return text }
    let whole = text.prefix { ("0"..."9").contains($0) }
    return digitGroups(whole, separator: String(group)) + text.dropFirst(whole.count)
  }

  /// A text in this format: a width, and a precision that cuts it, as for Python's `str`.
  func text(of text: String) throws(NumberFormatProblem) -> String {
    guard kind == nil, group == nil, sign == "-", align != "=" else {
      throw .notForTexts
    }
    let cut = precision.map { String(text.prefix($0)) } ?? text
    return padded(mark: "", digits: cut, align: align ?? "<")
  }

  private func padded(mark: String, digits: String, align: Character) -> String {
    let missing = width - mark.displayWidth - digits.displayWidth
    guard missing > 0 else { return mark + digits }
    let blanks = { (count: Int) in String(repeating: fill, count: count) }
    switch align {
    case "<": return mark + digits + blanks(missing)
    case "^": return blanks(missing / 2) + mark + digits + blanks(missing - missing / 2)
    case "=": return mark + blanks(missing) + digits
    default: return blanks(missing) + mark + digits
    }
  }
}

/// The digits in groups of three from the right: `1 760`.
func digitGroups(_ digits: some StringProtocol, separator: String) -> String {
  let count = digits.count
  var out = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (count - index).isMultiple(of: 3) { out += separator }
    out.append(digit)
  }
  return out
}
