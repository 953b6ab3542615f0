import Platform

/// The look of numbers and units that are drawn or typeset: plots, maps, reports, prose.
///
/// French has the decimal comma, thousands in groups parted by U+202F from four digits on, and
/// `4,86 × 10⁻⁸`; English the point and `1,760`. In ASCII nothing is grouped, since a blank
/// would part the number and a comma be read as a decimal one, and powers are `4,86e-8`.
public struct Typography: Sendable, Hashable {
  /// The language whose rules are followed.
  public var tongue: Tongue
  /// True when only 7-bit ASCII is written.
  public var ascii: Bool
  /// The significant digits of a number where nothing else is asked for.
  public private(set) var digits = 3
  /// True when thousands are parted; years are not.
  public private(set) var partsThousands = true

  /// The rules of `tongue`, in Unicode or in ASCII.
  public init(tongue: Tongue, ascii: Bool = false) {
    self.tongue = tongue
    self.ascii = ascii
  }

  /// The same rules for numbers that stand for one variable, so that none is falsified.
  ///
  /// Whole numbers below a million are written in full, and others with the digits that tell them
  /// apart, three at least. Without a unit, numbers that can be years have no blank in them.
  public func telling(
    _ values: some Sequence<Double>, unitSymbol: String = ""
  ) -> Typography {
    var (low, high) = (Double.infinity, -Double.infinity)
    var areWhole = true
    for value in values where value.isFinite {
      (low, high) = (min(low, value), max(high, value))
      if value != value.rounded() { areWhole = false }
    }
    guard low <= high else { return self }
    let size = max(abs(low), abs(high))
    var typography = self
    if areWhole, size < 1e6 {
      // One more for a mean or a median between two whole numbers.
      typography.digits = max(3, String(Int(size)).count + 1)
    } else if high > low, (high - low).isFinite {
      let telling = (log10(size / (high - low))).rounded(.up) + 2
      typography.digits = Int(max(3, min(telling, 15)))
    }
    let areYears = low >= 1500 && high <= 2100 && low == low.rounded() && high == high.rounded()
    if areYears, unitSymbol.isEmpty { typography.partsThousands = false }
    return typography
  }

  /// The number with `digits` significant digits, without trailing zeros.
  ///
  /// Powers of ten are written below 1e-4 and from 1e9 on (1e7 in ASCII, where nothing groups
  /// the digits). Not a number and the infinities have signs of their own.
  public func number(_ value: Double, digits asked: Int? = nil) -> String {
    guard value.isFinite else { return special(value) }
    let digits = asked ?? digits
    let decimal = DecimalDigits(value == 0 ? 0 : value, significant: digits)
    let isPlain = (-4..<(ascii ? 7 : 9)).contains(decimal.exponent)
    if isPlain { return signed(pointed(decimal.plain)) }
    let mantissa = signed(pointed(decimal.mantissa))
    return ascii
      ? mantissa + "e\(decimal.exponent)"
      : mantissa + noBreak + "×" + noBreak + "10" + superscript(decimal.exponent)
  }

  /// A counted number, with all its digits.
  public func count(_ value: Int) -> String {
    signed(pointed(String(value)))
  }

  /// A share as a percentage: 0.125 is `12,5 %` in French, `12.5%` in English.
  public func percent(_ share: Double, digits: Int = 3) -> String {
    quantity(share * 100, unitSymbol: "%", digits: digits)
  }

  /// The number with its unit typeset: `2,8 g CO₂ éq.`; the number alone without a unit.
  public func quantity(_ value: Double, unitSymbol: String, digits: Int? = nil) -> String {
    let text = number(value, digits: digits)
    if unitSymbol.isEmpty { return text }
    if unitSymbol == "%", tongue == .english { return text + "%" }
    return text + (ascii ? " " : "\u{A0}") + unit(unitSymbol)
  }

  /// The symbol of a unit as it is typeset: `g CO₂ éq./kWh` for `gCO2e/kWh`.
  ///
  /// In ASCII the symbol stays as the language writes it.
  public func unit(_ symbol: String) -> String {
    if ascii { return symbol.asciiFolded }
    return symbol.split(separator: "/", omittingEmptySubsequences: false)
      .map { factor(String($0)) }.joined(separator: "/")
  }

  private func factor(_ symbol: String) -> String {
    for (ending, french, english) in Self.equivalents where symbol.hasSuffix(ending) {
      let grams = symbol.dropLast(ending.count)
      return grams + "\u{A0}" + Bilingual(french, english)(tongue)
    }
    if symbol == "Gparam" {
      return Bilingual("milliards de paramètres", "billion parameters")(tongue)
    }
    return symbol
  }

  /// Masses of a reference substance: the ending of the symbol, French, English.
  private static let equivalents = [
    ("CO2e", "CO₂\u{A0}éq.", "CO₂\u{A0}eq."),
    ("Sbeq", "Sb\u{A0}éq.", "Sb\u{A0}eq."),
  ]

  private var noBreak: String { "\u{A0}" }

  private func special(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    return signed((value < 0 ? "-" : "") + (ascii ? "inf" : "∞"))
  }

  private func signed(_ text: String) -> String {
    ascii || !text.hasPrefix("-") ? text : "\u{2212}" + text.dropFirst()
  }

  /// `-1760.5` with the groups and the decimal sign of the language.
  private func pointed(_ text: String) -> String {
    let sign = text.prefix { $0 == "-" }
    let whole = text.dropFirst(sign.count).prefix { $0 != "." }
    let decimals = text.dropFirst(sign.count + whole.count + 1)
    let separator = ascii || !partsThousands ? "" : Bilingual("\u{202F}", ",")(tongue)
    let point = Bilingual(",", ".")(tongue)
    return sign + digitGroups(whole, separator: separator)
      + (decimals.isEmpty ? "" : point + decimals)
  }

  private func superscript(_ exponent: Int) -> String {
    let signs: [Character: Character] = [
      "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷",
      "8": "⁸", "9": "⁹",
    ]
    return String(String(exponent).map { signs[$0] ?? $0 })
  }
}
