import Styling
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("œ", 1), ("中文", 4), ("ｶ", 1), ("Ａ", 2),
    ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("👍🏽", 2), ("❤️", 2),
    ("❤", 1), ("1️⃣", 2), ("\u{200B}", 0), ("\t", 0), ("", 0), ("a\nbcd\ne", 3), ("\r\n", 0),
    ("₂", 1),
    ("\u{202F}", 1), ("─", 1), ("█", 1), ("⠤", 1), ("ไ", 1), ("〜", 2),
  ])
  func widths(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  /// A text of scalars that are known to be of one column is measured without its characters.
  @Test func everyScalarIsAsWideInATextAsByItself() {
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value), !Character(scalar).isNewline else { continue }
      let width = Character(scalar).displayWidth
      #expect("a\(scalar)".displayWidth == "a\(scalar)".map(\.displayWidth).reduce(0, +))
      #expect(String(scalar).displayWidth == width, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("é", 3, Alignment.left, "é  "), ("é", 3, .right, "  é"), ("é", 4, .centre, " é  "),
    ("中", 3, .right, " 中"), ("abcd", 3, .left, "abcd"), ("a", -1, .left, "a"),
  ])
  func padding(text: String, width: Int, alignment: Alignment, expected: String) {
    #expect(text.padded(to: width, alignment: alignment) == expected)
  }

  @Test(arguments: [
    ("abcdef", 6, false, "abcdef"), ("abcdef", 4, false, "abc…"), ("abcdef", 4, true, "a..."),
    ("中文字", 4, false, "中…"), ("abcdef", 2, true, ".."), ("abcdef", 0, false, ""),
    ("abcdef", -3, true, ""), ("🇫🇷🇫🇷🇫🇷", 5, false, "🇫🇷🇫🇷…"),
  ])
  func cutting(text: String, width: Int, ascii: Bool, expected: String) {
    #expect(text.truncated(to: width, ascii: ascii) == expected)
  }

  @Test(arguments: [
    ("Mixtral 8x22b", 13, "Mixtral 8x22b"), ("Mixtral 8x22b", 9, "Mixt…x22b"), ("abcdef", 2, "a…"),
    ("abcdef", 1, "…"), ("abcdef", 0, ""),
  ])
  func cuttingTheMiddle(text: String, width: Int, expected: String) {
    #expect(text.truncatedInMiddle(to: width) == expected)
  }
}
