public import Platform

/// The confidence interval of a mean, from Student's t.
public struct MeanInterval: Equatable, Sendable {
  /// The mean of the values.
  public let mean: Double
  /// The standard error of the mean.
  public let error: Double
  /// The interval.
  public let bounds: ClosedRange<Double>
  /// The number of values.
  public let count: Int

  /// The interval at a level strictly between 0 and 1.
  ///
  /// - Throws: `tooFew` below 2 values, `outOfRange`, `overflow`.
  public init(_ values: [Double], level: Double, checkpoint: Checkpoint) throws {
    try need(2, of: values.count)
    count = values.count
    mean = try Descriptive.mean(values, checkpoint: checkpoint)
    error = try Descriptive.standardError(values, checkpoint: checkpoint)
    bounds = try interval(
      around: mean, error: error, degrees: Double(values.count - 1), level: level)
  }
}

/// Welch's test of the difference of two means, which does not assume equal variances (1947).
public struct WelchTest: Equatable, Sendable {
  /// The mean of the first series less that of the second.
  public let difference: Double
  /// The difference divided by its standard error.
  public let t: Double
  /// The degrees of freedom of Welch and Satterthwaite.
  public let degrees: Double
  /// The probability of a difference at least as large where the means are equal.
  public let pValue: Double
  /// The confidence interval of the difference.
  public let bounds: ClosedRange<Double>

  /// The test of two series, and the interval at a level strictly between 0 and 1.
  ///
  /// - Throws: `tooFew` below 2 values in one of them, `zeroVariance` where neither varies,
  ///   `outOfRange`, `overflow`.
  public init(_ x: [Double], _ y: [Double], level: Double, checkpoint: Checkpoint) throws {
    try need(2, of: x.count)
    try need(2, of: y.count)
    let (ex, ey) = (
      try Descriptive.standardError(x, checkpoint: checkpoint),
      try Descriptive.standardError(y, checkpoint: checkpoint)
    )
    let error = hypotenuse(ex, ey)
    guard error > 0 else { throw StatisticsProblem.zeroVariance }
    difference =
      try Descriptive.mean(x, checkpoint: checkpoint)
      - Descriptive.mean(y, checkpoint: checkpoint)
    t = try representable(difference / error)
    // Shares of the variance: the fourth powers of the errors may not exist.
    let (sx, sy) = (ex / error * (ex / error), ey / error * (ey / error))
    degrees = 1 / (sx * sx / Double(x.count - 1) + sy * sy / Double(y.count - 1))
    pValue = 2 * (try StudentT.upperTail(abs(t), degrees: degrees))
    bounds = try interval(around: difference, error: error, degrees: degrees, level: level)
  }
}

/// √(a² + b²), without the squares that a double cannot hold.
private func hypotenuse(_ a: Double, _ b: Double) -> Double {
  let (low, high) = (min(a, b), max(a, b))
  guard high > 0 else { return 0 }
  let ratio = low / high
  return high * (1 + ratio * ratio).squareRoot()
}

private func interval(
  around centre: Double, error: Double, degrees: Double, level: Double
) throws(StatisticsProblem) -> ClosedRange<Double> {
  guard level > 0, level < 1 else { throw .outOfRange }
  let half = try StudentT.quantile(0.5 + level / 2, degrees: degrees) * error
  return try representable(centre - half)...representable(centre + half)
}
