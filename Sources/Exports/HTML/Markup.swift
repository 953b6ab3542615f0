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
