import Diagnostics

/// The parser of `if`, `for` and `while` with their bodies.
extension Parser {
  /// The way in which the body of a block ends.
  enum BodyStyle {
    /// A body closed by `end`: the head ends its line without a colon.
    case words
    /// A body told by its indentation, with an optional `end`: the head ends with a colon.
    case indented
    /// A body that ends with its line: `if x: y`.
    case sameLine
  }

  /// The head of a block: its word and how far its line is indented.
  struct BlockHead {
    let word: Token
    let indentation: Int
  }

  mutating func blockHead() -> BlockHead {
    let head = BlockHead(word: current, indentation: indentation(at: position))
    advance()
    return head
  }

  /// A block, or the expression `if c then a else b`.
  mutating func ifStatement() throws(SyntaxStop) -> Statement.Kind {
    let start = current.lower
    let head = blockHead()
    let first = headCondition()
    if at(.then), isInlineConditional {
      var value = try conditional(first, from: start)
      value = try pipeline(value, from: start)
      return .expression(value)
    }
    return try ifBlock(head, first)
  }

  private var isInlineConditional: Bool {
    switch peek(1).kind {
    case .newline, .end, .symbol(.semicolon), .symbol(.colon): false
    default: true
    }
  }

  private mutating func ifBlock(
    _ head: BlockHead, _ first: Expr
  ) throws(SyntaxStop) -> Statement.Kind {
    var style = try bodyStyle()
    var clauses = [(condition: first, body: try body(&style, of: head))]
    var otherwise: [Statement]?
    while otherwise == nil, goesOn(with: [.elif, .else], after: style, head) {
      if try isElif() {
        let condition = headCondition()
        style = try bodyStyle()
        clauses.append((condition, try body(&style, of: head)))
      } else {
        style = try elseStyle()
        otherwise = try body(&style, of: head)
      }
    }
    try closeBlock(style, head)
    return .if(clauses, else: otherwise)
  }

  /// Goes over `elif`, or over `else if` with an error; false at a plain `else`.
  private mutating func isElif() throws(SyntaxStop) -> Bool {
    if accept(.elif) { return true }
    let word = current
    advance()
    guard at(.if) else { return false }
    report(elseIf(word, current))
    advance()
    return true
  }

  private mutating func elseStyle() throws(SyntaxStop) -> BodyStyle {
    let hasColon = accept(.colon)
    let endsLine = current.kind == .newline || isAtEnd
    return hasColon ? (endsLine ? .indented : .sameLine) : .words
  }

  mutating func forBlock() throws(SyntaxStop) -> Statement.Kind {
    let head = blockHead()
    let (target, items) = loopHead(after: text(head.word))
    var style = try bodyStyle()
    let statements = try body(&style, of: head)
    let otherwise = try loopElse(&style, of: head)
    try closeBlock(style, head)
    return .for(target, items, body: statements, else: otherwise)
  }

  mutating func whileBlock() throws(SyntaxStop) -> Statement.Kind {
    let head = blockHead()
    let condition = headCondition()
    var style = try bodyStyle()
    let statements = try body(&style, of: head)
    let otherwise = try loopElse(&style, of: head)
    try closeBlock(style, head)
    return .while(condition, body: statements, else: otherwise)
  }

  /// The `else` of a loop that is written as in Python; nil where there is none.
  ///
  /// A loop that stands behind `if c:` on one line leaves it to the `if`.
  private mutating func loopElse(
    _ style: inout BodyStyle, of head: BlockHead
  ) throws(SyntaxStop) -> [Statement]? {
    let isAlone = tokens.firstIndex(of: head.word).map { isFirstOnLine($0) } ?? false
    guard style == .indented || (style == .sameLine && isAlone),
      goesOn(with: [.else], after: style, head)
    else { return nil }
    advance()
    style = try elseStyle()
    return try body(&style, of: head)
  }

  /// Parses `i, (a, b)` of `for i, (a, b) in xs`.
  mutating func loopTarget(after word: String) throws(SyntaxStop) -> LoopTarget {
    let first = try loopPart(after: word)
    guard at(.comma) else { return first }
    var parts = [first]
    while accept(.comma) { parts.append(try loopPart(after: ",")) }
    return .parts(parts)
  }

  private mutating func loopPart(after word: String) throws(SyntaxStop) -> LoopTarget {
    guard at(.leftParenthesis) else { return .name(try name(after: word)) }
    try enter()
    defer { leave() }
    open()
    let inner = try loopTarget(after: "(")
    try close()
    return inner
  }

  mutating func expectIn() throws(SyntaxStop) {
    guard accept(.in) else {
      throw failure(MissingWord(spelling(.in), example: nil).at(here))
    }
  }

  /// The end of a head: `then` or `:` or nothing, and where the body stands.
  mutating func bodyStyle() throws(SyntaxStop) -> BodyStyle {
    if accept(.colon) { return current.kind == .newline || isAtEnd ? .indented : .sameLine }
    if accept(.then), accept(.colon) { return .indented }
    if lacksColon {
      lacksColon = false
      return .sameLine
    }
    switch current.kind {
    case .newline, .end, .symbol(.semicolon): return .words
    default:
      if tokens[position - 1].kind == .keyword(.then) { return .words }
      throw unexpected()
    }
  }

