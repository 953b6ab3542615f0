import Foundation
import Testing

/// Pipes that nobody writes to, or reads from, and devices without end: nothing waits for ever, and
/// nothing takes memory without end.
@Suite struct PipeTests {
  private static let waiting: [[String]] = [
    ["-e", "read_csv(\"p\")"], ["-e", "read_text(\"p\")"], ["p"], ["run", "p"], ["check", "p"],
    ["export", "p", "-o", "x.html"], ["import", "p", "-o", "x.md"],
    ["-e", "table(a = [1]).write_csv(\"p\")"],
  ]

  /// A pipe in the folder of the data that nobody writes to.
  @Test func aPipeAmongTheDataIsPassedOver() throws {
    let folder = try Folder()
    try folder.write("a,b\n1,2\n", to: "data/t.csv")
    #expect(mkfifo(folder.path + "/data/p.csv", 0o600) == 0)
    let run = try Etude.run(["--limit-time", "10", "-e", "tables()"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("t ") && !run.output.contains("p "))
  }

  @Test(arguments: waiting)
  func ctrlCEndsTheWait(words: [String]) throws {
    let folder = try Folder()
    #expect(mkfifo(folder.path + "/p", 0o600) == 0)
    let program = try RunningProgram(
      [Etude.path()] + words, input: Data(), environment: [:], directory: folder.path)
    // Once it has the pipe open for reading, or has asked for somebody who reads.
    usleep(600_000)
    let start = ContinuousClock.now
    program.signal(SIGINT)
    #expect(try program.waitForExit() == 130)
    // Ten times the promise, 0.3 s.
    #expect(ContinuousClock.now - start < .seconds(3))
    #expect(folder.read("x.html").isEmpty && folder.read("x.md").isEmpty)
  }

  @Test func whatComesThroughAPipeIsRead() throws {
    let folder = try Folder()
    try folder.write("a,b\n1,2\n", to: "t.csv")
    let code = "mkfifo p; (sleep 0.2; cat t.csv > p) & exec \"$ETUDE\" -e 'read_csv(\"p\").b[0]'"
    let run = try Etude.shell(code, in: folder)
    #expect(run.output == "2\n")
  }

  @Test func whoReadsFromAPipeGetsAll() throws {
    let folder = try Folder()
    let writing = "table(a = range(50000)).write_csv(\"p\")"
    let code = "mkfifo p; (sleep 0.2; wc -l < p > lines) & \"$ETUDE\" -e '\(writing)'; wait"
    #expect(try Etude.shell(code, in: folder).status == 0)
    #expect(folder.read("lines").contains("50001"))
  }

  @Test(arguments: [
    ["-e", "read_csv(\"/dev/zero\")"], ["-e", "read_text(\"/dev/urandom\")"],
    ["-e", "read_csv(\"/dev/full\")"], ["run", "/dev/zero"], ["/dev/zero"],
    ["import", "/dev/zero"],
  ])
  func aDeviceWithoutEndIsRefused(words: [String]) throws {
    let run = try Etude.run(words, in: try Folder())
    #expect(run.errors.hasPrefix("erreur[F502]"), "\(run)")
    #expect(run.errors.contains("ne finit pas"))
    #expect([2, 66].contains(run.status))
  }
}
