import BuiltinKit
import Diagnostics
import Evaluation
import Language
import LineEditor
import Platform
import Reference
import Styling
import Values

/// The dialogue: reads statements, runs each, and never ends by accident.
final class Dialogue {
  var options: Options
  var printer: ResultPrinter
  var session: Session
  private var inputs = 0
  /// The last statement that failed with a repair at hand.
  var repair: (source: Source, fix: Fix)?
  /// A repaired statement to run next.
  var pending: String?
  /// The statements that have succeeded, for `:enregistrer`.
  var succeeded: [String] = []
  /// The files that this session has written, which it may write again.
  var saved: Set<String> = []
  /// The guide that leads through the dialogue; nil in a free one.
  var guide: (any DialogueGuide)?

  var tongue: Tongue { options.tongue }

  init(options: Options, printer: ResultPrinter) throws {
    self.options = options
    self.printer = printer
    self.printer.isInteractive = true
    session = try options.session()
  }

  /// Reads and runs until Ctrl-D or `quit`.
  func run() throws {
    Interrupts.install()
    let editor = LineEditor(
      history: options.historyPath.map { HistoryFile(path: $0) },
      isComplete: { self.guide?.takesAnyLine($0) == true || TypedLine.isComplete($0) },
      complete: { text, cursor in
        Completer(session: self.session, tongue: self.tongue).completion(text, cursor: cursor)
      },
      programName: "etude", editsLines: !options.plain)
    editor.indentation = { BlockIndent.plan($0, step: $1.count) }
    style(editor)
    begin()
    if let problem = editor.historyProblem {
      printer.remark(Banner.historyProblem(problem, tongue))
    }
    while let line = next(editor) {
      guard perform(line, editor) else { break }
      style(editor)
    }
    guide?.end(self)
  }

  private func begin() {
    if let guide { return guide.begin(self) }
    printer.remark(Banner(session: session, tongue: tongue).text(width: printer.errors.width))
    if let tip = Tips(folder: options.stateFolder).next(tongue, width: printer.errors.width) {
      printer.remark(tip)
    }
  }

  /// Colours while typing and suggestions, where the terminal shows them apart from what is typed.
  private func style(_ editor: LineEditor) {
    let tongue = tongue
    editor.blockLabel = {
      Bilingual("[bloc de \($0) lignes]", "[block of \($0) lines]")(tongue)
    }
    guard printer.output.colours != .none else {
      editor.styles = nil
      editor.suggestionStyle = nil
      return
    }
    let depth = printer.output.colours
    editor.styles = { text, cursor in
      Highlighter(session: self.session, depth: depth).spans(text, cursor: cursor)
    }
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
      editor.proposal = repair.map { $0.fix.applied(to: $0.source) } ?? guide?.proposal
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
    if let goesOn = guide?.handleLine(text, in: self) { return goesOn }
    let command = TypedLine(text)
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
      guide?.codeEnded(text, with: outcome, in: self)
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
    let result = runAside { [session] printer, token in
      var session = session
      let offered = OfferedRepair()
      let context = printer.context(token) { event in
        try printer.print(event, checkpoint: token.checkpoint)
        if case .error(let diagnostic) = event, diagnostic.source === source {
          offered.fix = offered.fix ?? diagnostic.fix
        }
      }
      let outcome = session.run(source, mode: mode, in: context)
      return (session: session, outcome: outcome, repair: offered.fix)
    }
    guard let result else { return .interrupted }
    session = result.session
    repair = result.repair.map { (source, $0) }
    if result.outcome == .interrupted { sayInterrupted() }
    return result.outcome
  }

  /// Runs `work` within the limits of one statement, on a thread of its own; nil where it had to be
  /// left behind, which is said.
  ///
  /// - Parameter work: prints by the printer that it is given, which falls silent when nobody waits
  ///   any more.
  func runAside<Result: Sendable>(
    _ work: @escaping @Sendable (ResultPrinter, CancellationToken) -> Result
  ) -> Result? {
    measure()
    let printer = printer
    let run = BackgroundRun<Result>()
    let ending = Progress.during(on: printer) { progress in
      Options.interruptible.limited(
        to: options.limits.limits,
        overrun: { limit in
          // Memory that is not given back is a danger to the machine.
          if case .memory = limit.kind { return Options.end(limit, printer) }
          run.overrun(limit)
        }
      ) { token in
        var gated = printer
        gated.gate = { body in
          // What comes from a run that was left behind is dropped.
          try? token.perform { progress.pause(body) }
        }
        gated.underWay = { text in
          let isShown = try? token.perform { progress.show(text) }
          if isShown == true { DetachedThread.pause(Progress.readingTime) }
        }
        return run.wait(for: token) { [gated] in work(gated, token) }
      }
    }
    switch ending {
    case .finished(let result): return result
    case .interrupted: sayInterrupted()
    case .overrun(let limit): printer.complain(limit.diagnostic)
    }
    return nil
  }
}

/// The first repair that a run offers.
private final class OfferedRepair {
  var fix: Fix?
}

extension Dialogue {
  /// Measures the terminal anew: its window may have changed.
  func measure() {
    printer.output = options.capabilities()
    printer.errors = options.capabilities(of: .standardError)
  }

  func sayInterrupted() {
    Interrupts.clear()
    say(
      Bilingual(
        "interrompu : cette instruction n'a changé aucune variable",
        "interrupted: this statement has changed no variable"),
      .warning)
  }

  /// Prints a remark in the language of the dialogue, in lines of whole words.
  func say(_ remark: Bilingual, _ role: Role = .note) {
    let paragraph = Paragraph(width: printer.errors.width)
    printer.remark(StyledText(paragraph.wrapped(remark(tongue), indent: 0), role))
  }
}

/// A guide through a dialogue: it reads each line before the dialogue does.
protocol DialogueGuide: AnyObject {
  /// The prompt without its `> `.
  var label: String { get }
  /// Code that ↑ recalls first; nil where there is none.
  var offered: String? { get }
  /// A line that is offered in grey where nothing is typed; nil where there is none.
  var proposal: String? { get }
  /// Returns whether a line is whole, whatever stands in it: words and no code.
  func takesAnyLine(_ line: String) -> Bool
  /// Opens the dialogue in the banner's place.
  func begin(_ dialogue: Dialogue)
  /// Follows a line that is meant for the guide, and returns whether the dialogue goes on; nil for any
  /// other line.
  func handleLine(_ line: String, in dialogue: Dialogue) -> Bool?
  /// Takes notice of the end of code that was typed in the dialogue.
  func codeEnded(_ code: String, with outcome: Outcome, in dialogue: Dialogue)
  /// Takes leave at the end of the dialogue.
  func end(_ dialogue: Dialogue)
}

extension DialogueGuide {
  var proposal: String? { nil }

  func takesAnyLine(_ line: String) -> Bool { false }
}
