/// How many insertions, deletions, replacements and swaps of neighbours turn one text into the
/// other, nil where it is more than `limit`.
///
/// The restricted distance of Damerau and Levenshtein (optimal string alignment): no place is
/// edited twice. Texts are compared scalar by scalar, as they are: fold them first.
///
/// Complexity: the product of the lengths, less for a small limit.
public func editDistance(_ first: String, _ second: String, limit: Int = .max) -> Int? {
  editDistance(Array(first.unicodeScalars), Array(second.unicodeScalars), limit: limit)
}

func editDistance(
  _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int = .max
) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  var above = Array(0...second.count)
  var (before, current) = (above, above)
  var best = 0
  for row in first.indices {
    let lowest = fill(&current, row, first, second, above: above, before: before)
    // Nothing below can be smaller than the smaller of two rows, a swap reaching back over one.
    if min(best, lowest) > limit { return nil }
    best = lowest
    (before, above, current) = (above, current, before)
  }
  let distance = above[second.count]
  return distance <= limit ? distance : nil
}

/// Writes the distances of the first `row + 1` scalars of the first text to each start of the
/// second, and gives the smallest.
private func fill(
  _ current: inout [Int], _ row: Int, _ first: [Unicode.Scalar], _ second: [Unicode.Scalar],
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
