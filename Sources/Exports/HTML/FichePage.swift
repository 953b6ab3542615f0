import Diagnostics
import Notebooks
public import Styling

extension ExportedNotebook {
  /// The exercises of the notebook as a sheet to print and to write on: on the first page of A4 what
  /// is asked and the starter of each, on the second the functions that the notebook shows.
  ///
  /// It shows no result, no solution and no test. Throws F585 where there is no exercise.
  ///
  /// - Parameters:
  ///   - file: the bytes of a file by its path in the notebook; nil where there is none.
  ///   - summary: the purpose of a function by its name; nil where étude has none.
  public func fiche(
    file: (String) -> [UInt8]?, summary: (String) -> Bilingual?
  ) throws -> String {
    let exercises = notebook.cells.filter { $0.role == .exercise }
    guard !exercises.isEmpty else { throw NothingForFiche(path) }
    return withoutActuallyEscaping(file) { file in
      var prose = ProsePage(titled: true, links: "", image: { PageImages.address($0, file) })
      let lines = FicheRoom.lines(notebook, exercises: exercises.count)
      let tasks = notebook.parts.indices.compactMap { position -> Markup? in
        guard case .cell(let cell) = notebook.parts[position], cell.role == .exercise else {
          return nil
        }
        let asked = position > 0 ? notebook.parts[position - 1] : nil
        return FichePage.task(
          tag: title(of: cell) ?? "", asked: Markup(finished: prose.html(question(asked))),
          code: Markup(finished: CodeHighlighting.html(code(of: cell))), lines: lines)
      }
      let memo = calledNames.compactMap { name in
        summary(name).map { FichePage.entry(name, summary: $0(tongue)) }
      }
      return FichePage(tongue: tongue, title: notebook.frontMatter.title, tasks: tasks, memo: memo)
        .markup.html
    }
  }

  /// The names that the cells students see call, in the order of the notebook.
  private var calledNames: [String] {
    var names: [String] = []
    for cell in notebook.cells where [.ordinary, .pause, .exercise, .test].contains(cell.role) {
      for name in CodeHighlighting.calledNames(code(of: cell)) where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  /// The last paragraph before an exercise, which asks.
  private func question(_ part: Part?) -> String {
    guard case .prose(let prose)? = part else { return "" }
    let text = notebook.markdown(of: prose, filledWith: [])
      .split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs = text.split { $0.allSatisfy(\.isWhitespace) }
    return paragraphs.last?.joined(separator: "\n") ?? ""
  }
}

/// The room that a sheet has to write in.
private enum FicheRoom {
  /// Lines of text on a page, in two columns.
  private static let all = 110

  /// Empty lines for each exercise.
  static func lines(_ notebook: Notebook, exercises: Int) -> Int {
    max(2, min(10, all / max(1, exercises) - 11))
  }
}

/// The sheet of exercises as a page.
private struct FichePage {
  let tongue: Tongue
  let title: String?
  let tasks: [Markup]
  let memo: [Markup]

  /// An exercise: the question, the starter, and empty lines to write on.
  static func task(tag: String, asked: Markup, code: Markup, lines: Int) -> Markup {
    """
    <section class="task cell">
    <h2 class="tag">\(tag)</h2>
    \(asked)
    <pre class="code"><code>\(code)</code></pre>
    \(Array(repeating: "<div class=\"line\"></div>\n", count: lines))</section>

    """
  }

  /// A function with its purpose.
  static func entry(_ function: String, summary: String) -> Markup {
    "<div><dt><code>\(function)</code></dt><dd>\(summary)</dd></div>\n"
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
    <section class="memo">
    <h2>\(Bilingual("Mémo", "Functions")(tongue))</h2>
    <dl>
    \(memo)</dl>
    </section>
    </main>
    </body>
    </html>

    """
  }

  private var heading: String { title ?? Bilingual("Fiche", "Sheet")(tongue) }

  private static let style = """
    .fiche{max-width:none}.fiche header{display:flex;flex-wrap:wrap;gap:.3em 2em;align-items:baseline}
    .fiche h1{width:100%;font-size:1.4rem;margin:0}
    .blank{flex:1;border-bottom:1px solid var(--rule);min-width:12em}
    .tasks{columns:2;column-gap:1.5rem;font-size:.95rem;margin-top:1.2em}.task h2{margin-top:0}
    .task{break-inside:avoid;margin:0 0 1em}.task p{margin:.3em 0}
    .line{border-bottom:1px dotted var(--soft);height:1.7em}
    .memo dl{columns:2;column-gap:1.5rem;font-size:.95rem}.memo dl div{break-inside:avoid}
    .memo dd{margin:0 0 .5em}
    @media screen and (max-width:34rem){.tasks,.memo dl{columns:1}}
    @media print{@page{margin:12mm}.fiche{font-size:9.5pt}.tasks,.memo dl{font-size:9pt}
    .memo{break-before:page}.memo h2{margin-top:0}}

    """
}
