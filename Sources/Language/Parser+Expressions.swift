import Diagnostics

/// Expressions from the pipeline down to the choice.
extension Parser {
  /// An expression; `sign` is what stands before it, for the message where it is missing.
  mutating func expression(after sign: String? = nil) throws(SyntaxStop) -> Expr {
    let start = current.lower
    let value = try choice(after: sign)
    return try pipeline(value, from: start)
  }

  /// Parses `value |> f(a) |> g`.
  mutating func pipeline(_ value: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    var value = value
    while at(.pipe) {
      advance()
      skipNewlineAfterOperator()
      let tallest = height
      let callee = try name(after: "|>")
      let arguments = at(.leftParenthesis) ? try self.arguments() : noArguments()
      try grow(over: tallest, height)
      let call = Call(callee: callee, receiver: value, arguments: arguments, style: .pipe)
      value = Expr(.call(call), range(from: start))
    }
    return value
  }

  private mutating func noArguments() -> [Argument] {
    height = 0
    return []
  }

  /// Parses `if c then a else b`, `a if c else b`, an arrow, or what stands below them.
  mutating func choice(after sign: String? = nil) throws(SyntaxStop) -> Expr {
    try enter()
    defer { leave() }
    if startsLambda { return try lambda() }
    if startsPythonLambda { return try pythonLambda() }
    let start = current.lower
    if at(.if) {
      advance()
      let condition = try condition()
      return try conditional(condition, from: start)
    }
    let value = try operation(.or, after: sign)
    guard at(.if) else { return value }
    return try suffixConditional(value, from: start)
  }

  /// Parses `a if c else b`, after `a`.
  private mutating func suffixConditional(
    _ value: Expr, from start: Int
  ) throws(SyntaxStop) -> Expr {
    var tallest = height
    let word = text(current)
    advance()
    let condition = try comparedWithTwoSigns(try operation(.or, after: word))
    tallest = max(tallest, height)
    try expect(.else, example: nil)
    let otherwise = try choice(after: text(tokens[position - 1]))
    try grow(over: tallest, height)
    return Expr(
      .conditional(condition: condition, then: value, else: otherwise), range(from: start))
  }

  /// Parses `then a elif d then b else c`, after the condition.
  mutating func conditional(_ first: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    var branches: [(start: Int, condition: Expr, value: Expr)] = []
    var condition = first
    var branchStart = start
    var tallest = height
    while true {
      try expect(.then, example: "if c then a else b")
      branches.append((branchStart, condition, try choice(after: text(tokens[position - 1]))))
      tallest = max(tallest, height)
      branchStart = current.lower
      guard accept(.elif) else { break }
      condition = try self.condition()
      tallest = max(tallest, height)
    }
    if !at(.else), let diagnostic = choiceWithoutElse(start) { throw failure(diagnostic) }
    try expect(.else, example: "if c then a else b")
    var value = try choice(after: text(tokens[position - 1]))
    tallest = max(tallest, height)
    for branch in branches.reversed() {
      try grow(over: tallest)
      tallest = height
      value = Expr(
        .conditional(condition: branch.condition, then: branch.value, else: value),
        range(from: branch.start))
    }
    return value
  }

  /// The error of `if c then print(x)`, a statement: without `else` it is a block.
  private func choiceWithoutElse(_ start: Int) -> Diagnostic? {
    guard current.kind == .newline || isAtEnd, mode == .file || isAtEnd,
      let first = tokens.firstIndex(where: { $0.lower == start }), isFirstOnLine(first),
      let then = tokens[first..<position].firstIndex(where: { $0.kind == .keyword(.then) })
    else { return nil }
    let gap = SourceRange(tokens[then - 1].upper, tokens[then].upper)
    return repaired(
      MissingWord(spelling(.else), example: "if c then a else b").at(here),
      Fix(replace: gap, with: ":"))
  }

