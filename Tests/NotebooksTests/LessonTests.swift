import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Styling
import Testing
import Values

@testable import Notebooks

/// A lesson, step by step, without a terminal.
@Suite struct LessonTests {
  static let pupils =
    head + """
      # Titre

      Avant.

      ```etude
      a = 2
      ```

      ## Un

      ```etude exercice #e1 points=2
      b = ____
      c = ____
      ```
      ```indice #e1
      Un.
      ```
      ```indice
      Deux.
      ```
      ```etude test #e1
      assert b == a + 1, "Ajoutez 1."
      assert c == a + 2, "Ajoutez 2."
      ```

      b vaut <!--= b -->…<!--/-->.

      ```etude
      b * 10
      ```
      ```etude exercice #e2
      def f(x) = ____
      ```
      ```etude test #e2
      assert f(1) == 2, "Doublez."
      ```
      Fin.

      """

  private func lesson(
    _ text: String = pupils, teacher: String? = nil, record: LessonRecord? = nil,
    answers: [String: String]? = nil
  ) throws -> Lesson {
    let given = try read(text)
    return try Lesson(
      given, given: given, teacher: try teacher.map { try read($0) },
      record: record ?? LessonRecord(file: "cours.md", digest: given.digest), answers: answers,
      session: .standard, unicode: true,
      limits: CellLimits(Limits(time: .seconds(20))))
  }

  /// What is shown at the present step, one line for each thing.
  private func show(_ lesson: inout Lesson) -> [String] {
    let log = Log()
    lesson.show(in: .silent()) { event in
      switch event {
      case .prose(let text): log.lines += text.plain.split(separator: "\n").map(String.init)
      case .cell(_, _, _, let code): log.lines.append("> " + code)
      case .output(.value(let value)):
        log.lines.append(value.inline(Display(tongue: .french, width: 80)).plain)
      case .output(.error(let error)): log.lines.append("error " + error.code)
      case .waiting(_, let names): log.lines.append("waits " + names.joined(separator: " "))
      default: break
      }
    }
    return log.lines
  }

  private func text(of name: String, _ lesson: Lesson) -> String? {
    lesson.session.value(of: name)?.inline(Display(tongue: .french, width: 80)).plain
  }

  /// Goes on to the next step, as a reader of the present one.
  private func next(_ lesson: inout Lesson) {
    _ = show(&lesson)
    lesson.advance(in: .silent())
    _ = show(&lesson)
  }

  @Test func goesFromStopToStop() throws {
    var lesson = try lesson()
    #expect(lesson.stepCount == 5)
    #expect(show(&lesson) == ["Titre", "Avant.", "> a = 2\n"])
    #expect(lesson.openExercise == nil)
    lesson.advance(in: .silent())
    #expect(show(&lesson) == ["Un"])
    #expect(lesson.openExercise == 0)
    #expect(lesson.judge("b = a + 1\nc = a + 2", in: .silent()) == .passed)
    lesson.advance(in: .silent())
    #expect(show(&lesson) == ["b vaut 3.", "> b * 10\n", "30"])
    lesson.advance(in: .silent())
    #expect(show(&lesson) == [])
    #expect(lesson.judge("def f(x) = x + 1", in: .silent()) == .passed)
    lesson.advance(in: .silent())
    #expect(show(&lesson) == ["Fin."])
    lesson.advance(in: .silent())
    #expect(lesson.isOver)
    lesson.advance(in: .silent())
    #expect(lesson.record.step == 6)
  }

  @Test func stopsWhereTheAuthorSays() throws {
    let text = head + "a\n```etude\n1\n```\nb\n```etude pause\n2\n```\nc\n```etude\n3\n```\n"
    var lesson = try lesson(text)
    #expect(lesson.stepCount == 2)
    #expect(show(&lesson) == ["a", "> 1\n", "1", "b", "> 2\n", "2"])
  }

  @Test func aWrongAnswerChangesNothing() throws {
    var lesson = try lesson()
    next(&lesson)
    let before = lesson.code(0)
    #expect(lesson.judge("b = 1\nc = 4", in: .silent()) == .refused(Bilingual(same: "Ajoutez 1.")))
    #expect(lesson.tries(0) == 1)
    #expect(lesson.session.value(of: "b") == nil)
    #expect(lesson.code(0) == before)
    // What was typed stays in the draft: the name that was right needs not be typed again.
    #expect(lesson.judge("b = a + 1", in: .silent()) == .passed)
    #expect(lesson.code(0) == "b = 1\nc = 4\nb = a + 1")
    #expect(lesson.isPassed(0))
  }

