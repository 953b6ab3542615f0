import Diagnostics
import JSONTrees
import Styling
import Testing

import struct Platform.Checkpoint

@testable import Exports

/// Jupyter notebooks: what is written, and that nothing of ours is lost on the way back.
@Suite struct JupyterTests {
  private static let front = "---\netude: 1\ntitre: \"Là\"\n---\n"

  /// Files whose bytes are easily lost.
  static let files = [
    front,
    front + "Texte.\n",
    front + "\n\n\nTexte sans fin de ligne",
    front + "```etude\n1\n```",
    front + "```etude\n```\n",
    front + "```etude\n\n```\n",
    front + "```etude\n1\n\n\n```\n\n\n\n```etude\n2\n```\nTexte.\n",
    front + "~~~etude\n\"```\"\n~~~\n",
    front + "`````etude  exercice  #e1 points=2  \nx = ____\n`````\n",
    front + "  ```etude\n  1\n  ```\n",
    front + "```etude\n1\n```\n\n```sortie tol=1e-6\n…\n```\nA <!--= 1 -->9<!--/--> b.\n",
    front + "```etude\nabsent\n```\n```erreur N201\nautre\n```\n",
    front + "```indice #e1\nUn *mot*.\n```\n```indice\n```\n",
    front + "```sortie\norpheline\n```\nSuite.\n",
    front + "```python\nx = 1\n```\n\n- liste\n\n  ```etude\n  non\n  ```\n",
    front + "Tabulation\tet \u{1F600}, e\u{301}, \u{2028}, \u{7F}, <!-- rien --> \\ \"\n",
    "\u{FEFF}" + front + "Marque.\n",
    "---\netude: 1\nautre: [1, 2]   \n...\nFin.",
    front + "Mêlé.\r\n\r\n```etude\r\n1\r\n```\nFin.\r",
  ]

  @Test(arguments: files, [false, true])
  func markdownComesBack(text: String, isDOS: Bool) throws {
    let text = isDOS ? text.replacing("\n", with: "\r\n") : text
    let json = try exported(text).jupyter(checkpoint: .unlimited)
    #expect(Array(try imported(json).utf8) == Array(text.utf8))
    // And the notebook of what came back is the same notebook.
    #expect(try exported(imported(json)).jupyter(checkpoint: .unlimited) == json)
  }

