import Diagnostics
import Language
import Styling
import Testing

@testable import ForeignLines

/// Texts in which lines of other languages stand, before anything runs.
@Suite struct ProgramReadingTests {
  private func read(_ text: String, _ lines: [ForeignLine] = ForeignLine.all) -> Program {
    Program.read(
      Source(text, origin: .input(1)), mode: .file, table: ForeignLineTable(lines))
  }

  @Test(arguments: [
    ("import pandas as pd", 0), ("import pandas as pd\nx", 1), ("x; import a; y", 2),
    ("from numpy import (a,\n b)\nx", 1), ("if c: import a\nx", 2),
    ("def f(x):\n  import math\n  return x\nend", 1), ("x = 1\n\nimport a, b # c\n", 1),
  ])
  func passesOverImports(_ text: String, _ statements: Int) throws {
    let program = read(text)
    #expect(program.diagnostics.map(\.code) == ["S128"])
    #expect(program.statements.count == statements)
    let note = try #require(program.diagnostics.first)
    let range = try #require(note.primary?.range)
    #expect(note.source === program.source)
    let stretch = program.source.slice(range)
    #expect(stretch.hasPrefix("import") || stretch.hasPrefix("from"))
    #expect(!stretch.contains("#") && !stretch.contains(";"))
  }

  /// The word may be a name, a text or a part of one.
  @Test(arguments: ["import = 3", "\"import a\"", "f(import)", "x = 1 # import a", "importer(a)"])
  func leavesOtherUsesAlone(_ text: String) {
    #expect(read(text).diagnostics.isEmpty)
    #expect(read(text).statements.count == 1)
  }

  @Test func notesStandInTheOrderOfTheText() {
    let program = read("import a\nx +\nimport b\nfrom c import d")
    #expect(program.diagnostics.map(\.severity) == [.error, .note, .note, .note])
  }

  /// One more entry is all that a translation needs.
  @Test func translatesExactEquivalentsBeforeAnythingRuns() throws {
    let lines = [
      ForeignLine(
        .figures, "np.mean(x)", ours: "mean(x)", .translated("np.mean($x)", by: "mean($x)")),
      ForeignLine(
        .pictures, "plt.show()", ours: "", .ignored("plt.show()") { ImportIgnored().at($0) }),
    ]
    let program = read("  y = 2\nplt.show()\nz = np.mean([y, 4])\nnp.std(y)", lines)
    #expect(program.source.text == "  y = 2\nplt.show()\nz = mean([y, 4])\nnp.std(y)")
    #expect(program.diagnostics.map(\.code) == ["S128", "N220"])
    #expect(program.statements.count == 3)
    let note = try #require(program.diagnostics.last)
    #expect(note.severity == .note)
    #expect(note.mended == "z = mean([y, 4])")
    #expect(note.primary.map { program.source.slice($0.range) } == "z = mean([y, 4])")
  }
}
