import Foundation
import Testing

/// Tables as documents take them, and as a narrow screen shows them.
@Suite struct FormatTests {
  private static let csv = """
    nom;ville;prix (€);remarque
    漢字;東京;1250,5;"a <b> & ""c"" | d"
    👩‍👩‍👧 x;Orléans;-3;
    été;N'Djaména;0,333;"deux
    lignes"

    """

  private func run(_ arguments: String...) throws -> String {
    let folder = try Folder()
    try folder.write(Self.csv, to: "t.csv")
    let run = try Etude.run(["-q"] + arguments, in: folder)
    #expect(run.errors == "")
    return run.output
  }

  @Test func markdown() throws {
    #expect(
      try run("--format", "markdown", "-e", "read_csv(\"t.csv\"); 35 Wh; \"a*b\"") == """
        | nom | ville | prix (€) | remarque |
        |:---|:---|---:|:---|
        | 漢字 | 東京 | 1\u{202F}250,5 | a \\<b\\> & "c" \\| d |
        | 👩‍👩‍👧 x | Orléans | −3 | – |
        | été | N'Djaména | 0,333 | deux<br>lignes |

        35 Wh

        "a\\*b"


        """)
  }

  @Test func html() throws {
    #expect(
      try run("--format", "html", "-e", "read_csv(\"t.csv\").head(1); \"<b>\"") == """
        <table>
        <caption>t</caption>
        <thead>
        <tr><th scope="col" style="text-align:left">nom</th>\
        <th scope="col" style="text-align:left">ville</th>\
        <th scope="col" style="text-align:right">prix</th>\
        <th scope="col" style="text-align:left">remarque</th></tr>
        <tr class="unit"><td style="text-align:left"></td><td style="text-align:left"></td>\
        <td style="text-align:right">€</td><td style="text-align:left"></td></tr>
        </thead>
        <tbody>
        <tr><th scope="row" style="text-align:left">漢字</th><td style="text-align:left">東京</td>\
        <td style="text-align:right">1\u{202F}250,5</td>\
        <td style="text-align:left">a &lt;b&gt; &amp; &quot;c&quot; | d</td></tr>
        </tbody>
        </table>
        <p>&quot;&lt;b&gt;&quot;</p>

        """)
  }

  /// Every row of a document's table is there, in the language that is asked for.
  @Test func documentsHaveAllRows() throws {
    let french = try run("--format", "markdown", "-e", "cout_pays")
    #expect(french.split(separator: "\n").count == 140)
    let english = try run("--format", "markdown", "--lang", "en", "-e", "cout_pays.head(1)")
    #expect(english.contains("7.37708\u{A0}×\u{A0}10⁻⁸"))
  }

  /// Wide characters take two columns, clusters of emoji too.
  @Test func wideCharactersAreAligned() throws {
    #expect(
      try run("-e", "read_csv(\"t.csv\").drop(remarque)") == """
          nom   ville          prix
                                  €
          ────  ─────────  ────────
          漢字  東京       1250.5
          👩‍👩‍👧 x  Orléans      -3
          été   N'Djaména     0.333
                                                           3 lignes × 3 colonnes

        """)
  }

  /// A long text gives way so that every column shows; a number never does.
  @Test func longTextsAreCutFirst() throws {
    let text = "table(t = [\"\("mot ".appending(String(repeating: "long ", count: 20)))\"]"
    let output = try run("-e", text + ", a = [123456789], b = [1.23456e-7], c = [98765432.5])")
    #expect(output.contains("…"))
    for number in ["123456789", "1.23456e-7", "9.876543e7"] {
      #expect(output.contains(number), "\(output)")
    }
    #expect(output.contains("1 ligne × 4 colonnes"))
    #expect(!output.contains("de plus"))
  }

  @Test func whatIsLeftOutIsCountedAndPrintShowsIt() throws {
    let echo = try run("-e", "cons_ia")
    #expect(echo.contains("… 3 lignes, 5 colonnes de plus ; .afficher() montre tout"))
    let whole = try run("-e", "cons_ia.afficher()")
    #expect(!whole.contains("de plus"))
    #expect(whole.contains("Cinq_pages"))
    // The key names the rows of each block.
    #expect(whole.components(separatedBy: "Gemini 1.0 pro").count == 4)
    #expect(whole.split(separator: "\n").allSatisfy { $0.count <= 72 })
  }
}
