import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Notebooks
import Platform
import Styling

/// Leads through a lesson: shows its steps, judges answers, and keeps the journal.
final class LessonGuide: DialogueGuide {
  let notebook: Notebook
  let options: Options
  /// Names and texts of the command line.
  let parameters: [(name: String, text: String)]
  /// Whether the cells write outside the folder of the lesson too.
  let writesAnywhere: Bool
  let file: JournalFile
  /// The notebook, where it holds more than pupils get.
  let teacher: Notebook?
  var lesson: Lesson
  /// The state of the journal when the lesson begins.
  private var beginning: Beginning
  /// The session to come back to from free trials; nil in the lesson.
  var paused: Session?
  /// True while the lines that are typed are a text of the pupil's own.
  var isWriting = false
  /// True where the journal holds all that was done.
  private(set) var isSaved = true

  private enum Beginning {
    case fresh, resumed
    /// The notebook has changed since; the old journal is at this path.
    case changed(aside: String)
  }

  /// A lesson from where its journal was left.
  ///
  /// Throws a `Diagnostic`, or a `NotebookProblem` or `FileError` of the journal.
  init(
    _ notebook: Notebook, _ options: Options, parameters: [(name: String, text: String)],
    writesAnywhere: Bool, _ printer: ResultPrinter
  ) throws {
    self.notebook = notebook
    self.options = options
    self.parameters = parameters
    self.writesAnywhere = writesAnywhere
    tongue = options.tongue
    file = JournalFile(of: notebook.path)
    teacher = TeacherProofs.concern(notebook) ? notebook : nil
    let given = try file.given(notebook)
    var base = given
    var record = file.freshRecord(given)
    var answers: [String: String]?
    var older: Notebook?
    beginning = .fresh
    if let journal = try file.read(), let left = journal.frontMatter.lesson {
      let digest = record.digest
      record = left
      if left.digest == digest {
        (base, beginning) = (journal, .resumed)
      } else {
        record.digest = digest
        answers = journal.codeOfExercises
        older = journal
        beginning = .changed(aside: try file.putAside() ?? "")
      }
    }
    lesson = try Self.lesson(
      base, given: given, teacher: teacher, record: record, answers: answers, options: options,
      parameters: parameters, unicode: printer.output.unicode)
    lesson.writesAnywhere = writesAnywhere
    if let older { lesson.takeTexts(of: older) }
    if case .fresh = beginning { try file.begin(lesson.journal) }
  }

  /// A lesson over `journal` in a fresh session, within the limits of the command line.
  static func lesson(
    _ journal: Notebook, given: Notebook, teacher: Notebook?, record: LessonRecord,
    answers: [String: String]?, options: Options, parameters: [(name: String, text: String)],
    unicode: Bool
  ) throws -> Lesson {
    try Lesson(
      journal, given: given, teacher: teacher, record: record, answers: answers,
      session: try options.session(besides: given.path), parameters: parameters, unicode: unicode,
      limits: CellLimits(options.limits.ofCells))
  }

  /// The language of the dialogue, which may change on the way.
  var tongue: Tongue

  func takesAnyLine(_ line: String) -> Bool {
    isWriting || LessonWord.reading(line)?.word == .write
  }

  var label: String {
    if isWriting { return Bilingual("texte", "text")(tongue) }
    if paused != nil { return LessonWord.free.name(tongue) }
    if let index = lesson.openExercise { return lesson.exercises.all[index].label }
    let word = Bilingual("leçon", "lesson")(tongue)
    return lesson.isOver ? word : "\(word) \(lesson.record.step)/\(lesson.stepCount)"
  }

  /// The answer that was typed in part.
  var proposal: String?

  var offered: String? { lesson.openExercise.map(lesson.code) }

  func begin(_ dialogue: Dialogue) {
    dialogue.printer.remark(title)
    switch beginning {
    case .fresh:
      dialogue.say(
        Bilingual(
          "Entrée continue · aide : les autres mots\nvotre travail est gardé : \(file.path)",
          "Enter goes on · help: the other words\nyour work is kept: \(file.path)"), .dim)
    case .changed(let aside):
      dialogue.printer.complain(LessonChanged(notebook.path, aside: aside))
    case .resumed: break
    }
    if lesson.record.step > 1 { catchUp(dialogue) }
    saveJournal(dialogue)
    show(dialogue)
  }

