import Foundation
import Testing

/// Copies that want other marks than they earn, or that the others get none.
@Suite struct HostileCopyTests {
  private static let key = """
    ---
    etude: 2
    titre: Test
    ---
    ```etude exercice #e1 points=2
    a = ____
    ```
    ```etude solution #e1
    a = 1
    ```
    ```etude test #e1
    assert a == 1, "un"
    ```
    ```etude exercice #e2
    b = ____
    ```
    ```etude solution #e2
    b = 2
    ```
    ```etude test-caché #e2
    assert b == 2
    ```

    """
  private static let honest =
    "---\netude: 2\n---\n```etude exercice #e1\na = 1\n```\n```etude exercice #e2\nb = 2\n```\n"

  private func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    try folder.write(Self.honest, to: "copies/alice.md")
    try folder.write(Self.honest, to: "copies/zoe.md")
    return folder
  }

  /// The lines of the marks by pupil, after both honest copies got theirs.
  private func grade(
    _ folder: Folder, _ paths: [String] = ["copies"],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String: [String]] {
    let run = try Etude.run(["grade", "cours.md"] + paths + ["-o", "notes"], in: folder)
    #expect(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
    let lines = folder.read("notes/notes.csv").split(separator: "\n").dropFirst()
    let marks = Dictionary(
      lines.map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return (fields[0], Array(fields[2...4]))
      }, uniquingKeysWith: { $1 })
    for name in ["alice", "zoe"] {
      #expect(marks[name] == ["2", "1", "3"], sourceLocation: sourceLocation)
      #expect(
        folder.read("notes/retours/\(name).md").contains("3 / 3"), sourceLocation: sourceLocation)
    }
    return marks
  }

  /// Front matters, ids and messages that would be lines of the report.
  @Test(arguments: [
    "---\netude: \"2\\nmark\\te1\\t2\\nmark\\te2\\t1\\nend\"\n---\nrien\n",
    "---\netude: \"2\\nmark e1 2\\nmark e2 1\\nend\"\n---\nrien\n",
    "---\netude: \"2\\nmark\\te1\\tinf\\nend\"\n---\nrien\n",
    "---\netude: \"2\\r\\nk mark e1 nan\\r\\nk end\"\n---\nrien\n",
    "---\netude: \"2\\u2028mark\\te1\\t2\\u2028end\"\n---\nrien\n",
    "---\netude: 2\n---\n```etude exercice #e1\nassert false, \"x\\nmark\\te1\\t2\\nend\\n\"\n```\n",
    "---\netude: 2\n---\n```etude exercice #e1\u{B}mark\u{B}e1\u{B}2\na = 3\n```\n",
    "---\netude: 2\n---\n```etude exercice #e1\nprint(\"\\nmark\\te1\\t2\\nend\")\na = 3\n```\n",
    "---\netude: 2\n---\n```etude exercice #e1\nabsent\\tmark\\te1\\t2\n```\n",
    "---\netude: 2\n\"e1\\nmark\\te1\\t2\\nend\": 1\n---\n",
  ])
  func aForgedReport(copy: String) throws {
    let folder = try folder()
    try folder.write(copy, to: "copies/forge.md")
    #expect(try grade(folder)["forge"] == ["0", "0", "0"])
    #expect(folder.read("notes/retours/forge.md").contains("0 / 3"))
  }

  /// Names that the file system takes, in bytes.
  @Test func namesOfEveryKind() throws {
    let folder = try folder()
    let names: [[UInt8]] = [
      Array("\(String(repeating: "a", count: 247)).md".utf8),
      Array("\(String(repeating: "😀", count: 62)).md".utf8),
      Array("e\(String(repeating: "\u{301}", count: 120)).md".utf8),
      [0xE9, 0x6C, 0x67] + Array(".md".utf8), [0xFF, 0xFE] + Array(".md".utf8),
      Array("-e.md".utf8), Array("--solutions.md".utf8), Array("a\nb.md".utf8),
      Array("\u{1B}]0;x\u{7}.md".utf8), Array("\u{202E}dm.md".utf8), Array("=1+1.md".utf8),
      Array(" =2.md".utf8), Array("$(id).md".utf8), Array("a;=3.md".utf8), Array("..md".utf8),
    ]
    for name in names { try write(Self.honest, folder.path + "/copies/", name) }
    let run = try Etude.run(["grade", "cours.md", "copies", "-o", "notes"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!(run.output + run.errors).contains("\u{1B}"))
    let lines = folder.read("notes/notes.csv").split(separator: "\n").dropFirst()
    // What begins with a point is hidden, and no copy.
    #expect(lines.count == names.count + 1)
    #expect(lines.allSatisfy { $0.hasSuffix(",2,1,3,3,\"\"") }, "\(lines)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/notes/retours")
    #expect(files.count == names.count + 1)
    #expect(files.allSatisfy { !$0.hasPrefix(".etude") })
    // The same when the shell hands them over one by one.
    let shell = try Etude.shell(
      "\"$ETUDE\" grade cours.md copies/*.md | grep -c ' 2 *1 *3 *3'", in: folder)
    #expect(shell.output == "\(names.count + 1)\n")
  }

  private func write(_ text: String, _ folder: String, _ name: [UInt8]) throws {
    let path = Array(folder.utf8) + name + [0]
    let file = path.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress, "w") }
    }
    let stream = try #require(file)
    fputs(text, stream)
    fclose(stream)
  }

  /// A copy that is none, or that no process survives.
  @Test func copiesThatBreakTheirProcess() throws {
    let folder = try folder()
    let exercise: (String) -> String = { "---\netude: 2\n---\n```etude exercice #e1\n\($0)\n```\n" }
    try folder.write(exercise("while true: a = 1"), to: "copies/boucle.md")
    try folder.write(exercise("def g(n) = g(n + 1) + 1\na = g(0)"), to: "copies/pile.md")
    try folder.write(exercise("a = \"x\"\nwhile true: a = a + a"), to: "copies/memoire.md")
    try folder.write(
      exercise("a = " + String(repeating: "[", count: 200_000)), to: "copies/profond.md")
    try folder.write(String(repeating: "> ", count: 100_000), to: "copies/citations.md")
    try folder.write(Data([0xFF, 0, 1]), to: "copies/octets.md")
    mkfifo(folder.path + "/copies/tube.md", 0o600)
    chmod(try folder.write("x", to: "copies/ferme.md"), 0)
    let marks = try grade(folder)
    #expect(marks.count == 10)
    for (name, mark) in marks where !["alice", "zoe", "ferme"].contains(name) {
      #expect(mark == ["0", "0", "0"], "\(name)")
    }
  }

  @Test(arguments: [
    "t = table(gwp = [7], seuil = [3])", "t = table(gwp = [0.9], Seuil = [0])",
    "t = table(gwp = [7, 8], `seuil ` = [7.5, 7.5])",
    "t = table(gwp = [1], seuil = [0]).derive(seuil = 0.1)",
    "t = cons_ia.derive(gwp = 7, seuil = 3).head(1)",
  ])
  func aColumnCannotTakeAName(answer: String) throws {
    let key = """
      ---
      etude: 2
      ---
      ```etude
      seuil = 10
      ```
      ```etude exercice #e1
      t = ____
      ```
      ```etude solution #e1
      t = table(gwp = [1, 20])
      ```
      ```etude test #e1
      assert t.filter(gwp > seuil).rows() == 1
      ```

      """
    let folder = try Folder()
    let copy = "---\netude: 2\n---\n```etude exercice #e1\n\(answer)\n```\n"
    try folder.write(copy, to: "a.md")
    try folder.write(key, to: "cours.md")
    let check = try Etude.run("check", "cours.md", in: folder)
    #expect(check.status == 1 && check.errors.contains("F563") && check.errors.contains("@seuil"))
    #expect(check.errors.contains("cours.md:14:23"))
    // Also of a key that holds nothing to prove.
    try folder.write(key.replacing(/```etude solution #e1\n.*\n```\n/, with: ""), to: "court.md")
    #expect(try Etude.run("check", "court.md", in: folder).errors.contains("F563"))
    let refused = try Etude.run("grade", "cours.md", "a.md", "-o", "n", in: folder)
    #expect(refused.status == 65 && refused.errors.contains("F564") && refused.output == "")
    #expect(folder.read("n/notes.csv") == "")
    try folder.write(key.replacing("gwp > seuil", with: "gwp > @seuil"), to: "cours.md")
    #expect(try Etude.run("check", "cours.md", in: folder).status == 0)
    let marked = try Etude.run("grade", "cours.md", "a.md", in: folder)
    #expect(marked.status == 0 && marked.output.contains(/a +0 +0 +1/), "\(marked.output)")
  }

  /// Cells that a spreadsheet would compute are texts in it.
  @Test(arguments: [
    ("=1+1", true), ("+1+1", true), ("@SUM(A1)", true), ("-1+1", true), ("-cmd", true),
    (" =1", true),
    ("\u{A0}=1", true), ("\u{200B}=1", true), ("=\u{301}1", true), ("\u{301}=1", true),
    ("\u{3000}-x", true), ("\t=1", true), ("\rx", true), ("＝1", true), ("\u{FEFF}@x", true),
    ("-5", false), ("-2,5", false), ("-2.5", false), ("a=1", false), ("É", false), ("--5", true),
  ])
  func formulas(name: String, isGuarded: Bool) throws {
    let folder = try Folder()
    try folder.write(Self.key, to: "cours.md")
    try folder.write("", to: "copies/autre.txt")
    try write(Self.honest, folder.path + "/copies/", Array("\(name).md".utf8))
    _ = try Etude.run(["grade", "cours.md", "copies", "-o", "notes"], in: folder)
    let line =
      folder.read("notes/notes.csv").split(separator: "\n").dropFirst()
      .first { !$0.hasPrefix("autre,") } ?? ""
    let cell = line.drop { $0 == "\"" }
    #expect(cell.unicodeScalars.first == "'" || !isGuarded, "\(line)")
    #expect(cell.unicodeScalars.first != "'" || isGuarded, "\(line)")
  }

  @Test func marksAreTheTeachersAlone() throws {
    let folder = try folder()
    try folder.write("ancien", to: "notes/notes.csv")
    chmod(folder.path + "/notes/notes.csv", 0o644)
    let run = try Etude.run("grade", "cours.md", "copies", "-o", "notes", "--anonyme", in: folder)
    #expect(run.status == 0)
    for name in ["notes.csv", "cle.csv", "retours/001.md", "retours/002.md"] {
      #expect(folder.permissions(of: "notes/" + name) == 0o600, "\(name)")
    }
  }

  /// A feedback that cannot be written takes no other with it, and is told.
  @Test func aFeedbackThatCannotBeWritten() throws {
    let folder = try folder()
    try folder.write("", to: "notes/retours/alice.md/x")
    let run = try Etude.run("grade", "cours.md", "copies", "-o", "notes", in: folder)
    #expect(run.status == 66 && run.errors.contains("alice.md"))
    #expect(folder.read("notes/retours/zoe.md").contains("3 / 3"))
    #expect(folder.read("notes/notes.csv").contains("zoe,"))
  }
}
