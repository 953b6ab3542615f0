import Diagnostics
import Testing

@testable import Notebooks

@Suite struct ReaderTests {
  /// A notebook's body after a front matter of three lines, and its cells as `line code`.
  @Test(arguments: [
    ("```etude\nx = 1\n```\n", ["4 x = 1\n"]),
    ("```etude\nx = 1\n```", ["4 x = 1\n"]),
    ("```etude\n```\n```etude\n\n```", ["4 ", "6 \n"]),
    ("texte\n```etude\r\nx\r\ny\r\n```\r\nfin", ["5 x\r\ny\r\n"]),
    ("~~~ etude\n```\nx\n~~~~\n", ["4 ```\nx\n"]),
    ("````etude\n```\nx\n```\n`````  \n", ["4 ```\nx\n```\n"]),
    ("   ```etude\n   x\n  ```\n", ["4    x\n"]),
    ("```étude\nx\n```\n", ["4 x\n"]),
    ("```python\nx\n```\n", []),
    ("```\netude\n```\n", []),
    ("```etudes\nx\n```\n", []),
    ("- un\n\n  ```etude\n  x\n  ```\n", []),
    ("> ```etude\n> x\n> ```\n", []),
    ("    ```etude\n    x\n    ```\n", []),
    ("`````markdown\n```etude\nx\n```\n`````\n", []),
    ("<!--\n```etude\nx\n```\n-->\n", []),
    ("> citation\n```etude\nx\n```\n", ["5 x\n"]),
    ("- liste\n\n```etude\nx\n```\n", ["6 x\n"]),
    ("```etude\rx\ry\r```\rfin", ["4 x\ny\n"]),
    ("é à 😀\n\n```etude\n\"é\"\n```", ["6 \"é\"\n"]),
  ])
  func cells(body: String, expected: [String]) throws {
    let notebook = try read(head + body)
    #expect(
      notebook.cells.map { "\($0.fence.firstLine) \(notebook.code(of: $0))" } == expected)
  }

  @Test(arguments: ["\n", "\r\n"])
  func rangesOfFences(ending: String) throws {
    let text = (head + "a\n\n```etude #e1\nx\n```\n\n```sortie\n1\n```\nb\n")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
    let notebook = try read(text)
    let cell = try #require(notebook.cells.first)
    let output = try #require(cell.output)
    #expect(notebook.text(cell.fence.range) == "```etude #e1\(ending)x\(ending)```\(ending)")
    #expect(notebook.text(cell.fence.info) == "etude #e1")
    #expect(notebook.text(cell.fence.body) == "x" + ending)
    #expect((cell.fence.firstLine, cell.fence.lastLine) == (6, 8))
    #expect(notebook.text(output.fence.body) == "1" + ending)
    #expect((output.fence.firstLine, output.fence.lastLine) == (10, 12))
    #expect(notebook.bytes == Array(text.utf8))
  }

  @Test func errorsNameTheLineOfTheFile() throws {
    let notebook = try read(head + "\n\n```etude\nx\n```\n")
    let source = notebook.source(of: try #require(notebook.cells.first))
    #expect(source.origin == .cell(path: "a.md", firstLine: 7))
  }

  @Test func aByteOrderMarkIsKept() throws {
    let notebook = try read("\u{FEFF}" + head + "```etude\nx\n```\n")
    #expect(notebook.cells.map(\.fence.firstLine) == [4])
    #expect(notebook.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  @Test func proseRunsFromCellToCell() throws {
    let notebook = try read(head + "# T\n\nun\n\n```etude\nx\n```\n```python\ny\n```\n\n- a\n")
    let prose = notebook.parts.compactMap { part in
      if case .prose(let prose) = part {
        "\(prose.firstLine) \(notebook.text(prose.range))"
      } else {
        nil
      }
    }
    #expect(prose == ["4 # T\n\nun\n\n", "11 ```python\ny\n```\n\n- a\n"])
  }

  /// The words after the body name the stored blocks of the only cell, and the warnings' lines.
  @Test(arguments: [
    ("```sortie\n1\n```\n", "output", [Int]()),
    ("```output tol=0.5\n1\n```\n", "output", []),
    ("```erreur D402\nx\n```\n", "error", []),
    ("\n\n```sortie\n1\n```\n\n```erreur\nx\n```\n", "output error", []),
    ("mot\n\n```sortie\n1\n```\n", "", [9]),
    ("```indice\nx\n```\n```sortie\n1\n```\n", "", [10]),
    ("```sortie\n1\n```\n```sortie\n2\n```\n", "output", [10]),
    ("```erreur\nx\n```\n```sortie\n2\n```\n", "error", [10]),
  ])
  func storedBlocks(body: String, expected: String, lines: [Int]) throws {
    let notebook = try read(head + "```etude\nx\n```\n" + body)
    let cell = try #require(notebook.cells.first)
    let found = [cell.output.map { _ in "output" }, cell.error.map { _ in "error" }]
    #expect(found.compactMap { $0 }.joined(separator: " ") == expected)
    #expect(notebook.warnings == lines.map { NotebookProblem(.orphanOutput, line: $0) })
  }

  @Test(arguments: [
    ("```etude\nx\n", 4), ("a\n\n~~~~ sortie\nx\n~~~\n", 6), ("```indice", 4),
    ("```etude\nx\n    ```\n", 4), ("```etude\nx\n``` y\n", 4), ("```etude\nx\n~~~\n", 4),
  ])
  func unclosedFences(body: String, line: Int) {
    #expect(problem(head + body) == NotebookProblem(.unclosedFence, line: line))
  }

  @Test(arguments: ["```python\nx\n", "```", "```\netude", "> ```etude\n> x\n"])
  func unclosedFencesOfOthers(body: String) {
    #expect(problem(head + body) == nil)
  }

  @Test func bytesThatAreNoUTF8() {
    let bytes = Array(head.utf8) + [0x61, 0x0A, 0xC3, 0x28]
    #expect(throws: NotebookProblem.notUTF8(line: 5)) {
      try Notebook(reading: bytes, path: "a.md")
    }
  }

  @Test(.timeLimit(.minutes(5))) func fiveThousandCells() throws {
    let cell =
      "Du texte, une valeur <!--= x:.2f -->1,00<!--/-->.\n\n```etude\nx\n```\n```sortie\n1\n```\n"
    let text = head + String(repeating: cell, count: 5000)
    #expect(try read(text).cells.count == 5000)
  }

  /// Texts that make a reader search the same stretch again and again.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      String(repeating: "<!--", count: 40_000), String(repeating: "<!--=a-->", count: 20_000),
      String(repeating: "> ", count: 20_000) + "a",
      (1...400).map { String(repeating: "`", count: $0) }.joined(separator: " "),
      String(repeating: "- a\n", count: 20_000),
    ])
  func hostileParagraphs(body: String) throws {
    #expect(try read(head + body).cells.isEmpty)
    _ = ProseRenderer.render(body, width: 72)
  }

  /// Whatever byte is taken out of a notebook, reading ends and every place lies in the file.
  @Test func mutilatedNotebooksAreReadOrRefused() {
    let bytes = Array(
      "---\netude: 1\nparamètres: {a: 1}\n---\nx <!--= a:.2f -->1<!--/-->\n```etude #e\nx\n```\n```sortie\n1\n```\n"
        .utf8)
    for index in bytes.indices {
      var copy = bytes
      copy.remove(at: index)
      guard let notebook = try? Notebook(reading: copy, path: "a.md") else { continue }
      for cell in notebook.cells { #expect(cell.fence.range.upper <= copy.count) }
    }
  }
}
