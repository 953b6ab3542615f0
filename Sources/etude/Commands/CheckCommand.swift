import ArgumentParser
import Diagnostics
import Evaluation
import LineEditor
import Notebooks
import Styling

/// `etude check NOTEBOOK.md…`: runs notebooks and compares what they give with what they store.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", helpNames: [], aliases: ["vérifier", "verifier"])

  @OptionGroup var options: NotebookOptions
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var files: [String] = []

  mutating func run() throws {
    let printer = options.common.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.common.tongue))) }
    guard !files.isEmpty else {
      printer.complain(MissingFileArgument(command: "check"))
      throw ExitStatus.usage
    }
    Interrupts.install()
    let worst = try options.common.limited(printer) { token in
      try checkAll(printer, printer.context(token))
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  private func checkAll(_ printer: ResultPrinter, _ context: RunContext) throws -> Int32 {
    var worst: Int32 = 0
    for file in files {
      do { worst = max(worst, try check(file, printer, context)) } catch let code as ExitCode {
        guard files.count > 1, code == .malformed || code == .missing else { throw code }
        worst = max(worst, code.rawValue)
      }
      if worst >= ExitStatus.timedOut.rawValue { break }
    }
    return worst
  }

  private func check(
    _ file: String, _ printer: ResultPrinter, _ context: RunContext
  ) throws -> Int32 {
    guard let notebook = try options.notebook(file, printer, isOneOfMany: files.count > 1) else {
      return 0
    }
    var runner = try options.runner(notebook, printer)
    for changed in notebook.changedData(in: runner.session.library) { printer.complain(changed) }
    let view = CheckView(notebook: notebook, printer: printer)
    let fresh = runner.session
    let recording = runner.record(in: context, help: view.help) { view.show($0) }
    let status = view.report(notebook.differences(from: recording), recording)
    guard status <= ExitStatus.failed.rawValue, options.until == nil else { return status }
    return max(status, prove(notebook, fresh, printer, context))
  }

  /// Proves the exercises of a teacher's notebook.
  private func prove(
    _ notebook: Notebook, _ session: Session, _ printer: ResultPrinter, _ context: RunContext
  ) -> Int32 {
    guard TeacherProofs.concern(notebook) else { return 0 }
    let limits = CellLimits(options.common.limits.ofCells)
    var proofs = TeacherProofs(notebook, session: session, limits: limits)
    let problems = proofs.run(in: context)
    problems.forEach { printer.complain($0) }
    if problems.isEmpty, printer.format == .text, !options.common.quiet {
      let count = Exercises(notebook).all.count
      let words =
        options.common.tongue == .french
        ? "\(notebook.path) : exercices prouvés : \(count)"
        : "\(notebook.path): exercises proved: \(count)"
      printer.line(StyledText(words))
    }
    return problems.isEmpty ? 0 : ExitStatus.difference.rawValue
  }
}

extension ExitCode {
  fileprivate static let malformed = ExitStatus.malformed
  fileprivate static let missing = ExitStatus.missing
}
