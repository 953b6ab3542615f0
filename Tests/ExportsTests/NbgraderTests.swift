import BuiltinKit
import Builtins
import Diagnostics
import JSONTrees
import Notebooks
import Testing

@testable import Exports

/// Assignments of nbgrader, whose own commands `Tests/Jupyter/nbgrader_test.py` runs.
@Suite struct NbgraderTests {
  private static let text = """
    ---
    etude: 2
    titre: "Devoir"
    paramètres: {n: 3, pays: "FRA"}
    ---

    ```etude
    base = n
    ```

    ```etude exercice #é1 points=1.5
    double = ____
    ```

    ```etude solution #é1
    double = 2 * base
    ```

    ```etude test #é1
    assert double > base
    ```

    ```etude test-caché #é1
    assert double == 6
    ```

    ```etude réponse-fausse #é1
    double = 7
    ```

    ```etude exercice #libre points=0
    libre = ____
    ```

    ```etude test #libre
    assert libre == 1
    ```

    Le double vaut <!--= double -->6<!--/-->.

    """

  private func cells(_ text: String) throws -> [JSONTree] {
    let notebook = try Notebook(reading: Array(text.utf8), path: "dossier/Séance 1.md")
    let student = try StudentVersion(notebook, catalogue: .standard)
    let assignment = NbgraderAssignment(notebook, student: student)
    #expect(assignment.name == "Seance-1")
    let tree = try JSONTree(Array(assignment.json().utf8))
    return try #require(tree["cells"]?.items)
  }

  private func grading(_ cell: JSONTree) -> JSONTree? { cell["metadata"]?["nbgrader"] }

  @Test func exercisesAreAnswersAndTestsAreOneCell() throws {
    let cells = try cells(Self.text)
    let sources = cells.map { $0["source"]?.string ?? "" }
    #expect(
      sources == [
        "n = 3\npays = \"FRA\"", "base = n",
        "### BEGIN SOLUTION\ndouble = 2 * base\n### END SOLUTION",
        "assert double > base\n### BEGIN HIDDEN TESTS\nassert double == 6\n### END HIDDEN TESTS\n1.5",
        "libre = ____", "assert libre == 1", "Le double vaut <!--= double -->…<!--/-->.",
      ])
    let answer = try #require(grading(cells[2]))
    #expect(answer["grade_id"]?.string == "e1")
    #expect(answer["solution"]?.bool == true && answer["locked"]?.bool == false)
    #expect(cells[2]["metadata"]?["etude"]?["starter"]?.string == "double = ____")
    let test = try #require(grading(cells[3]))
    #expect(test["grade"]?.bool == true && test["locked"]?.bool == true)
    #expect(test["points"] == .number(1.5))
    #expect(grading(cells[5])?["grade"]?.bool == false)
    #expect([0, 1, 5].allSatisfy { grading(cells[$0])?["locked"]?.bool == true })
  }

  @Test func idsAreApartAndOfLettersThatNbgraderTakes() throws {
    let cells = try cells(Self.text + "```etude\n1\n```\n\n```etude\n2\n```\n")
    let ids = cells.compactMap { grading($0)?["grade_id"]?.string }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9_-]+/) != nil })
  }

  @Test func aSolutionThatWouldStayIsRefused() {
    let leak = Self.text + "Voici : `double = 2 * base`.\n\n```etude\ndouble = 2 * base\n```\n"
    #expect(throws: Diagnostic.self) { try cells(leak) }
  }
}
