extension Lexer {
  mutating func word() -> Token.Kind {
    if let quote = formatQuote() {
      index += 2
      formats.append(FormatLevel(quote: quote))
      return .formatStart
    }
    if mayBeUnit, let end = unitEnd(at: index, isAfterNumber: previous == .number) {
      index = end
      return .unit
    }
    let start = index
    while isNamePart(at: index) { index += width(at: index) }
    return wordKind(from: start)
  }

  /// The quote after `f`, where an f-string starts here.
  private func formatQuote() -> UInt8? {
    guard bytes[index] | 0x20 == UInt8(ascii: "f"), let quote = byte(at: index + 1),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return nil }
    return quote
  }

  /// Any word is a plain name after `.` and `@`; `unit` and `assert` are words of the language only
  /// where a statement starts and something follows that fits.
  private func wordKind(from start: Int) -> Token.Kind {
    // The longest keyword has nine letters, one of which may be decomposed into three bytes.
    guard index - start <= 12, !isPlainNamePlace else { return .name }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let keyword = Keyword.lookup(word) else { return .name }
    switch keyword {
    case .unit: return startsStatement && isWordNext ? .keyword(.unit) : .name
    case .assert: return startsStatement && isOperandNext ? .keyword(.assert) : .name
    default: return .keyword(keyword)
    }
  }

  private var isPlainNamePlace: Bool {
    previous == .symbol(.dot) || previous == .symbol(.at) || previous == .symbol(.dots)
  }

  private var startsStatement: Bool {
    switch previous {
    case .newline, .symbol(.semicolon), .symbol(.colon), .keyword(.then), .keyword(.else): true
    default: false
    }
  }

  private var following: (index: Int, hasBlank: Bool) {
    var scan = index
    while scan < bytes.count, isBlank(at: scan) { scan += width(at: scan) }
    return (scan, scan > index)
  }

  private var isWordNext: Bool {
    let (next, hasBlank) = following
    return hasBlank && (isNameStart(at: next) || byte(at: next) == UInt8(ascii: "`"))
  }

  /// `assert x`, `assert (x)`, `assert -x > 0`, but neither `assert - x` nor `assert.x`.
  private var isOperandNext: Bool {
    let (next, hasBlank) = following
    guard let byte = byte(at: next) else { return false }
    switch byte {
    case UInt8(ascii: "("): return true
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "["):
      let after = next + 1
      return hasBlank && after < bytes.count && !isBlank(at: after)
        && bytes[after] != UInt8(ascii: "=")
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "@"),
      UInt8(ascii: "!"):
      return bytes[next] != UInt8(ascii: "!") || self.byte(at: next + 1) != UInt8(ascii: "=")
    default: return byte.isDigit || startsOperandWord(at: next)
    }
  }

  /// A word that may start a value: `assert in` and `assert and` take `assert` for a name.
  private func startsOperandWord(at start: Int) -> Bool {
    guard isNameStart(at: start) else { return false }
    var end = start
    while isNamePart(at: end), end - start <= 12 { end += width(at: end) }
    switch Keyword.lookup(String(decoding: bytes[start..<end], as: UTF8.self)) {
    case .and, .or, .in, .then, .else, .for, .end, .elif: return false
    default: return true
    }
  }

  mutating func quotedName() -> Token.Kind {
    index += 1
    while index < bytes.count, bytes[index] != .lineFeed {
      index += 1
      if bytes[index - 1] == UInt8(ascii: "`") { return .quotedName }
    }
    return .error(.unterminatedName)
  }
}
