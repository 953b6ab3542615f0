import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import LineEditor
import Notebooks
import Styling

/// Leads through a lesson: shows its steps, judges answers, and keeps the journal.
final class LessonGuide: PromptGuide {
  let notebook: Notebook
  let options: Options
  private let file: JournalFile
  /// The notebook, where it holds more than pupils get.
  private let teacher: Notebook?
  var lesson: Lesson
  /// What is to be said of the journal when the lesson begins.
  private var beginning: Beginning
  /// The session to come back to from free trials; nil in the lesson.
  private var paused: Session?
  private var isKept = true

  private enum Beginning {
    case fresh, resumed
    /// The notebook has changed since; the old journal is at this path.
    case changed(aside: String)
  }

  /// A lesson from where its journal was left.
  ///
  /// Throws a `Diagnostic`, or a `NotebookProblem` or `FileProblem` of the journal.
  init(_ notebook: Notebook, _ options: Options, _ printer: ResultPrinter) throws {
    self.notebook = notebook
    self.options = options
    tongue = options.tongue
    file = JournalFile(of: notebook.path)
    teacher = TeacherProofs.concern(notebook) ? notebook : nil
    let given = try file.given(notebook)
    var base = given
    var record = file.freshRecord(given)
    var answers: [String: String]?
    beginning = .fresh
    if let journal = try file.read(), let left = journal.frontMatter.lesson {
      let digest = record.digest
      record = left
      if left.digest == digest {
        (base, beginning) = (journal, .resumed)
      } else {
        record.digest = digest
        answers = journal.codeOfExercises
        beginning = .changed(aside: try file.putAside() ?? "")
      }
    }
    lesson = try Self.lesson(base, given, teacher, record, answers, options, printer)
  }

  private static func lesson(
    _ base: Notebook, _ given: Notebook, _ teacher: Notebook?, _ record: LessonRecord,
    _ answers: [String: String]?, _ options: Options, _ printer: ResultPrinter
  ) throws -> Lesson {
    let output = printer.output
    return try Lesson(
      base, given: given, teacher: teacher, record: record, answers: answers,
      session: try options.session(width: output.width),
      setting: Lesson.Setting(
        width: output.width, unicode: output.unicode, tongue: options.tongue),
      limits: CellLimits(options.limits.ofCells))
  }

  /// The language of the dialogue, which may change on the way.
  private(set) var tongue: Tongue

  var label: String {
    if paused != nil { return LessonWord.free.name(tongue) }
    if let index = lesson.openExercise { return lesson.exercises.all[index].label }
    let word = tongue == .french ? "leçon" : "lesson"
    return lesson.isOver ? word : "\(word) \(lesson.record.step)/\(lesson.stepCount)"
  }

  var offered: String? { lesson.openExercise.map(lesson.code) }

  func begin(_ prompt: Prompt) {
    prompt.printer.remark(title)
    switch beginning {
    case .fresh:
      prompt.say(
        Bilingual(
          "Entrée continue · aide : les autres mots\nvotre travail est gardé : \(file.path)",
          "Enter goes on · help: the other words\nyour work is kept: \(file.path)"), .dim)
    case .changed(let aside):
      prompt.printer.complain(.lessonChanged(notebook.path, aside: aside))
    case .resumed: break
    }
    if lesson.record.step > 1 { catchUp(prompt) }
    keep(prompt)
    show(prompt)
  }

  private var title: StyledText {
    let name = notebook.frontMatter.title ?? notebook.path
    var text = StyledText("étude", .title)
    text.append(tongue == .french ? " · leçon : \(name)" : " · lesson: \(name)", .dim)
    if let duration = notebook.frontMatter.duration { text.append(" · \(duration)", .dim) }
    return text
  }

  /// Runs what was done in earlier sittings.
  private func catchUp(_ prompt: Prompt) {
    lesson.setting.watch = options.watch(prompt.printer)
    let lost = lesson.catchUp()
    let (step, count) = (lesson.record.step, lesson.stepCount)
    prompt.say(
      lesson.isOver
        ? Bilingual("la leçon est finie", "the lesson is over")
        : Bilingual(
          "vous reprenez à l'étape \(step) sur \(count)", "you are at step \(step) of \(count)"))
    if let lost {
      let label = lesson.exercises.all[lost].label
      prompt.say(
        Bilingual(
          "la réponse à \(label) ne convient plus : refaites-le",
          "the answer to \(label) no longer passes: do it again"), .warning)
    }
  }

