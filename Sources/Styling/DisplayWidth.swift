/// The side of the blanks when a text is padded to a width.
public enum Alignment: Sendable, Hashable {
  case left, right, centre
}

extension Character {
  /// The columns that a terminal gives the character: 0, 1 or 2.
  ///
  /// Combining marks and controls take none; East Asian wide and full-width characters and emoji
  /// (sequences with joiners, skin tones and flags included) take two. A cluster of several
  /// spacing letters, as Devanagari has, takes as many as its letters.
  public var displayWidth: Int {
    if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var sum = 0
    var isSequence = false
    for scalar in unicodeScalars {
      sum += scalar.displayWidth
      isSequence = isSequence || scalar.joinsEmoji
    }
    return isSequence && sum > 0 ? 2 : sum
  }
}

extension StringProtocol {
  /// The columns that a terminal gives the text; the widest line where it has several.
  public var displayWidth: Int {
    let bytes = utf8.withContiguousStorageIfAvailable { $0.widthOfPlainScalars }
    return bytes.flatMap { $0 } ?? String(self).widthOfCharacters
  }

  /// The text with blanks up to `width` columns; as it is where it is already that wide.
  public func padded(to width: Int, alignment: Alignment = .left) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return String(self) }
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .centre: missing / 2
      }
    let blanks = { (count: Int) in String(repeating: " ", count: count) }
    return blanks(before) + self + blanks(missing - before)
  }

  /// The text cut to at most `width` columns, the cut marked with `…`, or `...` in ASCII.
  ///
  /// Where not even the mark has room, as much of the mark as fits.
  public func truncated(to width: Int, ascii: Bool = false) -> String {
    guard displayWidth > width else { return String(self) }
    let mark = ascii ? "..." : "…"
    let room = width - mark.displayWidth
    guard room >= 0 else { return String(mark.prefix(Swift.max(0, width))) }
    return prefix(columns: room) + mark
  }

  /// The text cut in its middle to at most `width` columns, so that both ends can be read.
  public func truncatedInMiddle(to width: Int, ascii: Bool = false) -> String {
    guard displayWidth > width else { return String(self) }
    let mark = ascii ? ".." : "…"
    let room = width - mark.displayWidth
    guard room >= 2 else { return truncated(to: width, ascii: ascii) }
    let tail = room / 2
    return prefix(columns: room - tail) + mark + suffix(columns: tail)
  }

  private func prefix(columns: Int) -> String {
    var width = 0
    return String(
      prefix { character in
        width += character.displayWidth
        return width <= columns
      })
  }

  private func suffix(columns: Int) -> String {
    var width = 0
    let kept = reversed().prefix { character in
      width += character.displayWidth
      return width <= columns
    }
    return String(kept.reversed())
  }
}

extension String {
  /// The width of a text of any characters.
  fileprivate var widthOfCharacters: Int {
    var widest = 0
    var width = 0
    for character in self {
      if character.isNewline {
        widest = Swift.max(widest, width)
        width = 0
      } else {
        width += character.displayWidth
      }
    }
    return Swift.max(widest, width)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The width of a text in UTF-8 whose scalars each make a character of one column; nil where one
  /// may do otherwise.
  ///
  /// Most texts are such, and taking one apart into characters takes twenty times as long.
  fileprivate var widthOfPlainScalars: Int? {
    var widest = 0
    var width = 0
    var index = 0
    while index < count {
      switch self[index] {
      case 0x0A:
        widest = Swift.max(widest, width)
        width = 0
        index += 1
        continue
      case 0x20...0x7E: index += 1
      // Latin letters and signs but for the soft hyphen, Greek letters.
      case 0xC2:
        guard self[index + 1] >= 0xA0, self[index + 1] != 0xAD else { return nil }
        index += 2
      case 0xC3...0xCB, 0xCE, 0xCF: index += 2
      case 0xE2:
        // Punctuation, digits raised and lowered, currencies, letters, arrows and operators; frames,
        // blocks, shapes (but for two that are drawn as emoji) and braille.
        switch UInt16(self[index + 1]) << 8 | UInt16(self[index + 2]) {
        case 0x8090...0x80A7, 0x80AF...0x819E, 0x81B0...0x838F, 0x8480...0x8BBF,
          0x9480...0x97BC, 0x97BF, 0xA080...0xA3BF:
          break
        default: return nil
        }
        index += 3
      default: return nil
      }
      width += 1
    }
    return Swift.max(widest, width)
  }
}

extension Unicode.Scalar {
  /// True when the scalar makes one two-column picture of the cluster it stands in: zero-width
  /// joiner, emoji presentation selector, skin tone.
  fileprivate var joinsEmoji: Bool {
    value == 0x200D || value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(value)
  }

  fileprivate var displayWidth: Int {
    if value < 0x300 {
      return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
    }
    if value >= 0x1100, isWide { return 2 }
    // Vowels and finals of decomposed Hangul stand inside the two columns of their initial.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// True when East Asian Width is W or F (Unicode Standard Annex 11), or the scalar is shown
  /// as an emoji by default.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376,
      0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    case 0x1F1E6...0x1F1FF: false
    default: properties.isEmojiPresentation
    }
  }
}

extension StringProtocol {
  /// The text with line feeds in the place of blanks, so that no line is wider than `width` where
  /// the words allow it.
  ///
  /// No-break spaces hold words together. A word that is too long for a line is left whole.
  ///
  /// - Parameters:
  ///   - used: the columns before the text on its first line.
  ///   - indent: blanks before each further line.
  public func wrapped(to width: Int, after used: Int, indent: Int) -> String {
    var out = ""
    var column = used
    for (index, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let size = word.displayWidth
      if index > 0 {
        let isFull = column + 1 + size > width && column > indent
        out += isFull ? "\n" + String(repeating: " ", count: indent) : " "
        column = isFull ? indent : column + 1
      }
      out += word
      column += size
    }
    return out
  }
}
