/// Units of physics and chemistry that headers have and étude does not know: volts, hectopascals,
/// degrees Fahrenheit.
enum StrangeUnit {
  /// The symbols that take prefixes.
  private static let prefixed: Set<String> = [
    "V", "A", "Pa", "bar", "Hz", "N", "mol", "VA", "Ah", "C", "F", "T", "S", "Gy", "Sv", "Bq", "lm",
    "lx", "cd", "\u{3A9}", "ohm",
  ]
  private static let prefixes = ["", "n", "\u{B5}", "\u{3BC}", "m", "c", "d", "h", "k", "M", "G"]
  /// The others.
  private static let plain: Set<String> = [
    "\u{B0}F", "\u{B0}", "dB", "dBA", "ppm", "ppb", "ppmv", "pH", "rpm", "tr/min", "psi", "atm",
    "mmHg", "ha", "px", "dpi", "ft", "in", "mi", "mph", "oz", "gal", "$", "USD", "\u{A3}", "GBP",
    "CHF", "kn", "rad", "deg", "lux", "volts", "volt", "amp\u{E8}res",
  ]

  /// Returns whether a label looks like such a unit, or like a quotient of one.
  static func isOne(_ label: String) -> Bool {
    let parts = label.split(whereSeparator: { "/\u{B7}*".contains($0) }).map(String.init)
    guard !parts.isEmpty, parts.count <= 3 else { return false }
    return parts.contains { isSymbol($0.filter { !$0.isWhitespace }) }
  }

  private static func isSymbol(_ word: String) -> Bool {
    if plain.contains(word) { return true }
    // A power: `A2`, `V^2`.
    let symbol = String(word.reversed().drop { "0123456789^-\u{B2}\u{B3}".contains($0) }.reversed())
    return prefixes.contains { prefix in
      symbol.hasPrefix(prefix) && prefixed.contains(String(symbol.dropFirst(prefix.count)))
    }
  }
}
