public import Diagnostics
public import Evaluation
import Styling

/// Proves of each exercise of a teacher's notebook that its starter fails, that its solution passes
/// every test, that each wrong answer is refused, that no hidden test's message tells the solution's
/// value, and that no column of a pupil's can take a name of the tests.
///
/// All of it happens on copies of one session in which the solutions run, by the rules of grading.
public struct TeacherProofs {
  private let notebook: Notebook
  private let exercises: Exercises
  private let session: Session
  private let limits: CellLimits
  private var problems: [Diagnostic] = []

  /// Proofs for a notebook.
  ///
  /// `session` is a fresh one; the parameters of the front matter that have no value are set in it.
  public init(_ notebook: Notebook, session: Session, limits: CellLimits = CellLimits()) {
    self.notebook = notebook
    exercises = Exercises(notebook)
    self.session = session
    self.limits = limits
  }

  /// Returns whether there is something to prove: a solution, a hidden test or a wrong answer.
  public static func concern(_ notebook: Notebook) -> Bool {
    notebook.cells.contains { [.solution, .hiddenTest, .wrongAnswer].contains($0.role) }
  }

  /// The claims that do not hold, in the order of the file, each with its place.
  public mutating func run(in context: RunContext) -> [Diagnostic] {
    problems = []
    var attempt = Attempt(notebook, exercises, session: session, in: context, limits: limits)
    for exercise in exercises.all {
      attempt.answers[exercise.position] = exercise.solution.map { .cell($0, in: notebook) }
    }
    for place in notebook.parts.indices where !attempt.isInterrupted {
      if let index = exercises.index(at: place) {
        prove(exercises.all[index], attempt)
      }
      attempt.step(place)
    }
    for exercise in exercises.all where exercise.solution != nil {
      guard let fault = attempt.faults[exercise.position]?.first else { continue }
      add(SolutionFails(exercise.label, because: fault.teacherWords), at: exercise.solution?.fence)
    }
    let ids = Set(exercises.all.compactMap(\.id))
    for cell in notebook.cells where cell.role.belongsToExercise {
      guard let id = cell.id, !ids.contains(id) else { continue }
      add(
        UngradableExercise(
          "#\(id)", lacks: Bilingual("aucun exercice ne porte ce nom", "no exercise has this name")),
        at: cell.fence)
    }
    let marked = Set(exercises.marked.map(\.position))
    for text in exercises.writings where !text.isChallenge && !marked.contains(text.position) {
      add(
        UngradableExercise(
          text.label,
          lacks: Bilingual("il lui faut un identifiant à lui seul", "it needs an id of its own")),
        at: text.starter.fence)
    }
    problems += OpenNames(notebook, session: session).problems
    return problems.sorted { place($0) < place($1) }
  }

  /// Copies start from the state that `attempt` has just before an exercise.
  private mutating func prove(_ exercise: Exercise, _ attempt: Attempt) {
    guard isComplete(exercise) else { return }
    if passes(exercise.starter, exercise, attempt) {
      add(StarterPasses(exercise.label), at: exercise.starter.fence)
    }
    for wrong in exercise.wrongAnswers where passes(wrong, exercise, attempt) {
      add(WrongAnswerPasses(exercise.label), at: wrong.fence)
    }
    var solved = attempt
    solved.step(exercise.position)
    let values = RevealedValues(exercise.names, in: solved.session)
    for wrong in exercise.wrongAnswers {
      let source = notebook.source(of: wrong)
      guard let words = Attempt.words(of: notebook.code(of: wrong)),
        let value = values.first(in: words)
      else { continue }
      problems.append(
        MessageTellsSolution(value, exercise: exercise.label)
          .located(at: SourceRange(0, 1), in: source))
    }
    for place in exercise.tests {
      guard case .cell(let cell) = notebook.parts[place], cell.role == .hiddenTest else { continue }
      inspect(cell, of: exercise, values, attempt, at: place)
    }
  }

