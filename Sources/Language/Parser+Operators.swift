import Diagnostics

/// The operators between operands, by precedence climbing.
extension Parser {
  /// The binding strength of operators, weakest first.
  enum Level: Int, Comparable {
    case or, and, comparison, conversion, coalescing, sum, product

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// Operands joined by operators of `level` and above.
  mutating func operation(_ level: Level, after sign: String? = nil) throws(SyntaxStop) -> Expr {
    let start = current.lower
    if case .foreign(let sign) = current.kind, sign.isPrefix { translateForeignSign() }
    var left: Expr
    if at(.not), level <= .comparison {
      left = try negation()
    } else {
      left = try prefixed(after: sign)
    }
    while true {
      translateForeignSign()
      guard let next = operatorLevel, next >= level else { return left }
      if next > .conversion, case .convert = left.kind, left.range.upper == lastEnd {
        throw operatorAfterConversion(left)
      }
      left = try joined(left, at: next, from: start)
    }
  }

  /// Parses `not x`, which binds weaker than comparisons.
  private mutating func negation() throws(SyntaxStop) -> Expr {
    let start = current.lower
    let word = text(current)
    try enter()
    defer { leave() }
    advance()
    let operand = try operation(.comparison, after: word)
    try grow(over: height)
    return Expr(.not(operand), range(from: start))
  }

  private var operatorLevel: Level? {
    switch current.kind {
    case .keyword(.or): .or
    case .keyword(.and): .and
    case .keyword(.in): .comparison
    case .keyword(.not): peek(1).kind == .keyword(.in) ? .comparison : nil
    case .symbol(let symbol): Self.level(of: symbol)
    default: nil
    }
  }

  private static func level(of symbol: Symbol) -> Level? {
    switch symbol {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .doubleArrow:
      .comparison
    case .arrow: .conversion
    case .coalesce: .coalescing
    case .plus, .minus, .spread: .sum
    case .star, .slash, .doubleSlash, .percent: .product
    default: nil
    }
  }

  private mutating func joined(
    _ left: Expr, at level: Level, from start: Int
  ) throws(SyntaxStop) -> Expr {
    switch level {
    case .or, .and: return try logical(left, at: level, from: start)
    case .comparison: return try comparison(left, from: start)
    case .conversion: return try conversion(left, from: start)
    case .coalescing, .sum, .product: return try arithmetic(left, at: level, from: start)
    }
  }

  private mutating func logical(
    _ left: Expr, at level: Level, from start: Int
  ) throws(SyntaxStop) -> Expr {
    let tallest = height
    let word = text(current)
    advance()
    skipNewlineAfterOperator()
    let right = try operation(level == .or ? .and : .comparison, after: word)
    try grow(over: tallest, height)
    return Expr(level == .or ? .or(left, right) : .and(left, right), range(from: start))
  }

  /// A chain of comparisons: `1 < x < 2`.
  mutating func comparison(_ left: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    var steps: [Comparison] = []
    var tallest = height
    translateForeignSign()
    while operatorLevel == .comparison {
      let (operation, place) = comparisonOperator()
      skipNewlineAfterOperator()
      let operand = try self.operation(.conversion, after: source.slice(place))
      tallest = max(tallest, height)
      steps.append(Comparison(operation, place, operand))
      translateForeignSign()
    }
    try grow(over: tallest)
    return Expr(.comparison(left, steps), range(from: start))
  }

  @inline(never) private mutating func comparisonOperator() -> (ComparisonOperator, SourceRange) {
    let token = current
    advance()
    switch token.kind {
    case .keyword(.not):
      advance()
      return (.isNotIn, range(from: token.lower))
    case .keyword: return (.isIn, token.range)
    case .symbol(.doubleArrow):
      report(repaired(ArrowInComparison().at(token.range), Fix(replace: token.range, with: ">=")))
      return (.greaterOrEqual, token.range)
    case .symbol(let symbol):
      if at(.assign), current.isTight { refuseThirdSign(after: token) }
      return (ComparisonOperator(rawValue: symbol.rawValue) ?? .equal, token.range)
    default: return (.equal, token.range)
    }
  }

