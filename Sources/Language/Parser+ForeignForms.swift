import Diagnostics
import Styling

/// The error productions: forms of other languages that the grammar recognises in order to refuse
/// them with the line mended, and to go on reading.
///
/// Lines that differ in more than a sign or a word are known to `ForeignLines`, which sees what
/// this parser could not read; the parser knows nothing of it.
extension Parser {
  /// Reads `×` as `*` and so on, with an error that shows the sign to write.
  mutating func translateForeignSign() {
    if case .foreign(let sign) = current.kind { translate(sign) }
  }

  @inline(never) private mutating func translate(_ sign: ForeignSign) {
    if sign == .bang, let diagnostic = factorial() {
      report(diagnostic)
      guard !isStopped else { return }
      position += 1
      return
    }
    let token = current
    var ours: String
    switch sign.meaning {
    case .keyword(let keyword):
      let word = spelling(keyword)
      ours = token.isTight && keyword != .not ? " " + word : word
      if peek(1).isTight { ours += " " }
      report(
        repaired(
          UnknownSign(sign.rawValue, ours: word).at(token.range),
          Fix(replace: token.range, with: ours)))
    case .symbol(let symbol):
      if symbol == .minus, let diagnostic = echoedInterval() {
        report(diagnostic)
        break
      }
      ours = symbol.rawValue
      report(
        repaired(
          UnknownSign(sign.rawValue, ours: ours).at(token.range),
          Fix(replace: token.range, with: ours)))
    default: return
    }
    guard !isStopped else { return }
    tokens[position] = Token(sign.meaning, token.lower, token.upper, isTight: token.isTight)
  }

  /// The error of `31.5 Wh – 38.5 Wh` and `31.5 – 38.5 Wh`, as an interval is shown; nil where the
  /// sign may be a minus.
  private func echoedInterval() -> Diagnostic? {
    guard current.kind == .foreign(.dash), peek(1).kind == .number else { return nil }
    let hasUnit = (left: peek(-1).kind == .unit, right: peek(2).kind == .unit)
    let left = peek(hasUnit.left ? -2 : -1)
    guard left.kind == .number, let low = Double(text(left)), let high = Double(text(peek(1))),
      low <= high, !continues(hasUnit.left ? -3 : -2), !continues(hasUnit.right ? 3 : 2)
    else { return nil }
    let unit = hasUnit.right ? " " + text(peek(2)) : ""
    let first = text(left) + (hasUnit.left ? " " + text(peek(-1)) : unit)
    let code = "interval(\(first), \(text(peek(1)))\(unit))"
    let range = left.range.union(peek(hasUnit.right ? 2 : 1).range)
    return repaired(IntervalAsShown(code).at(range), Fix(replace: range, with: code))
  }

  /// Returns whether the token at a distance joins a number to something else.
  private func continues(_ distance: Int) -> Bool {
    guard position + distance >= 0 else { return false }
    return switch peek(distance).kind {
    case .symbol(let symbol):
      ![
        .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .comma, .assign,
        .semicolon,
      ]
      .contains(symbol)
    case .newline, .end, .comment: false
    default: true
    }
  }

  /// True for `null`, `nil`, `NULL`.
  func isNull(_ word: String) -> Bool {
    guard word.utf8.count <= 4, word == "null" || word == "NULL" || word == "nil" else {
      return false
    }
    return peek(1).kind != .symbol(.leftParenthesis)
  }

  mutating func null() -> Expr {
    let token = current
    let ours = spelling(.none)
    report(
      repaired(
        ForeignNone(text(token), ours: ours).at(token.range), Fix(replace: token.range, with: ours))
    )
    advance()
    return Expr(.none, token.range)
  }

  /// The error of `else if`, in the language of the word typed.
  func elseIf(_ word: Token, _ second: Token) -> Diagnostic {
    let place = word.range.union(second.range)
    let ours = Keyword.elif.spelling(Keyword.tongue(of: text(word)) ?? .english)
    return repaired(
      ElseIfForElif(source.slice(place), ours: ours).at(place), Fix(replace: place, with: ours))
  }

