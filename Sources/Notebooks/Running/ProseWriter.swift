public import Diagnostics
import Evaluation
import ForeignLines
import Language
import Styling
import Values

/// Writes the values of a stretch of prose into its Markdown.
struct ProseWriter {
  let notebook: Notebook
  let session: Session
  let context: RunContext
  let waiting: WaitingNames
  /// The first value that could not be had.
  private(set) var problem: Diagnostic?
  private(set) var outcome = Outcome.succeeded
  /// The values that could be had, in the order of the text.
  private(set) var values: [WrittenValue] = []

  init(notebook: Notebook, session: Session, context: RunContext, waiting: WaitingNames) {
    self.notebook = notebook
    self.session = session
    self.context = context
    self.waiting = waiting
  }

  /// The prose with each value typeset in its place; the stored text stays where the value fails
  /// or waits for an exercise.
  mutating func markdown(of prose: Prose) -> String {
    var out = ""
    var position = prose.range.lower
    for value in prose.values {
      out += notebook.text(SourceRange(position, value.range.lower))
      if let text = text(of: value) {
        values.append(WrittenValue(value: value, text: text))
        out += text.escapedForMarkdownProse
      } else {
        out += notebook.text(value.text)
      }
      position = value.range.upper
    }
    return out + notebook.text(SourceRange(position, prose.range.upper))
  }

  private mutating func text(of value: InlineValue) -> String? {
    let source = notebook.source(of: value)
    guard outcome == .succeeded, waiting.needed(by: source).isEmpty else { return nil }
    do throws(Diagnostic) {
      guard let result = try evaluate(source) else { return nil }
      return try InlineForm(tongue: notebook.tongue).text(of: result, format: value.format)
    } catch {
      if outcome != .timedOut { outcome = .failed }
      let blank = source.text.utf8.prefix { $0 == 0x20 }.count
      problem = error.located(at: SourceRange(blank, source.bytes.count), in: source)
      return nil
    }
  }

  /// The value of an expression, on a copy of the session; nil after Ctrl-C.
  private mutating func evaluate(_ source: Source) throws(Diagnostic) -> Value? {
    let program = Program.read(source, mode: .file, checkpoint: context.token.checkpoint)
    if let error = program.diagnostics.first(where: { $0.severity == .error }) { throw error }
    guard program.statements.count == 1, case .expression = program.statements[0].kind else {
      throw Diagnostic(ProseValueWithoutExpression())
    }
    let outputs = Outputs()
    var copy = session
    outcome = copy.run(program, in: context.sending { outputs.take($0) })
    if let error = outputs.error { throw error }
    guard outcome == .succeeded else { return nil }
    guard let value = outputs.value else { throw Diagnostic(ProseValueWithoutText()) }
    return value
  }
}

/// The output of one expression.
private final class Outputs {
  private(set) var value: Value?
  private(set) var error: Diagnostic?

  func take(_ output: Output) {
    switch output {
    case .value(let value): self.value = value
    case .error(let diagnostic): error = error ?? diagnostic
    default: break
    }
  }
}

extension Notebook {
  /// The expression of a value in the prose, as a source whose errors name its place in the file.
  ///
  /// Blanks stand for what is before it on its line.
  public func source(of value: InlineValue) -> Source {
    let lines = bytes[..<value.expression.lower].lastIndex { $0 == 0x0A || $0 == 0x0D }
    let before = text(SourceRange(lines.map { $0 + 1 } ?? 0, value.expression.lower))
    let line = value.line + bytes[value.range.lower..<value.expression.lower].count { $0 == 0x0A }
    return Source(
      String(repeating: " ", count: before.displayWidth) + text(value.expression),
      origin: .cell(path: path, firstLine: line))
  }
}
