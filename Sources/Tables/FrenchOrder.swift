import Platform
import TextMatching

/// The order of a French dictionary, the same on every machine.
///
/// Letters first, without case, accents or ligatures (`œ` is filed as `oe`); then the accents,
/// from the left, as the Unicode CLDR does for France; then lowercase before uppercase.
public enum FrenchOrder {
  /// Returns whether `left` comes strictly before `right`; distinct texts are never tied.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    if left == right { return false }
    let first = key(of: left)
    let second = key(of: right)
    return first == second ? left < right : first.lexicographicallyPrecedes(second)
  }

  /// The rank of each text among distinct texts, 0 for the first in order.
  static func ranks(_ texts: [String], checkpoint: Checkpoint) throws -> [Int] {
    var keys: [UInt8] = []
    var entries: [Entry] = []
    entries.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() {
      try checkpoint(at: index)
      let key = key(of: text)
      entries.append(Entry(index: index, prefix: prefix(key), start: keys.count, count: key.count))
      keys += key
    }
    let bytes = keys
    var comparisons = 0
    try entries.sort { left, right in
      comparisons += 1
      try checkpoint(at: comparisons)
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      for offset in 0..<min(left.count, right.count) {
        let first = bytes[left.start + offset]
        let second = bytes[right.start + offset]
        if first != second { return first < second }
      }
      if left.count != right.count { return left.count < right.count }
      return texts[left.index] < texts[right.index]
    }
    var ranks = Array(repeating: 0, count: texts.count)
    for (rank, entry) in entries.enumerated() { ranks[entry.index] = rank }
    return ranks
  }

  /// A text to rank: its key among all keys, and the first 8 bytes of that for quick comparisons.
  private struct Entry {
    let index: Int
    let prefix: UInt64
    let start: Int
    let count: Int
  }

  private static func prefix(_ key: [UInt8]) -> UInt64 {
    (0..<8).reduce(0) { $0 << 8 | ($1 < key.count ? UInt64(key[$1]) : 0) }
  }

  /// Bytes that compare as the texts do: letters, accents, cases, each level after a zero.
  ///
  /// Unmarked letters at the end of a level are left out: a shorter level comes first anyway.
  private static func key(of text: String) -> [UInt8] {
    var levels = Levels()
    levels.add(text)
    var key = levels.letters
    for level in [levels.accents, levels.cases] {
      key.append(0)
      if let last = level.lastIndex(where: { $0 > 1 }) { key += level[...last] }
    }
    return key
  }

  /// The three levels by which texts are compared, with one byte per letter for accents and cases.
  private struct Levels {
    /// The folded letters in UTF-8.
    var letters: [UInt8] = []
    /// The accents: 1 for none, 2 for a half of a ligature, 3 and above for the marks from U+0300.
    var accents: [UInt8] = []
    /// The cases: 1 for lowercase, 2 for uppercase.
    var cases: [UInt8] = []

    mutating func add(_ text: String) {
      if text.utf8.allSatisfy({ $0 < 0x80 }) {
        for scalar in text.unicodeScalars { add(scalar) }
      } else {
        for scalar in decomposed(text) { add(scalar) }
      }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        let isUpper = (0x41...0x5A).contains(byte)
        add([isUpper ? byte + 0x20 : byte], accent: 1, isUpper: isUpper)
      } else if (0x300...0x36F).contains(scalar.value), !accents.isEmpty {
        accents[accents.count - 1] = accent(scalar)
      } else {
        addFolded(scalar)
      }
    }

    private mutating func addFolded(_ scalar: Unicode.Scalar) {
      let lowercase = scalar.properties.lowercaseMapping.unicodeScalars
      let isUpper = lowercase.first != scalar
      for lower in lowercase {
        if let letters = plainLetters[lower] {
          for letter in letters {
            add(UTF8.encode(letter).map(Array.init) ?? [], accent: 2, isUpper: isUpper)
          }
        } else if lower == "\u{A0}" || lower == "\u{202F}" {
          add([0x20], accent: 2, isUpper: false)
        } else {
          add(UTF8.encode(lower).map(Array.init) ?? [], accent: 1, isUpper: isUpper)
        }
      }
    }

    private mutating func add(_ letter: [UInt8], accent: UInt8, isUpper: Bool) {
      letters += letter
      accents.append(accent)
      cases.append(isUpper ? 2 : 1)
    }

    private func accent(_ mark: Unicode.Scalar) -> UInt8 {
      UInt8(truncatingIfNeeded: mark.value - 0x300 + 3)
    }
  }
}