  private mutating func expect(_ keyword: Keyword, example: String?) throws(SyntaxStop) {
    guard !accept(keyword) else {
      skipNewlineAfterOperator()
      return
    }
    if isLexicalError { throw unexpected() }
    throw failureUnlessIncomplete(
      MissingWord(spelling(keyword), example: example).at(here))
  }

  /// A condition: `=` and `=>` where `==` and `>=` are meant are reported and read so.
  mutating func condition() throws(SyntaxStop) -> Expr {
    let start = current.lower
    if startsLambda, isArrow(at: 1) { return try misreadArrow(from: start) }
    return try comparedWithTwoSigns(try expression(after: text(peek(-1))))
  }

  private func isArrow(at distance: Int) -> Bool { peek(distance).kind == .symbol(.doubleArrow) }

  /// Reports `if x => 3`.
  private mutating func misreadArrow(from start: Int) throws(SyntaxStop) -> Expr {
    let left = try operation(.conversion)
    return try comparison(left, from: start)
  }

  /// Reports `x = 3` in a condition, after `x`.
  mutating func comparedWithTwoSigns(_ left: Expr) throws(SyntaxStop) -> Expr {
    at(.assign) ? try comparedAsEqual(left) : left
  }

  @inline(never) private mutating func comparedAsEqual(_ left: Expr) throws(SyntaxStop) -> Expr {
    let sign = current.range
    report(repaired(AssignmentInCondition().at(sign), Fix(replace: sign, with: "==")))
    let tallest = height
    advance()
    let right = try operation(.or, after: "=")
    try grow(over: tallest, height)
    return Expr(
      .comparison(left, [Comparison(.equal, sign, right)]), left.range.union(right.range))
  }

  /// The condition of a block; after an error its line is passed over, so that the body is read.
  mutating func headCondition() -> Expr {
    head { parser throws(SyntaxStop) in try parser.condition() }
  }

  /// Parses `a, b in xs` of a `for`, with the same care.
  mutating func loopHead(after word: String) -> (LoopTarget, Expr) {
    var target = LoopTarget.parts([])
    let items = head { parser throws(SyntaxStop) in
      target = try parser.loopTarget(after: word)
      try parser.expectIn()
      return try parser.expression(after: parser.text(parser.peek(-1)))
    }
    return (target, items)
  }

  private mutating func head(
    _ read: (inout Parser) throws(SyntaxStop) -> Expr
  ) -> Expr {
    let start = current.lower
    let outerDepth = depth
    do {
      let value = try read(&self)
      switch current.kind {
      case .newline, .end, .symbol(.semicolon), .symbol(.colon), .keyword(.then): return value
      default:
        guard readsBodyWithoutColon() else { throw unexpected() }
        return value
      }
    } catch {
      depth = outerDepth
      brackets.removeAll()
      while !isAtEnd, current.kind != .newline, !at(.then), !endsHead { position += 1 }
      return Expr(.invalid, range(from: min(start, lastEnd)))
    }
  }

  /// Reports `for x in xs print(x)`, a head whose body follows on its line; false where what follows
  /// does not read as a statement.
  private mutating func readsBodyWithoutColon() -> Bool {
    guard isWord(current), brackets.isEmpty, !isAtEnd else { return false }
    let line = source.lineRange(source.line(at: current.lower))
    let rest = Source(source.slice(SourceRange(current.lower, line.upper)), origin: source.origin)
    let isCall = peek(1).kind == .symbol(.leftParenthesis) && peek(1).isTight
    guard isCall || assignmentSign(at: position + 1) != nil,
      !Parser.parse(rest, mode: .file).hasErrors
    else { return false }
    let place = SourceRange(lastEnd, lastEnd)
    report(
      repaired(MissingWord(":", example: nil).at(current.range), Fix(replace: place, with: ":")))
    lacksColon = true
    return true
  }

  /// A colon at the end of its line.
  private var endsHead: Bool {
    at(.colon) && (peek(1).kind == .newline || peek(1).kind == .end)
  }
}
