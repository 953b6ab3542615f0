import Styling

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
