import Diagnostics
import Styling

/// The errors of tokens that do not fit, with the line as it would read mended.
extension Parser {
  /// The message with its repair and, where it changes a single line, that line mended.
  func repaired(_ diagnostic: Diagnostic, _ fix: Fix) -> Diagnostic {
    diagnostic.repaired(by: fix, showing: source.mendedLine(fix))
  }

  /// The language in which the words of this text are typed; English where there are none.
  var tongue: Tongue {
    for token in tokens {
      if case .keyword = token.kind, let tongue = Keyword.tongue(of: text(token)) { return tongue }
    }
    return .english
  }

  func spelling(_ keyword: Keyword) -> String { keyword.spelling(tongue) }

  /// The word `end`, or `fin` where the block was opened in French.
  func closer(for word: Token) -> String {
    Keyword.end.spelling(Keyword.tongue(of: text(word)) ?? .english)
  }

  var isLexicalError: Bool {
    if case .error = current.kind { return true }
    return false
  }

  /// Reports the current token, which fits nowhere, and gives what to throw.
  @inline(never) mutating func unexpected() -> SyntaxStop {
    if wantsMore() { return SyntaxStop() }
    switch current.kind {
    case .error(let problem): return failure(lexicalError(problem))
    case .symbol(let symbol): return failure(unexpected(symbol))
    case .keyword(let keyword):
      return failure(keyword == .for || keyword == .in ? missingOperator() : stray())
    case .newline, .end: return failure(MissingValue(after: nil).at(here))
    default: return failure(missingOperator())
    }
  }

  private func unexpected(_ symbol: Symbol) -> Diagnostic {
    switch symbol {
    case .comma: return commaBetweenValues()
    case .assign where !brackets.isEmpty: return assignInBrackets()
    case .assign: return AssignmentToValue().at(current.range)
    case _ where symbol.isCloser:
      let fix = Fix(replace: current.range, with: "")
      return repaired(
        WrongCloser(symbol.rawValue, opener: nil).at(current.range), fix)
    default: return missingOperator()
    }
  }

  /// The error of `f(a = 1 b = 2)`, where `b` was read as a unit, or of `filter(t.a = 1)`.
  private func assignInBrackets() -> Diagnostic {
    let before = tokens[position - 1]
    guard before.kind == .unit else {
      var edits = [Fix.Edit(current.range, "==")]
      if let first = labelOfCondition() { edits.append(.init(tokens[first].range, "==")) }
      return repaired(AssignmentInCondition().at(current.range), Fix(edits))
    }
    let place = SourceRange(tokens[position - 2].upper, tokens[position - 2].upper)
    return repaired(
      MissingOperator(before: text(before)).at(before.range), Fix(replace: place, with: ","))
  }

  /// The index of the first `=` of `f(a = 1 or b = 2)`, which is a condition too; nil where the argument
  /// has none.
  private func labelOfCondition() -> Int? {
    var index = position - 1
    var joins = false
    while index > 1, tokens[index].kind != .newline {
      switch tokens[index].kind {
      case .keyword(.and), .keyword(.or): joins = true
      case .symbol(.comma), .symbol(.leftParenthesis), .symbol(.rightParenthesis): return nil
      case .symbol(.assign): return joins ? index : nil
      default: break
      }
      index -= 1
    }
    return nil
  }

  /// The error of two values side by side; `print x` at the start of a line wants its brackets.
  private func missingOperator() -> Diagnostic {
    if text(current) == "is" { return identity() }
    if let diagnostic = decimalCommas() ?? crossBetweenNumbers() ?? semicolonInBrackets()
      ?? apostrophe()
      ?? wordsOfColumn() ?? wordsInBrackets()
    {
      return diagnostic
    }
    let base = MissingOperator(before: text(current)).at(current.range)
    let first = position - 1
    guard first >= 0, isFirstOnLine(first) else { return base }
    if ["renvoie", "retourne", "retourner"].contains(text(tokens[first])) {
      let word = Keyword.return.spelling(.french)
      return repaired(base, Fix(replace: tokens[first].range, with: word))
    }
    guard ["print", "afficher"].contains(text(tokens[first])) else { return base }
    var end = position
    while end < tokens.count - 1, tokens[end].kind != .newline,
      tokens[end].kind != .symbol(.semicolon)
    {
      end += 1
    }
    let last = tokens[max(position, end - 1)].upper
    return repaired(
      base,
      Fix([
        .init(SourceRange(tokens[first].upper, current.lower), "("),
        .init(SourceRange(last, last), ")"),
      ]))
  }

