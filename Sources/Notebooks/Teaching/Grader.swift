import Diagnostics
public import Evaluation
public import Styling

/// Marks one copy against a teacher's notebook.
///
/// A teacher's solution runs only after the answer to its exercise has failed, for the exercises
/// below that need it; before that there is nothing of it to be read.
public struct Grader {
  private let notebook: Notebook
  private let exercises: Exercises
  private let session: Session
  private let limits: CellLimits

  /// A grader for copies of a notebook.
  public init(_ notebook: Notebook, session: Session, limits: CellLimits) {
    self.notebook = notebook
    exercises = Exercises(notebook)
    self.session = session
    self.limits = limits
  }

  /// The exercises that are graded, in the order of the file.
  public var graded: [Exercise] { exercises.graded }

  /// The exercises of the notebook, challenges and those that cannot be marked included.
  public var all: [Exercise] { exercises.all + exercises.writings }

  /// Marks a copy.
  ///
  /// - Parameters:
  ///   - refused: exercises whose answer must not run, and why.
  ///   - begin: called before each part.
  public func marks(
    _ copy: Notebook, in context: RunContext, refused: [String: Bilingual] = [:],
    begin: (GradingStep) -> Void = { _ in }
  ) -> [ExerciseMark] {
    let answers = CopyAnswers(copy)
    let marks = attempt(in: context, begin: begin) { exercise in
      if let why = exercise.id.flatMap({ refused[$0] }) { return .refused(why) }
      return answers.answer(to: exercise)
    }.marks
    return exercises.marked.map { exercise in
      let answer = answers.written(for: exercise)
      guard !exercise.isWritten else { return Self.mark(ofText: answer, exercise) }
      var mark =
        marks.first { $0.id == exercise.id }
        ?? ExerciseMark(
          id: exercise.id ?? "", points: exercise.points, earned: 0, remarks: [])
      if let answer {
        mark.answer = PupilsAnswer(
          text: answer.text, firstLine: answer.firstLine, failingLine: mark.answer?.failingLine,
          help: mark.answer?.help ?? "")
      } else {
        mark.answer = nil
      }
      return mark
    }
  }

  /// The mark of a text, which a teacher gives.
  private static func mark(ofText answer: PupilsAnswer?, _ text: Exercise) -> ExerciseMark {
    let isEmpty = answer?.text.allSatisfy { $0.isWhitespace || $0 == "_" } ?? true
    return ExerciseMark(
      id: text.id ?? "", points: text.points, earned: 0,
      remarks: [isEmpty ? .nothingWritten : .toMarkByHand], answer: isEmpty ? nil : answer)
  }

  /// Marks the notebook's own solutions, as if a student had written them.
  ///
  /// `failure` is told why a cell of the notebook fails even then.
  public func marksOfSolutions(
    in context: RunContext, failure: (Bilingual) -> Void = { _ in },
    begin: (GradingStep) -> Void = { _ in }
  ) -> [ExerciseMark] {
    let (attempt, marks) = attempt(in: context, begin: begin) { exercise in
      exercise.solution.map { .cell($0, in: notebook) }
        ?? .refused(Bilingual("pas de solution", "no solution"))
    }
    if let (cell, error) = attempt.firstFailure {
      let line = cell.fence.firstLine
      let why = error?.message ?? Bilingual("arrêtée", "stopped")
      failure(
        (Bilingual("la cellule de la ligne \(line) échoue : ", "the cell on line \(line) fails: ")
          + why).clipped)
    }
    return exercises.marked.map { exercise in
      marks.first { $0.id == exercise.id }
        ?? ExerciseMark(
          id: exercise.id ?? "", points: exercise.points, earned: exercise.points, remarks: [])
    }
  }

  private func attempt(
    in context: RunContext, begin: (GradingStep) -> Void, _ answer: (Exercise) -> Answer
  ) -> (Attempt, marks: [ExerciseMark]) {
    var attempt = Attempt(notebook, exercises, session: session, in: context, limits: limits)
    attempt.standsIn = true
    for exercise in exercises.all { attempt.answers[exercise.position] = answer(exercise) }
    let owners = exercises.owners(of: notebook.parts.count)
    for place in notebook.parts.indices {
      begin(GradingStep(exercise: owners[place], isHidden: notebook.parts[place].isHiddenTest))
      attempt.step(place)
    }
    let marks = graded.map { exercise in
      let faults = attempt.faults[exercise.position] ?? []
      let words = faults.isEmpty ? nil : attempt.words(onWrongAnswerTo: exercise)
      let place = faults.lazy.compactMap(\.place).first
      return ExerciseMark(
        id: exercise.id ?? "", points: exercise.points, earned: attempt.earned(exercise),
        remarks: ([words].compactMap(\.self) + faults.map(\.remark)).map(\.clipped)
          + dependency(of: exercise, in: attempt),
        answer: place.map { place in
          PupilsAnswer(
            text: "", firstLine: 0, failingLine: place.line,
            help: place.help?.clipped(context.tongue) ?? "")
        })
    }
    return (attempt, marks)
  }
}

extension Grader {
  /// What is said of an exercise whose answer uses solutions that stand in for failed answers.
  private func dependency(of exercise: Exercise, in attempt: Attempt) -> [Bilingual] {
    guard let others = attempt.dependencies[exercise.position] else { return [] }
    let list = exercises.all.filter { others.contains($0.position) }.map(\.label)
      .joined(separator: ", ")
    return [Bilingual("dépend de \(list)", "depends on \(list)").clipped]
  }
}

extension Part {
  fileprivate var isHiddenTest: Bool {
    if case .cell(let cell) = self { cell.role == .hiddenTest } else { false }
  }
}

/// A step of the marking of a copy, during which an answer may run.
public struct GradingStep: Sendable, Equatable {
  /// The exercise whose answer may run, by its id.
  public let exercise: String?
  /// True for a hidden test, of whose end a pupil reads nothing.
  public let isHidden: Bool

  /// A step.
  public init(exercise: String?, isHidden: Bool) {
    (self.exercise, self.isHidden) = (exercise, isHidden)
  }
}

extension Exercises {
  /// The exercise whose answer each of so many parts may run, by its id: that of a test is its own,
  /// that of any other part the one above.
  fileprivate func owners(of count: Int) -> [String?] {
    var owners = [String?](repeating: nil, count: count)
    var above: String?
    for place in 0..<count {
      if let index = index(at: place) { above = all[index].id }
      owners[place] = above
    }
    for exercise in all {
      for place in exercise.tests { owners[place] = exercise.id }
    }
    return owners
  }
}

extension Bilingual {
  /// Of a text that waits for its mark.
  public static let toMarkByHand = Bilingual("à noter à la main", "to be marked by hand")

  /// Of a text that is not there.
  public static let nothingWritten = Bilingual("rien n'est écrit", "nothing is written")

  /// On one line and of bounded length: an answer may have written it.
  fileprivate var clipped: Bilingual { Bilingual(Self.clip(french), Self.clip(english)) }

  private static func clip(_ text: String) -> String {
    let line = String(text.prefix(401).map { $0.isNewline || $0 == "\t" ? " " : $0 })
      .visible(as: .name)
    return line.count > 400 ? line.prefix(400) + "…" : line
  }
}
