import Diagnostics
import Styling

/// Habits from elsewhere: what another language or a keyboard writes, answered with the repair.
extension Parser {
  /// Reads `×` as `*` and so on, with an error that shows the sign to write.
  mutating func translateForeignSign() {
    if case .foreign(let sign) = current.kind { translate(sign) }
  }

  @inline(never) private mutating func translate(_ sign: ForeignSign) {
    let token = current
    var ours: String
    switch sign.meaning {
    case .keyword(let keyword):
      let word = spelling(keyword)
      ours = token.isTight && keyword != .not ? " " + word : word
      if peek(1).isTight { ours += " " }
      report(
        repaired(
          UnknownSign(sign.rawValue, ours: word).at(token.range),
          Fix(replace: token.range, with: ours)))
    case .symbol(let symbol):
      ours = symbol.rawValue
      report(
        repaired(
          UnknownSign(sign.rawValue, ours: ours).at(token.range),
          Fix(replace: token.range, with: ours)))
    default: return
    }
    guard !isStopped else { return }
    tokens[position] = Token(sign.meaning, token.lower, token.upper, isTight: token.isTight)
  }

  /// What an error token says.
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

  /// `` `Active parameters ``, or `` `Àctive parameters `` where the key ` was still pending.
  private func unterminatedName(_ opening: SourceRange) -> Diagnostic {
    let token = current
    let rest = source.slice(SourceRange(opening.upper, token.upper))
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == " " }
    let name = CanonicalText.trimmed(String(word))
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

  /// `null`, `nil`, `NULL`.
  func isNull(_ word: String) -> Bool {
    guard word.utf8.count <= 4, word == "null" || word == "NULL" || word == "nil" else {
      return false
    }
    return peek(1).kind != .symbol(.leftParenthesis)
  }

  mutating func null() -> Expr {
    let token = current
    let ours = spelling(.none)
    report(
      repaired(
        ForeignNone(text(token), ours: ours).at(token.range), Fix(replace: token.range, with: ours))
    )
    advance()
    return Expr(.none, token.range)
  }

  /// `else if`, in the language of the word typed.
  func elseIf(_ word: Token, _ second: Token) -> Diagnostic {
    let place = word.range.union(second.range)
    let ours = Keyword.elif.spelling(Keyword.tongue(of: text(word)) ?? .english)
    return repaired(
      ElseIfForElif(source.slice(place), ours: ours).at(place), Fix(replace: place, with: ours))
  }

  /// `x++` and `x--` at the end of a statement.
  @inline(never) mutating func refuseIncrement(_ sign: Token) throws(SyntaxStop) {
    guard sign.kind == .symbol(.plus) || sign.kind == .symbol(.minus), peek(1).isTight else {
      return
    }
    switch peek(2).kind {
    case .newline, .end, .symbol(.semicolon): break
    default: return
    }
    let place = sign.range.union(peek(1).range)
    let fix = Fix(replace: place, with: " \(text(sign))= 1")
    throw failure(repaired(IncrementSign(source.slice(place)).at(place), fix))
  }

  /// `x + 1 = 3`, `t["n"] = …`.
  mutating func assignmentToValue(_ target: Expr) -> SyntaxStop {
    guard case .index(let base, let keys) = target.kind, keys.count == 1,
      case .text(let column) = keys[0].kind, case .name(let table) = base.kind
    else { return failure(AssignmentToValue().at(target.range)) }
    let isPlain = Keyword.lookup(column) == nil && column.utf8.allSatisfy { $0 != 0x20 }
    let label = isPlain ? column : "`\(column)`"
    var end = position
    while end < tokens.count - 1, tokens[end].kind != .newline,
      tokens[end].kind != .symbol(.semicolon)
    {
      end += 1
    }
    let last = tokens[end - 1].upper
    let fix = Fix([
      .init(
        SourceRange(target.range.lower, peek(1).lower),
        "\(table.text) = \(source.slice(table.range)).derive(\(label) = "),
      .init(SourceRange(last, last), ")"),
    ])
    return failure(repaired(ColumnAssignment().at(target.range), fix))
  }

  /// A comma outside brackets: a decimal comma, or values side by side.
  func commaBetweenValues() -> Diagnostic {
    let place = DecimalComma.place(tokens, at: position)
    guard let place else { return ValuesWithoutBrackets().at(current.range) }
    let whole = tokens[position - 1]
    if text(whole).contains(".") {
      // `1.000,5`: the point groups the thousands.
      let digits = text(whole).filter { $0 != "." } + "." + text(peek(1))
      return repaired(CommaInNumber().at(place), Fix(replace: place, with: digits))
    }
    return repaired(CommaInNumber().at(place), Fix(replace: current.range, with: "."))
  }

  /// `(1, 2)`: a list stands in square brackets.
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
