import Diagnostics
import Evaluation
import Plotting
import Styling
import Tables
import Values

/// Results as pieces of a page.
struct PageItems {
  let notebook: ExportedNotebook
  /// The style sheets that the pictures so far need, each once.
  private(set) var sheets: [String] = []
  private var pictures = 0

  init(_ notebook: ExportedNotebook) {
    self.notebook = notebook
  }

  /// Rows of a table in a page; more are counted.
  static let mostRows = 200
  /// Rows of a table on paper.
  static let rowsOnPaper = 20

  /// A result as a piece of the page.
  mutating func markup(of item: RunResults.Item) -> Markup {
    switch item {
    case .value(.plot(let spec)): return picture(spec)
    case .value(.table(let table)): return self.table(table, size: true)
    case .value(.column(let column)):
      // A column whose name no table can have is shown as text.
      guard let table = try? Table(columns: [column]) else { return text(.column(column)) }
      return self.table(table, size: false)
    case .value(let value): return text(value)
    case .text(let text): return PageTemplate.text(Markup(finished: HTML.text(text)))
    case .note(let note):
      return PageTemplate.remark(label: "Note", text: note.message(notebook.tongue))
    case .error(let error, let isExpected):
      let label =
        isExpected
        ? notebook.localized("Erreur attendue", "Expected error")
        : notebook.localized("Erreur", "Error")
      return PageTemplate.error(
        label: label, message: Markup(finished: HTML.text(notebook.message(error))))
    }
  }

  private func text(_ value: Value) -> Markup {
    PageTemplate.text(Markup(finished: HTML.text(value.echo(notebook.display))))
  }

  private mutating func picture(_ spec: PlotSpec) -> Markup {
    pictures += 1
    let picture = Picture(spec, number: pictures, tongue: notebook.tongue)
    for sheet in picture.sheets where !sheets.contains(sheet) { sheets.append(sheet) }
    let caption = notebook.localized(
      "Données du graphique \(pictures)", "Data of picture \(pictures)")
    let rest = picture.table.rows.count - Picture.mostRows
    return PageTemplate.figure(
      wide: Markup(finished: picture.wide), narrow: Markup(finished: picture.narrow),
      sentence: picture.sentence, label: caption,
      table: Markup(finished: picture.tableHTML(caption: caption)),
      rest: rest > 0 ? PageTemplate.rest(self.rest(rest)) : nil)
  }

  private func table(_ table: Table, size: Bool) -> Markup {
    let caption = self.caption(table, size: size)
    // A slice from the first row on is never out of range.
    let shown = (try? table.head(Self.mostRows)) ?? table
    let rest = table.rowCount - shown.rowCount
    var notes: [Markup] = []
    if rest > 0 { notes.append(PageTemplate.rest(self.rest(rest))) }
    if shown.rowCount > Self.rowsOnPaper {
      let count = table.rowCount - Self.rowsOnPaper
      notes.append(PageTemplate.rest(self.rest(count), onPaper: true))
    }
    return PageTemplate.table(
      Markup(finished: shown.pageHTML(caption: caption, notebook.tongue)), caption: caption,
      isLong: shown.rowCount > Self.rowsOnPaper, notes: notes)
  }

  private func rest(_ count: Int) -> String {
    let number = Typography(tongue: notebook.tongue).count(count)
    return count > 1
      ? notebook.localized("… et \(number) lignes de plus", "… and \(number) more rows")
      : notebook.localized("… et une ligne de plus", "… and one more row")
  }

  private func caption(_ table: Table, size: Bool) -> String {
    let typography = Typography(tongue: notebook.tongue)
    let (rows, columns) = (table.rowCount, table.columns.count)
    let name = table.name ?? (size ? notebook.localized("Table", "Table") : "")
    let many = { (count: Int, word: String) in
      "\(typography.count(count)) \(word)" + (count > 1 ? "s" : "")
    }
    guard size else {
      return notebook.localized(
        "Colonne de \(many(rows, "valeur"))", "Column of \(many(rows, "value"))")
    }
    let counted =
      many(rows, notebook.localized("ligne", "row")) + " × "
      + many(columns, notebook.localized("colonne", "column"))
    return "\(name) : \(counted)".replacing(" : ", with: notebook.localized("\u{A0}: ", ": "))
  }
}
