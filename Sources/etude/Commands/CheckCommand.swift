import ArgumentParser
import Diagnostics
import Evaluation
import Notebooks
import Styling

/// `etude check NOTEBOOK.md…`: runs notebooks and compares what they give with what they store.
struct CheckCommand: Subcommand {
  static let page = CommandPage(
    name: "check", aliases: ["vérifier", "verifier"],
    takes: Bilingual("CAHIER.md…", "NOTEBOOK.md…"),
    summary: Bilingual("vérifie les sorties d'un cahier", "verifies the outputs of a notebook"),
    overview: Bilingual(
      "vérifie les sorties d'un cahier (vérifier)", "verifies the outputs of a notebook"),
    options: HelpText.notebookOptions,
    examples: [
      HelpEntry(
        Bilingual("etude check cours.md", "etude check course.md"),
        "compare ce qui sort avec ce qui est écrit", "compares what comes out with what is stored"),
      HelpEntry(
        "etude check *.md --format json", "tous les cahiers ; les différences en JSON",
        "all notebooks; the differences as JSON"),
    ])

  @OptionGroup var typed: TypedNotebookOptions
  @Argument var files: [String] = []

  mutating func run(_ printer: ResultPrinter) throws {
    _ = try required(files.first, printer)
    try options.forEach(files, printer) { file, context in
      try check(file, printer, context)
    }
  }

  private func check(
    _ file: String, _ printer: ResultPrinter, _ context: RunContext
  ) throws -> Int32 {
    guard
      let notebook = try options.notebook(
        file, printer, isOneOfMany: files.count > 1, strictly: true)
    else { return 0 }
    var runner = try options.runner(notebook, printer)
    for changed in notebook.changedData(in: runner.session.library) { printer.complain(changed) }
    let view = CheckView(notebook: notebook, printer: printer)
    let fresh = runner.session
    let recording = runner.record(in: context, help: view.help) { view.show($0) }
    let status = view.report(notebook.differences(from: recording), recording)
    guard status <= ExitStatus.failed.rawValue, options.until == nil else { return status }
    return max(status, prove(notebook, from: fresh, in: context, printer))
  }

  /// Proves the exercises of a teacher's notebook; of any other, that its tests cannot be bent.
  private func prove(
    _ notebook: Notebook, from session: Session, in context: RunContext, _ printer: ResultPrinter
  ) -> Int32 {
    guard TeacherProofs.concern(notebook) else {
      let problems = OpenNames(notebook, session: session).problems
      problems.forEach { printer.complain($0) }
      return problems.isEmpty ? 0 : ExitStatus.difference.rawValue
    }
    let limits = CellLimits(options.common.limits.ofCells)
    var proofs = TeacherProofs(notebook, session: session, limits: limits)
    let problems = proofs.run(in: context)
    problems.forEach { printer.complain($0) }
    if problems.isEmpty, printer.format == .text, !options.common.quiet {
      let count = Exercises(notebook).all.count
      let summary =
        Bilingual(
          "\(notebook.path) : exercices prouvés : \(count)",
          "\(notebook.path): exercises proved: \(count)")(options.common.tongue)
      printer.line(StyledText(summary))
    }
    return problems.isEmpty ? 0 : ExitStatus.difference.rawValue
  }
}
