/// The code that an exercise starts from.
enum Starter {
  /// Tells whether a gap is left, a word of four underscores or more outside comments and texts.
  static func isUnfinished(_ code: String) -> Bool {
    var quote: UInt8?
    var isComment = false
    var word = Word()
    var previous: UInt8 = 0
    for byte in code.utf8 {
      if byte == 0x0A {
        (quote, isComment) = (nil, false)
      } else if !isComment, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if quote == nil { quote = byte } else if quote == byte, previous != 0x5C { quote = nil }
      } else if byte == UInt8(ascii: "#"), quote == nil {
        isComment = true
      } else if !isComment, quote == nil, word.append(byte) {
        previous = byte
        continue
      }
      if word.isGap { return true }
      word = Word()
      previous = byte
    }
    return word.isGap
  }

  /// Letters, digits and underscores in a row.
  private struct Word {
    private var length = 0
    private var underscores = 0

    var isGap: Bool { length >= 4 && underscores == length }

    /// Adds a byte; false when no word goes on with it.
    mutating func append(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "_"): underscores += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
        break
      default: return false
      }
      length += 1
      return true
    }
  }
}
