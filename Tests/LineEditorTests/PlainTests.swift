import TerminalSupport
import Testing

extension AtTheTerminal {
  /// Where there is no terminal to edit on.
  @Suite(.serialized) struct Plain {
    @Test func aPipeGivesLinesWithoutPrompt() throws {
      let terminal = try PseudoTerminal.shell("printf 'é\\n(a\\nb)\\r\\nlast' | \"$PROBE\" | cat")
      try terminal.waitForExit()
      #expect(terminal.screen.text == "> é\n> (a\n> b)\n> last\nbye")
      #expect(!terminal.transcript.contains(0x1B))
    }

    @Test func aPipeFromATerminalHasThePrompt() throws {
      let terminal = try PseudoTerminal.shell("\"$PROBE\" | cat")
      try terminal.waitFor(text: "probe>")
      terminal.sendRaw("a\n")
      try terminal.waitFor(text: "> a\n")
      terminal.sendRaw("\u{4}")
      try terminal.waitForExit()
      #expect(!terminal.transcript.contains(0x1B))
    }

    @Test func aFileThatEndsInsideAStatementGivesWhatThereIs() throws {
      let terminal = try PseudoTerminal.shell("printf '(a\\nb' | \"$PROBE\"")
      try terminal.waitForExit()
      #expect(terminal.screen.text == "> (a\n> b\nbye")
      #expect(!terminal.transcript.contains(0x1B))
    }

    @Test(arguments: ["dumb", "", "no-such-terminal"])
    func aTerminalWithoutCursorHasPlainLines(term: String) throws {
      let terminal = try PseudoTerminal.probe(["TERM": term])
      #expect(!terminal.readsKeys)
      terminal.sendRaw("énergie\n")
      try terminal.waitFor(text: "probe> énergie\n> énergie\nprobe>")
      terminal.sendRaw("abc\u{3}")
      try terminal.waitFor(text: "interrupted\nprobe>")
      terminal.sendRaw("d\n")
      try terminal.waitFor(text: "> d\nprobe>")
      terminal.sendRaw("\u{4}")
      #expect(try terminal.waitForExit() == 0)
      #expect(!terminal.transcript.contains(0x1B))
    }
  }

  /// What `~/.editrc` may change.
  @Suite(.serialized) struct Settings {
    private let home: TemporaryDirectory

    init() throws { home = try TemporaryDirectory() }

    private func probe(settings: String) throws -> PseudoTerminal {
      try home.write(Array(settings.utf8), to: ".editrc")
      return try PseudoTerminal.probe(["HOME": home.path])
    }

    @Test func bindsOtherKeys() throws {
      let terminal = try probe(
        settings: "probe:bind ^I ed-move-to-beg\nother:bind a ed-move-to-beg\nnonsense\n")
      try terminal.type("su\ta\r", shows: "> asu", "probe>")
    }

    @Test func mayChooseVi() throws {
      let terminal = try probe(settings: "bind -v\n")
      try terminal.type("héllo\u{1B}0", shows: "probe> héllo")
      try terminal.waitFor("the cursor at the start") { $0.cursor.column == 7 }
      try terminal.type("xA\u{1B}[D\u{1B}[D!", shows: "probe> él!lo")
      try terminal.type(Pastes.marked("(a\rb"), shows: "probe> él!(a", "blo")
      try terminal.type("\u{1B}A)\r", shows: "> él!(a", "> blo)", "probe>")
      try terminal.type("\u{1B}[A", shows: "probe> él!(a", "blo)")
    }
  }
}
