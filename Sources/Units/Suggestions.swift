import TextMatching

/// The units that a mistyped word may have meant.
enum Suggestions {
  /// A symbol that can be proposed.
  private struct Candidate {
    var symbol: String
    var folded: String
    var names: [String]
  }

  private static let candidates: [Candidate] = {
    let prefixes = Dictionary(
      uniqueKeysWithValues: Prefix.allCases.map { prefix in
        (prefix, [prefix.symbol, prefix.french, prefix.english].map(withoutAccents))
      })
    return NamedUnit.allCases.flatMap { unit in
      let spellings = unit.spellings.map(withoutAccents)
      let names = [unit.french, unit.english].map(withoutAccents)
      return ([.none] + unit.prefixes).flatMap { prefix in
        let folded = prefixes[prefix] ?? ["", "", ""]
        return spellings.map { spelling in
          Candidate(
            symbol: prefix.symbol + unit.spellings[0], folded: folded[0] + spelling,
            names: [folded[1] + names[0], folded[2] + names[1]])
        }
      }
    }
  }()

  /// The nearest symbols, at most three, the best first.
  static func best(for word: String) -> [String] {
    for found in [alike(word), begun(word)] where !found.isEmpty { return found }
    return near(word)
  }

  /// The symbols that differ from `word` in case or a plural s only (`kwh`, `kWhs`), fewest
  /// changes first, or whose name it is (`euros`).
  static func alike(_ word: String) -> [String] {
    // The Calorie of food labels is a thousand calories.
    if word == "Cal" { return ["kcal"] }
    // A lone k is a prefix, whatever K is.
    if word == "k" { return [] }
    let key = withoutAccents(word)
    let forms = key.hasSuffix("s") ? [key, String(key.dropLast())] : [key]
    for form in forms {
      let found = candidates.filter { $0.folded == form }.map(\.symbol)
      if !found.isEmpty { return firstThree(ranked(found, by: { changes($0, word) })) }
    }
    return firstThree(
      candidates.filter { $0.names.contains(where: forms.contains) }.map(\.symbol))
  }

  /// The symbols that begin with `word`, or whose name does: `tok`, `sec`, `gCO`.
  private static func begun(_ word: String) -> [String] {
    let key = withoutAccents(word)
    guard key.unicodeScalars.count >= 3 else { return [] }
    return firstThree(
      candidates.filter { candidate in
        ([candidate.folded] + candidate.names).contains { $0.hasPrefix(key) }
      }.map(\.symbol))
  }

  /// The symbols at a small edit distance: one change for words of 3 to 5 letters, two beyond.
  ///
  /// Shorter words are near to everything, and longer ones than any unit to nothing.
  private static func near(_ word: String) -> [String] {
    let key = withoutAccents(word)
    let length = key.unicodeScalars.count
    guard (3...16).contains(length) else { return [] }
    let reach = length < 6 ? 1 : 2
    let found = candidates.compactMap { candidate -> (symbol: String, distance: Int)? in
      guard candidate.folded.unicodeScalars.count > 2,
        let distance = editDistance(key, candidate.folded, limit: reach)
      else { return nil }
      return (candidate.symbol, distance)
    }
    return firstThree(ranked(found, by: \.distance).map(\.symbol))
  }

  /// The items in rising order of `rank`, ties in the order of the catalogue.
  private static func ranked<Item>(_ items: [Item], by rank: (Item) -> Int) -> [Item] {
    items.enumerated().sorted { a, b in
      (rank(a.element), a.offset) < (rank(b.element), b.offset)
    }.map(\.element)
  }

  private static func firstThree(_ symbols: [String]) -> [String] {
    var kept: [String] = []
    for symbol in symbols where kept.count < 3 && !kept.contains(symbol) { kept.append(symbol) }
    return kept
  }

  /// The number of places at which two words of one length differ.
  private static func changes(_ a: String, _ b: String) -> Int {
    zip(a.unicodeScalars, b.unicodeScalars).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }
}
