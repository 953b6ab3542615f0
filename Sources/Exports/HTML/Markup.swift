import Diagnostics
import Language
import Styling

/// A piece of HTML, written as a string literal: what is interpolated shows as it is.
///
/// `"<p>\(title)</p>"` escapes the title; HTML that is finished goes in as another piece.
struct Markup: ExpressibleByStringInterpolation {
  /// The HTML.
  let html: String

  /// HTML that is finished.
  init(finished html: String) {
    self.html = html
  }

  init(stringLiteral html: String) {
    self.html = html
  }

  init(stringInterpolation: Pieces) {
    html = stringInterpolation.html
  }

  /// The literal and interpolated pieces, joined.
  struct Pieces: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(2 * literalCapacity)
    }

    mutating func appendLiteral(_ literal: String) { html += literal }

    /// Text, safe in elements and in attributes.
    mutating func appendInterpolation(_ text: String) {
      html += text.escapedForHTML.replacing("'", with: "&#39;")
    }

    mutating func appendInterpolation(_ piece: Markup) { html += piece.html }

    mutating func appendInterpolation(_ pieces: [Markup]) {
      for piece in pieces { html += piece.html }
    }

    /// A piece that may be absent.
    mutating func appendInterpolation(_ piece: Markup?) {
      if let piece { html += piece.html }
    }
  }
}

/// Pieces of HTML.
enum HTML {
  /// A styled text, each role a class.
  static func text(_ text: StyledText) -> String {
    text.runs.map { run in
      run.role == .plain
        ? run.text.escapedForHTML
        : "<span class=\"r-\(run.role.rawValue)\">\(run.text.escapedForHTML)</span>"
    }.joined()
  }

  /// The pieces of `text` outside of `open … close`, joined, and those inside.
  static func cut(
    _ text: String, from open: String, to close: String
  ) -> (rest: String, inside: [String]) {
    var rest = ""
    var inside: [String] = []
    var left = text[...]
    while let start = left.firstRange(of: open) {
      rest += left[..<start.lowerBound]
      left = left[start.upperBound...]
      guard let end = left.firstRange(of: close) else { break }
      inside.append(String(left[..<end.lowerBound]))
      left = left[end.upperBound...]
    }
    return (rest + left, inside)
  }
}

/// Code as HTML, each kind of token in a class of its own.
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