  @Test func cellsHoldInfoOutputsAndIds() throws {
    let body = """
      # Titre

      ```etude #c1
      cons_ia.select(Model, Tweet).head(1)
      print("dit")
      cons_ia.bars(Model, Tweet)
      ```
      ```etude
      absent
      ```
      ```erreur N201
      ```
      ```etude test-caché #e1
      assert 1 == 1
      ```

      """
    let json = try exported(Self.front + body).jupyter(checkpoint: .unlimited)
    let tree = try JSONTree(Array(json.utf8))
    #expect(tree["nbformat"] == .integer(4))
    #expect(tree["nbformat_minor"] == .integer(5))
    #expect(tree["metadata"]?["etude"]?["front_matter"]?.string == Self.front)
    let cells = try #require(tree["cells"]?.items)
    #expect(cells.compactMap { $0["cell_type"]?.string } == ["markdown", "code", "code", "code"])
    #expect(cells[1]["metadata"]?["etude"]?["info"]?.string == "etude #c1")
    let outputs = try #require(cells[1]["outputs"]?.items)
    #expect(
      outputs.compactMap { $0["output_type"]?.string } == [
        "display_data", "stream", "execute_result",
      ])
    #expect(outputs[0]["data"]?["text/html"]?.string?.hasPrefix("<table>") == true)
    #expect(outputs[0]["data"]?["text/plain"]?.string?.contains("gpt 4o") == true)
    #expect(outputs[1]["text"]?.string == "dit\n")
    #expect(outputs[2]["data"]?["image/svg+xml"]?.string?.hasPrefix("<svg ") == true)
    #expect(cells[2]["outputs"]?.items?.first?["ename"]?.string == "N201")
    #expect(cells[3]["metadata"]?["tags"]?.items == [.text("hiddenTest"), .text("skip-execution")])
    let ids = cells.compactMap { $0["id"]?.string }
    #expect(Set(ids).count == cells.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9_-]{1,64}/) != nil })
  }

  /// A text of the pupil's own is written as prose, and comes back into its cell.
  @Test func textsOfPupilsAreProse() throws {
    let text = "---\netude: 2\n---\n```etude rédiger #t points=2\nUn *mot*.\n```\n"
    let json = try exported(text).jupyter(checkpoint: .unlimited)
    #expect(!json.contains("\"cell_type\": \"code\""))
    #expect(try imported(json) == text)
    #expect(
      try imported(json.replacing("Un *mot*.", with: "Deux.")).contains(
        "```etude rédiger #t points=2\nDeux.\n```"))
  }

  @Test func changesMadeInJupyterStay() throws {
    let text = Self.front + "Un.\n\n```etude exercice #e1\nx = ____\n```\nA <!--= 1 -->9<!--/-->.\n"
    let json = try exported(text).jupyter(checkpoint: .unlimited)
    let changed = json.replacing("x = ____", with: "x = '```'").replacing("Un.", with: "Deux.")
    #expect(
      try imported(changed) == text.replacing("____", with: "'```'").replacing("Un.", with: "Deux.")
    )
    let fence = json.replacing("\"x = ____\"", with: "\"```\"")
    #expect(try imported(fence).contains("````etude exercice #e1\n```\n````\n"))
  }

  @Test func pythonIsQuotedBesideOurLines() throws {
    let json = """
      {"cells": [
        {"cell_type": "markdown", "metadata": {}, "source": ["# Cours\\n", "\\n", "```\\n", "ouvert"]},
        {"cell_type": "code", "metadata": {}, "execution_count": 1,
         "outputs": [{"output_type": "stream", "name": "stdout", "text": "x"}],
         "source": "df = pd.DataFrame()\\ndf.sort_values('Tweet', ascending=False).head(5)\\n"},
        {"cell_type": "code", "metadata": {}, "outputs": [], "source": ""},
        {"cell_type": "raw", "metadata": {}, "source": "brut"}
      ], "metadata": {}, "nbformat": 4, "nbformat_minor": 2}
      """
    let text = try imported(json)
    #expect(text.hasPrefix("---\netude: 2\ntitre: \"Cours\"\nlangue: fr\n---\n\n# Cours\n"))
    #expect(text.contains("```\nouvert\n```\n\n```python\ndf = pd.DataFrame()\n"))
    #expect(text.contains("*Cellule Python, gardée telle quelle : étude ne l'exécute pas.*"))
    #expect(
      text.contains(
        "- `df.sort_values('Tweet', ascending=False).head(5)` → `df.sort(-Tweet).head(5)`"))
    #expect(text.hasSuffix("```text\nbrut\n```\n"))
    #expect(try imported(json, tongue: .english).contains("Python cell, kept as it is"))
    #expect(throws: Never.self) { try exported(text) }
  }

  /// A notebook that was begun in Jupyter, or whose own metadata a program has dropped.
  @Test func cellsOfOurKernelStayOurs() throws {
    let json = """
      {"cells": [
        {"cell_type": "markdown", "metadata": {}, "source": "# Essai"},
        {"cell_type": "code", "metadata": {}, "outputs": [], "source": "x = 2 Wh"},
        {"cell_type": "code", "metadata": {"etude": {"info": "etude exercice #e1"}}, "outputs": [],
         "source": "y = ____"},
        {"cell_type": "markdown", "metadata": {"etude": {"info": "indice #e1"}},
         "source": "<details><summary>Indice</summary>\\n\\nDoublez.\\n\\n</details>"},
        {"cell_type": "code", "metadata": {}, "outputs": [], "source": ""}
      ], "metadata": {"kernelspec": {"name": "etude", "language": "etude"}}, "nbformat": 4,
       "nbformat_minor": 5}
      """
    #expect(
      try imported(json) == """
        ---
        etude: 2
        titre: "Essai"
        langue: fr
        ---

        # Essai

        ```etude
        x = 2 Wh
        ```

        ```etude exercice #e1
        y = ____
        ```

        ```indice #e1
        Doublez.
        ```



        """)
  }

  @Test(arguments: [
    "", "{", "[]", "{\"nbformat\": 3, \"worksheets\": []}", "{\"nbformat\": 4}",
    String(repeating: "[", count: 100_000),
  ])
  func whatIsNoNotebookIsRefused(json: String) {
    let error = #expect(throws: Diagnostic.self) { try imported(json) }
    #expect(error?.code == "F580")
  }

  @Test func treesAreWrittenAsJupyterDoes() throws {
    let text = "{\n \"a\": [\n  1,\n  \"\\n\"\n ],\n \"b\": {},\n \"c\": null\n}"
    #expect(try JSONTree(Array(text.utf8)).written() == text)
  }
}
