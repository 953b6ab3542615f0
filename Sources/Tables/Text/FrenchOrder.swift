/// The order of a French dictionary, the same on every machine.
///
/// Letters first, without case, accents or ligatures (`œ` is filed as `oe`); then the accents,
/// from the left, as the Unicode CLDR does for France; then lowercase before uppercase.
public enum FrenchOrder {
  /// Whether `left` comes strictly before `right`; distinct texts are never tied.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    if left == right { return false }
    let first = Key(left)
    let second = Key(right)
    return first == second ? left < right : first < second
  }

  /// The text without case, accents or ligatures: what search and suggestions compare.
  public static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(Key(text).letters))
  }

  /// The rank of each text among distinct texts, 0 for the first in order.
  static func ranks(_ texts: [String], checkpoint: @escaping Checkpoint) throws -> [Int] {
    let keys = texts.map(Key.init)
    var pace = Pace(checkpoint)
    let order = try texts.indices.sorted { left, right in
      try pace.step()
      return keys[left] == keys[right] ? texts[left] < texts[right] : keys[left] < keys[right]
    }
    var ranks = Array(repeating: 0, count: texts.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }

  /// What two texts are compared by, level after level.
  private struct Key: Comparable {
    var letters: [Unicode.Scalar] = []
    /// One entry per letter: 0, the mark it bears, or 1 for half of a ligature.
    var accents: [UInt32] = []
    var isUpper: [Bool] = []

    init(_ text: String) {
      for scalar in text.unicodeScalars {
        if Letters.isMark(scalar), !accents.isEmpty {
          accents[accents.count - 1] = scalar.value
        } else if scalar.isASCII {
          let isUpper = (0x41...0x5A).contains(scalar.value)
          add(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar, 0, isUpper: isUpper)
        } else {
          addFolded(scalar)
        }
      }
    }

    private mutating func addFolded(_ scalar: Unicode.Scalar) {
      let lowercase = scalar.properties.lowercaseMapping.unicodeScalars
      let isUpper = lowercase.first != scalar
      for lower in lowercase {
        if let (base, mark) = Letters.decomposed[lower] {
          add(base, mark.value, isUpper: isUpper)
        } else if let letters = Letters.expanded[lower] {
          for letter in letters.unicodeScalars { add(letter, 1, isUpper: isUpper) }
        } else if lower == "\u{A0}" || lower == "\u{202F}" {
          add(" ", 1, isUpper: false)
        } else {
          add(lower, 0, isUpper: isUpper)
        }
      }
    }

    private mutating func add(_ letter: Unicode.Scalar, _ accent: UInt32, isUpper: Bool) {
      letters.append(letter)
      accents.append(accent)
      self.isUpper.append(isUpper)
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.letters != right.letters {
        return left.letters.lexicographicallyPrecedes(right.letters)
      }
      if left.accents != right.accents {
        return left.accents.lexicographicallyPrecedes(right.accents)
      }
      return left.isUpper.lexicographicallyPrecedes(right.isUpper) { !$0 && $1 }
    }
  }
}
