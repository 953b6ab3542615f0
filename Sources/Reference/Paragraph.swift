import Styling

/// Words laid out in lines of a width, and labels aligned with their meanings.
package struct Paragraph {
  /// Columns of text per line.
  let width: Int

  /// Lines of `width` columns.
  package init(width: Int) { self.width = width }

  /// The text in lines that start with `indent` blanks; a word longer than a line stays whole.
  package func wrapped(_ text: String, indent: Int, first: Int? = nil) -> String {
    var lines: [String] = []
    var line = String(repeating: " ", count: first ?? indent)
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !isEmpty, line.displayWidth + 1 + word.displayWidth > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// Labels in one column and their meanings, wrapped, in the next; a longer label than
  /// `most` stands on a line of its own.
  func table(_ rows: [(label: String, meaning: String)], indent: Int, most: Int = 18) -> StyledText
  {
    let fitting = rows.map(\.label.displayWidth).filter { $0 <= most }
    let column = indent + (fitting.max() ?? 0) + 3
    var out = StyledText()
    for (number, row) in rows.enumerated() {
      if number > 0 { out.append("\n") }
      out.append(String(repeating: " ", count: indent))
      out.append(row.label, .name)
      let used = indent + row.label.displayWidth
      let gap = column - used
      out.append(gap >= 2 ? String(repeating: " ", count: gap) : "\n")
      let text = wrapped(row.meaning, indent: column)
      out.append(gap >= 2 ? String(text.dropFirst(column)) : text)
    }
    return out
  }

  /// A text at the left and one at the right end of a line; on two lines where they do not fit.
  func ends(_ left: StyledText, _ right: StyledText) -> StyledText {
    let gap = width - left.plain.displayWidth - right.plain.displayWidth
    if gap >= 2 { return left + StyledText(String(repeating: " ", count: gap)) + right }
    let blanks = max(0, width - right.plain.displayWidth)
    return left + StyledText("\n" + String(repeating: " ", count: blanks)) + right
  }
}
