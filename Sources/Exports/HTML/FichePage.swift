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
      let questions = exercises.map {
        Question(cell: $0, asked: asked(before: $0), code: code(of: $0))
      }
      let room = FicheRoom(questions)
      let tasks = questions.map { question in
        FichePage.task(
          tag: title(of: question.cell) ?? "",
          asked: Markup(finished: prose.html(question.asked)),
          code: Markup(finished: CodeHighlighting.html(question.code)),
          lines: room.lines(for: question))
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

  /// The last paragraph before an exercise, which asks, with the list that follows it.
  private func asked(before exercise: Cell) -> String {
    let position = notebook.parts.firstIndex {
      if case .cell(let cell) = $0 { cell == exercise } else { false }
    }
    guard let position, position > 0, case .prose(let prose) = notebook.parts[position - 1] else {
      return ""
    }
    let text = notebook.markdown(of: prose, filledWith: [])
      .split(separator: "\n", omittingEmptySubsequences: false)
    let paragraphs = text.split { $0.allSatisfy(\.isWhitespace) }.map { $0.joined(separator: "\n") }
    let isList = paragraphs.last?.prefixMatch(of: #/[-*+] |\d+[.)] /#) != nil
    return paragraphs.suffix(isList ? 2 : 1).joined(separator: "\n\n")
  }
}

/// An exercise on a sheet.
private struct Question {
  let cell: Cell
  let asked: String
  let code: String

  /// A letter or a number is the answer, so that one line has room for it.
  var isRead: Bool { cell.level == .read }
}

/// The room that a sheet has to write in.
private struct FicheRoom {
  /// Lines of text on a page, in two columns.
  private static let page = 120
  /// Letters on a line of text in a column, and on one of code.
  private static let letters = (text: 46, code: 38)
  /// Lines that a heading takes with the space around it and around the code.
  private static let heading = 5

  private let share: Int

  init(_ questions: [Question]) {
    let taken = questions.reduce(0) { $0 + Self.height($1) }
    let reading = questions.count(where: \.isRead)
    // What is left for an answer that is written out; a dotted line is higher than one of text.
    let left = (Self.page - taken - 2 * reading) * 4 / 5
    share = max(1, min(10, left / max(1, questions.count - reading)))
  }

  func lines(for question: Question) -> Int { question.isRead ? 1 : share }

  private static func height(_ question: Question) -> Int {
    heading + lines(question.asked.split(separator: "\n\n"), letters.text)
      + lines(question.code.split(separator: "\n"), letters.code)
  }

  /// How many lines texts take that begin a line each.
  private static func lines(_ texts: [Substring], _ letters: Int) -> Int {
    texts.reduce(0) { $0 + ($1.count + letters - 1) / letters }
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
