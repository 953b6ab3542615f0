import Foundation
import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct SessionCommands {
    @Test(arguments: [("séance.md", "```etude\nx = 3\n```"), ("s.etude", "x = 3\nx + 1\n")])
    func savesWhatSucceededAndOpensIt(name: String, part: String) throws {
      let home = try Folder()
      let dialogue = try Dialogue(home: home)
      try dialogue.ask("x = 3")
      try dialogue.ask("x + zzz")
      try dialogue.ask("x + 1")
      #expect(try dialogue.ask(":enregistrer \(name)") == "\(name) : 2 instructions")
      #expect(home.read(name).contains(part))
      #expect(!home.read(name).contains("zzz"))
      let next = try Dialogue(home: home)
      #expect(try next.ask(":ouvrir \(name)").contains("4"))
      #expect(try next.ask("x") == "3")
      #expect(try next.ask(":save \(name)").contains("existe déjà"))
      #expect(
        try Etude.run([name.hasSuffix("md") ? "run" : "-q", home.path + "/" + name]).status == 0)
    }

    /// A long table goes by pages where that is asked for; what fits is simply shown.
    @Test func pagesTheLastValue() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask(":feuilleter") == "aucune valeur encore")
      try dialogue.ask("cout_pays")
      try dialogue.terminal.send("\u{C}")
      try dialogue.terminal.waitFor("a clear screen") { $0.text == "étude>" }
      try dialogue.terminal.send(":feuilleter\r")
      // With less, the first page ends in its prompt; without, all of it is printed.
      try dialogue.terminal.waitFor("a page") { screen in
        screen.currentRow.hasPrefix("/") || screen.currentRow == ":"
          || screen.text.contains("138 lignes")
      }
      try dialogue.terminal.send("q")
      try dialogue.terminal.waitFor("the prompt") { $0.currentRow.hasPrefix("étude>") }
      try dialogue.terminal.send("\u{15}3\r")
      #expect(try dialogue.ask(":page").contains("3"))
    }

    @Test func openingWhatIsNotThere() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask(":ouvrir rien.etude").contains("rien.etude"))
      #expect(try dialogue.ask(":enregistrer a.md") == "rien à enregistrer encore")
      #expect(try dialogue.ask(":ouvrir").hasPrefix(":ouvrir FICHIER :"))
    }

    @Test func searchesTheHistory() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("énergie = 3 Wh")
      try dialogue.ask("1 + 1")
      #expect(try dialogue.ask(":historique ENERGIE") == "énergie = 3 Wh")
      #expect(try dialogue.ask(":history zzz") == "rien de tel")
      #expect(try dialogue.ask(":historique").hasPrefix("énergie = 3 Wh\n1 + 1"))
    }

    @Test func timesAndSpeaksEnglish() throws {
      let dialogue = try Dialogue()
      let timed = try dialogue.ask(":temps x = 3; x + 1")
      #expect(timed.hasPrefix("4\ndurée : "))
      #expect(try dialogue.ask(":lang en") == "étude speaks English")
      #expect(try dialogue.ask(":forget x") == "x is forgotten")
      #expect(try dialogue.ask("x").hasPrefix("error[N201]"))
      #expect(try dialogue.ask(":lang fr") == "étude parle français")
    }

    @Test func coloursComeAndGo() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask(":couleurs non") == "sans couleurs")
      try dialogue.type("if true", shows: "if true")
      #expect(dialogue.screen.cells[dialogue.screen.cursor.row][7].style == "")
      try dialogue.type("\u{15}", shows: "")
      #expect(try dialogue.ask(":colours on") == "avec couleurs")
      try dialogue.type("if true", shows: "if true")
      try dialogue.terminal.waitFor { $0.cells[$0.cursor.row][7].style == "38;5;133" }
    }

    @Test func aTipIsNeverToldTwice() throws {
      let home = try Folder()
      let tips = try (1...12).map { _ in
        let dialogue = try Dialogue(home: home)
        return dialogue.screen.rows.prefix { $0 != Dialogue.prompt }.dropFirst().joined()
      }
      let told = tips.filter { !$0.isEmpty }
      #expect(told.count >= 8)
      #expect(Set(told).count == told.count)
      #expect(tips.last?.isEmpty == true)
    }

    @Test func whatRunsLongSaysSo() throws {
      let dialogue = try Dialogue()
      try dialogue.start("while true: x = 1\r", until: "s · Ctrl-C arrête")
      #expect(try dialogue.interrupt().hasSuffix("aucune variable"))
      #expect(!dialogue.screen.text.contains("arrête"))
    }

    /// A script and a notebook say so too, and take the line back.
    @Test(arguments: [["-e", "print(\"départ\"); while true: x = 1"], ["run", "a.md"]])
    func scriptsThatRunLongSaySo(words: [String]) throws {
      let home = try Folder()
      try home.write(
        "---\netude: 1\n---\n```etude\nwhile true: x = 1\n```\n", to: "a.md")
      let terminal = try PseudoTerminal(
        command: [Etude.path()] + words, environment: ["HOME": home.path], directory: home.path)
      try terminal.waitFor(text: "s · Ctrl-C arrête")
      terminal.signal(SIGINT)
      #expect(try terminal.waitForExit() == 130)
      #expect(!terminal.screen.text.contains("arrête"))
    }

    @Test func plainForAScreenReader() throws {
      let home = try Folder()
      let terminal = try PseudoTerminal(
        command: [Etude.path(), "--plain"], environment: ["HOME": home.path], rows: 60)
      try terminal.waitFor(text: "étude>")
      terminal.sendRaw("bars([3, 1, 2])\n")
      try terminal.waitFor { $0.currentRow == "étude>" && $0.rows.count { $0 != "" } > 3 }
      #expect(terminal.screen.text.contains("rapport 3."))
      terminal.sendRaw("\u{4}")
      #expect(try terminal.waitForExit() == 0)
      #expect(!terminal.transcript.contains(0x1B))
      #expect(!terminal.screen.text.contains("██"))
    }
  }

  @Suite(.serialized) struct Endings {
    /// What is typed is in the history when the program or its terminal goes away.
    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalLosesNothing(number: Int32) throws {
      let home = try Folder()
      let dialogue = try Dialogue(home: home)
      try dialogue.type("énergie = 35", shows: "énergie = 35")
      dialogue.terminal.signal(number)
      #expect(try dialogue.terminal.waitForExit() == 128 + number)
      #expect(home.read("state/etude/history") == "énergie = 35\n")
      #expect(!dialogue.terminal.readsKeys)
      #expect(dialogue.screen.modes.isEmpty)
    }

    @Test func ctrlCKeepsTheLineInTheHistory() throws {
      let dialogue = try Dialogue()
      try dialogue.type("x = 4 + (", shows: "x = 4 + (")
      _ = try dialogue.send("\u{3}")
      try dialogue.type("\u{1B}[A", shows: "x = 4 + (")
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGTRAP])
    func aCrashRestoresTheTerminal(number: Int32) throws {
      let dialogue = try Dialogue()
      dialogue.terminal.signal(number)
      #expect(try dialogue.terminal.waitForExit() == 128 + number)
      #expect(!dialogue.terminal.readsKeys)
      #expect(dialogue.screen.modes.isEmpty)
    }

    @Test func aDamagedHistoryIsSetAsideAndSaid() throws {
      let home = try Folder()
      try home.write(Data([0x61, 0x0A, 0xFF, 0xFE, 0x0A]), to: "state/etude/history")
      let dialogue = try Dialogue(home: home)
      #expect(dialogue.screen.text.contains("history.corrupt"))
      try dialogue.type("\u{1B}[A", shows: "a")
    }

    @Test func severalTerminalsLoseNothing() throws {
      let home = try Folder()
      let (one, two) = (try Dialogue(home: home), try Dialogue(home: home))
      for number in 1...5 {
        try one.ask("a\(number) = 1")
        try two.ask("b\(number) = 2")
      }
      let lines = home.read("state/etude/history").split(separator: "\n")
      #expect(lines.count == 10)
      let attributes = try FileManager.default.attributesOfItem(
        atPath: home.path + "/state/etude/history")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    /// Without a display the picture is written and its path said.
    @Test(arguments: [":voir", ":view"])
    func viewWritesTheLastPicture(command: String) throws {
      let folder = try Folder()
      let dialogue = try Dialogue(environment: ["TMPDIR": folder.path])
      #expect(try dialogue.ask(command).contains("pas une image"))
      try dialogue.ask("bars([3, 1, 2])")
      let path = try dialogue.ask(command)
      #expect(path.hasPrefix(folder.path) && path.hasSuffix("/image.svg"))
      let picture = try String(contentsOfFile: path, encoding: .utf8)
      #expect(picture.hasPrefix("<svg") && picture.contains("0 (3)"))
    }
  }
}
