/// The names that a mistyped one may stand for, best first; at most `limit`, often none.
///
/// Names equal to what was typed but for case, accents, spaces and punctuation come alone. Else
/// each name is scored from its edit distance and from the words it shares, and those above a
/// threshold are given. What was typed is never among them. Ties are broken by the longest common
/// start, then alphabetically, so the order of `names` does not matter.
public func suggestions(
  for typed: String, among names: [String], limit: Int = 3
) -> [String] {
  let wanted = Candidate(typed)
  guard !wanted.key.isEmpty, limit > 0 else { return [] }
  var seen: Set<String> = [typed]
  let others = names.filter { seen.insert($0).inserted }.map(Candidate.init)
  let same = others.filter { $0.key == wanted.key }
  guard same.isEmpty else { return Array(same.map(\.name).sorted().prefix(limit)) }

  let scored = others.map { (candidate: $0, score: wanted.likeness(to: $0)) }
  let best = scored.filter { $0.score.value >= threshold }.sorted { left, right in
    if left.score != right.score { return left.score > right.score }
    return (left.candidate.text, left.candidate.name) < (right.candidate.text, right.candidate.name)
  }
  return best.prefix(limit).map(\.candidate.name)
}

/// Between "gpt 4o" (0.74) and "gpt 4 turbo" (0.47) for "gpt-4omni", between "Active parameters"
/// (0.85) and "Total parameters" (0.62) for "Actif_parameters".
private let threshold = 0.65

/// The nearness of a name to what was typed.
private struct Likeness: Comparable {
  /// From 0 to 1.
  let value: Double
  /// The length of the common start, in letters.
  let start: Int

  static func < (left: Likeness, right: Likeness) -> Bool {
    (left.value, left.start) < (right.value, right.start)
  }
}

/// A name with what its comparisons need, computed once.
private struct Candidate {
  let name: String
  let text: String
  let key: [Unicode.Scalar]
  let words: [[Unicode.Scalar]]
  /// The words in alphabetical order, run together: "parameters active" is "active parameters".
  let ordered: [Unicode.Scalar]

  /// No name of ours is near this long: what is pasted by mistake is not compared to its end.
  private static let longest = 200

  init(_ name: String) {
    self.name = name
    let start =
      name.utf8.count <= Self.longest
      ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.longest)))
    text = folded(start)
    key = Array(text.unicodeScalars)
    let words = foldedWords(start)
    ordered = words.sorted().flatMap { Array($0.unicodeScalars) }
    self.words = words.map { Array($0.unicodeScalars) }
  }

  private var digits: [Unicode.Scalar] { key.filter { ("0"..."9").contains($0) } }

  /// Half from the edits between the whole names, half from the words of this one that have a
  /// counterpart in the other.
  ///
  /// It is from the edits alone where there is one only, since a slip is one however the names fall
  /// into words: "gtp4o" for "gpt 4o". Another digit is no slip, but another thing.
  func likeness(to other: Candidate) -> Likeness {
    let edits = max(similarity(key, other.key), similarity(ordered, other.ordered))
    let shared = words.map { word in other.words.map { wordLikeness(word, $0) }.max() ?? 0 }
    let overlap = shared.reduce(0, +) / Double(max(shared.count, 1))
    let start = zip(key, other.key).prefix { $0 == $1 }.count
    let isSlip =
      min(key.count, other.key.count) > 3 && digits == other.digits
      && editDistance(key, other.key, limit: 1) != nil
    return Likeness(value: max((edits + overlap) / 2, isSlip ? edits : 0), start: start)
  }
}

/// 1 for equal words, 0 for unlike ones.
///
/// A word that the other begins with counts for more than its edits: "alle" for "allemagne".
private func wordLikeness(_ typed: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Double {
  let edits = similarity(typed, word)
  let (short, long) = typed.count < word.count ? (typed, word) : (word, typed)
  if short.count >= 2, long.starts(with: short) {
    return max(edits, 0.5 + 0.5 * Double(short.count) / Double(long.count))
  }
  return edits >= 0.5 ? edits : 0
}

/// 1 less the edits per letter of the longer text; 0 from half of the letters on.
private func similarity(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Double {
  let length = max(first.count, second.count)
  guard length > 0, let edits = editDistance(first, second, limit: length * 2 / 3) else { return 0 }
  return 1 - Double(edits) / Double(length)
}

/// The number of insertions, deletions, replacements and swaps of neighbours that turn one text into
/// the other; nil where it is more than `limit`.
///
/// The restricted distance of Damerau and Levenshtein (optimal string alignment): no place is
/// edited twice. Texts are compared scalar by scalar, as they are: fold them first.
///
/// Complexity: the product of the lengths, less for a small limit.
public func editDistance(_ first: String, _ second: String, limit: Int = .max) -> Int? {
  editDistance(Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
}

private func editDistance(
  _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int = .max
) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  var above = Array(0...second.count)
  var (before, current) = (above, above)
  var best = 0
  for row in first.indices {
    let lowest = fill(&current, row: row, of: first, to: second, above: above, before: before)
    // Nothing below can be smaller than the smaller of two rows, a swap reaching back over one.
    if min(best, lowest) > limit { return nil }
    best = lowest
    (before, above, current) = (above, current, before)
  }
  let distance = above[second.count]
  return distance <= limit ? distance : nil
}

/// Writes the distances of the first `row + 1` scalars of the first text to each start of the
/// second, and returns the smallest.
private func fill(
  _ current: inout [Int], row: Int, of first: [Unicode.Scalar], to second: [Unicode.Scalar],
  above: [Int], before: [Int]
) -> Int {
  current[0] = row + 1
  var lowest = row + 1
  for column in second.indices {
    let replaced = above[column] + (first[row] == second[column] ? 0 : 1)
    var best = min(replaced, above[column + 1] + 1, current[column] + 1)
    if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
      best = min(best, before[column - 1] + 1)
    }
    current[column + 1] = best
    lowest = min(lowest, best)
  }
  return lowest
}
