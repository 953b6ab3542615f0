import Diagnostics
import Evaluation
import Plotting
import Styling
import Tables
import Values

/// Results as contexts of the template of a page.
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

  /// One result.
  mutating func context(of item: RunResults.Item) -> [String: Any] {
    switch item {
    case .value(.plot(let spec)): return picture(spec)
    case .value(.table(let table)): return self.table(table, size: true)
    case .value(.column(let column)):
      guard let table = try? Table(columns: [column]) else { return text(item) }
      return self.table(table, size: false)
    case .value, .text: return text(item)
    case .note(let note):
      return ["remark": ["words": note.message(notebook.tongue), "label": "Note"]]
    case .error(let error, let isExpected):
      let label =
        isExpected
        ? notebook.words("Erreur attendue", "Expected error")
        : notebook.words("Erreur", "Error")
      return ["error": ["words": HTML.text(notebook.message(error)), "label": label]]
    }
  }

  private func text(_ item: RunResults.Item) -> [String: Any] {
    switch item {
    case .value(let value): ["text": ["words": HTML.text(value.echo(notebook.display))]]
    case .text(let text): ["text": ["words": HTML.text(text)]]
    case .note, .error: [:]
    }
  }

  private mutating func picture(_ spec: PlotSpec) -> [String: Any] {
    pictures += 1
    let picture = Picture(spec, number: pictures, tongue: notebook.tongue)
    for sheet in picture.sheets where !sheets.contains(sheet) { sheets.append(sheet) }
    let caption = notebook.words(
      "Données du graphique \(pictures)", "Data of picture \(pictures)")
    let rest = picture.table.rows.count - Picture.mostRows
    return [
      "picture": [
        "wide": picture.wide, "narrow": picture.narrow, "sentence": picture.sentence,
        "label": caption, "table": picture.tableHTML(caption: caption),
        "rest": rest > 0 ? [self.rest(rest)] : [],
      ] as [String: Any]
    ]
  }

  private func table(_ table: Table, size: Bool) -> [String: Any] {
    let caption = self.caption(table, size: size)
    let shown = (try? table.head(Self.mostRows)) ?? table
    let rest = table.rowCount - shown.rowCount
    var notes: [[String: Any]] = []
    if rest > 0 { notes.append(["words": self.rest(rest), "where": ""]) }
    if shown.rowCount > Self.rowsOnPaper {
      let count = table.rowCount - Self.rowsOnPaper
      notes.append(["words": self.rest(count), "where": " paper"])
    }
    return [
      "table": [
        "html": shown.pageHTML(caption: caption, notebook.tongue), "caption": caption,
        "notes": notes, "isLong": shown.rowCount > Self.rowsOnPaper ? " long" : "",
      ] as [String: Any]
    ]
  }

  private func rest(_ count: Int) -> String {
    let number = Typography(tongue: notebook.tongue).count(count)
    return count > 1
      ? notebook.words("… et \(number) lignes de plus", "… and \(number) more rows")
      : notebook.words("… et une ligne de plus", "… and one more row")
  }

  private func caption(_ table: Table, size: Bool) -> String {
    let typography = Typography(tongue: notebook.tongue)
    let (rows, columns) = (table.rowCount, table.columns.count)
    let name = table.name ?? (size ? notebook.words("Table", "Table") : "")
    let many = { (count: Int, word: String) in
      "\(typography.count(count)) \(word)" + (count > 1 ? "s" : "")
    }
    guard size else {
      return notebook.words(
        "Colonne de \(many(rows, "valeur"))", "Column of \(many(rows, "value"))")
    }
    let counted =
      many(rows, notebook.words("ligne", "row")) + " × "
      + many(columns, notebook.words("colonne", "column"))
    return "\(name) : \(counted)".replacing(" : ", with: notebook.words("\u{A0}: ", ": "))
  }
}
