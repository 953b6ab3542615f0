public import Platform

extension Descriptive {
  /// The quantile of a probability from 0 to 1, type 7 of Hyndman and Fan (1996): linear between
  /// the order statistics, as in pandas, numpy and R.
  ///
  /// Complexity: linear in the number of values.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`.
  public static func quantile(
    _ values: [Double], _ probability: Double, checkpoint: Checkpoint
  ) throws -> Double {
    try need(1, of: values.count)
    let (index, fraction) = try position(of: probability, among: values.count)
    var rest = values
    let low = try rest.select(index, checkpoint: checkpoint)
    guard fraction > 0 else { return low }
    let upper = Array(rest[(index + 1)...])
    let high = upper.isEmpty ? low : try range(upper, checkpoint: checkpoint).lowerBound
    return interpolated(low, high, fraction)
  }

  /// Quantiles of several probabilities, for one sort of the values.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`.
  public static func quantiles(
    _ values: [Double], _ probabilities: [Double], checkpoint: Checkpoint
  ) throws -> [Double] {
    try need(1, of: values.count)
    return try quantiles(
      ofSorted: Sorting.ascending(values, checkpoint: checkpoint), probabilities)
  }

  /// Quantiles of values in ascending order.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`.
  public static func quantiles(
    ofSorted sorted: [Double], _ probabilities: [Double]
  ) throws -> [Double] {
    try need(1, of: sorted.count)
    var found: [Double] = []
    for probability in probabilities {
      let (index, fraction) = try position(of: probability, among: sorted.count)
      let high = sorted[min(index + 1, sorted.count - 1)]
      found.append(interpolated(sorted[index], high, fraction))
    }
    return found
  }

  /// A quantile of whole numbers in ascending order, to the last digit where it is whole itself.
  ///
  /// - Returns: the whole number, nil where it is none of 64 bits, and the nearest double.
  /// - Throws: `tooFew` for no values, `outOfRange`.
  public static func quantile(
    ofSorted sorted: [Int64], _ probability: Double
  ) throws -> (whole: Int64?, number: Double) {
    try need(1, of: sorted.count)
    let (index, fraction) = try position(of: probability, among: sorted.count)
    let (low, high) = (sorted[index], sorted[min(index + 1, sorted.count - 1)])
    let (gap, isTooWide) = high.subtractingReportingOverflow(low)
    let step = (isTooWide ? Double(high) - Double(low) : Double(gap)) * fraction
    let whole = Int64(exactly: step).map { low.addingReportingOverflow($0).partialValue }
    return (whole, Double(low) + step)
  }

  /// The value in the middle, or the mean of the two in the middle.
  ///
  /// - Throws: `tooFew` for no values.
  public static func median(_ values: [Double], checkpoint: Checkpoint) throws -> Double {
    try quantile(values, 0.5, checkpoint: checkpoint)
  }

  /// Quantiles of weighted values: the smallest value whose weight, added up from the smallest on,
  /// reaches a share of the total; where it is met exactly, the mean with the next value.
  ///
  /// That is the median of the repeated values where weights are whole numbers, the definition of
  /// SAS and Stata for weights, and numpy's `inverted_cdf` but for the mean. Only the ratios of the
  /// weights matter. Values of weight 0 play no part.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`, `differentLengths`, `notPositive` for a weight
  ///   below 0 or weights that are all 0.
  public static func quantiles(
    _ values: [Double], weights: [Double], _ probabilities: [Double], checkpoint: Checkpoint
  ) throws -> [Double] {
    try needPairs(1, values, weights)
    guard weights.allSatisfy({ $0 >= 0 }) else { throw StatisticsProblem.notPositive }
    let order = try Sorting.order(of: values, checkpoint: checkpoint).filter { weights[$0] > 0 }
    guard !order.isEmpty else { throw StatisticsProblem.notPositive }
    let reached = try Summation.cumulative(order.map { weights[$0] }, checkpoint: checkpoint)
    let total = reached[reached.count - 1]
    return try probabilities.map { probability in
      guard (0...1).contains(probability) else { throw StatisticsProblem.outOfRange }
      // Ten roundings: 0.1 + 0.2 of a total of 0.6 is its half.
      let (goal, slack) = (probability * total, total * 0x1p-50)
      let place = firstPlace(of: reached.count) { reached[$0] >= goal - slack }
      let value = values[order[min(place, order.count - 1)]]
      let isMet = place < reached.count - 1 && probability > 0 && reached[place] <= goal + slack
      return isMet ? interpolated(value, values[order[place + 1]], 0.5) : value
    }
  }

