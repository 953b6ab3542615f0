import Glibc
import Platform
import TerminalSupport
import Testing

@testable import LineEditor

extension AtTheTerminal {
  @Suite(.serialized) struct History {
    static let up = "\u{1B}[A"

    @Test func goesFromOneSessionToTheNext() throws {
      let directory = try TemporaryDirectory()
      let environment = ["PROBE_HISTORY": directory.path + "/new/state/history"]
      let first = try PseudoTerminal.probe(environment)
      try first.type("été = 1\r", shows: "> été = 1", "probe>")
      try first.type("(a\rb)\r", shows: "> (a", "> b)", "probe>")
      try first.send("\u{4}")
      try first.waitForExit()
      #expect(directory.read("new/state/history") == Array("été = 1\n(a\u{1F}b)\n".utf8))

      let second = try PseudoTerminal.probe(environment)
      try second.type(Self.up, shows: "probe> (a", "b)")
      try second.type(Self.up + Self.up, shows: "probe> été = 1")
      try second.type("+\r", shows: "> été = 1+", "probe>")
    }

    @Test func anOlderEntryWithTheSameTextGoes() throws {
      let terminal = try PseudoTerminal.probe()
      for text in ["a", "b", "b", "a"] {
        try terminal.type(text + "\r", shows: "> " + text, "probe>")
      }
      try terminal.type(Self.up, shows: "probe> a")
      try terminal.type(Self.up, shows: "probe> b")
      try terminal.send(Self.up)
      try terminal.waitFor("the bell") { $0.bells == 1 }
      #expect(terminal.screen.currentRow == "probe> b")
    }

    @Test func ctrlRSearches() throws {
      let terminal = try PseudoTerminal.probe()
      for text in ["énergie 1", "other", "(x\ry)"] { try terminal.send(text + "\r") }
      try terminal.waitFor(rows: ["> (x", "> y)", "probe>"])
      try terminal.type("\u{12}éne", shows: "probe> énergie 1", "bck:éne")
      try terminal.type("\r", shows: "> énergie 1", "probe>")
      try terminal.type("\u{12}x\u{1B}[F!\r", shows: "> (x!", "> y)", "probe>")
    }

    @Test func aFileThatIsNoTextIsSetAside() throws {
      let directory = try TemporaryDirectory()
      try directory.write(Array("kept\n".utf8) + [0xFF, 0x0A], to: "history")
      let terminal = try PseudoTerminal.probe(["PROBE_HISTORY": directory.path + "/history"])
      #expect(terminal.screen.text.contains("history: corrupt"))
      try terminal.type(Self.up, shows: "probe> kept")
    }
  }
}

@Suite struct PastEntriesTests {
  @Test func noStepLosesText() {
    var past = PastEntries(limit: 3)
    for entry in ["z", "a", "b", "a", "c"] { past.add(entry) }
    #expect(past.entries == ["b", "a", "c"])
    #expect(past.newer(leaving: "new") == nil)
    #expect(past.older(leaving: "new") == "c")
    #expect(past.older(leaving: "c changed") == "a")
    #expect(past.older(leaving: "a") == "b")
    #expect(past.older(leaving: "b") == nil)
    #expect(past.newer(leaving: "b") == "a")
    #expect(past.newer(leaving: "a") == "c changed")
    #expect(past.newer(leaving: "c changed") == "new")
    past.restart()
    #expect(past.older(leaving: "") == "c")
  }

  @Test func theWalkStopsAtWhatBeginsAsTyped() {
    var past = PastEntries(limit: 9)
    past.load(["cost(1)", "x = 2", "cost(2)", "corr(x, y)"])
    #expect(past.older(leaving: "cost") == "cost(2)")
    #expect(past.older(leaving: "cost(2)") == "cost(1)")
    #expect(past.older(leaving: "cost(1)") == nil)
    #expect(past.newer(leaving: "cost(1)") == "cost(2)")
    #expect(past.newer(leaving: "cost(2)") == "cost")
    #expect(past.newer(leaving: "cost") == nil)
    #expect(past.older(leaving: "nothing begins so") == "corr(x, y)")
    #expect(past.older(leaving: "corr(x, y)") == "cost(2)")
  }

  @Test func goesOnFromWhatASearchFound() {
    var past = PastEntries(limit: 9)
    past.load(["a", "b", "c"])
    #expect(past.older(leaving: "b") == "a")
    #expect(past.newer(leaving: "a") == "b")
  }
}

