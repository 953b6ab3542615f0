extension String {
  /// The text as HTML that shows it as it is, in an element and in an attribute in double quotes.
  public var escapedForHTML: String { visible().escapedForMarkup { $0 } }

  /// The text as XML on one line, without what XML forbids.
  public var escapedForXML: String {
    visible().escapedForMarkup { scalar in
      switch scalar {
      case "\n", "\t": " "
      case _ where scalar.value == 0xFFFE || scalar.value == 0xFFFF: nil
      default: scalar
      }
    }
  }

  /// The text with the signs of markup as references, and the other scalars as `kept` has them.
  private func escapedForMarkup(_ kept: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": out += "&amp;".unicodeScalars
      case "<": out += "&lt;".unicodeScalars
      case ">": out += "&gt;".unicodeScalars
      case "\"": out += "&quot;".unicodeScalars
      default: if let scalar = kept(scalar) { out.append(scalar) }
      }
    }
    return String(out)
  }

  /// The text as a cell of a Markdown table, which has no line breaks of its own.
  public var escapedForMarkdownCell: String {
    visible().unicodeScalars.map { scalar in
      if scalar == "\n" { return "<br>" }
      return "\\`*_[]<>|".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
    }.joined()
  }

  /// The text as prose in which Markdown sees no sign.
  public var escapedForMarkdownProse: String {
    visible().unicodeScalars.map { scalar in
      "\\`*_[]<>&#|~".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
    }.joined()
  }
}
