import Styling
import Testing

@Suite struct EscapingTests {
  @Test func htmlShowsTheTextAsItIs() {
    #expect("<a b=\"c\">&\u{7}\n".escapedForHTML == "&lt;a b=&quot;c&quot;&gt;&amp;␇\n")
    // An accent on a sign is no part of it.
    #expect("<\u{301}".escapedForHTML == "&lt;\u{301}")
  }

  @Test func xmlStaysOnOneLine() {
    #expect("a\n<\u{7}b\u{FFFF}".escapedForXML == "a &lt;␇b")
  }

  @Test func markdownSeesNoSign() {
    #expect("a|b\n*c* #1".escapedForMarkdownCell == "a\\|b<br>\\*c\\* #1")
    #expect("a & #1".escapedForMarkdownProse == "a \\& \\#1")
    #expect("*\u{301}|\u{20DD}".escapedForMarkdownCell == "\\*\u{301}\\|\u{20DD}")
    #expect("<\u{338}b>".escapedForMarkdownProse == "\\<\u{338}b\\>")
  }
}
