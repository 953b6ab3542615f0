import Diagnostics
import Language

/// The blanks before the lines of a block that is typed, as Python's editors set them.
enum BlockIndent {
  /// The blanks before the last line of a text, which is complete, and before the line after it.
  ///
  /// What ends in a colon moves the next line in by one step; what gives a result moves it out, and
  /// `else`, `elif` and `end` move out themselves where they still stand under the line before them.
  static func plan(_ before: String, step: Int) -> (current: Int, next: Int) {
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.last ?? ""
    let typed = indent(of: line)
    let source = Source(String(line), origin: .input(0))
    let tokens = Lexer.tokens(of: source).filter { !$0.isTrivia && $0.kind != .end }
    guard let first = tokens.first, let last = tokens.last else { return (typed, typed) }
    let above = lines.dropLast().last { !$0.allSatisfy(\.isWhitespace) }
    let isUnderAbove = above.map { indent(of: $0) == typed } ?? false
    let current = closes(first) && isUnderAbove ? max(0, typed - step) : typed
    if last.kind == .symbol(.colon) { return (current, current + step) }
    return (current, first.kind == .keyword(.return) ? max(0, current - step) : current)
  }

  private static func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  /// Returns whether a line that begins so closes the part of a block above it.
  private static func closes(_ token: Token) -> Bool {
    [.keyword(.else), .keyword(.elif), .keyword(.end)].contains(token.kind)
  }
}
