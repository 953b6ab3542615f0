import Foundation
import Testing

/// Programs in files and on standard input.
@Suite struct ScriptTests {
  @Test(arguments: [[], ["-"]])
  func readsStandardInput(arguments: [String]) throws {
    let run = try Etude.run(arguments, input: Data("x = 2\nx + 2\n".utf8))
    #expect(run == Etude(output: "4\n"))
  }

  @Test func runsAFile() throws {
    let folder = try Folder()
    try folder.write("# un programme\nx = 2\n\nx + 2", to: "deux.etude")
    #expect(try Etude.run("deux.etude", in: folder) == Etude(output: "4\n"))
    #expect(try Etude.run(folder.path + "/deux.etude") == Etude(output: "4\n"))
  }

  @Test func runsANotebookWithoutTheWord() throws {
    let folder = try Folder()
    try folder.write("---\netude: 2\n---\n\n```etude\n1 + 1\n```\n", to: "a.md")
    let run = try Etude.run("run", "a.md", in: folder)
    #expect(run.output.contains("2"))
    #expect(try Etude.run("a.md", in: folder) == run)
    #expect(try Etude.run("exécuter", "a.md", "-q", in: folder) == run)
  }

  @Test(arguments: ["", "\n\n", "# rien\n", "\u{FEFF}"])
  func anEmptyProgramGivesNothing(text: String) throws {
    #expect(try Etude.run(input: text) == Etude())
  }

  @Test(arguments: ["\u{FEFF}x = 1\nx + 1\n", "x = 1\r\nx + 1\r\n", "x = 1\nx + 1"])
  func readsWhatEditorsWrite(text: String) throws {
    #expect(try Etude.run(input: text) == Etude(output: "2\n"))
  }

  @Test func stopsAtTheFirstError() throws {
    let folder = try Folder()
    try folder.write("1+1\nx = 1 Wh + 1 g\n3\n", to: "trois.etude")
    let run = try Etude.run("trois.etude", in: folder)
    #expect(run.output == "2\n")
    #expect(run.errors.hasPrefix("erreur[U301]"))
    #expect(run.errors.contains("┌─ trois.etude:2:10\n"))
    #expect(run.status == 2)
  }

  @Test(arguments: ["1+1\n2+3)\n", "1+1\nif true:\n", "1+1\n\"abc\n3", "print(1)\ndef f(\n"])
  func aSyntaxErrorRunsNothing(text: String) throws {
    let run = try Etude.run(input: text)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[S"))
    #expect(run.status == 2)
  }

  @Test func aMissingFileIsSaid() throws {
    let run = try Etude.run("absent.etude")
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[F501] fichier introuvable : absent.etude\n"))
    #expect(run.status == 66)
  }

  @Test func aFolderIsNoProgram() throws {
    let run = try Etude.run("/")
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[F5"))
    #expect(run.status == 66)
  }

  static let texts: [(head: String, bytes: [UInt8], line: Int)] = [
    ("1+1\n\"", [0xFF, 0x22, 0x0A], 2),
    ("", [0xE9, 0x0A], 1),
    // An overlong slash, half of a surrogate pair, a character cut off at the end.
    ("1\n2\n", [0xC0, 0xAF], 3),
    ("1\n", [0xED, 0xA0, 0x80, 0x0A], 2),
    ("1\n\n\n", [0xE2, 0x82], 4),
  ]

  @Test(arguments: texts)
  func bytesThatAreNoTextAreSaidWithTheirLine(head: String, bytes: [UInt8], line: Int) throws {
    let data = Data(head.utf8) + Data(bytes)
    let folder = try Folder()
    try folder.write(data, to: "octets.etude")
    let run = try Etude.run("octets.etude", in: folder)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur[F503] octets.etude, ligne \(line) : "))
    #expect(run.status == 65)
    #expect(try Etude.run([], input: data).status == 65)
  }
}

/// The blocks of the course, as Python writes them.
@Suite struct PythonBlockTests {
  @Test(arguments: [
    ("for i in range(10):\n    print(i)\n", (0..<10).map { "\($0)\n" }.joined()),
    ("def f(a,b):\n    return a+3*b\n\nf(1,2)\n", "7\n"),
    ("def f(a,b):\n\treturn a+3*b\nf(1,2)\n", "7\n"),
    ("x = 1\ny = 2\nif (x<y):\n    print(\"a\")\nelse:\n    print(\"b\")\n", "a\n"),
    (
      "x = 3\ny = 2\nif (x<y):\n    print(\"a\")\nelse:\n    print(\"b\")\nprint(\"c\")\n", "b\nc\n"
    ),
    (
      "x = 2\nif x == 1:\n  print(\"un\")\nelif x == 2:\n  print(\"deux\")\nelse:\n  print(\"?\")\n",
      "deux\n"
    ),
    ("s = 0\nfor i in range(3):\n  for j in range(3):\n    s += i * j\nprint(s)\n", "9\n"),
    ("x = 5\nwhile x > 2:\n    x -= 1\nx\n", "2\n"),
    ("for i in range(2): print(i)\n", "0\n1\n"),
    ("def f(n):\n  if n < 2:\n    return 1\n  return n * f(n - 1)\nf(10)", "3628800\n"),
    ("l = [1, 2, 3]\nfor x in l:\n    if x in [2]:\n        print(x)\n", "2\n"),
  ])
  func run(text: String, expected: String) throws {
    #expect(try Etude.run(input: text) == Etude(output: expected))
    #expect(try Etude.run("-e", text) == Etude(output: expected))
  }
}
