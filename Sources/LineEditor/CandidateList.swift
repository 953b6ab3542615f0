/// Completion candidates laid out on lines of a terminal.
enum CandidateList {
  /// Up to this many are listed one a line with their summaries.
  private static let described = 40
  private static let gap = 2

  /// Pages of at most `rows` lines of at most `columns` columns, down the columns as `ls` does.
  ///
  /// Where there are several, the last line of each counts them.
  static func pages(
    _ candidates: [LineEditor.Candidate], columns: Int, rows: Int
  ) -> [[String]] {
    let lines =
      candidates.count <= described && candidates.contains { $0.summary != nil }
      ? describedLines(candidates, columns: columns)
      : columnLines(candidates.map(\.display), columns: columns)
    guard lines.count > max(1, rows) else { return [lines] }
    let height = max(1, rows - 1)
    let count = (lines.count + height - 1) / height
    return (0..<count).map { page in
      let shown = lines[(page * height)..<min(lines.count, (page + 1) * height)]
      return shown + [cut("… \(page + 1)/\(count) · TAB", to: columns)]
    }
  }

  private static func describedLines(
    _ candidates: [LineEditor.Candidate], columns: Int
  ) -> [String] {
    let widest = candidates.map { ScreenLayout.width($0.display) }.max() ?? 0
    return candidates.map {
      guard let summary = $0.summary else { return cut($0.display, to: columns) }
      return cut(padded($0.display, to: widest + gap) + summary, to: columns)
    }
  }

  private static func columnLines(_ names: [String], columns: Int) -> [String] {
    let width = (names.map { ScreenLayout.width($0) }.max() ?? 0) + gap
    let perRow = max(1, (columns + gap - 1) / width)
    let height = (names.count + perRow - 1) / perRow
    return (0..<height).map { row in
      let cells = stride(from: row, to: names.count, by: height).map { names[$0] }
      let padding = cells.dropLast().map { padded($0, to: width) }
      return cut(padding.joined() + (cells.last ?? ""), to: columns)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - ScreenLayout.width(text)))
  }

  /// One column stays free: a full row would leave the cursor at a place terminals disagree on.
  private static func cut(_ text: String, to columns: Int) -> String {
    let room = max(1, columns - 1)
    guard ScreenLayout.width(text) > room else { return text }
    var width = 0
    let kept = text.prefix {
      width += ScreenLayout.width(String($0))
      return width < room
    }
    return kept + "…"
  }
}
