import Diagnostics
public import Evaluation
import ForeignLines
import Language
public import Styling

extension Lesson {
  /// The verdict on an answer.
  public enum Verdict: Equatable, Sendable {
    case passed
    /// The message to the pupil.
    case refused(Bilingual)
    /// It is none yet: the names that it must still give a value to.
    case missing([String])
    case interrupted
  }

  /// Judges what was typed at the open exercise, once it has run; nil where it is no answer.
  ///
  /// The answer runs by the rules of grading, with the tests that are there. One that passes is
  /// written into the journal.
  public mutating func judge(_ text: String, in context: RunContext) -> Verdict? {
    guard let index = openExercise, let (code, missing) = draft.add(text) else { return nil }
    guard missing.isEmpty else { return .missing(missing) }
    let before = journal
    write(code, as: index)
    let verdict = verdict(on: index, in: context)
    if verdict == .passed {
      forget(index)
      record.passed.append(key(index))
      runner.adopt(journal)
      settle(in: context)
    } else {
      adopt(before)
      if case .refused = verdict { record.tries[key(index), default: 0] += 1 }
    }
    updateFrontMatter()
    return verdict
  }

  /// Returns whether nothing but the tests that pupils see judges an exercise.
  public func isJudgedInPart(_ index: Int) -> Bool {
    let judge = judge(of: index)
    return !judge.exercise.tests.contains { place in
      if case .cell(let cell) = judge.notebook.parts[place] {
        cell.role == .hiddenTest
      } else {
        false
      }
    }
  }

  func verdict(on index: Int, in context: RunContext) -> Verdict {
    let judge = judge(of: index)
    let place = judge.exercise.position
    var attempt = Attempt(
      judge.notebook, judge.all, session: runner.session, in: context, limits: limits)
    attempt.answers[place] = .cell(exercises.all[index].starter, in: journal)
    attempt.run(place..<judge.exercise.end + 1)
    if attempt.isInterrupted { return .interrupted }
    return attempt.faults[place]?.first.map { .refused($0.remark) } ?? .passed
  }

  /// The exercise as the teacher wrote it; the journal's own where that is not there.
  private func judge(of index: Int) -> (notebook: Notebook, all: Exercises, exercise: Exercise) {
    if let teacher {
      let all = Exercises(teacher)
      if let place = all.keys.firstIndex(of: key(index)) { return (teacher, all, all.all[place]) }
    }
    return (journal, exercises, exercises.all[index])
  }

  func wantedNames(_ index: Int) -> Set<String> {
    let program = Program.read(Source(starters[index], origin: .input(0)), mode: .file)
    return NamesOfProgram(program).assigned.filter { !Starter.isUnfinished($0) }
  }

  /// Puts the starter back in an answer's place.
  mutating func takeBack(_ index: Int) {
    write(starters[index], as: index)
    forget(index)
    updateFrontMatter()
  }

  mutating func forget(_ index: Int) {
    let key = key(index)
    record.passed.removeAll { $0 == key }
    record.skipped.removeAll { $0 == key }
  }

  /// Writes code into the cell of an exercise.
  mutating func write(_ code: String, as index: Int) {
    let lines = StoredLines.parted(code)
    let fence = exercises.all[index].starter.fence
    rewrite(BlockWriter(notebook: journal).replace(fence, with: lines))
  }

  /// Brings the journal's front matter up to date.
  mutating func updateFrontMatter() { rewrite([]) }

  mutating func rewrite(_ edits: [FileEdit]) {
    let bytes = journal.rewritten(edits, recording: record)
    // Fences stay fences, so that what was a notebook is one still.
    guard let next = try? Notebook(reading: bytes, path: journal.path) else { return }
    adopt(next)
  }

  mutating func adopt(_ next: Notebook) {
    journal = next
    exercises = Exercises(next)
    steps = next.lessonSteps(exercises)
  }
}

/// The lines that a pupil has typed at an exercise, and the answer that it makes.
///
/// An answer has to stand alone in its cell: the statements that it needs are put before it.
struct AnswerDraft {
  /// The names that the exercise asks for; with none, each statement is an answer.
  let wanted: Set<String>
  private var statements: [(text: String, names: NamesOfProgram)] = []

  init(wanted: Set<String>) {
    self.wanted = wanted
  }

  /// Adds statements that have run; nil where they do not give what the exercise asks for.
  mutating func add(_ text: String) -> (code: String, missing: [String])? {
    let source = Source(text, origin: .input(0))
    let names = NamesOfProgram(Program.read(source, mode: .prompt))
    statements.append((text, names))
    guard wanted.isEmpty || !names.assigned.isDisjoint(with: wanted) else { return nil }
    return answer
  }

  /// The newest statement, with those before it that what it uses or the exercise needs came from.
  private var answer: (code: String, missing: [String]) {
    var needed = wanted
    var kept: [String] = []
    for (index, statement) in statements.enumerated().reversed() {
      let isNewest = index == statements.count - 1
      guard isNewest || !statement.names.assigned.isDisjoint(with: needed) else { continue }
      needed.subtract(statement.names.assigned)
      needed.formUnion(statement.names.used)
      kept.append(statement.text)
    }
    let given = statements.reduce(into: Set<String>()) { $0.formUnion($1.names.assigned) }
    return (kept.reversed().joined(separator: "\n"), wanted.subtracting(given).sorted())
  }
}
