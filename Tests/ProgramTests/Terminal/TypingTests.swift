import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Typing {
    @Test(arguments: [
      (["LANG": "C.UTF-8"], "étude 0.1.0 · cons_ia (23 modèles), cout_pays (138 zones)"),
      (["LANG": "C"], "étude 0.1.0"),
      (["LANG": "en_US.UTF-8"], "étude 0.1.0 · cons_ia (23 models), cout_pays (138 zones)"),
    ])
    func banner(locale: [String: String], expected: String) throws {
      let dialogue = try Dialogue(environment: locale)
      let text = dialogue.screen.rows.joined(separator: " ")
      #expect(text.hasPrefix(expected))
      #expect(text.contains("· help · Ctrl-D"))
    }

    @Test(arguments: [20, 24, 40, 60, 80, 120])
    func theBannerBreaksBetweenWords(columns: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: 24)
      let rows = dialogue.screen.rows.prefix { $0 != Dialogue.prompt }
      let words =
        "étude 0.1.0 · cons_ia (23 modèles), cout_pays (138 zones) · help · Ctrl-D quitte"
      #expect(rows.joined(separator: " ").hasPrefix(words))
    }

    @Test(arguments: [
      ("\"été\"", "\"été\""), ("\"l'œuvre à 3 €\"", "\"l'œuvre à 3 €\""), ("1 + 1", "2"),
      ("énergie = 3 Wh; énergie * 2", "6 Wh"), ("\"日本\"", "\"日本\""), ("x = 3", ""), ("", ""),
      ("   ", ""), ("# rien", ""), ("1 + 1;", ""),
      ("def f(a) = a + 1", "f(a) est définie"),
    ])
    func answers(input: String, answer: String) throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask(input) == answer)
      #expect(try dialogue.ask("2 + 2") == "4")
    }

    @Test(arguments: ["C", "POSIX", "C.UTF-8", "fr_FR.UTF-8", ""])
    func accentsInAnyLocale(locale: String) throws {
      let dialogue = try Dialogue(environment: ["LANG": locale])
      try dialogue.type("\"énergie été\"", shows: "\"énergie été\"")
      #expect(try dialogue.send("\r") == "\"énergie été\"")
      #expect(try dialogue.ask("len(\"été\")") == "3")
    }

    @Test func ctrlDLeaves() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("x = 3")
      try dialogue.terminal.send("\u{4}")
      #expect(try dialogue.terminal.waitForExit() == 0)
      #expect(!dialogue.terminal.readsKeys)
      #expect(dialogue.screen.modes.isEmpty)
    }

    @Test(arguments: ["quit", "exit", "quit()", "exit()", "quitter", ":quitter", ":quit", " quit "])
    func wordsThatLeave(word: String) throws {
      let dialogue = try Dialogue()
      try dialogue.terminal.send(word + "\r")
      #expect(try dialogue.terminal.waitForExit() == 0)
    }

    @Test func anErrorDoesNotChangeTheExitCode() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask("cons_ia.Foo").hasPrefix("erreur[N203] colonne inconnue : Foo"))
      try dialogue.terminal.send("\u{4}")
      #expect(try dialogue.terminal.waitForExit() == 0)
    }

    @Test func ctrlCGivesUpTheLine() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("x = 3")
      try dialogue.type("x = 4 + (", shows: "x = 4 + (")
      _ = try dialogue.send("\u{3}")
      try dialogue.terminal.waitFor("an empty line") { $0.currentRow == Dialogue.prompt }
      #expect(try dialogue.ask("x") == "3")
    }

    @Test func ctrlCTwiceGoesOn() throws {
      let dialogue = try Dialogue()
      _ = try dialogue.send("\u{3}")
      _ = try dialogue.send("\u{3}")
      #expect(try dialogue.ask("1 + 1") == "2")
    }

    @Test func aFailedStatementChangesNothing() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("x = 3")
      #expect(try dialogue.ask("x = 4 + cons_ia.Foo").hasPrefix("erreur[N203]"))
      #expect(try dialogue.ask("x") == "3")
    }

    @Test func aLineMayStartFromTheLastValue() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask("[3, 1, 2]") == "[3, 1, 2]")
      #expect(try dialogue.ask("|> sum") == "6")
      #expect(try dialogue.ask("_ + 1") == "7")
      try dialogue.ask("cons_ia.select(Model, Token);")
      #expect(try dialogue.ask(".head(1).len()") == "1")
    }
  }
}
