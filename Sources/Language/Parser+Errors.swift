import Diagnostics
import Styling

/// The errors of tokens that are none, with the line as it would read mended.
extension Parser {
  /// The error of the current token.
  func lexicalError(_ problem: LexicalProblem) -> Diagnostic {
    let token = current
    let opening = SourceRange(token.lower, min(token.lower + 1, token.upper))
    switch problem {
    case .unterminatedText: return unterminatedText(opening)
    case .unterminatedFormat: return TextNeverClosed().at(token.range)
    case .unterminatedName: return unterminatedName(opening)
    case .curlyQuotes: return CurlyQuotes().at(token.range)
    case .superscript:
      let digits = String(text(token).unicodeScalars.compactMap(Superscript.digit))
      return repaired(
        SuperscriptSign(text(token), ours: "^" + digits).at(token.range),
        Fix(replace: token.range, with: "^" + digits))
    case .control, .unknown: return StrangeCharacter(characterName(token)).at(token.range)
    }
  }

  private func characterName(_ token: Token) -> String {
    guard let scalar = text(token).unicodeScalars.first else { return "?" }
    guard
      scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
    else { return text(token) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The closing quote goes to the end of the line, before the brackets that close there.
  private func unterminatedText(_ opening: SourceRange) -> Diagnostic {
    let token = current
    var end = token.upper
    var open = brackets.count
    while end > token.lower + 1 {
      let byte = source.bytes[end - 1]
      let isCloser = byte == 0x29 || byte == 0x5D || byte == 0x7D
      guard byte == 0x20 || byte == 0x0D || (isCloser && open > 0) else { break }
      if isCloser { open -= 1 }
      end -= 1
    }
    let quote = source.slice(opening)
    let other: UInt8 = quote == "'" ? 0x22 : 0x27
    if end > token.lower + 2, source.bytes[end - 1] == other,
      source.bytes[token.lower + 1..<end - 1].allSatisfy({ $0 != other })
    {
      // `'gpt 4")`: the text ends with the other quote.
      return repaired(
        TextNeverClosed().at(opening), Fix(replace: SourceRange(end - 1, end), with: quote))
    }
    let closers = brackets.prefix(max(0, open)).reversed().compactMap { index -> String? in
      guard case .symbol(let opener) = tokens[index].kind else { return nil }
      return opener.closer?.rawValue
    }
    let fix = Fix(
      [.init(SourceRange(end, end), quote)]
        + (closers.isEmpty
          ? [] : [.init(SourceRange(token.upper, token.upper), closers.joined())]))
    return repaired(TextNeverClosed().at(opening), end == token.upper ? joined(fix) : fix)
  }

  /// Insertions at one place as one edit.
  private func joined(_ fix: Fix) -> Fix {
    guard let first = fix.edits.first else { return fix }
    return Fix(replace: first.range, with: fix.edits.map(\.text).joined())
  }

  /// The error of `` `Active parameters ``, or of `` `Àctive parameters `` where the key ` was still
  /// pending.
  private func unterminatedName(_ opening: SourceRange) -> Diagnostic {
    let token = current
    let rest = source.slice(SourceRange(opening.upper, token.upper))
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " }
    let blanks = word.reversed().prefix { $0 == " " }.count
    let name = String(word.dropLast(blanks))
    let place = SourceRange(token.lower, opening.upper + name.utf8.count)
    guard let first = name.first, let plain = Self.plainLetter(first) else {
      return repaired(NameNeverClosed().at(opening), Fix(replace: place, with: "`\(name)`"))
    }
    let accent = SourceRange(opening.upper, opening.upper + String(first).utf8.count)
    return repaired(
      AccentForBacktick(String(first)).at(accent),
      Fix(replace: place, with: "`\(plain)\(name.dropFirst())`"))
  }

  /// `` Àctive parameters` ``: a name that starts with a grave accent, and a lone backtick later on
  /// the line.
  func pendingBacktick() -> Diagnostic? {
    let token = current
    guard source.bytes[token.lower] >= 0x80, let first = text(token).first,
      let plain = Self.plainLetter(first)
    else { return nil }
    var index = position + 1
    while tokens[index].kind == .name { index += 1 }
    guard tokens[index].kind == .error(.unterminatedName) else { return nil }
    let lone = tokens[index].lower
    let rest = source.slice(SourceRange(token.lower, lone)).dropFirst()
    return repaired(
      AccentForBacktick(String(first)).at(
        SourceRange(token.lower, token.lower + String(first).utf8.count)),
      Fix(replace: SourceRange(token.lower, lone), with: "`\(plain)\(rest)"))
  }

  /// The letter under a grave accent, nil for any other.
  private static func plainLetter(_ letter: Character) -> String? {
    switch letter {
    case "À": "A"
    case "È": "E"
    case "Ì": "I"
    case "Ò": "O"
    case "Ù": "U"
    case "à": "a"
    case "è": "e"
    case "ì": "i"
    case "ò": "o"
    case "ù": "u"
    default: nil
    }
  }
}

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

  /// Returns whether the text merely wants more; it is then marked so, and reading stops.
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
