extension StringProtocol {
  /// The text in 7-bit ASCII, as near as it can be read: é → e, œ → oe, « » → ", CO₂ → CO2.
  ///
  /// Latin letters lose their marks, digits of all scripts become ours, Greek letters their
  /// names; what has no equal (a Chinese character, an emoji) becomes one `?`. Line feeds stay,
  /// other controls become a blank.
  public var asciiFolded: String {
    if utf8.allSatisfy({ $0 == 0x0A || (0x20..<0x7F).contains($0) }) { return String(self) }
    var out = ""
    var skipsBlank = false
    for character in self {
      if character == "»", out.last == " " { out.removeLast() }
      let isBlank = character.isWhitespace && character != "\n"
      if !(isBlank && skipsBlank) { out += character.asciiFolded }
      skipsBlank = character == "«"
    }
    return out
  }
}

extension Character {
  fileprivate var asciiFolded: String {
    if self == "\r\n" { return "\n" }
    if let value = asciiValue {
      return value == 0x0A || (0x20..<0x7F).contains(value) ? String(self) : " "
    }
    let folded = unicodeScalars.map(\.asciiFolded).joined()
    // A flag or a joined emoji is one thing to the reader.
    return folded.allSatisfy { $0 == "?" } && !folded.isEmpty ? "?" : folded
  }
}

extension Unicode.Scalar {
  fileprivate var asciiFolded: String {
    if isASCII { return value >= 0x20 && value < 0x7F ? String(self) : " " }
    if let sign = signs[self] { return sign }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return ""
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return " "
    case .dashPunctuation: return "-"
    case .initialPunctuation, .finalPunctuation: return "\""
    default: return digit ?? letter ?? "?"
    }
  }

  private var digit: String? {
    guard properties.numericType == .decimal || properties.numericType == .digit,
      let value = properties.numericValue, (0...9).contains(value)
    else { return nil }
    return String(Int(value))
  }

  /// The letter inside the Unicode name, as in `LATIN SMALL LETTER E WITH ACUTE` or
  /// `GREEK SMALL LETTER ALPHA`.
  private var letter: String? {
    guard let name = properties.name else { return nil }
    let words = name.split(separator: " ")
    guard let script = words.firstIndex(where: { $0 == "LATIN" || $0 == "GREEK" }),
      let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }), kind > script,
      kind + 1 < words.count
    else { return nil }
    let letter = words[kind + 1]
    guard words[script] == "GREEK" || letter.count <= 2 else { return nil }
    let isSmall = words[script..<kind].contains("SMALL")
    return isSmall ? letter.lowercased() : letter.prefix(1) + letter.dropFirst().lowercased()
  }
}

/// The signs whose Unicode names do not tell their ASCII form.
private let signs: [Unicode.Scalar: String] = [
  "ß": "ss", "ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ŋ": "n", "Ŋ": "N", "ẞ": "SS",
  "\u{B5}": "u", "\u{3BC}": "u", "\u{3A9}": "Ohm", "\u{2126}": "Ohm", "×": "x", "÷": "/", "·": ".",
  "⋅": ".", "…": "...", "▁": "_", "↓": "v",
  "’": "'", "‘": "'", "‚": ",", "‹": "'", "›": "'", "„": "\"", "′": "'", "″": "\"", "−": "-",
  "⁻": "-", "₋": "-", "⁺": "+", "₊": "+", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "±": "+/-",
  "→": "->", "←": "<-", "⇒": "=>", "∞": "inf", "°": "deg", "€": "EUR", "£": "GBP", "‰": "o/oo",
  "½": "1/2", "¼": "1/4", "¾": "3/4", "•": "*", "√": "sqrt", "©": "(c)", "®": "(R)", "™": "(TM)",
]