@Suite struct HistoryFileTests {
  private let directory: TemporaryDirectory
  private let file: HistoryFile

  init() throws {
    directory = try TemporaryDirectory()
    file = HistoryFile(path: directory.path + "/a/history", limit: 3)
  }

  @Test func keepsTheLastEntriesEachOnce() throws {
    for entry in ["a", "b\nc", "a", "  ", "é", "\n", "d\n\n"] { try file.append(entry) }
    #expect(file.load() == HistoryFile.Contents(entries: ["a", "é", "d"]))
    #expect(directory.read("a/history") == Array("a\nb\u{1F}c\na\né\nd\n".utf8))
  }

  @Test func onlyItsOwnerMayReadIt() throws {
    try file.append("secret")
    var status = stat()
    try #require(stat(file.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try #require(stat(directory.path + "/a", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func aMissingFileIsEmpty() {
    #expect(file.load() == HistoryFile.Contents(entries: []))
  }

  /// A pipe would be waited for.
  @Test func aPipeIsRefused() {
    let path = directory.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let pipe = HistoryFile(path: path)
    #expect(pipe.load().problem == .failed(.notSeekable))
    #expect(throws: HistoryFile.Problem.failed(.notSeekable)) { try pipe.append("1") }
    let device = HistoryFile(path: "/dev/zero")
    #expect(device.load().problem == .failed(.notSeekable))
  }

  @Test func aFileThatCannotBeReadIsTold() {
    let file = HistoryFile(path: directory.path)
    #expect(file.load().problem == .failed(.isFolder))
    #expect(throws: HistoryFile.Problem.failed(.isFolder)) { try file.append("x") }
  }

  @Test func aCorruptFileIsRenamedAndItsTextKept() throws {
    for number in 1...2 {
      try directory.write(Array("one\n".utf8) + [0xC3, 0x0A] + Array("two\n".utf8), to: "history")
      let file = HistoryFile(path: directory.path + "/history")
      let name = "history.corrupt" + (number == 1 ? "" : "2")
      let contents = file.load()
      #expect(contents.entries == ["one", "two"])
      #expect(contents.problem == .corrupt(movedTo: directory.path + "/" + name))
      #expect(directory.read(name)?.contains(0xC3) == true)
      #expect(directory.read("history") == Array("one\ntwo\n".utf8))
    }
  }

  @Test func aLongFileIsReadFromItsEnd() throws {
    let line = String(repeating: "x", count: 99)
    let lines = (0..<20_000).map { "\($0) \(line)\n" }.joined()
    try directory.write(Array(lines.utf8), to: "history")
    let entries = HistoryFile(path: directory.path + "/history").load().entries
    #expect(entries.count == 1000)
    #expect(entries.first == "19000 " + line)
    #expect(entries.last == "19999 " + line)
    let all = HistoryFile(path: directory.path + "/history", limit: .max).load().entries
    #expect(all.allSatisfy { $0.hasSuffix(" " + line) && Int($0.prefix { $0 != " " }) != nil })
  }

  /// Eight writers at once, in a file that has reached its limit: it is shortened, and what was
  /// just written is in it.
  @Test func aFullFileIsShortenedWithoutLoss() async throws {
    let line = String(repeating: "x", count: 1000)
    let old = (0..<16_760).map { "\($0) \(line)\n" }.joined()
    try directory.write(Array(old.utf8), to: "history")
    let file = HistoryFile(path: directory.path + "/history", limit: .max)
    await withTaskGroup { group in
      for writer in 0..<8 {
        group.addTask { for index in 0..<20 { try? file.append("new \(writer) \(index) \(line)") } }
      }
    }
    let bytes = try #require(directory.read("history"))
    #expect(bytes.count < HistoryFile.most)
    let entries = file.load().entries
    #expect(entries.count { $0.hasPrefix("new ") } == 160)
    #expect(entries.first?.hasSuffix(" " + line) == true, "cut between lines")
    #expect(!entries.contains { $0.hasPrefix("0 ") })
  }

  @Test(arguments: [
    ("a\u{1F}b\u{1B}[0m", "ab[0m"), ("\n\na\n", "a"), ("a  ", "a"), ("  a\tb", "  a\tb"),
    ("a\r\nb", "a\nb"), ("\u{0}", ""),
  ])
  func keptText(entry: String, kept: String) {
    #expect(HistoryFile.kept(entry) == kept)
  }
}
