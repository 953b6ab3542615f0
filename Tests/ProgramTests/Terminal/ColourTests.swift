import TerminalSupport
import Testing

extension AtTheTerminal {
  /// What the editor paints over what is typed.
  @Suite(.serialized) struct Painting {
    @Test(arguments: [
      ("if true", "38;5;133", 7), ("\"été", "38;5;28", 7), ("3.5 Wh", "38;5;30", 7),
      ("mean(", "38;5;32", 7), ("# rien", "2", 7), (":aide", "38;5;133", 7), ("(1)", "1;4", 7),
      ("x + é", "", 7),
    ])
    func colours(typed: String, style: String, column: Int) throws {
      let dialogue = try Dialogue()
      try dialogue.type(typed, shows: typed)
      try dialogue.terminal.waitFor("the style \(style)") {
        $0.cells[$0.cursor.row][column].style == style
      }
      #expect(dialogue.screen.cursor.column == 7 + typed.count)
    }

    @Test(arguments: [(80, 24), (60, 20), (40, 10)])
    func aWrappedLineStaysItself(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: rows)
      let text = "\"" + (1...30).map { "mot\($0)" }.joined(separator: " ") + "\""
      try dialogue.terminal.send(text + "\u{1B}[D\u{7F}!")
      let edited = text.dropLast(2) + "!\""
      try dialogue.terminal.waitFor("the whole text") {
        $0.rows.joined().contains("étude> " + edited)
      }
      #expect(try dialogue.send("\r").replacing("\n", with: "") == edited)
    }

    @Test(arguments: ["\u{1B}[C", "\u{6}"])
    func takesASuggestion(key: String) throws {
      let dialogue = try Dialogue()
      try dialogue.ask("conso = 35 Wh")
      try dialogue.type("con", suggests: "conso = 35 Wh")
      #expect(dialogue.screen.cells[dialogue.screen.cursor.row][11].style == "2")
      try dialogue.type("x", shows: "conx")
      try dialogue.type("\u{7F}", suggests: "conso = 35 Wh")
      try dialogue.type(key + " * 2", shows: "conso = 35 Wh * 2")
      #expect(try dialogue.send("\r") == "")
    }

    @Test func aSuggestionNotTakenIsNotRun() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.ask("3 + 4") == "7")
      try dialogue.type("3", suggests: "3 + 4")
      #expect(try dialogue.send("\r") == "3")
      #expect(dialogue.screen.text.contains("étude> 3\n3"))
    }

    @Test func withoutColours() throws {
      let dialogue = try Dialogue(environment: ["NO_COLOR": "1"])
      try dialogue.ask("conso = 35 Wh")
      try dialogue.type("con", shows: "con")
      try dialogue.type("x", shows: "conx")
      #expect(!dialogue.screen.cells[dialogue.screen.cursor.row].contains { $0.style != "" })
    }
  }

  @Suite(.serialized) struct EditingKeys {
    @Test func undoesStepByStep() throws {
      let dialogue = try Dialogue()
      try dialogue.type("abc def", shows: "abc def")
      try dialogue.type("\u{17}", shows: "abc")
      try dialogue.type("\u{1F}", shows: "abc def")
      try dialogue.type("\u{1F}", shows: "abc")
      try dialogue.type("\u{18}\u{15}\u{1F}", shows: "")
    }

    @Test func editsInAnotherProgram() throws {
      let folder = try Folder()
      let script = try folder.write("#!/bin/sh\nsed -i s/1/7/ \"$1\"\n", to: "ed.sh")
      let dialogue = try Dialogue(environment: ["EDITOR": "/bin/sh \(script)"])
      try dialogue.type("1 + 1", shows: "1 + 1")
      try dialogue.type("\u{18}\u{5}", shows: "7 + 1")
      #expect(try dialogue.send("\r") == "8")
    }

    @Test func anEditorThatFailsChangesNothing() throws {
      let dialogue = try Dialogue(environment: ["EDITOR": "/bin/false"])
      try dialogue.type("1 + 1", shows: "1 + 1")
      try dialogue.type("\u{18}\u{5}+ 2", shows: "1 + 1+ 2")
      #expect(try dialogue.send("\r") == "4")
    }

    @Test(arguments: [(80, 24), (40, 10)])
    func aPasteTallerThanTheScreenIsShelved(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: rows)
      let lines = (1...40).map { "x\($0) = \($0)" }
      try dialogue.paste(lines.joined(separator: "\n"))
      try dialogue.terminal.waitFor(text: "étude> [bloc de 40 lignes]")
      _ = try dialogue.send("\r")
      #expect(try dialogue.ask("x1 + x40") == "41")
      try dialogue.type("\u{1B}[A\u{1B}[A", shows: "[bloc de 40 lignes]")
    }

    @Test(arguments: [(80, 24), (60, 20), (40, 10)])
    func aRecalledBlockIsEditedWhole(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue(columns: columns, rows: rows)
      #expect(try dialogue.send("def f(a)\rreturn a * 2\rend\r") == "f(a) est définie")
      try dialogue.terminal.send("\u{1B}[A")
      try dialogue.terminal.waitFor(text: "return a * 2\nend")
      try dialogue.terminal.send("\u{1B}[A\u{1B}[F\u{7F}5")
      try dialogue.terminal.waitFor(text: "return a * 5\nend")
      #expect(try dialogue.send("\r") == "f(a) est définie")
      #expect(try dialogue.ask("f(2)") == "10")
    }

    @Test func ctrlLClearsTheScreen() throws {
      let dialogue = try Dialogue()
      try dialogue.ask("1 + 1")
      try dialogue.terminal.send("ab\u{C}c")
      try dialogue.terminal.waitFor("a clear screen") { $0.text == "étude> abc" }
    }
  }
}
