import Diagnostics
import Styling

/// Tokens that are errors: what they say, and how the line would read mended.
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
}
