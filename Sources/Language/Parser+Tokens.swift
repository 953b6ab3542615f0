import Diagnostics

/// Looking at tokens and going over them.
extension Parser {
  var current: Token { tokens[position] }

  var isAtEnd: Bool { current.kind == .end }

  func peek(_ distance: Int) -> Token {
    tokens[min(max(0, position + distance), tokens.count - 1)]
  }

  func at(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }

  func at(_ keyword: Keyword) -> Bool { current.kind == .keyword(keyword) }

  func text(_ token: Token) -> String { source.slice(token.range) }

  /// The current token's place; at the end of a line, the place after its last token.
  var here: SourceRange {
    current.kind == .newline || isAtEnd ? SourceRange(lastEnd, lastEnd) : current.range
  }

  /// The place from `start` to the end of the last token that was read.
  func range(from start: Int) -> SourceRange { SourceRange(start, lastEnd) }

  /// Goes to the next token; newlines that continue the statement are passed over.
  mutating func advance() {
    guard !isAtEnd else { return }
    if current.kind != .newline { lastEnd = current.upper }
    position += 1
    skipNewlines()
  }

  mutating func accept(_ symbol: Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  mutating func accept(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func skipNewlines() {
    guard current.kind == .newline else { return }
    if !brackets.isEmpty || continues(at: position + 1) { position += 1 }
  }

  /// Tells whether the line whose first token has that index goes on with the statement before it.
  private func continues(at index: Int) -> Bool {
    guard index > 1, index < tokens.count else { return false }
    if tokens[index].kind == .symbol(.pipe) { return true }
    return index + 2 < tokens.count && tokens[index].kind == .symbol(.dot)
      && isWord(tokens[index + 1]) && tokens[index + 2].kind == .symbol(.leftParenthesis)
  }

  /// After an operator the value may stand on the next line, unless a statement starts there.
  mutating func skipNewlineAfterOperator() {
    guard current.kind == .newline, !startsStatement(at: position + 1) else { return }
    position += 1
  }

  private func startsStatement(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return mode == .file }
    switch tokens[index].kind {
    case .keyword(let keyword):
      switch keyword {
      case .define, .return, .assert, .unit, .for, .while, .end, .elif, .else: return true
      default: return false
      }
    case .name, .quotedName:
      guard case .symbol(let symbol) = tokens[index + 1].kind else { return false }
      return symbol == .assign || Self.operation(in: symbol) != nil
    default: return false
    }
  }

  /// A name, in backticks or not, or a keyword that stands for one.
  func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .quotedName, .keyword: true
    default: false
    }
  }

  /// Tells whether the token with that index is the first of its line.
  func isFirstOnLine(_ index: Int) -> Bool {
    index == 0 || tokens[index - 1].kind == .newline
  }

  /// The display column of the first character of the token's line; tabs go to the next multiple
  /// of 8, as in Python.
  func indentation(at index: Int) -> Int {
    let line = source.lineRange(source.line(at: tokens[index].lower))
    var column = 0
    var byte = line.lower
    while byte < line.upper {
      switch source.bytes[byte] {
      case 0x20: column += 1
      case 0x09: column = (column / 8 + 1) * 8
      case 0xC2 where byte + 1 < line.upper && source.bytes[byte + 1] == 0xA0:
        column += 1
        byte += 1
      default: return column
      }
      byte += 1
    }
    return column
  }

  /// Tells whether the last line of the text is empty, which closes what is open at the prompt.
  var endsWithEmptyLine: Bool {
    guard source.lineCount > 1 else { return false }
    let last = source.lineRange(source.lineCount - 1)
    return source.bytes[last.lower..<last.upper].allSatisfy {
      $0 == 0x20 || $0 == 0x09 || $0 == 0x0D
    }
  }
}
