public import Diagnostics
public import Evaluation

/// A lesson on its way: the pupil's journal, how far they have come, and the session of the steps
/// so far.
///
/// The journal is the student's version of the notebook with the answers that have passed in the
/// cells of its exercises. Nothing here touches a file: whoever leads the lesson writes `journal`
/// after each step.
public struct Lesson: Sendable {
  /// The pupil's notebook as it should stand in its file.
  public internal(set) var journal: Notebook
  /// The progress of the pupil.
  public internal(set) var record: LessonRecord
  /// The exercises of the lesson.
  public internal(set) var exercises: Exercises
  /// The numbers of wrong answers and hints that belong to what is shown; the draft of the answer.
  var draft = AnswerDraft(GivenLines(""))
  var steps: [LessonStep]
  var runner: NotebookRunner
  /// The runner before each step so far.
  var earlier: [NotebookRunner] = []
  /// The runner as the exercise of the step finds it.
  var atExercise: NotebookRunner?
  /// The session for trials at the open exercise: the given lines of its cell have run.
  var practice: Session?
  /// The exercise that is done again; its answer stays until another passes.
  public internal(set) var redone: Int?
  /// The starters, as the pupil was given them.
  let starters: [String]
  let limits: CellLimits
  let teacher: Notebook?

  /// A lesson at the step that `record` says, of which nothing has run yet.
  ///
  /// - Parameters:
  ///   - journal: the pupil's notebook; that which all pupils get where the lesson begins.
  ///   - given: the notebook as its pupils get it.
  ///   - teacher: the teacher's notebook, whose hidden tests judge too; nil where it is not there.
  ///   - answers: answers that have passed and are to be written into `journal`, by the keys of
  ///     their exercises; nil where it holds them.
  ///   - session: a fresh one.
  ///   - parameters: names and texts from the command line.
  ///   - unicode: whether prose may hold more than ASCII.
  public init(
    _ journal: Notebook, given: Notebook, teacher: Notebook? = nil, record: LessonRecord,
    answers: [String: String]?, session: Session, parameters: [(name: String, text: String)] = [],
    unicode: Bool, limits: CellLimits
  ) throws(Diagnostic) {
    self.journal = journal
    self.teacher = teacher
    self.record = record
    self.limits = limits
    exercises = Exercises(journal)
    steps = journal.lessonSteps(exercises)
    runner = try NotebookRunner(
      journal, session: session, parameters: parameters, unicode: unicode)
    let starters = given.codeOfExercises
    let keys = exercises.keys
    self.starters = zip(keys, exercises.all).map { starters[$0] ?? journal.lines(of: $1.starter) }
    self.record.passed = record.passed.filter { key in
      keys.contains(key) && answers.map { $0[key] != nil } ?? true
    }
    for (index, key) in keys.enumerated() where self.record.passed.contains(key) {
      if let answer = answers?[key] { write(answer, as: index) }
    }
    self.record.step = min(record.step, steps.count + 1)
    updateFrontMatter()
  }

  /// True when its cells write wherever the user may, and not beside the notebook only.
  public var writesAnywhere: Bool {
    get { runner.writesAnywhere }
    set { runner.writesAnywhere = newValue }
  }

  /// The number of steps.
  public var stepCount: Int { steps.count }

  /// True when all steps are behind.
  public var isOver: Bool { record.step > steps.count }

  /// The session as the steps so far have left it.
  public var session: Session { practice ?? runner.session }

  /// The exercise that the step ends with; nil where it has none.
  public var exercise: Int? { isOver ? nil : steps[record.step - 1].exercise }

  /// The exercise that waits for an answer.
  public var openExercise: Int? {
    exercise.flatMap { isPassed($0) && redone != $0 ? nil : $0 }
  }

  /// Returns whether an answer to an exercise has passed.
  public func isPassed(_ exercise: Int) -> Bool { record.passed.contains(key(exercise)) }

  /// Returns whether an exercise was passed over.
  public func isSkipped(_ exercise: Int) -> Bool {
    !isPassed(exercise) && record.skipped.contains(key(exercise))
  }

  /// The number of wrong answers to an exercise.
  public func tries(_ exercise: Int) -> Int { record.tries[key(exercise)] ?? 0 }

  /// The code that stands in the cell of an exercise; what pupils start from where it is done again.
  public func code(_ exercise: Int) -> String {
    redone == exercise ? starters[exercise] : journal.lines(of: exercises.all[exercise].starter)
  }

  func key(_ exercise: Int) -> String { exercises.keys[exercise] }
}

extension Notebook {
  /// The code in the cell of each exercise, by the key of the exercise.
  public var codeOfExercises: [String: String] {
    let exercises = Exercises(self)
    return Dictionary(uniqueKeysWithValues: zip(exercises.keys, exercises.all))
      .mapValues { lines(of: $0.starter) }
  }

  /// The number of steps of a lesson over it.
  public var lessonStepCount: Int { lessonSteps(Exercises(self)).count }

  /// True for a notebook to learn from: it has exercises or says how long it takes, and is no
  /// journal.
  public var isLesson: Bool {
    frontMatter.lesson == nil
      && (frontMatter.duration != nil || cells.contains { $0.role == .exercise })
  }

  /// The code of a cell, whatever ends its lines in the file.
  fileprivate func lines(of cell: Cell) -> String {
    lines(in: cell.fence).joined(separator: "\n")
  }

  /// The digest of its text.
  public var digest: String { Self.digest(of: bytes) }
}

extension Exercises {
  /// The key of each exercise in a journal: its id, or its number where it has none of its own.
  var keys: [String] {
    all.enumerated().map { index, exercise in
      let isOwn = exercise.id != nil && all.count { $0.id == exercise.id } == 1
      return isOwn ? exercise.id ?? "" : "\(index + 1)"
    }
  }
}
