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

  /// A pupil who errs at each exercise, leaves, corrects and writes ends with the recap's marks.
  @Test func aWholeLessonOfAPupilWhoErrs() throws {
    let end = "\n## Conclure\n\n**À rédiger, dix lignes.** Votre avis.\n"
    try folder.write(folder.read("pays.md") + end, to: "pays.md")
    func sit(_ lines: String...) throws -> Etude {
      let run = try Etude.run(
        ["lesson", "pays.md"], input: Data(lines.map { $0 + "\n" }.joined().utf8), in: folder)
      #expect(run.status == 0)
      return run
    }
    let first = try sit(
      "", "", "c", "rapport = c", "cost(modele, \"POL\", \"Petite_conv\") / c",
      "rapport = cost(modele, \"POL\", \"Petite_conv\") / c", "", "", "def ecart(a, b) = a - b",
      "passer", "")
    #expect(first.errors.contains("pour répondre, donnez-lui le nom `rapport` : rapport = c\n"))
    #expect(first.output.contains("attend ecart") || first.errors.contains("attend ecart"))
    let second = try sit(
      "Tweet < 0.5 Wh", "legers = cons_ia.filter(Tweet > 0.5 Wh)",
      "legers = cons_ia.filter(Tweet < 0.5 Wh)", "recommencer #e1", "rapport = 3", "", "", "",
      "def ecart(a, b) = abs(a - b)", "récap")
    #expect(
      second.errors.replacing("\n", with: " ").contains(
        "donnez-lui le nom `legers` : legers = cons_ia.filter(Tweet < 0.5 Wh)"))
    #expect(second.output.contains("3 sur 3 réussis, 6 sur 6 points\n"))
    let third = try sit(
      "", "", "", "", "rédiger", "L'avis (d'un élève", "en deux lignes", "", "", "récap")
    #expect(third.output.contains("3 sur 3 réussis, 6 sur 6 points"))
    #expect(folder.read("pays.journal.md").contains("L'avis (d'un élève\nen deux lignes\n"))
    let marks = try Etude.run("grade", "pays.md", "pays.journal.md", in: folder)
    #expect(marks.output.contains("2    3    1      6    6"))
  }

  @Test func theProgramHasItsLessons() throws {
    let other = try Folder()
    func run(_ arguments: String..., input: String = "") throws -> Etude {
      try Etude.run(["lesson"] + arguments, input: Data(input.utf8), in: other)
    }
    let list = try run()
    #expect(list.status == 0)
    #expect(list.output.contains("00-prise-en-main.md"))
    #expect(list.output.split(separator: "\n").count == 14)
    let sitting = try run("03-pays", input: "\n")
    #expect(sitting.status == 0, "\(sitting)")
    #expect(try run().output.contains("étape 2 sur "))
    // Nothing but the journal stands in the folder, without what pupils do not get.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: other.path) == ["03-pays.journal.md"])
    #expect(!other.read("03-pays.journal.md").contains("test-caché"))
    #expect(try run("03-pays.journal.md", input: "récap\n").output.contains("étape 2 sur "))
    // The end of one names the next.
    try other.write("---\netude: 2\n---\nUn.\n", to: "06b-attention.md")
    try other.write("---\netude: 2\n---\n```etude exercice #a\nx = ____\n```\n", to: "z.md")
    #expect(try run("z.md", input: "").status == 0)
    let end = try run("06c-parametres", input: String(repeating: "passer\n", count: 80))
    #expect(end.errors.contains("la leçon suivante : etude leçon z.md"))
  }

  @Test func theCommandLineGivesParameters() throws {
    let run = try lesson("", arguments: ["-p", "ici=POL"])
    #expect(run.output.contains("39.87"))
    #expect(try lesson("", arguments: ["-p", "rien=1"]).status == 64)
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
