import Diagnostics
import Language

/// A piece of a line as the rewriting sees it: a word, a number, a whole text, a sign.
struct LinePiece: Equatable {
  enum Kind { case word, number, text, sign }

  let kind: Kind
  let text: String
  let range: SourceRange

  /// The brackets that the piece opens: 1, -1 where it closes one, else 0.
  var depth: Int {
    switch text {
    case "(", "[", "{": kind == .sign ? 1 : 0
    case ")", "]", "}": kind == .sign ? -1 : 0
    default: 0
    }
  }

  /// The characters of a text between its quotes.
  var content: String? {
    kind == .text && text.count >= 2 && text.last == text.first
      ? String(text.dropFirst().dropLast()) : nil
  }

  /// The pieces of a line; an f-string is one.
  static func pieces(of line: String) -> [LinePiece] {
    let source = Source(line, origin: .input(0))
    var pieces: [LinePiece] = []
    var formatStart: Int?
    var depth = 0
    for token in Lexer.tokens(of: source) where !token.isTrivia {
      switch token.kind {
      case .formatStart:
        if depth == 0 { formatStart = token.lower }
        depth += 1
      case .formatEnd:
        depth -= 1
        guard depth == 0, let start = formatStart else { continue }
        let range = SourceRange(start, token.upper)
        pieces.append(LinePiece(kind: .text, text: source.slice(range), range: range))
      case _ where depth > 0: continue
      case .end, .newline: continue
      default:
        pieces.append(
          LinePiece(kind: kind(token.kind), text: source.slice(token.range), range: token.range))
      }
    }
    return pieces
  }

  private static func kind(_ kind: Token.Kind) -> Kind {
    switch kind {
    case .name, .quotedName, .keyword, .unit: .word
    case .number: .number
    case .text: .text
    default: .sign
    }
  }
}
