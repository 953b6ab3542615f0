import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Styling
import Testing

@testable import Notebooks

extension Session {
  /// A session with the functions of étude.
  static var standard: Session {
    Session(catalogue: .standard, library: DataLibrary(folder: nil))
  }
}

/// What is proved of a teacher's notebook.
@Suite struct ProofTests {
  /// The parts of one exercise, each of which a test may replace.
  private func lesson(
    starter: String = "x = ____", solution: String = "x = 7.25 * 2",
    test: String = "assert x > 1, \"Plus grand.\"",
    hidden: String = "attendu = 14.5\nassert x == attendu, \"Doublez.\"",
    wrong: String = "x = 7.25",
    before: String = "y = 1"
  ) -> String {
    head + """
      ```etude
      \(before)
      ```
      ```etude exercice #e1
      \(starter)
      ```
      ```etude solution #e1
      \(solution)
      ```
      ```etude test #e1
      \(test)
      ```
      ```etude test-caché #e1
      \(hidden)
      ```
      ```etude réponse-fausse #e1
      \(wrong)
      ```

      """
  }

  private func codes(_ text: String) throws -> [String] {
    var proofs = TeacherProofs(
      try read(text), session: .standard, limits: CellLimits(Limits(time: .seconds(20))))
    return proofs.run(in: .silent()).map(\.code)
  }

  @Test func soundLesson() throws {
    #expect(try codes(lesson()) == [])
  }

  @Test func starterThatPasses() throws {
    #expect(try codes(lesson(starter: "x = 14.5")) == ["F554"])
    #expect(try codes(lesson(starter: "x = 2")) == [])
  }

  @Test func solutionThatFails() throws {
    #expect(try codes(lesson(solution: "x = 0")) == ["F555"])
    #expect(try codes(lesson(solution: "x = inconnu")) == ["F555"])
    #expect(try codes(lesson(hidden: "assert z == 1, \"Non.\"")) == ["F555"])
  }

  @Test func wrongAnswerThatPasses() throws {
    #expect(try codes(lesson(wrong: "x = 29 / 2")) == ["F556"])
  }

  @Test(arguments: [
    "assert x == 14.5, \"Il faut 14,5.\"", "assert x == 14.5, f\"Il faut {7.25 * 2}.\"",
    "a = 14.5\nassert x == a, f\"Il faut {a:.1f}.\"",
    "for a in [14.5]:\n    assert x == 14.5, \"environ 14.50\"",
    "a = 14.5\nassert x == a, f\"{x} au lieu de {a}\"",
  ])
  func messageThatTells(hidden: String) throws {
    #expect(try codes(lesson(hidden: hidden)) == ["F557"])
  }

  /// A message may show what the student has found.
  @Test func messageThatShowsTheAnswerGiven() throws {
    #expect(try codes(lesson(hidden: "assert x == 14.5, f\"{x} est trop petit\"")) == [])
  }

  @Test func whatCannotBeGraded() throws {
    #expect(try codes(lesson().replacing("#e1", with: "")) == ["F558"])
    let without = head + "```etude exercice #e1\nx = ____\n```\n```etude solution #e1\nx = 1\n```\n"
    #expect(try codes(without) == ["F558"])
  }

  @Test func concernsTeachersOnly() throws {
    #expect(TeacherProofs.concern(try read(lesson())))
    #expect(!TeacherProofs.concern(try read(head + "```etude exercice #e1\nx = ____\n```\n")))
  }
}