  /// The first place for which a condition holds that holds from there on, by bisection.
  private static func firstPlace(of count: Int, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The place of a quantile between the order statistics, counted from 0.
  private static func position(
    of probability: Double, among count: Int
  ) throws -> (index: Int, fraction: Double) {
    guard (0...1).contains(probability) else { throw StatisticsProblem.outOfRange }
    let place = probability * Double(count - 1)
    let index = min(Int(place), count - 1)
    return (index, place - Double(index))
  }

  /// Linear interpolation that is exact at both ends and does not overflow.
  private static func interpolated(_ low: Double, _ high: Double, _ fraction: Double) -> Double {
    let distance = high - low
    guard distance.isFinite else { return low * (1 - fraction) + high * fraction }
    return fraction < 0.5 ? low + distance * fraction : high - distance * (1 - fraction)
  }
}

extension [Double] {
  /// Puts the value of rank `rank` (from 0) at its place, none greater before it, none smaller
  /// after it, and gives it.
  ///
  /// Quickselect (Hoare, 1961) with the median of three as pivot; an order of values made to
  /// defeat it is sorted instead. Complexity: linear on average, n log n at worst.
  fileprivate mutating func select(_ rank: Int, checkpoint: Checkpoint) throws -> Double {
    var (low, high) = (startIndex, endIndex - 1)
    var turns = 2 * (Int.bitWidth - count.leadingZeroBitCount)
    while low < high {
      guard turns > 0 else {
        let sorted = try Sorting.ascending(Array(self[low...high]), checkpoint: checkpoint)
        replaceSubrange(low...high, with: sorted)
        break
      }
      turns -= 1
      let (left, right) = try partition(low, high, checkpoint: checkpoint)
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        break
      }
    }
    return self[rank]
  }

  /// Splits a range around a pivot: up to `right` nothing greater, from `left` nothing smaller,
  /// between them the pivot itself.
  private mutating func partition(
    _ low: Int, _ high: Int, checkpoint: Checkpoint
  ) throws -> (left: Int, right: Int) {
    let pivot = middle(self[low], self[low + (high - low) / 2], self[high])
    var (left, right) = (low, high)
    var swaps = 0
    while left <= right {
      try checkpoint(at: swaps)
      swaps += 1
      while self[left] < pivot { left += 1 }
      while self[right] > pivot { right -= 1 }
      if left <= right {
        swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    return (left, right)
  }

  private func middle(_ a: Double, _ b: Double, _ c: Double) -> Double {
    Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
  }
}

/// The figures of a box plot (Tukey, 1977): quartiles, whiskers and the values beyond them.
public struct BoxFigures: Equatable, Sendable {
  /// The first quartile (type 7), the lower edge of the box.
  public let lowerQuartile: Double
  /// The line in the box.
  public let median: Double
  /// The third quartile (type 7), the upper edge of the box.
  public let upperQuartile: Double
  /// The smallest and the largest value within 1.5 boxes of the box.
  public let whiskers: ClosedRange<Double>
  /// The values beyond the whiskers, in ascending order.
  public let outliers: [Double]

  /// The height of the box.
  public var interquartileRange: Double { upperQuartile - lowerQuartile }

  /// The figures of a series, for one sort of it.
  ///
  /// - Throws: `tooFew` for no values.
  public init(_ values: [Double], checkpoint: Checkpoint) throws {
    let sorted = try Sorting.ascending(values, checkpoint: checkpoint)
    let quartiles = try Descriptive.quantiles(ofSorted: sorted, [0.25, 0.5, 0.75])
    let (low, high) = (quartiles[0], quartiles[2])
    (lowerQuartile, median, upperQuartile) = (low, quartiles[1], high)
    let reach = 1.5 * (high - low)
    let inside = sorted.filter { $0 >= low - reach && $0 <= high + reach }
    // Interpolated quartiles can lie beyond every value inside, so the whisker stops at the box.
    whiskers = min(inside.first ?? low, low)...max(inside.last ?? high, high)
    outliers = sorted.filter { $0 < low - reach || $0 > high + reach }
  }
}
