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
    #expect(note.contains("1 sorties, 2 lignes de Jupyter"))
  }

  @Test func otherLanguagesAreQuoted() throws {
    let (text, note) = try imported(notebook([cell("x <- 1")], language: "R"), as: "n.ipynb")
    #expect(text.contains("```r\nx <- 1\n```\n\n*Cellule R"))
    #expect(note.contains("exécute : 0, citées : 1"))
  }

  @Test func nothingIsWrittenMeanwhile() throws {
    let (text, _) = try imported(
      notebook([cell("cons_ia.write_csv('a.csv')")]), as: "n.ipynb")
    #expect(text.contains("```python"))
    #expect(folder.read("a.csv").isEmpty)
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
