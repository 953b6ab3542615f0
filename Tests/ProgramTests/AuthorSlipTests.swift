import Foundation
import Testing

/// The slips of an author, none of which may hand a solution or a hidden test to the pupils.
@Suite struct AuthorSlipTests {
  private static let key = """
    ---
    etude: 2
    titre: Part
    ---
    Un texte avant l'exercice.

    ```etude
    total = 42
    ```
    ```etude exercice #e1 points=2
    part = ____
    ```
    ```etude solution #e1
    part = total * 7 / 3
    ```
    ```indice #e1
    Pensez aux tiers.
    ```
    ```etude test #e1
    assert part > 1, "Trop petit."
    ```
    ```etude test-caché #e1
    assert abs(part - 98) < 0.01, "Revoyez le calcul."
    ```
    ```etude réponse-fausse #e1
    part = total * 7
    ```

    Un texte après.

    """

  private static let solution = "```etude solution #e1\npart = total * 7 / 3\n```\n"
  private static let hidden =
    "```etude test-caché #e1\nassert abs(part - 98) < 0.01, \"Revoyez le calcul.\"\n```\n"

  /// A block as it stands in a list, a quotation or a deep indentation.
  private static func within(_ first: String, _ next: String, _ block: String) -> String {
    let lines = block.split(separator: "\n")
    return "\n" + lines.enumerated().map { ($0 == 0 ? first : next) + $1 }.joined(separator: "\n")
      + "\n\n"
  }

  @Test func theKeyItselfIsFine() throws {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    #expect(try Etude.run("check", "cours.md", in: folder).status == 0)
    let run = try Etude.run("student", "cours.md", in: folder)
    #expect(run.status == 0 && run.errors == "" && !run.output.contains("total * 7"))
    #expect(!run.output.contains("98"))
  }

