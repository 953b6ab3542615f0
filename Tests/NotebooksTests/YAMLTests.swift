import Testing

@testable import Notebooks

/// What YAML is read for front matter, and what is refused.
@Suite struct YAMLTests {
  @Test func scalarsStayAsTheyAreWritten() throws {
    let root = try #require(try YAMLReader.read("a: NO\nb: \"010\"\nc: |\n  x\n"))
    guard case .mapping(let entries) = root.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key.text) == ["a", "b", "c"])
    #expect(entries.map(\.value.text) == ["NO", "010", "x\n"])
    #expect(entries.map(\.value.isQuoted) == [false, true, true])
    #expect(entries.map(\.key.line) == [1, 2, 3])
  }

  @Test func anAliasIsWhatItsAnchorNames() throws {
    let root = try #require(try YAMLReader.read("a: &x [1, 2]\nb: *x\n"))
    #expect(root.count == 9)
  }

  @Test(arguments: ["", "# only a comment\n", "\n\n"])
  func nothingIsNoNode(_ text: String) throws {
    #expect(try YAMLReader.read(text)?.count == nil)
  }

  @Test func repeatedKeysAreToldWithTheirLine() {
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read("b: 1\na: 1\na: 2\n") }
    guard case .repeatedKey("a", line: 2)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ("a: *nothing\n", "found undefined alias", 1),
    (String(repeating: "[", count: 100), "nodes lie too deep within each other", 1),
    ("a: 1\n---\nb: 2\n", "but found another document", 2),
    ("a: \u{1}\n", "control characters are not allowed", 1),
  ])
  func whatIsRefusedSaysWhere(_ text: String, _ words: String, _ line: Int) {
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read(text) }
    guard case .malformed(words, line: line)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// Each line repeats the one before ten times: a billion nodes in nine lines.
  @Test func aliasesDoNotGrowWithoutEnd() {
    var text = "a0: &a0 x\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read(text) }
    guard case .malformed("too many nodes", line: 6)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
