import TextMatching

extension StudyData {
  /// The codes of the zones that may be meant, best first, at most three.
  ///
  /// Codes one slip of the keyboard away that begin alike ("FRN" for FRA), names that begin so
  /// ("Congo", "GER"), names that are near ("Alemagne"); where there is none, any code that is near.
  func suggestedCodes(for typed: String) -> [String] {
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
  func names(
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
