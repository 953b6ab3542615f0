import Foundation
import TerminalSupport
import Testing

extension AtTheTerminal {
  /// A dialogue that waits for a key costs nothing, and no limit runs out meanwhile.
  @Suite(.serialized) struct Idling {
    @Test func statementsLeaveNothingBehind() throws {
      let dialogue = try Dialogue()
      let process = RunningProcess(dialogue.terminal.processID)
      try dialogue.ask("n = 0")
      for round in 1...50 {
        let block = String(repeating: "n = n + 1\r", count: 9) + "print(\"tour \(round)\")\r"
        try dialogue.terminal.send(block)
        try dialogue.terminal.waitFor(text: "\ntour \(round)")
      }
      #expect(try dialogue.ask("n") == "450")
      try dialogue.terminal.waitFor("the end of the threads") { _ in process.threads <= 4 }
      #expect((1...4).contains(process.threads))
      #expect((3...12).contains(process.descriptors), "\(process.descriptors) descriptors")
      let before = process.ticks
      Thread.sleep(forTimeInterval: 2)
      #expect(process.ticks - before < 2, "hundredths of a second in two seconds: 2 are 1 %")
    }

    /// What a statement needed on its way is the system's again when the next one is awaited.
    @Test func memoryThatWasFreedIsGivenBack() throws {
      let dialogue = try Dialogue()
      let process = RunningProcess(dialogue.terminal.processID)
      try dialogue.ask("len(range(10))")
      let before = process.resident
      #expect(try dialogue.ask("len([x * x for x in range(3000000)])") == "3000000")
      #expect(process.resident - before < 10_000_000)
    }

    @Test func theTimeLimitIsThatOfAStatement() throws {
      let dialogue = try Dialogue("--limit-time", "2s")
      Thread.sleep(forTimeInterval: 5)
      #expect(try dialogue.ask("x = 2") == "")
      try dialogue.start("print(\"départ\"); while vrai: y = 0\r", until: "\ndépart")
      try dialogue.terminal.waitFor(text: "temps dépassé : la limite est 2 s")
      #expect(try dialogue.ask("x") == "2")
    }

    @Test func soIsThatOfALesson() throws {
      let home = try Folder()
      let model = repository + "/Tests/ProgramTests/Lessons/pays.md"
      try home.write(try String(contentsOfFile: model, encoding: .utf8), to: "pays.md")
      let lesson = try Dialogue(
        "lesson", "pays.md", "--limit-time", "2s", home: home, prompt: "leçon 1/8>")
      Thread.sleep(forTimeInterval: 5)
      #expect(try lesson.send("\r").contains("En France, elle émet"))
      try lesson.start("print(\"départ\"); while vrai: t = 0\r", until: "\ndépart")
      try lesson.terminal.waitFor(text: "temps dépassé : la limite est 2 s")
      #expect(try lesson.send("\r").contains("À vous."))
    }

    /// TAB gives up on a table that takes long to read, whether another run is reading it or not.
    @Test func tabDoesNotWaitForAFile() throws {
      let home = try Folder()
      let row = "1234.5,texte,2024-01-02\n"
      try home.write(
        "nombre,mot,jour\n" + String(repeating: row, count: 1_500_000), to: "data/gros.csv")
      let dialogue = try Dialogue("--data", "data", home: home)
      try dialogue.start("print(\"départ\"); gros.count()\r", until: "\ndépart")
      #expect(try dialogue.interrupt().hasSuffix("aucune variable"))
      let start = ContinuousClock.now
      try dialogue.type("gros.summ\t", shows: "gros.summarize(")
      #expect(ContinuousClock.now - start < .seconds(3))
    }
  }
}
