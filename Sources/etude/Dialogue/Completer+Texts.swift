import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Impact
import Language
import LineEditor
import Platform
import Styling
import Tables
import TextMatching
import Units
import Values

import struct Platform.Checkpoint

extension Completer {
  /// The texts that may stand in open quotes: the values of a column that is compared; those that the
  /// parameter takes where it says so (choices, files); else keys of the tables named so far, or of
  /// the study's, names of columns,
  /// and countries by their names.
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
          text: "\(quote)\(escaped(file.text, quote))" + (isFolder ? "" : String(quote)),
          display: file.display, kind: .path)
      }
      return LineEditor.Completion(replaceFrom: place, candidates: files)
    }
    if case .choice(let choices)? = parameter?.kind {
      return matching(prefix, quoted(choices.map { $0(tongue) }, quote), at: place, key: \.display)
    }
    if let values = comparedValues(before, source) {
      return matching(prefix, quoted(values, quote), at: place, key: \.display)
    }
    let named = namedTables(before, source)
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

  /// The values of the column of texts that the last of some tokens compare: after `Provider ==`,
  /// `t.Provider !=`, `t["Provider"] ==`, and in the brackets of `Provider in [`; nil elsewhere.
  func comparedValues(_ tokens: [Token], _ source: Source) -> [String]? {
    var left = tokens[...]
    if let bracket = left.lastIndex(where: { $0.kind == .symbol(.leftBracket) }),
      bracket > 0, left[bracket - 1].kind == .keyword(.in),
      !left[bracket...].contains(where: { $0.kind == .symbol(.rightBracket) })
    {
      left = left[..<(bracket - 1)]
    } else {
      guard left.last?.kind == .symbol(.equal) || left.last?.kind == .symbol(.notEqual) else {
        return nil
      }
      left = left.dropLast()
    }
    if left.last?.kind == .symbol(.rightBracket) { left = left.dropLast() }
    guard let word = left.last, !source.slice(word.range).isEmpty else { return nil }
    let name = String(source.slice(word.range).trimming { "\"'`".contains($0) })
    for token in left.reversed() where token.isWord {
      guard let table = table(named: source.slice(token.range)),
        case .text(let cells)? = table.columnIfKnown(name)?.storage
      else { continue }
      return cells.dictionary
    }
    return nil
  }

  func quoted(_ texts: [String], _ quote: Character) -> [LineEditor.Candidate] {
    texts.map {
      LineEditor.Candidate(text: "\(quote)\(escaped($0, quote))\(quote)", display: $0)
    }
  }

  /// A text as it stands between quotes.
  private func escaped(_ text: String, _ quote: Character) -> String {
    text.replacing("\\", with: "\\\\").replacing(String(quote), with: "\\\(quote)")
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

/// The files that may complete a path.
enum FileNames {
  /// Files and folders (with `/`) of the folder that `path` names so far, case aside; hidden ones
  /// where a dot is typed.
  static func candidates(_ path: String) -> [LineEditor.Candidate] {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<slash])
    let begun = path[slash...].lowercased()
    return FileSystem.names(in: place(of: folder)).filter {
      $0.lowercased().hasPrefix(begun) && (begun.hasPrefix(".") || !$0.hasPrefix("."))
    }.map { name in
      let mark = FileSystem.isFolder(place(of: folder) + "/" + name) ? "/" : ""
      return LineEditor.Candidate(text: folder + name + mark, display: name + mark, kind: .path)
    }
  }

  private static func place(of folder: String) -> String {
    if folder.isEmpty { return "." }
    guard folder.hasPrefix("~/"), let home = ProgramEnvironment["HOME"] else { return folder }
    return home + folder.dropFirst()
  }
}
