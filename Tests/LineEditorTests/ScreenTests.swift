import TerminalSupport
import Testing

/// The model of a terminal that the tests look at.
@Suite struct ScreenTests {
  /// On six columns and three rows.
  @Test(arguments: [
    ("ab\r\ncd", "ab\ncd", (1, 2)), ("abc\u{8}X", "abX", (0, 3)), ("a\tb", "a    b", (0, 5)),
    ("123456", "123456", (0, 5)), ("1234567", "123456\n7", (1, 1)), ("123456\r7", "723456", (0, 1)),
    ("123456\n7", "123456\n     7", (1, 5)), ("1\n2\n3\n4", " 2\n  3\n   4", (2, 4)),
    ("abc\u{1B}[2D\u{1B}[K", "a", (0, 1)), ("abc\u{1B}[2DX\u{1B}[C!", "aXc!", (0, 4)),
    ("abc\r\u{1B}[2@X", "X abc", (0, 1)), ("abcd\r\u{1B}[2P", "cd", (0, 0)),
    ("a\r\nb\u{1B}[H\u{1B}[L", "\na\nb", (0, 0)), ("a\r\nb\u{1B}[H\u{1B}[M", "b", (0, 0)),
    ("a\r\nb\u{1B}[H\u{1B}[J", "", (0, 0)), ("\u{1B}[2;3Hx\u{1B}[Ay", "   y\n  x", (0, 4)),
    ("日本x", "日本x", (0, 5)), ("12345日", "12345\n日", (1, 2)), ("e\u{301}x", "e\u{301}x", (0, 2)),
    ("\u{1B}]0;title\u{7}a\u{1B}(Bb", "ab", (0, 2)), ("\u{1B}[9Bx\u{1B}[9A", "\n\nx", (0, 1)),
  ])
  func shows(bytes: String, text: String, cursor: (Int, Int)) {
    var screen = Screen(columns: 6, rows: 3)
    screen.feed(bytes)
    #expect(screen.text == text)
    #expect(screen.cursor == cursor)
  }

  @Test func takesBytesOneByOne() {
    var screen = Screen(columns: 20, rows: 2)
    for byte in "é\u{1B}[1;31m€\u{1B}[m🌍\u{1B}[?2004h\u{7}".utf8 { screen.feed([byte]) }
    #expect(screen.text == "é€🌍")
    #expect(screen.cells[0].prefix(3).map(\.style) == ["", "1;31", ""])
    #expect(screen.modes == [2004])
    #expect(screen.bells == 1)
  }

  @Test func keepsTheCursorWhenItShrinks() {
    var screen = Screen(columns: 4, rows: 3)
    screen.feed("a\r\nb\r\nc")
    screen.resize(columns: 2, rows: 2)
    #expect(screen.text == "b\nc")
    #expect(screen.cursor == (1, 1))
    #expect(screen.scrolledOff == ["a"])
  }
}
