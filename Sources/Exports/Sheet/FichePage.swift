import Diagnostics
import Notebooks
import Styling

extension ExportedNotebook {
  /// The exercises of the notebook as a sheet to print and to write on: on the first pages of A4 what
  /// is asked and the starter of each, on the last the functions that they need.
  ///
  /// It shows no result, no solution and no test. Throws F585 where there is no exercise.
  ///
  /// - Parameters:
  ///   - file: the bytes of a file by its path in the notebook; nil where there is none.
  ///   - memo: the functions of the memo.
  public func fiche(file: (String) -> [UInt8]?, memo: [MemoEntry]) throws -> String {
    let exercises = notebook.cells.filter { $0.role == .exercise || $0.role == .writing }
    guard !exercises.isEmpty else { throw NothingForFiche(path) }
    return withoutActuallyEscaping(file) { file in
      var prose = ProsePage(
        of: proseAndDefinitions, titled: true, tongue: tongue,
        image: { PageImages.address($0, file) })
      let questions = exercises.map {
        Question(cell: $0, statement: Statement(of: $0, in: notebook), code: code(of: $0))
      }
      let room = FicheRoom(questions)
      let tasks = questions.map { question in
        FichePage.task(
          tag: title(of: question.cell) ?? "",
          asked: question.statement.pieces.map { markup(of: $0, &prose) },
          code: question.cell.role == .writing ? nil : FichePage.code(code(of: question.cell)),
          lines: room.lines(for: question))
      }
      return FichePage(
        tongue: tongue, title: notebook.frontMatter.title, tasks: tasks,
        notes: prose.calledNotes().map(Markup.init(finished:)),
        memo: memo.map(FichePage.entry)
      ).markup.html
    }
  }

  private func markup(of piece: Statement.Piece, _ prose: inout ProsePage) -> Markup {
    switch piece {
    case .prose(let text): Markup(finished: prose.html(text))
    case .code(let cell): cell.hidesCode ? "" : FichePage.code(code(of: cell))
    }
  }
}

/// The sheet of exercises as a page.
private struct FichePage {
  let tongue: Tongue
  let title: String?
  let tasks: [Markup]
  let notes: Markup?
  let memo: [Markup]

  /// An exercise: the question, the starter, and empty lines to write on.
  static func task(tag: String, asked: [Markup], code: Markup?, lines: Int) -> Markup {
    """
    <section class="exo cell">
    <h2 class="tag">\(tag)</h2>
    <div class="prose">
    \(asked)</div>
    \(code)\(Array(repeating: "<div class=\"line\"></div>\n", count: lines))</section>

    """
  }

  static func code(_ code: String) -> Markup {
    "<pre class=\"code\"><code>\(Markup(finished: CodeHighlighting.html(code)))</code></pre>\n"
  }

  /// A function with its purpose and an example.
  static func entry(_ function: MemoEntry) -> Markup {
    let result =
      function.result.isEmpty ? nil : " <span class=\"gives\">→ \(function.result)</span>" as Markup
    return """
      <div><dt><code>\(function.signature)</code></dt><dd>\(function.summary)
      <code>\(Markup(finished: CodeHighlighting.html(function.example)))</code>\(result)</dd></div>

      """
  }

  /// The whole page.
  var markup: Markup {
    """
    <!DOCTYPE html>
    <html lang="\(tongue.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(heading)</title>
    <style>
    \(Markup(finished: StyleSheet.page + Self.style))</style>
    </head>
    <body class="fiche">
    <header>
    <h1>\(heading)</h1>
    <span>\(Bilingual("Nom :", "Name:")(tongue))</span><span class="blank"></span>
    <span>\(Bilingual("Date :", "Date:")(tongue))</span><span class="blank"></span>
    </header>
    <main>
    <div class="tasks">
    \(tasks)</div>
    \(notes)\(last)</main>
    </body>
    </html>

    """
  }

  /// The page of the functions; what they leave of it is to write on.
  ///
  /// Its rows are elements: of lines that a gradient draws, readers of PDF drop some. They are
  /// more than the page may have left; their size does not count, so that none goes to a page after.
  private var last: Markup? {
    guard !memo.isEmpty else { return nil }
    return """
      <section class="memo">
      <h2>\(Bilingual("Mémo", "Functions")(tongue))</h2>
      <dl>
      \(memo)</dl>
      <h2 class="draft">\(Bilingual("Brouillon", "Notes")(tongue))</h2>
      <div class="draft room">
      \(Array(repeating: "<div class=\"row\"></div>\n", count: Self.rowsOfPage))</div>
      </section>

      """
  }

  /// The rows that a whole page holds.
  private static let rowsOfPage = 34

  private var heading: String { title ?? Bilingual("Fiche", "Sheet")(tongue) }

  private static let style = """
    .fiche{max-width:none}.fiche header{display:flex;flex-wrap:wrap;gap:.3em 2em;align-items:baseline}
    .fiche h1{width:100%;font-size:1.4rem;margin:0}
    .blank{flex:1;border-bottom:1px solid var(--rule);min-width:12em}
    .tasks{columns:2;column-gap:1.5rem;font-size:.95rem;margin-top:1.2em}.exo h2{margin-top:0}
    .exo{break-inside:avoid;margin:0 0 1em}.exo p{margin:.3em 0}.exo ul,.exo ol{margin:.3em 0}
    .exo h3,.exo h4,.exo h5{margin:.3em 0}.exo table{font-size:.9em}
    .line{border-bottom:1px solid var(--rule);height:1.7em}
    .memo dl{columns:2;column-gap:1.5rem;font-size:.95rem}.memo dl div{break-inside:avoid}
    .memo dt code{font-weight:600;overflow-wrap:anywhere}
    .memo dd{margin:0 0 .7em}.memo dd code{display:block;background:var(--tint);padding:.15em .4em;\
    white-space:pre-wrap;overflow-wrap:anywhere}
    .gives{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.92em}
    .draft{display:none}
    @media screen and (max-width:34rem){.tasks,.memo dl{columns:1}}
    @media print{@page{margin:12mm 12mm 14mm}.fiche{font-size:9.5pt}.tasks,.memo dl{font-size:9pt}
    .memo{break-before:page;display:flex;flex-direction:column;min-height:265mm}
    .memo h2{margin-top:0}.memo dl{margin:0 0 .5em}.draft{display:block}
    .room{flex:1 1 0;overflow:hidden;contain:size}.row{height:7.8mm;border-bottom:1px solid var(--rule)}}

    """
}
