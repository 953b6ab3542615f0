import Diagnostics
import Evaluation
import ForeignLines
import Language
public import Styling
import Values

/// A run of a teacher's notebook with given answers in the places of its exercises.
///
/// The teacher's other cells run as they stand; one that fails, since an answer is missing, is
/// passed over. After each answer, every name that the teacher's cells use means again what it
/// meant before, except those that the exercise asks for: an answer cannot bend `abs`, a table or
/// the variables of a test. A hidden test runs on a copy, and the names it defines are its own, so
/// that no function of an answer reads them. From the first answer on, code reads data only and
/// writes nothing, whoever wrote it: a function of an answer may be called anywhere.
///
/// Where `standsIn`, the teacher's solution takes the place of an answer that has failed, for the
/// cells below: a mistake costs its own exercise only.
///
/// An exercise earns nothing where its answer, or a test without points, fails; a test with points costs
/// its own when it fails.
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
  /// True where solutions stand in for answers that fail.
  var standsIn = false
  /// The exercises whose solutions stand in and that each name depends on, by their places.
  private var standIns: [String: Set<Int>] = [:]
  /// The exercises whose solutions stand in and that each exercise's answer uses, by their places.
  private(set) var dependencies: [Int: Set<Int>] = [:]
  private(set) var session: Session
  /// The faults found in each exercise so far, by its place.
  private(set) var faults: [Int: [Fault]] = [:]
  /// The first of the teacher's cells that failed and should not, with its error.
  private(set) var firstFailure: (cell: Cell, error: Diagnostic?)?
  /// True when Ctrl-C was pressed.
  private(set) var isInterrupted = false
  /// The exercise that each test belongs to.
  private let owners: [Int: Int]

  /// The points that each exercise has lost to tests with points of their own, by its place.
  private var lost: [Int: Double] = [:]
  /// The exercises that earn nothing, by their places.
  private var broken: Set<Int> = []
  /// The session before and after each answer that has run, by the place of its exercise.
  private(set) var answered: [Int: (before: Session, after: Session)] = [:]
  /// The session before anything has run: no name in it means what an answer has made of it.
  let beginning: Session

  /// A reason for which an exercise earns less than its points.
  struct Fault {
    /// The part that the student may read.
    let remark: Bilingual
    /// The whole fault, for the teacher; nil where nothing was run.
    let diagnostic: Diagnostic?
    /// The line of the copy at fault, counted from 1, and the advice; nil where it is not the pupil's.
    var place: (line: Int, help: Bilingual?)?
  }

  init(
    _ notebook: Notebook, _ exercises: Exercises, session: Session, in context: RunContext,
    limits: CellLimits
  ) {
    self.notebook = notebook
    self.exercises = exercises
    self.limits = limits
    self.session = session
    beginning = session
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
    case .ordinary, .pause:
      let source = notebook.source(of: cell)
      let run = run(source)
      follow(source, for: nil)
      if !run.succeeded, cell.error == nil, firstFailure == nil {
        firstFailure = (cell, run.error)
      }
    case .exercise: if let index = exercises.index(at: place) { answer(exercises.all[index]) }
    case .test, .hiddenTest: if let owner = owners[place] { test(cell, of: owner) }
    case .solution, .wrongAnswer, .writing: break
    }
    standIn(after: place)
  }

  /// The points that an exercise has earned.
  func earned(_ exercise: Exercise) -> Double {
    broken.contains(exercise.position)
      ? 0 : max(0, exercise.points - (lost[exercise.position] ?? 0))
  }

  private mutating func run(_ source: Source) -> CellRun {
    let run = CellRun(
      session.read(source, checkpoint: context.token.checkpoint), in: &session, context, limits)
    if run.outcome == .interrupted, !run.isFlood { isInterrupted = true }
    return run
  }

  private mutating func answer(_ exercise: Exercise) {
    switch answers[exercise.position] {
    case nil: fail(exercise.position, Fault(.toBeCompleted))
    case .refused(let why): fail(exercise.position, Fault(why))
    case .cell(let cell, let copy) where exercise.starter.form == .choice:
      choose(copy.code(of: cell), exercise)
    case .cell(let cell, let copy):
      context.files = .dataFolder
      let before = session
      let source = copy.source(of: cell)
      let run = run(source)
      session.restore(exercises.vocabulary.subtracting(exercise.names), from: before)
      follow(source, for: exercise)
      answered[exercise.position] = (before, session)
      guard run.succeeded else {
        let remark = told(Self.remark(on: run, answer: source), run, in: nil, exercise.position)
        var fault = Fault(remark, run.error)
        if dependencies[exercise.position] == nil { fault.place = run.error?.place(in: source) }
        // Advice may name what is there, and a solution that stands in has names of its own.
        if !standIns.isEmpty { fault.place?.help = nil }
        return fail(exercise.position, fault)
      }
      if exercise.starter.form == .short { compare(exercise, before) }
    }
  }

  /// Compares the letters of an answer with those of the solution, which then gives its name a value:
  /// nothing that a pupil writes as a choice has to be code.
  private mutating func choose(_ code: String, _ exercise: Exercise) {
    let right = exercise.solution.flatMap { ComparedAnswer.letters(of: notebook.code(of: $0)) }
    guard let right, ComparedAnswer.letters(of: code) == right, let solution = exercise.solution
    else { return fail(exercise.position, Fault(.wrongChoice)) }
    if !run(notebook.source(of: solution)).succeeded {
      fail(exercise.position, Fault(.toBeCompleted))
    }
  }

  /// Compares what an answer gives the names of the solution with what the solution gives them.
  private mutating func compare(_ exercise: Exercise, _ before: Session) {
    guard let solution = exercise.solution else { return }
    var solved = before
    let source = notebook.source(of: solution)
    let program = solved.read(source, checkpoint: context.token.checkpoint)
    guard CellRun(program, in: &solved, context, limits).succeeded else {
      return fail(exercise.position, Fault(.toBeCompleted))
    }
    let comparison = ComparedAnswer(
      form: .short, tolerance: exercise.starter.tolerance ?? ComparedAnswer.usualTolerance,
      session: beginning, context: context, limits: limits)
    let names = notebook.names(of: exercise.starter).assigned
    let asked = names.isEmpty ? NamesOfProgram(program).assigned : names
    for name in asked.sorted()
    where !comparison.agrees(session.value(of: name), with: solved.value(of: name)) {
      return fail(exercise.position, Fault(.wrongShortAnswer(name)))
    }
  }

  /// A remark, without the words of an answer that could tell what a solution that stands in is worth.
  private func told(
    _ remark: Bilingual, _ run: CellRun, in test: Source?, _ position: Int
  ) -> Bilingual {
    guard dependencies[position] != nil, let error = run.error else { return remark }
    if let test, error.source === test { return remark }
    return Bilingual("la réponse échoue", "the answer fails")
  }

  /// Keeps a fault of an exercise, which costs points of a test or all; from now on its solution may
  /// stand in.
  private mutating func fail(_ position: Int, _ fault: Fault, costs points: Double? = nil) {
    faults[position, default: []].append(fault)
    if let points {
      lost[position, default: 0] += points
    } else {
      broken.insert(position)
      standIn(for: position)
    }
  }

  /// Lets the solution stand in for an answer that lost points, once its last test has run.
  private mutating func standIn(after place: Int) {
    guard let owner = owners[place], let index = exercises.index(at: owner),
      exercises.all[index].end == place, lost[owner] != nil, !broken.contains(owner)
    else { return }
    standIn(for: owner)
  }

  private mutating func standIn(for position: Int) {
    guard standsIn, let index = exercises.index(at: position),
      let solution = exercises.all[index].solution
    else { return }
    let names = exercises.all[index].names
    _ = run(notebook.source(of: solution))
    for name in names { standIns[name] = [position] }
  }

  /// Keeps on which solutions that stand in the names depend that a cell gives a value to.
  private mutating func follow(_ source: Source, for exercise: Exercise?) {
    guard standsIn, !standIns.isEmpty else { return }
    let names = NamesOfProgram(Program.read(source, mode: .file))
    let used = names.used.reduce(into: Set<Int>()) { $0.formUnion(standIns[$1] ?? []) }
    for name in names.assigned { standIns[name] = used.isEmpty ? nil : used }
    if let exercise, !used.isEmpty { dependencies[exercise.position] = used }
  }

  /// Runs a test, unless the exercise has failed already.
  private mutating func test(_ cell: Cell, of owner: Int) {
    guard !broken.contains(owner), let index = exercises.index(at: owner) else { return }
    // Where tests have points, one without them is a condition of all.
    let points = exercises.all[index].pointsOfTests.isEmpty ? nil : cell.points
    let source = notebook.source(of: cell)
    guard cell.role == .hiddenTest else {
      let run = run(source)
      if !run.succeeded {
        let remark = told(Self.remark(on: run, answer: nil), run, in: source, owner)
        fail(owner, Fault(remark, run.error), costs: points)
      }
      return
    }
    let program = session.read(source, checkpoint: context.token.checkpoint)
    var copy = session
    copy.conceal(NamesOfProgram(program).assigned)
    let run = CellRun(program, in: &copy, context, limits)
    if run.outcome == .interrupted, !run.isFlood { isInterrupted = true }
    if !run.succeeded {
      fail(owner, Fault(Self.remark(onHidden: run, source), run.error), costs: points)
    }
  }

  /// The message of a cell that students may read; the line is told where it is theirs.
  private static func remark(on run: CellRun, answer: Source?) -> Bilingual {
    if run.isFlood { return .tooMuchPrinted }
    guard let error = run.error else { return Bilingual("interrompu", "interrupted") }
    guard let answer, let (line, _) = error.place(in: answer) else { return error.message }
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
    self.init(remark: remark, diagnostic: diagnostic)
  }
}

extension Bilingual {
  /// Of a hidden test that fails without words of its own.
  public static let hiddenTestFails = Bilingual("un test caché échoue", "a hidden test fails")

  fileprivate static let wrongChoice = Bilingual(
    "ce n'est pas la bonne réponse", "this is not the right answer")

  fileprivate static func wrongShortAnswer(_ name: String) -> Bilingual {
    Bilingual("\(name) n'a pas la valeur attendue", "\(name) does not have the expected value")
  }

  fileprivate static let tooMuchPrinted = Bilingual(
    "la réponse écrit plus de 1 Mo", "the answer prints more than 1 MB")
}

extension Diagnostic {
  /// The line of a notebook that the fault is on, and the advice; nil where it is elsewhere.
  fileprivate func place(in answer: Source) -> (line: Int, help: Bilingual?)? {
    guard let primary, source === answer, case .cell(_, let firstLine) = answer.origin else {
      return nil
    }
    return (firstLine + answer.line(at: primary.range.lower), help)
  }
}
