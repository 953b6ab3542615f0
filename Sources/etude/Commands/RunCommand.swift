import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Glibc
import LineEditor
import Notebooks
import Styling

/// `etude run NOTEBOOK.md`: replays a notebook from top to bottom.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", helpNames: [], aliases: ["exécuter", "executer"])

  @OptionGroup var options: Options
  @Option(name: .customShort("p"), parsing: .unconditionalSingleValue) var parameters: [String] = []
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  mutating func run() throws {
    let printer = options.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    guard let file else {
      printer.complain(.missingFile(command: "run"))
      throw ExitStatus.usage
    }
    Interrupts.install()
    do {
      let outcome = try replay(try NotebookFile.read(file, options, printer), printer)
      if outcome.exitCode != 0 { throw ExitCode(outcome.exitCode) }
    } catch let problem as FileProblem {
      printer.complain(.wording(problem))
      throw ExitStatus.missing
    }
  }

  private func replay(_ notebook: Notebook, _ printer: ResultPrinter) throws -> NotebookOutcome {
    let width = printer.output.width
    var session = try options.session(width: width)
    session.surroundings.watch = options.watch(printer)
    var runner: NotebookRunner
    do {
      runner = try NotebookRunner(
        notebook, session: session, parameters: try assignments(printer),
        proseWidth: min(width, 100), unicode: printer.output.unicode)
    } catch let diagnostic as Diagnostic {
      printer.complain(diagnostic)
      throw ExitStatus.usage
    }
    let view = NotebookView(printer: printer, tongue: notebook.tongue)
    return runner.run { view.show($0) }
  }

  /// The values of `-p name=value`.
  private func assignments(_ printer: ResultPrinter) throws -> [(name: String, text: String)] {
    try parameters.map { parameter in
      guard let equals = parameter.firstIndex(of: "="), equals > parameter.startIndex else {
        printer.complain(.malformedParameter(parameter))
        throw ExitStatus.usage
      }
      return (
        name: String(parameter[..<equals]),
        text: String(parameter[parameter.index(after: equals)...])
      )
    }
  }
}
