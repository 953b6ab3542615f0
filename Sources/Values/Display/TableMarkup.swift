import Intervals
public import Styling
public import Tables
import Units

extension Value {
  /// The value in a Markdown document: a table with pipes, a picture as code, anything else as it
  /// is echoed.
  public func markdown(_ display: Display) -> String {
    switch self {
    case .table(let table): TableMarkup(table, display.tongue).markdown
    case .column(let column): TableMarkup(column, display.tongue).markdown
    case .plot: "```\n\(echo(display).plain)\n```"
    default: echo(display).plain.escapedForMarkdownCell
    }
  }

  /// The value as an element of an HTML page.
  public func html(_ display: Display) -> String {
    switch self {
    case .table(let table): TableMarkup(table, display.tongue).html
    case .column(let column): TableMarkup(column, display.tongue).html
    case .plot: "<pre>\(echo(display).plain.escapedForHTML)</pre>"
    default: "<p>\(echo(display).plain.escapedForHTML)</p>"
    }
  }
}

extension Table {
  /// The table as an element of a page whose script sorts it: the class `sortable`, and the
  /// attribute `data-v` with the number of each cell, empty where it is missing.
  public func pageHTML(caption: String, _ tongue: Tongue) -> String {
    var markup = TableMarkup(self, tongue)
    markup.caption = caption
    markup.carriesNumbers = true
    return markup.html
  }
}

/// A table as Markdown or HTML, for documents: all its rows and columns.
///
/// Numbers have the digits of the echo in the typography of the language; missing cells are dashes.
private struct TableMarkup {
  /// The significant digits of the echo.
  private static let digits = 7

  private let columns: [Column]
  private let rowCount: Int
  /// The `caption` of the element; the table's name unless another is given.
  var caption: String?
  /// True where cells carry their numbers for a script, which cannot read typeset ones.
  var carriesNumbers = false
  private let key: String?
  private let typography: Typography

  init(_ table: Table, _ tongue: Tongue) {
    self.init(table.columns, rowCount: table.rowCount, name: table.name, key: table.key, tongue)
  }

  init(_ column: Column, _ tongue: Tongue) {
    self.init([column], rowCount: column.count, name: nil, key: nil, tongue)
  }

  private init(
    _ columns: [Column], rowCount: Int, name: String?, key: String?, _ tongue: Tongue
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.key = key
    caption = name
    typography = Typography(tongue: tongue)
  }

  /// Pipes and dashes, as GitHub and Pandoc read them: the unit beside the name, since there is
  /// one line for the header.
  var markdown: String {
    let names = columns.map { column in
      column.unit.isOne ? column.name : "\(column.name) (\(typography.unit(column.unit.symbol)))"
    }
    var lines = [Self.pipes(names), Self.rule(columns)]
    for row in 0..<rowCount { lines.append(Self.pipes(columns.map { text($0.cell(row)) })) }
    return lines.joined(separator: "\n")
  }

  private static func pipes(_ cells: [String]) -> String {
    "| " + cells.map(\.escapedForMarkdownCell).joined(separator: " | ") + " |"
  }

  private static func rule(_ columns: [Column]) -> String {
    "|" + columns.map { $0.kind.isMeasured ? "---:" : ":---" }.joined(separator: "|") + "|"
  }

  /// A `table` element: a caption, a row of names, a row of units where there are any, and the
  /// key's cells as headings of their rows.
  var html: String {
    var lines = [carriesNumbers ? "<table class=\"sortable\">" : "<table>"]
    if let caption { lines.append("<caption>\(caption.escapedForHTML)</caption>") }
    lines.append("<thead>")
    lines.append("<tr>" + columns.map(heading).joined() + "</tr>")
    if columns.contains(where: { !$0.unit.isOne }) {
      lines.append("<tr class=\"unit\">" + columns.map(unitCell).joined() + "</tr>")
    }
    lines += ["</thead>", "<tbody>"]
    for row in 0..<rowCount {
      lines.append("<tr>" + columns.map { cell($0, row) }.joined() + "</tr>")
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  private func heading(_ column: Column) -> String {
    "<th scope=\"col\"\(Self.side(column))>\(column.name.escapedForHTML)</th>"
  }

  private func unitCell(_ column: Column) -> String {
    let unit = column.unit.isOne ? "" : typography.unit(column.unit.symbol)
    return "<td\(Self.side(column))>\(unit.escapedForHTML)</td>"
  }

  private func cell(_ column: Column, _ row: Int) -> String {
    let text = Self.lines(text(column.cell(row)))
    return column.name == key
      ? "<th scope=\"row\"\(Self.side(column))>\(text)</th>"
      : "<td\(Self.side(column))\(carried(column.cell(row)))>\(text)</td>"
  }

  private func carried(_ cell: Cell) -> String {
    guard carriesNumbers else { return "" }
    switch cell {
    case .number(let number): return " data-v=\"\(NumberText.shortest(number))\""
    case .integer(let number): return " data-v=\"\(number)\""
    case .interval(let bounds): return " data-v=\"\(NumberText.shortest(bounds.middle))\""
    case .text, .bool, .date: return ""
    case .missing: return " data-v=\"\""
    }
  }

  /// Written at each cell, so that the table looks the same in a page without a style sheet, where
  /// a heading would stand in the middle, and in Jupyter's, which moves all cells to the right.
  private static func side(_ column: Column) -> String {
    " style=\"text-align:\(column.kind.isMeasured ? "right" : "left")\""
  }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .missing: "–"
    case .number(let number): typography.number(number, digits: TableMarkup.digits)
    case .integer(let number): typography.count(Int(number))
    case .text(let text): text
    case .bool(let bool):
      Bilingual(bool ? "vrai" : "faux", "\(bool)")(typography.tongue)
    case .date(let date): date.description
    case .interval(let bounds):
      bounds.written { typography.number($0, digits: TableMarkup.digits) }
    }
  }

  /// A text of several lines in a cell, as HTML.
  private static func lines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).escapedForHTML }.joined(separator: "<br>")
  }
}