  func end(_ prompt: Prompt) {
    keep(prompt)
    guard isKept else { return }
    prompt.say(
      Bilingual(
        "votre place est gardée : etude leçon \(notebook.path)",
        "your place is kept: etude lesson \(notebook.path)"), .dim)
  }

  /// Writes the journal; that it cannot be is said once.
  private func keep(_ prompt: Prompt) {
    guard isKept else { return }
    do { try file.write(lesson.journal) } catch {
      isKept = false
      let reason = Diagnostic.wording(error).message
      prompt.printer.complain(.journalNotKept(notebook.path, because: reason))
    }
  }

  /// Shows the step, and takes its session for what is typed next.
  private func show(_ prompt: Prompt) {
    prompt.measure()
    if lesson.isOver { return sayEnd(prompt) }
    prompt.printer.line(StyledText())
    let view = NotebookView(printer: prompt.printer, tongue: tongue)
    let progress = Progress(on: prompt.printer, tongue)
    lesson.setting.watch = options.watch(prompt.printer)
    lesson.setting.width = prompt.printer.output.width
    lesson.setting.tongue = tongue
    let outcome = lesson.show { event in progress.pause { view.show(event) } }
    progress.end()
    prompt.session = lesson.session
    if outcome == .interrupted { prompt.sayInterrupted() }
    guard let index = lesson.openExercise else { return }
    view.show(.cell(number: 0, count: 0, line: 0, code: lesson.code(index)))
    prompt.say(
      Bilingual(
        "À vous. ↑ rappelle ces lignes · indice · passer",
        "Your turn. ↑ recalls these lines · hint · skip"))
  }

  private func sayEnd(_ prompt: Prompt) {
    prompt.session = lesson.session
    prompt.say(Bilingual("Fin de la leçon.", "End of the lesson."), .title)
    prompt.printer.line(LessonSummary(lesson, tongue).text)
    guard isKept, !lesson.exercises.all.isEmpty else { return }
    prompt.say(
      Bilingual("à rendre : \(file.path)", "to hand in: \(file.path)"))
  }
}

extension LessonGuide {
  func obey(_ line: String, _ prompt: Prompt) -> Bool? {
    tongue = prompt.tongue
    let line = String(line.trimming(while: \.isWhitespace))
    if line.isEmpty {
      if paused == nil { goOn(prompt) }
      return true
    }
    guard let (word, argument) = LessonWord.reading(line),
      line.hasPrefix(":") || prompt.session.value(of: line) == nil
    else { return nil }
    return follow(word, argument, prompt)
  }

  private func follow(_ word: LessonWord, _ argument: String, _ prompt: Prompt) -> Bool {
    switch word {
    case .quit: return false
    case .help: prompt.printer.line(LessonWord.list(tongue))
    case .summary: prompt.printer.line(LessonSummary(lesson, tongue).text)
    case .hint: hint(prompt)
    case .free: leave(prompt)
    case .resume: comeBack(prompt, isAsked: true)
    case .next:
      comeBack(prompt)
      goOn(prompt)
    case .skip:
      comeBack(prompt)
      advance(prompt)
    case .back:
      comeBack(prompt)
      goBack(prompt)
    case .restart:
      comeBack(prompt)
      restart(argument, prompt)
    }
    return true
  }

  private func goOn(_ prompt: Prompt) {
    guard lesson.openExercise == nil else {
      return prompt.say(
        Bilingual(
          "tapez votre réponse (↑ rappelle les lignes à compléter), ou : indice, passer",
          "type your answer (↑ recalls the lines to complete), or: hint, skip"))
    }
    advance(prompt)
  }

  private func advance(_ prompt: Prompt) {
    guard !lesson.isOver else {
      return prompt.say(
        Bilingual(
          "la leçon est finie : récap, retour, quitter", "the lesson is over: recap, back, quit"))
    }
    sayForgotten(prompt)
    lesson.advance()
    keep(prompt)
    show(prompt)
  }

  private func goBack(_ prompt: Prompt) {
    sayForgotten(prompt)
    guard lesson.goBack() else {
      return prompt.say(Bilingual("c'est la première étape", "this is the first step"))
    }
    keep(prompt)
    show(prompt)
  }

