import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Blocks {
    /// Keys typed one statement at a time; each ends in the answer.
    @Test(arguments: [
      ("(1 +\r2)\r", "3"), ("[1,\r2,\r3]\r", "[1, 2, 3]"),
      ("def f(a)\rreturn a * 2\rend\r", "f(a) est définie"),
      ("if 1 < 2\rprint(\"oui\")\relse\rprint(\"non\")\rend\r", "oui"),
      ("for i in range(3):\r    print(i)\r\r", "0\n1\n2"),
      ("def f(a,b):\r    return a+3*b\r\r", "f(a, b) est définie"),
      ("if (1<2):\r    print(\"a\")\relse:\r    print(\"b\")\r\r", "a"),
      ("i = 0\r", ""),
      ("while false:\r    x = 1\r\r", ""),
      ("[x * 2\rfor x in range(3)]\r", "[0, 2, 4]"),
    ])
    func goOnUntilTheyAreComplete(keys: String, answer: String) throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.send(keys) == answer)
      #expect(try dialogue.ask("1 + 1") == "2")
    }

    /// Enter runs what is complete; a block that indentation closes needs an empty line first.
    @Test(arguments: [
      ("for i in range(10):\n    print(i)", "\r\r", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9"),
      ("for i in range(2):\n\tfor j in range(2):\n\t\tprint(i * j)\n", "\r\r", "0\n0\n0\n1"),
      ("x = 1\ny = 2\nif (x<y):\n    print(\"x<y\")\nelse:\n    print(\"x>=y\")\n", "\r\r", "x<y"),
      ("def f(a,b):\n    return a+3*b\n\nf(1,2)\n", "\r", "f(a, b) est définie\n7"),
      ("cons_ia\n  .select(Model, Token)\n  .len()", "\r", "23"),
      ("a = 1\nb = 2\na + b", "\r", "3"), ("1 + 1", "\r", "2"),
      ("t = 0\nfor i in range(4):\n    t += i\n\nt", "\r", "6"),
    ])
    func pastedRun(text: String, enter: String, answer: String) throws {
      let dialogue = try Dialogue()
      try dialogue.paste(text)
      #expect(try dialogue.send(enter) == answer)
      #expect(try dialogue.ask("1 + 1") == "2")
    }

    @Test func anEmptyLineInABracketSaysWhatIsOpen() throws {
      let dialogue = try Dialogue()
      #expect(try dialogue.send("(1 +\r\r").contains("erreur[S1"))
      #expect(try dialogue.ask("1 + 1") == "2")
    }

    @Test func ctrlCGivesUpABlock() throws {
      let dialogue = try Dialogue()
      try dialogue.terminal.send("def f(a)\rreturn a")
      try dialogue.terminal.waitFor(text: "return a")
      _ = try dialogue.send("\u{3}")
      #expect(try dialogue.ask("f(1)").hasPrefix("erreur[N202]"))
    }
  }
}
