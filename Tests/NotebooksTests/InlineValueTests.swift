import Styling
import Testing
import Units
import Values

@testable import Notebooks

@Suite struct InlineValueTests {
  /// The values of a body as `line expression|format|text`, and the lines of its warnings.
  @Test(arguments: [
    ("a <!--= c:.2f -->2,80<!--/-->.", ["4 c|.2f|2,80"], [Int]()),
    ("<!--= c -->x<!--/-->", ["4 c||x"], []),
    ("a <!--=c--><!--/--> et <!--= d -->\n<!--/-->", ["4 c||", "4 d||\n"], []),
    ("<!--=c--><!--/--> et <!--= d -->\n<!--/-->", ["4 c||", "4 d||\n"], []),
    ("a\n<!--= c -->x\ny<!--/--> b\n<!--= d -->z<!--/-->", ["5 c||x\ny", "7 d||z"], []),
    ("<!-- rien -->\n\n<!--= c -->x<!--/-->", ["6 c||x"], []),
    ("a\n\nb\n<!--= c -->x<!--/-->", ["7 c||x"], []),
    ("- un <!--= c -->x<!--/-->\n> <!--= d -->y<!--/-->", ["4 c||x", "5 d||y"], []),
    ("# Titre <!--= c -->x<!--/-->", ["4 c||x"], []),
    ("| a | <!--= c -->x<!--/--> |", ["4 c||x"], []),
    ("**<!--= c -->x<!--/-->**", ["4 c||x"], []),
    ("`<!--= c -->x<!--/-->`", [], []),
    ("`` ` <!--= c -->x<!--/--> ``", [], []),
    ("` <!--= c -->x<!--/-->", ["4 c||x"], []),
    ("\\<!--= c -->x<!--/-->", [], []),
    ("\\`<!--= c -->x<!--/-->\\`", ["4 c||x"], []),
    ("    <!--= c -->x<!--/-->", [], []),
    ("```html\n<!--= c -->x<!--/-->\n```", [], []),
    ("<!-- <!--= c -->x<!--/-->", [], []),
    ("<!-- note --> <!--= c -->x<!--/-->", ["4 c||x"], []),
    ("<!--= f(\"a:b\", {k: 1}):.3g -->x<!--/-->", ["4 f(\"a:b\", {k: 1})|.3g|x"], []),
    ("<!--= x -> kWh:.1f -->x<!--/-->", ["4 x -> kWh|.1f|x"], []),
    ("<!--= c -->x", [], [4]), ("a\n<!--= c -->x <!--= d -->y<!--/-->", ["5 d||y"], [5]),
    ("<!--= c -->x\n\n<!--/-->", [], [4]), ("<!--= :.2f -->x<!--/-->", [], [4]),
    ("<!--/-->", [], []), ("<!--= c", [], []),
  ])
  func found(body: String, expected: [String], warnings: [Int]) throws {
    let notebook = try read(head + body)
    let values = notebook.parts.flatMap { part in
      if case .prose(let prose) = part { prose.values } else { [InlineValue]() }
    }
    #expect(
      values.map {
        "\($0.line) \(notebook.text($0.expression))|\($0.format ?? "")|\(notebook.text($0.text))"
      } == expected)
    #expect(notebook.warnings.map(\.line) == warnings)
  }

  @Test(
    arguments: [
      (2.802954, nil, "2,8"), (1760.0, nil, "1\u{202F}760"), (2.802954, ".2f", "2,80"),
      (-0.5, ".1f", "\u{2212}0,5"), (0.125, ".1%", "12,5\u{A0}%"),
      (1234.5, ".1f", "1\u{202F}234,5"),
      (1234567.0, ",.0f", "1\u{202F}234\u{202F}567"), (2.0, "+.1f", "+2,0"), (2.0, "", "2"),
    ] as [(Double, String?, String)])
  func frenchNumbers(number: Double, format: String?, expected: String) throws {
    #expect(try InlineForm(tongue: .french).text(of: .plain(number), format: format) == expected)
  }

  @Test func otherValues() throws {
    let french = InlineForm(tongue: .french)
    let english = InlineForm(tongue: .english)
    #expect(try french.text(of: .text("gpt 4o"), format: nil) == "gpt 4o")
    #expect(try french.text(of: .bool(true), format: nil) == "vrai")
    #expect(try french.text(of: .integer(12345), format: nil) == "12\u{202F}345")
    #expect(try english.text(of: .integer(12345), format: nil) == "12,345")
    #expect(try english.text(of: .plain(0.125), format: ".1%") == "12.5%")
    #expect(try french.text(of: .list([.integer(1), .plain(2.5)]), format: nil) == "1 ; 2,5")
    #expect(throws: (any Error).self) { try french.text(of: .plain(1), format: "zz") }
    #expect(throws: (any Error).self) { try french.text(of: .record(Record([])), format: nil) }
  }
}
