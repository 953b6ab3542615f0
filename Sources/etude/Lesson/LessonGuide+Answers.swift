import Evaluation
import Notebooks
import Styling

extension LessonGuide {
  func codeEnded(_ code: String, with outcome: Outcome, in dialogue: Dialogue) {
    guard paused == nil, outcome == .succeeded, let index = lesson.openExercise else { return }
    let judged = dialogue.runAside { [lesson] printer, token in
      var lesson = lesson
      let verdict = lesson.judge(code, in: printer.context(token))
      return (lesson: lesson, verdict: verdict)
    }
    guard let judged else { return }
    lesson = judged.lesson
    let verdict = judged.verdict
    if verdict != nil { keep(dialogue) }
    let unicode = dialogue.printer.output.unicode
    switch verdict {
    case nil: break
    case .passed:
      dialogue.session = lesson.session
      let mark = unicode ? "✓ " : ""
      let points = LessonSummary.points(lesson.exercises.all[index].points, tongue)
      let praise =
        lesson.isJudgedInPart(index)
        ? Bilingual("les tests de l'énoncé passent", "the tests that you see pass")
        : Bilingual("juste, \(points)", "right, \(points)")
      dialogue.say(
        Bilingual(same: mark) + praise + Bilingual(". Entrée continue", ". Enter goes on"), .help)
    case .refused(let why):
      let mark = unicode ? "✗ " : ""
      dialogue.say(Bilingual("\(mark)Pas encore. ", "\(mark)Not yet. ") + why, .warning)
      _ = tellHint(dialogue)
    case .missing(let names):
      let list = names.joined(separator: ", ")
      dialogue.say(
        Bilingual("noté ; il reste à donner : \(list)", "noted; still to be given: \(list)"))
    case .interrupted: dialogue.sayInterrupted()
    }
  }
}
