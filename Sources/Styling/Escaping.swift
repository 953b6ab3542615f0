extension String {
  /// The text as HTML that shows it as it is, in an element and in an attribute in double quotes.
  public var escapedForHTML: String {
    escapedForMarkup { scalar in
      switch scalar {
      case "\t", "\n": scalar
      // What no document may hold.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): "\u{FFFD}"
      default: scalar
      }
    }
  }

  /// The text as XML on one line, without what XML forbids.
  public var escapedForXML: String {
    escapedForMarkup { scalar in
      switch scalar {
      case "\n", "\t": " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: nil
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
    map { $0.isNewline ? "<br>" : "\\`*_[]<>|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The text as prose in which Markdown sees no sign.
  public var escapedForMarkdownProse: String {
    map { "\\`*_[]<>&#|~".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