  private mutating func isComplete(_ exercise: Exercise) -> Bool {
    let isDoubled = exercises.all.count { $0.id != nil && $0.id == exercise.id } > 1
    let lack: Bilingual? =
      if exercise.id == nil {
        Bilingual("il n'a pas d'identifiant (#e1)", "it has no id (#e1)")
      } else if isDoubled {
        Bilingual("son identifiant sert deux fois", "its id is used twice")
      } else if exercise.solution == nil {
        Bilingual("il n'a pas de solution", "it has no solution")
      } else if exercise.tests.isEmpty, exercise.starter.form == nil {
        Bilingual("il n'a pas de test", "it has no test")
      } else if let sum = exercise.sumOfTests, sum != exercise.points {
        Bilingual(
          "ses \(Self.number(exercise.points)) points ne sont pas la somme de ceux de ses tests, \(Self.number(sum))",
          "its \(Self.number(exercise.points)) points are not the sum of those of its tests, \(Self.number(sum))"
        )
      } else {
        nil
      }
    if let lack {
      add(UngradableExercise(exercise.label, lacks: lack), at: exercise.starter.fence)
    }
    return lack == nil
  }

  private static func number(_ points: Double) -> String { NumberText.echo(points) }

  /// Returns whether the tests let an answer pass.
  private func passes(_ cell: Cell, _ exercise: Exercise, _ attempt: Attempt) -> Bool {
    guard !Starter.isUnfinished(notebook.code(of: cell)) else { return false }
    let copy = continuation(with: cell, exercise, attempt, upTo: exercise.end + 1)
    return copy.faults[exercise.position] == nil
  }

  /// A copy of the attempt that goes on with an answer.
  private func continuation(
    with cell: Cell, _ exercise: Exercise, _ attempt: Attempt, upTo end: Int
  ) -> Attempt {
    var copy = attempt
    copy.answers[exercise.position] = .cell(cell, in: notebook)
    copy.run(exercise.position..<end)
    return copy
  }

  /// Looks for the solution's values in the messages of a hidden test: as they are written, and as
  /// they come out for the starter, each wrong answer and the solution.
  private mutating func inspect(
    _ cell: Cell, of exercise: Exercise, _ values: RevealedValues, _ attempt: Attempt, at place: Int
  ) {
    let messages = TestMessages(notebook.source(of: cell))
    let wrong = ([exercise.starter] + exercise.wrongAnswers)
      .filter { !Starter.isUnfinished(notebook.code(of: $0)) }
      .map { continuation(with: $0, exercise, attempt, upTo: place).session }
    let right = exercise.solution.map {
      continuation(with: $0, exercise, attempt, upTo: place).session
    }
    for message in messages.all {
      // What shows the student's own value shows the solution's where that is the answer.
      let sessions =
        message.usesAny(of: exercise.names) ? wrong : wrong + [right].compactMap(\.self)
      let texts =
        message.literals
        + sessions.compactMap { messages.text(of: message, in: $0, attempt.context, limits) }
      if let value = texts.lazy.compactMap({ values.first(in: $0) }).first {
        problems.append(
          MessageTellsSolution(value, exercise: exercise.label)
            .located(at: message.range, in: messages.source))
      }
    }
  }

  private mutating func add(_ problem: any Fault, at fence: Fence?) {
    guard let fence else { return problems.append(Diagnostic(problem)) }
    let info = notebook.text(fence.info)
    let source = Source(info, origin: .cell(path: notebook.path, firstLine: fence.firstLine))
    problems.append(problem.located(at: SourceRange(0, info.utf8.count), in: source))
  }

  private func place(_ problem: Diagnostic) -> Int {
    guard let source = problem.source, case .cell(_, let line) = source.origin else { return 0 }
    return line + (problem.primary.map { source.line(at: $0.range.lower) } ?? 0)
  }
}

extension Cell.Role {
  /// True for what is nothing without its exercise.
  fileprivate var belongsToExercise: Bool {
    switch self {
    case .solution, .test, .hiddenTest, .wrongAnswer: true
    case .ordinary, .exercise, .pause, .writing: false
    }
  }
}

extension Attempt.Fault {
  /// The message to the teacher: the line and the error itself.
  fileprivate var teacherWords: Bilingual {
    guard let diagnostic, let source = diagnostic.source, let place = diagnostic.primary,
      case .cell(_, let firstLine) = source.origin
    else { return remark }
    let line = firstLine + source.line(at: place.range.lower)
    return Bilingual("ligne \(line) : ", "line \(line): ") + diagnostic.message
  }
}
