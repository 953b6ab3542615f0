/// Classes of single characters; `index` arguments are bytes at which a character starts.
extension Lexer {
  /// The number of bytes of the character at `index`, at most to the end of the text.
  func width(at index: Int) -> Int {
    let byte = bytes[index]
    let width = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(width, bytes.count - index)
  }

  /// The character at `index`, nil at the end of the text.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    let width = width(at: index)
    guard width > 1 else { return Unicode.Scalar(first) }
    var value = first & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  func byte(at index: Int) -> UInt8? {
    index >= 0 && index < bytes.count ? bytes[index] : nil
  }

  /// A blank: ASCII's, the non-breaking ones that word processors and AltGr+space leave, a byte
  /// order mark, and Python's `\` at the end of a line together with that end.
  func isBlank(at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20, 0x09, 0x0D, 0x0B, 0x0C: return true
    case .lineFeed:
      return byte(at: index - 1) == .backslash
        || (byte(at: index - 1) == 0x0D && byte(at: index - 2) == .backslash)
    case .backslash:
      return byte(at: index + 1) == .lineFeed
        || (byte(at: index + 1) == 0x0D && byte(at: index + 2) == .lineFeed)
    case 0xC2...0xEF: break
    default: return false
    }
    guard let scalar = scalar(at: index) else { return false }
    switch scalar.value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: return true
    default: return false
    }
  }

  func isNameStart(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter || byte == UInt8(ascii: "_") }
    return scalar(at: index)?.properties.isXIDStart ?? false
  }

  /// Letters, digits, `_` and combining accents; not the middle dot, which multiplies units.
  func isNamePart(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: "_") }
    guard let scalar = scalar(at: index), scalar.value != 0xB7 else { return false }
    return scalar.properties.isXIDContinue
  }

  func isSuperscript(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80, let scalar = scalar(at: index) else {
      return false
    }
    return Superscript.digit(scalar) != nil
  }
}

/// Raised digits, which French keyboards have.
enum Superscript {
  /// The digit or the sign that `scalar` raises, nil for any other character.
  static func digit(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0xB9: "1"
    case 0xB2: "2"
    case 0xB3: "3"
    case 0x2070: "0"
    case 0x2074...0x2079: Character(Unicode.Scalar(UInt8(scalar.value - 0x2074 + 0x34)))
    case 0x207B: "-"
    default: nil
    }
  }
}
