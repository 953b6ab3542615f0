import Diagnostics
import Evaluation
import Exports
import JSONTrees
import JupyterProtocol
import Notebooks
import Styling
import Synchronization
import Values

/// The news of one cell on their way to the front ends.
///
/// Lines of `print` that follow each other closely go together. The last value is held back: at the
/// end of the cell it is the cell's result.
final class CellOutput: Sendable {
  private struct State {
    var printed = ""
    var lastNews = ContinuousClock.now
    var value: JSONTree?
    var error: KernelError?
    var repair: (source: Source, fix: Fix)?
  }

  private let wire: KernelWire
  private let parent: [UInt8]
  /// The number of the cell, which its result bears.
  let number: Int
  private let isSilent: Bool
  private let tongue: Tongue
  /// The exercise that the cell tests, in words; nil for any other cell.
  private let test: String?
  private let state = Mutex(State())

  /// The time for which lines are gathered.
  private static let patience = Duration.milliseconds(50)
  /// Bytes that are gathered.
  private static let most = 1 << 14

  /// The output of a cell that a request asks for; one that is silent tells nobody.
  init(
    _ wire: KernelWire, for request: Request, number: Int, isSilent: Bool, _ tongue: Tongue,
    testing test: String? = nil
  ) {
    (self.wire, parent, self.number) = (wire, request.header, number)
    (self.isSilent, self.tongue, self.test) = (isSilent, tongue, test)
  }

  /// The first error of the cell.
  var error: KernelError? { state.withLock { $0.error } }

  /// The repair that the first error offers.
  var repair: (source: Source, fix: Fix)? { state.withLock { $0.repair } }

  /// The last value of the cell, in its forms.
  var value: JSONTree? { state.withLock { $0.value } }

  /// Shows the cell to all front ends.
  func begin(_ code: String) {
    publish("execute_input", ["code": .text(code), "execution_count": .integer(number)])
  }

  /// Takes something that a run gives out; throws what ends the run meanwhile.
  func take(_ event: Output, _ token: CancellationToken) throws {
    switch event {
    case .defined: return
    case .value(let value):
      let display = Display(tongue: tongue, width: Notebook.outputWidth)
      let forms = try MIMEBundle(value, display, checkpoint: token.checkpoint).forms
      try token.perform { hold(.object(forms.mapValues { .text($0) })) }
    case .text(let text): try token.perform { print(text.plain + "\n") }
    case .help(let topic):
      let page = HelpPages(tongue: tongue, width: Notebook.outputWidth).answer(topic)
      try token.perform { print(page.plain + "\n") }
    case .note(let note): try token.perform { remark(printer.print(note)) }
    case .error(let error): try token.perform { fail(error) }
    }
  }

  /// Shows a text beside the results: a note, a verdict.
  func remark(_ text: StyledText, _ look: RemarkLook = .note) {
    display(["text/plain": .text(text.plain), "text/html": .text(look.html(text.plain))])
  }

  /// Prints lines.
  func print(_ text: String) {
    state.withLock { state in
      showValue(&state)
      state.printed += text
      if state.printed.utf8.count >= Self.most { flush(&state) } else { flushIfDue(&state) }
    }
  }

  /// Sends the lines that have been gathered for long enough.
  func look() { state.withLock { flushIfDue(&$0) } }

  /// Ends the cell with an error; where it is a test, with its verdict.
  func fail(_ diagnostic: Diagnostic) {
    let error = KernelError(diagnostic, tongue)
    guard let test else { return fail(error, diagnostic) }
    // The words of an assertion say it all; another error has a place and a help besides, but no repair: it
    // would change the teacher's cell.
    let isAssertion = diagnostic.fault is AssertionFailed
    let reason = isAssertion ? StyledText(error.value) : printer.print(diagnostic)
    remark(StyledText(Bilingual("✗ \(test) : ", "✗ \(test): ")(tongue)) + reason, .refused)
    state.withLock { $0.error = error }
  }

  private var printer: DiagnosticPrinter {
    DiagnosticPrinter(tongue: tongue, width: Notebook.outputWidth)
  }

  /// Ends the cell with an error.
  func fail(_ error: KernelError, _ diagnostic: Diagnostic? = nil) {
    state.withLock { state in
      flush(&state)
      showValue(&state)
      if let diagnostic, let source = diagnostic.source, let fix = diagnostic.fix {
        state.repair = (source, fix)
      }
      state.error = error
    }
    publish("error", error.members)
  }

  /// Sends what is held back, the last value as the result.
  func end() {
    let value = state.withLock { state in
      flush(&state)
      return state.value
    }
    guard let value else { return }
    publish(
      "execute_result",
      ["execution_count": .integer(number), "data": value, "metadata": .object([:])])
  }

  private func hold(_ value: JSONTree) {
    state.withLock { state in
      flush(&state)
      showValue(&state)
      state.value = value
    }
  }

  private func display(_ forms: [String: JSONTree]) {
    state.withLock { state in
      flush(&state)
      showValue(&state)
      publishDisplay(.object(forms))
    }
  }

  private func showValue(_ state: inout State) {
    guard let value = state.value else { return }
    state.value = nil
    publishDisplay(value)
  }

  private func publishDisplay(_ data: JSONTree) {
    publish(
      "display_data", ["data": data, "metadata": .object([:]), "transient": .object([:])])
  }

  private func flushIfDue(_ state: inout State) {
    if ContinuousClock.now - state.lastNews > Self.patience { flush(&state) }
  }

  private func flush(_ state: inout State) {
    guard !state.printed.isEmpty else { return }
    publish("stream", ["name": .text("stdout"), "text": .text(state.printed)])
    (state.printed, state.lastNews) = ("", .now)
  }

  private func publish(_ type: String, _ content: [String: JSONTree]) {
    if !isSilent { wire.publish(type, .object(content), parent: parent) }
  }
}

/// The look of a text that is no result.
enum RemarkLook: String {
  case note = "#0b7285"
  case passed = "#2b8a3e"
  case refused = "#c92a2a"

  /// The text in an element with a bar beside it; words tell what the colour says too.
  func html(_ text: String) -> String {
    "<pre style=\"border-left:4px solid \(rawValue);padding-left:.6em;margin:.2em 0;"
      + "white-space:pre-wrap\">\(text.escapedForHTML)</pre>"
  }
}
