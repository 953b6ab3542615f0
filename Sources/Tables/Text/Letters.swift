/// The accented Latin letters, as a base letter and a combining mark, and the ligatures.
///
/// The standard library compares by canonical equivalence but exposes no decomposition, and
/// Foundation's costs start-up time; these are the letters of the languages of Europe.
enum Letters {
  /// A lowercase letter as a base and the combining mark above or below it.
  static let decomposed: [Unicode.Scalar: (base: Unicode.Scalar, mark: Unicode.Scalar)] = {
    var table: [Unicode.Scalar: (base: Unicode.Scalar, mark: Unicode.Scalar)] = [:]
    for (mark, letters, bases) in families {
      for (letter, base) in zip(letters.unicodeScalars, bases.unicodeScalars) {
        table[letter] = (base, mark)
      }
    }
    return table
  }()

  /// The lowercase letter that a base and a mark make: the inverse of `decomposed`.
  static let composed: [[Unicode.Scalar]: Unicode.Scalar] = {
    Dictionary(
      decomposed.map { letter, parts in ([parts.base, parts.mark], letter) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Ligatures and barred letters, by what they are filed under.
  static let expanded: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]

  private static let families: [(mark: Unicode.Scalar, letters: String, bases: String)] = [
    ("\u{300}", "àèìòùǹẁỳ", "aeiounwy"),
    ("\u{301}", "áéíóúýćĺńŕśźẃǵ", "aeiouyclnrszwg"),
    ("\u{302}", "âêîôûĉĝĥĵŝŵŷ", "aeioucghjswy"),
    ("\u{303}", "ãñõĩũỹẽ", "anoiuye"),
    ("\u{304}", "āēīōū", "aeiou"),
    ("\u{306}", "ăĕğĭŏŭ", "aegiou"),
    ("\u{307}", "ċėġż", "cegz"),
    ("\u{308}", "äëïöüÿẅ", "aeiouyw"),
    ("\u{30A}", "åů", "au"),
    ("\u{30B}", "őű", "ou"),
    ("\u{30C}", "čďěňřšťžǎǧǐǒǔ", "cdenrstzagiou"),
    ("\u{326}", "șț", "st"),
    ("\u{327}", "çşţģķļņŗ", "cstgklnr"),
    ("\u{328}", "ąęįų", "aeiu"),
  ]

  /// Tells whether a scalar is a combining mark of the block U+0300 to U+036F.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The text with base letters and marks composed where one letter exists, as NFC does.
  static func composing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isMark(scalar), let base = scalars.last, let whole = composition(base, scalar) {
        scalars[scalars.count - 1] = whole
      } else {
        scalars.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func composition(
    _ base: Unicode.Scalar, _ mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    if let letter = composed[[base, mark]] { return letter }
    guard base.properties.isUppercase,
      let lower = base.properties.lowercaseMapping.unicodeScalars.first,
      let letter = composed[[lower, mark]]
    else { return nil }
    let upper = letter.properties.uppercaseMapping.unicodeScalars
    return upper.count == 1 ? upper.first : nil
  }
}