  /// Reads the statements of a block; after a colon without indentation, `style` becomes `.words`.
  mutating func body(
    _ style: inout BodyStyle, of head: BlockHead
  ) throws(SyntaxStop) -> [Statement] {
    try enter()
    defer { leave() }
    try enter()
    defer { leave() }
    switch style {
    case .sameLine: return sameLineBody()
    case .words: return wordsBody()
    case .indented:
      skipSeparators()
      if isAtEnd {
        throw failureUnlessIncomplete(EmptyBlock(text(head.word)).at(head.word.range))
      }
      guard indentation(at: position) > head.indentation else {
        if at(.elif) || at(.else) {
          report(EmptyBlock(text(head.word)).at(head.word.range))
        }
        style = .words
        return wordsBody()
      }
      return indentedBody(head)
    }
  }

  private mutating func sameLineBody() -> [Statement] {
    var statements: [Statement] = []
    while !isAtEnd, current.kind != .newline, !at(.end) {
      if accept(.semicolon) { continue }
      let start = position
      appendStatement(to: &statements)
      if isFirstOnLine(position) || position == start { break }
    }
    return statements
  }

  private mutating func wordsBody() -> [Statement] {
    var statements: [Statement] = []
    while true {
      skipSeparators()
      if isAtEnd || isBlockCloser(current) { return statements }
      appendStatement(to: &statements)
    }
  }

  private mutating func indentedBody(_ head: BlockHead) -> [Statement] {
    var statements: [Statement] = []
    let column = indentation(at: position)
    while true {
      skipSeparators()
      if isAtEnd || isBlockCloser(current) { return statements }
      if isFirstOnLine(position) {
        let own = indentation(at: position)
        if own <= head.indentation { return statements }
        if own < column {
          let error = BetweenIndentations(column: own, body: column, head: head.indentation)
          report(error.at(current.range))
        }
      }
      appendStatement(to: &statements)
    }
  }

  private func isBlockCloser(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword(.end), .keyword(.elif), .keyword(.else): true
    default: false
    }
  }

  /// Returns whether one of `keywords` goes on with the block; a newline before it is passed over.
  private mutating func goesOn(
    with keywords: [Keyword], after style: BodyStyle, _ head: BlockHead
  ) -> Bool {
    let index = style == .sameLine && current.kind == .newline ? position + 1 : position
    guard index < tokens.count, case .keyword(let keyword) = tokens[index].kind,
      keywords.contains(keyword)
    else { return false }
    guard style == .words || !isFirstOnLine(index) || indentation(at: index) >= head.indentation
    else { return false }
    position = index
    return true
  }

  /// The error of a block that is written as in Python but for its colon, its indentation, or both;
  /// nil where its head stands alone.
  private func pythonBlock(_ head: BlockHead) -> Diagnostic? {
    guard let start = tokens.firstIndex(of: head.word) else { return nil }
    var end = start
    while end < tokens.count - 1, tokens[end].kind != .newline { end += 1 }
    guard end + 1 < tokens.count, tokens[end].kind == .newline, tokens[end + 1].kind != .end else {
      return nil
    }
    let last = tokens[end - 1]
    let hasColon = last.kind == .symbol(.colon)
    let isIndented = indentation(at: end + 1) > head.indentation
    guard !(hasColon && isIndented), last.kind != .keyword(.then) else { return nil }
    let body = tokens[end + 1].lower
    var edits: [Fix.Edit] = []
    if !hasColon { edits.append(.init(SourceRange(last.upper, last.upper), ":")) }
    if !isIndented { edits.append(.init(SourceRange(body, body), "    ")) }
    let place = hasColon ? tokens[end + 1].range : SourceRange(last.upper, last.upper)
    var diagnostic = BlockWithout(colon: !hasColon, indentation: !isIndented, head: text(head.word))
      .at(place)
    let fix = Fix(edits)
    diagnostic.fix = fix
    // The head and the line below.
    let lines = source.lineRange(source.line(at: head.word.lower))
      .union(source.lineRange(source.line(at: body)))
    let moved = Fix(
      edits.map {
        .init(SourceRange($0.range.lower - lines.lower, $0.range.upper - lines.lower), $0.text)
      })
    if lines.upper - lines.lower <= 240 {
      diagnostic.mended = moved.applied(to: Source(source.slice(lines), origin: source.origin))
        .replacing("\n", with: "\n    ")
    }
    return diagnostic
  }

  /// Goes over the `end` of a block that has one or needs one.
  mutating func closeBlock(_ style: BodyStyle, _ head: BlockHead) throws(SyntaxStop) {
    if style == .sameLine {
      _ = accept(.end)
      return
    }
    if style == .indented, isAtEnd, wantsMore() { throw SyntaxStop() }
    if goesOn(with: [.end], after: style, head) {
      advance()
      return
    }
    guard style == .words else { return }
    if !wantsMore(), let diagnostic = pythonBlock(head) { throw failure(diagnostic) }
    throw failureUnlessIncomplete(
      BlockNeverClosed(text(head.word), closer: closer(for: head.word)).at(head.word.range))
  }
}
