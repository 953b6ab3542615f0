import Diagnostics
import TextMatching

/// The values that expressions are made of.
extension Parser {
  mutating func atom(after sign: String?) throws(SyntaxStop) -> Expr {
    let token = current
    height = 1
    switch token.kind {
    case .number: return try number()
    case .text: return try textLiteral()
    case .formatStart: return try formatText()
    case .name, .quotedName: return try nameOrLast()
    case .keyword(.true): return constant(.bool(true))
    case .keyword(.false): return constant(.bool(false))
    case .keyword(.none): return constant(.none)
    case .symbol(.at): return try sessionName()
    case .symbol(.dot): return try columnName(after: sign)
    case .symbol(.leftParenthesis): return try parenthesized()
    case .symbol(.leftBracket): return try list()
    case .symbol(.leftBrace): return try record()
    case .symbol(.pipe) where startsFromLast:
      return Expr(.last, SourceRange(token.lower, token.lower))
    case .error(.curlyQuotes): return try curlyText()
    default: throw missingOperand(after: sign)
    }
  }

  /// True at the first token typed at the prompt, which alone may leave its value out.
  private var startsFromLast: Bool {
    mode == .prompt && tokens[..<position].allSatisfy { $0.kind == .newline }
  }

  private mutating func constant(_ kind: Expr.Kind) -> Expr {
    let range = current.range
    advance()
    return Expr(kind, range)
  }

  @inline(never) private mutating func nameOrLast() throws(SyntaxStop) -> Expr {
    let name = name(current)
    if !name.isQuoted {
      if name.text == "_" { return constant(.last) }
      if isNull(name.text) { return null() }
      if let slip = pendingBacktick() { throw failure(slip) }
    }
    advance()
    return Expr(.name(name), name.range)
  }

  private mutating func sessionName() throws(SyntaxStop) -> Expr {
    let start = current.lower
    advance()
    let name = try name(after: "@")
    return Expr(.sessionName(name), range(from: start))
  }

  @inline(never) private mutating func columnName(after sign: String?) throws(SyntaxStop) -> Expr {
    let start = current
    if startsFromLast, isWord(peek(1)), peek(2).kind == .symbol(.leftParenthesis) {
      return Expr(.last, SourceRange(start.lower, start.lower))
    }
    if peek(1).kind == .number, peek(1).isTight { throw failure(leadingPoint()) }
    advance()
    let name = try name(after: ".")
    return Expr(.columnName(name), range(from: start.lower))
  }

  private mutating func parenthesized() throws(SyntaxStop) -> Expr {
    open()
    let value = try expression(after: "(")
    if at(.comma) { throw valuesInParentheses() }
    if at(.for) {
      let result = try comprehension(of: value, from: value.range.lower)
      try close()
      return result
    }
    try close()
    return value
  }

  private mutating func list() throws(SyntaxStop) -> Expr {
    let start = current.lower
    open()
    var items: [Expr] = []
    var tallest = 0
    while !at(.rightBracket) {
      let item = try expression(after: items.isEmpty ? "[" : ",")
      if items.isEmpty, at(.for) {
        var result = try comprehension(of: item, from: start)
        try close()
        result.range = range(from: start)
        return result
      }
      tallest = max(tallest, height)
      items.append(item)
      guard accept(.comma) else { break }
    }
    try close()
    try grow(over: tallest)
    return Expr(.list(items), range(from: start))
  }

  /// Parses `for x in xs if c`, after the value that is made of each item.
  mutating func comprehension(of value: Expr, from start: Int) throws(SyntaxStop) -> Expr {
    var clauses: [ForClause] = []
    var tallest = height
    while at(.for) {
      let word = text(current)
      advance()
      let target = try loopTarget(after: word)
      try expectIn()
      let items = try operation(.or, after: text(peek(-1)))
      tallest = max(tallest, height)
      var clause = ForClause(target: target, source: items, condition: nil)
      while accept(.if) { try add(conditionTo: &clause, &tallest) }
      clauses.append(clause)
    }
    // The loops run within each other.
    try grow(over: tallest + clauses.count - 1)
    return Expr(.comprehension(value, clauses), range(from: start))
  }

