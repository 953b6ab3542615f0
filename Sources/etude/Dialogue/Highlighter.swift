import BuiltinKit
import Diagnostics
import Evaluation
import Language
import LineEditor
import Styling

/// The colours of a statement while it is typed.
///
/// The colours are those of results and messages, legible on light and on dark.
struct Highlighter {
  /// The role that each kind of word is painted as.
  private enum Look {
    static let keyword = Role.keyword
    static let text = Role.text
    static let number = Role.note
    static let function = Role.series1
    static let comment = Role.dim
    static let problem = Role.error
  }

  private static let pair = "1;4"

  /// The style of a suggestion from the history.
  static let suggestion = "2"

  let session: Session
  let depth: ColourDepth

  /// The looks of a text's parts; with a cursor, brackets beside it and their partners too.
  func spans(_ text: String, cursor: Int?) -> [LineEditor.StyleSpan] {
    if text.hasPrefix(":") || text.hasPrefix("?") {
      let word = text.unicodeScalars.prefix { !$0.properties.isWhitespace }
      return [span(0..<word.count, Look.keyword)]
    }
    let source = Source(text, origin: .input(0))
    let tokens = Lexer.tokens(of: source)
    let places = scalarPlaces(text)
    func range(_ token: Token) -> Range<Int> {
      let last = places.count - 1
      return places[min(token.lower, last)]..<places[min(token.upper, last)]
    }
    var spans = tokens.enumerated().compactMap { index, token in
      look(of: token, before: tokens.dropFirst(index + 1).first { !$0.isTrivia }, in: source).map {
        span(range(token), $0)
      }
    }
    if let cursor, let pair = pair(at: cursor, among: tokens, range) {
      spans += pair.map { LineEditor.StyleSpan($0, Self.pair) }
    }
    return spans
  }

  private func span(_ range: Range<Int>, _ role: Role) -> LineEditor.StyleSpan {
    LineEditor.StyleSpan(range, role.escape(depth) ?? "")
  }

  /// The offset in scalars of each byte, and of the end.
  private func scalarPlaces(_ text: String) -> [Int] {
    var places: [Int] = []
    for (index, scalar) in text.unicodeScalars.enumerated() {
      places += repeatElement(index, count: UTF8.width(scalar))
    }
    return places + [text.unicodeScalars.count]
  }

  private func look(of token: Token, before next: Token?, in source: Source) -> Role? {
    switch token.kind {
    case .keyword: Look.keyword
    case .text, .formatStart, .formatText, .formatEnd, .error(.unterminatedText),
      .error(.unterminatedFormat):
      Look.text
    case .number, .unit: Look.number
    case .comment: Look.comment
    case .name: isFunction(token, next, source) ? Look.function : nil
    case .foreign, .error: Look.problem
    default: nil
    }
  }

  private func isFunction(_ token: Token, _ next: Token?, _ source: Source) -> Bool {
    if next?.kind == .symbol(.leftParenthesis), next?.isTight == true { return true }
    guard next?.kind != .symbol(.assign) else { return false }
    return session.catalogue.find(source.slice(token.range)) != nil
  }

  /// The places of the bracket before the cursor, else at it, and of its partner.
  private func pair(
    at cursor: Int, among tokens: [Token], _ range: (Token) -> Range<Int>
  ) -> [Range<Int>]? {
    var open: [(closer: Symbol, place: Range<Int>)] = []
    var pairs: [[Range<Int>]] = []
    for token in tokens {
      guard case .symbol(let symbol) = token.kind else { continue }
      if let closer = symbol.closer { open.append((closer, range(token))) }
      if symbol.isCloser, let last = open.last, last.closer == symbol {
        pairs.append([open.removeLast().place, range(token)])
      }
    }
    return pairs.first { $0.contains { $0.upperBound == cursor } }
      ?? pairs.first { $0.contains { $0.lowerBound == cursor } }
  }
}
