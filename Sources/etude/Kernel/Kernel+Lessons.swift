import Diagnostics
import Evaluation
import JSONTrees
import Language
import Notebooks
import Styling

/// A cell of a lesson, as the metadata tell that étude has written into the notebook.
struct LessonCell {
  let heading: CellHeading
  /// True where the notebook has another cell run in its place.
  let isReplaced: Bool

  /// The tag of a cell that no program runs which runs a whole notebook.
  static let skippingTag = "skip-execution"

  /// Reads the metadata of a cell, which Jupyter's editors send along; nil where they tell nothing.
  init?(_ metadata: JSONTree) {
    guard let words = metadata["etude"]?["info"]?.string, let heading = CellHeading(words) else {
      return nil
    }
    self.heading = heading
    isReplaced =
      heading.role == .exercise
      && metadata["tags"]?.items?.contains(.text(Self.skippingTag)) == true
  }

  /// Its exercise in words: `exercice e1`.
  func exercise(_ tongue: Tongue) -> String {
    let word = Bilingual("exercice", "exercise")(tongue)
    return heading.id.map { "\(word) \($0)" } ?? word
  }

  /// The exercise that it tests; nil where it is no test.
  func testedExercise(_ tongue: Tongue) -> String? {
    heading.role == .test ? exercise(tongue) : nil
  }
}

extension Kernel {
  /// Runs a cell of a lesson by its role, as a run of the whole notebook would.
  func run(_ source: Source, _ lesson: LessonCell, _ output: CellOutput) {
    guard !lesson.isReplaced else {
      return say(
        "la solution, plus bas, tient lieu de cet exercice",
        "the solution, further down, stands in for this exercise", output)
    }
    let session = session
    let fate = cells.fate(of: source, heading: lesson.heading) {
      session.value(of: $0) != nil || session.definedFunctions.map(\.name).contains($0)
    }
    switch fate {
    case .run where lesson.heading.role == .test: test(source, lesson, output)
    case .run: run(source, output)
    case .unfinished:
      say(
        "\(lesson.exercise(.french)) à compléter : remplacez ____",
        "\(lesson.exercise(.english)) to be completed: replace ____", output)
    case .waiting(let names):
      let list = names.joined(separator: ", ")
      say(
        "attend \(list), de l'exercice à compléter",
        "waits for \(list), from the exercise to be completed", output)
    case .passedOver:
      say("seule la correction exécute cette cellule", "only grading runs this cell", output)
    }
  }

  /// Runs a test and shows its verdict, of which a failure is the cell's own output.
  private func test(_ source: Source, _ lesson: LessonCell, _ output: CellOutput) {
    guard run(source, output) == .succeeded else { return }
    let exercise = lesson.exercise(tongue)
    let words = Bilingual("✓ \(exercise) : réussi", "✓ \(exercise): passed")
    output.remark(StyledText(words(tongue)), .passed)
  }

  private func say(_ french: String, _ english: String, _ output: CellOutput) {
    output.remark(StyledText(Bilingual(french, english)(tongue)))
  }
}
