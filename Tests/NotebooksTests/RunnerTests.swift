import Diagnostics
import Evaluation
import Styling
import Testing
import Values

@testable import Notebooks

/// What a run emits, one short line per event.
private final class Transcript {
  var lines: [String] = []

  func add(_ event: NotebookEvent) {
    switch event {
    case .prose(let text): lines.append("prose \(text.plain)")
    case .cell(let number, let count, let line, _): lines.append("[\(number)/\(count)] \(line)")
    case .output(.value(let value)):
      lines.append(value.echo(Display(tongue: .french, width: 72)).plain)
    case .output(.error(let error)): lines.append("error \(error.code)\(Self.place(error))")
    case .output(.note(let note)): lines.append("note \(note.code)")
    case .output: lines.append("text")
    case .expectedError(let error): lines.append("expected \(error.code)\(Self.place(error))")
    case .unfinished(let id, let line): lines.append("unfinished \(id ?? "-") \(line)")
    case .waiting(let line, let names):
      lines.append("waiting \(line) \(names.joined(separator: ","))")
    }
  }

  private static func place(_ diagnostic: Diagnostic) -> String {
    guard let source = diagnostic.source, let range = diagnostic.primary?.range,
      case .cell(_, let firstLine) = source.origin
    else { return "" }
    let line = source.line(at: range.lower)
    return " \(firstLine + line):\(range.lower - source.lineRange(line).lower + 1)"
  }
}

@Suite struct RunnerTests {
  private func run(
    _ text: String, _ parameters: [(name: String, text: String)] = []
  ) throws -> ([String], NotebookOutcome) {
    var runner = try NotebookRunner(try read(text), session: .fresh, parameters: parameters)
    let transcript = Transcript()
    let outcome = runner.run(in: .silent()) { transcript.add($0) }
    return (transcript.lines, outcome)
  }

  @Test(arguments: [
    (
      "a\n```etude\nx = 1\nx + 1\n```\n```etude\nx\n```\nb\n",
      ["prose a", "[1/2] 5", "2", "[2/2] 9", "1", "prose b"], NotebookOutcome.succeeded
    ),
    ("```etude\n1\n\ny\n```\n```etude\n2\n```\n", ["[1/2] 4", "1", "error N201 7:1"], .failed),
    (
      "```etude\ny\n```\n```erreur N201\nx\n```\n```etude\n2\n```\n",
      ["[1/2] 4", "expected N201 5:1", "[2/2] 10", "2"], .succeeded
    ),
    ("```etude\ny\n```\n```erreur\nx\n```\n", ["[1/1] 4", "expected N201 5:1"], .succeeded),
    (
      "```etude\n1\n```\n```erreur N201\nx\n```\n```etude\n2\n```\n",
      ["[1/2] 4", "1", "error F523 5:1"], .failed
    ),
    (
      "```etude\ny\n```\n```erreur D402\nx\n```\n",
      ["[1/1] 4", "error N201 5:1", "error F524 7:1"], .failed
    ),
    ("```etude\n(1\n```\n```erreur S102\nx\n```\n", ["[1/1] 4", "expected S102 5:1"], .succeeded),
    (
      "```indice\nz\n```\n```etude test-caché\nz\n```\n```etude réponse-fausse\nz\n```\n",
      [], .succeeded
    ),
    ("```etude pause\n1\n```\n", ["[1/1] 4", "1"], .succeeded),
    ("", [], .succeeded),
  ])
  func cells(body: String, events: [String], outcome: NotebookOutcome) throws {
    let (lines, ended) = try run(head + body)
    #expect(lines == events)
    #expect(ended == outcome)
  }