  @Test(arguments: [
    // Misspelt roles.
    ("etude solution", "etude soluton"), ("etude solution", "etude solutions"),
    ("test-caché", "test-cahcé"), ("test-caché", "hidden"), ("test-caché", "caché"),
    ("réponse-fausse", "réponse-fause"), ("etude solution", "etude role=solution"),
    // Options that hide nothing, or belong elsewhere.
    ("test-caché", "test masqué"), ("etude solution", "etude masqué"),
    ("etude solution #e1", "etude solution #e1 réponse=choix"),
    ("test-caché #e1", "test-caché #e1 tol=0.01"), ("etude solution", "etude rediger"),
    // Another first word.
    ("```etude solution", "```solution"), ("```etude solution", "```soluton"),
    ("```etude solution", "```étdue solution"), ("```etude solution", "```python solution"),
    ("```etude solution", "``` #e1 solution"), ("```etude test-caché", "```test-caché"),
    ("```etude réponse-fausse", "```réponse-fausse"), ("```etude solution", "```corrigé"),
    // Other ways to write it.
    ("```etude solution #e1", "```{etude solution #e1}"),
    ("```etude solution #e1", "```{etude} solution #e1"),
    ("```etude solution #e1", "```{.etude .solution #e1}"),
    ("```etude solution", "```etude,solution"), ("```etude solution", "```etude:solution"),
    ("```etude solution", "```etude-solution"), ("```etude solution", "```etudesolution"),
    ("```etude solution", "```etu\u{200B}de solution"), ("```etude solution", "```еtude solution"),
    // Too few signs, or others.
    ("```etude solution", "``etude solution"), ("```etude solution", "'''etude solution"),
    ("```etude solution", "etude solution"), ("```etude solution", "`etude solution"),
    // In other blocks.
    (solution, within("- ", "  ", solution)), (solution, within("1. ", "   ", solution)),
    (hidden, within("* ", "  ", hidden)), (solution, within("> ", "> ", solution)),
    (solution, within("> - ", ">   ", solution)), (solution, within("    ", "    ", solution)),
    (hidden, "<details>\n\(hidden)</details>\n"), (solution, "<!--\n\(solution)-->\n"),
    (hidden, "\n- a\n  - \(hidden.replacingOccurrences(of: "\n", with: "\n    "))\n"),
    // Fences that are never closed, or too early.
    ("Pensez aux tiers.\n```", "Pensez aux tiers."), ("part = ____\n```", "part = ____"),
    ("Un texte avant l'exercice.\n", "```python\nx = 1\n"),
    ("Un texte après.", "~~~\nUn texte après."),
    // What is left of a block that goes.
    ("part = total * 7 / 3\n```", "part = total * 7 / 3\n```\nEt :\n```sortie\n98\n```"),
    ("part = total * 7 / 3\n```", "part = total * 7 / 3\n```\n```sorti\n98\n```"),
    ("Un texte après.", "Il y a <!--= part -->98."),
    // Ids that do not agree.
    ("solution #e1", "solution #e2"), ("test-caché #e1", "test-caché #1"),
    ("test #e1", "test #e3"), ("solution #e1", "solution # e1"),
    // The solution, or what it says, told elsewhere.
    ("Pensez aux tiers.", "part = total*7/3"),
    ("Un texte après.", "C'est total × 7 ÷ 3, bien sûr."),
    ("Un texte après.", "On écrit `total * 7\n/ 3`."), ("titre: Part", "titre: total * 7 / 3"),
    ("total = 42", "total = 42\nautre = total * 7 / 3"), ("total = 42", "total = 42  # total*7/3"),
    ("part > 1", "part == (total * 7 / 3)"),
    ("Un texte après.", "<!-- réponse : total * 7 / 3 -->"),
    ("Un texte après.", "> total * 7\n> / 3"),
    // What a check refuses.
    ("part = ____", "part = 98"), ("part = total * 7 / 3", "part = total * 7 / 4"),
    ("\"Revoyez le calcul.\"", "\"Il fallait 98.\""), ("total = 42", "total = quarante"),
    ("part = total * 7\n", "part = 98\n"),
  ])
  func nothingLeaks(right: String, slip: String) throws {
    let folder = try Folder()
    let text = Self.key.replacingOccurrences(of: right, with: slip)
    #expect(text != Self.key)
    try folder.write(text, to: "cours.md")
    let run = try Etude.run("student", "cours.md", "-o", "eleve.md", in: folder)
    #expect([1, 65].contains(run.status))
    #expect(run.output == "")
    #expect(run.errors.contains("cours.md"))
    #expect(folder.read("eleve.md") == "")
    // What a check cannot see is told by `student` alone.
    #expect(
      try run.errors.contains("F552") || Etude.run("check", "cours.md", in: folder).status != 0)
  }

  /// Longer fences may show how a notebook is written, and other languages stay what they are.
  @Test(arguments: [
    "````markdown\n```etude exercice #x\n1\n```\n````\n", "```python\nx = 1\n```\n",
    "~~~\n```etude test #x\n```\n~~~\n", "Un bloc ```` ```etude solution ```` ou `etude test`.\n",
    "```text\nétude\n```\n", "- ```sh\n  etude check\n  ```\n", "```mermaid\nexercice\n```\n",
    "etude check et etude test\n", "Solution : aucune.\n", "```console\n$ etude run\n```\n",
    "`etude` lit le cahier.\n", "```latex\nx\n```\n", "```js #!x\n```\n",
  ])
  func whatIsNoSlip(text: String) throws {
    let folder = try Folder()
    try folder.write(Self.key + text, to: "cours.md")
    #expect(try Etude.run("check", "cours.md", in: folder).errors == "")
    #expect(try Etude.run("student", "cours.md", in: folder).status == 0)
  }

  /// A key that a check refuses gives no marks: neither full nor none.
  @Test(arguments: [
    ("etude solution", "etude soluton"), (solution, ""), (hidden, within("- ", "  ", hidden)),
    ("part = total * 7 / 3", "part = 97"), ("part = total * 7 / 3", "part = quarante"),
    ("total = 42", "total = quarante"),
    ("Un texte après.", "```etude\ninconnu\n```"),
  ])
  func aBadKeyGivesNoMarks(right: String, slip: String) throws {
    let folder = try Folder()
    try folder.write(Self.key.replacingOccurrences(of: right, with: slip), to: "cours.md")
    let answer = "---\netude: 2\n---\n```etude exercice #e1\npart = 98\n```\n"
    try folder.write(answer, to: "copies/a.md")
    let run = try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder)
    #expect(run.status == 65 && run.output == "" && run.errors.contains("F565"))
    #expect(!run.errors.contains("compte rendu"))
    #expect(folder.read("notes/notes.csv") == "")
  }
}
