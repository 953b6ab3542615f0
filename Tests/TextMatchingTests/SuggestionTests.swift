import Foundation
import Testing
import TextMatching

@Suite struct SuggestionTests {
  /// A column of a file of `data`; no cell there is quoted.
  private static func column(_ index: Int, of file: String) throws -> [String] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "data/\(file).csv"), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return try String(#require(cells.dropFirst(index).first))
    }
  }

  private static let columns = [
    "Provider", "Model", "Active parameters", "Total parameters", "Token", "Tweet", "Email",
    "Resume", "Petite_conv", "Cinq_pages",
  ]

  @Test(arguments: [
    ("gpt-4omni", ["gpt 4o mini", "gpt 4o"]),
    ("GPT-4o", ["gpt 4o"]),
    ("gpt4", ["gpt 4"]),
    ("gtp4o", ["gpt 4o"]),
    ("gpt 9", []),
    ("gpt 3", ["Gpt 3.5"]),
    ("mixtral 8x7b", ["Mixtral 8x7b v0.1"]),
    ("claude", []),
    ("gemini 1.5", ["Gemini 1.5 pro"]),
  ]) func models(typed: String, expected: [String]) throws {
    let names = try Self.column(1, of: "gen_AI_energy").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let found = suggestions(for: typed, among: names)
    #expect(Array(found.prefix(max(expected.count, 1))) == expected, "\(found)")
  }

  @Test func modelsOfTheExampleAreTwo() throws {
    let names = try Self.column(1, of: "gen_AI_energy")
    #expect(suggestions(for: "gpt-4omni", among: names) == ["gpt 4o mini", "gpt 4o"])
    #expect(suggestions(for: "gpt 4", among: names) == ["gpt 4 "])
  }

  @Test(arguments: [
    ("Actif_parameters", ["Active parameters"]), ("Petit_conv", ["Petite_conv"]),
    ("active_parameters", ["Active parameters"]), ("Résumé", ["Resume"]),
    ("cinq page", ["Cinq_pages"]), ("tokn", ["Token"]), ("tweets", ["Tweet"]), ("xyz", []),
    ("parametres actifs", ["Active parameters"]), ("", []), ("?!", []),
  ]) func columnNames(typed: String, expected: [String]) {
    #expect(suggestions(for: typed, among: Self.columns) == expected)
  }

  @Test func bestColumnComesFirst() {
    #expect(suggestions(for: "Active_parametres", among: Self.columns).first == "Active parameters")
    #expect(
      suggestions(for: "parameters", among: Self.columns)
        == ["Total parameters", "Active parameters"])
  }

  @Test(arguments: [
    ("FRN", "FRA"), ("FR", "FRA"), ("GER", "GEO"), ("USB", "USA"), ("CNH", "CHN"),
  ]) func codes(typed: String, expected: String) throws {
    let names = try Self.column(0, of: "electricity_mixes")
    let found = suggestions(for: typed, among: names)
    #expect(found.first == expected, "\(found)")
    #expect(found.count <= 3)
  }

  @Test(arguments: [
    ("Alemagne", "Allemagne"), ("etats unis", "États-Unis"), ("Etat Unis", "États-Unis"),
    ("Royaume-Unis", "Royaume-Uni"), ("cote divoire", "Côte d’Ivoire"), ("Chin", "Chine"),
    ("Brezil", "Brésil"),
  ]) func countries(typed: String, expected: String) throws {
    let found = suggestions(for: typed, among: try Self.column(2, of: "countries"))
    #expect(found.first == expected, "\(found)")
  }

  @Test func whatWasTypedIsNeverSuggested() {
    #expect(suggestions(for: "Token", among: ["Token", "token"]) == ["token"])
    #expect(suggestions(for: "Token", among: ["Token"]).isEmpty)
    #expect(suggestions(for: "Tokn", among: ["Token", "Token"]) == ["Token"])
  }

  @Test func orderOfTheNamesDoesNotMatter() throws {
    let names = try Self.column(0, of: "countries")
    for typed in ["FRN", "ABC", "US", "GRM"] {
      #expect(
        suggestions(for: typed, among: names) == suggestions(for: typed, among: names.reversed()))
    }
  }

  @Test func limits() {
    #expect(suggestions(for: "aa", among: ["aab", "aac", "aad", "aae"]) == ["aab", "aac", "aad"])
    #expect(suggestions(for: "aa", among: ["aab", "aac"], limit: 1) == ["aab"])
    #expect(suggestions(for: "aa", among: ["aab"], limit: -1).isEmpty)
    let pasted = String(repeating: "gpt 4o ", count: 100_000)
    #expect(suggestions(for: pasted, among: ["gpt 4o"]).isEmpty)
  }
}
