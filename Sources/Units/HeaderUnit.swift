import TextMatching

extension MeasureUnit {
  /// The unit that the brackets of a table's header hold, nil where they hold something else.
  ///
  /// Headers are written for people: blanks (`g CO2/kWh`), the many ways to write CO₂ equivalents
  /// (`kg éq. CO₂`, `kgCO2-eq`) and primary energy (`kWhEP`), `en kWh`, `kWh par an`, names in
  /// words (`tonnes`) and another case (`KWH`) are read too, but only where one unit alone can be
  /// meant.
  public init?(header text: String) {
    guard let unit = HeaderUnit(text).unit, !unit.isOne else { return nil }
    self = unit
  }
}

/// The words of a unit as headers write it.
private struct HeaderUnit {
  private var text: String

  init(_ text: String) {
    self.text = text.trimming(while: \.isWhitespace)
    for lead in ["en ", "in "] where self.text.hasPrefix(lead) {
      self.text = String(self.text.dropFirst(lead.count)).trimming(while: \.isWhitespace)
    }
  }

  var unit: MeasureUnit? {
    // A text that is no unit as it stands is taken to pieces below.
    if let unit = try? MeasureUnit(parsing: text) { return unit }
    var rebuilt = ""
    for (separator, word) in pieces {
      guard let symbol = Self.symbol(of: word) else { return nil }
      rebuilt += separator + symbol
    }
    // Words that are units one by one and no unit together are a part of the name.
    return try? MeasureUnit(parsing: rebuilt)
  }

  /// The words with the sign before each, `/`, `·` or none; ` par ` and ` per ` divide.
  private var pieces: [(separator: String, word: String)] {
    var pieces: [(String, String)] = []
    var (separator, word) = ("", "")
    for piece in text.split(separator: " ", omittingEmptySubsequences: true) {
      if piece == "par" || piece == "per" {
        pieces.append((separator, word))
        (separator, word) = ("/", "")
        continue
      }
      for character in piece {
        if character == "/" || character == "\u{B7}" {
          pieces.append((separator, word))
          (separator, word) = (String(character), "")
        } else {
          word.append(character)
        }
      }
      word.append(" ")
    }
    return (pieces + [(separator, word)]).map { ($0.0, $0.1.trimming(while: \.isWhitespace)) }
  }

  /// The symbol of one word without a fraction bar.
  private static func symbol(of word: String) -> String? {
    // What is no unit as it stands may be one in another spelling.
    if let unit = try? MeasureUnit(parsing: word), !unit.isOne { return word }
    return equivalent(word) ?? primaryEnergy(word) ?? named(word)
  }

  /// `kg CO2`, `kgCO2-eq`, `kg éq. CO₂`, `g Sb eq`: a mass, then or before it "equivalent".
  private static func equivalent(_ word: String) -> String? {
    let plain = compact(word)
    for (substance, symbol) in [("co2", "CO2e"), ("sb", "Sbeq")] {
      guard let place = plain.range(ofFolded: substance) else { continue }
      let after = withoutAccents(String(plain[place.upperBound...]))
      let words: Set<String> = ["e", "eq", "eqv", "equiv", "equivalent", "equivalents"]
      var mass = String(plain[..<place.lowerBound])
      var isEquivalent = words.contains(after)
      for ending in ["equivalent", "eq", "e"] where withoutAccents(mass).hasSuffix(ending) {
        mass = String(mass.dropLast(ending.count))
        isEquivalent = true
        break
      }
      // CO2 alone is read as its equivalents, as energy data mean it; antimony is not.
      guard isEquivalent || (substance == "co2" && after.isEmpty) else { continue }
      return mass + symbol
    }
    return nil
  }

  /// `kWhEP`, `kWh ep`.
  private static func primaryEnergy(_ word: String) -> String? {
    let plain = compact(word)
    return withoutAccents(plain).hasSuffix("ep") ? String(plain.dropLast(2)) + "ep" : nil
  }

  /// A unit's name in words, or its symbol in another case: at least three letters, and one unit
  /// alone.
  private static func named(_ word: String) -> String? {
    guard word.unicodeScalars.count > 2 else { return nil }
    let found = Suggestions.alike(word)
    return found.count == 1 ? found[0] : nil
  }

  /// The word without blanks, points, hyphens and low lines, raised and lowered digits as plain
  /// ones.
  private static func compact(_ word: String) -> String {
    String(
      word.unicodeScalars.compactMap { scalar -> Character? in
        switch scalar {
        case " ", ".", "-", "_", "\u{2010}", "\u{2011}": nil
        case "\u{2082}": "2"
        default: Character(scalar)
        }
      })
  }
}

extension String {
  /// The place of a part in whatever case.
  fileprivate func range(ofFolded part: String) -> Range<Index>? {
    for start in indices {
      guard let end = index(start, offsetBy: part.count, limitedBy: endIndex) else { return nil }
      if self[start..<end].lowercased() == part { return start..<end }
    }
    return nil
  }
}