  /// The error of `[2,50 3,20]`: blanks part numbers whose decimals stand behind a comma.
  private func decimalCommas() -> Diagnostic? {
    guard let opening = brackets.last, let end = closer(of: opening), current.kind == .number,
      let place = decimalComma(at: position - 2)
    else { return nil }
    var edits: [Fix.Edit] = []
    for index in opening + 1..<end {
      if decimalComma(at: index) != nil {
        edits.append(.init(tokens[index].range, "."))
      } else if tokens[index].kind == .number, tokens[index + 1].kind == .number {
        edits.append(.init(SourceRange(tokens[index].upper, tokens[index].upper), ","))
      }
    }
    return repaired(CommaInNumber().at(place), Fix(edits))
  }

  /// The error of `3 x 4`: the sign of multiplication is `*`.
  private func crossBetweenNumbers() -> Diagnostic? {
    let names = ["x", "X"]
    if current.kind == .name, names.contains(text(current)), peek(-1).kind == .unit,
      peek(1).kind == .number
    {
      return repaired(
        UnknownSign(text(current), ours: "*").at(current.range),
        Fix(replace: current.range, with: "*"))
    }
    guard position > 1, current.kind == .number, peek(-1).kind == .unit,
      peek(-2).kind == .number, names.contains(text(peek(-1)))
    else { return nil }
    let sign = peek(-1).range
    let isTight = peek(-1).isTight || current.isTight
    return repaired(
      UnknownSign(text(peek(-1)), ours: "*").at(sign),
      Fix(
        replace: isTight ? SourceRange(peek(-2).upper, current.lower) : sign,
        with: isTight ? " * " : "*"))
  }

  /// The error of `filter(part renouvelable > 3)` and `t.part renouvelable`: a column whose name has
  /// blanks stands in backticks.
  private func wordsOfColumn() -> Diagnostic? {
    guard position > 0, current.kind == .name, tokens[position - 1].kind == .name else {
      return nil
    }
    var first = position - 1
    while first > 0, tokens[first - 1].kind == .name { first -= 1 }
    var last = position
    while tokens[last + 1].kind == .name { last += 1 }
    guard first > 0 else { return nil }
    let isMember = tokens[first - 1].kind == .symbol(.dot) && tokens[first].isTight
    let isCompared =
      !brackets.isEmpty && !isFirstOnLine(first) && isOperatorToken(last + 1)
      && (isArgumentStart(first - 1) || isOperatorToken(first - 1))
    let isOperand =
      isOperatorToken(first - 1) && isArgumentEnd(last + 1) && !brackets.isEmpty
    guard isMember || isCompared || isOperand else { return nil }
    let place = tokens[first].range.union(tokens[last].range)
    return repaired(
      MissingOperator(before: text(current)).at(current.range),
      Fix(replace: place, with: "`\(source.slice(place))`"))
  }

  private func isOperatorToken(_ index: Int) -> Bool {
    guard case .symbol(let symbol) = tokens[index].kind else {
      return [.keyword(.and), .keyword(.or), .keyword(.in), .keyword(.not)]
        .contains(tokens[index].kind)
    }
    return [
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star,
      .slash, .doubleSlash, .percent, .caret, .doubleStar, .coalesce,
    ].contains(symbol)
  }

  /// The error of `[1; 2]`: a comma separates values.
  private func semicolonInBrackets() -> Diagnostic? {
    guard current.kind == .symbol(.semicolon), !brackets.isEmpty else { return nil }
    // All of these brackets at once.
    var edits: [Fix.Edit] = []
    var depth = 0
    var index = position
    while index < tokens.count, depth >= 0 {
      if case .symbol(let symbol) = tokens[index].kind {
        if symbol.closer != nil { depth += 1 } else if symbol.isCloser { depth -= 1 }
        if symbol == .semicolon, depth == 0 { edits.append(.init(tokens[index].range, ",")) }
      }
      if tokens[index].kind == .newline { break }
      index += 1
    }
    return repaired(UnknownSign(";", ours: ",").at(current.range), Fix(edits))
  }