  @Test func anAnswerBringsWhatItNeeds() throws {
    var lesson = try lesson()
    next(&lesson)
    #expect(lesson.judge("un = 1", in: .silent()) == nil)
    #expect(lesson.judge("reste = 7", in: .silent()) == nil)
    #expect(lesson.judge("b = a + un", in: .silent()) == .missing(["c"]))
    #expect(lesson.judge("c = b + un", in: .silent()) == .passed)
    #expect(lesson.code(0) == "un = 1\nb = a + un\nc = b + un")
    #expect(lesson.tries(0) == 0)
  }

  @Test func tellsHintsOneByOne() throws {
    var lesson = try lesson()
    #expect(lesson.nextHint() == nil)
    next(&lesson)
    let first = lesson.nextHint()
    #expect(first?.text == "Un.\n")
    #expect(first?.number == 1)
    #expect(first?.count == 2)
    #expect(lesson.nextHint()?.text == "Deux.\n")
    #expect(lesson.nextHint() == nil)
  }

  @Test func goesOnWithoutAnAnswerAndComesBack() throws {
    var lesson = try lesson()
    next(&lesson)
    lesson.advance(in: .silent())
    #expect(lesson.isSkipped(0))
    #expect(show(&lesson) == ["b vaut ….", "waits b"])
    #expect(lesson.goBack() == true)
    _ = show(&lesson)
    #expect(lesson.judge("b = 3\nc = 4", in: .silent()) == .passed)
    #expect(!lesson.isSkipped(0))
    lesson.advance(in: .silent())
    #expect(show(&lesson).last == "30")
    #expect(lesson.restart(0) == true)
    #expect(show(&lesson) == ["Un"])
    #expect(lesson.openExercise == 0)
    #expect(lesson.code(0) == "b = ____\nc = ____")
    #expect(lesson.session.value(of: "b") == nil)
    #expect(lesson.restart(1) == false)
    #expect(lesson.goBack() == true)
    #expect(lesson.goBack() == false)
  }

  @Test func resumesFromItsJournal() throws {
    var first = try lesson()
    next(&first)
    #expect(first.judge("b = 0\nc = 0", in: .silent()) != .passed)
    _ = first.nextHint()
    #expect(first.judge("b = 3\nc = 4", in: .silent()) == .passed)
    first.advance(in: .silent())
    let journal = first.journal
    let text = String(decoding: journal.bytes, as: UTF8.self)
    let left = try #require(try read(text).frontMatter.lesson)
    #expect(left == first.record)
    var second = try Lesson(
      journal, given: try read(Self.pupils), record: left, answers: nil, session: .standard,
      unicode: true, limits: CellLimits())
    #expect(second.catchUp(in: .silent()) == nil)
    #expect(show(&second) == ["b vaut 3.", "> b * 10\n", "30"])
    #expect(second.goBack() == true)
    #expect(show(&second).last == "> b = 3\nc = 4\n")
    #expect(second.restart(0) == true)
    #expect(second.code(0) == "b = ____\nc = ____")
  }

  @Test func theLastAnswerThatPassesCounts() throws {
    var lesson = try lesson(Self.pupils.replacing("assert b == a + 1", with: "assert b > 0"))
    next(&lesson)
    #expect(lesson.judge("b = 1\nc = 4", in: .silent()) == .passed)
    #expect(lesson.judge("b = 3", in: .silent()) == .passed)
    #expect(text(of: "b", lesson) == "3")
    #expect(lesson.code(0).hasSuffix("b = 3"))
    // One that does not pass leaves it, and what follows sees the one that stands.
    #expect(lesson.judge("b = 0", in: .silent()) == .refused(Bilingual(same: "Ajoutez 1.")))
    #expect(lesson.isPassed(0))
    lesson.advance(in: .silent())
    #expect(show(&lesson).last == "30")
  }

  @Test func doingAnExerciseAgainLosesNothing() throws {
    var lesson = try lesson()
    next(&lesson)
    #expect(lesson.judge("b = 3\nc = 4", in: .silent()) == .passed)
    let journal = lesson.code(0)
    #expect(lesson.restart(0) == true)
    _ = show(&lesson)
    #expect(lesson.openExercise == 0)
    #expect(lesson.judge("b = 1\nc = 4", in: .silent()) != .passed)
    lesson.advance(in: .silent())
    #expect(lesson.isPassed(0))
    #expect(!lesson.isSkipped(0))
    #expect(lesson.code(0) == journal)
    #expect(show(&lesson).last == "30")
  }

