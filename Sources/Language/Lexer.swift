public import Diagnostics

/// Cuts a source text into tokens.
///
/// It never fails: what is no token becomes an error token, and every byte of the text belongs to
/// exactly one token, so that the tokens in a row spell the text again. Highlighting and completion
/// can use it on half-typed lines. Time and memory are linear in the length of the text.
public struct Lexer {
  /// An f-string that is being read; several nest as `f"{f'{x}'}"`.
  struct FormatLevel {
    /// The quote that ends it.
    var quote: UInt8
    /// True when its characters are being read, not a value between braces.
    var isInText = true
    /// The number of brackets open in the value.
    var depth = 0
  }

  let bytes: [UInt8]
  var index = 0
  var formats: [FormatLevel] = []
  /// The last token that is neither blank nor comment.
  var previous = Token.Kind.newline
  /// The number of blank characters between that token and `index`.
  var blankCount = 0

  /// A lexer at the start of `source`.
  public init(_ source: Source) {
    bytes = source.bytes
  }

  /// The tokens of a text, blanks and comments included.
  public static func tokens(of source: Source) -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  /// The next token, nil at the end of the text.
  public mutating func next() -> Token? {
    guard index < bytes.count else {
      return formats.isEmpty ? nil : closeFormats()
    }
    if formats.isEmpty == false, bytes[index] == .lineFeed { return closeFormats() }
    let start = index
    let isTight = blankCount == 0 && previous != .newline
    let kind: Token.Kind
    if let level = formats.last, level.isInText {
      kind = formatPiece(level)
    } else {
      kind = piece()
    }
    if index <= start { index = start + 1 }
    remember(kind, from: start)
    return Token(kind, start, index, isTight: isTight)
  }

  /// Ends the f-strings that are open where their line ends, with one empty error token.
  private mutating func closeFormats() -> Token {
    formats.removeAll()
    previous = .error(.unterminatedFormat)
    blankCount = 0
    return Token(.error(.unterminatedFormat), index, index, isTight: true)
  }

  private mutating func remember(_ kind: Token.Kind, from start: Int) {
    switch kind {
    case .blank:
      blankCount = 0
      var scan = start
      while scan < index {
        blankCount += 1
        scan += width(at: scan)
      }
    case .comment: blankCount += 1
    default:
      previous = kind
      blankCount = 0
    }
  }

  private mutating func piece() -> Token.Kind {
    let byte = bytes[index]
    switch byte {
    case .lineFeed:
      index += 1
      return .newline
    case UInt8(ascii: "#"):
      while index < bytes.count, bytes[index] != .lineFeed { index += 1 }
      return .comment
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return text(quote: byte)
    case UInt8(ascii: "`"): return quotedName()
    default:
      if isBlank(at: index) { return blank() }
      if isNameStart(at: index) { return word() }
      return sign()
    }
  }

  private mutating func blank() -> Token.Kind {
    while index < bytes.count, isBlank(at: index) { index += width(at: index) }
    return .blank
  }
}

extension UInt8 {
  static var lineFeed: UInt8 { 0x0A }
  static var backslash: UInt8 { 0x5C }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}

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

  /// True at letters, digits, `_` and combining accents.
  ///
  /// The middle dot multiplies units, and is no part of a name.
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
