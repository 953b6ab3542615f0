import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Impact
import Language
import LineEditor
import Styling
import Tables
import TextMatching
import Units
import Values

import struct Platform.Checkpoint

extension Completer {
  /// Inside quotes: what the parameter takes where it says so (words, files); else keys of the
  /// tables named so far, or of the study's, names of columns, and countries by their names.
  func texts(
    _ prefix: String, quote: Character, _ tokens: [Token], _ source: Source, at place: Int
  ) -> LineEditor.Completion {
    let before = Array(tokens.dropLast())
    let call = OpenCall(before, source)
    let parameter = call.flatMap { call in
      session.catalogue.find(call.function).flatMap { call.parameter(of: $0) }
    }
    if parameter?.name == "path" {
      let files = FileNames.candidates(prefix).map { file in
        let isFolder = file.text.hasSuffix("/")
        return LineEditor.Candidate(
          text: "\(quote)\(file.text)" + (isFolder ? "" : String(quote)), display: file.display)
      }
      return LineEditor.Completion(replaceFrom: place, candidates: files)
    }
    if case .choice(let words)? = parameter?.kind {
      return matching(prefix, quoted(words.map { $0(tongue) }, quote), at: place, key: \.display)
    }
    let named = before.filter(\.isWord).compactMap { table(named: source.slice($0.range)) }
    let tables = named.isEmpty ? session.library.studyTables.compactMap { table(named: $0) } : named
    var found: [String] = []
    for table in tables {
      if let key = table.key, case .text(let cells)? = table.column(named: key)?.storage {
        found += cells.dictionary
      }
    }
    found += tables.flatMap(\.columnNames)
    let own = matching(prefix, quoted(found, quote), at: place, key: \.display)
    let countries = countries(prefix, quote)
    let known = Set(countries.map(\.text))
    return LineEditor.Completion(
      replaceFrom: place, candidates: own.candidates.filter { !known.contains($0.text) } + countries
    )
  }

  private func quoted(_ words: [String], _ quote: Character) -> [LineEditor.Candidate] {
    words.map { LineEditor.Candidate(text: "\(quote)\($0)\(quote)", display: $0) }
  }

  /// The codes of the countries of the study whose French or English name, or code, begins so.
  private func countries(_ prefix: String, _ quote: Character) -> [LineEditor.Candidate] {
    let typed = folded(prefix)
    // What keeps the study's tables from being read is told when they are asked for.
    guard !typed.isEmpty, let study = try? session.library.studyData(checkpoint: .soon)
    else { return [] }
    let zones = Set(study.zones)
    return study.allCountries.filter { zones.contains($0.code) }.compactMap { country in
      let names = [country.code, country.french, country.english]
      guard names.contains(where: { folded($0).hasPrefix(typed) }) else { return nil }
      return LineEditor.Candidate(
        text: "\(quote)\(country.code)\(quote)", display: country.code,
        summary: Bilingual(country.french, country.english)(tongue))
    }
  }
}
