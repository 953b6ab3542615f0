import ArgumentParser
import Evaluation
import Notebooks
import Styling

/// The marks of a copy, with what is said of it as a whole.
struct CopyMarks {
  let copy: Copy
  /// The marks, one for each graded exercise.
  var marks: [ExerciseMark]
  var remarks: [Bilingual] = []

  var earned: Double { marks.map(\.earned).reduce(0, +) }
  var points: Double { marks.map(\.points).reduce(0, +) }
}

/// Grades one copy in a process of its own.
///
/// A process that dies, or that must be ended, takes the exercise under way with it: that earns
/// nothing, and another process marks the rest.
struct CopyGrader {
  let reference: String
  let exercises: [Exercise]
  /// The arguments of every process: limits and data folder.
  let arguments: [String]
  /// The time between two lines of a process: more than a cell may take.
  let patience: Duration

  /// The marks of a copy; of the reference's own solutions where it is nil.
  func marks(_ copy: Copy?) -> CopyMarks {
    let subject = copy ?? Copy(path: reference, pupil: "")
    if let problem = subject.problem { return none(subject, problem) }
    var refused: [String: Bilingual] = [:]
    while true {
      var report = GradingReport()
      let refusals = refused.keys.sorted().flatMap { ["--refuse", $0] }
      let end = CopyProcess.run(
        ["grade-copy"] + arguments + refusals + (copy == nil ? ["--solutions"] : [])
          + ["--", reference, subject.path],
        patience: patience
      ) { report.read($0) }
      if report.isComplete {
        return CopyMarks(
          copy: subject, marks: exercises.map { report.mark($0, refused) }, remarks: report.remarks)
      }
      if let fault = report.fault { return none(subject, fault) }
      let why = Self.remark(on: end)
      guard let id = report.current, refused[id] == nil else { return none(subject, why) }
      refused[id] = why
    }
  }

  private func none(_ copy: Copy, _ why: Bilingual) -> CopyMarks {
    CopyMarks(
      copy: copy,
      marks: exercises.map {
        ExerciseMark(id: $0.id ?? "", points: $0.points, earned: 0, remarks: [])
      }, remarks: [why])
  }

  private static func remark(on end: CopyProcess.End) -> Bilingual {
    switch end {
    case .exited(ExitStatus.timedOut.rawValue), .silent:
      Bilingual("temps limite dépassé", "out of time")
    case .exited(GradeCopyCommand.memoryStatus):
      Bilingual("mémoire limite dépassée", "out of memory")
    case .notStarted: Bilingual("la notation n'a pas pu démarrer", "grading could not start")
    case .exited, .killed:
      Bilingual(
        "l'exécution s'est interrompue (mémoire ou récursion)",
        "the run broke off (memory or recursion)")
    }
  }
}

/// The report of a process on a copy, a line for each thing, its fields between tabs.
struct GradingReport {
  private(set) var isComplete = false
  /// The reason for which the copy cannot be marked; nil where it can.
  private(set) var fault: Bilingual?
  /// The exercise under way.
  private(set) var current: String?
  private(set) var remarks: [Bilingual] = []
  private var earned: [String: (points: Double, remarks: [Bilingual])] = [:]

  /// Reads a line.
  mutating func read(_ line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard let word = Word(rawValue: fields[0]) else { return }
    switch word {
    case .begin: current = fields.count > 1 ? fields[1] : nil
    case .mark:
      guard fields.count > 2, let points = Double(fields[2]) else { return }
      earned[fields[1]] = (points, fields[3...].map { Bilingual(same: $0) })
    case .remark: remarks += fields.dropFirst().map { Bilingual(same: $0) }
    case .fault: fault = Bilingual(same: fields.dropFirst().joined(separator: " "))
    case .end: isComplete = true
    }
  }

  /// The mark of an exercise; those that were refused say why.
  func mark(_ exercise: Exercise, _ refused: [String: Bilingual]) -> ExerciseMark {
    let id = exercise.id ?? ""
    let found = earned[id]
    return ExerciseMark(
      id: id, points: exercise.points, earned: found?.points ?? 0,
      remarks: refused[id].map { [$0] } ?? found?.remarks ?? [])
  }

  /// The first word of a line.
  enum Word: String {
    case begin, mark, remark, fault, end
  }

  /// A line.
  static func line(_ word: Word, _ fields: [String]) -> String {
    ([word.rawValue] + fields).joined(separator: "\t") + "\n"
  }
}
