public import Platform

extension Correlation {
  /// Kendall's tau-b, which allows for ties, by Knight's algorithm (1966).
  ///
  /// The p-value is the asymptotic one, from the normal distribution, as in scipy.
  /// Complexity: n log n.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 pairs, `zeroVariance`.
  public static func kendall(
    _ x: [Double], _ y: [Double], checkpoint: Checkpoint
  ) throws -> Correlation {
    try needPairs(2, x, y)
    let byY = try Sorting.order(of: y, checkpoint: checkpoint)
    let order = try Sorting.order(of: x, from: byY, checkpoint: checkpoint)
    var other = order.map { y[$0] }
    let both = try jointTies(order, x, y, checkpoint: checkpoint)
    let discordant = try sortCountingSwaps(&other, checkpoint: checkpoint)
    let tiesX = try Ties(sorted: order.map { x[$0] }, checkpoint: checkpoint)
    let tiesY = try Ties(sorted: other, checkpoint: checkpoint)

    let all = Double(x.count) * Double(x.count - 1) / 2
    guard tiesX.pairs < all, tiesY.pairs < all else { throw StatisticsProblem.zeroVariance }
    let surplus = all - tiesX.pairs - tiesY.pairs + both - 2 * Double(discordant)
    let tau = surplus / ((all - tiesX.pairs) * (all - tiesY.pairs)).squareRoot()
    let deviation = variance(Double(x.count), tiesX, tiesY).squareRoot()
    return Correlation(
      coefficient: min(max(tau, -1), 1),
      pValue: x.count > 2 ? 2 * NormalDistribution.upperTail(abs(surplus) / deviation) : nil,
      interval: nil, count: x.count)
  }

  /// The variance of the surplus of concordant pairs under independence (Kendall, 1970).
  private static func variance(_ n: Double, _ x: Ties, _ y: Ties) -> Double {
    let pairs = n * (n - 1)
    let triples = n > 2 ? x.triples * y.triples / (9 * pairs * (n - 2)) : 0
    return (pairs * (2 * n + 5) - x.spread - y.spread) / 18 + 2 * x.pairs * y.pairs / pairs
      + triples
  }
}

/// Sums over the groups of t equal values; doubles, since t³ leaves the integers at two million.
private struct Ties {
  /// The sum of t(t - 1)/2.
  var pairs = 0.0
  /// The sum of t(t - 1)(t - 2).
  var triples = 0.0
  /// The sum of t(t - 1)(2t + 5).
  var spread = 0.0

  init(sorted: [Double], checkpoint: Checkpoint) throws {
    for run in try tieRuns(of: sorted, checkpoint: checkpoint) where run.count > 1 {
      let t = Double(run.count)
      pairs += t * (t - 1) / 2
      triples += t * (t - 1) * (t - 2)
      spread += t * (t - 1) * (2 * t + 5)
    }
  }
}

/// The number of pairs of observations that are equal in x and in y, given an order by both.
private func jointTies(
  _ order: [Int], _ x: [Double], _ y: [Double], checkpoint: Checkpoint
) throws -> Double {
  var (ties, run) = (0.0, 0.0)
  for place in order.indices.dropFirst() {
    try checkpoint(at: place)
    let (before, after) = (order[place - 1], order[place])
    run = x[before] == x[after] && y[before] == y[after] ? run + 1 : 0
    ties += run
  }
  return ties
}

/// Sorts by merging and counts the pairs that stood in the wrong order.
private func sortCountingSwaps(
  _ values: inout [Double], checkpoint: Checkpoint
) throws -> Int {
  var (swaps, width) = (0, 1)
  var target = values
  while width < values.count {
    for low in stride(from: 0, to: values.count, by: 2 * width) {
      let middle = min(low + width, values.count)
      let high = min(low + 2 * width, values.count)
      swaps += try merge(
        values, low: low, middle: middle, high: high, into: &target, checkpoint: checkpoint)
    }
    swap(&values, &target)
    width *= 2
  }
  return swaps
}

private func merge(
  _ values: [Double], low: Int, middle: Int, high: Int, into target: inout [Double],
  checkpoint: Checkpoint
) throws -> Int {
  var (left, right, swaps) = (low, middle, 0)
  for place in low..<high {
    try checkpoint(at: place)
    if left < middle, right == high || values[left] <= values[right] {
      target[place] = values[left]
      left += 1
    } else {
      target[place] = values[right]
      right += 1
      swaps += middle - left
    }
  }
  return swaps
}
