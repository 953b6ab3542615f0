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
