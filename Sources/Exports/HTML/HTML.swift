import Styling

/// Pieces of HTML.
enum HTML {
  /// Text that shows as it is, in an element and in an attribute.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      // What no document may hold.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        out.unicodeScalars.append("\u{FFFD}")
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A styled text, each role a class.
  static func text(_ text: StyledText) -> String {
    text.runs.map { run in
      run.role == .plain
        ? escaped(run.text) : "<span class=\"r-\(run.role.rawValue)\">\(escaped(run.text))</span>"
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
