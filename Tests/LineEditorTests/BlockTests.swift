import TerminalSupport
import Testing

extension AtTheTerminal {
  /// Statements of several lines in one buffer.
  @Suite(.serialized) struct Blocks {
    static let up = "\u{1B}[A"
    static let down = "\u{1B}[B"
    static let left = "\u{1B}[D"

    @Test func enterOpensALineInWhatIsIncomplete() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("f(a,\r", shows: "probe> f(a,")
      try terminal.type("b)\r", shows: "> f(a,", "> b)", "probe>")
    }

    @Test func altEnterAlwaysOpensALine() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("a\u{1B}\rb\r", shows: "> a", "> b", "probe>")
    }

    @Test func anyLineOfItCanBeChanged() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("(un\rdeux\rtrois", shows: "probe> (un", "deux", "trois")
      try terminal.type(Self.up + Self.up + "\u{1B}[F+", shows: "probe> (un+", "deux", "trois")
      try terminal.type(Self.down + "\u{1B}[F" + "é", shows: "probe> (un+", "deuxé", "trois")
      try terminal.type("\u{1B}[H-", shows: "probe> (un+", "-deuxé", "trois")
      try terminal.type(Self.down + "\u{1B}[F)", shows: "probe> (un+", "-deuxé", "trois)")
      try terminal.type(Self.up + "\r", shows: "> (un+", "> -deuxé", "> trois)", "probe>")
    }

    @Test func historyBeginsAtTheEdgesOfTheBlock() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("old\r", shows: "> old", "probe>")
      try terminal.type("(a\rb", shows: "probe> (a", "b")
      try terminal.type(Self.up + Self.up, shows: "> old", "probe> old")
      try terminal.type(Self.down, shows: "probe> (a", "b")
      try terminal.type(")\r", shows: "> (a", "> b)", "probe>")
    }

    @Test func aBlockIsRecalledWhole() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("(a\rb)\r", shows: "> (a", "> b)", "probe>")
      try terminal.type("x\r", shows: "> x", "probe>")
      try terminal.type(Self.up + Self.up, shows: "probe> (a", "b)")
      try terminal.type(Self.left + "c\r", shows: "> (a", "> bc)", "probe>")
    }

    /// libedit's own commands save 1024 characters when they show an older entry.
    @Test func aLongTextIsNotLostToTheHistory() throws {
      let terminal = try PseudoTerminal.probe(columns: 200)
      try terminal.type("old\r", shows: "> old", "probe>")
      let text = String(repeating: "0123456789", count: 110)
      try terminal.send(text + "\u{12}" + Self.down + Self.up + Self.down + "\r")
      try terminal.waitFor("the whole text") {
        $0.text.filter { $0 != "\n" }.contains("> " + text + "probe>")
      }
    }

    @Test func tabIndentsAFurtherLine() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("(\r\tb)\r", shows: "> (", ">     b)", "probe>")
    }
  }

  @Suite(.serialized) struct Pastes {
    static func marked(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

    @Test(arguments: ["\r", "\n", "\r\n"])
    func nothingOfAPasteRuns(lineBreak: String) throws {
      let terminal = try PseudoTerminal.probe()
      let lines = ["a = 1", "b = 2", "c = 3"].map { $0 + lineBreak }.joined()
      try terminal.type(Self.marked(lines), shows: "probe> a = 1", "b = 2", "c = 3")
      try terminal.type("!\r", shows: "> a = 1", "> b = 2", "> c = 3!", "probe>")
    }

    @Test func goesInAtTheCursor() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("ad\u{1B}[D" + Self.marked("b\rc"), shows: "probe> ab", "cd")
    }

    /// Tabs do not complete, escape sequences lose their Escape, a decomposed é is composed.
    @Test func isTakenAsItIs() throws {
      let terminal = try PseudoTerminal.probe()
      let pasted = Self.marked("su\tx \u{1B}[31me\u{301}\u{3}")
      try terminal.waitUntilReady()
      terminal.sendRaw(pasted.replacing("\u{3}", with: ""))
      try terminal.waitFor(rows: ["probe> su\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}x [31mé"])
    }

    @Test func ctrlCGivesUpAPasteWithoutEnd() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.send("\u{1B}[200~lost")
      try terminal.send("\u{3}")
      try terminal.waitFor(text: "^C\ninterrupted\nprobe>")
    }

    @Test func aLongPasteKeepsAllItsLines() throws {
      let terminal = try PseudoTerminal.probe(rows: 10)
      let lines = (1...40).map { "line \($0)" }
      try terminal.send(Self.marked(lines.joined(separator: "\r")))
      try terminal.waitFor(text: "probe> [40 lines]")
      try terminal.send("\r")
      try terminal.waitFor(text: "> line 40\nprobe>")
      let all = (terminal.screen.scrolledOff + terminal.screen.rows).suffix { $0 != "> line 1" }
      #expect(all.filter { $0.hasPrefix("> ") } == lines.dropFirst().map { "> " + $0 })
    }
  }
}

extension BidirectionalCollection {
  /// The last elements, up to the last one that does not meet the condition.
  fileprivate func suffix(_ condition: (Element) -> Bool) -> [Element] {
    Array(reversed().prefix(while: condition).reversed())
  }
}
