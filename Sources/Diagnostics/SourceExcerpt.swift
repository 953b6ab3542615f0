import Styling

/// The source line of a diagnostic with the marks under it.
///
/// ```
///   │ 35 Wh + cout_pays["FRA", "gwp"]
///   │ ----- ^ ----------------------- gCO2e/Wh
///   │ Wh
/// ```
struct SourceExcerpt {
  let source: Source
  let primary: Label
  let secondary: [Label]
  let tongue: Tongue
  let width: Int
  let unicode: Bool

  private var bar: String { unicode ? "│" : "|" }
  /// The sign where the line is cut.
  private var dots: String { unicode ? "…" : "..." }

  /// A mark in display columns of the excerpt.
  private struct Mark {
    var start: Int
    var end: Int
    var isPrimary: Bool
    var text: String?
  }

  /// A line feed, then the lines.
  func styled() -> StyledText {
    let line = source.line(at: primary.range.lower)
    let full = source.lineRange(line)
    let window = visible(full)
    var shown = expanded(source.slice(window))
    let head = window.lower > full.lower ? dots : ""
    if window.upper < full.upper { shown += dots }
    var out = StyledText("\n  \(bar) ", .dim)
    out.append(head + shown)
    let marks = ([(primary, true)] + secondary.map { ($0, false) })
      .filter { source.line(at: $0.0.range.lower) == line }
      .map { mark($0.0, isPrimary: $0.1, window: window, offset: head.count) }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    out += markLine(marks)
    return out + hangingTexts(marks)
  }

  /// A stretch of the line that fits the width, with the primary range in it: a line of 10 MB is
  /// shown as the characters around the fault.
  private func visible(_ full: SourceRange) -> SourceRange {
    let room = max(40, width - 6)
    if full.upper - full.lower <= room * 2,
      expanded(source.slice(full)).displayWidth <= room
    {
      return full
    }
    if (expanded(source.slice(SourceRange(full.lower, min(full.upper, full.lower + room * 4)))))
      .displayWidth <= room,
      full.upper - full.lower <= room * 4
    {
      return full
    }
    let lower = boundary(max(full.lower, primary.range.lower - room / 3))
    return SourceRange(lower, boundary(min(full.upper, lower + room - 2)))
  }

  /// The start of the character that holds a byte.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }

  /// The text with two blanks for a tab and a sign for what is not shown, so that columns can be
  /// counted.
  private func expanded(_ text: String) -> String {
    text.replacing("\t", with: "  ").visible(as: .name)
  }

  private func mark(_ label: Label, isPrimary: Bool, window: SourceRange, offset: Int) -> Mark {
    let lower = min(max(label.range.lower, window.lower), window.upper)
    let upper = min(max(label.range.upper, lower), window.upper)
    let start = offset + expanded(source.slice(SourceRange(window.lower, lower))).displayWidth
    let length = expanded(source.slice(SourceRange(lower, upper))).displayWidth
    return Mark(
      start: start, end: start + max(1, length), isPrimary: isPrimary, text: label.text?(tongue))
  }

  private func markLine(_ marks: [Mark]) -> StyledText {
    var out = StyledText("\n  \(bar) ", .dim)
    var column = 0
    for mark in marks where mark.start >= column {
      out.append(String(repeating: " ", count: mark.start - column))
      let character = mark.isPrimary ? "^" : "-"
      out.append(
        String(repeating: character, count: mark.end - mark.start), mark.isPrimary ? .caret : .note)
      column = mark.end
    }
    if let text = marks.last?.text {
      out.append(" " + text, marks.last?.isPrimary == true ? .caret : .note)
    }
    return out
  }

  /// The words of all marks but the last, each on a line of its own under its mark.
  private func hangingTexts(_ marks: [Mark]) -> StyledText {
    var out = StyledText()
    for mark in marks.dropLast().reversed() {
      guard let text = mark.text else { continue }
      out.append("\n  \(bar) ", .dim)
      out.append(String(repeating: " ", count: mark.start))
      out.append(text, mark.isPrimary ? .caret : .note)
    }
    return out
  }
}
