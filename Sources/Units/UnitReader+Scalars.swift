/// A sign that a power is made of.
enum PowerSign: Equatable {
  case minus
  case digit(Int)
}

extension Unicode.Scalar {
  /// Whether the scalar is one of 0 … 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it multiplies: U+00B7, or U+22C5 from a formula editor.
  var isProductDot: Bool { self == "\u{B7}" || self == "\u{22C5}" }

  /// Whether it can stand in the word of a unit: anything that means nothing else here.
  var isUnitLetter: Bool {
    switch self {
    case "/", "^", "-", "*", "(", ")": false
    default: !isProductDot && superscript == nil && !properties.isWhitespace
    }
  }

  /// The plain sign of a power.
  var powerDigit: PowerSign? {
    if self == "-" { return .minus }
    return isASCIIDigit ? .digit(Int(value) - 0x30) : nil
  }

  /// The raised sign of a power: ² and ³ are on AZERTY keyboards, the rest in pasted text.
  var superscript: PowerSign? {
    switch self {
    case "⁻": .minus
    case "¹": .digit(1)
    case "²": .digit(2)
    case "³": .digit(3)
    case "⁰", "⁴"..."⁹": .digit(Int(value) - 0x2070)
    default: nil
    }
  }

  /// The scalar that the catalogue spells: Greek mu as the micro sign, CO₂ as CO2.
  var unitSpelling: Unicode.Scalar {
    switch self {
    case "\u{3BC}": "\u{B5}"
    case "₀"..."₉": Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0x2080 + 0x30))
    default: self
    }
  }
}

extension NamedUnit {
  /// The unit and the prefix that `word` names; a whole unit goes before a prefixed one, so that
  /// `min` is the minute.
  static func find(_ word: String) -> (unit: NamedUnit, prefix: Prefix)? {
    var spelling = ""
    for scalar in word.unicodeScalars { spelling.unicodeScalars.append(scalar.unitSpelling) }
    for unit in allCases where unit.spellings.contains(spelling) { return (unit, .none) }
    for unit in allCases where !unit.prefixes.isEmpty {
      for ending in unit.spellings where spelling.hasSuffix(ending) {
        let head = spelling.dropLast(ending.count)
        if let prefix = unit.prefixes.first(where: { $0.symbol == head }) { return (unit, prefix) }
      }
    }
    return nil
  }
}