  /// Reports JavaScript's `===` and `!==`, read as `==` and `!=`.
  private mutating func refuseThirdSign(after token: Token) {
    let place = token.range.union(current.range)
    report(
      repaired(
        UnknownSign(source.slice(place), ours: text(token)).at(place),
        Fix(replace: current.range, with: "")))
    advance()
  }

  /// Parses `x -> kWh`.
  private mutating func conversion(_ left: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    let tallest = height
    let unit = try unit(after: "->")
    try grow(over: tallest)
    return Expr(.convert(left, unit), range(from: start))
  }

  /// Refuses `x -> kWh + 1`, which could be read in two ways.
  @inline(never) private mutating func operatorAfterConversion(_ left: Expr) -> SyntaxStop {
    let fix = Fix([
      .init(SourceRange(left.range.lower, left.range.lower), "("),
      .init(SourceRange(left.range.upper, left.range.upper), ")"),
    ])
    return failure(
      repaired(OperatorAfterConversion(text(current)).at(current.range), fix))
  }

  private mutating func arithmetic(
    _ left: Expr, at level: Level, from start: Int
  ) throws(SyntaxStop) -> Expr {
    let sign = current
    let tallest = height
    if peek(1).kind == sign.kind { try refuseIncrement(sign) }
    advance()
    skipNewlineAfterOperator()
    let next = Level(rawValue: level.rawValue + 1)
    let right: Expr
    if let next {
      right = try operation(next, after: text(sign))
    } else {
      right = try prefixed(after: text(sign))
    }
    try grow(over: tallest, height)
    return Expr(
      .binary(binaryOperator(sign, right), left, right, operatorRange: sign.range),
      range(from: start))
  }

  private func binaryOperator(_ token: Token, _ right: Expr) -> BinaryOperator {
    guard case .symbol(let symbol) = token.kind else { return .add }
    if symbol == .spread, case .decimal = right.kind, source.slice(right.range).hasSuffix("%") {
      return .spreadShare
    }
    return BinaryOperator(rawValue: symbol.rawValue) ?? .add
  }

  /// Parses `+x`, `-x`, or a power.
  private mutating func prefixed(after sign: String?) throws(SyntaxStop) -> Expr {
    if case .foreign(let sign) = current.kind, sign.isPrefix { translateForeignSign() }
    guard at(.plus) || at(.minus) else { return try power(after: sign) }
    if let increment = incrementBefore() { throw failure(increment) }
    let token = current
    try enter()
    defer { leave() }
    advance()
    let operand = try prefixed(after: text(token))
    try grow(over: height)
    let kind: Expr.Kind = token.kind == .symbol(.minus) ? .negate(operand) : .plus(operand)
    return Expr(kind, range(from: token.lower))
  }

  /// Parses `x ^ y`, to the right: `2 ^ 3 ^ 2` is `2 ^ 9`, and `-2 ^ 2` is `-4`.
  private mutating func power(after sign: String?) throws(SyntaxStop) -> Expr {
    let start = current.lower
    let base = try postfix(after: sign)
    if current.kind == .error(.superscript) { return try superscriptPower(base, from: start) }
    guard at(.caret) || at(.doubleStar) else { return base }
    let token = current
    let tallest = height
    try enter()
    defer { leave() }
    advance()
    skipNewlineAfterOperator()
    let exponent = try prefixed(after: text(token))
    try grow(over: tallest, height)
    return Expr(
      .binary(.power, base, exponent, operatorRange: token.range), range(from: start))
  }

  /// Parses `x²`, read as `x^2` with an error.
  @inline(never) private mutating func superscriptPower(
    _ base: Expr, from start: Int
  ) throws(SyntaxStop) -> Expr {
    let token = current
    let digits = String(text(token).unicodeScalars.compactMap(Superscript.digit))
    report(
      repaired(
        SuperscriptSign(text(token), ours: "^" + digits).at(token.range),
        Fix(replace: token.range, with: "^" + digits)))
    advance()
    let exponent = Expr(.integer(Int64(digits) ?? 1), token.range)
    try grow(over: height)
    return Expr(
      .binary(.power, base, exponent, operatorRange: token.range), range(from: start))
  }
}
