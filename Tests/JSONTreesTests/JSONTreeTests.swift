import Testing

@testable import JSONTrees

@Suite struct JSONTreeTests {
  @Test(arguments: [
    "null", "true", "-12", "0.5", #""""#, #""é\u2028😀""#, "[]", "{}", #"{"a":[1,{"b":null}]}"#,
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    let tree = try JSONTree(Array(text.utf8))
    #expect(try JSONTree(tree.bytes) == tree)
  }

  @Test func textsAreEscapedWhereJSONWantsIt() throws {
    let text = "\"\\\n\r\t\u{0}\u{1B}\u{7F}é😀"
    let bytes = JSONTree.text(text).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #""\"\\\n\u000d\u0009\u0000\u001b"# + "\u{7F}é😀\"")
    #expect(try JSONTree(bytes) == .text(text))
  }

  @Test func keysAreSortedAndNumbersAreNumbers() {
    let tree: JSONTree = .object([
      "b": .number(.infinity), "a": .list([.integer(1), .bool(false)]),
    ])
    #expect(String(decoding: tree.bytes, as: UTF8.self) == #"{"a":[1,false],"b":null}"#)
  }

  @Test(
    arguments: [
      ("0", .integer(0)), ("-0", .integer(0)), ("1.0", .integer(1)), ("1e2", .integer(100)),
      ("-1.5E-3", .number(-0.0015)), ("9223372036854775807", .integer(.max)),
      ("9223372036854775808", .number(0x1p63)),
      (#""\u00e9\uD83D\ude00\/\b\f\t\\""#, .text("é😀/\u{8}\u{C}\t\\")),
      ("\u{FEFF} [ ] \r\n", .list([])),
      (#"{"a": 1, "a": 2}"#, .object(["a": .integer(2)])), (#"" \u0301""#, .text(" \u{301}")),
    ] as [(String, JSONTree)])
  func formsAreRead(text: String, tree: JSONTree) throws {
    #expect(try JSONTree(Array(text.utf8)) == tree)
  }

  /// What is no JSON, with the line and the byte where it ends to be any.
  @Test(arguments: [
    ("", 1, 1), ("{", 1, 2), ("[1", 1, 3), ("[1,]", 1, 4), ("{\n  \"a\" 1}", 2, 7), ("nul", 1, 1),
    ("\"\u{1}\"", 1, 2), ("01", 1, 2), ("1.", 1, 3), (".5", 1, 1), ("+1", 1, 1), ("1e", 1, 3),
    ("[1] 2", 1, 5), ("{1: 2}", 1, 2), ("'a'", 1, 1), ("NaN", 1, 1), ("1e400", 1, 6),
    (#""\x""#, 1, 4), (#""\u12G4""#, 1, 4), (#""\uD800""#, 1, 8), (#""\uD800\u0041""#, 1, 14),
    (String(repeating: "[", count: 100_000), 1, 513),
  ])
  func whatIsNoneSaysWhere(text: String, line: Int, column: Int) {
    #expect(throws: JSONProblem(line: line, column: column)) { try JSONTree(Array(text.utf8)) }
  }

  @Test(
    arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0xFE, 0xFF, 0x00, 0x7B]] as [[UInt8]])
  func bytesThatAreNoUTF8AreRefused(bytes: [UInt8]) {
    #expect(throws: JSONProblem.self) { try JSONTree(bytes) }
  }
}
