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
