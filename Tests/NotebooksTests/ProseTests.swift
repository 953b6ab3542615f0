import Styling
import Testing

@testable import Notebooks

@Suite struct ProseTests {
  @Test(arguments: [
    ("# Titre\n\nun *deux* **trois**\n", "Titre\n\nun deux trois"),
    ("Titre\n=====\na\nb\n", "Titre\n\na b"),
    ("a  \nb\\\nc", "a\nb\nc"),
    ("- a\n- b\n\nc", "• a\n• b\n\nc"),
    ("- a\n\n- b\n", "• a\n\n• b"),
    ("3. a\n4. b\n   - c\n", "3. a\n4. b\n   • c"),
    ("> a\n> b\n>\n> c\n\nd", "│ a b\n│\n│ c\n\nd"),
    (
      "voir [le site](https://e.org) et <https://f.org>",
      "voir le site (https://e.org) et https://f.org"
    ),
    ("[ici](#bas) ![dessin](a.png)", "ici dessin (a.png)"),
    ("un `x + 1` `` ` ``", "un `x + 1` ```"),
    ("a\n\n```python\nx = 1\n\ny\n```\nb", "a\n\n    x = 1\n\n    y\n\nb"),
    ("a <!-- rien --> b\n\n<!-- rien -->\n\nc", "a b\n\nc"),
    ("| a | b |\n|---|--:|\n| un | 2 |\n| *à* | 30 |\n", "a    b\n──  ──\nun   2\nà   30"),
    ("| a | b |\n|---|---|\n|  | 2 |\n| 1 |  |\n\nb", "a  b\n─  ─\n   2\n1\n\nb"),
    ("a\n\n---\n\nb", "a\n\n" + String(repeating: "─", count: 40) + "\n\nb"),
    ("a &amp; b &lt;", "a & b <"),
    ("-\n- b", "•\n• b"),
    ("\u{1B}[31ma", "␛[31ma"),
    ("", ""),
  ])
  func forms(markdown: String, expected: String) {
    #expect(ProseRenderer.render(markdown, width: 72).plain == expected)
  }

  @Test func paragraphsAreWrappedAtBlanks() {
    let text = String(repeating: "quatre ", count: 20)
    let lines = ProseRenderer.render("- " + text, width: 30).plain.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.count <= 30 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  quatre") })
  }

  /// French parts `:` from the word before; a line never starts with it.
  @Test func signsStayWithTheirWord() {
    let text = ProseRenderer.render("aaaaaaaaa bbbbbbbbb : « ccc »", width: 20).plain
    #expect(text == "aaaaaaaaa\nbbbbbbbbb\u{A0}: «\u{A0}ccc\u{A0}»")
  }

  @Test func rolesOfRuns() {
    let text = ProseRenderer.render("# T\n\n**b** `c`", width: 72)
    #expect(text.runs.map(\.role) == [.title, .plain, .header, .plain, .name])
  }
}
