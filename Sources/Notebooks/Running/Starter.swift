/// The code that an exercise starts from.
enum Starter {
  /// Whether a gap, four underscores or more, is left outside comments and texts.
  static func isUnfinished(_ code: String) -> Bool {
    var quote: UInt8?
    var isComment = false
    var run = 0
    var previous: UInt8 = 0
    for byte in code.utf8 {
      switch byte {
      case 0x0A: (quote, isComment, run) = (nil, false, 0)
      case _ where isComment: break
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else if quote == byte, previous != 0x5C { quote = nil }
        run = 0
      case UInt8(ascii: "#") where quote == nil: isComment = true
      case UInt8(ascii: "_") where quote == nil:
        run += 1
        if run == 4 { return true }
      default: run = 0
      }
      previous = byte
    }
    return false
  }
}
