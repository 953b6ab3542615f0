import Styling

/// The formulas of a stretch of Markdown, `$…$` in a line and `$$…$$` on lines of their own, taken
/// out before Markdown reads their stars and strokes, and put back as MathML.
///
/// A sign before a blank, after a letter or a digit, or after a backslash opens none: `20 $`, `US$`.
/// Code is left alone.
struct Formulas {
  /// The Markdown with a sign of private use in each formula's place.
  private(set) var markdown = ""
  private var found: [(source: String, isDisplayed: Bool)] = []

  private static let (open, close): (Character, Character) = ("\u{F8F0}", "\u{F8F1}")

  init(_ markdown: String) {
    var fence = FenceOfLines()
    var text = ""
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if fence.isInside(line) {
        take(text)
        text = ""
        self.markdown += line + "\n"
      } else {
        text += line + "\n"
      }
    }
    take(text)
    if self.markdown.last == "\n" { self.markdown.removeLast() }
  }

  /// Reads Markdown without fences.
  private mutating func take(_ text: String) {
    let signs = Array(text)
    var place = 0
    while place < signs.count {
      let end: Int
      switch signs[place] {
      case "`": end = Self.endOfCode(signs, from: place)
      case "\\": end = min(place + 2, signs.count)
      case "$":
        if let formula = Self.formula(signs, from: place) {
          markdown += "\(Self.open)\(found.count)\(Self.close)"
          found.append((String(signs[formula.inner]), formula.isDisplayed))
          place = formula.end
          continue
        }
        end = place + 1
      default: end = place + 1
      }
      markdown += String(signs[place..<end])
      place = end
    }
  }

  private static func endOfCode(_ signs: [Character], from start: Int) -> Int {
    let run = signs[start...].prefix { $0 == "`" }.count
    var place = start + run
    while place < signs.count {
      let length = signs[place...].prefix { $0 == "`" }.count
      if length == run { return place + run }
      place += max(1, length)
    }
    return start + run
  }

  private static func formula(
    _ signs: [Character], from start: Int
  ) -> (inner: Range<Int>, end: Int, isDisplayed: Bool)? {
    if start > 0, signs[start - 1].isLetter || signs[start - 1].isNumber { return nil }
    let isDisplayed = start + 1 < signs.count && signs[start + 1] == "$"
    let first = start + (isDisplayed ? 2 : 1)
    guard first < signs.count, isDisplayed || !signs[first].isWhitespace else { return nil }
    var place = first
    while place < signs.count {
      // A blank line ends the paragraph, and with it what was no formula.
      if signs[place] == "\n", place + 1 < signs.count, signs[place + 1] == "\n" { return nil }
      guard signs[place] == "$" else {
        place += signs[place] == "\\" ? 2 : 1
        continue
      }
      if isDisplayed {
        guard place + 1 < signs.count, signs[place + 1] == "$", place > first else { return nil }
        return (first..<place, place + 2, true)
      }
      let next = place + 1 < signs.count ? signs[place + 1] : " "
      guard place > first, !signs[place - 1].isWhitespace, !next.isNumber else { return nil }
      return (first..<place, place + 1, false)
    }
    return nil
  }

  /// The HTML with each formula in its place; in an attribute, as it was typed.
  func filled(into html: String) -> String {
    guard !found.isEmpty else { return html }
    var out = ""
    var isTag = false
    var rest = html[...]
    while let sign = rest.first {
      if sign == Self.open, let end = rest.firstIndex(of: Self.close),
        let number = Int(rest[rest.index(after: rest.startIndex)..<end]), number < found.count
      {
        out += isTag ? source(number).escapedForHTML : markup(number)
        rest = rest[rest.index(after: end)...]
        continue
      }
      if sign == "<" { isTag = true } else if sign == ">" { isTag = false }
      out.append(sign)
      rest.removeFirst()
    }
    return out
  }

  private func source(_ number: Int) -> String {
    let mark = found[number].isDisplayed ? "$$" : "$"
    return mark + found[number].source + mark
  }

  /// One that étude cannot set shows its source.
  private func markup(_ number: Int) -> String {
    let (source, isDisplayed) = found[number]
    guard let inner = FormulaReader.mathML(source, isDisplayed: isDisplayed) else {
      return "<code>\(self.source(number).escapedForHTML)</code>"
    }
    let display = isDisplayed ? " display=\"block\"" : ""
    let text = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "<math\(display) alttext=\"\(text.escapedForHTML)\"><mrow>\(inner)</mrow></math>"
  }
}
