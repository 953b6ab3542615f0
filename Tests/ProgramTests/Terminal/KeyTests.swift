import TerminalSupport
import Testing

extension AtTheTerminal {
  /// Keys one by one, as fingers press them.
  @Suite(.serialized) struct Keys {
    private static let escape = "\u{1B}"

    /// The page keys, function keys, and arrows and deletions with Shift, Alt and Ctrl.
    @Test(arguments: [
      "[5~", "[6~", "[2~", "OP", "OQ", "OS", "[15~", "[17~", "[24~", "[[A", "[1;2P", "[15;5~",
      "[5;2~",
      "[1;3A", "[1;2B", "[1;4C", "[1;2D", "[1;3D", "[1;7D", "[3;5~", "[3;3~", "[1;2H", "[1;5F",
      "[Z",
      "\u{1B}[C", "\u{1B}[D",
    ])
    func insertNothing(key: String) throws {
      let dialogue = try Dialogue()
      try dialogue.terminal.send("1 + " + Self.escape + key)
      try dialogue.terminal.send("\u{5}2")
      try dialogue.terminal.waitFor("the line") { $0.currentRow.hasPrefix("étude> 1 + 2") }
      #expect(try dialogue.send("\r") == "3")
    }

    @Test(arguments: [
      ("\"a👍🏽\u{7F}\"", "\"a\""), ("\"👨‍👩‍👧\u{7F}b\"", "\"b\""), ("\"🇫🇷\u{7F}\"", "\"\""),
      ("\"é\u{7F}\"", "\"\""), ("\"a👍🏽\u{1B}[D\u{1B}[3~\"", "\"a\""),
    ])
    func backspaceTakesAWholeCharacter(keys: String, answer: String) throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask(keys) == answer)
    }

    @Test func aBlockIndentsItself() throws {
      let dialogue = try Dialogue()
      let lines = [
        ("for i in range(3):", ""), ("if i > 1:", "    "), ("print(i)", "        "),
        ("else:", "        "), ("print(0)", "        "), ("", "        "),
      ]
      for (line, blanks) in lines.dropLast() {
        try dialogue.terminal.send(line)
        try dialogue.terminal.waitFor("the line") {
          $0.currentRow.hasSuffix(blanks.dropFirst() + line)
        }
        try dialogue.terminal.send("\r")
        try dialogue.terminal.waitFor("a new row") { !$0.currentRow.hasSuffix(line) }
      }
      // The word `else` moved out by itself.
      let rows = ["│   if i > 1:", "│   else:", "│       print(0)"]
      try dialogue.terminal.waitFor("the rows \(rows)") { rows.allSatisfy($0.rows.contains) }
      #expect(try dialogue.send("\r") == "0\n0\n2")
    }

    /// Blanks that are typed stand for those that came by themselves, as many as there are.
    @Test func blanksTypedByHandAreTheIndentation() throws {
      let dialogue = try Dialogue()
      let lines = [
        ("def f(x):", ""), ("if x > 3:", "  "), ("return x", "      "), ("return 0", "  "),
      ]
      for (line, blanks) in lines {
        for key in blanks + line { try dialogue.terminal.send(String(key)) }
        let row = (blanks.isEmpty ? "" : "│") + blanks.dropFirst() + line
        try dialogue.terminal.waitFor(row) { $0.currentRow.hasSuffix(row) }
        try dialogue.terminal.send("\r")
        try dialogue.terminal.waitFor("a new row") { !$0.currentRow.hasSuffix(line) }
      }
      _ = try dialogue.send("\r")
      #expect(try dialogue.ask("f(2)") == "0")
    }

    @Test func upSearchesByWhatIsTyped() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("x = 41 + 1")
      try dialogue.ask("y = 2")
      try dialogue.type("x", shows: "x")
      try dialogue.type(Self.escape + "[A", shows: "x = 41 + 1")
    }

    @Test func oneKeyTakesTheRepair() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask("cons_ia.Toke").hasPrefix("erreur[N203]"))
      try dialogue.type(Self.escape + "[C", shows: "cons_ia.Token")
      #expect(try dialogue.send("\r").contains("0.0875"))
    }

    @Test func theVisitRemindsOfTheKeyAfterTwoEmptyLines() throws {
      let dialogue = try Dialogue()
      _ = try dialogue.ask(":visite")
      #expect(!(try dialogue.send("\r")).contains("→ prend d'abord"))
      #expect(try dialogue.send("\r").contains("→ prend d'abord"))
    }

    @Test func theVisitLeadsThroughSixLines() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask(":visite").hasPrefix("Une table"))
      let told = try (1...6).map { step in
        try dialogue.terminal.waitFor("step \(step)") {
          $0.currentRow.hasPrefix("visite \(step)/6>")
        }
        return try dialogue.send(Self.escape + "[C\r")
      }
      #expect(told[0].contains("gpt 4 turbo"))
      #expect(told[1].contains("erreur[N203]"))
      #expect(told[2].contains("33.97217 Wh"))
      #expect(told[3].contains("2.802954 gCO2e"))
      #expect(told[4].contains("glossaire"))
      #expect(told[5].contains("136 pays") && told[5].contains("Fin de la visite"))
      #expect(try dialogue.ask("1 + 1") == "2")
    }
  }
}