  private mutating func add(
    conditionTo clause: inout ForClause, _ tallest: inout Int
  ) throws(SyntaxStop) {
    let read = try operation(.or, after: text(peek(-1)))
    let condition = try comparedWithTwoSigns(read)
    try grow(over: height, tallest)
    tallest = height
    guard let first = clause.condition else {
      clause.condition = condition
      return
    }
    clause.condition = Expr(.and(first, condition), first.range.union(condition.range))
  }

  private mutating func record() throws(SyntaxStop) -> Expr {
    let start = current.lower
    open()
    var fields: [(key: Name, value: Expr)] = []
    var tallest = 0
    while !at(.rightBrace) {
      let key = try recordKey(after: fields.isEmpty ? "{" : ",")
      guard accept(.colon) else {
        if isLexicalError { throw unexpected() }
        throw failureUnlessIncomplete(MissingWord(":", example: "{a: 1}").at(here))
      }
      fields.append((key, try expression(after: ":")))
      tallest = max(tallest, height)
      guard accept(.comma) else { break }
    }
    try close()
    try grow(over: tallest)
    return Expr(.record(fields), range(from: start))
  }

  /// Parses a key: any word is a plain name before `:`, and Python's quoted keys are names too.
  @inline(never) private mutating func recordKey(after sign: String) throws(SyntaxStop) -> Name {
    if current.kind == .text {
      let token = current
      let text = try textLiteral()
      guard case .text(let key) = text.kind else { throw unexpected() }
      return Name(key, token.range, isQuoted: true)
    }
    guard isWord(current), peek(1).kind == .symbol(.colon) else { return try name(after: sign) }
    let name = name(current)
    advance()
    return name
  }
}

/// Numbers and the units after them.
extension Parser {
  @inline(never) mutating func number() throws(SyntaxStop) -> Expr {
    let first = current
    var digits = text(first)
    if digits.utf8.first == UInt8(ascii: "0"), digits.prefix(while: \.isNumber).count == 3,
      let grouped = thousandsInBrackets()
    {
      report(grouped)
    } else if let zeros = leadingZeros() {
      throw failure(zeros)
    }
    advance()
    while isGroupOfThousands { digits += joinGroup(after: first) }
    let place = range(from: first.lower)
    guard let value = Self.value(of: digits) else {
      throw failure(NumberBeyondLimits().at(place))
    }
    return try measured(value, digits, from: first.lower)
  }

  /// The error of `f(1,000)`, whose second value would be 0; nil where nothing stands before a tight
  /// comma.
  @inline(never) private func thousandsInBrackets() -> Diagnostic? {
    guard position > 1, current.isTight, peek(-1).kind == .symbol(.comma), peek(-1).isTight,
      peek(-2).kind == .number, peek(-2).upper - peek(-2).lower <= 3,
      text(peek(-2)).allSatisfy(\.isNumber), !text(peek(-2)).hasPrefix("0")
    else { return nil }
    if let grouped = groupedThousands(from: position - 2) { return grouped }
    // Whoever wrote this one so has written the others of the list so.
    var edits: [Fix.Edit] = []
    for index in ((brackets.last ?? 0) + 1)..<(brackets.last.flatMap(closer) ?? position + 1)
    where tokens[index].kind == .symbol(.comma) && tokens[index].isTight
      && tokens[index + 1].isTight && tokens[index - 1].kind == .number
      && tokens[index + 1].kind == .number && text(tokens[index + 1]).utf8.count == 3
    {
      edits.append(.init(tokens[index].range, ""))
    }
    let place = peek(-2).range.union(current.range)
    return repaired(CommaInNumber().at(place), Fix(edits))
  }

  /// The error of `007` and `2026-01-03`; nil for a number that does not begin with a zero before a digit.
  private func leadingZeros() -> Diagnostic? {
    let digits = text(current)
    let kept = digits.drop { $0 == "0" }
    guard digits.hasPrefix("0"), digits.dropFirst().first?.isNumber == true else { return nil }
    if let (range, date) = dateAround() {
      return repaired(LeadingZeros().at(range), Fix(replace: range, with: "date(\"\(date)\")"))
    }
    let number = kept.first?.isNumber == true ? String(kept) : "0" + kept
    return repaired(
      LeadingZeros().at(current.range), Fix(replace: current.range, with: number))
  }

