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
  /// written into the journal, in the place of one that did before; one that does not leaves what
  /// stands there.
  public mutating func judge(_ text: String, in context: RunContext) -> Verdict? {
    guard let index = exercise, let (code, missing) = draft.add(text) else { return nil }
    guard missing.isEmpty else { return .missing(missing) }
    let before = (journal: journal, runner: runner)
    if let atExercise { runner = atExercise }
    write(code, as: index)
    let verdict = verdict(on: index, in: context)
    if verdict == .passed {
      forget(index)
      record.passed.append(key(index))
      (redone, practice) = (nil, nil)
      settle(in: context)
    } else {
      adopt(before.journal)
      runner = before.runner
      if case .refused = verdict { record.tries[key(index), default: 0] += 1 }
    }
    updateFrontMatter()
    return verdict
  }

  /// Judges the answers to the exercises below again, since one above has changed.
  ///
  /// Those that pass no more are to be done again, and stay as they are. Returns which.
  public mutating func judgeLater(in context: RunContext) -> [Int] {
    let later = steps.dropFirst(record.step).compactMap(\.exercise).filter(isPassed)
    guard let last = later.last, let end = steps.firstIndex(where: { $0.exercise == last }) else {
      return []
    }
    var ahead = self
    var lost: [Int] = []
    while ahead.record.step <= end {
      ahead.settle(in: context)
      ahead.record.step += 1
      ahead.runInSilence(in: context)
      guard let index = ahead.exercise, isPassed(index) else { continue }
      let verdict = ahead.verdict(on: index, in: context)
      if verdict == .interrupted { break }
      if verdict != .passed {
        lost.append(index)
        ahead.forget(index)
      }
    }
    lost.forEach { forget($0) }
    updateFrontMatter()
    return lost
  }

  /// The line that gives what was typed in the place of the only blank of the open exercise; nil
  /// where it is no expression, or where such a line does not run.
  public func completed(with text: String, in context: RunContext) -> String? {
    guard openExercise != nil, let line = draft.given.completed(with: text) else { return nil }
    var session = session
    let program = session.read(Source(line, origin: .input(0)))
    return CellRun(program, in: &session, context, limits).succeeded ? line : nil
  }

  /// The name that a line gives a value, where the open exercise asks for others; nil for anything else.
  ///
  /// The value may be a step on the way, so that nothing more is made of it.
  public func misnamed(_ text: String) -> String? {
    guard openExercise != nil, !wantedNames.isEmpty, !text.contains("\n"),
      let match = text.wholeMatch(of: /\s*([\p{L}_][\p{L}\p{N}_]*)\s*=(?!=)\s*.+/)
    else { return nil }
    return String(match.1)
  }

  /// The answer to an open choice that a line is without quotes, `c`, `lettre = C`, `A et C`, as code;
  /// nil for any other line.
  public func choice(_ line: String) -> String? {
    guard let index = openExercise, exercises.all[index].starter.form == .choice,
      wantedNames.count == 1, !line.contains("\""), !line.contains("'"),
      let letters = ComparedAnswer.letters(of: line)
    else { return nil }
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 1 || parts[0].filter({ !$0.isWhitespace }) == wantedNames[0] else {
      return nil
    }
    let texts = letters.sorted().map { "\"\($0)\"" }
    let value = texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
    return "\(wantedNames[0]) = \(value)"
  }

  /// The names that the open exercise asks for.
  public var wantedNames: [String] { openExercise == nil ? [] : draft.given.wanted.sorted() }

  /// True where nothing but the tests that pupils see judges: the teacher's notebook is not there.
  public var isJudgedInPart: Bool { teacher == nil }

  /// Returns whether any test judges an exercise.
  public func isJudged(_ index: Int) -> Bool { judge(of: index).exercise.isJudged }

  func verdict(on index: Int, in context: RunContext) -> Verdict {
    let judge = judge(of: index)
    let place = judge.exercise.position
    var attempt = Attempt(
      judge.notebook, judge.all, session: runner.session, in: context, limits: limits)
    attempt.answers[place] = .cell(exercises.all[index].starter, in: journal)
    attempt.run(place..<judge.exercise.end + 1)
    if attempt.isInterrupted { return .interrupted }
    guard let fault = attempt.faults[place]?.first else { return .passed }
    return .refused(attempt.words(onWrongAnswerTo: judge.exercise) ?? fault.remark)
  }

  /// The exercise as the teacher wrote it; the journal's own where that is not there.
  private func judge(of index: Int) -> (notebook: Notebook, all: Exercises, exercise: Exercise) {
    if let teacher {
      let all = Exercises(teacher)
      if let place = all.keys.firstIndex(of: key(index)) { return (teacher, all, all.all[place]) }
    }
    return (journal, exercises, exercises.all[index])
  }

  /// The names that the answer to an exercise is to give.
  func namesAsked(of index: Int) -> Set<String> {
    if teacher != nil { return judge(of: index).exercise.names }
    let starter = Program.read(Source(starters[index], origin: .input(0)), mode: .file)
    return NamesOfProgram(starter).assigned
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
