import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import LineEditor
import Notebooks
import Styling

/// What all commands that run a notebook understand.
struct NotebookOptions: ParsableArguments {
  @OptionGroup var common: Options
  @Option(name: .customShort("p"), parsing: .unconditionalSingleValue) var parameters: [String] = []
  @Option(name: [.customLong("until"), .customLong("jusqu-à"), .customLong("jusqua")])
  var until: String?
  @Flag(name: [.customLong("keep-going"), .customLong("continuer")]) var keepsGoing = false

  /// Reads a notebook; what is odd about it is said, what makes it unreadable ends the program.
  ///
  /// With `isOneOfMany`, nil for a file that is no notebook at all, which is said.
  func notebook(
    _ path: String, _ printer: ResultPrinter, isOneOfMany: Bool = false
  ) throws -> Notebook? {
    try NotebookFile.read(path, common, printer, isOneOfMany: isOneOfMany)
  }

  /// A run of a notebook with the parameters and the end of the command line.
  func runner(_ notebook: Notebook, _ printer: ResultPrinter) throws -> NotebookRunner {
    let width = printer.output.width
    do {
      var runner = try NotebookRunner(
        notebook, session: try common.session(), parameters: try assignments(printer),
        proseWidth: min(width, 100), unicode: printer.output.unicode)
      if let until {
        guard let part = notebook.lastPart(until: until) else {
          throw UnknownPlace(until, in: notebook.path)
        }
        runner.lastPart = part
      }
      runner.keepsGoing = keepsGoing
      return runner
    } catch let problem as FileProblem {
      printer.complain(Diagnostic.wording(problem))
      throw ExitStatus.missing
    } catch let diagnostic as Diagnostic {
      printer.complain(diagnostic)
      throw ExitStatus.usage
    }
  }

  /// The values of `-p name=value`.
  private func assignments(_ printer: ResultPrinter) throws -> [(name: String, text: String)] {
    try parameters.map { parameter in
      guard let equals = parameter.firstIndex(of: "="), equals > parameter.startIndex else {
        printer.complain(MalformedParameter(parameter))
        throw ExitStatus.usage
      }
      return (
        name: String(parameter[..<equals]),
        text: String(parameter[parameter.index(after: equals)...])
      )
    }
  }
}
