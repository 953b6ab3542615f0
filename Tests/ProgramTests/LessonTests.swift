import Foundation
import Testing

/// `etude lesson` without a terminal, on the model lesson of `Lessons/`.
@Suite struct LessonTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let model = repository + "/Tests/ProgramTests/Lessons/pays.md"
    try folder.write(try String(contentsOfFile: model, encoding: .utf8), to: "pays.md")
  }

  private func lesson(_ lines: String..., arguments: [String] = []) throws -> Etude {
    try Etude.run(
      ["lesson", "pays.md"] + arguments,
      input: Data(lines.map { $0 + "\n" }.joined().utf8), in: folder)
  }

  /// The right answers, from the first step to the end of the lesson.
  private static let rightWay = rightLines.map { $0 + "\n" }.joined()
  private static let rightLines = [
    "", "", "rapport = cost(modele, \"POL\", \"Petite_conv\") / c", "", "",
    "def ecart(a, b) = abs(a - b)", "", "", "legers = cons_ia.filter(Tweet < 0.5 Wh)", "", "",
  ]

  @Test func leadsToTheEnd() throws {
    let run = try Etude.run(
      ["lesson", "pays.md"], input: Data(Self.rightWay.utf8), in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("En France, elle émet 2,80\u{A0}g"))
    #expect(run.output.contains("La Pologne émet donc 14,2 fois plus."))
    #expect(run.output.contains("3 sur 3 réussis, 6 sur 6 points"))
    #expect(run.errors.contains("Fin de la leçon."))
    #expect(run.errors.contains("à rendre : pays.journal.md"))
    #expect(!run.errors.contains("erreur"))
    // The journal is a notebook like any other, and a copy to be marked.
    let check = try Etude.run("check", "pays.journal.md", in: folder)
    #expect(check.status == 0, "\(check)")
    #expect(check.errors == "")
    let marks = try Etude.run("grade", "pays.md", "pays.journal.md", in: folder)
    #expect(marks.status == 0)
    #expect(marks.output.contains("2    3    1      6    6"))
  }

  @Test func judgesAndHelps() throws {
    let run = try lesson(
      "", "", "rapport = ____", "rapport = c / 2 gCO2e", "rapport = 20", "indice", "récap")
    #expect(run.status == 0)
    #expect(run.errors.contains("erreur[N222] à compléter : ____"))
    #expect(run.errors.contains("Pas encore. Même modèle, même texte"))
    #expect(run.output.contains("Indice\u{A0}: Calculez d'abord le coût en Pologne"))
    #expect(run.errors.contains("plus d'indice"))
    #expect(run.output.contains("#e1  à faire, 2 erreurs"))
    // Neither solutions nor hidden tests are told or kept.
    let journal = folder.read("pays.journal.md")
    for text in ["attendu", "pologne / c", "réponse-fausse", "Il en manque"] {
      #expect(!(run.output + run.errors + journal).contains(text), "\(text)")
    }
  }

  @Test func wordsLeadThroughIt() throws {
    let run = try lesson(
      ":suite", "libre", "c = 7", "reprendre", "c", "aide", "passer", "x = 3", "passer", "retour",
      "retour", "retour", "recommencer #e3", "quitter", arguments: ["--lang", "fr"])
    #expect(run.status == 0)
    #expect(run.output.contains("2.802954 gCO2e\n  suite"))
    #expect(run.output.contains("recommencer [#id|tout]"))
    #expect(run.errors.contains("essais oubliés : x"))
    #expect(run.errors.contains("aucun exercice à recommencer ici"))
    #expect(run.errors.contains("votre place est gardée : etude leçon pays.md"))
    #expect(folder.read("pays.journal.md").contains("étape: 1, sautés: \"e1\""))
  }

  @Test func saysWhatStandsInItsWay() throws {
    try folder.write("mes notes", to: "pays.journal.md")
    let notes = try lesson("")
    #expect(notes.status == 65)
    #expect(folder.read("pays.journal.md") == "mes notes")
    try folder.write("---\netude: 1\n---\n", to: "pays.journal.md")
    let other = try lesson("")
    #expect(other.status == 64)
    #expect(other.errors.contains("F590"))
    #expect(try Etude.run("lesson", in: folder).status == 64)
    #expect(try Etude.run("leçon", "rien.md", in: folder).status == 66)
  }

  @Test func aChangedNotebookKeepsAnswers() throws {
    #expect(try lesson("", "", Self.rightLines[2], "").status == 0)
    let before = folder.read("pays.journal.md")
    let text = folder.read("pays.md").replacingOccurrences(
      of: "Le coût d'une", with: "Le prix d'une")
    try folder.write(text, to: "pays.md")
    let run = try lesson("récap")
    #expect(run.errors.contains("F592"))
    #expect(run.output.contains("1 sur 3 réussis, 2 sur 6 points"))
    #expect(folder.read("pays.journal-1.md") == before)
    #expect(folder.read("pays.journal.md").contains("Le prix d'une"))
    // All over again: the journal is put aside once more, and names its lesson.
    let again = try Etude.run(
      ["lesson", "pays.journal.md", "--lang", "en"], input: Data("restart all\nrecap\n".utf8),
      in: folder)
    #expect(again.errors.contains("the old journal is pays.journal-2.md"))
    #expect(again.output.contains("0 of 3 passed, 0 of 6 points"))
  }

  /// `KILLS=200 scripts/test.sh --filter killedAtAnyMomentALesson` kills more often.
  @Test func killedAtAnyMomentALessonLeavesAWholeJournal() throws {
    let input = Self.rightWay
    let clock = ContinuousClock()
    let start = clock.now
    _ = try Etude.run(["lesson", "pays.md"], input: Data(input.utf8), in: folder)
    let whole = (clock.now - start) / .seconds(1)
    let end = folder.read("pays.journal.md")
    let count = Int(ProcessInfo.processInfo.environment["KILLS"] ?? "") ?? 15
    for _ in 0..<count {
      try? FileManager.default.removeItem(atPath: folder.path + "/pays.journal.md")
      let program = try RunningProgram(
        [Etude.path(), "lesson", "pays.md"], input: Data(input.utf8), environment: [:],
        directory: folder.path)
      Thread.sleep(forTimeInterval: Double.random(in: 0...1.2 * whole))
      program.signal(SIGKILL)
      _ = try program.waitForExit()
      let left = folder.read("pays.journal.md")
      guard !left.isEmpty else { continue }
      #expect(left.hasSuffix("len(legers)\n```\n"))
      let step = try Etude.run(
        ["lesson", "pays.md"], input: Data("récap\n".utf8), in: folder)
      #expect(step.status == 0, "\(step)")
    }
    #expect(end.contains("étape: 9"))
  }
}