  /// The date that the digits here are a part of: `2026-01-03`, `03/01/2026`; as it is written in a text.
  private func dateAround() -> (range: SourceRange, text: String)? {
    for (first, sign, isYearFirst) in [
      (position - 4, Symbol.minus, true), (position - 2, .minus, true), (position, .slash, false),
      (position - 2, .slash, false),
    ] where first >= 0 && first + 4 < tokens.count {
      let parts = [tokens[first], tokens[first + 2], tokens[first + 4]]
      let signs = [tokens[first + 1], tokens[first + 3]]
      guard parts.allSatisfy({ $0.kind == .number }), signs.allSatisfy({ $0.kind == .symbol(sign) })
      else { continue }
      let texts = isYearFirst ? parts.map(text) : parts.reversed().map(text)
      guard texts.map(\.utf8.count) == [4, 2, 2] else { continue }
      return (parts[0].range.union(parts[2].range), texts.joined(separator: "-"))
    }
    return nil
  }

  /// An integer where the digits fit, else a decimal; nil beyond what a decimal holds.
  static func value(of text: String) -> Expr.Kind? {
    let digits = text.utf8.contains(UInt8(ascii: "_")) ? text.filter { $0 != "_" } : text
    if let integer = Int64(digits) { return .integer(integer) }
    guard let decimal = Double(digits), decimal.isFinite else { return nil }
    // A number too small for a decimal would be read as 0.
    let mantissa = digits.prefix { $0 != "e" && $0 != "E" }
    if decimal == 0, mantissa.contains(where: { $0 != "0" && $0 != "." }) { return nil }
    return .decimal(decimal)
  }

  /// True at `000` after `1`, a blank or a non-breaking one between.
  private var isGroupOfThousands: Bool {
    guard current.kind == .number, current.lower - lastEnd <= 3, !current.isTight else {
      return false
    }
    return current.upper - current.lower >= 3
      && source.bytes[current.lower..<min(current.lower + 3, current.upper)].allSatisfy(\.isDigit)
      && (current.upper - current.lower == 3
        || source.bytes[current.lower + 3] == UInt8(ascii: "."))
      && tokens[position - 1].upper - tokens[position - 1].lower <= 3
  }

  /// Goes over a group of digits; the error covers the groups up to it.
  private mutating func joinGroup(after first: Token) -> String {
    let group = text(current)
    advance()
    if !isGroupOfThousands {
      let place = range(from: first.lower)
      let joined = source.slice(place).filter { $0.isNumber || $0 == "." || $0 == "_" }
      report(repaired(BlankInNumber().at(place), Fix(replace: place, with: joined)))
    }
    return group
  }

  /// The error of `.5`.
  mutating func leadingPoint() -> Diagnostic {
    let place = current.range.union(peek(1).range)
    return repaired(
      LeadingPoint().at(place), Fix(replace: SourceRange(place.lower, place.lower), with: "0"))
  }

  /// Refuses `5.` without a digit or a name after its point.
  @inline(never) mutating func refuseTrailingPoint() throws(SyntaxStop) {
    let number = tokens[max(0, position - 1)]
    guard number.kind == .number, current.isTight, !isWord(peek(1)), peek(1).kind != .number else {
      return
    }
    let place = number.range.union(current.range)
    throw failure(
      repaired(
        TrailingPoint().at(place), Fix(replace: SourceRange(place.upper, place.upper), with: "0")))
  }

  /// The unit that follows the current sign, `->` or `=`; goes over both.
  mutating func unit(after sign: String) throws(SyntaxStop) -> UnitText {
    let start = peek(1).lower
    let isOnThisLine = peek(1).kind != .newline && peek(1).kind != .end
    let lexer = Lexer(source)
    guard isOnThisLine, let end = lexer.unitEnd(at: start, isAfterNumber: false) else {
      advance()
      throw failureUnlessIncomplete(MissingUnit(after: sign).at(here))
    }
    advance()
    while current.lower < end, !isAtEnd { advance() }
    let place = SourceRange(start, end)
    return UnitText(composed(source.slice(place)), place)
  }
}
