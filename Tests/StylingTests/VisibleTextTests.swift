import Styling
import Testing

/// What somebody else has written, on its way to a reader.
@Suite struct VisibleTextTests {
  /// Texts that a terminal would obey, or that deceive the eye, and what is shown of them.
  @Test(arguments: [
    ("\u{1B}]0;PWN\u{7}", "␛]0;PWN␇"), ("\u{1B}[31mred", "␛[31mred"), ("a\0b", "a␀b"),
    ("\u{1B}]52;c;QUFB\u{1B}\\", "␛]52;c;QUFB␛\\"), ("\u{9B}2J", "⟨U+9B⟩2J"), ("\u{7F}", "␡"),
    ("a\u{8}\u{8}b", "a␈␈b"), ("\u{85}", "⟨U+85⟩"), ("faux\rvrai", "faux␍vrai"),
    ("\u{202E}abc\u{202C}", "⟨U+202E⟩abc⟨U+202C⟩"), ("\u{2066}x\u{2069}", "⟨U+2066⟩x⟨U+2069⟩"),
    ("a\u{2028}b\u{2029}", "a⟨U+2028⟩b⟨U+2029⟩"), ("a\u{200B}b", "a⟨U+200B⟩b"),
    ("\u{FEFF}a", "⟨U+FEFF⟩a"), ("a\u{AD}b", "a⟨U+AD⟩b"), ("a\u{200D}b", "a⟨U+200D⟩b"),
    ("a\u{E0041}", "a⟨U+E0041⟩"), ("a\u{61C}\u{200E}", "a⟨U+61C⟩⟨U+200E⟩"),
    ("a\u{2060}\u{180E}\u{34F}", "a⟨U+2060⟩⟨U+180E⟩⟨U+34F⟩"),
  ])
  func isSeen(text: String, shown: String) {
    #expect(text.visible() == shown)
    #expect(text.visible(as: .name) == shown)
    #expect(shown.visible(as: .name) == shown)
    #expect(StyledText(text).plain == shown)
    #expect(StyledText(text, .error).ansi(.ansi256).hasSuffix("m\(shown)\u{1B}[0m"))
  }

  /// What writing needs stays as it is.
  @Test(arguments: [
    "été, naïve, 2\u{202F}800 g, « oui »", "e\u{301}", "日本語", "👩‍👩‍👧", "👍🏽", "🏳️‍🌈",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "می‌خواهم", "क्‍ष", "₂ ⋅ ─│┌⠿", "",
  ])
  func staysAsItIs(text: String) {
    #expect(text.visible(as: .name).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func linesBelongToTextsAndNotToNames() {
    #expect("a\tb\r\nc\n".visible() == "a\tb\nc\n")
    #expect("a\tb\r\nc\n".visible(as: .name) == "a␉b␍␊c␊")
    #expect(
      "\u{FEFF}a\r\nb\u{200B}\u{AD}\u{1B}".visible(as: .document) == "\u{FEFF}a\r\nb\u{200B}\u{AD}␛"
    )
  }

  @Test func quotesAreFoundUnderMarks() {
    #expect("\"\u{301}\\\u{301}".escapedForQuotes == "\\\"\u{301}\\\\\u{301}")
  }

  /// No scalar at all comes to a terminal that is a control, whatever stands before it.
  @Test func noControlPasses() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl =
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      let bends = scalar.properties.isBidiControl || value == 0x2028 || value == 0x2029
      guard isControl || bends else { continue }
      for before in ["", "a", "👩", "ش"] {
        let shown = StyledText(before + String(Character(scalar))).plain
        #expect(!shown.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
      }
    }
  }
}
