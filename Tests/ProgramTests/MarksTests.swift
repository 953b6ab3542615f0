import Foundation
import Testing

/// Marks beyond all or nothing: points per test, forms of answers, texts marked by hand, and what a
/// teacher gets and gives back.
@Suite struct MarksTests {
  private static let key = """
    ---
    etude: 2
    titre: Contrôle
    ---
    ```etude exercice #moy
    m = ____
    M = ____
    ```
    ```etude solution #moy
    m = mean(cons_ia.Email)
    M = max(cons_ia.Email)
    ```
    ```etude test #moy points=1
    assert m > 0 Wh, "La moyenne est positive."
    ```
    ```etude test-caché #moy points=2
    assert m == mean(cons_ia.Email), "La moyenne est fausse."
    ```
    ```etude test-caché #moy points=1
    assert M == max(cons_ia.Email), "Le maximum est faux."
    ```
    ```etude réponse-fausse #moy
    # Vous avez pris la médiane.
    m = median(cons_ia.Email)
    M = max(cons_ia.Email)
    ```
    ```etude exercice #lettre réponse=choix niveau=lire
    lettre = ____
    ```
    ```etude solution #lettre
    lettre = "B"
    ```
    ```etude réponse-fausse #lettre
    # Le rouge est au-dessus.
    lettre = "A"
    ```
    ```etude exercice #nb réponse=courte tol=0.01
    n = ____
    ```
    ```etude solution #nb
    n = 14.225 Wh
    ```
    ```etude exercice #suite
    double = ____
    ```
    ```etude solution #suite
    double = 2 * n
    ```
    ```etude test #suite
    assert double / n == 2
    ```

    **À rédiger.** Expliquez.

    ```etude rédiger #texte points=4
    ```

    """

  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
  }

  private func copy(
    m: String = "mean(cons_ia.Email)", M: String = "max(cons_ia.Email)",
    lettre: String = "lettre = \"B\"", n: String = "14.225 Wh", double: String = "2 * n",
    texte: String = ""
  ) -> String {
    """
    ```etude exercice #moy
    m = \(m)
    M = \(M)
    ```
    ```etude exercice #lettre
    \(lettre)
    ```
    ```etude exercice #nb
    n = \(n)
    ```
    ```etude exercice #suite
    double = \(double)
    ```
    ```etude rédiger #texte
    \(texte)
    ```

    """
  }

  /// The marks of one copy: each exercise, then the remarks.
  private func marks(_ text: String) throws -> (cells: [String], output: String) {
    try folder.write(text, to: "copies/a.md")
    let run = try Etude.run("grade", "cours.md", "copies", in: folder)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let row = run.output.split(separator: "\n").first { $0.hasPrefix("  a ") } ?? ""
    return (row.split(separator: " ").map(String.init), run.output)
  }

  @Test func theKeyIsProved() throws {
    let run = try Etude.run("check", "cours.md", in: folder)
    #expect(run.status == 0, "\(run)")
  }

  @Test func pupilsGetTheFormsAndNoSolution() throws {
    let run = try Etude.run("student", "cours.md", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("```etude exercice #lettre réponse=choix niveau=lire"))
    #expect(run.output.contains("```etude rédiger #texte points=4"))
    #expect(run.output.contains("```etude exercice #moy points=4\n"))
    for secret in ["médiane", "rouge", "14.225", "\"B\""] {
      #expect(!run.output.contains(secret), "\(secret)")
    }
  }

  /// What a pupil answers, the marks of the five, and a remark.
  @Test(
    arguments: [
      ([:], ["4", "1", "1", "1", "0"], "#texte : rien n'est écrit"),
      (["m": "median(cons_ia.Email)"], ["2", "1", "1", "1", "0"], "Vous avez pris la médiane."),
      (["M": "3 Wh"], ["3", "1", "1", "1", "0"], "#moy : Le maximum est faux."),
      (["m": "-1 Wh", "M": "3 Wh"], ["0", "1", "1", "1", "0"], "La moyenne est positive."),
      (["m": "inconnu(3)"], ["0", "1", "1", "1", "0"], "ligne 2 : fonction inconnue : inconnu"),
      (["lettre": "b"], ["4", "1", "1", "1", "0"], ""),
      (["lettre": "lettre = b"], ["4", "1", "1", "1", "0"], ""),
      (["lettre": "lettre = 'B'  # je crois"], ["4", "1", "1", "1", "0"], ""),
      (["lettre": "lettre = \"A\""], ["4", "0", "1", "1", "0"], "Le rouge est au-dessus."),
      (["lettre": "lettre = [\"A\", \"B\"]"], ["4", "0", "1", "1", "0"], "pas la bonne réponse"),
      (["lettre": "lettre = \"ABCD\""], ["4", "0", "1", "1", "0"], "pas la bonne réponse"),
      (["n": "14.2 Wh"], ["4", "1", "1", "1", "0"], ""),
      (["n": "0.014225 kWh"], ["4", "1", "1", "1", "0"], ""),
      (["n": "14"], ["4", "1", "0", "1", "0"], "n n'a pas la valeur attendue"),
      (["n": "15 Wh"], ["4", "1", "0", "1", "0"], "#suite : dépend de #nb"),
      (["n": "15 Wh", "double": "30 Wh"], ["4", "1", "0", "0", "0"], "#suite"),
      (["texte": "Parce que."], ["4", "1", "1", "1", "0"], "#texte : à noter à la main"),
    ] as [([String: String], [String], String)])
  func points(answers: [String: String], expected: [String], remark: String) throws {
    let text = copy(
      m: answers["m"] ?? "mean(cons_ia.Email)", M: answers["M"] ?? "max(cons_ia.Email)",
      lettre: answers["lettre"] ?? "lettre = \"B\"", n: answers["n"] ?? "14.225 Wh",
      double: answers["double"] ?? "2 * n", texte: answers["texte"] ?? "")
    let (cells, output) = try marks(text)
    #expect(Array(cells.dropFirst().prefix(5)) == expected, "\(output)")
    #expect(remark.isEmpty || output.contains(remark), "\(output)")
  }

  /// A test without points is a condition of those that have some.
  @Test func aTestWithoutPointsIsACondition() throws {
    try folder.write(
      Self.key.replacing("test #moy points=1", with: "test #moy"), to: "cours.md")
    #expect(try marks(copy(m: "-1 Wh")).cells[1] == "0")
    #expect(try marks(copy(M: "3 Wh")).cells[1] == "2")
  }

  @Test(arguments: [
    ("exercice #moy", "exercice #moy points=5", "F558"),
    ("réponse=choix", "réponse=roman", "F521"),
    ("solution #lettre", "solution #lettre réponse=choix", "F521"),
    ("#lettre réponse=choix", "#lettre réponse=choix tol=2", "F521"),
    ("lettre = \"A\"", "lettre = \"b\"", "F556"),
    ("solution #nb", "test #nb", "F558"), ("rédiger #texte", "rédiger #moy", "F558"),
    ("rédiger #texte", "rédiger", "F558"),
  ])
  func slipsOfTheAuthorAreSaid(old: String, new: String, code: String) throws {
    try folder.write(Self.key.replacing(old, with: new), to: "cours.md")
    let run = try Etude.run("check", "cours.md", in: folder)
    #expect(run.status == 1 && (run.output + run.errors).contains(code), "\(run)")
    let grade = try Etude.run("grade", "cours.md", "cours.md", in: folder)
    #expect(grade.status != 0)
  }

  @Test func aWrongAnswersWordsTellNoValue() throws {
    try folder.write(
      Self.key.replacing(
        "lettre = \"A\"\n```",
        with: "lettre = \"A\"\n```\n```etude réponse-fausse #nb\n# Il fallait 14,225.\n"
          + "n = 3 Wh\n```"),
      to: "cours.md")
    let run = try Etude.run("check", "cours.md", in: folder)
    #expect(run.status == 1 && (run.output + run.errors).contains("F557"), "\(run)")
  }

  @Test func textsAreMarkedByHandAndTheMarksComeBack() throws {
    try folder.write(copy(texte: "Une ligne,\net \"l'autre\"."), to: "copies/Zoé.md")
    try folder.write(copy(texte: "=1+1"), to: "copies/Bob.md")
    func grade(_ more: String...) throws -> String {
      let run = try Etude.run(["grade", "cours.md", "copies", "-o", "notes"] + more, in: folder)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      return run.output
    }
    _ = try grade("--csv-fr")
    let sheet = folder.read("notes/a-noter.csv")
    #expect(sheet.contains("élève;exercice;points;sur;texte;commentaire"))
    #expect(sheet.contains("\"Une ligne,\net \"\"l'autre\"\".\""))
    #expect(sheet.contains("'=1+1"))
    #expect(folder.permissions(of: "notes/a-noter.csv") == 0o600)
    // As a French spreadsheet saves it.
    let filled = sheet.replacing("Zoé;#texte;\"\"", with: "Zoé;#texte;3,5")
      .replacing("\"\".\";\"\"", with: "\"\".\";Bien dit")
    try folder.write(filled, to: "notes/a-noter.csv")
    var output = try grade("--csv-fr")
    #expect(output.contains("Zoé — #texte : Bien dit"), "\(output)")
    #expect(folder.read("notes/notes.csv").contains(";3,5;"))
    #expect(folder.read("notes/a-noter.csv").contains(/Zoé;#texte;"?3,5"?;/))
    #expect(folder.read("notes/pages/Zoé.html").contains("#texte — 3,5 / 4"))
    // A text that changes waits for a mark again; what was given is kept beside it.
    try folder.write(copy(texte: "Autre chose."), to: "copies/Zoé.md")
    output = try grade("--csv-fr")
    #expect(output.contains("Zoé — #texte : à noter à la main"), "\(output)")
    #expect(output.contains("le texte a changé depuis la note 3,5"), "\(output)")
    #expect(folder.read("notes/a-noter.csv").contains("(3,5) Bien dit"))
    // What is no mark is said.
    try folder.write(
      folder.read("notes/a-noter.csv").replacing("Bob;#texte;\"\"", with: "Bob;#texte;12"),
      to: "notes/a-noter.csv")
    #expect(try grade("--csv-fr").contains("« 12 » n'est pas une note sur 4"))
  }

  @Test func feedbackShowsThePupilsCodeAndTheLineThatFails() throws {
    try folder.write(copy(m: "meen(cons_ia.Email) # <b>"), to: "copies/Zoé.md")
    #expect(try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder).status == 0)
    let page = folder.read("notes/pages/Zoé.html")
    #expect(page.contains("<mark aria-label=\"ligne qui échoue\"><span class=\"no\">▶ 2</span>"))
    #expect(page.contains("Aide : "))
    #expect(page.contains("&lt;b&gt;") && !page.contains("<b>"))
    #expect(page.contains("✓ #lettre — 1 / 1"))
    #expect(!page.contains("median") && !page.contains("14.225 Wh\n"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test func lateWorkIsNamed() throws {
    try folder.write(copy(), to: "copies/Zoé.md")
    try folder.write(copy(), to: "copies/Bob.md")
    try folder.write("élève;limite\nZoé;2040-01-01\nBob;\n", to: "classe.csv")
    let late = try Etude.run(
      "grade", "cours.md", "copies", "--avant", "2020-05-01 18:00", "--liste",
      "classe.csv", in: folder)
    #expect(late.status == 0 && late.output.contains("Bob — en retard de "), "\(late)")
    #expect(!late.output.contains("Zoé — en retard"))
    let early = try Etude.run("grade", "cours.md", "copies", "--due", "2040-01-01", in: folder)
    #expect(!early.output.contains("en retard"))
    let wrong = try Etude.run("grade", "cours.md", "copies", "--avant", "vendredi", in: folder)
    #expect(wrong.status == 64 && wrong.errors.contains("F569"))
  }

  @Test func oneCopyIsGradedAnew() throws {
    try folder.write(copy(), to: "copies/Zoé.md")
    try folder.write(copy(n: "3 Wh"), to: "copies/Bob.md")
    #expect(try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder).status == 0)
    try folder.write(copy(), to: "copies/Bob.md")
    try folder.write(copy(n: "4 Wh"), to: "copies/Zoé.md")
    let run = try Etude.run(
      "grade", "cours.md", "copies", "-o", "notes", "--seul", "bob", in: folder)
    #expect(run.status == 0 && !run.output.contains("Zoé"), "\(run)")
    let rows = folder.read("notes/notes.csv").split(separator: "\n").map(String.init)
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("Bob,copies/Bob.md,4,1,1,1,0,7,11"))
    #expect(rows[2].hasPrefix("Zoé,copies/Zoé.md,4,1,1,1,0,7,11"))
    let nobody = try Etude.run("grade", "cours.md", "copies", "--seul", "Eva", in: folder)
    #expect(nobody.status == 64 && nobody.errors.contains("F570"))
    let other = try Etude.run(
      "grade", "cours.md", "copies", "-o", "vide", "--seul", "Bob", in: folder)
    #expect(other.status == 64 && other.errors.contains("F570"))
  }

  @Test func likeAnswersAreNamed() throws {
    func long(_ total: String, _ count: String) -> String {
      "0 Wh\n# calcul\n\(total) = sum(cons_ia.Email)\n\(count) = len(cons_ia.Email)\nm = \(total) / \(count)\n"
        + "if m < 0 Wh\n  m = -m\nend"
    }
    try folder.write(copy(m: long("total", "nombre")), to: "copies/Zoé.md")
    try folder.write(copy(m: long("somme", "n_modeles")), to: "copies/Bob.md")
    try folder.write(copy(), to: "copies/Eva.md")
    try folder.write(copy(), to: "copies/Luc.md")
    let run = try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder)
    #expect(run.errors.contains("deux réponses se ressemblent : notes/ressemblances.csv"), "\(run)")
    let table = folder.read("notes/ressemblances.csv")
    #expect(table.split(separator: "\n").count == 2 && table.contains("Bob,Zoé,#moy,"), "\(table)")
  }

  /// A lesson tells the same: the words on a wrong answer, forms, and a page for the text.
  @Test func aLessonFollowsTheSameRules() throws {
    let lines = [
      "m = median(cons_ia.Email)", "M = max(cons_ia.Email)", "m = mean(cons_ia.Email)",
      "M = max(cons_ia.Email)", "", "a", "lettre = B", "", "n = 14.2 Wh", "",
      "double = 2 * n", "", "rédiger", "Une phrase.", "", "récap", "quitter",
    ]
    let result = try Etude.run(
      ["lesson", "cours.md"], input: Data(lines.map { $0 + "\n" }.joined().utf8), in: folder)
    let run = result.output + result.errors
    #expect(run.contains("Vous avez pris la médiane."), "\(run)")
    #expect(run.contains("Le rouge est au-dessus."), "\(run)")
    #expect(run.contains("7 sur 7 points ; à noter : 4 points"), "\(run)")
    #expect(run.contains(/#texte +écrit +4 points/), "\(run)")
    let journal = folder.read("cours.journal.md")
    #expect(journal.contains("```etude rédiger #texte points=4\nUne phrase.\n```"), "\(journal)")
    try folder.write(journal, to: "copies/a.md")
    let graded = try Etude.run("grade", "cours.md", "copies", in: folder)
    #expect(graded.output.contains("a — #texte : à noter à la main"), "\(graded)")
    #expect(graded.output.contains(/a +4 +1 +1 +1 +0 +7 +11/), "\(graded)")
  }
}
