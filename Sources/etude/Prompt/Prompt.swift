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
  var options: Options
  var printer: ResultPrinter
  var session: Session
  private let state = PromptState()
  private var inputs = 0
  /// The last statement that failed with a repair at hand.
  var repair: (source: Source, fix: Fix)?
  /// A repaired statement to run next.
  var pending: String?
  /// The statements that have succeeded, for `:enregistrer`.
  var succeeded: [String] = []
  /// The files that this session has written, which it may write again.
  var saved: Set<String> = []
  /// What leads through the dialogue; nil where nobody does.
  var guide: (any PromptGuide)?

  var tongue: Tongue { options.tongue }

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
      programName: "etude", editsLines: !options.plain)
    dress(editor)
    begin()
    if let problem = editor.historyProblem {
      printer.remark(Banner.historyProblem(problem, tongue))
    }
    while let line = next(editor) {
      guard perform(line, editor) else { break }
      state.session = session
      dress(editor)
    }
    guide?.end(self)
  }

  private func begin() {
    if let guide { return guide.begin(self) }
    printer.remark(Banner(session: session, tongue: tongue).text(width: printer.errors.width))
    if let tip = Tips(folder: options.stateFolder).next(tongue) { printer.remark(tip) }
  }

  /// Colours while typing and suggestions, where the terminal shows them apart from what is typed.
  private func dress(_ editor: LineEditor) {
    let tongue = tongue
    editor.shelfLabel = {
      tongue == .french ? "[bloc de \($0) lignes]" : "[block of \($0) lines]"
    }
    guard printer.output.colours != .none else {
      editor.styles = nil
      editor.suggestionStyle = nil
      return
    }
    let state = state
    let depth = printer.output.colours
    editor.styles = { Highlighter(session: state.session, depth: depth).spans($0, cursor: $1) }
    editor.suggestionStyle = Highlighter.suggestion
  }

  /// The next statement; nil at the end of the input.
  private func next(_ editor: LineEditor) -> String? {
    if let pending {
      self.pending = nil
      return pending
    }
    while true {
      if let code = guide?.offered { editor.offer(code) }
      let label = guide?.label ?? "étude"
      let prompt = StyledText(label + "> ", .prompt).ansi(printer.output.colours)
      switch editor.read(prompt: prompt) {
      case .line(let line): return line
      case .interrupted: continue
      case .endOfFile: return nil
      }
    }
  }

  /// Runs one input; false when the dialogue is over.
  private func perform(_ text: String, _ editor: LineEditor) -> Bool {
    if let goesOn = guide?.obey(text, self) { return goesOn }
    let command = PromptLine(text)
    if case .empty = command { return true }
    editor.remember(text)
    switch command {
    case .empty: return true
    case .quit: return false
    case .help(let topic): showHelp(topic)
    case .command(let name, let argument): return perform(name, argument, editor)
    case .code:
      let outcome = evaluate(text)
      if outcome == .succeeded { succeeded.append(text) }
      guide?.heard(text, outcome, self)
    }
    return true
  }

  /// Runs a statement typed at the prompt.
  @discardableResult
  func evaluate(_ text: String) -> Outcome {
    inputs += 1
    return evaluate(Source(text, origin: .input(inputs)), mode: .prompt)
  }

  /// Runs code and prints what it gives out.
  func evaluate(_ source: Source, mode: ParseMode) -> Outcome {
    repair = nil
    measure()
    session.surroundings.width = printer.output.width
    session.surroundings.watch = options.watch(printer)
    defer { session.surroundings.watch = nil }
    let progress = Progress(on: printer, tongue)
    let result = Evaluation.run { [session, printer] evaluation in
      evaluation.run(source, mode, session, printer, progress)
    }
    progress.end()
    guard let result else {
      sayInterrupted()
      return .interrupted
    }
    let surroundings = session.surroundings
    session = result.session
    session.surroundings = surroundings
    repair = result.repair.map { (source, $0) }
    if result.outcome == .interrupted { sayInterrupted() }
    return result.outcome
  }
}

extension Evaluation {
  /// Runs code and prints what it gives out, as long as somebody waits for it.
  fileprivate func run(
    _ source: Source, _ mode: ParseMode, _ session: Session, _ printer: ResultPrinter,
    _ progress: Progress
  ) -> Result {
    var session = session
    var printer = printer
    session.surroundings.isCancelled = { Interrupts.isPending || self.isLeft }
    printer.gate = { body in self.show { progress.pause(body) } }
    let offered = OfferedRepair()
    let outcome = session.run(source, mode: mode) { [printer] event in
      printer.print(event)
      if case .error(let diagnostic) = event, diagnostic.source === source {
        offered.fix = offered.fix ?? diagnostic.fix
      }
    }
    return Result(session: session, outcome: outcome, repair: offered.fix)
  }
}

/// The first repair that a run offers.
private final class OfferedRepair {
  var fix: Fix?
}

extension Prompt {
  /// Looks what the terminal can show: its window may have changed.
  func measure() {
    printer.output = options.capabilities()
    printer.errors = options.capabilities(STDERR_FILENO)
  }

  func sayInterrupted() {
    Interrupts.clear()
    printer.remark(StyledText(tongue == .french ? "interrompu" : "interrupted", .warning))
  }

  /// A remark in the language of the dialogue.
  func say(_ words: Bilingual, _ role: Role = .note) {
    printer.remark(StyledText(words(tongue), role))
  }
}

/// What the editor's callbacks share with the dialogue.
final class PromptState {
  /// The session after the last statement, for completion.
  var session: Session?
}
