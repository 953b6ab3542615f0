extension Descriptive {
  /// The skewness of a sample, corrected for bias: G1 of Joanes and Gill (1998), as in pandas.
  ///
  /// Positive where the long tail is on the side of large values.
  ///
  /// - Throws: `tooFew` below 3 values, `zeroVariance`.
  public static func skewness(_ values: [Double]) throws(StatisticsProblem) -> Double {
    let (n, second, third) = try moments(values, needed: 3) { $0 * $0 * $0 }
    return (n * (n - 1)).squareRoot() / (n - 2) * (third / (second * second.squareRoot()))
  }

  /// The excess kurtosis of a sample, corrected for bias: G2 of Joanes and Gill (1998), as in
  /// pandas.
  ///
  /// 0 for a normal distribution, positive for heavier tails.
  ///
  /// - Throws: `tooFew` below 4 values, `zeroVariance`.
  public static func kurtosis(_ values: [Double]) throws(StatisticsProblem) -> Double {
    let (n, second, fourth) = try moments(values, needed: 4) { ($0 * $0) * ($0 * $0) }
    let excess = (n + 1) * (fourth / (second * second)) - 3 * (n - 1)
    return (n - 1) / ((n - 2) * (n - 3)) * excess
  }

  /// The number of values, their second central moment and the mean of a power of the deviations.
  private static func moments(
    _ values: [Double], needed: Int, power: (Double) -> Double
  ) throws(StatisticsProblem) -> (n: Double, second: Double, higher: Double) {
    try need(needed, of: values.count)
    let deviations = try Deviations(of: values)
    guard deviations.squares > 0 else { throw .zeroVariance }
    let n = Double(values.count)
    return (n, deviations.squares / n, try Summation.sum(deviations.values.map(power)) / n)
  }
}
