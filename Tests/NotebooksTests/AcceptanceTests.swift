import Testing

@testable import Notebooks

/// What `accept` writes, and what it leaves as it is.
@Suite struct AcceptanceTests {
  @Test(
    arguments: [
      // No output yet; a wrong one; a right one whose blanks stay.
      ("```etude\n1 + 1\n```\n", "```etude\n1 + 1\n```\n```sortie\n2\n```\n"),
      (
        "```etude\n2\n```\n\n```sortie tol=0\n3\n```\n",
        "```etude\n2\n```\n\n```sortie tol=0\n2\n```\n"
      ),
      ("```etude\n2\n```\n```sortie\n2  \n\n```\n", "```etude\n2\n```\n```sortie\n2  \n\n```\n"),
      // Nothing to store; an output that no longer comes.
      ("```etude\nx = 1\n```\n", "```etude\nx = 1\n```\n"),
      ("```etude\nx = 1\n```\n```sortie\n1\n```\n", "```etude\nx = 1\n```\n```sortie\n```\n"),
      // No final line ending, before and after; lines that end otherwise.
      ("```etude\n2\n```", "```etude\n2\n```\n```sortie\n2\n```"),
      ("```etude\r\n2\r\n```\r\nfin", "```etude\r\n2\r\n```\r\n```sortie\r\n2\r\n```\r\nfin"),
      ("```etude\n2\n```\n```sortie\n3\n```", "```etude\n2\n```\n```sortie\n2\n```"),
      // Tildes, indentation, longer fences.
      ("~~~etude\n2\n~~~\n~~~sortie\n~~~\n", "~~~etude\n2\n~~~\n~~~sortie\n2\n~~~\n"),
      ("  ```etude\n  2\n  ```\n", "  ```etude\n  2\n  ```\n  ```sortie\n  2\n  ```\n"),
      (
        "````etude\n\"```\"\n````\n```sortie\nx\n```\n",
        "````etude\n\"```\"\n````\n````sortie\n\"```\"\n````\n"
      ),
      ("````etude\n\"````\"\n````\n", "````etude\n\"````\"\n````\n`````sortie\n\"````\"\n`````\n"),
      // Within tolerance, or by a wildcard, the stored text stays.
      ("```etude\n2.0004\n```\n```sortie tol=1e-3\n2\n```\n", nil),
      ("```etude\n[1, 2]\n3\n```\n```sortie\n…\n3\n```\n", nil),
      // Values in the prose, with the signs of Markdown.
      ("a <!--= 1 + 1 -->x<!--/--> b\n", "a <!--= 1 + 1 -->2<!--/--> b\n"),
      ("a <!--= \"b*c\" -->x<!--/-->\n", "a <!--= \"b*c\" -->b\\*c<!--/-->\n"),
      ("a <!--= \"b*c\" -->b*c<!--/-->\n", nil),
      // An expected error keeps its block, with the message of today.
      (
        "```etude\n1 / 0\n```\n```erreur D405\nvieux\n```\n",
        "```etude\n1 / 0\n```\n```erreur D405\ndivision par zéro\n```\n"
      ),
      // What only looks like a cell is prose.
      ("- ```etude\n  2\n  ```\n> ```etude\n> 2\n> ```\n", nil),
      ("````markdown\n```etude\n2\n```\n````\n", nil),
    ] as [(String, String?)])
  func onlyOutputsChange(_ before: String, _ after: String?) throws {
    for mark in ["", "\u{FEFF}"] {
      let once = try accepted(mark + head + before)
      #expect(once == mark + head + (after ?? before))
      #expect(Array(try accepted(once).utf8) == Array(once.utf8))
      #expect(try differences(once) == [])
    }
  }

  @Test func anUnexpectedErrorIsNoOutput() throws {
    let text = head + "```etude\n1 / 0\n```\n```etude\n2\n```\n"
    #expect(throws: UnexpectedErrors.self) { try accepted(text) }
    let blessed = try accepted(text, acceptingErrors: true)
    #expect(
      blessed == head
        + "```etude\n1 / 0\n```\n```erreur D405\ndivision par zéro\n```\n```etude\n2\n```\n"
        + "```sortie\n2\n```\n")
    #expect(try accepted(blessed) == blessed)
  }

  @Test(arguments: [
    ("```etude\n2\n```\n```erreur D405\nx\n```\n", "```etude\n2\n```\n```sortie\n2\n```\n"),
    (
      "```etude\n1 / 0\n```\n```erreur n201\nx\n```\n",
      "```etude\n1 / 0\n```\n```erreur D405\ndivision par zéro\n```\n"
    ),
  ])
  func anotherOutcomeIsTakenOnRequestOnly(_ before: String, _ after: String) throws {
    #expect(throws: UnexpectedErrors.self) { try accepted(head + before) }
    #expect(try accepted(head + before, acceptingErrors: true) == head + after)
  }

  @Test func englishNotebooksGetEnglishWords() throws {
    let start = "---\netude: 1\nlang: en\n---\n"
    #expect(
      try accepted(start + "```etude\n2\n```\n") == start + "```etude\n2\n```\n```output\n2\n```\n")
  }

  /// Random notebooks of pieces that go wrong easily: reading and writing is the identity, and
  /// accepting twice is accepting once.
  @Test func randomNotebooksSettleAtOnce() throws {
    var random = Seeded(state: 20_261_125)
    let pieces = [
      "```etude\n1 + 1\n```\n", "```etude\nx = 3\nx\n```\n```sortie\n4\n```\n", "texte\n", "\n",
      "~~~ etude\n\"~~~~\"\n~~~\n", "   ```etude\n   \"a\"\n   ```\n",
      "- a\n  ```\n  b\n  ```\n",
      "> ```etude\n> 1\n> ```\n", "````\n```etude\n````\n", "x <!--= 1 + 1 -->3<!--/--> y  \n",
      "```etude\n\"```` ``\"\n```\n\n\n```output tol=0.1\n```\n", "## T\u{301}itre\n",
      "```etude\n\"a b  \"\n```\n", "```python\n1\n```\n", "<!-- a -->\n",
      "```etude\n1 / 0\n```\n```erreur\nvieux\n```\n", "`<!--= 1 -->2<!--/-->`\n",
      "```etude\n```\n",
    ]
    for _ in 0..<300 {
      var text = random.pick(["", "\u{FEFF}"]) + head
      for _ in 0..<random.below(12) { text += random.pick(pieces) }
      if random.below(3) == 0, text.hasSuffix("\n") { text.removeLast() }
      text = text.replacing("\n", with: random.pick(["\n", "\r\n", "\r"]))
      let notebook = try read(text)
      #expect(notebook.rewritten([]) == Array(text.utf8))
      let once = try accepted(text)
      #expect(Array(try accepted(once).utf8) == Array(once.utf8), "\(text.debugDescription)")
      #expect(try differences(once) == [], "\(text.debugDescription)")
    }
  }

  @Test func fiveThousandCells() throws {
    let text = head + (1...5000).map { "```etude\n\($0)\n```\n" }.joined()
    let once = try accepted(text)
    #expect(once.hasSuffix("```etude\n5000\n```\n```sortie\n5000\n```\n"))
    #expect(try accepted(once) == once)
  }
}

/// Random numbers of a seed (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &self) }

  mutating func pick(_ items: [String]) -> String { items[below(items.count)] }
}