  /// The error of `cost(gpt 4o, …)`, a text or a name, and of `max([3 5])`, which wants a comma.
  private func wordsInBrackets() -> Diagnostic? {
    guard !brackets.isEmpty, position > 0 else { return nil }
    var first = position - 1
    while first > 0, isPlainPiece(first - 1) { first -= 1 }
    var last = position
    while last + 1 < tokens.count, isPlainPiece(last + 1) { last += 1 }
    var missing = MissingOperator(before: text(current))
    let base = missing.at(current.range)
    let isValue = [.text, .number].contains(current.kind)
    if isValue, [.text, .number].contains(tokens[position - 1].kind) {
      let place = SourceRange(tokens[position - 1].upper, tokens[position - 1].upper)
      return repaired(base, Fix(replace: place, with: ","))
    }
    guard isPlainPiece(position), isPlainPiece(position - 1), tokens[first].kind == .name,
      first > 0, isArgumentStart(first - 1), isArgumentEnd(last + 1)
    else { return nil }
    let place = tokens[first].range.union(tokens[last].range)
    let spelling = source.slice(place)
    if ["by", "par", "on", "sur"].contains(text(tokens[first])), last == first + 1 {
      let gap = SourceRange(tokens[first].upper, tokens[last].lower)
      return repaired(base, Fix(replace: gap, with: " = "))
    }
    guard (first...last).allSatisfy({ tokens[$0].kind == .name }) else {
      return repaired(base, Fix(quotes(around: first...last)))
    }
    missing.names = spelling.split(separator: " ").map(String.init)
    return missing.at(current.range)
  }

  /// Quotes around the words of an argument, and around the names that stand alone beside it: whoever
  /// left out the ones has left out the others.
  private func quotes(around words: ClosedRange<Int>) -> [Fix.Edit] {
    var edits = [quoted(words)]
    var index = words.upperBound + 1
    while index + 1 < tokens.count, tokens[index].kind == .symbol(.comma) {
      var last = index + 1
      while last + 1 < tokens.count, isPlainPiece(last + 1) { last += 1 }
      guard tokens[index + 1].kind == .name, isPlainPiece(last), isArgumentEnd(last + 1) else {
        break
      }
      edits.append(quoted(index + 1...last))
      index = last + 1
    }
    return edits
  }

  private func quoted(_ words: ClosedRange<Int>) -> Fix.Edit {
    let place = tokens[words.lowerBound].range.union(tokens[words.upperBound].range)
    return .init(place, "\"\(source.slice(place))\"")
  }

  private func isPlainPiece(_ index: Int) -> Bool {
    [.name, .number, .unit].contains(tokens[index].kind)
  }

  private func isArgumentStart(_ index: Int) -> Bool {
    [.symbol(.leftParenthesis), .symbol(.leftBracket), .symbol(.comma), .symbol(.assign)]
      .contains(tokens[index].kind)
  }

