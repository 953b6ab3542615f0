import Diagnostics
import TextMatching

/// Texts and f-strings.
extension Parser {
  @inline(never) mutating func textLiteral() throws(SyntaxStop) -> Expr {
    let token = current
    let inner = SourceRange(token.lower + 1, token.upper - 1)
    let value = try characters(inner)
    advance()
    return Expr(.text(value), token.range)
  }

  /// The characters between quotes, escapes replaced, in NFC; in an f-string `{{` is a brace.
  private mutating func characters(
    _ range: SourceRange, isFormat: Bool = false
  ) throws(SyntaxStop) -> String {
    var result: [UInt8] = []
    var index = range.lower
    while index < range.upper {
      let byte = source.bytes[index]
      if byte == .backslash {
        result += try escape(&index, before: range.upper)
        continue
      }
      if isFormat, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        guard index + 1 < range.upper, source.bytes[index + 1] == byte else {
          let brace = String(UnicodeScalar(byte))
          throw failure(BraceInText(brace).at(SourceRange(index, index + 1)))
        }
        index += 1
      }
      result.append(byte)
      index += 1
    }
    return composed(String(decoding: result, as: UTF8.self))
  }

  private mutating func escape(
    _ index: inout Int, before end: Int
  ) throws(SyntaxStop) -> [UInt8] {
    let start = index
    guard index + 1 < end else {
      throw failure(UnknownEscape("\\").at(SourceRange(start, start + 1)))
    }
    let byte = source.bytes[index + 1]
    index += 2
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "\""), UInt8(ascii: "'"), .backslash: return [byte]
    case UInt8(ascii: "u"):
      if let scalar = hexadecimal(&index, before: end) { return Array(String(scalar).utf8) }
    default: break
    }
    var stop = start + 2
    while stop < end, source.bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    let place = SourceRange(start, max(index, stop))
    throw failure(UnknownEscape(source.slice(place)).at(place))
  }

  /// The character of `{e9}`, or of Python's four digits.
  private func hexadecimal(_ index: inout Int, before end: Int) -> Unicode.Scalar? {
    var digits: [UInt8] = []
    if index < end, source.bytes[index] == UInt8(ascii: "{") {
      let close = source.bytes[index..<end].firstIndex(of: UInt8(ascii: "}"))
      guard let close, close - index <= 9 else { return nil }
      digits = Array(source.bytes[index + 1..<close])
      index = close + 1
    } else if index + 4 <= end {
      digits = Array(source.bytes[index..<index + 4])
      index += 4
    }
    guard digits.allSatisfy({ $0.isDigit || $0.isASCIILetter }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }

  mutating func formatText() throws(SyntaxStop) -> Expr {
    let opener = current
    try enter()
    defer { leave() }
    advance()
    var parts: [FormatPart] = []
    var tallest = 0
    while current.kind != .formatEnd {
      switch current.kind {
      case .formatText:
        parts.append(.literal(try characters(current.range, isFormat: true)))
        advance()
      case .formatOpen:
        parts.append(try formatValue())
        tallest = max(tallest, height)
      default: throw failure(unclosedFormat(opener))
      }
    }
    advance()
    try grow(over: tallest)
    return Expr(.format(parts), range(from: opener.lower))
  }

  @inline(never) private func unclosedFormat(_ opener: Token) -> Diagnostic {
    let quote = source.slice(SourceRange(opener.upper - 1, opener.upper))
    let place = SourceRange(current.lower, current.lower)
    return repaired(TextNeverClosed().at(opener.range), Fix(replace: place, with: quote))
  }

  /// Parses `{expr:format}`.
  private mutating func formatValue() throws(SyntaxStop) -> FormatPart {
    let brace = current
    advance()
    let value = try expression(after: "{")
    var format: String?
    if current.kind == .formatSpec {
      format = String(text(current).dropFirst())
      advance()
    }
    guard current.kind == .formatClose else { throw unclosedValue(brace) }
    advance()
    return .value(value, format: format)
  }

  @inline(never) private mutating func unclosedValue(_ brace: Token) -> SyntaxStop {
    switch current.kind {
    case .error(.unterminatedText), .error(.unterminatedFormat), .formatEnd, .formatText:
      let place = SourceRange(current.lower, current.lower)
      return failure(
        repaired(BracketNeverClosed("{").at(brace.range), Fix(replace: place, with: "}")))
    default: return unexpected()
    }
  }

  /// Parses `“abc”`, read as a text with an error.
  @inline(never) mutating func curlyText() throws(SyntaxStop) -> Expr {
    let token = current
    if text(token).unicodeScalars.count == 1 {
      throw failure(
        repaired(CurlyQuotes().at(token.range), Fix(replace: token.range, with: "\"")))
    }
    let fix = curlyFix(token)
    report(repaired(CurlyQuotes().at(token.range), fix))
    advance()
    let straight = fix.edits.first?.text ?? ""
    return Expr(.text(composed(String(straight.dropFirst().dropLast()))), token.range)
  }

  private func curlyFix(_ token: Token) -> Fix {
    let all = Array(text(token).unicodeScalars)
    let isGuillemet = all.first == "«"
    var inner = all.dropFirst()
    if let last = inner.last, "”“„«»’‘‚\"'".unicodeScalars.contains(last) { inner.removeLast() }
    if isGuillemet {
      inner = inner.drop { $0.properties.isWhitespace }
      while inner.last?.properties.isWhitespace == true { inner.removeLast() }
    }
    var text = ""
    for scalar in inner {
      if scalar == "\"" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return Fix(replace: token.range, with: "\"\(text)\"")
  }
}
