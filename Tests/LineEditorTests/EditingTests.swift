import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Editing {
    @Test(arguments: ["plain", "été à l'œuvre, 3 €", "日本語 and é", "emoji 🌍!"])
    func keepsWhatIsTyped(text: String) throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type(text, shows: "probe> " + text)
      try terminal.type("\r", shows: "> " + text, "probe>")
    }

    @Test(arguments: ["C", "POSIX", "fr_FR.UTF-8", ""])
    func keepsAccentsInAnyLocale(locale: String) throws {
      let terminal = try PseudoTerminal.probe(["LANG": locale])
      try terminal.type("énergie\r", shows: "> énergie", "probe>")
    }

    @Test(arguments: [
      ("été\u{7F}e", "éte"), ("日本\u{7F}!", "日!"), ("ab\u{1B}[D\u{1B}[3~é", "aé"),
      ("bé\u{1}a", "abé"), ("un deux\u{17}trois", "un trois"), ("abc\u{1B}[H\u{4}", "bc"),
      ("b\u{1B}[Ha\u{1B}[Fc", "abc"), ("ab\u{1B}OD1", "a1b"), ("a\u{85}b", "ab"),
    ])
    func editsInTheLine(keys: String, result: String) throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type(keys, shows: "probe> " + result)
      try terminal.type("\r", shows: "> " + result, "probe>")
    }

    @Test func dropsBytesThatAreNoText() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.waitUntilReady()
      terminal.sendRaw([0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82])
      try terminal.type("c", shows: "probe> abc")
    }

    @Test func coloursThePromptWithoutTakingRoom() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("ab\u{7F}c", shows: "probe> ac")
      #expect(terminal.screen.cells[0][0].style == "1;34")
      #expect(terminal.screen.cells[0][7].style == "")
      #expect(terminal.screen.cursor == (0, 9))
    }

    @Test func wrapsALongLine() throws {
      let terminal = try PseudoTerminal.probe(columns: 20)
      let text = "une très longue ligne qui déborde"
      try terminal.send(text)
      try terminal.waitFor(rows: ["probe> une très long", "ue ligne qui déborde"])
      try terminal.type("\u{1}X\r", shows: "> Xune très longue l", "igne qui déborde", "probe>")
    }

    @Test func redrawsAfterAResize() throws {
      let terminal = try PseudoTerminal.probe(columns: 40, rows: 10)
      try terminal.type("before", shows: "probe> before")
      terminal.resize(columns: 30, rows: 12)
      try terminal.type(" after", shows: "probe> before after")
      #expect(terminal.screen.rows[0] == "probe> before after")
      try terminal.type("\r", shows: "> before after", "probe>")
      try terminal.type("size\r", shows: "30x12", "probe>")
    }

    @Test func resizesWithATextOfSeveralRows() throws {
      let terminal = try PseudoTerminal.probe(columns: 40, rows: 10)
      try terminal.type("(first\rsecond", shows: "probe> (first", "second")
      terminal.resize(columns: 30, rows: 10)
      try terminal.type("!", shows: "probe> (first", "second!")
      #expect(terminal.screen.rows.count { $0.contains("first") } == 1)
    }

    @Test(arguments: [("\u{1}", "\u{5}"), ("\u{1B}b", "\u{1B}f"), ("\u{1B}[D", "\u{1B}[C")])
    func goesOnAtTheEndOfATextTallerThanTheScreen(away: String, back: String) throws {
      for rows in [3, 6, 12] {
        let terminal = try PseudoTerminal.probe(columns: 20, rows: rows)
        let piece = String(repeating: "abcde", count: 7 * rows)
        for _ in 0..<3 { try terminal.send(piece + away + back) }
        try terminal.send(piece + "5")
        try terminal.waitFor("the end") { $0.rows.joined().hasSuffix("abcdeabcde5") }
        try terminal.type("\u{3}", shows: "interrupted", "probe>")
        try terminal.type("size\r", shows: "20x\(rows)", "probe>")
      }
    }

    @Test func leavesAtTheEndOfInput() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.send("\u{4}")
      #expect(try terminal.waitForExit() == 0)
      #expect(terminal.screen.text == "probe>\nbye")
      #expect(terminal.screen.modes.isEmpty)
    }

    @Test func asksForPasteMarksWhileItReads() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.waitFor("paste marks") { $0.modes.contains(2004) }
      try terminal.type("spin\r", shows: "probe> spin", "spinning")
      #expect(terminal.screen.modes.isEmpty)
    }
  }
}
