import LanguageModel
import Testing

/// A vocabulary small enough to follow by eye: `l` `e` `▁` `t` `'` `é`, and four joints.
@Suite struct TokenizerTests {
  private static let tokenizer = try? Tokenizer(vocabulary: "le▁t'é\n▁ l\n▁l e\n▁le t\nt t\n")

  private func pieces(_ text: String) throws -> [String] {
    let tokenizer = try #require(Self.tokenizer)
    return tokenizer.encoded(text).map { tokenizer.pieces[$0] }
  }

  @Test(arguments: [
    ("", []),
    ("le", ["l", "e"]),
    (" le", ["▁le"]),
    ("le let", ["l", "e", "▁let"]),
    (" l'été", ["▁l", "'", "é", "t", "é"]),
    // Composed and decomposed letters, straight and curved apostrophes are the same.
    (" l’e\u{301}te\u{301}", ["▁l", "'", "é", "t", "é"]),
    ("\u{202F}le", ["▁le"]),
    ("\u{A0}le", ["▁le"]),
    // The earliest joint wins, and no piece reaches across parts.
    ("ttt", ["tt", "t"]),
    ("t t", ["t", "▁", "t"]),
    ("  le", ["▁", "▁le"]),
    // What the vocabulary lacks is one unknown character each.
    ("z", ["<?>"]),
    ("🙂", ["<?>"]),
    ("\n", ["<?>"]),
    (" _", ["▁", "<?>"]),
    (" 12", ["▁", "<?>", "<?>"]),
  ])
  func textIsCut(text: String, pieces expected: [String]) throws {
    #expect(try pieces(text) == expected)
  }

  @Test func piecesMakeTheTextAgain() throws {
    let tokenizer = try #require(Self.tokenizer)
    #expect(tokenizer.decoded(tokenizer.encoded(" le tél")) == " le tél")
    #expect(tokenizer.decoded([Tokenizer.end, 99, 2]) == "l")
  }

  @Test func everyTextOfTheModelComesBack() throws {
    let tokenizer = try TextModel.tokenizer()
    let text = "La capitale de la France est Paris. L'été, il fait chaud."
    #expect(tokenizer.decoded(tokenizer.encoded(text)) == text)
  }

  @Test func aJointOfUnknownPiecesIsAFault() {
    #expect(throws: ModelFileError.unknownPiece(line: 2)) { try Tokenizer(vocabulary: "ab\na c\n") }
  }
}
