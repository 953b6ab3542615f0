import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Exports
import LineEditor
import Notebooks
import Platform
import Styling

/// `etude export NOTEBOOK.md --to FORMAT -o FILE`: runs a notebook and writes it in another format.
struct ExportCommand: Subcommand {
  static let page = CommandPage(
    name: "export", aliases: ["exporter"], takes: Bilingual("CAHIER.md", "NOTEBOOK.md"),
    summary: Bilingual(
      "exécute un cahier et l'écrit dans un autre format",
      "runs a notebook and writes it in another format"),
    overview: Bilingual(
      "l'écrit en page HTML (exporter) ; --to md,\nipynb ou txt ; -o FICHIER ; --fiche : ses\nexercices, à imprimer",
      "writes it as a page; --to md, ipynb or txt;\n-o FILE; --sheet: its exercises, to print"),
    options: [
      HelpEntry(
        "--to html|md|ipynb|txt", "le format, sinon celui du nom après -o\n(--vers)",
        "the format, else that of the name after -o"),
      HelpEntry(
        Bilingual("--to nbgrader -o DOSSIER", "--to nbgrader -o FOLDER"),
        "un devoir pour nbgrader, dans le dossier du\ncours, une fois vérifié",
        "an assignment for nbgrader in the folder of\nthe course, once it is checked"),
      HelpEntry(
        Bilingual("-o, --output FICHIER", "-o, --output FILE"),
        "écrit dans ce fichier, sinon sur la sortie\nstandard",
        "writes that file, else standard output"),
      HelpEntry("--fiche, --sheet", "les exercices, à imprimer", "the exercises, to print"),
    ] + HelpText.notebookOptions,
    examples: [
      HelpEntry(
        Bilingual("etude export cours.md -o cours.html", "etude export course.md -o course.html"),
        "une page qui ne charge rien", "a page that loads nothing"),
      HelpEntry(
        Bilingual("etude export cours.md --to ipynb", "etude export course.md --to ipynb"),
        "un cahier Jupyter", "a Jupyter notebook"),
    ])

  @OptionGroup var typed: TypedNotebookOptions
  @Option(name: [.customLong("to"), .customLong("vers")]) var format: String?
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Flag(name: [.customLong("fiche"), .customLong("sheet")]) var isFiche = false
  @Argument var file: String?

  /// A format of an export.
  private enum Format: String {
    case html, md, ipynb, txt, nbgrader
  }

  mutating func run(_ printer: ResultPrinter) throws {
    let file = try required(file, printer)
    let format = try self.format(printer)
    try ExportTarget.differs(output, from: file, printer)
    Interrupts.install()
    guard let notebook = try options.notebook(file, printer) else { return }
    if format == .nbgrader {
      return try NbgraderFiles.write(notebook, to: output, options.common, printer)
    }
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
    let bytes = try options.common.limited(printer) { token in
      try self.bytes(of: exported, as: format, printer, token)
    }
    try ExportTarget.write(bytes, to: output, printer)
    // An exercise to be completed is no fault of a page.
    if recording.outcome == .failed { throw ExitStatus.failed }
  }

  /// The format that was asked for, else that of the output's name, else a page.
  private func format(_ printer: ResultPrinter) throws -> Format {
    let names: [String: Format] = [
      "html": .html, "htm": .html, "md": .md, "markdown": .md, "ipynb": .ipynb, "jupyter": .ipynb,
      "txt": .txt, "text": .txt, "texte": .txt, "nbgrader": .nbgrader,
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
    of exported: ExportedNotebook, as format: Format, _ printer: ResultPrinter,
    _ token: CancellationToken
  ) throws -> [UInt8] {
    let path = exported.path
    let file = ExportTarget.file(beside: path)
    do {
      if isFiche {
        return ExportTarget.document(try ExportTarget.fiche(of: exported, teacher: exported))
      }
      switch format {
      case .html: return ExportTarget.document(exported.html(file: file))
      case .md:
        return ExportTarget.document(String(decoding: try exported.markdown(), as: UTF8.self))
      case .ipynb:
        return ExportTarget.document(try exported.jupyter(checkpoint: token.checkpoint))
      case .txt, .nbgrader: return ExportTarget.document(exported.text())
      }
    } catch is UnexpectedErrors {
      printer.complain(ErrorsNotAccepted(path))
      throw ExitStatus.failed
    } catch let limit as LimitReached {
      Options.end(limit, printer)
      throw ExitCode(NotebookOutcome.timedOut.exitCode)
    } catch {
      guard let diagnostic = Diagnostic(thrown: error) else { throw error }
      printer.complain(diagnostic)
      throw ExitStatus.difference
    }
  }
}

/// The target of an export or an import.
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
    guard let output, output != "-" else { return printer.document(bytes) }
    do { try FileSystem.write(bytes, to: output) } catch {
      printer.complain(error.fault)
      throw ExitStatus.missing
    }
  }

  /// The bytes of a document that was made of a notebook: what a terminal would obey, and what turns
  /// the direction in which one reads, are signs in it, whoever wrote them.
  static func document(_ text: String) -> [UInt8] { Array(text.visible(as: .document).utf8) }

  /// The exercises of a notebook as a sheet to print, with the functions that those of `teacher`
  /// need.
  static func fiche(of exported: ExportedNotebook, teacher: ExportedNotebook) throws -> String {
    let tongue = exported.tongue
    let memo = teacher.namesOfMemo.compactMap { name -> MemoEntry? in
      guard let builtin = Catalogue.standard.find(name) else { return nil }
      let example = builtin.examples.first
      return MemoEntry(
        signature: builtin.signature(builtin.tongue(of: name) ?? tongue),
        summary: builtin.summary(tongue), example: example?.code ?? "",
        result: example?.shows ?? "")
    }
    return try exported.fiche(file: file(beside: exported.path), memo: memo)
  }

  /// Reads the files that a notebook names.
  static func file(beside notebook: String) -> (String) -> [UInt8]? {
    // The page shows a link to a picture that cannot be read, with its description.
    { try? FileSystem.read(path(of: $0, beside: notebook)) }
  }

  /// The path of a file that a notebook names, from the folder of the notebook on.
  private static func path(of name: String, beside notebook: String) -> String {
    let folder = notebook.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return name.hasPrefix("/") || folder.isEmpty ? name : folder.joined(separator: "/") + "/" + name
  }
}
