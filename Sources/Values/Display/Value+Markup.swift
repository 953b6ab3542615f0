public import Styling
public import Tables

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
