import Testing

@testable import JSONTrees

@Suite struct JSONTreeTests {
  @Test(arguments: [
    "null", "true", "-12", "0.5", #""""#, #""é\u2028😀""#, "[]", "{}", #"{"a":[1,{"b":null}]}"#,
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    let tree = try #require(JSONTree.reading(Array(text.utf8)))
    #expect(JSONTree.reading(tree.bytes) == tree)
  }

  @Test func textsAreEscapedWhereJSONWantsIt() {
    let text = "\"\\\n\r\t\u{0}\u{1B}\u{7F}é😀"
    let bytes = JSONTree.text(text).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #""\"\\\n\u000d\u0009\u0000\u001b"# + "\u{7F}é😀\"")
    #expect(JSONTree.reading(bytes) == .text(text))
  }

  @Test func keysAreSortedAndNumbersAreNumbers() {
    let tree: JSONTree = .object([
      "b": .number(.infinity), "a": .list([.integer(1), .bool(false)]),
    ])
    #expect(String(decoding: tree.bytes, as: UTF8.self) == #"{"a":[1,false],"b":null}"#)
  }

  @Test(arguments: [
    "", "{", "[1", "\"\u{1}\"", "nul", "{\"a\" 1}", String(repeating: "[", count: 100_000),
  ])
  func whatIsNoneIsRefused(text: String) {
    #expect(JSONTree.reading(Array(text.utf8)) == nil)
  }
}
