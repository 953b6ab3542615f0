import Diagnostics
import TextMatching

/// Calls, look-ups and members, and the names they start from.
extension Parser {
  mutating func postfix(after sign: String?) throws(SyntaxStop) -> Expr {
    let start = current.lower
    var value = try atom(after: sign)
    while true {
      switch current.kind {
      case .symbol(.leftParenthesis): value = try call(value, from: start)
      case .symbol(.leftBracket): value = try lookUp(value, from: start)
      case .symbol(.dot): value = try member(value, from: start)
      default: return value
      }
    }
  }

  private mutating func call(_ callee: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    switch callee.kind {
    case .integer, .decimal, .quantity, .duration, .text, .format, .bool, .none:
      throw missingOperator(after: callee)
    default: break
    }
    let tallest = height
    let arguments = try arguments()
    try grow(over: tallest, height)
    if case .name(let name) = callee.kind, callee.range.upper == name.range.upper,
      tokens[position - 1].upper == lastEnd
    {
      return Expr(.call(Call(callee: name, arguments: arguments)), range(from: start))
    }
    return Expr(.apply(callee, arguments), range(from: start))
  }

  private mutating func lookUp(_ base: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    var tallest = height
    open()
    var keys: [Expr] = []
    repeat {
      if at(.rightBracket), !keys.isEmpty { break }
      if at(.colon), keys.isEmpty { return try slice(base, from: nil, start) }
      keys.append(try expression(after: keys.isEmpty ? "[" : ","))
      tallest = max(tallest, height)
      if at(.colon), keys.count == 1 { return try slice(base, from: keys[0], start) }
    } while accept(.comma)
    try close()
    try grow(over: tallest)
    return Expr(.index(base, keys), range(from: start))
  }

  /// Parses the rest of `xs[1:3]`, at its first colon.
  private mutating func slice(
    _ base: Expr, from first: Expr?, _ start: Int
  ) throws(SyntaxStop) -> Expr {
    var tallest = height
    var bounds: [Expr?] = []
    while bounds.count < 2, accept(.colon) {
      let isOpen = at(.colon) || at(.rightBracket)
      bounds.append(isOpen ? nil : try expression(after: ":"))
      tallest = max(tallest, height)
    }
    try close()
    try grow(over: tallest)
    return Expr(
      .slice(base, from: first, to: bounds[0], step: bounds.count > 1 ? bounds[1] : nil),
      range(from: start))
  }

  private mutating func member(_ base: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    let tallest = height
    try refuseTrailingPoint()
    advance()
    if current.kind == .number, peek(-2).kind != .number { throw numberedMember() }
    let name = try name(after: ".")
    guard at(.leftParenthesis) else {
      try grow(over: tallest)
      return Expr(.member(base, name), range(from: start))
    }
    let arguments = try arguments()
    try grow(over: tallest, height)
    let call = Call(callee: name, receiver: base, arguments: arguments, style: .method)
    return Expr(.call(call), range(from: start))
  }

  /// `t.2019`, `x.0`: what a number names stands in brackets.
  private mutating func numberedMember() -> SyntaxStop {
    let digits = String(text(current).prefix { $0.isNumber })
    // Years name columns; small numbers are the places of a list.
    let part = digits.count > 3 ? "[\"\(digits)\"]" : "[\(digits)]"
    let place = SourceRange(peek(-1).lower, current.lower + digits.utf8.count)
    return failure(
      repaired(MissingName(after: ".", number: digits).at(here), Fix(replace: place, with: part)))
  }

  /// A name; after `.`, `@` or in backticks any word is one, elsewhere a keyword is an error.
  @inline(never) mutating func name(after sign: String?) throws(SyntaxStop) -> Name {
    let token = current
    switch token.kind {
    case .name, .quotedName:
      let name = name(token)
      advance()
      return name
    case .keyword:
      let word = text(token)
      throw failure(
        repaired(
          KeywordAsName(word).at(token.range), Fix(replace: token.range, with: "`\(word)`")))
    case .error: throw unexpected()
    default:
      let before = sign ?? text(peek(-1))
      throw failureUnlessIncomplete(MissingName(after: before).at(here))
    }
  }

  /// The name that a word or a word in backticks spells.
  func name(_ token: Token) -> Name {
    var word = text(token)
    let isQuoted = token.kind == .quotedName
    if isQuoted { word = String(word.dropFirst().dropLast()) }
    return Name(
      isQuoted ? normalized(word) : composed(word), token.range,
      isQuoted: isQuoted)
  }
}

/// The arguments in the brackets of a call.
extension Parser {
  mutating func arguments() throws(SyntaxStop) -> [Argument] {
    open()
    var arguments: [Argument] = []
    var tallest = 0
    while !at(.rightParenthesis) {
      arguments.append(try argument(isFirst: arguments.isEmpty))
      tallest = max(tallest, height)
      guard accept(.comma) else { break }
    }
    try close()
    height = tallest
    return arguments
  }

  private mutating func argument(isFirst: Bool) throws(SyntaxStop) -> Argument {
    let start = current.lower
    let label = label()
    if let range = try columnRange() {
      height = 1
      return Argument(label: label, value: range, range: self.range(from: start))
    }
    var value = try expression(after: label == nil ? (isFirst ? "(" : ",") : "=")
    if at(.for), isFirst, label == nil { value = try comprehension(of: value, from: start) }
    return Argument(label: label, value: .expression(value), range: range(from: start))
  }

  /// Parses `name =`; nil where none starts here.
  @inline(never) private mutating func label() -> Name? {
    guard isWord(current), peek(1).kind == .symbol(.assign) else { return nil }
    let label = name(current)
    advance()
    advance()
    return label
  }

  /// Parses `Token..Cinq_pages`; nil where none starts here.
  @inline(never) private mutating func columnRange() throws(SyntaxStop) -> Argument.Value? {
    guard peek(1).kind == .symbol(.dots) else { return nil }
    if current.kind == .number, peek(2).kind == .number { throw numbersForColumns() }
    guard isWord(current) else { return nil }
    let first = name(current)
    advance()
    advance()
    return .columns(from: first, to: try name(after: ".."))
  }
  /// The fault of `2019..2021`, columns named by numbers.
  private mutating func numbersForColumns() -> SyntaxStop {
    let fault = NumbersForColumns(from: text(current), to: text(peek(2)))
    let range = current.range.union(peek(2).range)
    return failure(
      repaired(
        fault.at(range),
        Fix([current, peek(2)].map { .init($0.range, "`\(text($0))`") })))
  }
}
