import BuiltinKit
import Diagnostics
import Evaluation
import Notebooks
import Styling

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
    let advanced = prompt.runAside { [lesson] printer, token in
      var lesson = lesson
      lesson.advance(in: printer.context(token))
      return lesson
    }
    guard let advanced else { return }
    lesson = advanced
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
  func tellHint(_ prompt: Prompt) -> Bool {
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
      prompt.printer.complain(Diagnostic(anything: error))
    }
  }
}
