import Impact
import Testing

@Suite struct MatchTests {
  private let study: StudyData

  init() throws {
    study = try StudyTables.study()
  }

  @Test(arguments: [
    ("gpt 4o", "gpt 4o"), ("GPT-4o", "gpt 4o"), ("gpt4o", "gpt 4o"), ("GPT 4O MINI", "gpt 4o mini"),
    ("gpt 4 ", "gpt 4"), ("gpt 4", "gpt 4"), ("gpt4", "gpt 4"), ("GPT-3.5", "Gpt 3.5"),
    ("mistral-large", "mistral large"), ("llama_3.1_8b", "Llama 3.1 8B"),
    ("mixtral 8x7b v0.1", "Mixtral 8x7b v0.1"), ("Gémini 1.5 Pro", "Gemini 1.5 pro"),
  ]) func models(typed: String, expected: String) throws {
    #expect(study.model(typed) == .found(try #require(study.models.firstIndex(of: expected))))
  }

  @Test func everyModelFoldedIsItself() {
    for (place, name) in study.models.enumerated() {
      let spelled = name.uppercased().replacing(" ", with: "-")
      #expect(study.model(spelled) == .found(place), "\(spelled)")
    }
  }

  @Test(arguments: [
    ("FRA", "FRA"), ("fra", "FRA"), ("FR", "FRA"), ("fr", "FRA"), ("France", "FRA"),
    ("FRANCE", "FRA"), ("Allemagne", "DEU"), ("Germany", "DEU"), ("États-Unis", "USA"),
    ("Etats-Unis", "USA"), ("etats unis", "USA"), ("United States", "USA"), ("USA", "USA"),
    ("US", "USA"), ("Royaume-Uni", "GBR"), ("UK", "GBR"), ("GB", "GBR"),
    ("Côte d'Ivoire", "CIV"), ("cote divoire", "CIV"), ("Ivory Coast", "CIV"),
    ("République tchèque", "CZE"), ("Czech Republic", "CZE"), ("Turkey", "TUR"),
    ("Türkiye", "TUR"), ("Turquie", "TUR"), ("Birmanie", "MMR"), ("Myanmar", "MMR"),
    ("NA", "NAM"), ("Namibie", "NAM"), ("NO", "NOR"), ("Hong-Kong", "HKG"), ("Pérou", "PER"),
    ("WOR", "WOR"), ("Monde", "WOR"), ("world", "WOR"), ("EEE", "EEE"), ("Europe", "EEE"),
    ("DE\u{301}U", "DEU"),
  ]) func countries(typed: String, expected: String) throws {
    #expect(study.country(typed) == .found(try #require(study.zones.firstIndex(of: expected))))
  }

  /// Every code and name of the list is that of its own row, with a mix or without.
  @Test func everyCountryIsItself() throws {
    let rows = try StudyTables.rawRows("countries.csv")
    for row in rows {
      let expected =
        study.zones.firstIndex(of: row[0]).map(StudyData.Match.found) ?? .withoutMix(code: row[0])
      for name in row[0...3] {
        #expect(study.country(name) == expected, "\(name)")
        #expect(study.country(name.lowercased()) == expected, "\(name)")
        #expect(study.isCountry(name), "\(name)")
      }
    }
    #expect(rows.count > 240)
  }

  @Test(arguments: [
    ("Petite_conv", "Petite_conv"), ("petite conv", "Petite_conv"), ("PETITE-CONV", "Petite_conv"),
    ("petite conversation", "Petite_conv"), ("Conversation", "Petite_conv"),
    ("small conversation", "Petite_conv"), ("résumé", "Resume"), ("Resume", "Resume"),
    ("un résumé", "Resume"), ("summary", "Resume"), ("cinq pages", "Cinq_pages"),
    ("5 pages", "Cinq_pages"), ("Five pages", "Cinq_pages"), ("tweet", "Tweet"),
    ("e-mail", "Email"), ("courriel", "Email"), ("mail", "Email"), ("token", "Token"),
    ("jeton", "Token"),
  ]) func tasks(typed: String, expected: String) throws {
    #expect(study.task(typed) == .found(try #require(study.tasks.firstIndex(of: expected))))
  }

  @Test func aPhraseOfTwoTasksStandsForNeither() throws {
    let study = try StudyData(
      models: StudyTables.models.get(), mixes: StudyTables.mixes.get(),
      countries: StudyTables.countries.get(),
      phrases: ["Tweet": ["message", "email"], "Email": ["message"], "Absent": ["Tweet"]])
    #expect(study.task("message") == .unknown(suggestions: ["Tweet", "Email"]))
    // A column's name goes before the plain words of another.
    #expect(study.task("email") == .found(2))
  }

  @Test(arguments: ["RWA", "RW", "Rwanda", "rwanda"]) func countryWithoutMix(typed: String) {
    #expect(study.country(typed) == .withoutMix(code: "RWA"))
  }

  @Test(arguments: ["WOR", "EEE", "Monde", "Europe", "XYZ", "", "gpt 4o", "Atlantide", "?"])
  func areNotCountries(typed: String) {
    #expect(!study.isCountry(typed))
  }

  @Test(arguments: ["HKG", "GIB", "FRA", "France", "XKX", "GRL"]) func areCountries(typed: String) {
    #expect(study.isCountry(typed))
  }

  @Test func zonesThatAreNotCountries() {
    #expect(study.zones.filter { !study.isCountry($0) } == ["WOR", "EEE"])
    #expect(study.zones.allSatisfy { study.countryName(ofCode: $0) != nil })
    #expect(study.countryName(ofCode: "DEU") ?? ("", "") == ("Allemagne", "Germany"))
    #expect(study.countryName(ofCode: "WOR") ?? ("", "") == ("Monde", "World"))
    #expect(study.countryName(ofCode: "XYZ") == nil)
  }
}
