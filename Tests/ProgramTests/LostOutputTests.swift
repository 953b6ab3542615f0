import Foundation
import Testing

/// What cannot be written is an error, and nothing of it is left behind.
@Suite struct LostOutputTests {
  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("---\netude: 2\n---\n# T\n\n```etude\n1 + 1\n```\n", to: "a.md")
    try folder.write("1 + 1\n", to: "a.etude")
    return folder
  }

  static let commands = [
    "-e 1", "-e 'print(1)'", "-e 'cons_ia' --format json", "--version", "--help", "check --help",
    "a.etude", "run a.md", "check a.md", "export a.md --to html", "export a.md --to ipynb",
    "student a.md", "grade Lessons a.md", "reference", "new -", "-e 'help()'",
    "check a.md --format json",
  ]

  @Test(arguments: commands)
  func aFullDisk(command: String) throws {
    let folder = try folder()
    try folder.write(
      "---\netude: 2\n---\n```etude exercice #e\nx = ____\n```\n```etude solution #e\nx = 1\n```\n"
        + "```etude test #e\nassert x == 1\n```\n",
      to: "Lessons")
    let run = try Etude.shell("\"$ETUDE\" \(command) > /dev/full", in: folder)
    #expect(run.status == 74, "\(run)")
    #expect(
      run.errors.hasPrefix("erreur[F515] résultats perdus") || run.errors.contains("\nerreur[F515]")
    )
    #expect(run.errors.contains("le disque est plein"))
    let closed = try Etude.shell("\"$ETUDE\" \(command) >&-", in: folder)
    #expect(closed.status == 74, "\(closed)")
  }

  @Test func anEndedReaderEndsItAsAnyOther() throws {
    let line = "\"$ETUDE\" -e 'for i in range(100000): print(i)'"
    let run = try Etude.shell("{ \(line); echo $? >&2; } | head -1")
    #expect(run == Etude(output: "0\n", errors: "141\n"))
  }

  /// Files that may not grow: the original stays, nothing lies beside it, and a message says so.
  @Test(arguments: [
    ("export big.md --to html -o out.html", 66), ("accept big.md", 66),
    ("-e 'range(20000) |> x => table(x = x).write_csv(\"out.csv\")'", 2),
    ("-e 'table(x = range(20000)).write_csv(\"out.csv\")'", 2),
    ("student big.md -o out.md", 66), ("reference -o out.md", 66),
    ("-e 'cons_ia.bars(Model, Tweet).save(\"out.svg\")'", 2),
  ])
  func aFileThatMayNotGrow(command: String, status: Int32) throws {
    let folder = try folder()
    let big =
      "---\netude: 2\n---\n\(String(repeating: "mot ", count: 2000))\n```etude\n1 + 1\n```\n"
    try folder.write(big, to: "big.md")
    let before = try names(folder)
    let run = try Etude.shell(
      "trap '' XFSZ; ulimit -f 2; \"$ETUDE\" \(command) 2>&1 | cat", in: folder)
    #expect(run.output.contains("erreur["), "\(run)")
    #expect(try names(folder) == before)
    #expect(folder.read("big.md") == big)
    let direct = try Etude.shell(
      "ulimit -f 2; \"$ETUDE\" \(command) 2>/dev/null >/dev/null", in: folder)
    #expect(direct.status == status || command.contains("|>"), "\(direct)")
    #expect(try names(folder) == before)
  }

  @Test func resultsThatAFileCannotTake() throws {
    let folder = try folder()
    let run = try Etude.shell(
      "ulimit -f 1; \"$ETUDE\" -e 'for i in range(2000): print(\"abcdefghij\")' > out.txt; s=$?; ulimit -f unlimited; exit $s",
      in: folder)
    #expect(run.status == 74)
    #expect(run.errors.contains("F515"))
  }

  @Test func devicesAreWrittenTo() throws {
    let folder = try folder()
    for command in [
      "export a.md -o /dev/full", "student a.md -o /dev/full", "reference -o /dev/full",
    ] {
      let run = try Etude.shell("\"$ETUDE\" \(command)", in: folder)
      #expect(run.status == 66 && run.errors.contains("F511"), "\(command): \(run)")
    }
    #expect(try Etude.shell("\"$ETUDE\" export a.md -o /dev/null", in: folder).status == 0)
  }

  /// A closed stream is no place for a file that is opened later.
  @Test func aClosedStreamIsNoFile() throws {
    let folder = try folder()
    try folder.write("x\n1\n", to: "d.csv")
    _ = try Etude.shell("\"$ETUDE\" -e 'read_csv(\"d.csv\")' -e 1 >&- 2>&-", in: folder)
    #expect(folder.read("d.csv") == "x\n1\n")
  }

  private func names(_ folder: Folder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
