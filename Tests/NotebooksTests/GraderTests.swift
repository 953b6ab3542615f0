import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Styling
import Testing

@testable import Notebooks

/// Marks of copies, those of cheats included.
@Suite struct GraderTests {
  static let reference =
    head + """
      ```etude
      seuil = 10
      def proche(a, b) = abs(a - b) < 0.01
      ```
      ```etude exercice #e1 points=2
      x = ____
      ```
      ```etude solution #e1
      secret = 7
      x = secret * 2
      ```
      ```etude test #e1
      assert x > 1, "Plus grand."
      ```
      ```etude test-caché #e1
      attendu = 14
      assert abs(x - attendu) < 0.01, "Doublez."
      assert proche(x, attendu), "Doublez vraiment."
      assert x > seuil, "Au-dessus du seuil."
      ```
      ```etude exercice #e2
      def f(a) = ____
      ```
      ```etude solution #e2
      def f(a) = a + 1
      ```
      ```etude test-caché #e2
      cible = 42
      assert f(41) == cible
      ```

      """

  private func marks(_ answers: [(id: String, code: String)]) throws -> [ExerciseMark] {
    let cells = answers.map { "```etude exercice #\($0.id)\n\($0.code)\n```\n" }
    let grader = Grader(
      try read(Self.reference), session: .standard,
      limits: CellLimits(Limits(time: .seconds(20))))
    return grader.marks(try read(head + cells.joined()), in: .silent())
  }

  @Test func aChallengeIsNeverMarked() throws {
    let text = Self.reference.replacing("#e1 points=2", with: "#e1 points=0")
    let grader = Grader(
      try read(text), session: .standard, limits: CellLimits(Limits(time: .seconds(20))))
    #expect(grader.graded.map(\.id) == ["e2"])
    #expect(grader.marks(try read(head), in: .silent()).map(\.id) == ["e2"])
  }

  @Test func rightAnswers() throws {
    let marks = try marks([("e2", "def f(a) = 1 + a"), ("e1", "x = 14")])
    #expect(marks.map(\.id) == ["e1", "e2"])
    #expect(marks.map(\.earned) == [2, 1])
    #expect(marks.flatMap(\.remarks) == [])
  }

  @Test(arguments: [
    "x = ____", "x = 2", "def abs(x) = 0\nx = 2", "abs = x => 0\nx = 2",
    "def proche(a, b) = true\nx = 14.5",
    "attendu = 2\nx = 2", "seuil = 0\nx = 2", "x = secret * 2", "x = attendu",
    "x = [14]", "x = \"14\"", "def x(a) = 14", "x = cons_ia.filter(Tweet > 1e9 Wh).Tweet / (1 Wh)",
    "x = 14\ny = inconnu", "assert true", "x = 14 km",
  ])
  func cheatsEarnNothing(code: String) throws {
    let mark = try #require(try marks([("e1", code)]).first)
    #expect(mark.earned == 0)
    #expect(mark.remarks.count == 1)
  }

  @Test(arguments: [
    "def f(a) = cible", "def f(a):\n    assert false, f\"{a}\"\n    return 1",
    "def f(a) = a + \"b\"",
    "def f(a) = a + 2", "f = 42",
  ])
  func hiddenTestsTellNothing(code: String) throws {
    let mark = try marks([("e2", code)])[1]
    #expect(mark.earned == 0)
    #expect(mark.remarks == [Bilingual("un test caché échoue", "a hidden test fails")])
  }

  /// What an answer makes of a name of the teacher's is gone before the next cell.
  @Test func namesOfTheTeacherComeBack() throws {
    let marks = try marks([
      ("e1", "def abs(x) = 0\nseuil = 99\nx = 14"), ("e2", "def f(a) = abs(-a) + 1"),
    ])
    #expect(marks.map(\.earned) == [2, 1])
  }

  @Test func idsThatAreMissingOrDoubled() throws {
    let marks = try marks([("e1", "x = 14"), ("e1", "x = 14"), ("e9", "x = 14")])
    #expect(marks.map(\.earned) == [0, 0])
    #expect(
      marks.map { $0.remarks[0].french.prefix(18) } == ["#e1 figure 2 fois ", "l'exercice #e2 man"])
  }

  @Test func solutionsEarnTheirPoints() throws {
    let grader = Grader(
      try read(Self.reference), session: .standard, limits: CellLimits(Limits(time: .seconds(20))))
    #expect(grader.marksOfSolutions(in: .silent()).map(\.earned) == [2, 1])
  }

  @Test func remarksAreShortAndOnOneLine() throws {
    let long = "assert false, \"a\\n\" + \"\(String(repeating: "b", count: 5000))\""
    let remark = try #require(try marks([("e1", long)]).first?.remarks.first)
    #expect(remark.french.count < 420)
    #expect(!remark.french.contains("\n"))
  }
}
