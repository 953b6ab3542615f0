import BuiltinKit
import Diagnostics
import Evaluation
import Notebooks
import Styling
import TextMatching

extension LessonGuide {
  func handleLine(_ line: String, in dialogue: Dialogue) -> Bool? {
    tongue = dialogue.tongue
    proposal = nil
    if isWriting { return write(line, dialogue) }
    let line = line.trimming(while: \.isWhitespace)
    if line.isEmpty {
      if paused == nil { goOn(dialogue) }
      return true
    }
    guard let (word, argument) = LessonWord.reading(line),
      line.hasPrefix(":") || dialogue.session.value(of: line) == nil
    else {
      guard paused == nil, let answer = lesson.choice(line) else { return nil }
      codeEnded(answer, with: .succeeded, in: dialogue)
      return true
    }
    return follow(word, argument, dialogue)
  }

  private func follow(_ word: LessonWord, _ argument: String, _ dialogue: Dialogue) -> Bool {
    switch word {
    case .quit: return false
    case .help:
      dialogue.printer.line(LessonWord.list(tongue, width: dialogue.printer.output.width))
    case .summary: dialogue.printer.line(LessonSummary(lesson, tongue).text)
    case .hint: hint(dialogue)
    case .free: leave(dialogue)
    case .resume: comeBack(dialogue, isAsked: true)
    case .write:
      comeBack(dialogue)
      startWriting(argument, dialogue)
    case .next:
      comeBack(dialogue)
      goOn(dialogue)
    case .skip:
      comeBack(dialogue)
      advance(dialogue)
    case .back:
      comeBack(dialogue)
      goBack(dialogue)
    case .restart:
      comeBack(dialogue)
      restart(argument, dialogue)
    }
    return true
  }

  private func goOn(_ dialogue: Dialogue) {
    guard lesson.openExercise == nil || lesson.redone != nil else {
      return dialogue.say(
        Bilingual(
          "tapez votre réponse (↑ rappelle les lignes à compléter), ou : indice, passer",
          "type your answer (↑ recalls the lines to complete), or: hint, skip"))
    }
    advance(dialogue)
  }

  private func advance(_ dialogue: Dialogue) {
    guard !lesson.isOver else {
      return dialogue.say(
        Bilingual(
          "la leçon est finie : récap, retour, quitter", "the lesson is over: recap, back, quit"))
    }
    sayForgotten(dialogue)
    let advanced = dialogue.runAside { [lesson] printer, token in
      var lesson = lesson
      lesson.advance(in: printer.context(token))
      return lesson
    }
    guard let advanced else { return }
    lesson = advanced
    saveJournal(dialogue)
    show(dialogue)
  }

  private func goBack(_ dialogue: Dialogue) {
    sayForgotten(dialogue)
    guard lesson.goBack() else {
      return dialogue.say(Bilingual("c'est la première étape", "this is the first step"))
    }
    saveJournal(dialogue)
    show(dialogue)
  }

  /// Says which trials beside the lesson end with its step.
  private func sayForgotten(_ dialogue: Dialogue) {
    let known = Set(lesson.session.variables.map(\.name))
      .union(lesson.session.definedFunctions.map(\.name))
    let tried =
      (dialogue.session.variables.map(\.name) + dialogue.session.definedFunctions.map(\.name))
      .filter { !known.contains($0) }
    guard !tried.isEmpty else { return }
    let names = tried.joined(separator: ", ")
    dialogue.say(
      Bilingual("essais oubliés : \(names)", "trials forgotten: \(names)"), .dim)
  }

  private func leave(_ dialogue: Dialogue) {
    guard paused == nil else { return }
    paused = dialogue.session
    dialogue.say(
      Bilingual(
        "essayez ce que vous voulez ; reprendre revient à la leçon, comme elle était",
        "try what you like; resume comes back to the lesson as it was"))
  }

  private func comeBack(_ dialogue: Dialogue, isAsked: Bool = false) {
    if let paused {
      dialogue.session = paused
      self.paused = nil
      dialogue.say(Bilingual("retour à la leçon", "back in the lesson"), .dim)
    } else if isAsked {
      dialogue.say(Bilingual("vous êtes dans la leçon", "you are in the lesson"))
    }
  }

  private func hint(_ dialogue: Dialogue) {
    guard lesson.openExercise != nil else {
      return dialogue.say(Bilingual("pas d'exercice ici", "no exercise here"))
    }
    if !tellHint(dialogue) {
      dialogue.say(Bilingual("plus d'indice", "no more hints"))
    }
  }

  /// Tells the next hint; false where all are told.
  private func tellHint(_ dialogue: Dialogue) -> Bool {
    guard let (text, number, count) = lesson.nextHint() else { return false }
    saveJournal(dialogue)
    let place = count > 1 ? " \(number)/\(count)" : ""
    let head = Bilingual("**Indice\(place) :** ", "**Hint\(place):** ")(tongue)
    let output = dialogue.printer.output
    dialogue.printer.line(
      ProseRenderer.render(head + text, width: min(output.width, 80), unicode: output.unicode))
    return true
  }

  private func startWriting(_ text: String, _ dialogue: Dialogue) {
    guard lesson.asksForText else {
      return dialogue.say(Bilingual("aucun texte à rédiger ici", "no text to write here"))
    }
    guard text.isEmpty else {
      lesson.addLine(text)
      saveJournal(dialogue)
      return dialogue.say(Bilingual("gardé dans \(file.path)", "kept in \(file.path)"), .dim)
    }
    isWriting = true
    for line in lesson.writtenLines { dialogue.printer.line(StyledText("  " + line)) }
    dialogue.say(
      Bilingual(
        "écrivez votre texte ; une ligne vide le ferme", "write your text; an empty line closes it")
    )
  }