  /// What was tried beside the lesson ends with its step, and does so in plain sight.
  private func sayForgotten(_ prompt: Prompt) {
    let known = Set(lesson.session.variables.map(\.name))
      .union(lesson.session.definedFunctions.map(\.name))
    let tried = (prompt.session.variables.map(\.name) + prompt.session.definedFunctions.map(\.name))
      .filter { !known.contains($0) }
    guard !tried.isEmpty else { return }
    let names = tried.joined(separator: ", ")
    prompt.say(
      Bilingual("essais oubliés : \(names)", "trials forgotten: \(names)"), .dim)
  }

  private func leave(_ prompt: Prompt) {
    guard paused == nil else { return }
    paused = prompt.session
    prompt.say(
      Bilingual(
        "essayez ce que vous voulez ; reprendre revient à la leçon, comme elle était",
        "try what you like; resume comes back to the lesson as it was"))
  }

  private func comeBack(_ prompt: Prompt, isAsked: Bool = false) {
    if let paused {
      prompt.session = paused
      self.paused = nil
      prompt.say(Bilingual("retour à la leçon", "back in the lesson"), .dim)
    } else if isAsked {
      prompt.say(Bilingual("vous êtes dans la leçon", "you are in the lesson"))
    }
  }

  private func hint(_ prompt: Prompt) {
    guard lesson.openExercise != nil else {
      return prompt.say(Bilingual("pas d'exercice ici", "no exercise here"))
    }
    if !tellHint(prompt) {
      prompt.say(Bilingual("plus d'indice", "no more hints"))
    }
  }

  /// Tells the next hint; false where all are told.
  private func tellHint(_ prompt: Prompt) -> Bool {
    guard let (text, number, count) = lesson.nextHint() else { return false }
    keep(prompt)
    let place = count > 1 ? " \(number)/\(count)" : ""
    let head = tongue == .french ? "**Indice\(place) :** " : "**Hint\(place):** "
    let output = prompt.printer.output
    prompt.printer.line(
      ProseRenderer.render(head + text, width: min(output.width, 80), unicode: output.unicode))
    return true
  }

  private func restart(_ argument: String, _ prompt: Prompt) {
    if ["tout", "all"].contains(argument) { return restartAll(prompt) }
    let id = argument.hasPrefix("#") ? String(argument.dropFirst()) : argument
    let found =
      id.isEmpty ? lesson.latestExercise : lesson.exercises.all.firstIndex { $0.id == id }
    guard let found, lesson.restart(found) else {
      return prompt.say(
        Bilingual("aucun exercice à recommencer ici", "no exercise to do again here"))
    }
    keep(prompt)
    show(prompt)
  }

  private func restartAll(_ prompt: Prompt) {
    do {
      let aside = try file.putAside()
      let given = try file.given(notebook)
      lesson = try Self.lesson(
        given, given, teacher, file.freshRecord(given), nil, options, prompt.printer)
      keep(prompt)
      if let aside {
        prompt.say(Bilingual("l'ancien journal est \(aside)", "the old journal is \(aside)"))
      }
      show(prompt)
    } catch {
      prompt.printer.complain(Diagnostic.worded(error) ?? .internalProblem("\(error)"))
    }
  }

  func heard(_ code: String, _ outcome: Outcome, _ prompt: Prompt) {
    guard paused == nil, outcome == .succeeded, let index = lesson.openExercise else { return }
    let verdict = lesson.judge(code)
    if verdict != nil { keep(prompt) }
    let unicode = prompt.printer.output.unicode
    switch verdict {
    case nil: break
    case .passed:
      prompt.session = lesson.session
      let mark = unicode ? "✓ " : ""
      let points = LessonSummary.points(lesson.exercises.all[index].points, tongue)
      let praise =
        lesson.isJudgedInPart(index)
        ? Bilingual("les tests de l'énoncé passent", "the tests that you see pass")
        : Bilingual("juste, \(points)", "right, \(points)")
      prompt.say(
        Bilingual(same: mark) + praise + Bilingual(". Entrée continue", ". Enter goes on"), .help)
    case .refused(let why):
      let mark = unicode ? "✗ " : ""
      prompt.say(Bilingual("\(mark)Pas encore. ", "\(mark)Not yet. ") + why, .warning)
      _ = tellHint(prompt)
    case .missing(let names):
      let list = names.joined(separator: ", ")
      prompt.say(
        Bilingual("noté ; il reste à donner : \(list)", "noted; still to be given: \(list)"))
    case .interrupted: prompt.sayInterrupted()
    }
  }
}
