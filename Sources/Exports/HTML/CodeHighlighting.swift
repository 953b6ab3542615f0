import Diagnostics
import Language
import Styling

/// Code as HTML, its pieces marked by what they are.
enum CodeHighlighting {
  static func html(_ code: String) -> String {
    let source = Source(code, origin: .input(0))
    let tokens = Lexer.tokens(of: source)
    var out = ""
    var position = 0
    for (index, token) in tokens.enumerated() where token.lower >= position {
      let next = tokens.dropFirst(index + 1).first { !$0.isTrivia }
      guard let look = look(of: token, before: next) else { continue }
      out += source.slice(SourceRange(position, token.lower)).escapedForHTML
      out += "<span class=\"\(look)\">\(source.slice(token.range).escapedForHTML)</span>"
      position = token.upper
    }
    return out + source.slice(SourceRange(position, source.bytes.count)).escapedForHTML
  }

  /// The names that are called in a piece of code, in its order.
  static func calledNames(_ code: String) -> [String] {
    let source = Source(code, origin: .input(0))
    let tokens = Lexer.tokens(of: source)
    return zip(tokens, tokens.dropFirst()).compactMap { token, next in
      look(of: token, before: next) == "f" ? source.slice(token.range) : nil
    }
  }

  private static func look(of token: Token, before next: Token?) -> String? {
    switch token.kind {
    case .keyword: "k"
    case .text, .formatStart, .formatText, .formatEnd: "t"
    case .number, .unit: "n"
    case .comment: "c"
    case .name: next?.kind == .symbol(.leftParenthesis) && next?.isTight == true ? "f" : nil
    default: nil
    }
  }
}
