import ArgumentParser
import Notebooks
import Platform
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
  let exercises: Exercises
  /// The arguments of every process: limits and data folder.
  let arguments: [String]
  /// The time between two lines of a process: more than a cell may take.
  let patience: Duration

  /// The marks of a copy; of the reference's own solutions where it is nil.
  func marks(_ copy: Copy?) -> CopyMarks {
    let subject = copy ?? Copy(path: RawPath(reference), pupil: Copy.Pupil(file: ""))
    if let problem = subject.problem { return none(subject, problem) }
    var refused: [String: Bilingual] = [:]
    while true {
      let input: OpenFile?
      do { input = try copy.map { try open($0) } } catch let problem as Unopened {
        return none(subject, problem.why)
      } catch { return none(subject, .unreadable) }
      let secret = Self.secret
      var report = GradingReport(exercises, secret: secret)
      let refusals = refused.keys.sorted().flatMap { ["--refuse=" + $0] }
      let end = CopyProcess.run(
        ["grade-copy"] + arguments + refusals + ["--secret", secret]
          + (copy == nil ? ["--solutions"] : []) + ["--", reference],
        input: input, patience: patience
      ) { line in
        report.read(line)
        return !report.isOver
      }
      if report.isComplete {
        return CopyMarks(
          copy: subject, marks: report.marks(refused), remarks: report.remarks + subject.notes)
      }
      if let fault = report.fault { return none(subject, fault) }
      guard !report.isBroken, end != .endless else { return none(subject, Self.brokenReport) }
      let why = report.step?.isHidden == true ? .hiddenTestFails : Self.remark(on: end)
      guard let id = report.step?.exercise, refused[id] == nil else { return none(subject, why) }
      refused[id] = why
    }
  }

  /// The file of a copy, which the process reads as its input: no name can keep it from that, and
  /// nothing can take the file's place meanwhile.
  private func open(_ copy: Copy) throws -> OpenFile {
    if let bytes = copy.bytes {
      let file = try TemporaryFile(named: "copie")
      try file.file.write(bytes)
      return try OpenFile.reading(file.path)
    }
    let file = try copy.path.opened()
    if let why = CopyFinder.problem(try file.status()) { throw Unopened(why: why) }
    return file
  }

  private struct Unopened: Error {
    let why: Bilingual
  }

  /// A word that nobody else knows, for one run.
  private static var secret: String {
    var numbers = SystemRandomNumberGenerator()
    return (0..<2).map { _ in String(numbers.next(), radix: 36) }.joined()
  }

  private func none(_ copy: Copy, _ why: Bilingual) -> CopyMarks {
    CopyMarks(
      copy: copy,
      marks: exercises.marked.map {
        ExerciseMark(id: $0.id ?? "", points: $0.points, earned: 0, remarks: [])
      }, remarks: [why] + copy.notes)
  }

  private static let brokenReport = Bilingual(
    "la notation a rendu un compte rendu illisible", "the report of the marking cannot be read")

  private static func remark(on end: CopyProcess.End) -> Bilingual {
    switch end {
    case .exited(ExitStatus.timedOut.rawValue), .silent:
      Bilingual("temps limite dépassé", "out of time")
    case .exited(GradeCopyCommand.memoryStatus):
      Bilingual("mémoire limite dépassée", "out of memory")
    case .notStarted: Bilingual("la notation n'a pas pu démarrer", "grading could not start")
    case .exited, .killed, .endless:
      Bilingual(
        "l'exécution s'est interrompue (mémoire ou récursion)",
        "the run broke off (memory or recursion)")
    }
  }
}
