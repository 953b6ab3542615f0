import Foundation
import TerminalSupport
import Testing

extension AtTheTerminal {
  /// What the program keeps between two sittings: journals and the history.
  @Suite(.serialized) struct KeptFiles {
    private func home() throws -> Folder {
      let model = repository + "/Tests/ProgramTests/Lessons/pays.md"
      let home = try Folder()
      try home.write(try String(contentsOfFile: model, encoding: .utf8), to: "pays.md")
      return home
    }

    /// Puts a folder, which takes no file, in the place of the journal; gives its path.
    private func takeThePlace(ofJournalIn home: Folder) throws -> String {
      let path = home.path + "/pays.journal.md"
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(
        atPath: path + "/x", withIntermediateDirectories: true)
      return path
    }

    @Test func aSecondLessonOnAJournalIsRefused() throws {
      let home = try home()
      let first = try Dialogue("lesson", "pays.md", home: home, prompt: "leçon 1/8>")
      #expect(home.permissions(of: "pays.journal.md") == 0o600)
      let journal = home.read("pays.journal.md")
      for file in ["pays.md", "pays.journal.md", "./pays.md"] {
        let second = try Etude.run(["lesson", file], input: Data("\n\n".utf8), in: home)
        #expect(second.status == 64)
        #expect(second.errors.contains("F593") && second.errors.contains("pays.journal.md"))
        #expect(home.read("pays.journal.md") == journal)
      }
      // The first goes on, and keeps its lock over each write.
      _ = try first.send("\r")
      #expect(try Etude.run("lesson", "pays.md", in: home).status == 64)
      first.terminal.signal(SIGKILL)
      try first.terminal.waitForExit()
      #expect(try Etude.run("lesson", "pays.md", in: home).status == 0)
    }

    /// Neither finds a journal; one of them gets it.
    @Test func ofTwoLessonsThatBeginAtOnceOneIsRefused() throws {
      for _ in 0..<5 {
        let home = try home()
        let lesson = "(sleep 1; echo) | \"$ETUDE\" lesson pays.md"
        let run = try Etude.shell(
          "\(lesson) > a 2>&1 & \(lesson) > b 2>&1; wait; cat a b; ls", in: home)
        #expect(run.output.split(separator: "F593").count == 2, "\(run.output)")
        #expect(!run.output.contains("pays.journal-"))
        #expect(home.read("pays.journal.md").contains("étape: 2"))
      }
    }

    @Test func aChangeFromOutsideIsKept() throws {
      let home = try home()
      let lesson = try Dialogue("lesson", "pays.md", home: home, prompt: "leçon 1/8>")
      try home.write("mes notes à moi", to: "pays.journal.md")
      let told = try lesson.send("\r")
      #expect(told.contains("F594") && told.contains("pays.journal-1.md"))
      #expect(home.read("pays.journal-1.md") == "mes notes à moi")
      #expect(home.permissions(of: "pays.journal-1.md") == 0o600)
      #expect(home.read("pays.journal.md").contains("étape: 2"))
      #expect(try !lesson.send("\r").contains("F594"))
      #expect(home.read("pays.journal.md").contains("étape: 3"))
    }

    @Test func aJournalThatCannotBeWrittenIsTriedAgain() throws {
      let home = try home()
      let lesson = try Dialogue("lesson", "pays.md", home: home, prompt: "leçon 1/8>")
      let path = try takeThePlace(ofJournalIn: home)
      #expect(try lesson.send("\r").contains("F591"))
      #expect(try lesson.send("\r").contains("F591"))
      #expect(try lesson.ask("rapport = 3").contains("F591"))
      try FileManager.default.removeItem(atPath: path)
      let saved = try lesson.ask("rapport = cost(modele, \"POL\", \"Petite_conv\") / c")
      #expect(saved.contains("votre travail est de nouveau gardé"))
      #expect(home.read("pays.journal.md").contains("\"POL\""))
      try lesson.terminal.send("quitter\r")
      #expect(try lesson.terminal.waitForExit() == 0)
    }

    @Test func workThatIsNotKeptIsToldAtTheEnd() throws {
      let home = try home()
      let lesson = try Dialogue("lesson", "pays.md", home: home, prompt: "leçon 1/8>")
      _ = try takeThePlace(ofJournalIn: home)
      try lesson.terminal.send("quitter\r")
      #expect(try lesson.terminal.waitForExit() == 74)
      #expect(lesson.screen.text.contains("F591"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: home.path).allSatisfy {
          !$0.hasPrefix(".etude-")
        })
    }

    @Test func theHistoryIsPrivateAndForgetsWhatBeginsWithABlank() throws {
      let home = try Folder()
      try home.write("ancien = 1\n", to: "state/etude/history")
      chmod(home.path + "/state/etude/history", 0o644)
      let dialogue = try Dialogue(home: home)
      #expect(home.permissions(of: "state/etude/history") == 0o600)
      for line in [" secret = 1", "\u{A0}secret = 2", "  # secret", "gardé = 3"] {
        try dialogue.ask(line)
      }
      try dialogue.type("\u{1B}[A", shows: "gardé = 3")
      try dialogue.type("\u{1B}[A", shows: "ancien = 1")
      let history = home.read("state/etude/history")
      #expect(history == "ancien = 1\ngardé = 3\n")
      #expect(home.permissions(of: "state/etude/history") == 0o600)
      // Given up with the terminal, it is forgotten as well.
      _ = try dialogue.send("\u{3}")
      _ = try dialogue.send(" secret = 4\u{3}")
      try dialogue.terminal.send("\u{4}")
      try dialogue.terminal.waitForExit()
      #expect(!home.read("state/etude/history").contains("secret"))
    }

    /// The prompt, the list of candidates and the pages hold nothing that the terminal obeys.
    @Test func hostileNamesAtThePrompt() throws {
      let home = try Folder()
      let bad = "\u{1B}]0;PWN\u{7}"
      try home.write("nom,a\(bad)b,a\(bad)c\nx\(bad),1,2\n", to: "t.csv")
      let dialogue = try Dialogue(home: home)
      try dialogue.ask("t = read_csv(\"t.csv\")")
      try dialogue.ask("t")
      try dialogue.ask(":page")
      try dialogue.ask(":variables")
      try dialogue.terminal.send("t.filter(a\t\t")
      try dialogue.terminal.send("\u{15}read_csv(\"\t\t")
      try dialogue.terminal.send("\u{3}")
      try dialogue.ask("1 + 1")
      let text = String(decoding: dialogue.terminal.transcript, as: UTF8.self)
      #expect(!text.contains("\u{1B}]0;") && text.contains("␛]0;PWN␇"))
    }
  }
}
