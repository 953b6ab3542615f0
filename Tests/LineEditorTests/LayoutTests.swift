import CEditLine
import Testing

@testable import LineEditor

@Suite struct LayoutTests {
  init() { ce_use_utf8() }

  /// With a prompt of two columns on a terminal of ten.
  @Test(arguments: [
    ("", 0, (0, 2), (0, 2)), ("abc", 1, (0, 3), (0, 5)), ("12345678", 8, (1, 0), (1, 0)),
    ("1234567", 7, (0, 9), (0, 9)), ("a\nbc", 1, (0, 3), (1, 2)), ("a\nbc", 2, (1, 0), (1, 2)),
    ("\tx", 1, (0, 8), (0, 9)), ("1234567日", 8, (1, 2), (1, 2)), ("日本", 1, (0, 4), (0, 6)),
    ("\u{1}é", 2, (0, 5), (0, 5)), ("x", 9, (0, 3), (0, 3)),
  ])
  func placesTheCursor(text: String, cursor: Int, at: (Int, Int), end: (Int, Int)) {
    let layout = ScreenLayout(
      prompt: Array("> ".unicodeScalars), text: Array(text.unicodeScalars), cursor: cursor,
      columns: 10)
    #expect(layout.cursor == ScreenLayout.Place(row: at.0, column: at.1))
    #expect(layout.end == ScreenLayout.Place(row: end.0, column: end.1))
  }

  @Test func movesFromTheCursor() {
    let layout = ScreenLayout(
      prompt: [], text: Array("ab\nc".unicodeScalars), cursor: 1, columns: 10)
    #expect(layout.moves(to: layout.end) == "\r\u{1B}[1B\u{1B}[1C")
    #expect(layout.moves(to: ScreenLayout.Place()) == "\r")
  }
}

@Suite struct MarkedPromptTests {
  @Test(arguments: [
    ("> ", "> "), ("\u{1B}[1;34mé>\u{1B}[0m ", "\u{1}\u{1B}[1;34m\u{1}é>\u{1}\u{1B}[0m\u{1} "),
    ("\u{1B}[1m> \u{1B}[0m", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[0m\u{1} "),
    ("\u{1B}[1m>\u{1B}[0m", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[0m\u{1} "),
    ("\u{1B}[1m\u{1B}[34m> ", "\u{1}\u{1B}[1m\u{1B}[34m\u{1}> "), ("", ""),
    ("a\u{1}b", "ab"), ("a\u{1B}[", "a\u{1}\u{1B}[\u{1} "),
  ])
  func marksEscapes(prompt: String, marked: String) {
    #expect(MarkedPrompt(prompt).marked == Array(marked.unicodeScalars))
  }

  @Test func separatesTheLinesAbove() {
    let prompt = MarkedPrompt("\none\n\u{1B}[1mtwo ")
    #expect(prompt.above == "\r\none\r\n")
    #expect(prompt.visible == Array("two ".unicodeScalars))
    #expect(MarkedPrompt.plain("\u{1B}[1mé>\u{1B}[0m ") == "é> ")
  }
}

@Suite struct PastedTextTests {
  @Test(arguments: [
    ("a\rb\r", "a\nb"), ("a\r\n\r\nb", "a\n\nb"), ("\ta\u{0}\u{1B}b\u{85}", "\tab"),
    ("e\u{301}te\u{301}", "\u{E9}t\u{E9}"), ("x\u{301}", "x\u{301}"), ("\n\n", ""),
    ("a\u{301}🌍👩‍👩‍👧", "\u{E1}🌍👩‍👩‍👧"), ("\ne", "\ne"),
  ])
  func cleans(pasted: String, text: String) {
    let cleaned = PastedText.cleaned(Array(pasted.unicodeScalars))
    #expect(Array(cleaned.unicodeScalars) == Array(text.unicodeScalars))
  }
}
