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

  /// Two characters at once where they make a sign, else one.
  private func longestSign() -> (Token.Kind, Int)? {
    let first = bytes[index]
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
    if let sign = ForeignSign(rawValue: String(scalar)) { return .foreign(sign) }
    let isControl = scalar.properties.generalCategory == .control
    return .error(isControl ? .control : .unknown)
  }
}
