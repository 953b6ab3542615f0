import Foundation
import TerminalSupport
import Testing

extension AtTheTerminal {
  /// A lesson as a pupil goes through it: wrong answers, hints, a break in the middle.
  @Suite(.serialized) struct LessonDialogue {
    private static let model = repository + "/Tests/ProgramTests/Lessons/pays.md"

    private func open(_ home: Folder, at prompt: String) throws -> Dialogue {
      try Dialogue("lesson", "pays.md", home: home, prompt: prompt)
    }

    private func home() throws -> Folder {
      let home = try Folder()
      try home.write(try String(contentsOfFile: Self.model, encoding: .utf8), to: "pays.md")
      return home
    }

    @Test func aWholeLessonInTwoSittings() throws {
      let home = try home()
      let first = try open(home, at: "leçon 1/8>")
      #expect(first.screen.text.contains("Le coût d'une petite conversation"))
      #expect(first.screen.text.contains("2.802954 gCO2e"))
      #expect(try first.send("\r").contains("En France, elle émet"))
      #expect(try first.send("\r").contains("À vous."))
      try first.terminal.waitFor(text: "#e1>")
      // The lines to complete are a key away, and what is tried is no answer.
      try first.terminal.send("\u{1B}[A")
      try first.terminal.waitFor(text: "#e1> rapport = ____")
      #expect(try first.send("\u{15}c * 2\r").contains("5.605908 gCO2e"))
      let wrong = try first.ask("rapport = c / cost(modele, \"POL\", \"Petite_conv\")")
      #expect(wrong.contains("Pas encore. La Pologne émet plus"))
      #expect(wrong.contains("Calculez d'abord le coût en Pologne"))
      #expect(try first.ask("indice").contains("plus d'indice"))
      // What ends in an error is kept under no name.
      let failed = try first.ask("rapport = cost(modele, \"PLO\", \"Petite_conv\")")
      #expect(failed.contains("D402") && !failed.contains("noté"))
      let step = try first.ask("pologne = cost(modele, \"POL\", \"Petite_conv\")")
      #expect(step.contains("noté sous le nom `pologne` ; l'exercice attend `rapport`"))
      #expect(try first.ask("rapport = pologne / c").contains("juste, 2 points"))
      #expect(try first.send("\r").contains("La Pologne émet donc 14,2 fois plus."))
      // Trials end where they began.
      #expect(try first.ask("libre").contains("essayez ce que vous voulez"))
      try first.terminal.waitFor(text: "libre>")
      #expect(try first.ask("arrondi = 0") == "")
      #expect(try first.ask("reprendre").contains("retour à la leçon"))
      #expect(try first.ask("arrondi").contains("14.2"))
      try first.terminal.send("quitter\r")
      try first.terminal.waitForExit()
      let left = home.read("pays.journal.md")
      #expect(left.contains("rapport = pologne / c"))

      let second = try open(home, at: "leçon 4/8>")
      #expect(second.screen.text.contains("vous reprenez à l'étape 4 sur 8"))
      #expect(try second.ask("retour").contains("rapport = pologne / c"))
      #expect(try second.ask("suite").contains("arrondi"))
      #expect(try second.send("\r").contains("def ecart(a, b) = ____"))
      #expect(try second.ask("passer").contains("attend ecart"))
      #expect(try second.ask("recommencer #e2").contains("def ecart(a, b) = ____"))
      // A loop without end is stopped and is no answer.
      try second.start("while vrai: t = 0\r\r", until: "while vrai: t = 0")
      #expect(try second.interrupt().contains("interrompu"))
      #expect(try second.ask("def ecart(a, b) = abs(a - b)").contains("juste, 3 points"))
      #expect(try second.send("\r").contains("37.06975 gCO2e"))
      #expect(try second.send("\r").contains("legers"))
      #expect(try second.ask("récap").contains("2 sur 3 réussis, 5 sur 6 points"))
      #expect(try second.ask("legers = cons_ia.filter(Tweet < 0.5)").contains("juste, 1 point"))
      #expect(try second.send("\r").contains("len(legers)"))
      #expect(try second.send("\r").contains("Fin de la leçon."))
      try second.terminal.send("\u{4}")
      try second.terminal.waitForExit()
      let check = try Etude.run("check", "pays.journal.md", in: home)
      #expect(check.status == 0)
    }

    @Test func aKilledTerminalLosesNothing() throws {
      let home = try home()
      let first = try open(home, at: "leçon 1/8>")
      _ = try first.send("\r")
      _ = try first.send("\r")
      _ = try first.ask("rapport = cost(modele, \"POL\", \"Petite_conv\") / c")
      first.terminal.signal(SIGKILL)
      try first.terminal.waitForExit()
      let second = try open(home, at: "leçon 3/8>")
      #expect(try second.ask("récap").contains("1 sur 3 réussis"))
    }
  }
}
