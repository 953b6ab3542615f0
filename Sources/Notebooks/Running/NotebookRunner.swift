public import Diagnostics
public import Evaluation
public import Styling
import TextMatching
import Values

/// Runs a notebook from top to bottom in one session.
///
/// A solution runs in its exercise's place; hints, hidden tests and wrong answers do not run. The
/// first error that the notebook does not expect ends the run.
public struct NotebookRunner: Sendable {
  /// The notebook.
  public private(set) var notebook: Notebook
  /// The session as the cells have left it.
  public internal(set) var session: Session
  /// The part of the notebook that runs last; all of it where none is named.
  public var lastPart: Int?
  /// True when its code writes wherever the user may, and not beside the notebook only.
  public var writesAnywhere = false
  /// True when an error that the notebook does not expect leaves the rest to run.
  public var keepsGoing = false
  /// The values of the prose, as far as they could be had.
  public private(set) var values: [WrittenValue] = []
  private var plan: RunPlan
  var proseWidth: Int
  private let unicode: Bool
  private var waiting = WaitingNames()
  private var isUnfinished = false
  private var hasFailed = false
  private var cellsRun = 0

  /// A run of `notebook` in a fresh session.
  ///
  /// - Parameters:
  ///   - parameters: names and texts from the command line; they replace what the front matter
  ///     says, and a name it does not declare is an error.
  ///   - proseWidth: columns of text for the prose.
  public init(
    _ notebook: Notebook, session: Session, parameters: [(name: String, text: String)] = [],
    proseWidth: Int = Notebook.outputWidth, unicode: Bool = true
  ) throws(Diagnostic) {
    self.notebook = notebook
    self.session = session
    self.proseWidth = proseWidth
    self.unicode = unicode
    plan = RunPlan(notebook)
    for parameter in notebook.frontMatter.parameters {
      self.session.assign(parameter.value, to: parameter.name)
    }
    for (name, text) in parameters {
      let declared = notebook.frontMatter.parameters
      guard let known = declared.first(where: { $0.name == normalized(name) }) else {
        throw Diagnostic(UndeclaredParameter(name, declared: declared.map(\.name)))
      }
      let value = ParameterText.value(text)
      if known.value.isPlainNumber, !value.isPlainNumber {
        throw Diagnostic(ParameterIsNoNumber(name, text))
      }
      self.session.assign(value, to: known.name)
    }
  }

  /// Runs all of it; what happens is handed to `emit` as it happens.
  ///
  /// The cells show what `accept` would write: in the notebook's language, as wide as outputs are
  /// stored.
  public mutating func run(
    in context: RunContext, emit: @escaping (NotebookEvent) -> Void
  ) -> NotebookOutcome {
    let context = context.ofNotebook(notebook)
    for (index, part) in notebook.parts.enumerated() where index <= lastPart ?? index {
      let outcome = run(part, at: index, in: context, emit)
      if outcome == .failed {
        guard keepsGoing else { return .failed }
        hasFailed = true
      }
      if outcome == .interrupted { return .interrupted }
      if outcome == .timedOut { return .timedOut }
    }
    if hasFailed { return .failed }
    return isUnfinished ? .unfinished : .succeeded
  }

  /// Takes the same notebook with other answers in its exercises; what has run stays as it was.
  mutating func adopt(_ notebook: Notebook) {
    self.notebook = notebook
    plan = RunPlan(notebook)
  }

  /// Shows or runs one part, which stands at `place` among those of the notebook.
  mutating func run(
    _ part: Part, at place: Int, in context: RunContext, _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    switch part {
    case .prose(let prose): show(prose, in: context, emit)
    case .cell(let cell): visit(cell, plan.steps[place], in: context, emit)
    case .hint, .orphan: .succeeded
    }
  }

  mutating func show(
    _ prose: Prose, in context: RunContext, _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    var writer = ProseWriter(
      notebook: notebook, session: session, context: confined(context), waiting: waiting)
    let markdown = writer.markdown(of: prose)
    emit(.prose(ProseRenderer.render(markdown, width: proseWidth, unicode: unicode)))
    values += writer.values
    if let problem = writer.problem { emit(.output(.error(problem))) }
    return writer.outcome
  }

  private mutating func visit(
    _ cell: Cell, _ step: RunPlan.Step?, in context: RunContext,
    _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    switch step {
    case nil: return .succeeded
    case .unfinished:
      isUnfinished = true
      waiting.add(assignedIn: notebook.source(of: cell))
      emit(.unfinished(id: cell.id, line: cell.fence.firstLine))
      return .succeeded
    case .waiting: return .succeeded
    case .run(let code): return run(code, in: confined(context), emit)
    }
  }

  private func confined(_ context: RunContext) -> RunContext {
    context.writing(beside: notebook.path, only: !writesAnywhere)
  }

