import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import LineEditor
import Platform
import Styling
import TextMatching

/// The command line: a verb, or what the program does without one.
struct EtudeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "etude",
    subcommands: [ProgramCommand.self] + subcommands.map { $0 } + [GradeCopyCommand.self],
    defaultSubcommand: ProgramCommand.self, helpNames: [])

  static let version = "0.1.0"

  /// The commands that have a page, in its order.
  private static let subcommands: [any Subcommand.Type] = [
    RunCommand.self, LessonCommand.self, CheckCommand.self, AcceptCommand.self, NewCommand.self,
    StudentCommand.self, GradeCommand.self, ExportCommand.self, ImportCommand.self,
    ReferenceCommand.self, KernelCommand.self,
  ]

  /// The declarations of the commands.
  static var pages: [CommandPage] { subcommands.map { $0.page } }

  /// The command of a name, in either language; nil for a word that is none.
  private static func command(named word: String) -> (any ParsableCommand.Type)? {
    configuration.subcommands.first { command in
      command.configuration.commandName == word || command.configuration.aliases.contains(word)
    }
  }

  /// The command that the words of a command line ask for.
  ///
  /// The parser is handed that command alone: to try them all from the root takes it as long again.
  static func asked(by words: [String]) throws -> any ParsableCommand {
    let words = CommandWords.verbFirst(words) { command(named: $0) != nil }
    guard let verb = words.first, let command = command(named: verb) else {
      return try ProgramCommand.parseAsRoot(words)
    }
    return try command.parseAsRoot(Array(words.dropFirst()))
  }
}

/// `etude`, `etude -e CODE`, `etude FILE.etude`, `etude -`.
struct ProgramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(verb: "program", shouldDisplay: false)

  /// The lines of the program without a command in `etude --help`.
  static let usages = [
    HelpEntry("etude", "ouvre le dialogue", "opens the prompt"),
    HelpEntry(
      "etude -e CODE", "exécute CODE (plusieurs -e : des lignes)",
      "runs CODE (several -e: lines)"),
    HelpEntry(
      Bilingual("etude FICHIER.etude", "etude FILE.etude"),
      "exécute un programme (- : entrée standard)", "runs a program (-: standard input)"),
  ]

  @OptionGroup var typed: TypedOptions
  @Option(name: .customShort("e"), parsing: .unconditionalSingleValue) var lines: [String] = []
  @Flag(name: .long) var version = false
  @Argument var file: String?

  mutating func run() throws {
    let options = typed.choices
    let printer = options.printer()
    if options.help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    if version { return printer.line(StyledText("étude \(EtudeCommand.version)")) }
    try ProgramRun(options: options, lines: lines, file: file).run(printer)
  }
}

/// What the program does without a command: lines, a file, or the dialogue.
struct ProgramRun {
  var options = Options()
  var lines: [String] = []
  var file: String?

  init(options: Options, lines: [String], file: String?) {
    (self.options, self.lines, self.file) = (options, lines, file)
  }

  /// The program of plain words: none, `-e CODE`, `FILE.etude` or `NOTEBOOK.md`; nil for others.
  ///
  /// The parser need not be set up for them, which takes longer than all else before the first result.
  init?(plain words: [String]) {
    switch words.count {
    case 0: break
    case 1 where !words[0].hasPrefix("-") && [".etude", ".md"].contains(where: words[0].hasSuffix):
      file = words[0]
    case 2 where words[0] == "-e": lines = [words[1]]
    default: return nil
    }
  }

  func run(_ printer: ResultPrinter) throws {
    if !lines.isEmpty {
      let code = lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
      // A question in plain words is no program.
      let line = code.trimming(while: \.isWhitespace)
      if !line.contains(where: \.isNewline), case .help(let topic) = TypedLine(line) {
        let pages = HelpPages(tongue: options.tongue, width: printer.output.width)
        return printer.line(pages.answer(topic))
      }
      return try runScript(Source(code, origin: .input(1)), printer)
    }
    // A notebook is no program, whatever the word before it.
    if let file, file.hasSuffix(".md") {
      return try NotebookRun(options: NotebookOptions(common: options), file: file).run(printer)
    }
    if let file { return try runScript(try read(file, printer), besides: file, printer) }
    guard OpenFile.standardInput.isTerminal else {
      return try runScript(try read("-", printer), printer)
    }
    try Dialogue(options: options, printer: printer).run()
  }

  private func runScript(
    _ source: Source, besides file: String? = nil, _ printer: ResultPrinter
  ) throws {
    Interrupts.install()
    do {
      var session = try options.session(besides: file)
      let outcome = options.limited(printer) { token in
        Progress.during(on: printer) { progress in
          var gated = printer
          gated.gate = { progress.pause($0) }
          let context = printer.context(token) { [gated] event in
            try gated.print(event, checkpoint: token.checkpoint)
          }
          return session.run(source, in: context)
        }
      }
      if let code = ExitStatus.code(outcome) { throw code }
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    }
  }

  /// The text of a script; `-` is standard input.
  private func read(_ path: String, _ printer: ResultPrinter) throws -> Source {
    do { return try ScriptFile.read(path) } catch {
      printer.complain(Diagnostic(anything: error))
      throw error is FileError ? ExitStatus.missing : ExitStatus.malformed
    }
  }
}

/// Texts of programs, from a file or from standard input.
enum ScriptFile {
  /// The text of a file as a source; a byte order mark is left out.
  ///
  /// Throws `FileError`, the message F503 where the bytes are no UTF-8, or an `Interruption`.
  static func read(_ path: String) throws -> Source {
    var bytes = try bytes(path)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw NotUTF8(path, line: firstInvalidLine(bytes))
    }
    return Source(text, origin: path == "-" ? .input(1) : .file(path))
  }

  /// The bytes of a file; `-` is standard input.
  ///
  /// Where Ctrl-C does not end the program at once, it ends the wait for a pipe, with an
  /// `Interruption`.
  static func bytes(_ path: String) throws -> [UInt8] {
    let checkpoint = Options.interruptible.checkpoint
    guard path == "-" else { return try FileSystem.read(path, checkpoint: checkpoint) }
    return try FileSystem.readAll(.standardInput, "-", checkpoint: checkpoint)
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (place ?? 0) + 1
  }
}
