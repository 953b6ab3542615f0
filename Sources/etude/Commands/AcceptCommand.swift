import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Notebooks
import Platform
import Styling

/// `etude accept NOTEBOOK.md…`: runs notebooks and stores what they give.
struct AcceptCommand: Subcommand {
  static let page = CommandPage(
    name: "accept", aliases: ["accepter"], takes: Bilingual("CAHIER.md…", "NOTEBOOK.md…"),
    summary: Bilingual(
      "enregistre les sorties d'un cahier dans le fichier",
      "stores the outputs of a notebook in its file"),
    overview: Bilingual(
      "les enregistre (accepter) ; -i, une à une,\n--avec-erreurs : les erreurs aussi,\n--empreintes : celles des données",
      "stores them; -i: one by one,\n--with-errors: errors too,\n--digests: those of the data"),
    options: [
      HelpEntry("-i, --interactive", "une à une, sur demande (--interactif)", "asks for each one"),
      HelpEntry(
        "--with-errors", "les erreurs aussi (--avec-erreurs)", "errors that nothing announces too"),
      HelpEntry(
        "--digests", "les empreintes des données (--empreintes)", "the digests of the data"),
    ] + HelpText.notebookOptions,
    examples: [
      HelpEntry(
        Bilingual("etude accept cours.md", "etude accept course.md"), "écrit les nouvelles sorties",
        "writes the new outputs"),
      HelpEntry("etude accept -i *.md", "demande pour chaque changement", "asks about each change"),
    ])

  @OptionGroup var typed: TypedNotebookOptions
  @Flag(name: [.customShort("i"), .customLong("interactive"), .customLong("interactif")])
  var asks = false
  @Flag(name: [.customLong("with-errors"), .customLong("avec-erreurs")]) var acceptsErrors = false
  @Flag(name: [.customLong("digests"), .customLong("empreintes")]) var recordsDigests = false
  @Argument var files: [String] = []

  mutating func run(_ printer: ResultPrinter) throws {
    _ = try required(asks && files.contains("-") ? nil : files.first, printer)
    try options.forEach(files, printer) { file, context in
      try accept(file, printer, context)
    }
  }

  private func accept(
    _ file: String, _ printer: ResultPrinter, _ context: RunContext
  ) throws -> Int32 {
    guard let notebook = try options.notebook(file, printer, isOneOfMany: files.count > 1) else {
      return 0
    }
    var runner = try options.runner(notebook, printer)
    if acceptsErrors { runner.keepsGoing = true }
    let view = CheckView(notebook: notebook, printer: printer)
    let recording = runner.record(in: context, help: view.help) { event in
      if case .output(.error) = event, acceptsErrors { return }
      if case .unfinished = event { return }
      view.show(event)
    }
    if recording.outcome == .interrupted || recording.outcome == .timedOut {
      return recording.outcome.exitCode
    }
    var changes: [AcceptedChange]
    do {
      changes = try notebook.changes(accepting: recording, acceptingErrors: acceptsErrors)
    } catch {
      printer.complain(ErrorsNotAccepted(file))
      return ExitStatus.failed.rawValue
    }
    if recordsDigests || !notebook.frontMatter.digests.isEmpty {
      changes += notebook.digestChange(from: runner.session.library).map { [$0] } ?? []
    }
    if asks { changes = Questions(path: file, printer: printer).chosen(changes) }
    try write(changes, of: notebook, printer)
    return 0
  }

  private func write(
    _ changes: [AcceptedChange], of notebook: Notebook, _ printer: ResultPrinter
  ) throws {
    let bytes = notebook.rewritten(changes.flatMap(\.edits))
    if notebook.path == "-" { return printer.document(bytes) }
    do {
      if bytes != notebook.bytes {
        guard try FileSystem.read(notebook.path) == notebook.bytes else {
          printer.complain(FileChangedMeanwhile(notebook.path))
          throw ExitStatus.difference
        }
        try FileSystem.write(bytes, to: notebook.path)
      }
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
    guard !printer.isQuiet else { return }
    let count = changes.count
    let changed =
      count == 0
      ? Bilingual("rien à changer", "nothing to change")
      : Bilingual("\(count) mis à jour", "\(count) brought up to date")
    let sum = Bilingual("\(notebook.path) : ", "\(notebook.path): ") + changed
    printer.remark(StyledText(sum(printer.tongue)))
  }
}

/// Asks for each change whether it is meant.
private struct Questions {
  let path: String
  let printer: ResultPrinter

  /// The changes that were agreed to; at the end of the input the rest is refused.
  func chosen(_ changes: [AcceptedChange]) -> [AcceptedChange] {
    var chosen: [AcceptedChange] = []
    for (index, change) in changes.enumerated() {
      printer.line(StyledText("\(path):\(change.line):1: [\(index + 1)/\(changes.count)]"))
      for line in change.stored { printer.line(StyledText("-" + line)) }
      for line in change.got { printer.line(StyledText("+" + line)) }
      switch answer() {
      case .yes: chosen.append(change)
      case .no: break
      case .all: return chosen + changes[index...]
      case .quit: return chosen
      }
    }
    return chosen
  }

  private enum Answer { case yes, no, all, quit }

  private func answer() -> Answer {
    while true {
      printer.remark(
        StyledText(
          Bilingual(
            "Accepter ? o(ui), n(on), t(out le reste), q(uitter)",
            "Accept? y(es), n(o), a(ll the rest), q(uit)")(printer.tongue)))
      guard let line = readLine() else { return .quit }
      switch line.lowercased().first {
      case "o", "y": return .yes
      case "n": return .no
      case "t", "a": return .all
      case "q": return .quit
      default: continue
      }
    }
  }
}
