import Synchronization
import TextMatching

extension StudyData {
  /// The meaning of a typed name.
  public enum Match: Sendable, Equatable {
    /// The place in `models`, `zones` or `tasks`.
    case found(Int)
    /// A country, by its code, that has no electricity mix in the study.
    case withoutMix(code: String)
    /// No name of ours, with at most three that may be meant, best first, never the typed one.
    case unknown(suggestions: [String])
  }

  /// The model of that name: exactly, else but for case, accents, blanks and punctuation.
  public func model(_ typed: String) -> Match {
    if let row = modelRows[typed] ?? modelNames[folded(typed)] { return .found(row) }
    return .unknown(suggestions: suggestions(for: typed, among: models))
  }

  /// The kind of text of that name: the column's, else plain words such as "petite conversation".
  public func task(_ typed: String) -> Match {
    if let place = taskPlaces[typed] ?? taskNames[folded(typed)] { return .found(place) }
    let spellings = tasks.indices.flatMap { task in
      ([tasks[task]] + phrases[task]).map { (spelling: $0, name: tasks[task]) }
    }
    return .unknown(suggestions: names(suggestedFor: typed, among: spellings))
  }

  /// The country or aggregate of that name: code of three letters, of two, French or English name.
  ///
  /// Countries are suggested by their codes.
  public func country(_ typed: String) -> Match {
    if let row = zoneRows[typed] { return .found(row) }
    switch countryNames[folded(typed)] {
    case .zone(let row): return .found(row)
    case .country(let row): return .withoutMix(code: countries.codes[row])
    case nil: return .unknown(suggestions: suggestedCodes(for: typed))
    }
  }

  /// Returns whether the name, written in any way that `country` reads, is that of a country or
  /// territory, with a mix or without; false for an aggregate such as `WOR` and for an unknown name.
  public func isCountry(_ typed: String) -> Bool {
    if countries.row(ofCode: typed) != nil { return true }
    switch countryNames[folded(typed)] {
    case .zone(let row): return countries.row(ofCode: zones[row]) != nil
    case .country: return true
    case nil: return false
    }
  }

  /// The French and the English name of a zone or country; nil for a code without one.
  public func countryName(ofCode code: String) -> (french: String, english: String)? {
    if let row = countries.row(ofCode: code) {
      return (countries.french[row], countries.english[row])
    }
    return CountryList.aggregates[code]
  }
}

extension StudyData {
  /// The codes of the zones that may be meant, best first, at most three.
  ///
  /// Codes one slip of the keyboard away that begin alike ("FRN" for FRA), names that begin so
  /// ("Congo", "GER"), names that are near ("Alemagne"); where there is none, any code that is near.
  private func suggestedCodes(for typed: String) -> [String] {
    let key = folded(typed)
    guard !key.isEmpty else { return [] }
    let near = nearCodes(key)
    var found = near.filter { $0.start > 1 }.map(\.code)
    let spellings = zones.flatMap { code in
      countryName(ofCode: code).map { [($0.french, code), ($0.english, code)] } ?? []
    }
    // "corée" begins the names of two countries; of two letters, too many names begin with them.
    if key.unicodeScalars.count > 2 {
      found += spellings.filter { folded($0.0).hasPrefix(key) }.map(\.1).sorted()
    }
    found += near.map(\.code)
    found += names(
      suggestedFor: typed, among: spellings.map { (spelling: $0.0, name: $0.1) })
    if found.isEmpty { found = suggestions(for: typed, among: zones) }
    return Array(distinct(found).prefix(3))
  }

  /// The codes at one edit from a word of two to four letters that share its start, those that
  /// share more of it first.
  private func nearCodes(_ key: String) -> [(start: Int, code: String)] {
    guard (2...4).contains(key.unicodeScalars.count) else { return [] }
    let near = zones.compactMap { code -> (start: Int, code: String)? in
      let word = folded(code)
      let start = zip(word.unicodeScalars, key.unicodeScalars).prefix { $0 == $1 }.count
      guard start > 0, editDistance(word, key, limit: 1) != nil else { return nil }
      return (start, code)
    }
    return near.sorted { ($1.start, $0.code) < ($0.start, $1.code) }
  }

  /// The names whose spellings are what was typed, but of several names, or near it; each once, at
  /// most three.
  private func names(
    suggestedFor typed: String, among spellings: [(spelling: String, name: String)]
  ) -> [String] {
    var nameOf: [String: String] = [:]
    for (spelling, name) in spellings where nameOf[spelling] == nil { nameOf[spelling] = name }
    // Every name has up to a dozen spellings, and three names are wanted.
    let near = suggestions(for: typed, among: spellings.map(\.spelling), limit: 40)
    let key = folded(typed)
    let same = spellings.filter { !key.isEmpty && folded($0.spelling) == key }.map(\.name)
    return Array(distinct(same + near.compactMap { nameOf[$0] }).prefix(3))
  }
}

/// The texts in order, each once.
private func distinct(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { seen.insert($0).inserted }
}

/// The meanings of folded spellings, gathered when one is first asked for.
///
/// Spellings come in ranks: one of a higher rank wins, and two entries under one spelling of the
/// same rank make it ambiguous, so that it stands for neither.
final class NameIndex<Entry: Sendable & Equatable>: Sendable {
  private enum Meaning: Sendable {
    case one(Entry, rank: Int)
    case several(rank: Int)

    var rank: Int {
      switch self {
      case .one(_, let rank), .several(let rank): rank
      }
    }
  }

  private let spellings: @Sendable () -> [[(String, Entry)]]
  private let meanings = Mutex<[String: Meaning]?>(nil)

  /// An index of spellings in the order of their ranks, the highest first.
  init(_ spellings: @escaping @Sendable () -> [[(String, Entry)]]) {
    self.spellings = spellings
  }

  /// The meaning of a folded spelling; nil where it has none or several.
  subscript(key: String) -> Entry? {
    guard !key.isEmpty else { return nil }
    let meaning = meanings.withLock { stored in
      let known = stored ?? gather()
      stored = known
      return known[key]
    }
    if case .one(let entry, _) = meaning { return entry }
    return nil
  }

  private func gather() -> [String: Meaning] {
    var known: [String: Meaning] = [:]
    for (rank, spellings) in spellings().enumerated() {
      for (spelling, entry) in spellings {
        let key = folded(spelling)
        switch known[key] {
        case nil: known[key] = .one(entry, rank: rank)
        case .one(let first, rank)? where first != entry: known[key] = .several(rank: rank)
        default: break
        }
      }
    }
    return known
  }
}
