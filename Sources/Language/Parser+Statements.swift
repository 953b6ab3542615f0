import Diagnostics

/// Statements and what separates them.
extension Parser {
  /// The operator in `+=` and its like, nil for any other sign.
  static func operation(in symbol: Symbol) -> BinaryOperator? {
    switch symbol {
    case .addAssign: .add
    case .subtractAssign: .subtract
    case .multiplyAssign: .multiply
    case .divideAssign: .divide
    default: nil
    }
  }

  /// The sign of an assignment, `=`, `+=` or `//=`, that starts at the token with that index: its
  /// operator and how many tokens it takes.
  func assignmentSign(at index: Int) -> (operation: BinaryOperator?, width: Int)? {
    guard index < tokens.count, case .symbol(let symbol) = tokens[index].kind else { return nil }
    if symbol == .assign { return (nil, 1) }
    if let operation = Self.operation(in: symbol) { return (operation, 1) }
    let operation: BinaryOperator
    switch symbol {
    case .doubleSlash: operation = .floorDivide
    case .percent: operation = .remainder
    case .doubleStar: operation = .power
    default: return nil
    }
    guard index + 1 < tokens.count, tokens[index + 1].kind == .symbol(.assign),
      tokens[index + 1].isTight
    else { return nil }
    return (operation, 2)
  }

  mutating func program() -> [Statement] {
    var statements: [Statement] = []
    while true {
      skipSeparators()
      guard !isAtEnd else { return statements }
      appendStatement(to: &statements)
    }
  }

  mutating func skipSeparators() {
    while !isAtEnd, current.kind == .newline || at(.semicolon) { advance() }
  }

  /// Reads one statement with what closes its line.
  ///
  /// After an error it goes on to where the next statement starts; it always advances.
  mutating func appendStatement(to statements: inout [Statement]) {
    let start = position
    let outerDepth = depth
    do {
      if var statement = try statement() {
        statement.isMuted = try endOfStatement()
        statements.append(statement)
      }
    } catch {
      depth = outerDepth
      recover(from: start)
    }
    guard position == start, !isAtEnd else { return }
    report(MissingValue(after: nil).at(here))
    if !isAtEnd { position += 1 }
  }

  /// Checks that the statement ends here; true when a `;` closes its line.
  private mutating func endOfStatement() throws(SyntaxStop) -> Bool {
    if isFirstOnLine(position) && position > 0 { return false }
    switch current.kind {
    case .newline, .end, .keyword(.end): return false
    case .symbol(.semicolon):
      advance()
      return current.kind == .newline || isAtEnd
    default: throw unexpected()
    }
  }

  private mutating func statement() throws(SyntaxStop) -> Statement? {
    let start = current.lower
    if skipPassedOver() { return nil }
    let kind = try statementKind()
    return kind.map { Statement($0, range(from: start)) }
  }

  private mutating func statementKind() throws(SyntaxStop) -> Statement.Kind? {
    switch current.kind {
    case .keyword(.define) where !isAssignment: try definition()
    case .keyword(.return) where !isAssignment: try returnStatement()
    case .keyword(.unit): try unitDeclaration()
    case .keyword(.assert): try assertion()
    case .keyword(.if) where !isAssignment: try ifStatement()
    case .keyword(.for) where !isAssignment: try forBlock()
    case .keyword(.while) where !isAssignment: try whileBlock()
    case .keyword(let keyword) where closesBlock(keyword) && !isAssignment: throw strayWord()
    default: try assignmentOrExpression()
    }
  }

