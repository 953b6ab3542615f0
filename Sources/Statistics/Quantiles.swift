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
    try quantiles(values, [probability], checkpoint: checkpoint)[0]
  }

  /// Quantiles of several probabilities.
  ///
  /// Complexity: linear in the number of values.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`.
  public static func quantiles(
    _ values: [Double], _ probabilities: [Double], checkpoint: Checkpoint
  ) throws -> [Double] {
    try need(1, of: values.count)
    let positions = try probabilities.map { try position(of: $0, among: values.count) }
    let ranks = positions.flatMap { [$0.index, min($0.index + 1, values.count - 1)] }
    let found = try Sorting.values(ofRanks: ranks, in: values, checkpoint: checkpoint)
    return positions.enumerated().map { number, position in
      interpolated(found[2 * number], found[2 * number + 1], position.fraction)
    }
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

extension Sorting {
  /// The values that would stand at some places, counted from 0, were all of them sorted.
  ///
  /// The highest digits of all values are counted; those that share a digit with one sought are then
  /// sorted. Complexity: linear in the number of values.
  static func values(
    ofRanks ranks: [Int], in values: [Double], checkpoint: Checkpoint
  ) throws -> [Double] {
    let range = try Descriptive.range(values, checkpoint: checkpoint)
    // Both zeros are equal, and one of them is the smaller key.
    let low = range.lowerBound == 0 ? -0.0 : range.lowerBound
    let high = range.upperBound == 0 ? 0.0 : range.upperBound
    guard values.count >= 512, low < high else {
      let sorted = try ascending(values, checkpoint: checkpoint)
      return ranks.map { sorted[$0] }
    }
    let key: @Sendable (Double) -> UInt64 = { $0.exactSortingKey }
    let digit = Digit(low: key(low), high: key(high), bits: 12)
    let parts = try values.withUnsafeBufferPointer { values in
      try CountingSort.counts(
        of: NumbersByDigit(values: values, digit: digit), in: digit.count, checkpoint: checkpoint)
    }
    var starts = [0]
    for value in 0..<digit.count {
      starts.append(parts.reduce(starts[value]) { $0 + $1[value] })
    }
    // The last digit that begins at or before a rank has its value.
    let digits = ranks.map { rank in (starts.firstIndex { $0 > rank } ?? 1) - 1 }
    var isSought = Array(repeating: false, count: digit.count)
    for value in digits { isSought[value] = true }
    let sought = isSought
    let candidates = try Cores.partial(of: values.count) { part in
      var found: [Double] = []
      try values.withUnsafeBufferPointer { values in
        try checkpoint.blocks(of: part.count) { block in
          for index in block {
            let value = values[part.lowerBound + index]
            if sought[digit(value.exactSortingKey)] { found.append(value) }
          }
        }
      }
      return found
    }.flatMap(\.self)
    let sorted = try ascending(candidates, checkpoint: checkpoint)
    // The candidates of smaller digits stand before those of a digit.
    var before: [Int: Int] = [:]
    var count = 0
    for value in sought.indices where sought[value] {
      before[value] = count
      count += starts[value + 1] - starts[value]
    }
    return zip(ranks, digits).map { rank, value in
      sorted[rank - starts[value] + before[value, default: 0]]
    }
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

private struct NumbersByDigit: Bucketing {
  nonisolated(unsafe) let values: UnsafeBufferPointer<Double>
  let digit: Sorting.Digit

  var count: Int { values.count }
  @inline(__always) func bucket(_ place: Int) -> Int { digit(values[place].exactSortingKey) }
  @inline(__always) func element(_ place: Int) -> Double { values[place] }
}
