import Diagnostics

/// An error that unwinds the parser to the statement it was reading; the error is already reported.
struct SyntaxStop: Error {}

/// Reporting errors and going on after them.
extension Parser {
  mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    diagnostic.source = source
    guard diagnostic.severity == .error else {
      notes.append(diagnostic)
      return
    }
    guard !isStopped else { return }
    errors.append(diagnostic)
    if errors.count == 3 { stop() }
  }

  /// Reports an error and gives what to throw.
  mutating func failure(_ diagnostic: Diagnostic) -> SyntaxStop {
    report(diagnostic)
    return SyntaxStop()
  }

  /// Goes to the end of the text; nothing is reported any more.
  mutating func stop() {
    isStopped = true
    brackets.removeAll()
    position = tokens.count - 1
  }

  /// Tells whether the text merely wants more; it is then marked so, and reading stops.
  mutating func wantsMore() -> Bool {
    guard mode == .prompt, !isStopped, isAtEndOfText, !endsWithEmptyLine else { return false }
    isIncomplete = true
    stop()
    return true
  }

  private var isAtEndOfText: Bool {
    isAtEnd || (current.kind == .newline && peek(1).kind == .end)
  }

  /// Reports an error unless the text merely wants more, and gives what to throw.
  mutating func failureUnlessIncomplete(_ diagnostic: Diagnostic) -> SyntaxStop {
    wantsMore() ? SyntaxStop() : failure(diagnostic)
  }

  /// Goes to the end of the statement that starts at the token with index `start`: the next
  /// newline outside brackets, or one after which a line starts no further right than it.
  mutating func recover(from start: Int) {
    let column = indentation(at: start)
    var open = brackets.count
    brackets.removeAll()
    while !isAtEnd {
      if current.kind == .newline, open <= 0 || isOutside(position + 1, column) { return }
      if case .symbol(let symbol) = current.kind {
        if symbol == .semicolon, open <= 0 { return }
        if symbol.closer != nil { open += 1 } else if symbol.isCloser { open -= 1 }
      }
      position += 1
    }
  }

  private func isOutside(_ index: Int, _ column: Int) -> Bool {
    guard index < tokens.count else { return true }
    if case .symbol(let symbol) = tokens[index].kind, symbol.isCloser { return false }
    return indentation(at: index) <= column
  }

  mutating func enter() throws(SyntaxStop) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw tooNested() }
  }

  mutating func leave() { depth -= 1 }

  /// Notes that a tree grew over parts of those heights.
  mutating func grow(over heights: Int...) throws(SyntaxStop) {
    height = (heights.max() ?? 0) + 1
    guard height <= Self.maximumHeight else { throw tooNested() }
  }

  @inline(never) private mutating func tooNested() -> SyntaxStop {
    report(TooDeeplyNested().at(current.range))
    stop()
    return SyntaxStop()
  }
}
