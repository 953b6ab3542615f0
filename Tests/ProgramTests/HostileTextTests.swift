import Foundation
import TerminalSupport
import Testing

/// Texts of others that a terminal would obey: from data, names, code, files, ids, messages, in every
/// command and every format.
@Suite struct HostileTextTests {
  /// ESC, BEL, a C1 control, an override and a line separator, in UTF-8.
  private static let bad = "\u{1B}]0;PWN\u{7}\u{9B}2J\u{202E}\u{2028}\u{2066}x"

  /// The scalars that no output may hold.
  private func obeyed(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar != "\t" && scalar.properties.generalCategory == .control
        || scalar.properties.isBidiControl || [0x2028, 0x2029].contains(scalar.value)
    }
  }

  private func isHarmless(_ run: Etude, _ what: String) {
    #expect(obeyed(run.output) == [], "\(what): \(run.output.debugDescription)")
    #expect(obeyed(run.errors) == [], "\(what): \(run.errors.debugDescription)")
  }

  private static let notebook = """
    ---
    etude: 2
    titre: "T\\e]0;PWN\\a\\u009b2J\\u202e\\u2028"
    durée: "D\\e[31m\\u2066"
    "clé\\e]0;x\\a\\n": 1
    paramètres: {p: "P\\e]0;x\\a\\u202e"}
    ---

    # Un titre \(bad)

    Du texte \(bad), **gras \(bad)**, `code \(bad)`, [lien \(bad)](http://x/\(bad)) <!--= p -->x<!--/-->

        du code \(bad)

    | a\(bad) | b |
    |---|---|
    | c\(bad) | d |

    ```etude inconnu\(bad)
    p
    t = table(x = ["v\(bad)", "w"], y = [1, 2]) # \(bad)
    t
    t.bars(x, y)
    t.filter(y > 5)
    print("a" + p)
    {k: p}
    t.x.foo
    ```
    ```sortie tol=\(bad)
    \(bad)
    ```
    ```etude exercice #e\(bad) points=2 niveau=\(bad)
    x = ____ # \(bad)
    ```
    ```indice #e\(bad)
    Indice \(bad)
    ```
    ```etude test #e\(bad)
    assert x == 1, "Message \(bad)"
    ```

    """

  @Test(arguments: [
    ["run"], ["run", "--format", "json"], ["run", "--format", "markdown"], ["run", "--keep-going"],
    ["check"], ["check", "--format", "json"], ["accept", "--with-errors"],
    ["export", "--to", "html"], ["export", "--to", "txt"], ["export", "--to", "md"],
    ["export", "--to", "ipynb"], ["export", "--fiche"], ["student", "--fiche"], ["lesson"],
    ["run", "-p", "p=\(bad)"], ["run", "-p", bad], ["run", "--until", bad], ["import"],
  ])
  func everyCommandOfANotebook(words: [String]) throws {
    let folder = try Folder()
    try folder.write(Self.notebook, to: "a.md")
    let run = try Etude.run(
      words + ["a.md"], input: Data("\nindice\nx = 2\nrécap\n".utf8), in: folder)
    isHarmless(run, words.joined(separator: " "))
    #expect(run.status != 65 || words == ["import"], "\(run.errors)")
  }

  @Test(arguments: ["-o", "--output"])
  func exportedFiles(option: String) throws {
    let folder = try Folder()
    try folder.write(Self.notebook, to: "a.md")
    for name in ["b.html", "b.txt"] {
      _ = try Etude.run(["export", "a.md", "--keep-going", option, name], in: folder)
      #expect(folder.read(name).contains("␛]0;PWN␇"))
      #expect(obeyed(folder.read(name)) == [], "\(name)")
    }
  }

  @Test(arguments: [
    "read_csv(\"a.csv\")", "t = read_csv(\"a.csv\")\nt.columns()", "read_csv(\"a.csv\").nope",
    "read_csv(\"a.csv\").describe()", "t = read_csv(\"a.csv\")\nt.bars(t.columns()[0], z)",
    "read_csv(\"a.csv\")[0]", "read_text(\"a.csv\")", "print(read_text(\"a.csv\"))",
    "read_csv(\"a.csv\").print()", "t = read_csv(\"a.csv\")\nt[\"n\"] + 1",
    "f\"{read_text(\"a.csv\")}\"", "read_csv(\"\\u{1b}]0;x\\u{7}\\u{202e}\")",
    "\"\\u{1b}[31m\" + 1",
    "assert false, \"\\u{1b}]0;PWN\\u{7}\\u{202e}\"", "print(\"\\u{9b}31m\\u{2028}\")",
    "read_text(\"a.csv\").split(\",\")", "[read_text(\"a.csv\")]", "date(read_text(\"a.csv\"))",
    "number(read_text(\"a.csv\"))", "cost(read_text(\"a.csv\"), \"FRA\", \"Tweet\")",
    "x = 1 m\u{202E}", "\u{1B}[31m", "`\u{1B}[31m`", "# \u{1B}\nx", "unit_of(\"\\u{1b}\")",
    "t = read_csv(\"a.csv\")\nt.count(n)", "t = read_csv(\"a.csv\")\nt.scatter(z, z, label = n)",
  ])
  func everyFormatOfAProgram(code: String) throws {
    let folder = try Folder()
    try folder.write(
      "n,`v\(Self.bad),z\n\(Self.bad)x,1,2\n\u{202E}abc,2,3\nu,3,4\n", to: "a.csv")
    for format in ["text", "json", "markdown", "html"] {
      isHarmless(try Etude.run(["--format", format, "-e", code], in: folder), "\(format): \(code)")
    }
    let coloured = try Etude.run(["--color", "always", "-e", code], in: folder)
    // The colours are those of roles, and nothing else.
    let rest = (coloured.output + coloured.errors)
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(obeyed(rest) == [], "\(code)")
    #expect(!(coloured.output + coloured.errors).contains("\u{1B}[31mred"))
  }

  @Test(arguments: [
    [bad], ["--\(bad)"], ["--lang", bad], ["run", bad], ["run", "a", bad], ["check", "x\n\(bad)"],
    ["-e", "x", bad], ["\(bad).etude"], ["--data", bad, "-e", "1"],
    ["export", "a.md", "--to", bad],
    ["help", bad], ["-e", "help(\(bad))"], ["-e", "?\(bad)"], ["new", "/absent/\(bad)"],
    ["grade", bad, bad], ["lesson", bad], ["import", bad], ["--limit-time", bad],
  ])
  func theCommandLine(words: [String]) throws {
    isHarmless(try Etude.run(words), words.joined(separator: " "))
  }

  /// A path cannot write a line of its own among the messages.
  @Test func aPathStaysOnItsLine() throws {
    let run = try Etude.run("run", "x\nerreur[F999] faux")
    #expect(!run.errors.contains("\nerreur[F999]"))
    #expect(run.status == 66)
  }

  @Test func documentsOnATerminal() throws {
    let folder = try Folder()
    try folder.write(Self.notebook, to: "a.md")
    for command in ["student", "export --to md", "accept"] {
      let words = command.split(separator: " ").map(String.init)
      let terminal = try PseudoTerminal(
        command: [Etude.path()] + words + ["a.md"],
        environment: ["TERM": "dumb", "HOME": "/nonexistent", "LANG": "C.UTF-8"],
        directory: folder.path)
      try terminal.waitForExit()
      let text = String(decoding: terminal.transcript.filter { $0 != 0x0D }, as: UTF8.self)
      #expect(obeyed(text) == [], "\(command)")
    }
  }
}