  private var title: StyledText {
    let name = notebook.frontMatter.title ?? notebook.path
    var text = StyledText("étude", .title)
    text.append(Bilingual(" · leçon : \(name)", " · lesson: \(name)")(tongue), .dim)
    if let duration = notebook.frontMatter.duration { text.append(" · \(duration)", .dim) }
    return text
  }

  /// Runs what was done in earlier sittings.
  private func catchUp(_ dialogue: Dialogue) {
    let result = dialogue.runAside { [lesson] printer, token in
      var lesson = lesson
      let lost = lesson.catchUp(in: printer.context(token))
      return (lesson: lesson, lost: lost)
    }
    let lost = result?.lost
    if let result { lesson = result.lesson }
    let (step, count) = (lesson.record.step, lesson.stepCount)
    dialogue.say(
      lesson.isOver
        ? Bilingual("la leçon est finie", "the lesson is over")
        : Bilingual(
          "vous reprenez à l'étape \(step) sur \(count)", "you are at step \(step) of \(count)"))
    if let lost { sayLost(lost, dialogue) }
  }

  func end(_ dialogue: Dialogue) {
    saveJournal(dialogue)
    guard isSaved else { return }
    dialogue.say(
      Bilingual(
        "votre place est gardée : etude leçon \(notebook.path)",
        "your place is kept: etude lesson \(notebook.path)"), .dim)
  }

  /// Writes the journal.
  ///
  /// A failure is said, and it is tried again the next time, until it works.
  func saveJournal(_ dialogue: Dialogue) {
    do {
      let aside = try file.write(lesson.journal)
      if let aside { dialogue.printer.complain(JournalChangedOutside(file.path, aside: aside)) }
      if !isSaved {
        dialogue.say(
          Bilingual(
            "votre travail est de nouveau gardé : \(file.path)",
            "your work is kept again: \(file.path)"))
      }
      isSaved = true
    } catch {
      isSaved = false
      switch error {
      case .inUse: dialogue.printer.complain(JournalInUse(file.path))
      case .failed(let problem):
        let reason = problem.fault.message
        dialogue.printer.complain(JournalNotKept(notebook.path, because: reason))
      }
    }
  }

  /// Shows the step, and takes its session for what is typed next.
  func show(_ dialogue: Dialogue) {
    dialogue.measure()
    if lesson.isOver { return sayEnd(dialogue) }
    dialogue.printer.line(StyledText())
    let result = dialogue.runAside { [lesson, tongue] printer, token in
      var lesson = lesson
      let view = NotebookView(printer: printer, tongue: tongue)
      let outcome = lesson.show(in: printer.context(token)) { view.show($0) }
      return (lesson: lesson, outcome: outcome, isGapDue: view.isGapDue)
    }
    guard let result else { return }
    lesson = result.lesson
    dialogue.session = lesson.session
    if result.outcome == .interrupted { dialogue.sayInterrupted() }
    if lesson.asksForText {
      dialogue.say(
        Bilingual(
          "À rédiger : le mot rédiger ouvre votre page", "To write: the word write opens your page")
      )
    }
    guard let index = lesson.openExercise else { return }
    let view = NotebookView(
      printer: dialogue.printer, tongue: tongue, isGapDue: result.isGapDue)
    view.show(.cell(number: 0, count: 0, line: 0, code: lesson.code(index)))
    let exercise = lesson.exercises.all[index]
    let call =
      exercise.isChallenge
      ? Bilingual("Défi, sans note", "Challenge, ungraded") : Bilingual("À vous", "Your turn")
    let level =
      exercise.starter.level.map { Bilingual(same: " · ") + $0.name } ?? Bilingual(same: "")
    dialogue.say(
      call + level
        + Bilingual(
          ". ↑ rappelle ces lignes · indice · passer", ". ↑ recalls these lines · hint · skip"))
  }

  private func sayEnd(_ dialogue: Dialogue) {
    dialogue.session = lesson.session
    dialogue.say(Bilingual("Fin de la leçon.", "End of the lesson."), .title)
    dialogue.printer.line(LessonSummary(lesson, tongue).text)
    if isSaved, !lesson.exercises.all.isEmpty {
      dialogue.say(Bilingual("à rendre : \(file.path)", "to hand in: \(file.path)"))
    }
    if let next = LessonShelf.next(after: notebook.path) {
      dialogue.say(
        Bilingual(
          "la leçon suivante : etude leçon \(next.name)",
          "the next lesson: etude lesson \(next.name)"))
    }
  }
}
