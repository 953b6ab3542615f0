import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Language
import Styling
import Testing

@testable import Reference

@Suite struct GlossaryTests {
  let manual = Manual(catalogue: .standard, tongue: .french, width: 80)
  let english = Manual(catalogue: .standard, tongue: .english, width: 80)

  @Test(arguments: [
    ("gwp", "potentiel de réchauffement (gwp)"), ("token", "jeton"), ("un jeton", "jeton"),
    ("Jetons", "jeton"), ("boucle", "boucle"), ("régression", "régression"),
    ("regression", "régression"), ("MoE", "mélange d'experts"), ("entrainement", "entraînement"),
    ("c'est quoi un token ?", "jeton"), ("qu'est-ce que l'énergie primaire ?", "énergie primaire"),
    ("quel est le modèle le plus gourmand ?", "le plus gourmand"),
    ("c'est quoi un kWh ?", "kWh · kilowattheure"), ("que veut dire kwh", "kWh · kilowattheure"),
    ("combien consomme une requête chatgpt ?", "coût d'une requête"),
    ("que veut dire 35 Wh ± 10 %", "interval("), ("comment faire un graphique ?", "dessiner"),
    ("comparer deux pays", "comparer"),
    ("kWh", "kWh · kilowattheure"), ("wattheure", "Wh · wattheure"), ("cons_ia", "cons_ia, gen_AI"),
    ("cout_pays", "cout_pays, electricity_mixes"), ("Petite_conv", "cons_ia.Petite_conv"),
    ("petite_conv", "cons_ia.Petite_conv"),
  ])
  func aTopicHasItsPage(_ topic: String, _ head: String) {
    #expect(manual.answer(topic).plain.hasPrefix(head))
  }

  @Test func aPageTellsMeaningExamplesFunctionsAndSource() {
    let page = manual.answer("régression", run: { $0.hasPrefix("fit") ? "{pente: 2}" : nil }).plain
    #expect(page.contains("moindres carrés"))
    #expect(
      page.contains("  > fit(cons_ia.Active_parameters, cons_ia.Petite_conv)\n  {pente: 2}\n"))
    #expect(page.contains("Voir aussi : help fit, help corr, help scatter."))
    #expect(page.hasSuffix("Source : docs/language.md"))
    #expect(english.answer("least squares line trend").plain.contains("least squares"))
  }

  @Test func unitsSayWhatTheyAreWorth() {
    #expect(manual.answer("kWh").plain.contains("1 kWh = 1000 Wh"))
    #expect(english.answer("kWh").plain.contains("kilowatt-hour"))
  }

  @Test(arguments: GlossaryEntry.all.map(\.name.french))
  func everyEntryHasASourceAndNamesWhatExists(_ name: String) throws {
    let entry = try #require(GlossaryEntry.named(name), "it is found by its own name")
    #expect(entry.name.french == name)
    #expect(!entry.source.french.isEmpty && !entry.meaning.english.isEmpty)
    for function in entry.functions {
      #expect(
        Catalogue.standard.find(function)?.name == function || Keyword.lookup(function) != nil,
        "\(function)")
    }
  }

  @Test(arguments: GlossaryEntry.all.flatMap(\.examples))
  func everyExampleRuns(_ code: String) {
    var session = Session(catalogue: .standard, library: DataLibrary())
    let outcome = session.run(
      Source(code, origin: .input(1)), in: RunContext(tongue: .french, width: 80) { _ in })
    #expect(outcome == .succeeded, "\(code)")
  }

  @Test func noNameStandsForTwoEntries() {
    let names = GlossaryEntry.all.flatMap { entry in
      Set(([entry.name.french, entry.name.english] + entry.synonyms).map(HelpSearch.words))
    }
    let double = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(double.isEmpty)
  }
}
