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
    /// Tells whether its characters are being read, not a value between braces.
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
