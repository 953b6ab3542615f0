import Diagnostics
import Evaluation
import ForeignLines
import Language
public import Styling

/// A run of a teacher's notebook with given answers in the places of its exercises.
///
/// The teacher's other cells run as they stand; one that fails, since an answer is missing, is
/// passed over. After each answer, every name that the teacher's cells use means again what it
/// meant before, except those that the exercise asks for: an answer cannot bend `abs`, a table or
/// the variables of a test. A hidden test runs on a copy, and the names it defines are its own, so
/// that no function of an answer reads them. From the first answer on, code reads data only and
/// writes nothing, whoever wrote it: a function of an answer may be called anywhere.
///
/// An attempt is a value: a copy goes on by itself from where it was made.
struct Attempt {
  let notebook: Notebook
  let exercises: Exercises
  let limits: CellLimits
  /// The context that the cells run in.
  private(set) var context: RunContext
  /// The answers by the place of their exercise.
  var answers: [Int: Answer] = [:]
  private(set) var session: Session
  /// The faults found in each exercise so far, by its place.
  private(set) var faults: [Int: [Fault]] = [:]
  /// True when Ctrl-C was pressed.
  private(set) var isInterrupted = false
  /// The exercise that each test belongs to.
  private let owners: [Int: Int]

  /// A reason for which an exercise earns nothing.
  struct Fault {
    /// The part that the student may read.
    let remark: Bilingual
    /// The whole fault, for the teacher; nil where nothing was run.
    let diagnostic: Diagnostic?
  }

  init(
    _ notebook: Notebook, _ exercises: Exercises, session: Session, in context: RunContext,
    limits: CellLimits
  ) {
    self.notebook = notebook
    self.exercises = exercises
    self.limits = limits
    self.session = session
    self.context = context.ofNotebook(notebook)
    for parameter in notebook.frontMatter.parameters
    where session.value(of: parameter.name) == nil {
      self.session.assign(parameter.value, to: parameter.name)
    }
    var owners: [Int: Int] = [:]
    for exercise in exercises.all {
      for test in exercise.tests { owners[test] = exercise.position }
    }
    self.owners = owners
  }

  /// Runs the parts in a range of places.
  mutating func run(_ places: Range<Int>) {
    for place in places where !isInterrupted { step(place) }
  }

  /// Runs one part.
  mutating func step(_ place: Int) {
    guard case .cell(let cell) = notebook.parts[place] else { return }
    switch cell.role {
    case .ordinary, .pause: _ = run(notebook.source(of: cell))
    case .exercise: if let index = exercises.index(at: place) { answer(exercises.all[index]) }
    case .test, .hiddenTest: if let owner = owners[place] { test(cell, of: owner) }
    case .solution, .wrongAnswer: break
    }
  }

  private mutating func run(_ source: Source) -> CellRun {
    let run = CellRun(
      session.read(source, checkpoint: context.token.checkpoint), in: &session, context, limits)
    if run.outcome == .interrupted, !run.isFlood { isInterrupted = true }
    return run
  }

  private mutating func answer(_ exercise: Exercise) {
    switch answers[exercise.position] {
    case nil: faults[exercise.position, default: []].append(Fault(.toBeCompleted))
    case .refused(let why): faults[exercise.position, default: []].append(Fault(why))
    case .cell(let cell, let copy):
      context.files = .dataFolder
      let before = session
      let source = copy.source(of: cell)
      let run = run(source)
      session.restore(exercises.vocabulary.subtracting(exercise.names), from: before)
      guard !run.succeeded else { return }
      faults[exercise.position, default: []].append(
        Fault(Self.remark(on: run, answer: source), run.error))
    }
  }

  /// Runs a test, unless the exercise has failed already.
  private mutating func test(_ cell: Cell, of owner: Int) {
    guard faults[owner, default: []].isEmpty else { return }
    let source = notebook.source(of: cell)
    guard cell.role == .hiddenTest else {
      let run = run(source)
      if !run.succeeded {
        faults[owner, default: []].append(Fault(Self.remark(on: run, answer: nil), run.error))
      }
      return
    }
    let program = session.read(source, checkpoint: context.token.checkpoint)
    var copy = session
    copy.conceal(NamesOfProgram(program).assigned)
    let run = CellRun(program, in: &copy, context, limits)
    if run.outcome == .interrupted, !run.isFlood { isInterrupted = true }
    if !run.succeeded {
      faults[owner, default: []].append(Fault(Self.remark(onHidden: run, source), run.error))
    }
  }

  /// The message of a cell that students may read; the line is told where it is theirs.
  private static func remark(on run: CellRun, answer: Source?) -> Bilingual {
    if run.isFlood { return .tooMuchPrinted }
    guard let error = run.error else { return Bilingual("interrompu", "interrupted") }
    guard let answer, let place = error.primary, error.source === answer,
      case .cell(_, let firstLine) = answer.origin
    else { return error.message }
    let line = firstLine + answer.line(at: place.range.lower)
    return Bilingual("ligne \(line) : ", "line \(line): ") + error.message
  }

  /// The message of a hidden test: the one that its author wrote for it, or nothing of it.
  ///
  /// An answer chooses how it fails: time, memory, depth and the length of what is printed must not
  /// be told apart, or they would tell what the test handed over.
  private static func remark(onHidden run: CellRun, _ source: Source) -> Bilingual {
    guard !run.isFlood, let failure = run.error?.fault as? AssertionFailed, failure.words != nil,
      run.error?.source === source
    else { return .hiddenTestFails }
    return failure.message
  }
}

extension Attempt.Fault {
  init(_ remark: Bilingual, _ diagnostic: Diagnostic? = nil) {
    self.remark = remark
    self.diagnostic = diagnostic
  }
}

extension Bilingual {
  /// Of a hidden test that fails without words of its own.
  public static let hiddenTestFails = Bilingual("un test caché échoue", "a hidden test fails")

  fileprivate static let tooMuchPrinted = Bilingual(
    "la réponse écrit plus de 1 Mo", "the answer prints more than 1 MB")
}
