import BuiltinKit
import Diagnostics
import Evaluation
import Glibc
import Language
import LineEditor
import Styling
import Values

/// The dialogue: reads statements, runs each, and never ends by accident.
final class Prompt {
  private let options: Options
  private var printer: ResultPrinter
  private var session: Session
  private let state = PromptState()
  private var inputs = 0
  /// The last statement that failed with a repair at hand.
  private var repair: (source: Source, fix: Fix)?
  /// A repaired statement to run next.
  private var pending: String?

  init(options: Options, printer: ResultPrinter) throws {
    self.options = options
    self.printer = printer
    self.printer.isInteractive = true
    session = try options.session(width: printer.output.width)
  }

  /// Reads and runs until Ctrl-D or `quit`.
  func run() throws {
    Interrupts.install()
    state.session = session
    let state = state
    let editor = LineEditor(
      history: options.historyPath.map { HistoryFile(path: $0) },
      isComplete: { PromptLine.isComplete($0) },
      complete: { Completer(session: state.session).completion($0, cursor: $1) },
      programName: "etude")
    printer.remark(
      Banner(session: session, tongue: options.tongue).text(width: printer.errors.width))
    if editor.historyProblem != nil { printer.remark(Banner.historyProblem(options.tongue)) }
    while let line = next(editor) {
      guard perform(line, editor) else { break }
      state.session = session
    }
  }

  /// The next statement; nil at the end of the input.
  private func next(_ editor: LineEditor) -> String? {
    if let pending {
      self.pending = nil
      return pending
    }
    while true {
      let prompt = StyledText("étude> ", .prompt).ansi(printer.output.colours)
      switch editor.read(prompt: prompt) {
      case .line(let line): return line
      case .interrupted: continue
      case .endOfFile: return nil
      }
    }
  }

  /// Runs one input; false when the dialogue is over.
  private func perform(_ text: String, _ editor: LineEditor) -> Bool {
    let command = PromptLine(text)
    if case .empty = command { return true }
    editor.remember(text)
    switch command {
    case .empty: return true
    case .quit: return false
    case .help(let topic): showHelp(topic)
    case .command(let name, let argument): return perform(name, argument)
    case .code: evaluate(text)
    }
    return true
  }

  private func evaluate(_ text: String) {
    inputs += 1
    repair = nil
    let source = Source(text, origin: .input(inputs))
    // The window may have changed.
    printer.output = options.capabilities()
    printer.errors = options.capabilities(STDERR_FILENO)
    session.surroundings.width = printer.output.width
    let printer = printer
    let offered = state
    offered.repair = nil
    session.surroundings.watch = options.watch(printer)
    defer { session.surroundings.watch = nil }
    let outcome = session.run(source, mode: .prompt) { event in
      printer.print(event)
      if case .error(let diagnostic) = event, let fix = diagnostic.fix,
        diagnostic.source === source, offered.repair == nil
      {
        offered.repair = fix
      }
    }
    repair = offered.repair.map { (source, $0) }
    if outcome == .interrupted {
      Interrupts.clear()
      printer.remark(StyledText(options.tongue == .french ? "interrompu" : "interrupted", .warning))
    }
  }

  private func showHelp(_ topic: String) {
    // As a text, a topic may have several words or be a word of the grammar.
    let quoted = Value.text(topic).inline(printer.display).plain
    evaluate(topic.isEmpty ? "help()" : "help(\(quoted))")
  }

  /// A command after `:`; false when the dialogue is over.
  private func perform(_ name: PromptCommand?, _ argument: String) -> Bool {
    let tongue = options.tongue
    switch name {
    case .quit: return false
    case .help: showHelp(argument)
    case .repair: applyRepair()
    case .forget: forget(argument)
    case .tables: evaluate("tables()")
    case .variables: showVariables()
    case nil:
      let all = PromptCommand.allCases.map { ":" + $0.names(tongue) }.joined(separator: ", ")
      printer.remark(
        StyledText(tongue == .french ? "commandes : \(all)" : "commands: \(all)", .note))
    }
    return true
  }

  /// Shows the repaired statement as if it had been typed, and runs it.
  private func applyRepair() {
    guard let repair else {
      let words =
        options.tongue == .french ? "rien à réparer" : "nothing to fix"
      return printer.remark(StyledText(words, .note))
    }
    let text = repair.fix.applied(to: repair.source)
    printer.line(StyledText("étude> ", .prompt) + StyledText(text))
    pending = text
  }

  private func forget(_ name: String) {
    let found = session.forget(name)
    let words: String
    switch (options.tongue, found) {
    case (.french, true): words = "\(name) est oubliée"
    case (.french, false): words = "rien ne s'appelle \(name)"
    case (.english, true): words = "\(name) is forgotten"
    case (.english, false): words = "nothing is called \(name)"
    }
    printer.remark(StyledText(words, .note))
  }

  private func showVariables() {
    for (name, value) in session.variables {
      printer.line(StyledText("\(name) = ", .name) + value.inline(printer.display))
    }
    for (name, parameters) in session.definedFunctions {
      printer.line(StyledText("\(name)(\(parameters.joined(separator: ", ")))", .name))
    }
  }
}

/// What the editor's callbacks share with the dialogue.
final class PromptState {
  /// The session after the last statement, for completion.
  var session: Session?
  /// The repair that the statement under way offered.
  var repair: Fix?
}
