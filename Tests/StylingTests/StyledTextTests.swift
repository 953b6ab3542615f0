import Styling
import Testing

@Suite struct StyledTextTests {
  @Test func neighboursOfOneRoleMerge() {
    let text = StyledText("2.8", .number) + StyledText("0", .number) + StyledText(" g", .unit)
    #expect(text.runs.count == 2)
    #expect(text.plain == "2.80 g")
  }

  @Test func aColourIsClosedOnEveryLine() {
    let text = StyledText("a\nb", .error)
    #expect(text.ansi(.ansi16) == "\u{1B}[1;31ma\u{1B}[0m\n\u{1B}[1;31mb\u{1B}[0m")
    #expect(text.ansi(.none) == "a\nb")
  }
}

@Suite struct MapColourTests {
  private let text: StyledText = {
    var text = StyledText()
    text.append("▀", .heat1, on: .sea)
    text.append("▀", .heat1, on: .sea)
    text.append(" ", on: .heat6)
    text.append("FR", on: .heat1)
    text.append("\n.")
    return text
  }()

  /// An escape where the look changes, both colours in one; letters dark on light and light on dark.
  @Test(arguments: [
    (
      ColourDepth.ansi256,
      "[38;5;229;48;5;17m▀▀[0m[38;5;231;48;5;88m [0m[38;5;16;48;5;229mFR[0m\n."
    ),
    (.ansi16, "[97;40m▀▀[0m[97;45m [0m[30;107mFR[0m\n."),
    (.none, "▀▀ FR\n."),
  ])
  func backgroundsArePainted(depth: ColourDepth, expected: String) {
    #expect(text.ansi(depth).filter { $0 != "\u{1B}" } == expected)
    #expect(text.runs.count == 4)
  }
}

@Suite struct CapabilitiesTests {
  @Test(arguments: [
    (true, ["TERM": "xterm-256color", "LANG": "fr_FR.UTF-8"], ColourDepth.ansi256, true),
    (true, ["TERM": "xterm", "LANG": "C"], .ansi16, false),
    (true, ["TERM": "xterm", "NO_COLOR": "1"], .none, true),
    (true, ["TERM": "dumb"], .none, true),
    (false, ["TERM": "xterm-256color"], .none, true),
    (false, ["LC_ALL": "C.utf8", "LANG": "C"], .none, true),
    (false, ["LANG": "fr_FR.UTF-8@euro"], .none, true),
    (false, ["LC_CTYPE": "UTF-8"], .none, true),
    (false, ["LANG": "fr_FR.ISO-8859-15"], .none, false),
  ])
  func detects(
    isTerminal: Bool, environment: [String: String], colours: ColourDepth, unicode: Bool
  ) {
    let found = Capabilities.detect(
      isTerminal: isTerminal, columns: 100, environment: environment, choice: .auto)
    #expect(found.colours == colours)
    #expect(found.unicode == unicode)
  }

  @Test func anExplicitChoiceWins() {
    let found = Capabilities.detect(
      isTerminal: false, columns: nil, environment: ["NO_COLOR": "1", "TERM": "xterm"],
      choice: .always)
    #expect(found.colours == .ansi16)
    #expect(found.width == Capabilities.defaultWidth)
  }
}