  /// Waits for what an exercise should give, whatever stands in its cell.
  mutating func leaveOpen(_ exercise: Cell) {
    isUnfinished = true
    waiting.add(assignedIn: notebook.source(of: exercise))
  }

  private mutating func run(
    _ cell: Cell, in context: RunContext, _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    let source = notebook.source(of: cell)
    cellsRun += 1
    let missing = waiting.needed(by: source)
    guard missing.isEmpty else {
      waiting.add(assignedIn: source)
      emit(.waiting(line: cell.fence.firstLine, names: missing))
      return .succeeded
    }
    waiting.remove(assignedIn: source)
    emit(
      .cell(
        number: cellsRun, count: plan.count, line: cell.fence.firstLine,
        code: cell.hidesCode ? "" : source.text))
    guard let expected = cell.error else {
      return session.run(source, in: context.sending { emit(.output($0)) })
    }
    return run(source, of: cell, expecting: expected, in: context, emit)
  }

  /// Runs a cell that is written to fail.
  private mutating func run(
    _ source: Source, of cell: Cell, expecting expected: StoredError, in context: RunContext,
    _ emit: @escaping (NotebookEvent) -> Void
  ) -> Outcome {
    let errors = Box<[Diagnostic]>([])
    let outcome = session.run(
      source,
      in: context.sending { output in
        if case .error(let diagnostic) = output {
          errors.value.append(diagnostic)
        } else {
          emit(.output(output))
        }
      })
    if outcome == .interrupted { return .interrupted }
    if outcome == .timedOut {
      for error in errors.value { emit(.output(.error(error))) }
      return .timedOut
    }
    if outcome == .failed, let code = expected.code,
      !errors.value.contains(where: { $0.code == code })
    {
      for error in errors.value { emit(.output(.error(error))) }
      let got = errors.value.first?.code ?? "?"
      emit(.output(.error(located(ExpectedAnotherError(code, got: got), expected))))
      return .failed
    }
    guard outcome == .failed else {
      emit(.output(.error(located(ExpectedErrorMissing(expected.code), cell: cell))))
      return .failed
    }
    for error in errors.value { emit(.expectedError(error)) }
    return .succeeded
  }

  private func located(_ fault: any Fault, _ expected: StoredError) -> Diagnostic {
    let line = notebook.text(expected.fence.info)
    let source = Source(
      line, origin: .cell(path: notebook.path, firstLine: expected.fence.firstLine))
    return fault.located(at: SourceRange(0, line.utf8.count), in: source)
  }

  /// A message at the last line of a cell that has something in it.
  private func located(_ fault: any Fault, cell: Cell) -> Diagnostic {
    let source = notebook.source(of: cell)
    let lines = (0..<source.lineCount).map { source.lineRange($0) }
    let last = lines.last { !source.slice($0).allSatisfy(\.isWhitespace) }
    return fault.located(at: last ?? SourceRange(0, 0), in: source)
  }
}

extension RunContext {
  /// The same in the language and the width of a notebook's stored outputs.
  func ofNotebook(_ notebook: Notebook) -> RunContext {
    var context = self
    context.tongue = notebook.tongue
    context.width = Notebook.outputWidth
    return context
  }
}

/// A variable that an escaping closure may change; it never leaves the call that makes it.
private final class Box<Content> {
  var value: Content

  init(_ value: Content) {
    self.value = value
  }
}

/// An event of the run of a notebook, in the order of the file.
public enum NotebookEvent: Sendable {
  /// A stretch of prose, wrapped, its values written in.
  case prose(StyledText)
  /// A cell begins: its number and the number of cells that run, its line in the file, its code.
  case cell(number: Int, count: Int, line: Int, code: String)
  /// An output of a cell; an error here is one that the notebook does not expect.
  case output(Output)
  /// The error that a cell was written to give.
  case expectedError(Diagnostic)
  /// An exercise that is still to be completed, and its line in the file.
  case unfinished(id: String?, line: Int)
  /// A cell that was passed over, since it needs what an unfinished exercise should give: its line
  /// and the names it needs.
  case waiting(line: Int, names: [String])
}

/// The end of the run of a notebook.
public enum NotebookOutcome: Sendable, Equatable {
  case succeeded
  /// Everything else ran, but an exercise is to be completed.
  case unfinished
  /// A cell or a value in the prose failed; what stands below it did not run.
  case failed
  /// Ctrl-C.
  case interrupted
  /// The time limit is reached.
  case timedOut

  /// The exit code of the program.
  public var exitCode: Int32 {
    switch self {
    case .succeeded: 0
    case .unfinished: 1
    case .failed: 2
    case .timedOut: 124
    case .interrupted: 130
    }
  }
}

extension Value {
  /// True for a number as JSON writes it.
  fileprivate var isPlainNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }
}
