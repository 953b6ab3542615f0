extension Lexer {
  /// Digits with `_` between them, a point only before a digit, an exponent only with digits.
  mutating func number() -> Token.Kind {
    digits()
    if byte(at: index) == UInt8(ascii: "."), byte(at: index + 1)?.isDigit == true {
      index += 1
      digits()
    }
    if let byte = byte(at: index), byte | 0x20 == UInt8(ascii: "e") {
      let hasSign =
        self.byte(at: index + 1) == UInt8(ascii: "-")
        || self.byte(at: index + 1) == UInt8(ascii: "+")
      let first = index + (hasSign ? 2 : 1)
      if self.byte(at: first)?.isDigit == true {
        index = first
        digits()
      }
    }
    return .number
  }

  private mutating func digits() {
    while let byte = byte(at: index) {
      let joins = byte == UInt8(ascii: "_") && self.byte(at: index + 1)?.isDigit == true
      guard byte.isDigit || joins else { return }
      index += 1
    }
  }

  /// True when a unit may stand at `index`: right after a number, one blank between at most, or
  /// after `->`.
  var mayBeUnit: Bool {
    switch previous {
    case .number: blankCount <= 1
    case .symbol(.arrow): true
    default: false
    }
  }

  /// The end of the unit that starts at `start`, nil where none does.
  ///
  /// `word power { ("/" | "·") word power }` without a blank: after a tight `/` a letter goes on
  /// with the unit, a digit does not. After a number, a keyword is no unit (`3 if c else 4`).
  func unitEnd(at start: Int, isAfterNumber: Bool) -> Int? {
    guard var end = unitWordEnd(at: start) else { return nil }
    if isAfterNumber {
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      if let keyword = Keyword.lookup(word), keyword != .unit, keyword != .assert { return nil }
      if startsFormat(at: start) { return nil }
    }
    end = unitPowerEnd(at: end)
    while let separator = unitSeparator(at: end), let word = unitWordEnd(at: end + separator) {
      end = unitPowerEnd(at: word)
    }
    return end
  }

  private func startsFormat(at start: Int) -> Bool {
    let quote = byte(at: start + 1)
    return bytes[start] | 0x20 == UInt8(ascii: "f")
      && (quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"))
  }

  private func unitSeparator(at index: Int) -> Int? {
    switch byte(at: index) {
    case UInt8(ascii: "/"): 1
    case 0xC2 where byte(at: index + 1) == 0xB7: 2
    default: nil
    }
  }

  private func isUnitStart(at index: Int) -> Bool {
    guard let scalar = scalar(at: index) else { return false }
    if scalar.isASCII, bytes[index].isASCIILetter { return true }
    return isCurrency(at: index) || scalar == "°" || scalar.properties.isXIDStart
  }

  private func unitWordEnd(at start: Int) -> Int? {
    guard isUnitStart(at: start) else { return nil }
    var end = start + width(at: start)
    while isNamePart(at: end) || isCurrency(at: end) { end += width(at: end) }
    return end
  }

  /// True at the signs of money, which end a unit: `M€`, `US$`.
  private func isCurrency(at index: Int) -> Bool {
    switch scalar(at: index) {
    case "€", "£", "$", "¥": true
    default: false
    }
  }

  /// The end of `^2`, `^-1`, `²`, and of `-1` as in `s-1`, unless that minus subtracts, as in
  /// `10 Wh-5 Wh`.
  private func unitPowerEnd(at start: Int) -> Int {
    var end = start
    if isSuperscript(at: end) {
      while isSuperscript(at: end) { end += width(at: end) }
      return end
    }
    let hasCaret = byte(at: end) == UInt8(ascii: "^")
    if hasCaret { end += 1 }
    let hasMinus = byte(at: end) == UInt8(ascii: "-")
    if hasMinus { end += 1 }
    guard hasCaret || hasMinus, byte(at: end)?.isDigit == true else { return start }
    while byte(at: end)?.isDigit == true { end += 1 }
    return hasCaret || endsPower(at: end) ? end : start
  }

  private func endsPower(at end: Int) -> Bool {
    guard end < bytes.count else { return true }
    if byte(at: end) == UInt8(ascii: ".") || isNamePart(at: end) { return false }
    let next = isBlank(at: end) ? end + width(at: end) : end
    return !isUnitStart(at: next)
  }
}

extension Lexer {
  mutating func text(quote: UInt8) -> Token.Kind {
    index += 1
    while index < bytes.count, bytes[index] != .lineFeed {
      let byte = bytes[index]
      index += 1
      if byte == quote { return .text }
      if byte == .backslash, index < bytes.count, bytes[index] != .lineFeed { index += 1 }
    }
    return .error(.unterminatedText)
  }

  /// The next piece of an f-string while its own characters are read.
  mutating func formatPiece(_ level: FormatLevel) -> Token.Kind {
    let byte = bytes[index]
    if byte == level.quote {
      index += 1
      formats.removeLast()
      return .formatEnd
    }
    if byte == UInt8(ascii: "{"), self.byte(at: index + 1) != byte {
      index += 1
      changeLevel { $0.isInText = false }
      return .formatOpen
    }
    formatCharacters(until: level.quote)
    return .formatText
  }

  private mutating func formatCharacters(until quote: UInt8) {
    while index < bytes.count {
      switch bytes[index] {
      case quote, .lineFeed: return
      case UInt8(ascii: "{"):
        guard byte(at: index + 1) == UInt8(ascii: "{") else { return }
        index += 2
      case .backslash:
        index += 1
        if index < bytes.count, bytes[index] != .lineFeed { index += 1 }
      default: index += 1
      }
    }
  }

  mutating func changeLevel(_ change: (inout FormatLevel) -> Void) {
    guard let last = formats.indices.last else { return }
    change(&formats[last])
  }

  /// A bracket or a colon that ends a value of an f-string or its first part, nil for any other.
  mutating func formatSign() -> Token.Kind? {
    guard let level = formats.last else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      changeLevel { $0.depth += 1 }
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      changeLevel { $0.depth = max(0, $0.depth - 1) }
    case UInt8(ascii: "}"):
      guard level.depth == 0 else {
        changeLevel { $0.depth -= 1 }
        return nil
      }
      index += 1
      changeLevel { $0.isInText = true }
      return .formatClose
    case UInt8(ascii: ":") where level.depth == 0:
      while let byte = byte(at: index), byte != UInt8(ascii: "}"), byte != level.quote,
        byte != .lineFeed
      {
        index += 1
      }
      return .formatSpec
    default: break
    }
    return nil
  }

  /// Curly quotes or guillemets with the text up to the quote that closes them, or alone.
  mutating func curlyQuotes(_ opener: Unicode.Scalar) -> Token.Kind? {
    let closers: [Unicode.Scalar]
    switch opener {
    case "“", "”", "„": closers = ["”", "“", "\""]
    case "«", "»": closers = ["»", "«"]
    case "‘", "’", "‚": closers = ["’", "‘", "'"]
    default: return nil
    }
    index += width(at: index)
    var scan = index
    while let scalar = scalar(at: scan), scalar != "\n" {
      scan += width(at: scan)
      if closers.contains(scalar) {
        index = scan
        break
      }
    }
    return .error(.curlyQuotes)
  }
}
