import Testing

@testable import Exports

/// Prose on the page: formulas, footnotes, tasks, images, and cells that hide their code.
@Suite struct ProseTests {
  @Test(
    arguments: [
      ("x_i^2", "<msubsup><mi>x</mi><mrow><mi>i</mi></mrow><mn>2</mn></msubsup>"),
      ("x^{12}", "<msup><mi>x</mi><mrow><mn>12</mn></mrow></msup>"),
      ("\\frac{a}{b}", "<mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac>"),
      (
        "3,5 \\times 10^{-3}",
        "<mn>3,5</mn><mo>×</mo><msup><mn>10</mn><mrow><mo>−</mo><mn>3</mn></mrow></msup>"
      ),
      ("2{,}5", "<mn>2,5</mn>"),
      ("\\sqrt[3]{x}", "<mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>"),
      (
        "\\bar{x} \\le \\alpha",
        "<mover accent=\"true\"><mrow><mi>x</mi></mrow><mo>¯</mo></mover><mo>≤</mo><mi>α</mi>"
      ),
      ("\\text{si } a", "<mtext>si\u{A0}</mtext><mi>a</mi>"),
      ("f'", "<msup><mi>f</mi><mrow><mo>′</mo></mrow></msup>"),
      ("50\\,\\%", "<mn>50</mn><mspace width=\"0.17em\"/><mo>%</mo>"),
      ("a < b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>"),
      ("\\mathbb{R}", "<mi>ℝ</mi>"),
    ])
  func formulas(source: String, markup: String) {
    #expect(FormulaReader.mathML(source) == markup)
  }

  @Test(arguments: [
    "\\foo{x}", "\\frac{a}", "x^", "{x", "x}", "\\left( x", "\\begin{cases} x", "_", "a^b^c", "\\",
  ])
  func unknownFormulasAreNone(source: String) {
    #expect(FormulaReader.mathML(source) == nil)
  }

  @Test func deepFormulasEnd() {
    let deep = String(repeating: "{", count: 100_000)
    #expect(FormulaReader.mathML(deep) == nil)
    #expect(FormulaReader.mathML(String(repeating: "\\sqrt", count: 100_000)) == nil)
  }

  @Test func boundsOfDisplayedSumsStandBelowAndAbove() {
    #expect(
      FormulaReader.mathML("\\sum_{i}^n", isDisplayed: true)?.contains("<munderover>") == true)
    #expect(FormulaReader.mathML("\\sum_{i}^n")?.contains("<msubsup>") == true)
  }

  @Test func formulasStandInProse() throws {
    let html = try page("Soit $a*b*c_1 = \\frac{1}{2}$ et\n\n$$x \\approx 2$$")
    #expect(html.ranges(of: "<math").count == 2)
    #expect(html.contains("<math display=\"block\" alttext=\"x \\approx 2\">"))
    #expect(!html.contains("<em>"))
  }

  /// Prices, code and what étude cannot set stay text.
  @Test(arguments: [
    ("20 $ ou 30 $ par mois", "20 $ ou 30 $ par mois"), ("5$ et 6$", "5$ et 6$"),
    ("US$ et CA$", "US$ et CA$"), ("\\$x$", "$x$"), ("`$x$`", "<code>$x$</code>"),
    ("$1 et $2", "$1 et $2"), ("$\\foo$", "<code>$\\foo$</code>"),
  ])
  func otherSignsStay(markdown: String, shown: String) throws {
    let html = try page(markdown)
    #expect(html.contains("<p>\(shown)</p>"))
    #expect(!html.contains("<math"))
  }

  @Test func formulasInAttributesStayText() throws {
    let html = try exported("---\netude: 1\n---\n![la $x$ ici](a.png)\n").html { _ in [1] }
    #expect(html.contains("alt=\"la $x$ ici\""))
  }

  @Test func footnotesStandOnceAtTheEnd() throws {
    let html = try page(
      "Un[^b], deux[^a].\n\n```etude\n1\n```\n\n[^a]: Note de *a*,\n    suite.\n\nTrois[^b], rien[^z].\n\n[^b]: Note b.\n"
    )
    #expect(html.ranges(of: "Note de <em>a</em>").count == 1)
    #expect(html.ranges(of: "Note b").count == 1)
    #expect(html.contains("Un<sup><a href=\"#note-1\" id=\"appel-1\""))
    #expect(html.contains("deux<sup><a href=\"#note-2\" id=\"appel-2\""))
    #expect(html.contains("Trois<sup><a href=\"#note-1\" role"))
    #expect(html.contains("rien[^z]"))
    #expect(html.ranges(of: "id=\"appel-1\"").count == 1)
    let notes = html.split(separator: "<section class=\"notes\"").last ?? ""
    let (b, a) = (notes.firstRange(of: "Note b"), notes.firstRange(of: "Note de"))
    #expect(try #require(b).lowerBound < #require(a).lowerBound)
  }

  @Test func tasksAndStrokesAreKept() throws {
    let html = try page("- [x] lire\n- [ ] écrire\n\n~~faux~~")
    #expect(
      html.contains("<li class=\"task\"><span role=\"img\" aria-label=\"fait\">☑</span> lire"))
    #expect(html.contains("aria-label=\"à faire\">☐</span> écrire"))
    #expect(html.contains("<del>faux</del>"))
    #expect(!html.contains("<input"))
  }

  @Test(arguments: [
    ("![vue](une%20vue.png)", "image/png"), ("![vue](plan.svg)", "image/svg+xml"),
    ("<img src=\"une vue.png\" alt=\"vue\" width=\"300\">", "image/png"),
    ("Ici <img alt='vue' src='plan.svg'/> là", "image/svg+xml"),
  ])
  func imagesAreKept(markdown: String, kind: String) throws {
    let html = try exported("---\netude: 1\n---\n\(markdown)\n").html { path in
      ["une vue.png", "plan.svg"].contains(path) ? [1, 2, 3] : nil
    }
    #expect(html.contains("<img src=\"data:\(kind);base64,AQID\" alt=\"vue\""))
  }

  @Test func cellsMayHideTheirCode() throws {
    let html = try page("```etude masqué\nsecret = 6 * 7\nsecret\n```")
    #expect(html.contains("<details class=\"source\"><summary>Code</summary>"))
    #expect(html.contains("42"))
    let text = try exported("---\netude: 1\n---\n```etude masqué\nsecret = 6 * 7\nsecret\n```\n")
      .text()
    #expect(!text.contains("secret"))
    #expect(text.contains("42"))
  }
}
