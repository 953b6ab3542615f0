import Notebooks
import Styling

/// The progress of a pupil in a lesson.
struct LessonSummary {
  private let lesson: Lesson
  private let tongue: Tongue

  init(_ lesson: Lesson, _ tongue: Tongue) {
    self.lesson = lesson
    self.tongue = tongue
  }

  /// A line for the step, one for each exercise, and their sum.
  var text: StyledText {
    let (step, count) = (min(lesson.record.step, lesson.stepCount), lesson.stepCount)
    var out = StyledText(
      Bilingual("étape \(step) sur \(count)", "step \(step) of \(count)")(tongue), .header)
    let all = lesson.exercises.all
    let texts = lesson.exercises.writings
    guard !(all + texts).isEmpty else { return out }
    let widest = (all + texts).map(\.label.displayWidth).max() ?? 0
    let states = all.indices.map { state($0)(tongue) } + texts.map { state(ofText: $0)(tongue) }
    let room = max(24, (states.map(\.displayWidth).max() ?? 0) + 2)
    for (index, exercise) in (all + texts).enumerated() {
      out.append("\n  " + exercise.label.padded(to: widest), .name)
      out.append("  " + states[index].padded(to: room))
      out.append(Self.worth(exercise)(tongue), .dim)
    }
    let graded = all.indices.filter { !all[$0].isChallenge && lesson.isJudged($0) }
    let passed = graded.filter(lesson.isPassed)
    let (sum, most) = (
      passed.reduce(0) { $0 + all[$1].points }, graded.reduce(0) { $0 + all[$1].points }
    )
    out.append(
      Bilingual(
        "\n\(passed.count) sur \(graded.count) réussis, \(Self.number(sum, .french)) sur ",
        "\n\(passed.count) of \(graded.count) passed, \(Self.number(sum, .english)) of ")(tongue)
        + Self.points(most, tongue))
    if lesson.isJudgedInPart {
      out.append(Bilingual(" (tests visibles)", " (visible tests)")(tongue))
    }
    let open = texts.reduce(0) { $0 + $1.points }
    if open > 0 {
      out.append(Bilingual(" ; à noter : ", "; to be marked: ")(tongue) + Self.points(open, tongue))
    }
    return out
  }

  private func state(ofText text: Exercise) -> Bilingual {
    let code = lesson.journal.code(of: text.starter)
    return code.allSatisfy { $0.isWhitespace || $0 == "_" }
      ? Bilingual("à rédiger", "to write") : Bilingual("écrit", "written")
  }

  private func state(_ index: Int) -> Bilingual {
    let tries = lesson.tries(index)
    let wrong =
      tries == 0
      ? Bilingual(same: "")
      : Bilingual(
        tries == 1 ? ", 1 erreur" : ", \(tries) erreurs",
        tries == 1 ? ", 1 wrong answer" : ", \(tries) wrong answers")
    if lesson.isPassed(index) {
      guard lesson.isJudged(index) else {
        return Bilingual("répondu, sans test visible", "answered, no visible test")
      }
      let seen = Bilingual("réussi (tests visibles)", "passed (visible tests)")
      return (lesson.isJudgedInPart ? seen : Bilingual("réussi", "passed")) + wrong
    }
    if lesson.isSkipped(index) { return Bilingual("laissé", "left") + wrong }
    return Bilingual("à faire", "to do") + wrong
  }

  /// What an exercise is worth: its points, or that it is a challenge.
  static func worth(_ exercise: Exercise) -> Bilingual {
    exercise.isChallenge
      ? Bilingual("défi", "challenge")
      : Bilingual(points(exercise.points, .french), points(exercise.points, .english))
  }

  /// `1 point`, `2,5 points`.
  private static func points(_ points: Double, _ tongue: Tongue) -> String {
    let noun = Bilingual(points >= 2 ? "points" : "point", points == 1 ? "point" : "points")
    return number(points, tongue) + " " + noun(tongue)
  }

  private static func number(_ number: Double, _ tongue: Tongue) -> String {
    let text = number == number.rounded() ? "\(Int(number))" : "\(number)"
    return text.replacing(".", with: Bilingual(",", ".")(tongue))
  }
}
