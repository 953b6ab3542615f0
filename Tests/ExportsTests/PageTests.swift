import Testing

@testable import Exports

/// The HTML page: what it holds, what it leaves out, and how it is marked.
@Suite struct PageTests {
  @Test(arguments: [
    ("fr", "<html lang=\"fr\">"), ("en", "<html lang=\"en\">"),
  ])
  func tellsItsLanguage(tongue: String, tag: String) throws {
    #expect(try page("Bonjour.", front: "etude: 1\nlangue: \(tongue)").contains(tag))
  }

  @Test(arguments: [
    ("# A\n\n### B\n\n# C\n\n###### D", ["1 A", "2 B", "2 C", "3 D"]),
    ("Texte.\n\n## B\n\n# C", ["1 Titre", "2 B", "2 C"]),
  ])
  func headingsAreInOrder(body: String, expected: [String]) throws {
    let html = try page(body, front: "etude: 1\ntitre: Titre")
    let found = html.matches(of: /<h([1-6])[^>]*>([^<]*)<\/h/).map { "\($0.1) \($0.2)" }
    #expect(found == expected)
  }

  @Test func idsAreUnique() throws {
    let map = "cout_pays.worldmap(name, gwp)"
    let pie = "cons_ia.head(3).pie(Model, Tweet)"
    let cells = "```etude\n\(map)\n\(map)\n\(pie)\n\(pie)\ncons_ia.scatter(Tweet, Email)\n```\n"
    let html = try page("# A\n\n## B\n\n## B\n\n" + cells)
    let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count > 10)
    #expect(Set(ids).count == ids.count)
    for id in html.matches(of: /aria-labelledby="(p[^"]*)"/).flatMap({ $0.1.split(separator: " ") })
    {
      #expect(ids.contains(String(id)))
    }
    #expect(html.contains("url(#p3l-s1)") && html.contains("url(#p4e-s1)"))
    for id in html.matches(of: /url\(#([^)]*)\)/).map({ String($0.1) }) {
      #expect(ids.contains(id))
    }
  }

  @Test func picturesHaveWordsAndData() throws {
    let html = try page("```etude\ncons_ia.head(3).bars(Model, Tweet)\n```")
    #expect(html.contains("role=\"img\""))
    #expect(html.matches(of: /<title id="p1[le]-t">/).count == 2)
    #expect(html.matches(of: /<desc id="p1[le]-d">/).count == 2)
    #expect(html.contains("<summary>Données du graphique 1</summary>"))
    #expect(html.contains("<caption>Données du graphique 1</caption>"))
  }

  @Test func tablesHaveCaptionsScopesUnitsAndNumbers() throws {
    let html = try page("```etude\ncons_ia.select(Model, Tweet).head(2)\n```")
    #expect(html.contains("<caption>cons_ia\u{A0}: 2 lignes × 2 colonnes</caption>"))
    #expect(html.contains("<th scope=\"col\""))
    #expect(html.contains("<td style=\"text-align:right\">Wh</td>"))
    #expect(html.contains("data-v=\"4.375\">4,375</td>"))
  }

  @Test func codeOfOtherLanguagesIsReachedByKeys() throws {
    #expect(try page("```python\nx = 1\n```").contains("<pre tabindex=\"0\"><code"))
  }

  /// The sides that Markdown gives the columns of its tables are not taken back by the style.
  @Test func columnsOfProseStandOnTheirSide() throws {
    let html = try page("| a | b | c |\n|---|---:|:-:|\n| 1 | 2 | 3 |\n")
    #expect(html.contains("<td align=\"right\">2</td>"))
    #expect(html.contains("<th scope=\"col\" align=\"center\">c</th>"))
    #expect(html.contains("[align=right]{text-align:right}[align=center]{text-align:center}"))
  }

  @Test func longTablesSayWhatIsLeftOut() throws {
    let html = try page("```etude\ntable({x: range(1, 301)})\n```")
    #expect(html.contains("… et 100 lignes de plus"))
    #expect(html.contains("class=\"rest paper\">… et 280 lignes de plus"))
  }

  @Test func exercisesKeepHiddenTestsAndWrongAnswersAway() throws {
    let html = try page(
      """
      ```etude exercice #e1 points=2
      x = ____
      ```
      ```etude solution #e1
      x = 41 + 1
      x
      ```
      ```indice #e1
      *Pensez* à 6 × 7.
      ```
      ```etude test #e1
      assert x > 0, "positif"
      ```
      ```etude test-caché #e1
      assert x == 42, "secret"
      ```
      ```etude réponse-fausse #e1
      x = 777
      ```
      """)
    #expect(html.contains("Exercice 1 · e1 · 2\u{A0}points"))
    #expect(
      html.contains(
        "<details class=\"cell solution\"><summary>Solution · exercice 1 · e1</summary>"))
    #expect(html.contains("<span class=\"r-number\">42</span>"))
    #expect(
      html.contains(
        "<details class=\"hint\"><summary>Indice · exercice 1 · e1</summary>\n<p><em>Pensez</em>"))
    #expect(html.contains("positif"))
    #expect(!html.contains("secret"))
    #expect(!html.contains("777"))
  }

  @Test func titlesOfExercisesSayTheirLevel() throws {
    let html = try page(
      "```etude exercice #e1 niveau=lire points=2\nx = 1\n```\n"
        + "```etude exercice #e2 points=0\ny = 1\n```")
    #expect(html.contains("Exercice 1 · e1 · lire · 2\u{A0}points"))
    #expect(html.contains("Défi · e2<"))
  }

  @Test func unfinishedExercisesSaySo() throws {
    let html = try page("```etude exercice #e1\nx = ____\n```\n```etude\nx + 1\n```")
    #expect(html.contains("<p class=\"state\">À compléter.</p>"))
    #expect(html.contains("<p class=\"state\">Attend : x.</p>"))
  }

  @Test func errorsAndInlineValuesAreShown() throws {
    let html = try page(
      "Deux : <!--= 1 + 1 -->?<!--/-->.\n\n```etude\ncost(\"gpt 4o\", \"FRN\", \"Tweet\")\n```\n```erreur D402\n```\n"
    )
    #expect(html.contains("<p>Deux : 2.</p>"))
    #expect(html.contains("Erreur attendue"))
    #expect(html.contains("erreur[D402]"))
  }

  @Test func errorsNameNoFolder() throws {
    let text = "---\netude: 1\n---\n```etude\nabsent\n```\n"
    let html = try exported(text, path: "/un/dossier/cahier.md").html { _ in nil }
    #expect(html.contains("cahier.md"))
    #expect(!html.contains("/un/dossier"))
    #expect(html.contains("<p class=\"tag\">Erreur</p>"))
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<script>alert"),
    ("a <img src=x onerror=alert(1)> b", "<img"),
    ("[x](javascript:alert(1))", "href=\"javascript"),
    ("```etude\nprint(\"<b>&\")\n```", "<b>&"),
  ])
  func nothingOfTheAuthorRuns(body: String, absent: String) throws {
    #expect(!(try page(body).contains(absent)))
  }

  @Test func loadsNothing() throws {
    let html = try page(
      "![vue](https://example.org/a.png) et [lien](https://example.org).\n\n```etude\ncout_pays.worldmap(name, gwp)\n```"
    )
    #expect(html.contains("<a href=\"https://example.org/a.png\">vue</a>"))
    #expect(html.matches(of: /(src|srcset|data)="(?!data:)/).isEmpty)
    #expect(!html.contains("@import"))
    #expect(!html.contains("<link"))
    #expect(html.contains("default-src 'none'"))
  }

  @Test func imagesOfTheNotebookStandInThePage() throws {
    let notebook = try exported("---\netude: 1\n---\n![vue](a.png)\n")
    let html = notebook.html { $0 == "a.png" ? [1, 2, 3, 4] : nil }
    #expect(html.contains("<img src=\"data:image/png;base64,AQIDBA==\" alt=\"vue\" />"))
  }

  @Test(
    arguments: [
      ([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"),
      ([0x66, 0x6F, 0x6F, 0x62], "Zm9vYg=="),
    ] as [([UInt8], String)])
  func base64(bytes: [UInt8], text: String) {
    #expect(PageImages.base64(bytes) == text)
  }

  @Test func proseMayHaveTablesAndLinksDefinedElsewhere() throws {
    let html = try page(
      "| a | b |\n|---|---|\n| 1 | 2 |\n\n```etude\n1\n```\nVoir [ici].\n\n[ici]: https://example.org\n"
    )
    #expect(html.contains("<th scope=\"col\">a</th>"))
    #expect(html.contains("<a href=\"https://example.org\">ici</a>"))
  }

  @Test func sameBytesEachTime() throws {
    let body = "```etude\ncons_ia.scatter(Tweet, Email)\ncout_pays.head(3)\n```"
    #expect(try page(body) == page(body))
  }

  @Test func codeIsMarkedByWhatItIs() {
    #expect(
      CodeHighlighting.html("def f(x) = \"a<b\" # c")
        == "<span class=\"k\">def</span> <span class=\"f\">f</span>(x) = "
        + "<span class=\"t\">&quot;a&lt;b&quot;</span> <span class=\"c\"># c</span>")
  }
}
