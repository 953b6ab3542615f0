import Impact
import Testing

@Suite struct UnknownNameTests {
  private let study: StudyData

  init() throws {
    study = try StudyTables.study()
  }

  private func suggestions(_ match: StudyData.Match) throws -> [String] {
    guard case .unknown(let suggestions) = match else {
      Issue.record("found: \(match)")
      return []
    }
    return suggestions
  }

  @Test(arguments: [
    ("gpt-4omni", ["gpt 4o mini", "gpt 4o"]), ("gemini 1.5", ["Gemini 1.5 pro"]),
    ("mixtral 8x7b", ["Mixtral 8x7b v0.1"]), ("claude", []), ("FRA", []), ("", []), ("?!", []),
  ]) func models(typed: String, expected: [String]) throws {
    let found = try suggestions(study.model(typed))
    #expect(Array(found.prefix(max(1, expected.count))) == expected, "\(found)")
  }

  @Test("names of the World Bank, the United Nations and plain speech")
  func usualNamesAreKnown() {
    let names = [
      "Bahamas, The", "Bolivia", "Bosnia and Herzegovina", "Brunei Darussalam", "Cabo Verde",
      "Congo, Dem. Rep.", "Congo, Rep.", "Cote d'Ivoire", "Côte d'Ivoire", "Curacao", "Czechia",
      "Egypt, Arab Rep.", "Eswatini", "Gambia, The", "Hong Kong SAR, China", "Iran, Islamic Rep.",
      "Korea, Dem. People's Rep.", "Korea, Rep.", "Kyrgyz Republic", "Lao PDR",
      "Macao SAR, China", "Micronesia, Fed. Sts.", "Moldova", "North Macedonia",
      "Russian Federation", "Sao Tome and Principe", "Slovak Republic", "Somalia, Fed. Rep.",
      "St. Lucia", "Saint Lucia", "St. Vincent and the Grenadines", "Syrian Arab Republic",
      "Trinidad and Tobago", "Turkiye", "Türkiye", "United Kingdom", "United States",
      "Venezuela, RB", "Viet Nam", "Virgin Islands (U.S.)", "West Bank and Gaza", "Yemen, Rep.",
      "Bolivia (Plurinational State of)", "Iran (Islamic Republic of)", "Republic of Korea",
      "Netherlands (Kingdom of the)", "State of Palestine", "United Republic of Tanzania",
      "United States of America", "China, Hong Kong SAR", "Taiwan, Province of China",
      "États-Unis d'Amérique", "Etats Unis", "Fédération de Russie", "République de Corée", "UK",
      "USA", "U.S.", "Grande-Bretagne", "Hollande", "RDC", "Corée du Sud", "Birmanie", "Tchéquie",
    ]
    #expect(names.filter { !study.isCountry($0) } == [])
    #expect(study.code(ofCountry: "Korea, Rep.") == "KOR")
    #expect(study.code(ofCountry: "Congo, Dem. Rep.") == "COD")
  }

  @Test(arguments: [
    ("FRN", ["FRA", "FIN"]), ("USB", ["USA"]), ("CNH", ["CHN"]), ("GER", ["GEO", "DEU", "GBR"]),
    ("Alemagne", ["DEU"]), ("Germny", ["DEU"]), ("Etat Unis", ["USA"]), ("Brezil", ["BRA"]),
    ("Corée", ["KOR", "PRK"]), ("Congo", ["COD", "COG"]), ("Royaume-Unis", ["GBR"]),
    ("Angleterre", []), ("gpt 4o", []), ("", []), ("§", []),
  ]) func countries(typed: String, expected: [String]) throws {
    let found = try suggestions(study.country(typed))
    #expect(Array(found.prefix(max(1, expected.count))) == expected, "\(found)")
  }

  @Test(arguments: [
    ("Petit_conv", ["Petite_conv"]), ("petite convers", ["Petite_conv"]), ("tweets", ["Tweet"]),
    ("cinq page", ["Cinq_pages"]), ("Roman", []), ("FRA", []), ("", []),
  ]) func tasks(typed: String, expected: [String]) throws {
    #expect(try suggestions(study.task(typed)) == expected)
  }

  /// Whatever is typed: at most three, each of the right kind, each once, never what was typed.
  @Test(arguments: [
    "a", "fr", "FRAN", "Guinée", "Îles", "gpt", "llama", "mistral", "conv", "pages", "e",
    "république", "\u{0}", "🙂",
  ]) func suggestionsAreFit(typed: String) {
    expectFitSuggestions(typed)
  }

  @Test func aPageIsNoName() {
    expectFitSuggestions(String(repeating: "gpt 4o ", count: 20_000))
  }

  private func expectFitSuggestions(_ typed: String) {
    let kinds = [
      (study.model(typed), study.models), (study.country(typed), study.zones),
      (study.task(typed), study.tasks),
    ]
    for (match, names) in kinds {
      guard case .unknown(let found) = match else { continue }
      #expect(found.count <= 3)
      #expect(Set(found).count == found.count)
      #expect(found.allSatisfy { names.contains($0) && $0 != typed })
    }
  }
}