  private static let given =
    head + """
      ```etude exercice #e1
      # Une semaine de cours.
      jours = 5
      semaine = ____
      double = semaine * 2
      ```
      ```etude test #e1
      assert double > 0, "Plus."
      assert semaine == 35, "Sept fois cinq."
      ```
      ```etude exercice #e2
      an = semaine * ____
      ```
      ```etude test #e2
      assert an == 1260, "36 semaines."
      ```

      """

  @Test func givenLinesBelongToTheAnswer() throws {
    var lesson = try lesson(Self.given)
    _ = show(&lesson)
    #expect(text(of: "jours", lesson) == "5")
    #expect(lesson.judge("semaine = jours * 7", in: .silent()) == .passed)
    #expect(
      lesson.code(0)
        == "# Une semaine de cours.\njours = 5\nsemaine = jours * 7\ndouble = semaine * 2")
    // A whole cell that is typed anew brings no line twice.
    let whole = "jours = 7\nsemaine = jours * 5\ndouble = semaine * 2"
    #expect(lesson.judge(whole, in: .silent()) == .passed)
    #expect(lesson.code(0) == whole)
  }

  @Test(arguments: [
    ("35", "semaine = 35"), ("jours * 7", "semaine = jours * 7"), ("x = 3", nil), ("inconnu", nil),
  ])
  func aBareValueIsAnswered(_ typed: String, _ line: String?) throws {
    var lesson = try lesson(Self.given)
    _ = show(&lesson)
    #expect(lesson.judge(typed, in: .silent()) == nil)
    #expect(lesson.completed(with: typed, in: .silent()) == line)
    #expect(lesson.wantedNames == ["semaine"])
  }

  @Test func aSumInABlankKeepsTogether() throws {
    var lesson = try lesson(Self.given)
    _ = show(&lesson)
    #expect(lesson.judge("semaine = 35", in: .silent()) == .passed)
    next(&lesson)
    #expect(lesson.completed(with: "30 + 6", in: .silent()) == "an = semaine * (30 + 6)")
    #expect(lesson.completed(with: "36", in: .silent()) == "an = semaine * 36")
  }

  @Test func aWholeListStandsForItsBlanks() throws {
    let list = Self.given.replacing("semaine = ____", with: "semaine = [____, ____]")
    var lesson = try lesson(list)
    _ = show(&lesson)
    #expect(lesson.completed(with: "[3, 4]", in: .silent()) == "semaine = [3, 4]")
    #expect(lesson.completed(with: "inconnu", in: .silent()) == nil)
  }

  @Test func aCorrectedAnswerIsTakenUpBelow() throws {
    let loose = Self.given.replacing("assert semaine == 35", with: "assert semaine > 1")
    var lesson = try lesson(loose.replacing("assert an == 1260", with: "assert an > 100"))
    _ = show(&lesson)
    #expect(lesson.judge("semaine = 35", in: .silent()) == .passed)
    next(&lesson)
    #expect(lesson.judge("an = semaine * 36", in: .silent()) == .passed)
    #expect(lesson.goBack() == true)
    _ = show(&lesson)
    #expect(lesson.judge("semaine = 30", in: .silent()) == .passed)
    #expect(lesson.judgeLater(in: .silent()) == [])
    #expect(lesson.judge("semaine = 2", in: .silent()) == .passed)
    #expect(lesson.judgeLater(in: .silent()) == [1])
    #expect(!lesson.isPassed(1))
    #expect(lesson.code(1) == "an = semaine * 36")
  }

  @Test func whatAnAnswerGivesIsAwaitedNoLonger() throws {
    var lesson = try lesson(
      head + """
        ```etude exercice #e1
        x = ____
        ```
        ```etude
        x = 3
        ```
        ```etude
        x + 1
        ```

        """)
    next(&lesson)
    lesson.advance(in: .silent())
    #expect(show(&lesson).last == "4")
  }

  @Test(arguments: ["\n", "\r\n"])
  func aTextOfOnesOwnStaysInTheJournal(_ ending: String) throws {
    let text = head + "## Un\n\n**À rédiger, dix lignes.** Quoi ?\n\n## Deux\n\nFin.\n"
    var lesson = try lesson(text.replacing("\n", with: ending))
    #expect(lesson.asksForText)
    for line in ["L'avis", "~~~~~~~~", "# Titre <!--= 1 -->"] { lesson.addLine(line) }
    let lines = ["L'avis", "    ~~~~~~~~", "# Titre <!--= 1 -->"]
    #expect(lesson.writtenLines == lines)
    lesson.advance(in: .silent())
    #expect(!lesson.asksForText)
    let left = lesson.journal
    #expect(try read(String(decoding: left.bytes, as: UTF8.self)).warnings.isEmpty)
    var other = try self.lesson(text.replacing("Quoi", with: "Pourquoi"))
    other.takeTexts(of: left)
    #expect(other.writtenLines == lines)
    #expect(other.stepCount == 2)
  }

  /// The notebook has changed: what no longer passes is to be done again.
  @Test func checksAnswersAgain() throws {
    var record = LessonRecord(file: "cours.md", digest: "")
    record.step = 5
    record.passed = ["e1", "e2", "gone"]
    let answers = ["e1": "b = 3\nc = 5", "e2": "def f(x) = 2 * x"]
    var lesson = try lesson(record: record, answers: answers)
    #expect(lesson.catchUp(in: .silent()) == 0)
    #expect(lesson.record.step == 2)
    #expect(!lesson.isPassed(0))
    #expect(lesson.isPassed(1))
    #expect(lesson.code(1) == "def f(x) = 2 * x")
  }

  @Test func theTeachersHiddenTestsJudgeToo() throws {
    let teacher = Self.pupils.replacing(
      "```etude test #e2",
      with: """
        ```etude solution #e2
        def f(x) = 2 * x
        ```
        ```etude test-caché #e2
        assert f(4) == 8, "Essayez avec 4."
        ```
        ```etude test #e2
        """)
    var lesson = try lesson(teacher: teacher)
    while lesson.openExercise != 1 { next(&lesson) }
    #expect(!lesson.isJudgedInPart)
    #expect(
      lesson.judge("def f(x) = x + 1", in: .silent())
        == .refused(Bilingual(same: "Essayez avec 4.")))
    #expect(lesson.judge("def f(x) = x * 2", in: .silent()) == .passed)
    #expect(!String(decoding: lesson.journal.bytes, as: UTF8.self).contains("f(4)"))
  }

  /// Whatever the notebook looks like, only its answers and one line of its front matter change.
  @Test(arguments: [
    pupils, pupils.replacing("\n", with: "\r\n"), "\u{FEFF}" + pupils,
    pupils.replacing("```", with: "~~~~"),
  ])
  func leavesTheRestOfTheFileAsItIs(_ text: String) throws {
    var lesson = try lesson(text)
    let record = lesson.record.line(.french)
    func body() -> String {
      String(decoding: lesson.journal.bytes, as: UTF8.self)
        .replacing(lesson.record.line(.french) + (text.contains("\r\n") ? "\r\n" : "\n"), with: "")
    }
    #expect(body() == text)
    next(&lesson)
    #expect(lesson.judge("b = 3\nc = 4 # ```", in: .silent()) == .passed)
    #expect(body().contains("c = 4 # ```"))
    #expect(try read(String(decoding: lesson.journal.bytes, as: UTF8.self)).warnings.isEmpty)
    lesson.advance(in: .silent())
    #expect(record != lesson.record.line(.french))
  }

  @Test func remembersInBothLanguages() throws {
    var record = LessonRecord(file: "a \"b\".md", digest: "sha256:0")
    record.step = 4
    record.passed = ["e1", "2"]
    record.skipped = ["é3"]
    record.tries = ["e1": 2, "2": 1]
    record.hints = ["é3": 1]
    for tongue in Tongue.allCases {
      let text = "---\netude: 1\n\(record.line(tongue))\n---\n"
      let notebook = try read(text)
      #expect(notebook.frontMatter.lesson == record)
      #expect(notebook.warnings.isEmpty)
    }
    let odd = try read("---\netude: 1\nleçon: {étape: x, essais: \"a=b c\", autre: 1}\n---\n")
    #expect(odd.frontMatter.lesson == LessonRecord(file: "", digest: ""))
    #expect(problem("---\netude: 1\nleçon: 3\n---\n")?.kind == .flaw(.isNoMapping("leçon")))
  }
}

private final class Log {
  var lines: [String] = []
}