  /// The error of `x++` and `x--` at the end of a statement.
  @inline(never) mutating func refuseIncrement(_ sign: Token) throws(SyntaxStop) {
    guard sign.kind == .symbol(.plus) || sign.kind == .symbol(.minus), peek(1).isTight else {
      return
    }
    switch peek(2).kind {
    case .newline, .end, .symbol(.semicolon): break
    default: return
    }
    let place = sign.range.union(peek(1).range)
    let error = IncrementSign(source.slice(place)).at(place)
    guard let start = startOfStatement(before: position) else { throw failure(error) }
    let change = " \(text(sign))= 1"
    if position == start + 1 { throw failure(repaired(error, Fix(replace: place, with: change))) }
    // `y = x++` gives y what x was.
    guard position == start + 3, peek(-2).kind == .symbol(.assign), isWord(peek(-1)) else {
      throw failure(error)
    }
    let second = "; \(text(peek(-1)))" + change
    throw failure(repaired(error, Fix(replace: place, with: second)))
  }

  /// The index of the first token of a statement on one line, nil where a bracket is open.
  private func startOfStatement(before index: Int) -> Int? {
    guard brackets.isEmpty else { return nil }
    var start = index
    while start > 0, !isFirstOnLine(start), tokens[start - 1].kind != .symbol(.semicolon) {
      start -= 1
    }
    return start
  }

  /// The error of `++x` where a statement starts; nil for any other sign.
  func incrementBefore() -> Diagnostic? {
    guard at(.plus) || at(.minus), peek(1).kind == current.kind, peek(1).isTight,
      peek(2).isTight, isWord(peek(2)), startOfStatement(before: position) == position
    else { return nil }
    switch peek(3).kind {
    case .newline, .end, .symbol(.semicolon): break
    default: return nil
    }
    let place = current.range.union(peek(1).range)
    let whole = place.union(peek(2).range)
    return repaired(
      IncrementSign(source.slice(place)).at(place),
      Fix(replace: whole, with: "\(text(peek(2))) \(text(current))= 1"))
  }

  /// The error of `10!`; nil where the sign negates what follows.
  func factorial() -> Diagnostic? {
    guard current.kind == .foreign(.bang), current.isTight, position > 0 else { return nil }
    switch peek(1).kind {
    case .newline, .end: break
    case .symbol(let symbol) where !peek(1).isTight || symbol.closer == nil: break
    default: return nil
    }
    let operand = peek(-1)
    guard operand.kind == .number || operand.kind == .name else {
      return FactorialSign(of: "n").at(current.range)
    }
    return FactorialSign(of: text(operand)).at(operand.range.union(current.range))
  }

  /// The error of `|x|` where a value is expected; nil where no second bar stands on the line.
  func absoluteValue() -> Diagnostic? {
    var end = position + 1
    while tokens[end].kind != .newline, tokens[end].kind != .end {
      guard tokens[end].kind == .foreign(.bar) else {
        end += 1
        continue
      }
      guard end > position + 1 else { return nil }
      let place = current.range.union(tokens[end].range)
      let inside = source.slice(SourceRange(current.upper, tokens[end].lower))
        .replacing("−", with: "-").replacing("–", with: "-")
      let code = "abs(\(inside))"
      return repaired(UnknownSign("|x|", ours: "abs(x)").at(place), Fix(replace: place, with: code))
    }
    return nil
  }

