import Foundation
import Testing

/// `etude import` of notebooks from elsewhere: what étude runs becomes its cells.
@Suite struct ImportTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func imported(_ text: String, as name: String) throws -> (text: String, note: String) {
    try folder.write(text, to: name)
    let run = try Etude.run("import", name, "-o", "a.md", in: folder)
    #expect(run.status == 0, "\(run)")
    let check = try Etude.run("run", "a.md", in: folder)
    #expect(check.status == 0, "\(check)")
    return (folder.read("a.md"), run.errors)
  }

  private func cell(_ source: String, outputs: String = "") -> String {
    let text = source.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return """
      {"cell_type": "code", "metadata": {}, "outputs": [\(outputs)], "source": "\(text)"}
      """
  }

  private func notebook(_ cells: [String], language: String = "python") -> String {
    """
    {"cells": [\(cells.joined(separator: ","))], "nbformat": 4, "nbformat_minor": 2,
     "metadata": {"language_info": {"name": "\(language)"}}}
    """
  }

  @Test func cellsThatRunAreOurs() throws {
    let (text, note) = try imported(
      notebook([
        cell("%matplotlib inline\nimport pandas as pd"),
        cell("df = pd.read_csv('gen_AI_energy.csv')", outputs: "{}"), cell("df.head()"),
        cell("!pip install seaborn"), cell("inconnu(df)"), cell("%%bash\nls"), cell("1 + 1"),
      ]), as: "n.ipynb")
    #expect(text.contains("```etude\ndf.head()\n```"))
    #expect(text.contains("```python\ninconnu(df)\n```"))
    #expect(text.contains("```bash\nls\n```"))
    #expect(!text.contains("pip"))
    #expect(note.contains("cellules qu'étude exécute : 4, citées : 2"))
    #expect(note.contains("1 sortie, 2 lignes de Jupyter"))
  }

  @Test func otherLanguagesAreQuoted() throws {
    let (text, note) = try imported(notebook([cell("x <- 1")], language: "R"), as: "n.ipynb")
    #expect(text.contains("```r\nx <- 1\n```\n\n*Cellule R"))
    #expect(note.contains("exécute : 0, citées : 1"))
  }

  @Test func nothingIsWrittenMeanwhile() throws {
    try folder.write(notebook([cell("cons_ia.write_csv('a.csv')")]), to: "n.ipynb")
    let run = try Etude.run("import", "n.ipynb", "-o", "a.md", in: folder)
    #expect(run.status == 0)
    #expect(folder.read("a.md").contains("```etude\ncons_ia.write_csv('a.csv')"))
    #expect(folder.read("a.csv").isEmpty)
    try folder.write(notebook([cell("cons_ia.write_csv('../a.csv')")]), to: "n.ipynb")
    _ = try Etude.run("import", "n.ipynb", "-o", "a.md", in: folder)
    #expect(folder.read("a.md").contains("```python\ncons_ia.write_csv"))
  }

  /// Cells as beginners' notebooks have them, over the study's tables and over their own: all but
  /// those named here become cells that run; one that cannot run to its end gives both.
  @Test(arguments: [
    ("energie", 59, ["cons_ia.dtypes", "cons_ia.info()", "fusion = pd.merge"]),
    ("debuts", 65, ["sns.pairplot", "plt.plot(t, np.sin", "try:"]),
    (
      "cours", 58,
      [
        "df.info", "norm = sel.copy()", "fig = go.Figure()", "df[[\"Model\", \"part\"]]",
        "sns.lmplot",
      ]
    ),
  ])
  func notebooksOfBeginnersComeIn(name: String, running: Int, quoted: [String]) throws {
    let cells = try String(
      contentsOfFile: repository + "/Tests/ProgramTests/Imported/\(name).py", encoding: .utf8)
    let (text, note) = try imported(cells, as: "\(name).py")
    let found = text.ranges(of: "```python\n").map { String(text[$0.upperBound...].prefix(40)) }
    #expect(found.count == quoted.count, "\(found)")
    for (start, cell) in zip(quoted, found) { #expect(cell.hasPrefix(start)) }
    #expect(note.contains("exécute : \(running), citées : \(quoted.count)"))
  }

  @Test func valuesWithoutBracketsAreAList() throws {
    let (text, _) = try imported(
      notebook([cell("a = 7 // 2, 7 % 2\na"), cell("1 + 1, 2")]), as: "n.ipynb")
    #expect(text.contains("a = [7 // 2, 7 % 2]"))
    #expect(text.contains("[1 + 1, 2]"))
  }

  private func graded(
    _ source: String, _ id: String, grade: Bool, solution: Bool, points: Int? = nil,
    kind: String = "code"
  ) -> String {
    let mark =
      "{\"grade_id\": \"\(id)\", \"grade\": \(grade), \"solution\": \(solution)"
      + (points.map { ", \"points\": \($0)" } ?? "") + "}"
    return cell(source).replacing("\"metadata\": {}", with: "\"metadata\": {\"nbgrader\": \(mark)}")
      .replacing("\"cell_type\": \"code\"", with: "\"cell_type\": \"\(kind)\"")
  }

  /// A notebook of nbgrader's becomes one of ours that passes the proofs and grades.
  @Test func exercisesOfNbgraderComeIn() throws {
    let text = notebook([
      graded(
        "### BEGIN SOLUTION\nm = cons_ia['Tweet'].mean()\n### END SOLUTION", "m", grade: false,
        solution: true),
      graded(
        "assert m > 0 * m\n### BEGIN HIDDEN TESTS\nassert m == mean(cons_ia.Tweet)\n### END HIDDEN TESTS",
        "t1", grade: true, solution: false, points: 3),
      graded(
        "def aire(l, h):\n    ### BEGIN SOLUTION\n    return l * h\n    ### END SOLUTION",
        "une aire",
        grade: false, solution: true),
      graded(
        "from nose.tools import assert_equal\nassert_equal(aire(2, 3), 6)", "t2", grade: true,
        solution: false, points: 1),
      graded("YOUR ANSWER HERE", "texte", grade: true, solution: true, points: 4, kind: "markdown"),
      graded(
        "### BEGIN SOLUTION\nz = inconnu(3)\n### END SOLUTION", "dur", grade: false, solution: true),
      graded(
        "### BEGIN HIDDEN TESTS\nassert z == 1\n### END HIDDEN TESTS", "t3", grade: true,
        solution: false, points: 1),
    ])
    try folder.write(text, to: "n.ipynb")
    let run = try Etude.run("import", "n.ipynb", "-o", "a.md", in: folder)
    #expect(run.errors.contains("exercices : 3"))
    #expect(run.errors.contains("2 corrigés ou tests cachés"))
    let ours = folder.read("a.md")
    #expect(ours.contains("```etude exercice #m\nm = ____\n```"))
    #expect(ours.contains("```etude test #m points=1.5\n"))
    #expect(ours.contains("```etude test-caché #m points=1.5\nassert m == mean(cons_ia.Tweet)"))
    #expect(ours.contains("```etude exercice #une_aire\ndef aire(l, h):\n    return ____"))
    #expect(ours.contains("assert aire(2, 3) == 6"))
    #expect(ours.contains("```etude rédiger #texte points=4\n"))
    #expect(!ours.contains("inconnu"))
    let check = try Etude.run("check", "a.md", in: folder)
    #expect(check.status == 0, "\(check)")
  }

  @Test func formatThreeComesIn() throws {
    let (text, _) = try imported(
      """
      {"nbformat": 3, "metadata": {}, "worksheets": [{"cells": [
        {"cell_type": "heading", "level": 2, "source": ["Deux"]},
        {"cell_type": "code", "language": "python", "outputs": [], "input": ["a = 2\\n", "a"]}
      ]}]}
      """, as: "n.ipynb")
    #expect(text.contains("## Deux\n"))
    #expect(text.contains("```etude\na = 2\na\n```"))
  }

  /// A program without marks has a cell for what stands between blank lines.
  @Test func programsComeInPieceByPiece() throws {
    let program = """
      import pandas as pd

      a = 2

      def f(x):
          y = x + 1

          return y

      if a > 1:
          print("oui")

      else:
          print("non")

      inconnu(a)

      b = f(a)
      b
      """
    let (text, note) = try imported(program, as: "n.py")
    #expect(note.contains("exécute : 5, citées : 1"), "\(note)")
    #expect(text.contains("```python\ninconnu(a)\n```"))
    #expect(text.contains("```etude\nb = f(a)\nb\n```"))
  }

  @Test func textsComeIn() throws {
    let percent =
      "# ---\n# jupyter: x\n# ---\n# %% [markdown]\n# # Titre\n#\n# Un.\n# %%\na = 2\na\n"
    let (text, _) = try imported(percent, as: "n.py")
    #expect(text.contains("titre: \"Titre\""))
    #expect(text.contains("# Titre\n\nUn.\n\n```etude\na = 2\na\n```"))
    let quarto =
      "---\ntitle: \"Q\"\n---\n\nUn.\n\n```{python}\na = 3\na\n```\n\n```{r}\nx <- 1\n```\n"
    let (other, note) = try imported(quarto, as: "n.qmd")
    #expect(other.contains("titre: \"Q\""))
    #expect(other.contains("Un.\n\n```etude\na = 3\na\n```"))
    #expect(other.contains("```r\n"))
    #expect(note.contains("exécute : 1, citées : 1"))
  }
}
