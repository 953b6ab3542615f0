import Styling

/// A table of Markdown, drawn as columns of text.
struct ProseTable {
  /// The side that a column's cells keep to.
  enum Side {
    case left, middle, right
  }

  private let sides: [Side]
  private var rows: [[[InlineWord]]] = []

  init(_ sides: [Side]) {
    self.sides = sides
  }

  mutating func startRow() { rows.append([]) }

  mutating func add(_ cell: [InlineWord]) {
    if !rows.isEmpty { rows[rows.count - 1].append(cell) }
  }

  /// Blanks between two columns.
  private static let gap = 2

  /// The lines of the table, within `width` columns of text as far as its longest words allow.
  func lines(width: Int, unicode: Bool) -> [StyledText] {
    let widths = widths(within: width)
    var lines: [StyledText] = []
    for (index, row) in rows.enumerated() {
      lines += self.lines(row, widths)
      guard index == 0 else { continue }
      let rules = widths.map { String(repeating: unicode ? "─" : "-", count: $0) }
      lines.append(StyledText(rules.joined(separator: Self.blanks(Self.gap)), .dim))
    }
    return lines
  }

  private func lines(_ row: [[InlineWord]], _ widths: [Int]) -> [StyledText] {
    let cells = zip(row, widths).map { InlineWord.wrap($0, width: $1) }
    return (0..<max(1, cells.map(\.count).max() ?? 1)).map { number in
      var line = StyledText()
      var blanks = 0
      for (index, cell) in cells.enumerated() {
        let text = number < cell.count ? cell[number] : StyledText()
        let room = widths[index] - text.plain.displayWidth
        let before = before(room, side: sides[index])
        // Blanks are written before a text only, so that none end a line.
        if text.isEmpty {
          blanks += widths[index] + Self.gap
        } else {
          line.append(Self.blanks(blanks + before))
          line += text
          blanks = max(0, room - before) + Self.gap
        }
      }
      return line
    }
  }

  private func before(_ room: Int, side: Side) -> Int {
    switch side {
    case .left: 0
    case .middle: max(0, room / 2)
    case .right: max(0, room)
    }
  }

  /// The widths of the columns: the widest give way first.
  private func widths(within width: Int) -> [Int] {
    var widths = Array(repeating: 1, count: sides.count)
    var least = widths
    for row in rows {
      for (column, cell) in row.enumerated() where column < widths.count {
        let whole = InlineWord.wrap(cell, width: .max).map(\.plain.displayWidth).max() ?? 0
        widths[column] = max(widths[column], whole)
        least[column] = max(least[column], cell.map(\.text.plain.displayWidth).max() ?? 0)
      }
    }
    let room = width - Self.gap * (widths.count - 1)
    while widths.reduce(0, +) > room {
      let shrinking = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinking.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
