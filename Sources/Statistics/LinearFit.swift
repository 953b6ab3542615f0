public import Platform

/// The straight line of least squares, y = intercept + slope · x.
public struct LinearFit: Equatable, Sendable {
  /// The slope, in the unit of y per unit of x.
  public let slope: Double
  /// The intercept, in the unit of y.
  public let intercept: Double
  /// Pearson's correlation of x and y, nil where y does not vary.
  public let r: Double?
  /// The number of points.
  public let count: Int
  /// The sum of the squared vertical distances, in the unit of y squared; infinite where it is
  /// beyond the largest double.
  public let residualSumOfSquares: Double
  /// The standard error of the slope, nil for 2 points.
  public let slopeStandardError: Double?
  /// The standard error of the intercept, nil for 2 points.
  public let interceptStandardError: Double?
  /// The two-sided p-value against a slope of 0, nil for 2 points and where y does not vary.
  public let pValue: Double?

  /// The share of the variance of y that the line accounts for, nil where y has none.
  public var r2: Double? { r.map { $0 * $0 } }

  /// The points less the two that any line needs.
  public var degreesOfFreedom: Int { count - 2 }

  /// Fits the line that predicts `y` from `x`.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 points, `zeroVariance` where x does not vary,
  ///   `overflow`.
  public init(x: [Double], y: [Double], checkpoint: Checkpoint) throws {
    try needPairs(2, x, y)
    let (dx, dy) = try Deviations.both(x, y, checkpoint: checkpoint)
    guard dx.squares > 0 else { throw StatisticsProblem.zeroVariance }
    let products = try dx.products(with: dy, checkpoint: checkpoint)
    r = dy.squares > 0 ? Correlation.coefficient(dx, dy, products: products) : nil
    count = x.count
    let scaled = products / dx.squares
    slope = try representable(scaled * (dy.scale / dx.scale))
    intercept = try representable(dy.mean - slope * dx.mean)
    let residuals = try dx.residuals(of: dy, times: scaled, checkpoint: checkpoint)
    let rest = try compensatedDot(residuals, residuals, checkpoint: checkpoint)
    residualSumOfSquares = rest * dy.scale * dy.scale
    pValue = try r.flatMap { try Correlation.pValue(of: $0, pairs: x.count) }
    guard x.count > 2 else {
      (slopeStandardError, interceptStandardError) = (nil, nil)
      return
    }
    // In the scaled units first: the squares of very large or small values do not exist.
    let error = (rest / Double(x.count - 2) / dx.squares).squareRoot()
    let mean = dx.mean / dx.scale
    slopeStandardError = try representable(error * (dy.scale / dx.scale))
    interceptStandardError = try representable(
      error * (dx.squares / Double(x.count) + mean * mean).squareRoot() * dy.scale)
  }
}
