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

  /// True in `assert x`, `assert (x)`, `assert -x > 0`, but neither in `assert - x` nor `assert.x`.
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

extension Lexer {
  mutating func sign() -> Token.Kind {
    if let kind = formatSign() { return kind }
    guard bytes[index] < 0x80 else { return rareSign() }
    if let (kind, width) = longestSign() {
      index += width
      return kind
    }
    let byte = bytes[index]
    if previous == .number, blankCount <= 1, let end = unitEnd(at: index, isAfterNumber: true) {
      index = end
      return .unit
    }
    index += 1
    return .error(byte < 0x20 || byte == 0x7F ? .control : .unknown)
  }

  /// The sign that two characters make at once, else one.
  private func longestSign() -> (Token.Kind, Int)? {
    let first = bytes[index]
    if bytes[index...].starts(with: "+/-".utf8) { return (.symbol(.spread), 3) }
    if let second = byte(at: index + 1), second < 0x80 {
      if let kind = Self.signs[Self.key(first, second)] { return (kind, 2) }
    }
    guard let kind = Self.signs[Self.key(first)] else { return nil }
    return (kind, 1)
  }

  private static func key(_ first: UInt8, _ second: UInt8 = 0) -> Int {
    Int(first & 0x7F) << 7 | Int(second & 0x7F)
  }

  /// The ASCII signs of one and two characters, by `key`.
  private static let signs: [Token.Kind?] = {
    var signs = [Token.Kind?](repeating: nil, count: 1 << 14)
    func add(_ spelling: String, _ kind: Token.Kind) {
      let bytes = Array(spelling.utf8)
      guard bytes.count <= 2, bytes.allSatisfy({ $0 < 0x80 }) else { return }
      signs[key(bytes[0], bytes.count == 2 ? bytes[1] : 0)] = kind
    }
    for symbol in Symbol.allCases { add(symbol.rawValue, .symbol(symbol)) }
    for sign in ForeignSign.allCases { add(sign.rawValue, .foreign(sign)) }
    return signs
  }()

  /// A character beyond ASCII that is no letter.
  private mutating func rareSign() -> Token.Kind {
    guard let scalar = scalar(at: index) else { return .error(.unknown) }
    if mayBeUnit, let end = unitEnd(at: index, isAfterNumber: previous == .number) {
      index = end
      return .unit
    }
    if let kind = curlyQuotes(scalar) { return kind }
    if isSuperscript(at: index) {
      while isSuperscript(at: index) { index += width(at: index) }
      return .error(.superscript)
    }
    index += width(at: index)
    if scalar == "±" { return .symbol(.spread) }
    if let sign = ForeignSign(rawValue: String(scalar)) { return .foreign(sign) }
    let isControl = scalar.properties.generalCategory == .control
    return .error(isControl ? .control : .unknown)
  }
}
