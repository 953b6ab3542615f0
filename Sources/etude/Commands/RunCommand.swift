import ArgumentParser
import Diagnostics
import LineEditor
import Notebooks
import Styling

/// `etude run NOTEBOOK.md`: replays a notebook from top to bottom.
struct RunCommand: Subcommand {
  static let page = CommandPage(
    name: "run", aliases: ["exécuter", "executer"], takes: Bilingual("CAHIER.md", "NOTEBOOK.md"),
    summary: Bilingual("exécute un cahier du début à la fin", "runs a notebook from top to bottom"),
    overview: Bilingual("exécute un cahier (ou : etude exécuter)", "runs a notebook, cell by cell"),
    options: HelpText.notebookOptions,
    examples: [
      HelpEntry(
        Bilingual("etude run cours.md", "etude run course.md"),
        "ses textes, son code, ses résultats", "its prose, its code, its results"),
      HelpEntry(
        Bilingual("etude run cours.md -p pays=SWE", "etude run course.md -p pays=SWE"),
        "avec une autre valeur d'un paramètre", "with another value of a parameter"),
      HelpEntry(
        Bilingual("etude run cours.md --format json", "etude run course.md --format json"),
        "ses résultats seuls, en lignes JSON", "its results only, as lines of JSON"),
    ])

  @OptionGroup var typed: TypedNotebookOptions
  @Argument var file: String?

  mutating func run(_ printer: ResultPrinter) throws {
    try NotebookRun(options: options, file: try required(file, printer)).run(printer)
  }
}

/// A notebook that is replayed.
struct NotebookRun {
  let options: NotebookOptions
  let file: String

  func run(_ printer: ResultPrinter) throws {
    Interrupts.install()
    guard let notebook = try options.notebook(file, printer) else { return }
    var runner = try options.runner(notebook, printer)
    let view = NotebookView(printer: printer, tongue: notebook.tongue)
    let outcome = options.common.limited(printer) { token in
      Progress.during(on: printer) { progress in
        runner.run(in: printer.context(token)) { event in progress.pause { view.show(event) } }
      }
    }
    if outcome.exitCode != 0 { throw ExitCode(outcome.exitCode) }
  }
}

extension NotebookRun {
  /// The run of the plain words `run NOTEBOOK.md`, for which the parser need not be set up; nil for others.
  init?(plain words: [String]) {
    guard words.count == 2, ([RunCommand.page.name] + RunCommand.page.aliases).contains(words[0]),
      !words[1].hasPrefix("-")
    else { return nil }
    self.init(options: NotebookOptions(), file: words[1])
  }
}