  /// Takes a line of the text that is being written.
  private func write(_ line: String, _ dialogue: Dialogue) -> Bool {
    for part in line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if part.allSatisfy(\.isWhitespace) { isWriting = false } else { lesson.addLine(String(part)) }
    }
    saveJournal(dialogue)
    if !isWriting {
      dialogue.say(Bilingual("gardé dans \(file.path)", "kept in \(file.path)"), .dim)
    }
    return true
  }

  private func restart(_ argument: String, _ dialogue: Dialogue) {
    if ["tout", "all"].contains(argument) { return restartAll(dialogue) }
    let id = argument.hasPrefix("#") ? String(argument.dropFirst()) : argument
    let found =
      id.isEmpty ? lesson.latestExercise : lesson.exercises.all.firstIndex { $0.id == id }
    guard let found, lesson.restart(found) else {
      return dialogue.say(
        Bilingual("aucun exercice à recommencer ici", "no exercise to do again here"))
    }
    saveJournal(dialogue)
    if lesson.redone != nil {
      dialogue.say(
        Bilingual(
          "votre réponse d'avant compte tant qu'une autre n'est pas juste",
          "your answer of before counts until another one is right"))
    }
    show(dialogue)
  }

  private func restartAll(_ dialogue: Dialogue) {
    do {
      let aside = try file.putAside()
      let given = try file.given(notebook)
      lesson = try Self.lesson(
        given, given: given, teacher: teacher, record: file.freshRecord(given), answers: nil,
        options: options, parameters: parameters, unicode: dialogue.printer.output.unicode)
      lesson.writesAnywhere = writesAnywhere
      saveJournal(dialogue)
      if let aside {
        dialogue.say(Bilingual("l'ancien journal est \(aside)", "the old journal is \(aside)"))
      }
      show(dialogue)
    } catch {
      dialogue.printer.complain(Diagnostic(anything: error))
    }
  }

  func codeEnded(_ code: String, with outcome: Outcome, in dialogue: Dialogue) {
    guard paused == nil, let index = lesson.exercise else { return }
    guard outcome == .succeeded else {
      if outcome == .failed, lesson.misnamed(code) == nil { answerExpression(code, dialogue) }
      return
    }
    let judged = dialogue.runAside { [lesson] printer, token in
      var lesson = lesson
      let context = printer.context(token)
      let verdict = lesson.judge(code, in: context)
      let lost = verdict == .passed ? lesson.judgeLater(in: context) : []
      return (lesson: lesson, verdict: verdict, lost: lost)
    }
    guard let judged else { return }
    let isOpen = lesson.openExercise != nil
    lesson = judged.lesson
    if judged.verdict != nil { saveJournal(dialogue) }
    switch judged.verdict {
    case nil: answerExpression(code, dialogue)
    case .passed:
      praise(index, dialogue)
      judged.lost.forEach { sayLost($0, dialogue) }
    case .refused(let why):
      let mark = dialogue.printer.output.unicode ? "✗ " : ""
      dialogue.say(Bilingual("\(mark)Pas encore. ", "\(mark)Not yet. ") + why, .warning)
      if lesson.isPassed(index) {
        dialogue.say(
          Bilingual("votre réponse d'avant reste", "your answer of before stays"), .dim)
      }
      if isOpen { _ = tellHint(dialogue) }
    case .missing(let names):
      guard isOpen else { break }
      let list = names.joined(separator: ", ")
      dialogue.say(
        Bilingual("noté ; il reste à donner : \(list)", "noted; still to be given: \(list)"))
    case .interrupted: dialogue.sayInterrupted()
    }
  }

  private func praise(_ index: Int, _ dialogue: Dialogue) {
    dialogue.session = lesson.session
    let mark = dialogue.printer.output.unicode ? "✓ " : ""
    let worth = LessonSummary.worth(lesson.exercises.all[index])
    let praise =
      !lesson.isJudged(index)
      ? Bilingual("noté, sans test visible", "noted, without a visible test")
      : lesson.isJudgedInPart
        ? Bilingual("les tests visibles passent", "the visible tests pass")
        : Bilingual("juste, ", "right, ") + worth
    dialogue.say(
      Bilingual(same: mark) + praise + Bilingual(". Entrée continue", ". Enter goes on"), .help)
  }

  /// Says that an answer which passed before passes no more.
  func sayLost(_ index: Int, _ dialogue: Dialogue) {
    let label = lesson.exercises.all[index].label
    dialogue.say(
      Bilingual(
        "la réponse à \(label) ne convient plus : refaites-le (recommencer \(label))",
        "the answer to \(label) no longer passes: do it again (restart \(label))"), .warning)
  }

  /// Answers a bare value, or what stands in a blank only: tells the line that gives it as answer.
  private func answerExpression(_ code: String, _ dialogue: Dialogue) {
    guard lesson.openExercise != nil else { return }
    let names = lesson.wantedNames.map { "`\($0)`" }.joined(separator: ", ")
    if let name = lesson.misnamed(code) {
      return dialogue.say(
        Bilingual(
          "noté sous le nom `\(name)` ; l'exercice attend \(names)",
          "noted under the name `\(name)`; the exercise asks for \(names)"))
    }
    let found = dialogue.runAside { [lesson] printer, token in
      lesson.completed(with: code, in: printer.context(token))
    }
    guard let line = found ?? nil else { return }
    proposal = line
    dialogue.say(
      names.isEmpty
        ? Bilingual(
          "pour répondre, tapez la ligne entière : \(line)",
          "to answer, type the whole line: \(line)")
        : Bilingual(
          "pour répondre, donnez-lui le nom \(names) : \(line)",
          "to answer, give it the name \(names): \(line)"))
  }
}
