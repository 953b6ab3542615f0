import Diagnostics
import Evaluation
import Styling
import Testing

@testable import Notebooks

/// What the reader of notebooks says to those who write them.
@Suite struct ReaderWordsTests {
  /// A front matter that YAML does not read is answered with the line to write.
  @Test(arguments: [
    ("titre: Chapitre 1 : début", #"titre: "Chapitre 1 : début""#),
    (#"titre: "Un"#, #"titre: "Un""#),
    ("titre: 'Un", "titre: 'Un'"),
    ("paramètres: {ici: FRA", "paramètres: {ici: FRA}"),
    ("titre: [Un", "titre: [Un]"),
    ("titre: @moi", #"titre: "@moi""#),
    ("titre: %5", #"titre: "%5""#),
    (#"titre: "Un" et deux"#, #"titre: "Un\" et deux""#),
    ("paramètres:\n\tici: FRA", "  ici: FRA"),
    ("titre Un", "titre: Un"),
    ("titre: Un\nlangue fr\ndurée: 3", "langue: fr"),
  ])
  func anUnreadableLineIsMended(_ yaml: String, _ line: String) throws {
    let found = try #require(problem("---\netude: 2\n\(yaml)\n---\nUn.\n"))
    guard case .flaw(.invalidYAML(_, let mended)) = found.kind else {
      Issue.record("\(found)")
      return
    }
    #expect(mended == line)
  }

  @Test func theMarksOfGitAreKnown() throws {
    let text = "---\netude: 2\n<<<<<<< HEAD\ntitre: a\n=======\ntitre: b\n>>>>>>> autre\n---\n"
    #expect(problem(text) == NotebookProblem(.versionsMeet, line: 3))
    let below = head + "Un.\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> autre\n"
    #expect(problem(below)?.kind == .flaw(.versionsMeet))
    #expect(problem(head + "Un.\n\nTitre\n=======\n") == nil)
  }

  @Test(arguments: [
    ("a 1.0 b 2.0", "a 1.0 b 2.009", true), ("0.0", "1e-9", true), ("a 1.0", "a 1.02", false),
    ("1000.0", "1000.02", false),
  ])
  func numbersMayDifferByAMargin(_ stored: String, _ got: String, _ same: Bool) {
    #expect(OutputComparison(margin: 0.01).matches([stored], [got]) == same)
  }

  @Test func theFenceGivesTheMargin() throws {
    let notebook = try read(head + "```etude\n1\n```\n```sortie tol=1e-6 abs=0.01\n1\n```\n")
    #expect(notebook.warnings.isEmpty)
    #expect(notebook.cells.first?.output?.margin == 0.01)
    #expect(notebook.cells.first?.output?.tolerance == 1e-6)
  }

  /// The place is that of the number beyond the limits, not of the first that is written otherwise.
  @Test func theNumberThatDiffersIsTold() {
    let comparison = OutputComparison(margin: 0.01)
    #expect(comparison.place(in: "é 1.001  2.5", "é 1.002  2.9") == 9)
    #expect(comparison.place(in: "un 1", "deux 1") == 0)
    #expect(OutputComparison().place(in: "1.25", "1.27") == 3)
  }

  @Test(arguments: ["abc", "0,5", "", "1 2", "true"])
  func aNumberIsNotReplacedByAText(_ text: String) throws {
    let notebook = try read("---\netude: 2\nparamètres: {n: 3, ici: FRA}\n---\n")
    #expect {
      _ = try NotebookRunner(notebook, session: .standard, parameters: [("n", text)])
    } throws: {
      ($0 as? Diagnostic)?.code == "F528"
    }
    _ = try NotebookRunner(notebook, session: .standard, parameters: [("n", "0.5"), ("ici", "3")])
  }
}