  /// Reports `x + 1 = 3`.
  mutating func assignmentToValue(_ target: Expr) -> SyntaxStop {
    let error = AssignmentToValue().at(target.range)
    // `x = 3 y = 4`, where `y` was read as a unit: two statements.
    if case .quantity(_, let unit) = target.kind,
      let before = tokens.first(where: {
        $0.upper <= unit.range.lower && $0.kind == .number && $0.lower == target.range.lower
      })
    {
      let gap = SourceRange(before.upper, unit.range.lower)
      return failure(repaired(error, Fix(replace: gap, with: "; ")))
    }
    // `t.a = 3` gives the table a column.
    if case .member(let base, let name) = target.kind, case .name = base.kind {
      let place = SourceRange(base.range.upper, name.range.upper)
      return failure(repaired(error, Fix(replace: place, with: "[\"\(name.text)\"]")))
    }
    // `2 + 2 = 4` is meant as a comparison; `t.a = 3` is not.
    guard case .binary = target.kind, at(.assign) else { return failure(error) }
    return failure(repaired(error, Fix(replace: current.range, with: "==")))
  }

  /// Reports `a = b = 3`, after `b`: two assignments, the last one first.
  mutating func chainedAssignment(_ start: Token, _ target: Expr) -> SyntaxStop {
    let line = source.lineRange(source.line(at: start.lower))
    let first = tokens.lastIndex { $0.upper <= start.lower && isFirstOnLine($0) } ?? 0
    guard case .name = target.kind, tokens[first].lower >= line.lower else {
      return assignmentToValue(target)
    }
    var end = position
    while end < tokens.count - 1, tokens[end].kind != .newline,
      tokens[end].kind != .symbol(.semicolon)
    {
      end += 1
    }
    let whole = SourceRange(tokens[first].lower, tokens[end - 1].upper)
    let name = source.slice(target.range)
    let head = source.slice(SourceRange(whole.lower, start.lower))
    let rest = source.slice(SourceRange(start.lower, whole.upper))
    return failure(
      repaired(
        AssignmentToValue().at(target.range), Fix(replace: whole, with: "\(rest); \(head)\(name)")))
  }

  private func isFirstOnLine(_ token: Token) -> Bool {
    tokens.firstIndex(of: token).map { isFirstOnLine($0) } ?? false
  }

  /// True at R's `x <- 3`, which would compare `x` with `-3`; `x < -3` and `x <-3` do.
  var isLeftArrow: Bool {
    isWord(current) && peek(1).kind == .symbol(.less) && peek(2).kind == .symbol(.minus)
      && peek(2).isTight && !peek(3).isTight
  }

  func leftArrow() -> Diagnostic {
    let place = peek(1).range.union(peek(2).range)
    return repaired(
      UnknownSign("<-", ours: "=").at(place), Fix(replace: place, with: "="))
  }

  /// The error of Python's `x is none`, `x is not none`.
  func identity() -> Diagnostic {
    let isNegated = peek(1).kind == .keyword(.not)
    let place = isNegated ? current.range.union(peek(1).range) : current.range
    let ours = isNegated ? "!=" : "=="
    return repaired(
      UnknownSign(source.slice(place), ours: ours).at(place), Fix(replace: place, with: ours))
  }

  /// True at Python's `lambda x: …`, read as an arrow with an error.
  var startsPythonLambda: Bool {
    guard current.kind == .name, peek(1).kind == .name || peek(1).kind == .symbol(.colon) else {
      return false
    }
    return text(current) == "lambda"
  }

  mutating func pythonLambda() throws(SyntaxStop) -> Expr {
    let word = current
    try enter()
    defer { leave() }
    advance()
    let first = current.lower
    var parameters: [FunctionParameter] = []
    while !at(.colon) {
      parameters.append(FunctionParameter(name: try name(after: "lambda")))
      guard accept(.comma) else { break }
    }
    guard at(.colon) else { throw unexpected() }
    let list = source.slice(SourceRange(first, max(first, lastEnd)))
    let colon = current
    let head = parameters.count == 1 ? "\(list) =>" : "(\(parameters.isEmpty ? "" : list)) =>"
    advance()
    let gap = current.isTight ? " " : ""
    let fix = Fix(replace: SourceRange(word.lower, colon.upper), with: head + gap)
    report(repaired(ForeignLambda().at(word.range), fix))
    let body = try expression(after: ":")
    try grow(over: height)
    return Expr(.lambda(parameters, body), range(from: word.lower))
  }
}
