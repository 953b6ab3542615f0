import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Exports
import LineEditor
import Notebooks
import Styling

/// `etude export NOTEBOOK.md --to FORMAT -o FILE`: runs a notebook and writes it in another format.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", helpNames: [], aliases: ["exporter"])

  @OptionGroup var options: NotebookOptions
  @Option(name: [.customLong("to"), .customLong("vers")]) var format: String?
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Flag(name: [.customLong("fiche"), .customLong("sheet")]) var isFiche = false
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  /// What a notebook can become.
  private enum Format: String {
    case html, md, ipynb, txt
  }

  mutating func run() throws {
    let printer = options.common.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.common.tongue))) }
    guard let file else {
      printer.complain(MissingFileArgument(command: "export"))
      throw ExitStatus.usage
    }
    let format = try self.format(printer)
    try ExportTarget.differs(output, from: file, printer)
    Interrupts.install()
    guard let notebook = try options.notebook(file, printer) else { return }
    var runner = try options.runner(notebook, printer)
    let view = CheckView(notebook: notebook, printer: printer)
    let results = RunResults(help: view.help)
    let recording = options.common.limited(printer) { token in
      runner.record(in: printer.context(token), help: view.help) { event in
        results.take(event)
        if case .unfinished = event { return }
        view.show(event)
      }
    }
    if recording.outcome == .interrupted || recording.outcome == .timedOut {
      throw ExitCode(recording.outcome.exitCode)
    }
    let exported = ExportedNotebook(
      notebook, recording: recording, results: results, lastPart: runner.lastPart)
    if exported.tellsSolutions, !isFiche, !options.common.quiet {
      printer.complain(TellsSolutions(file))
    }
    let bytes = try bytes(of: exported, as: format, printer)
    try ExportTarget.write(bytes, to: output, printer)
    // An exercise to be completed is no fault of a page.
    if recording.outcome == .failed { throw ExitStatus.failed }
  }

  /// The format that was asked for, else that of the output's name, else a page.
  private func format(_ printer: ResultPrinter) throws -> Format {
    let names: [String: Format] = [
      "html": .html, "htm": .html, "md": .md, "markdown": .md, "ipynb": .ipynb, "jupyter": .ipynb,
      "txt": .txt, "text": .txt, "texte": .txt,
    ]
    let ending = output?.split(separator: "/").last.flatMap { name in
      name.contains(".") ? name.split(separator: ".").last.map(String.init) : nil
    }
    guard let word = format ?? ending else { return .html }
    guard let format = names[word.lowercased()] else {
      printer.complain(UnknownExportFormat(word))
      throw ExitStatus.usage
    }
    return format
  }

  private func bytes(
    of exported: ExportedNotebook, as format: Format, _ printer: ResultPrinter
  ) throws -> [UInt8] {
    let path = exported.path
    let file = ExportTarget.file(beside: path)
    do {
      if isFiche { return Array(try ExportTarget.fiche(of: exported).utf8) }
      switch format {
      case .html: return Array(try exported.html(file: file).utf8)
      case .md: return try exported.markdown()
      case .ipynb: return Array(exported.jupyter().utf8)
      case .txt: return Array(exported.text().utf8)
      }
    } catch is UnexpectedErrors {
      printer.complain(ErrorsNotAccepted(path))
      throw ExitStatus.failed
    } catch let diagnostic as Diagnostic {
      printer.complain(diagnostic)
      throw ExitStatus.difference
    }
  }
}

/// Where an export or an import goes.
enum ExportTarget {
  /// Ends the program where the file that is read would be replaced.
  static func differs(_ output: String?, from file: String, _ printer: ResultPrinter) throws {
    guard let output, let place = FileSystem.resolved(output), place == FileSystem.resolved(file)
    else { return }
    printer.complain(ReplacesItsSource(file))
    throw ExitStatus.usage
  }

  /// Writes a file whole, or standard output.
  static func write(_ bytes: [UInt8], to output: String?, _ printer: ResultPrinter) throws {
    guard let output, output != "-" else { return printer.raw(bytes) }
    do { try FileSystem.write(bytes, to: output) } catch {
      printer.complain(Diagnostic.wording(error))
      throw ExitStatus.missing
    }
  }

  /// The exercises of a notebook as a sheet to print.
  static func fiche(of exported: ExportedNotebook) throws -> String {
    let catalogue = Catalogue.standard
    return try exported.fiche(file: file(beside: exported.path)) { catalogue.find($0)?.summary }
  }

  /// Reads the files that a notebook names.
  static func file(beside notebook: String) -> (String) -> [UInt8]? {
    { try? FileSystem.read(path(of: $0, beside: notebook)) }
  }

  /// The path of a file that a notebook names, from the folder of the notebook on.
  private static func path(of name: String, beside notebook: String) -> String {
    let folder = notebook.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return name.hasPrefix("/") || folder.isEmpty ? name : folder.joined(separator: "/") + "/" + name
  }
}
