import Testing

@testable import Exports

/// The sheet of exercises: what it takes from the notebook, and what it leaves.
@Suite struct SheetTests {
  private func sheet(_ body: String) throws -> String {
    try exported("---\netude: 1\n---\n\(body)\n").fiche(file: { _ in nil }, memo: [])
  }

  @Test func holdsTheExercisesOnly() throws {
    let html = try sheet(
      "Avant.\n\n**Combien ?**\n\n```etude exercice #e1\nx = len(____)\n```\n"
        + "```etude solution #e1\nx = 42\n```")
    #expect(html.contains("Combien"))
    #expect(!html.contains("Avant"))
    #expect(!html.contains("42"))
    #expect(throws: (any Error).self) { try sheet("Rien.") }
  }

  /// A list of answers comes with the paragraph that asks; one line is room for a letter.
  @Test func asksWithTheListOfAnswers() throws {
    let html = try sheet(
      "Avant.\n\n**Laquelle ?**\n\n- A : rouge ;\n- B : vert.\n\n"
        + "```etude exercice #e1 niveau=lire\nx = ____\n```\n```etude solution #e1\nx = \"A\"\n```\n"
        + "Écrivez.\n\n```etude exercice #e2 niveau=écrire\ny = ____\n```\n"
        + "```etude solution #e2\ny = 2\n```\n")
    #expect(html.contains("Laquelle"))
    #expect(html.contains("vert"))
    #expect(!html.contains("Avant"))
    let rooms = html.split(separator: "<section class=\"exo cell\">").dropFirst().map {
      $0.ranges(of: "<div class=\"line\">").count
    }
    #expect(rooms == [1, 10])
  }

  /// What the memo leaves of its page has rows that a printer draws one by one, on that page alone.
  @Test func rowsFillTheLastPage() throws {
    let memo = MemoEntry(signature: "len(x)", summary: "Compte.", example: "len([1])", result: "1")
    let html = try exported("---\netude: 1\n---\n\(Self.exercise)").fiche(
      file: { _ in nil }, memo: [memo])
    #expect(html.ranges(of: "<div class=\"row\">").count == 34)
    #expect(html.contains("contain:size"))
    #expect(!html.contains("gradient"))
  }

  private static let exercise = "\n\n```etude exercice #e1\nx = ____\n```\n"

  /// Where the statement may stand: what must be on the sheet, and what must not.
  @Test(
    arguments: [
      ("Avant.\n\n**Exercice 3.** Un.\n\nDeux.\n\n| a |\n|---|\n| trois |\n\nQuatre.", 4),
      ("Avant.\n\n### Question 2 : Un\n\nDeux.\n\n> trois\n\nQuatre.", 4),
      ("Avant.\n\n**Exercice.** Un.\n\nDeux.\n\n```etude\ntrois = 3\n```\nQuatre.", 4),
      ("Avant.\n\nUn, lequel ?\n\n- Deux\n- trois\n\nQuatre.", 4),
      ("Avant.\n\n**Un**, avec la table :\n\n| Deux | trois |\n|---|---|\n| 1 | Quatre |", 4),
      ("Avant.\n\n```etude\ny = 1\n```\nUn, Deux, trois, Quatre.", 4),
      ("Avant.\n\n> **Exercice 1.** Un, Deux.\n\n```\ntrois Quatre\n```", 4),
      ("## Avant\n\n### Un, Deux, trois, Quatre ?", 4),
      ("Avant.\n\nUn, Deux, trois, Quatre.\n\n```indice #e1\nCherchez.\n```", 4),
    ])
  func keepsTheStatementWhereverItStands(body: String, count: Int) throws {
    let html = try sheet(body + Self.exercise)
    #expect(["Un", "Deux", "trois", "Quatre"].filter { html.contains($0) }.count == count)
    #expect(!html.contains("Avant"))
  }

  @Test func keepsAStatementBelowTheExercise() throws {
    let html = try sheet(
      "```etude exercice #e1\nx = ____\n```\n```etude test #e1\nassert x > 0\n```\n"
        + "Combien de modèles ?\n\n```etude exercice #e2\ny = ____\n```\nEt combien de pays ?\n")
    #expect(html.contains("Combien de modèles"))
    #expect(html.contains("Et combien de pays"))
  }

  @Test func doesNotTakeTheStatementOfAnother() throws {
    let html = try sheet(
      "**Exercice 1.** Un.\n\n```etude exercice #e1\nx = ____\n```\n```etude exercice #e2\ny = ____\n```\n"
        + "Commentaire.\n\n**Exercice 3.** Trois.\n\n```etude exercice #e3\nz = ____\n```")
    #expect(html.ranges(of: "Un.").count == 1)
    #expect(!html.contains("Commentaire"))
    let tags = html.matches(of: /<h2 class="tag">([^<]*)</).map { String($0.1) }
    #expect(tags == ["Exercice 1 · e1", "Exercice 2 · e2", "Exercice 3 · e3"])
  }

  @Test func memoNamesWhatTheExercisesNeed() throws {
    let notebook = try exported(
      "---\netude: 1\n---\n```etude\ncons_ia.head(3).bars(Model, Tweet)\n```\n"
        + "```etude exercice #e1\nx = ____\n```\n```etude solution #e1\nx = max(cons_ia.Tweet)\n```\n"
        + "```etude test #e1\nassert abs(x) > 0 Wh\n```\n```etude test-caché #e1\nassert round(x) > 0 Wh\n```\n"
    )
    #expect(notebook.namesOfMemo == ["abs", "max"])
    let entry = MemoEntry(
      signature: "max(x)", summary: "La plus grande valeur.", example: "max([1, 2])", result: "2")
    let html = try notebook.fiche(file: { _ in nil }, memo: [entry])
    #expect(html.contains("<dt><code>max(x)</code></dt><dd>La plus grande valeur."))
    #expect(html.contains("→ 2"))
  }

  @Test func notesOfStatementsStandOnce() throws {
    let html = try sheet(
      "Loin[^a].\n\nCombien[^b] ?\(Self.exercise)\n[^a]: Première.\n[^b]: Seconde.")
    #expect(html.ranges(of: "Seconde").count == 1)
    #expect(!html.contains("Première"))
  }
}
