import Foundation
import TerminalSupport
import Testing

/// `check`, `accept` and `new` as the built program: exit codes, places and files.
@Suite struct NotebookCommandTests {
  private static let head = "---\netude: 1\nparamètres: {n: 2}\n---\n"

  @Test(
    arguments: [
      ("```etude\nn\n```\n```sortie\n2\n```\n", [], 0),
      ("```etude\nn\n```\n```sortie\n3\n```\n", [], 1),
      ("```etude\nn\n```\n```sortie\n3\n```\n", ["-p", "n=3"], 0),
      ("```etude exercice\nx = ____\n```\n", [], 1),
      ("```etude\n1 / 0\n```\n", [], 2), ("```etude\n1 / 0\n```\n", ["--until", "4"], 0),
      ("", ["-p", "m=3"], 64), ("", ["-p", "m"], 64), ("", ["--until", "nulle part"], 64),
      ("", ["--non"], 64), ("```etude\n", [], 65),
      ("```etude\nwhile true\nend\n```\n", ["--limit-time", "200ms"], 124),
    ] as [(String, [String], Int32)])
  func exitCodes(_ text: String, _ options: [String], _ status: Int32) throws {
    let folder = try Folder()
    try folder.write(Self.head + text, to: "a.md")
    for verb in ["check", "vérifier"] {
      #expect(try Etude.run([verb, "a.md"] + options, in: folder).status == status)
    }
    #expect(folder.read("a.md") == Self.head + text)
  }

  @Test func namesAPlaceThatIsNot() throws {
    let folder = try Folder()
    try folder.write(Self.head, to: "a.md")
    let run = try Etude.run("run", "a.md", "--until", "nulle part", in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("[F536]"))
  }

  @Test func exitCodesOfFiles() throws {
    let folder = try Folder()
    try folder.write("# Lisez-moi\n", to: "b.md")
    try folder.write(Self.head, to: "a.md")
    #expect(try Etude.run("check", "absent.md", in: folder).status == 66)
    #expect(try Etude.run("check", in: folder).status == 64)
    #expect(try Etude.run("check", "b.md", in: folder).status == 65)
    let several = try Etude.run("check", "a.md", "b.md", in: folder)
    #expect(several.status == 0)
    #expect(several.errors.contains("F535"))
    #expect(try Etude.run("check", "absent.md", "a.md", in: folder).status == 66)
    #expect(try Etude.run("check", "-", input: Self.head, in: folder).status == 0)
  }

  @Test func aDifferenceIsPrintedAtItsPlace() throws {
    let folder = try Folder()
    try folder.write(
      Self.head + "```etude\nn\n\"a\"\n```\n```sortie\n3\n\"a\"\n```\nEt <!--= n -->4<!--/-->.\n",
      to: "a.md")
    let run = try Etude.run("check", "a.md", "--lang", "fr", in: folder)
    #expect(
      run.output == """
        a.md:10:1: la sortie a changé
          attendu :
            3
            "a"
          obtenu :
            2
            "a"
        --- a.md
        +++ a.md
        @@ -10,2 +10,2 @@
        -3
        +2
         "a"
        a.md:13:15: la valeur a changé
          attendu : 4
          obtenu : 2
        a.md : 1 cellule, 1 valeur — 2 différences

        """)
    let json = try Etude.run("check", "a.md", "--format", "json", in: folder).output
    let lines = json.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test func acceptWritesOnce() throws {
    let folder = try Folder()
    let path = try folder.write(Self.head + "```etude\nn\n```", to: "a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try Etude.run("accept", "a.md", in: folder).status == 0)
    let once = folder.read("a.md")
    #expect(once == Self.head + "```etude\nn\n```\n```sortie\n2\n```")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try Etude.run("accepter", "a.md", in: folder).status == 0)
    #expect(folder.read("a.md") == once)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
    #expect(try Etude.run("accept", "-", input: Self.head + "```etude\nn\n```").output == once)
  }

  @Test func anErrorIsAcceptedOnRequestOnly() throws {
    let folder = try Folder()
    let text = Self.head + "```etude\n1 / 0\n```\n"
    try folder.write(text, to: "a.md")
    let refused = try Etude.run("accept", "a.md", in: folder)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("F539"))
    #expect(folder.read("a.md") == text)
    #expect(try Etude.run("accept", "--avec-erreurs", "a.md", in: folder).status == 0)
    #expect(folder.read("a.md").contains("```erreur D405\n"))
  }

  @Test(arguments: [
    ("o\nn\n", "2", "4"), ("n\no\n", "3", "2"), ("t\n", "2", "2"), ("q\n", "3", "4"),
  ])
  func eachChangeIsAskedFor(_ answers: String, _ output: String, _ value: String) throws {
    let folder = try Folder()
    let text = { (output: String, value: String) in
      Self.head + "```etude\nn\n```\n```sortie\n\(output)\n```\nEt <!--= n -->\(value)<!--/-->.\n"
    }
    try folder.write(text("3", "4"), to: "a.md")
    #expect(try Etude.run("accept", "-i", "a.md", input: answers, in: folder).status == 0)
    #expect(folder.read("a.md") == text(output, value))
  }

