import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Glibc
import LineEditor
import Notebooks
import Styling

/// `etude accept NOTEBOOK.md…`: runs notebooks and stores what they give.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", helpNames: [], aliases: ["accepter"])

  @OptionGroup var options: NotebookOptions
  @Flag(name: [.customShort("i"), .customLong("interactive"), .customLong("interactif")])
  var asks = false
  @Flag(name: [.customLong("with-errors"), .customLong("avec-erreurs")]) var blessesErrors = false
  @Flag(name: [.customLong("digests"), .customLong("empreintes")]) var recordsDigests = false
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var files: [String] = []

  mutating func run() throws {
    let printer = options.common.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.common.tongue))) }
    guard !files.isEmpty, !(asks && files.contains("-")) else {
      printer.complain(MissingFileArgument(command: "accept"))
      throw ExitStatus.usage
    }
    Interrupts.install()
    let worst = try options.common.limited(printer) { token in
      try acceptAll(printer, printer.context(token))
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  private func acceptAll(_ printer: ResultPrinter, _ context: RunContext) throws -> Int32 {
    var worst: Int32 = 0
    for file in files {
      do { worst = max(worst, try accept(file, printer, context)) } catch let code as ExitCode {
        guard files.count > 1, [ExitStatus.malformed, ExitStatus.missing].contains(code) else {
          throw code
        }
        worst = max(worst, code.rawValue)
      }
      if worst >= ExitStatus.timedOut.rawValue { break }
    }
    return worst
  }

  private func accept(
    _ file: String, _ printer: ResultPrinter, _ context: RunContext
  ) throws -> Int32 {
    guard let notebook = try options.notebook(file, printer, isOneOfMany: files.count > 1) else {
      return 0
    }
    var runner = try options.runner(notebook, printer)
    if blessesErrors { runner.keepsGoing = true }
    let view = CheckView(notebook: notebook, printer: printer)
    let recording = runner.record(in: context, help: view.help) { event in
      if case .output(.error) = event, blessesErrors { return }
      if case .unfinished = event { return }
      view.show(event)
    }
    if recording.outcome == .interrupted || recording.outcome == .timedOut {
      return recording.outcome.exitCode
    }
    var changes: [AcceptedChange]
    do {
      changes = try notebook.changes(accepting: recording, blessingErrors: blessesErrors)
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
    if notebook.path == "-" { return printer.raw(bytes) }
    do {
      if bytes != notebook.bytes {
        guard try FileSystem.read(notebook.path) == notebook.bytes else {
          printer.complain(FileChangedMeanwhile(notebook.path))
          throw ExitStatus.difference
        }
        try FileSystem.write(bytes, to: notebook.path)
      }
    } catch let problem as FileProblem {
      printer.complain(Diagnostic.wording(problem))
      throw ExitStatus.missing
    }
    guard !printer.isQuiet else { return }
    let count = changes.count
    let sum =
      printer.tongue == .french
      ? "\(notebook.path) : " + (count == 0 ? "rien à changer" : "\(count) mis à jour")
      : "\(notebook.path): " + (count == 0 ? "nothing to change" : "\(count) brought up to date")
    printer.remark(StyledText(sum))
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
          printer.tongue == .french
            ? "Accepter ? o(ui), n(on), t(out le reste), q(uitter)"
            : "Accept? y(es), n(o), a(ll the rest), q(uit)"))
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
