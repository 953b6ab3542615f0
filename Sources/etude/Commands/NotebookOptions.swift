import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import LineEditor
import Notebooks
import Platform
import Styling

/// The options of all commands that run a notebook, as they are typed.
struct TypedNotebookOptions: TypedChoices {
  @OptionGroup var common: TypedOptions
  @OptionGroup var cells: TypedCellOptions
  @Option(name: [.customLong("until"), .customLong("jusqu-à"), .customLong("jusqua")])
  var until: String?
  @Flag(name: [.customLong("keep-going"), .customLong("continuer")]) var keepsGoing = false

  var choices: NotebookOptions {
    NotebookOptions(
      common: common.choices, cells: cells.choices, until: until, keepsGoing: keepsGoing)
  }
}

/// The options of all commands that run a notebook.
struct NotebookOptions: CommandOptions {
  var common = Options()
  var cells = CellOptions()
  /// The part that a run ends with, nil for the last.
  var until: String?
  var keepsGoing = false

  /// Reads a notebook; what is odd about it is said, what makes it unreadable ends the program.
  ///
  /// With `isOneOfMany`, nil for a file that is no notebook at all, which is said.
  func notebook(
    _ path: String, _ printer: ResultPrinter, isOneOfMany: Bool = false, strictly: Bool = false
  ) throws -> Notebook? {
    try NotebookFile.read(
      path, common, printer, isOneOfMany: isOneOfMany, strictly: strictly)
  }

  /// Works on each notebook within the limits of the command line and ends the program with the
  /// worst of their codes, where that is not 0.
  ///
  /// Of several, one that cannot be read does not keep the others from being worked on.
  func forEach(
    _ files: [String], _ printer: ResultPrinter, work: (String, RunContext) throws -> Int32
  ) throws {
    Interrupts.install()
    let worst = try common.limited(printer) { token in
      let context = printer.context(token)
      var worst: Int32 = 0
      for file in files {
        do { worst = max(worst, try work(file, context)) } catch let code as ExitCode {
          guard files.count > 1, [ExitStatus.malformed, ExitStatus.missing].contains(code) else {
            throw code
          }
          worst = max(worst, code.rawValue)
        }
        if worst >= ExitStatus.timedOut.rawValue { break }
      }
      return worst
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// A run of a notebook with the parameters and the end of the command line.
  func runner(_ notebook: Notebook, _ printer: ResultPrinter) throws -> NotebookRunner {
    let width = printer.output.width
    do {
      var runner = try NotebookRunner(
        notebook, session: try common.session(besides: notebook.path),
        parameters: try cells.assignments(printer),
        proseWidth: min(width, 100), unicode: printer.output.unicode)
      if let until {
        guard let part = notebook.lastPart(until: until) else {
          throw UnknownPlace(until, in: notebook.path)
        }
        runner.lastPart = part
      }
      runner.keepsGoing = keepsGoing
      runner.writesAnywhere = cells.writesAnywhere
      return runner
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    } catch {
      guard let diagnostic = Diagnostic(thrown: error) else { throw error }
      printer.complain(diagnostic)
      throw ExitStatus.usage
    }
  }
}

/// What the command line lets the cells of a notebook have, as it is typed.
struct TypedCellOptions: TypedChoices {
  @Option(name: .customShort("p"), parsing: .unconditionalSingleValue) var parameters: [String] = []
  @Flag(
    name: [
      .customLong("write-anywhere"), .customLong("écrire-partout"), .customLong("ecrire-partout"),
    ]) var writesAnywhere = false

  var choices: CellOptions { CellOptions(parameters: parameters, writesAnywhere: writesAnywhere) }
}

/// What the command line lets the cells of a notebook have: values of its parameters, and files to
/// write outside its folder.
struct CellOptions {
  var parameters: [String] = []
  var writesAnywhere = false

  /// The values of `-p name=value`.
  func assignments(_ printer: ResultPrinter) throws -> [(name: String, text: String)] {
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

/// Notebooks as commands read them.
enum NotebookFile {
  /// Reads a notebook; what is odd about it is said, what makes it unreadable ends the program.
  ///
  /// With `isOneOfMany`, nil for a file that is no notebook at all, which is said. Read `strictly`,
  /// its slips are errors, which the caller answers for.
  static func read(
    _ path: String, _ options: Options, _ printer: ResultPrinter, isOneOfMany: Bool = false,
    strictly: Bool = false
  ) throws -> Notebook? {
    let bytes: [UInt8]
    do { bytes = try ScriptFile.bytes(path) } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
    do throws(NotebookProblem) {
      let notebook = try Notebook(reading: bytes, path: path)
      for warning in notebook.warnings {
        var diagnostic = warning.diagnostic(path: path, bytes: bytes)
        if strictly, warning.isSlip { diagnostic.severity = .error }
        if !options.quiet || diagnostic.severity == .error { printer.complain(diagnostic) }
      }
      return notebook
    } catch {
      if isOneOfMany, error.kind == .flaw(.notANotebook) {
        if !options.quiet { printer.complain(SkippedFile(path)) }
        return nil
      }
      printer.complain(error.diagnostic(path: path, bytes: bytes))
      throw ExitStatus.malformed
    }
  }
}
