import ArgumentParser
import Diagnostics
import LineEditor
import Notebooks
import Styling

/// `etude run NOTEBOOK.md`: replays a notebook from top to bottom.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", helpNames: [], aliases: ["exécuter", "executer"])

  @OptionGroup var options: NotebookOptions
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  mutating func run() throws {
    let printer = options.common.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.common.tongue))) }
    guard let file else {
      printer.complain(MissingFileArgument(command: "run"))
      throw ExitStatus.usage
    }
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