  @Test(arguments: [
    // A teacher's file: the solution runs at the exercise's place, once.
    (
      "```etude exercice #e\nr = ____\n```\n```etude\nr + 1\n```\n```etude solution #e\nr = 2\n```\n```etude test #e\nassert r == 2\n```\n",
      ["[1/3] 10", "[2/3] 7", "3", "[3/3] 13"], NotebookOutcome.succeeded
    ),
    (
      "```etude exercice\nr = ____\n```\n```etude solution\nr = 2\n```\n```etude\nr\n```\n",
      ["[1/2] 7", "[2/2] 10", "2"], .succeeded
    ),
    // A student's file: what needs the exercise is passed over, the rest runs.
    (
      "```etude exercice #e\nr = ____\n```\n```etude test #e\nassert r == 2\n```\n```etude\ns = r + 1\n```\n```etude\ns\n```\nv <!--= r -->0<!--/-->\n```etude\n5\n```\n",
      ["unfinished e 4", "waiting 10 r", "waiting 13 s", "prose v 0", "[3/3] 17", "5"], .unfinished
    ),
    (
      "```etude exercice #e\nr = 3 # ____\n```\n```etude test #e\nassert r == 3\n```\n",
      ["[1/2] 4", "[2/2] 7"], .succeeded
    ),
    (
      "```etude exercice #e\nr = 3\n```\n```etude test #e\nassert r == 2\n```\n",
      ["[1/2] 4", "[2/2] 7", "error D407 8:8"], .failed
    ),
    // A solution without exercise is a cell like others.
    ("```etude solution #z\n4\n```\n", ["[1/1] 4", "4"], .succeeded),
  ])
  func exercises(body: String, events: [String], outcome: NotebookOutcome) throws {
    let (lines, ended) = try run(head + body)
    #expect(lines == events)
    #expect(ended == outcome)
  }

  @Test(arguments: [
    ("x = <!--= x:.2f -->?<!--/--> et <!--= x * 2 -->?<!--/-->", ["prose x = 2,50 et 5"]),
    ("<!--= \"a*b*`c`\" -->?<!--/--> fin", ["prose a*b*`c` fin"]),
    ("<!--= 35 Wh:.1f -->?<!--/-->", ["prose 35,0\u{A0}Wh"]),
    ("<!--= zz -->vieux<!--/-->", ["prose vieux", "error N201 7:7"]),
    ("é <!--= 1 + -->v<!--/-->", ["prose é v", "error S101 7:13"]),
    ("<!--= y = 1 -->v<!--/-->", ["prose v", "error F526 7:7"]),
  ])
  func valuesInProse(prose: String, events: [String]) throws {
    let (lines, ended) = try run(head + "```etude\nx = 2.5\n```\n" + prose)
    let shown = lines.dropFirst()
    #expect(shown.first == events.first)
    #expect(shown.count == events.count)
    if events.count > 1 {
      #expect(ended == .failed)
      #expect(shown.last?.hasPrefix("error") == true)
      #expect(shown.last?.split(separator: " ").last?.first == "7")
    }
  }

  @Test func aValueInProseChangesNothing() throws {
    let (lines, _) = try run(head + "```etude\n3\n```\n<!--= 7 -->?<!--/-->\n```etude\n_\n```\n")
    #expect(lines.last == "3")
  }

  @Test func parametersAreVariables() throws {
    let text =
      "---\netude: 1\nparamètres: {pays: NO, n: 2, é: a}\n---\n```etude\npays\nn * 2\n```\n"
    #expect(try run(text).0 == ["[1/1] 5", "\"NO\"", "4"])
    #expect(try run(text, [("n", "5")]).0 == ["[1/1] 5", "\"NO\"", "10"])
    #expect(try run(text, [("e\u{301}", "b")]).1 == .succeeded)
  }

  @Test func undeclaredParametersAreErrors() throws {
    let notebook = try read(head)
    #expect(throws: Diagnostic(UndeclaredParameter("x", declared: []))) {
      try NotebookRunner(notebook, session: .fresh, parameters: [("x", "1")])
    }
  }

  /// Outputs are in the notebook's language, whatever the session's.
  @Test(arguments: [("fr", "\"vrai\""), ("en", "\"true\"")])
  func languageOfOutputs(code: String, expected: String) throws {
    let text = "---\netude: 1\nlangue: \(code)\n---\n```etude\nf\"{1 < 2}\"\n```\n"
    #expect(try run(text).0.last == expected)
  }

  @Test func ctrlCEndsTheRun() throws {
    var runner = try NotebookRunner(
      try read(head + "```etude\nwhile true\n1;\nend\n```\n"), session: .fresh)
    let token = CancellationToken { true }
    #expect(runner.run(in: .silent(token: token)) { _ in } == .interrupted)
  }

  @Test(arguments: [
    ("r = ____", true), ("r = ___", false), ("r = 1 # ____", false), ("\"____\"", false),
    ("# c'est\nr = ____", true), ("f(____)", true), ("a____b", false), ("é____", false),
    ("____\n", true), ("x = 'a\\'b' + ______", true), ("", false),
  ])
  func starters(code: String, isUnfinished: Bool) {
    #expect(Starter.isUnfinished(code) == isUnfinished)
  }
}
