import Diagnostics

/// Functions with a name and without.
extension Parser {
  /// `def f(x, y = 2) = expr`, `def f(x): return expr`, or a block.
  mutating func definition() throws(SyntaxStop) -> Statement.Kind {
    let head = blockHead()
    let name = try name(after: text(head.word))
    let parameters = try parameterList(after: name)
    functionDepth += 1
    defer { functionDepth -= 1 }
    if at(.assign) {
      advance()
      skipNewlineAfterOperator()
      let value = try expression(after: "=")
      return .define(name, parameters, body: [Statement(.return(value), value.range)])
    }
    if current.kind == .keyword(.return) {
      let place = SourceRange(lastEnd, lastEnd)
      throw failure(
        repaired(
          MissingWord(":", example: nil).at(current.range), Fix(replace: place, with: ":")))
    }
    var style = try bodyStyle()
    let statements = try body(&style, of: head)
    try closeBlock(style, head)
    return .define(name, parameters, body: statements)
  }

  private mutating func parameterList(after name: Name) throws(SyntaxStop) -> [FunctionParameter] {
    guard at(.leftParenthesis) else {
      let place = SourceRange(name.range.upper, name.range.upper)
      let fix = Fix(replace: place, with: "()")
      throw failure(
        repaired(MissingWord("(", example: nil).at(here), fix))
    }
    return try parameters()
  }

  /// The parameters with the brackets around them.
  mutating func parameters() throws(SyntaxStop) -> [FunctionParameter] {
    open()
    var parameters: [FunctionParameter] = []
    var sign = "("
    while !at(.rightParenthesis) {
      let name = try name(after: sign)
      var parameter = FunctionParameter(name: name)
      if accept(.assign) { parameter.defaultValue = try expression(after: "=") }
      parameters.append(parameter)
      guard accept(.comma) else { break }
      sign = ","
    }
    try close()
    return parameters
  }

  /// Tells whether an arrow function starts here: `x =>`, `() =>`, `(x, y) =>`.
  var startsLambda: Bool {
    switch current.kind {
    case .name, .quotedName: isArrow(peek(1))
    case .symbol(.leftParenthesis): parametersBeforeArrow
    default: false
    }
  }

  private func isArrow(_ token: Token) -> Bool {
    token.kind == .symbol(.doubleArrow) || token.kind == .foreign(.doubleArrow)
  }

  /// `()` or `(x` tells where the bracket may hold parameters; only then is its end looked for.
  private var parametersBeforeArrow: Bool {
    if peek(1).kind == .symbol(.rightParenthesis) { return isArrow(peek(2)) }
    guard isWord(peek(1)), case .symbol(let next) = peek(2).kind else { return false }
    if next == .rightParenthesis { return isArrow(peek(3)) }
    guard next == .comma || next == .assign, let end = closer(of: position) else { return false }
    return end + 1 < tokens.count && isArrow(tokens[end + 1])
  }

  mutating func lambda() throws(SyntaxStop) -> Expr {
    let start = current.lower
    try enter()
    defer { leave() }
    let parameters: [FunctionParameter]
    if at(.leftParenthesis) {
      parameters = try self.parameters()
    } else {
      parameters = [FunctionParameter(name: try name(after: nil))]
    }
    translateForeignSign()
    advance()
    skipNewlineAfterOperator()
    let body = try expression(after: "=>")
    try grow(over: height)
    return Expr(.lambda(parameters, body), range(from: start))
  }
}
