/// What a box plot shows (Tukey, 1977): quartiles, whiskers and the values beyond them.
public struct BoxFigures: Equatable, Sendable {
  /// The first quartile (type 7), the lower edge of the box.
  public let lowerQuartile: Double
  /// The line in the box.
  public let median: Double
  /// The third quartile (type 7), the upper edge of the box.
  public let upperQuartile: Double
  /// From the smallest to the largest value within 1.5 boxes of the box.
  public let whiskers: ClosedRange<Double>
  /// The values beyond the whiskers, in ascending order.
  public let outliers: [Double]

  /// The height of the box.
  public var interquartileRange: Double { upperQuartile - lowerQuartile }

  /// The figures of a series.
  ///
  /// - Throws: `tooFew` for no values.
  public init(_ values: [Double]) throws(StatisticsProblem) {
    let sorted = values.sorted()
    let quartiles = try Descriptive.quantiles(sorted, [0.25, 0.5, 0.75])
    let (low, high) = (quartiles[0], quartiles[2])
    (lowerQuartile, median, upperQuartile) = (low, quartiles[1], high)
    let reach = 1.5 * (high - low)
    let inside = sorted.filter { $0 >= low - reach && $0 <= high + reach }
    // Interpolated quartiles can lie beyond every value inside, so the whisker stops at the box.
    whiskers = min(inside.first ?? low, low)...max(inside.last ?? high, high)
    outliers = sorted.filter { $0 < low - reach || $0 > high + reach }
  }
}