  private func closesBlock(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .end, .elif, .else, .then: true
    default: false
    }
  }

  /// A word followed by `=` or `+=`.
  private var isAssignment: Bool {
    isWord(current) && assignmentSign(at: position + 1) != nil
  }

  private mutating func assignmentOrExpression() throws(SyntaxStop) -> Statement.Kind {
    if isWord(current), peek(1).kind == .foreign(.colonEqual) {
      position += 1
      translateForeignSign()
      position -= 1
    }
    if isLeftArrow { throw failure(leftArrow()) }
    if isAssignment { return try assignment() }
    if let word = standaloneWord() { return word }
    let expression = try expression()
    if at(.comma), sharesOut { return try unpacking(from: expression) }
    guard let sign = assignmentSign(at: position) else { return .expression(expression) }
    guard let place = Self.itemPlace(expression) else { throw assignmentToValue(expression) }
    let value = try assigned(sign)
    return .assignItem(place, sign.operation, value)
  }

  private mutating func assignment() throws(SyntaxStop) -> Statement.Kind {
    let name = try name(after: nil)
    guard let sign = assignmentSign(at: position) else { throw unexpected() }
    return .assign(name, sign.operation, try assigned(sign))
  }

  /// The value after the sign of an assignment.
  private mutating func assigned(
    _ sign: (operation: BinaryOperator?, width: Int)
  ) throws(SyntaxStop) -> Expr {
    let spelling = source.slice(
      SourceRange(current.lower, peek(sign.width - 1).upper))
    for _ in 0..<sign.width { advance() }
    skipNewlineAfterOperator()
    let start = current
    if sign.operation == nil, at(.plus) || at(.minus), current.isTight, !peek(1).isTight {
      report(SignAfterAssignment(text(current)).at(peek(-1).range.union(current.range)))
    }
    let value = try expression(after: spelling)
    if at(.assign) { throw chainedAssignment(start, value) }
    return value
  }

  /// `break`, `continue`, `pass` alone on a line; nil for anything else.
  private mutating func standaloneWord() -> Statement.Kind? {
    guard current.kind == .name, let word = StandaloneWord(text(current)) else { return nil }
    switch peek(1).kind {
    case .newline, .end, .symbol(.semicolon): break
    default: return nil
    }
    let name = name(current)
    advance()
    return .standalone(word, name)
  }

  /// True at the comma of `a, b = …`: a sign of assignment stands on the rest of the line, outside
  /// brackets.
  private var sharesOut: Bool {
    guard brackets.isEmpty else { return false }
    var depth = 0
    var index = position
    while index < tokens.count {
      switch tokens[index].kind {
      case .newline, .end, .symbol(.semicolon): return false
      case .symbol(.assign) where depth == 0: return true
      case .symbol(let symbol):
        if symbol.closer != nil { depth += 1 } else if symbol.isCloser { depth -= 1 }
      default: break
      }
      index += 1
    }
    return false
  }

  /// Parses `a, xs[0] = 1, 2`, after `a`.
  private mutating func unpacking(from first: Expr) throws(SyntaxStop) -> Statement.Kind {
    var targets = [try target(first)]
    while accept(.comma) {
      if at(.assign) { break }
      targets.append(try target(try expression(after: ",")))
    }
    guard at(.assign) else { throw unexpected() }
    advance()
    skipNewlineAfterOperator()
    let start = current.lower
    var values = [try expression(after: "=")]
    while at(.comma) {
      if values.count == targets.count, commaBetweenValues().fix != nil { throw unexpected() }
      advance()
      if current.kind == .newline || isAtEnd { break }
      values.append(try expression(after: ","))
    }
    if at(.assign) { throw assignmentToValue(values[0]) }
    if values.count == 1 { return .unpack(targets, values[0]) }
    let place = range(from: start)
    guard values.count == targets.count else {
      throw failure(UnfitUnpacking(names: targets.count, got: values.count).at(place))
    }
    return .unpack(targets, Expr(.list(values), place))
  }

  private mutating func target(_ value: Expr) throws(SyntaxStop) -> AssignmentTarget {
    if case .name(let name) = value.kind { return .name(name) }
    guard let place = Self.itemPlace(value) else { throw assignmentToValue(value) }
    return .item(place)
  }

  /// The item that `d["a"]` or `m[i][j]` names, nil for any other expression.
  private static func itemPlace(_ value: Expr) -> ItemPlace? {
    var keys: [Expr] = []
    var base = value
    while case .index(let inner, let indices) = base.kind, indices.count == 1 {
      keys.append(indices[0])
      base = inner
    }
    guard !keys.isEmpty, case .name(let root) = base.kind else { return nil }
    return ItemPlace(root: root, keys: keys.reversed(), range: value.range)
  }

  private mutating func returnStatement() throws(SyntaxStop) -> Statement.Kind {
    let word = current
    advance()
    if functionDepth == 0 {
      let error = ReturnOutsideFunction(text(word)).at(word.range)
      guard current.kind != .newline, !isAtEnd, !at(.semicolon) else { throw failure(error) }
      // The value is shown by itself.
      let fix = Fix(replace: SourceRange(word.lower, current.lower), with: "")
      throw failure(repaired(error, fix))
    }
    switch current.kind {
    case .newline, .end, .symbol(.semicolon), .keyword(.end): return .return(nil)
    default: return .return(try expression())
    }
  }

  private mutating func assertion() throws(SyntaxStop) -> Statement.Kind {
    advance()
    let condition = try condition()
    guard accept(.comma) else { return .assert(condition, message: nil) }
    return .assert(condition, message: try expression(after: ","))
  }

  private mutating func unitDeclaration() throws(SyntaxStop) -> Statement.Kind {
    let word = text(current)
    advance()
    let table = try name(after: word)
    guard accept(.dot) else {
      throw failure(
        MissingWord(".", example: "\(word) \(table.text).colonne = Wh").at(here))
    }
    var columns = [try name(after: ".")]
    while accept(.comma) { columns.append(try name(after: ",")) }
    guard at(.assign) else {
      throw failure(MissingWord("=", example: nil).at(here))
    }
    return .unitDeclaration(table: table, columns: columns, try unit(after: "="))
  }

  private mutating func skipPassedOver() -> Bool {
    guard current.kind == .passedOver else { return false }
    lastEnd = current.upper
    position += 1
    return true
  }
}

/// Functions with a name and without.
extension Parser {
  /// Parses `def f(x, y = 2) = expr`, `def f(x): return expr`, or a block.
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
    switch current.kind {
    case .newline, .end, .symbol, .keyword, .error: break
    default:
      // `def f(x) x + 1`
      let place = SourceRange(lastEnd, lastEnd)
      throw failure(
        repaired(
          MissingWord("=", example: nil).at(current.range), Fix(replace: place, with: " =")))
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

  /// True when an arrow function starts here: `x =>`, `() =>`, `(x, y) =>`.
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