  private func isArgumentEnd(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    return [.symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.comma), .end, .newline]
      .contains(tokens[index].kind)
  }

  /// The error of `'l'eau'` and `"un "mot" cité"`: a quote within the text ended it.
  func apostrophe() -> Diagnostic? {
    guard position > 0, tokens[position - 1].kind == .text, current.isTight,
      tokens[position - 1].upper - tokens[position - 1].lower >= 2
    else { return nil }
    let opening = tokens[position - 1].lower
    let quote = source.bytes[opening]
    let line = source.lineRange(source.line(at: opening))
    guard let last = endOfText(quote, from: current.lower, to: line.upper) else { return nil }
    let inside = SourceRange(opening + 1, last)
    let other: UInt8 = quote == 0x27 ? 0x22 : 0x27
    let error = MissingOperator(before: text(current)).at(current.range)
    if source.bytes[inside.lower..<inside.upper].contains(other) {
      let mark = String(UnicodeScalar(quote))
      let escaped = source.slice(inside).replacing(mark, with: "\\" + mark)
      return repaired(error, Fix(replace: inside, with: escaped))
    }
    let mark = String(UnicodeScalar(other))
    return repaired(
      error,
      Fix([
        .init(SourceRange(opening, opening + 1), mark), .init(SourceRange(last, last + 1), mark),
      ]))
  }

  /// The first quote of a kind after which nothing of a text goes on: the end of the line, a blank and
  /// a sign, a bracket, a comma.
  private func endOfText(_ quote: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if source.bytes[index] == quote {
        var next = index + 1
        while next < end, source.bytes[next] == 0x20 { next += 1 }
        let isLast =
          next >= end || ")]},;:+.=!<>".utf8.contains(source.bytes[next])
          || (next > index + 1 && source.bytes[next] == 0x23)
        if isLast { return index }
      }
      index += 1
    }
    return nil
  }

  /// The error of `3(4)`: a bracket after a plain value.
  @inline(never) mutating func missingOperator(after value: Expr) -> SyntaxStop {
    if case .quantity(_, let unit) = value.kind {
      let place = SourceRange(unit.range.lower, unit.range.lower)
      return failure(
        repaired(
          MissingOperator(before: unit.text).at(unit.range), Fix(replace: place, with: "* ")))
    }
    let place = SourceRange(current.lower, current.lower)
    return failure(
      repaired(MissingOperator(before: "(").at(current.range), Fix(replace: place, with: " * ")))
  }

  private func stray() -> Diagnostic { StrayWord(text(current)).at(current.range) }

  mutating func strayWord() -> SyntaxStop { failure(stray()) }

  /// Reports that a value is missing before the current token, and gives what to throw.
  @inline(never) mutating func missingOperand(after sign: String?) -> SyntaxStop {
    if wantsMore() { return SyntaxStop() }
    switch current.kind {
    case .error(let problem): return failure(lexicalError(problem))
    case .foreign(.bar):
      if let diagnostic = absoluteValue() { return failure(diagnostic) }
    case .keyword(let keyword) where !isOperator(keyword):
      let word = text(current)
      return failure(
        repaired(
          KeywordAsName(word).at(current.range), Fix(replace: current.range, with: "`\(word)`")))
    case .newline, .end:
      if let opening = brackets.last, closer(of: opening) == nil { return neverClosed(opening) }
    default: break
    }
    return failure(MissingValue(after: sign).at(here))
  }

  private func isOperator(_ keyword: Keyword) -> Bool {
    keyword == .and || keyword == .or || keyword == .in
  }

  /// The place of `12,5` around the comma at an index, nil where it is none.
  private func decimalComma(at index: Int) -> SourceRange? {
    guard index > 0, index + 1 < tokens.count, tokens[index].kind == .symbol(.comma),
      tokens[index - 1].kind == .number, tokens[index + 1].kind == .number,
      tokens[index].isTight, tokens[index + 1].isTight
    else { return nil }
    return tokens[index - 1].range.union(tokens[index + 1].range)
  }

  /// A comma outside brackets: a decimal comma, commas between thousands, or values side by side.
  func commaBetweenValues() -> Diagnostic {
    if let grouped = groupedThousands(from: position - 1) { return grouped }
    let place = decimalComma(at: position)
    guard let place else { return ValuesWithoutBrackets().at(current.range) }
    let whole = tokens[position - 1]
    if text(whole).contains(".") {
      // `1.000,5`: the point groups the thousands.
      let digits = text(whole).filter { $0 != "." } + "." + text(peek(1))
      return repaired(CommaInNumber().at(place), Fix(replace: place, with: digits))
    }
    return repaired(CommaInNumber().at(place), Fix(replace: current.range, with: "."))
  }

  /// The error of `1,000.5` and `1,000,000`: commas between groups of three digits, after the number
  /// at an index; nil where they may mark decimals.
  func groupedThousands(from first: Int) -> Diagnostic? {
    guard first >= 0, tokens[first].kind == .number, tokens[first].upper - tokens[first].lower <= 3,
      text(tokens[first]).allSatisfy(\.isNumber), !text(tokens[first]).hasPrefix("0")
    else { return nil }
    var last = first
    var digits = text(tokens[first])
    var isClear = false
    while last + 2 < tokens.count, tokens[last + 1].kind == .symbol(.comma),
      tokens[last + 1].isTight, tokens[last + 2].isTight, tokens[last + 2].kind == .number
    {
      let group = text(tokens[last + 2])
      let whole = group.prefix { $0.isNumber }
      guard whole.count == 3 else { return nil }
      last += 2
      digits += group
      isClear = isClear || group.contains(".") || last > first + 2
      if group.count > 3 { break }
    }
    guard last > first, isClear else { return nil }
    let place = tokens[first].range.union(tokens[last].range)
    return repaired(CommaInNumber().at(place), Fix(replace: place, with: digits))
  }

  /// The error of `(1, 2)`: a list stands in square brackets.
  @inline(never) mutating func valuesInParentheses() -> SyntaxStop {
    let diagnostic = commaBetweenValues()
    guard diagnostic.fix == nil, let opening = brackets.last, let end = closer(of: opening) else {
      return failure(diagnostic)
    }
    return failure(
      repaired(
        diagnostic,
        Fix([.init(tokens[opening].range, "["), .init(tokens[end].range, "]")])))
  }
}
