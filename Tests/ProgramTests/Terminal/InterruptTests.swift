import Foundation
import TerminalSupport
import Testing

extension AtTheTerminal {
  @Suite(.serialized) struct Interrupting {
    @Test(arguments: [
      "while true\r  x = x + 1\rend", "while true:\r  x = x + 1\r",
      "[x + y for x in range(9999) for y in range(9999)]",
      "def g(n) = if n < 2 then n else g(n - 1) + g(n - 2); g(60)",
      "y = map(range(90000), a => [b for b in range(1000)])",
      "while true: z = generate(\"Le chat\", 100)",
    ])
    func ctrlCStopsWhatRuns(code: String) throws {
      let dialogue = try Dialogue()
      try dialogue.ask("x = 3")
      try dialogue.start("print(\"départ\"); " + code + "\r", until: "\ndépart")
      #expect(try dialogue.interrupt().hasSuffix("aucune variable"))
      #expect(try dialogue.ask("x") == "3")
      #expect(try dialogue.ask("y").hasPrefix("erreur[N201]"))
      #expect(try dialogue.ask("1 + 1") == "2")
    }

    /// An operation that does not look up is left behind: nothing of it is seen later.
    @Test(arguments: ["y = corr(big, big, method = \"spearman\")", "big.hist(); y = sorted(big)"])
    func ctrlCLeavesLongOperationsBehind(code: String) throws {
      let dialogue = try Dialogue()
      try dialogue.ask("x = 3")
      try dialogue.ask("big = table(a = range(1000000)).a")
      try dialogue.start("print(\"départ\"); \(code); print(\"fin\")\r", until: "\ndépart")
      let answer = try dialogue.interrupt()
      #expect(answer.hasSuffix("aucune variable"))
      #expect(try dialogue.ask("x") == "3")
      #expect(try dialogue.ask("y").hasPrefix("erreur[N201]"))
      #expect(!dialogue.screen.text.contains("\nfin"))
    }

    /// A file that an operation left behind would write does not appear, however late.
    @Test func nothingIsWrittenAfterCtrlC() throws {
      let home = try Folder()
      let dialogue = try Dialogue(home: home)
      try dialogue.ask("big = table(a = range(400000)).a")
      let code = "table(r = [corr(big, big, method = \"spearman\")]).write_csv(\"left.csv\")"
      try dialogue.start("print(\"départ\"); \(code)\r", until: "\ndépart")
      #expect(try dialogue.interrupt().hasSuffix("aucune variable"))
      let process = RunningProcess(dialogue.terminal.processID)
      try dialogue.terminal.waitFor("the end of what was left behind") { _ in
        process.threads <= 2
      }
      Thread.sleep(forTimeInterval: 3)
      let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
      #expect(!names.contains { $0.hasPrefix("left.csv") })
      #expect(try dialogue.ask("1 + 1") == "2")
    }

    @Test func saysSoInEnglish() throws {
      let dialogue = try Dialogue("--lang", "en")
      try dialogue.start("print(\"start\"); while true: x = 1\r", until: "\nstart")
      #expect(try dialogue.interrupt().hasSuffix("no variable"))
    }

    @Test func manyInARow() throws {
      let dialogue = try Dialogue()
      for round in 1...5 {
        try dialogue.start("print(\(round)); while true: z = 1\r", until: "\n\(round)")
        #expect(try dialogue.interrupt().hasSuffix("aucune variable"))
      }
      #expect(try dialogue.ask("1 + 1") == "2")
    }
  }
}
