import ArgumentParser
import Datasets
import Diagnostics
import Evaluation
import LineEditor
import Notebooks
import Platform
import Styling

/// `etude grade-copy REF`: the process that `grade` runs for each copy, which it reads as its input.
///
/// It writes the lines of `GradingMessage`s, nothing else.
struct GradeCopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(verb: "grade-copy", shouldDisplay: false)

  /// The exit code of a process that takes too much memory.
  static let memoryStatus: Int32 = 125

  @OptionGroup var typed: TypedOptions
  @Option(name: .long, parsing: .unconditionalSingleValue) var refuse: [String] = []
  @Flag(name: .long) var solutions = false
  /// The word that its lines begin with.
  @Option(name: .long) var secret: String
  @Argument var reference: String

  var options: Options { typed.choices }

  mutating func run() throws {
    confine()
    let bytes = try ScriptFile.bytes(reference)
    let notebook: Notebook
    do { notebook = try Notebook(reading: bytes, path: reference) } catch {
      throw ExitStatus.malformed
    }
    let session = try options.session(besides: reference, isGrading: true)
    let grader = Grader(notebook, session: session, limits: limits)
    let context = RunContext(
      tongue: notebook.tongue, width: Notebook.outputWidth, stackBudget: Main.stackBudget,
      token: Options.interruptible
    ) { _ in }
    if solutions {
      let marks = grader.marksOfSolutions(
        in: context, failure: { say(.remark($0(context.tongue))) }
      ) { say(.step($0)) }
      // A solution is no pupil's answer: it stands on no line of a copy.
      for mark in marks { say(mark, context.tongue) }
    } else {
      try mark(grader, in: context)
    }
    say(.end)
  }

  private func mark(_ grader: Grader, in context: RunContext) throws {
    let tongue = context.tongue
    let answers: Notebook
    // A path may hold a name that the marks must not tell.
    let name = "copie.md"
    do {
      let text = try CopyText(try ScriptFile.bytes("-"), tongue: tongue)
      do { answers = try Notebook(readingCopy: text.bytes, path: name) } catch {
        throw CopyText.Unreadable(why: error.diagnostic(path: name, bytes: text.bytes).message)
      }
      guard answers.cells.contains(where: { [.exercise, .writing].contains($0.role) })
      else {
        throw CopyText.Unreadable(
          why: Bilingual(
            "aucun exercice dans ce fichier : est-ce le bon ?",
            "no exercise in this file: is it the right one?"))
      }
    } catch let problem as CopyText.Unreadable {
      say(.fault(problem.why(tongue)))
      throw ExitStatus.malformed
    }
    let refused = Dictionary(refuse.map { ($0, Bilingual(same: "")) }) { first, _ in first }
    let marks = grader.marks(answers, in: context, refused: refused) { say(.step($0)) }
    report(marks, tongue)
    let unknown = CopyAnswers(answers).unknownIDs(grader.all).map { "#\($0)" }
    if !unknown.isEmpty {
      let list = unknown.prefix(5).map { $0.prefix(80).visible(as: .name) }.joined(separator: ", ")
      say(.remark(Bilingual("exercice inconnu : \(list)", "unknown exercise: \(list)")(tongue)))
    }
  }

  private func report(_ marks: [ExerciseMark], _ tongue: Tongue) {
    for mark in marks {
      say(mark, tongue)
      if let answer = mark.answer { say(.answer(exercise: mark.id, answer)) }
    }
  }

  private func say(_ mark: ExerciseMark, _ tongue: Tongue) {
    say(.mark(exercise: mark.id, earned: mark.earned, remarks: mark.remarks.map { $0(tongue) }))
  }

  private var limits: CellLimits {
    CellLimits(options.limits.ofCells) { reached in
      if case .time = reached.kind { ThisProcess.exitAtOnce(ExitStatus.timedOut.rawValue) }
      ThisProcess.exitAtOnce(Self.memoryStatus)
    }
  }

  private func say(_ message: GradingMessage) {
    // Nobody listens any more where it cannot be written.
    try? OpenFile.standardOutput.write(message.line(secret: secret))
  }

  /// Sets the bounds that no fault of the evaluator may go beyond: no byte in any file, no memory
  /// without bounds.
  private func confine() {
    let memory = options.limits.ofCells.memory ?? 0
    ThisProcess.confine(memory: 4 * memory + (2 << 30))
  }
}
