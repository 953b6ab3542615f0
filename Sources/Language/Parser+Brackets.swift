import Diagnostics

/// Opening and closing brackets, and guessing where a missing one belongs.
extension Parser {
  /// Goes over an opening bracket.
  mutating func open() {
    brackets.append(position)
    advance()
  }

  /// Goes over the bracket that closes the innermost open one.
  mutating func close() throws(SyntaxStop) {
    guard let opening = brackets.last, case .symbol(let opener) = tokens[opening].kind,
      let closer = opener.closer
    else { throw unexpected() }
    guard at(closer) else { throw notClosed(opening, by: closer) }
    brackets.removeLast()
    advance()
  }

  @inline(never) private mutating func notClosed(_ opening: Opening, by expected: Symbol)
    -> SyntaxStop
  {
    if isLexicalError { return unexpected() }
    if case .symbol(let symbol) = current.kind, symbol.isCloser, !closesOuter(symbol) {
      let fix = Fix(replace: current.range, with: expected.rawValue)
      return failure(
        repaired(
          WrongCloser(symbol.rawValue, opener: text(tokens[opening])).at(current.range).pointing(
            at: tokens[opening].range, WrongCloser.opening), fix))
    }
    if closer(of: opening) != nil { return unexpected() }
    if let diagnostic = apostrophe() { return failure(diagnostic) }
    if wantsMore() { return SyntaxStop() }
    if mode == .prompt, !isAtEnd, !endsWithEmptyLine, !isCloserOrHeadEnd { return unexpected() }
    return neverClosed(opening)
  }

  private var isCloserOrHeadEnd: Bool {
    guard case .symbol(let symbol) = current.kind else { return at(.then) }
    return symbol.isCloser || symbol == .colon
  }

  private func closesOuter(_ symbol: Symbol) -> Bool {
    brackets.dropLast().contains { index in
      guard case .symbol(let opener) = tokens[index].kind else { return false }
      return opener.closer == symbol
    }
  }

  /// The fault S102, with the closing brackets put in where they may belong.
  mutating func neverClosed(_ opening: Opening) -> SyntaxStop {
    let fix = closingFix(opening)
    return failure(
      repaired(BracketNeverClosed(text(tokens[opening])).at(tokens[opening].range), fix))
  }

  /// The innermost bracket closes before the next `|>` of its line, the others at the line's end;
  /// all at the place of the error where it is on a later line.
  private func closingFix(_ opening: Opening) -> Fix {
    let closers = brackets.reversed().compactMap { index -> String? in
      guard case .symbol(let opener) = tokens[index].kind else { return nil }
      return opener.closer?.rawValue
    }
    let inner = closers.first ?? ")"
    let outer = closers.dropFirst().filter { _ in !isCloserOrHeadEnd || at(.colon) || at(.then) }
      .joined()
    if case .symbol(let symbol) = current.kind, symbol.isCloser {
      return Fix(replace: SourceRange(lastEnd, lastEnd), with: inner)
    }
    let (stage, end) = line(after: opening)
    guard position <= end || tokens[position - 1].kind == .newline && position - 1 <= end else {
      return Fix(replace: SourceRange(lastEnd, lastEnd), with: closers.joined())
    }
    let last = tokens[max(0, end - 1)].upper
    let place = stage.map { tokens[$0 - 1].upper } ?? last
    if place == last || outer.isEmpty {
      return Fix(replace: SourceRange(place, place), with: inner + (place == last ? outer : ""))
    }
    return Fix([
      .init(SourceRange(place, place), inner), .init(SourceRange(last, last), outer),
    ])
  }

  /// The first `|>` outside brackets after an opening one, and the end of what its line says: the
  /// index of the newline, the `;`, or the `:` or `then` that ends a head.
  private func line(after opening: Opening) -> (stage: Int?, end: Int) {
    var stage: Int?
    var depth = 0
    var index = opening + 1
    while index < tokens.count - 1, tokens[index].kind != .newline {
      if case .symbol(let symbol) = tokens[index].kind {
        if symbol.closer != nil { depth += 1 } else if symbol.isCloser { depth -= 1 }
        if symbol == .semicolon { break }
        if symbol == .pipe, depth == 0, stage == nil { stage = index }
      }
      index += 1
    }
    let last = tokens[index - 1].kind
    if index - 1 > opening, last == .symbol(.colon) || last == .keyword(.then) { index -= 1 }
    return (stage, index)
  }

  /// The index of the bracket that closes the one at `opening`, nil where none does.
  func closer(of opening: Opening) -> Int? {
    var open: [Symbol] = []
    var index = opening
    while index < tokens.count {
      if case .symbol(let symbol) = tokens[index].kind {
        if let closer = symbol.closer {
          open.append(closer)
        } else if symbol.isCloser {
          guard open.popLast() == symbol else { return nil }
          if open.isEmpty { return index }
        }
      }
      index += 1
    }
    return nil
  }
}
