import Glibc
import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Signals {
    @Test func ctrlCGivesUpTheLine() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("abc\u{1B}[D", shows: "probe> abc")
      try terminal.send("\u{3}")
      try terminal.waitFor(rows: ["probe> abc^C", "interrupted", "probe>"])
      try terminal.type("d\r", shows: "> d", "probe>")
    }

    @Test func ctrlCLeavesABlockLegible() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("(a\rb\u{1B}[A", shows: "probe> (a", "b")
      try terminal.waitFor("the cursor in the first row") { $0.cursor.row == 0 }
      try terminal.send("\u{3}")
      try terminal.waitFor(rows: ["probe> (a", "b^C", "interrupted", "probe>"])
    }

    @Test func ctrlCStopsWhatRuns() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.send("spin\r")
      try terminal.waitFor(text: "spinning")
      terminal.sendRaw("\u{3}")
      try terminal.waitFor(text: "stopped\nprobe>")
      try terminal.type("on\r", shows: "> on", "probe>")
    }

    @Test func ctrlCEndsASearch() throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("old\r", shows: "> old", "probe>")
      try terminal.type("\u{12}o", shows: "probe> old", "bck:o")
      try terminal.send("\u{3}")
      try terminal.waitFor(text: "interrupted\nprobe>")
      try terminal.type("new\r", shows: "> new", "probe>")
    }

    @Test func stopsAndGoesOn() throws {
      let terminal = try PseudoTerminal(
        command: ["/bin/sh", "-i"],
        environment: ["PS1": "sh$ ", "PROBE": PseudoTerminal.probePath()])
      try terminal.waitFor(text: "sh$")
      terminal.sendRaw("\"$PROBE\"\n")
      try terminal.waitFor(text: "probe>")
      try terminal.type("abc", shows: "probe> abc")
      try terminal.send("\u{1A}")
      try terminal.waitFor("the shell's prompt") { $0.currentRow == "sh$" }
      #expect(!terminal.readsKeys)
      #expect(terminal.screen.modes.isEmpty)
      terminal.sendRaw("fg\n")
      try terminal.waitFor("the line again") { $0.currentRow == "probe> abc" }
      try terminal.type("d\r", shows: "> abcd", "probe>")
    }

    /// While a key is answered, and on a thread that still computes while the next line is edited.
    @Test(arguments: ["overflow\t", "overflow\r"])
    func aStackThatEndsRestoresTheTerminal(keys: String) throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.send(keys)
      #expect(try terminal.waitForExit() == 128 + SIGSEGV)
      #expect(!terminal.readsKeys)
      #expect(terminal.screen.modes.isEmpty)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func aSignalThatEndsItRestoresTheTerminal(signal: Int32) throws {
      let terminal = try PseudoTerminal.probe()
      try terminal.type("abc", shows: "probe> abc")
      terminal.signal(signal)
      #expect(try terminal.waitForExit() == 128 + signal)
      #expect(!terminal.readsKeys)
      #expect(terminal.screen.modes.isEmpty)
    }
  }
}