  @Test func digestsTellThatTheDataChanged() throws {
    let folder = try Folder()
    try folder.write("a,b\nx,1\n", to: "data/t.csv")
    try folder.write(Self.head + "```etude\nlen(t)\n```\n", to: "a.md")
    #expect(try Etude.run("accept", "--empreintes", "a.md", in: folder).status == 0)
    let once = folder.read("a.md")
    #expect(once.contains("\nempreintes:\n  t.csv: sha256:"))
    #expect(try Etude.run("accept", "a.md", in: folder).status == 0)
    #expect(folder.read("a.md") == once)
    #expect(try Etude.run("check", "a.md", in: folder).errors == "")
    try folder.write("a,b\nx,2\n", to: "data/t.csv")
    #expect(try Etude.run("check", "a.md", in: folder).errors.contains("F533"))
    #expect(try Etude.run("accept", "a.md", in: folder).status == 0)
    #expect(try Etude.run("check", "a.md", in: folder).errors == "")
  }

  @Test(arguments: ["fr", "en"])
  func aNewNotebookIsAsItShouldBe(_ tongue: String) throws {
    let folder = try Folder()
    #expect(try Etude.run("new", "a.md", "--lang", tongue, in: folder).status == 0)
    let text = folder.read("a.md")
    #expect(try Etude.run("check", "a.md", in: folder).status == 0)
    #expect(try Etude.run("accept", "a.md", in: folder).status == 0)
    #expect(folder.read("a.md") == text)
    #expect(try Etude.run("nouveau", "a.md", in: folder).status == 64)
    #expect(folder.read("a.md") == text)
  }

  /// `KILLS=200 scripts/test.sh --filter killedAtAnyMoment` kills more often.
  @Test func killedAtAnyMomentItLeavesTheOldOrTheNewFile() throws {
    let folder = try Folder()
    let old = Self.head + (1...2000).map { "```etude\nn + \($0)\n```\n" }.joined()
    try folder.write(old, to: "a.md")
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Etude.run("accept", "a.md", in: folder).status == 0)
    let whole = (clock.now - start) / .seconds(1)
    let new = folder.read("a.md")
    #expect(new != old)
    var found: Set<Bool> = []
    let count = Int(ProcessInfo.processInfo.environment["KILLS"] ?? "") ?? 15
    for _ in 0..<count {
      try folder.write(old, to: "a.md")
      let process = Process()
      process.executableURL = URL(filePath: try Etude.path())
      process.arguments = ["accept", "a.md"]
      process.currentDirectoryURL = URL(filePath: folder.path)
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0...1.2 * whole))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let left = folder.read("a.md")
      #expect(left == old || left == new)
      found.insert(left == new)
    }
    #expect(!found.isEmpty)
  }

  /// Ctrl-C ends each command that runs cells with the same code, and leaves the file as it was.
  @Test(arguments: ["run", "check", "accept"])
  func interrupted(_ command: String) throws {
    let folder = try Folder()
    let text =
      "---\netude: 1\n---\n```etude\ncons_ia.head(1).write_csv(\"ready.csv\")\nwhile true\nend\n```\n"
    try folder.write(text, to: "a.md")
    let program = try RunningProgram(
      [Etude.path(), command, "a.md"], input: Data(), environment: [:], directory: folder.path)
    let deadline = ContinuousClock.now + patience
    while folder.read("ready.csv").isEmpty, ContinuousClock.now < deadline { usleep(2000) }
    program.signal(SIGINT)
    #expect(try program.waitForExit() == 130)
    #expect(folder.read("a.md") == text)
  }

  /// Ctrl-C ends the grading of all copies, not only of the one under way.
  @Test func gradingIsInterrupted() throws {
    let folder = try Folder()
    let head = "---\netude: 2\n---\n```etude exercice #e\n"
    let solution = "```etude solution #e\nx = 1\n```\n```etude test #e\nassert x == 1\n```\n"
    try folder.write("\(head)x = ____\n```\n\(solution)", to: "cours.md")
    for number in 1...9 {
      try folder.write("\(head)x = 0\nwhile true: x = x\n```\n", to: "copies/\(number).md")
    }
    let program = try RunningProgram(
      [Etude.path(), "grade", "cours.md", "copies"], input: Data(), environment: [:],
      directory: folder.path)
    usleep(1_500_000)
    let start = ContinuousClock.now
    program.signal(SIGINT)
    #expect(try program.waitForExit() == 130)
    // Ten times the promise, 0.3 s.
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  /// What is committed says what it gives.
  @Test func theNotebooksOfTheProjectAreUpToDate() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "notebooks")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".md") && !$0.contains(".journal") }.map { root.path + "/" + $0 }
    #expect(!files.isEmpty)
    let run = try Etude.run(["check"] + files)
    #expect(run.status == 0, "\(run.output)")
  }
}
