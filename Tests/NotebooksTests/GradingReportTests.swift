import Evaluation
import Styling
import Testing

@testable import Notebooks

/// What the process that marks a copy says, and what is believed of it.
@Suite struct GradingReportTests {
  private let exercises: Exercises
  private static let secret = "k3y"

  init() throws { exercises = Exercises(try read(GraderTests.reference)) }

  private func report(_ lines: [String]) -> GradingReport {
    var report = GradingReport(exercises, secret: Self.secret)
    for line in lines { report.read(Array(line.utf8)) }
    return report
  }

  private func report(_ messages: GradingMessage...) -> GradingReport {
    report(messages.map { String($0.line(secret: Self.secret).dropLast()) })
  }

  private static let step = GradingMessage.step(GradingStep(exercise: "e1", isHidden: true))
  private static let full = [
    step, .mark(exercise: "e1", earned: 2, remarks: ["a\nb"]),
    .mark(exercise: "e2", earned: 0, remarks: []), .remark("x"), .end,
  ]

  @Test func anHonestReportIsRead() {
    let report = report(Self.full.map { String($0.line(secret: Self.secret).dropLast()) })
    #expect(report.isComplete && !report.isBroken && report.isOver)
    #expect(report.marks([:]).map(\.earned) == [2, 0])
    #expect(report.marks([:])[0].remarks == [Bilingual(same: "a␊b")])
    #expect(report.marks(["e1": .hiddenTestFails]).map(\.earned) == [0, 0])
    #expect(report.step == GradingStep(exercise: "e1", isHidden: true))
    #expect(report.remarks == [Bilingual(same: "x")])
  }

  /// No text can become a line or a field of its own.
  @Test(arguments: [
    "2\nmark\te1\t2\nend", "a b", "k3y mark e1 2", "%0a", "\u{1B}[2J", "", "-", "é\u{301}", "\0",
    "x\r\nk3y end",
  ])
  func everyTextComesBack(text: String) {
    for message in [
      GradingMessage.remark(text), .fault(text),
      .mark(exercise: text, earned: 1.5, remarks: [text, text]),
      .step(GradingStep(exercise: text, isHidden: false)),
    ] {
      let line = message.line(secret: Self.secret)
      #expect(line.count { $0.isNewline } == 1)
      #expect(GradingMessage(line.dropLast().utf8, secret: Self.secret) == message)
      #expect(GradingMessage(line.dropLast().utf8, secret: "k3") == nil)
    }
  }

  @Test(arguments: [
    "", " ", "end", "k3y", "k3y end x", "wrong end", "k3y mark", "k3y mark e1", "k3y mark e1 inf",
    "k3y mark e1 nan", "k3y mark e1 1e400", "k3y mark e1 3", "k3y mark e1 %2d1", "k3y mark e1 -",
    "k3y mark e9 1", "k3y mark e1 2 %zz", "k3y mark e1 2 %f", "k3y mark e1 2 %ff",
    "k3y mark e1 2 é",
    "k3y step e9", "k3y step e1 e2", "k3y remark", "k3y remark a b", "k3y END", "k3y mark e1  2",
    "k3y\tmark\te1\t2", "mark\te1\t2", "k3y mark e1 2,5",
  ])
  func whatCannotBeSaidBreaksIt(line: String) {
    let forged = report([line])
    #expect(forged.isBroken && !forged.isComplete)
    let whole = report(
      Self.full.dropLast().map { String($0.line(secret: Self.secret).dropLast()) } + [line])
    #expect(whole.isBroken && !whole.isComplete)
  }

  @Test func marksComeOnceEachAndBeforeTheEnd() {
    let mark = GradingMessage.mark(exercise: "e1", earned: 2, remarks: [])
    let other = GradingMessage.mark(exercise: "e2", earned: 1, remarks: [])
    #expect(report(mark, mark).isBroken)
    #expect(report(mark, .end).isBroken)
    #expect(report(mark, other, .end, .end).isBroken)
    #expect(report(mark, other, .end, mark).isBroken)
    #expect(report(mark, Self.step).isBroken)
    #expect(report(mark, .fault("x")).isBroken)
    #expect(report(.fault("x"), mark).isBroken)
    #expect(!report(mark, other).isOver)
  }

  /// Whatever bytes come, a report is complete only with a mark for each exercise within its points.
  @Test func randomLines() {
    let words = [
      "k3y", "mark", "step", "hidden", "remark", "fault", "end", "e1", "e2", "2", "1", "9", "-",
      "%0A", "inf", "",
    ]
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var report = GradingReport(exercises, secret: Self.secret)
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let line = ["k3y"] + (0..<Int.random(in: 1...4)).map { _ in words.randomElement() ?? "" }
        report.read(Array(line.joined(separator: " ").utf8))
      }
      guard report.isComplete else { continue }
      #expect(report.marks([:]).allSatisfy { (0...$0.points).contains($0.earned) })
    }
  }

  /// A hidden test that ends by a limit says no more than one that fails.
  @Test(arguments: [
    "while true:\n    y = 1", "z = \"a\"\nwhile true:\n    z = z + z",
    "def g(n) = g(n + 1) + 1\ng(0)", "while true:\n    print(\"abcdefghijkl\" * 1000)", "1 / 0",
    "assert false",
  ])
  func aHiddenTestDoesNotTellItsLimits(body: String) throws {
    let text =
      head + """
        ```etude exercice #e1
        def f(a) = ____
        ```
        ```etude test-caché #e1
        f(3)
        ```

        """
    let lines = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let copy = head + "```etude exercice #e1\ndef f(a):\n\(lines)\n    return 1\n```\n"
    let grader = Grader(
      try read(text), session: .standard,
      limits: CellLimits(Limits(time: .milliseconds(300), memory: 100_000_000)))
    let marks = grader.marks(try read(copy), in: .silent())
    #expect(marks.map(\.earned) == [0])
    #expect(marks[0].remarks == [.hiddenTestFails])
  }
}
