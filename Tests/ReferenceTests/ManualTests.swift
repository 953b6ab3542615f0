import BuiltinKit
import Builtins
import Styling
import Testing

@testable import Reference

@Suite struct ManualTests {
  let manual = Manual(catalogue: .standard, tongue: .french, width: 83)
  let english = Manual(catalogue: .standard, tongue: .english, width: 83)

  @Test func pageOfAFunction() throws {
    let page = try #require(manual.page("corr")).plain
    #expect(
      page == """
        corr(x, y, method = "pearson", log = false)                            statistiques
          La corrélation entre deux colonnes, de -1 à 1 ; d'une table, la matrice.
            x        une colonne ou une liste, ou une table
            y        une colonne ou une liste de la même longueur
            method   "pearson" (linéaire), "spearman" (rangs) ou "kendall" (tau-b)
            log      prend d'abord les logarithmes de x et de y
          > corr(cons_ia.Token, cons_ia.Tweet)
          1
          > corr(cons_ia.Active_parameters, cons_ia.Petite_conv, method = "spearman")
          0.9891143
          S'écrit aussi corrélation. Voir aussi : corr_test, fit, plot_ascii. Une
          corrélation forte n'est pas une cause : ici l'énergie a été calculée à partir des
          paramètres. Les paires incomplètes sont laissées de côté, comme dans pandas.
        """)
  }

  @Test func pageSpeaksTheSpellingThatWasTyped() throws {
    let french = try #require(manual.page("correlation")).plain
    #expect(french.hasPrefix("corrélation(x, y, méthode = \"pearson\", log = false)"))
    #expect(french.contains("S'écrit aussi corr. Voir aussi : test_corrélation, ajuster,"))
    let page = try #require(english.page("moyenne")).plain
    #expect(page.hasPrefix("moyenne(x, poids =)"))
    #expect(page.contains("The arithmetic mean"))
    #expect(page.contains("Also written mean. See also: médiane, écart_type, moyenne_ligne."))
  }

  @Test(arguments: [
    ("merge", "help join"), ("vlookup", "help join"), ("RECHERCHEV", "help join"),
    ("FRA", "cout_pays[\"FRA\", \"adpe\"]"), ("France", "cost(\"gpt 4o\", \"FRA\""),
    ("gpt 4o", "cost(\"gpt 4o\", \"FRA\""), ("comment trier un tableau", "help sort"),
    ("groupby", "help summarize"), ("moyenne mobile", "help rolling_mean"),
    ("value_counts", "help count"), ("dropna", "help filter"), ("NB.SI", "help count"),
    ("tableau croisé", "help pivot"), ("enlever une colonne", "help drop"),
    ("ordre décroissant", "help sort"), ("pd.concat", "help append"),
  ])
  func wordsFromElsewhereLeadToTheFunction(_ topic: String, _ leads: String) {
    #expect(manual.answer(topic).plain.contains(leads), "\(topic)")
  }

  @Test func examplesRunLive() throws {
    var asked: [String] = []
    let page = try #require(
      manual.page("mean") { code in
        asked.append(code)
        return asked.count == 1 ? "deux\n\nlignes" : nil
      }
    ).plain
    #expect(
      asked == [
        "mean(cons_ia.Petite_conv)", "mean([1, 2, 6])", "mean([10, 20], weight = [3, 1])",
      ])
    #expect(page.contains("  > mean(cons_ia.Petite_conv)\n  deux\n\n  lignes\n"))
    #expect(page.contains("  > mean([1, 2, 6])\n  3\n"), "the stored result stands in")
  }

  @Test(arguments: Catalogue.standard.builtins.map(\.name), [40, 72, 100])
  func prosePagesKeepTheirWidth(_ name: String, _ width: Int) throws {
    let manual = Manual(catalogue: .standard, tongue: .french, width: width)
    let lines = try #require(manual.page(name) { _ in "" }).plain.split(separator: "\n")
    for line in lines.dropFirst() where !line.hasPrefix("  > ") {
      #expect(line.displayWidth <= width, "\(line)")
    }
  }

  @Test(arguments: ["N203", "n203", "S102", "U301", "D401", "F501", "L605"])
  func codesHaveAPage(_ code: String) throws {
    let page = try #require(manual.page(code)).plain
    #expect(page.hasPrefix(code.uppercased()))
    #expect(page.split(separator: "\n").count >= 2)
  }

  @Test(arguments: ["", "X203", "N2", "N2034", "N20a", "nothing", "é", "(", "N２０３"])
  func otherWordsHaveNone(_ word: String) {
    #expect(manual.page(word) == nil)
  }

  @Test func overviewNamesEveryFunctionOnce() {
    for manual in [manual, english] {
      let text = manual.overview().plain
      let words = text.split { $0 == " " || $0 == "," || $0 == "\n" }.map(String.init)
      for builtin in Catalogue.standard.builtins {
        #expect(words.contains(builtin.name), "\(builtin.name)")
      }
      #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 83 })
    }
    #expect(manual.overview().plain.hasPrefix("statistiques\n") || Family.allCases[0] == .study)
  }

  @Test(arguments: [
    ("corrélation", "corr"), ("CORRELATION", "corr"), ("écart", "std"), ("least squares", "fit"),
    ("moindres carrés", "fit"), ("hyndman", "quantile"), ("majuscules", "upper"),
    ("girafe moyenne", "mean"), ("rang de chaque valeur", "rank"), ("trier une table", "sort"),
  ])
  func searchFinds(_ words: String, _ name: String) {
    let names = HelpSearch(.standard).find(words).compactMap { subject in
      if case .function(let builtin) = subject { builtin.name } else { nil }
    }
    #expect(names.first == name)
  }

  @Test(arguments: ["", " ?! ", "girafe"])
  func searchFindsNothing(_ words: String) {
    #expect(HelpSearch(.standard).find(words).isEmpty)
  }

  @Test func answers() {
    #expect(manual.answer(nil) == manual.overview())
    #expect(manual.answer(" ") == manual.overview())
    #expect(manual.answer("mean") == manual.page("mean"))
    #expect(manual.answer("inférieur ou égal").plain.contains("help "))
    #expect(manual.answer("moyene").plain.hasPrefix("  mean "))
    #expect(manual.answer("trieer").plain == "aucune aide sur trieer ; voir trier, trié, tracer")
    #expect(english.answer("zzzz").plain == "no help on zzzz")
  }
}
