import Platform

/// The decimal digits of a finite number, apart from where the point stands.
struct DecimalDigits {
  var isNegative: Bool
  /// The significant digits as ASCII, at least one, without trailing zeros.
  var digits: String
  /// The power of ten of the first digit: 3.5 and 9 have 0, 35 has 1.
  var exponent: Int

  /// `value` correctly rounded to `significant` digits, clamped to 1…100.
  init(_ value: Double, significant: Int) {
    self.init(parsing: printed("%.*e", Int32(max(1, min(significant, 100)) - 1), value))
  }

  /// The fewest digits that read back as `value`.
  init(shortest value: Double) {
    self.init(parsing: value.description)
  }

  /// Takes `-12.50`, `1.25e+01` or `1e-05` apart.
  private init(parsing text: String) {
    isNegative = text.hasPrefix("-")
    let halves = text.drop { $0 == "-" }.split(separator: "e", maxSplits: 1)
    let mantissa = halves.first ?? "0"
    let whole = mantissa.prefix { $0 != "." }
    let all = whole + mantissa.dropFirst(whole.count + 1)
    let leading = all.prefix { $0 == "0" }.count
    var kept = String(all.dropFirst(leading))
    while kept.last == "0" { kept.removeLast() }
    digits = kept.isEmpty ? "0" : kept
    let power = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
    exponent = kept.isEmpty ? 0 : power + whole.count - 1 - leading
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
    return sign + digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
  }

  /// The number as a mantissa between 1 and 10: `7.37708` of 7.37708e-8.
  var mantissa: String {
    let rest = digits.dropFirst()
    return (isNegative ? "-" : "") + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest)
  }

  /// The number with an exponent, as the language reads it: `7.37708e-8`.
  var scientific: String { mantissa + "e\(exponent)" }
}
