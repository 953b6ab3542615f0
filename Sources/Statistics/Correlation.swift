public import Platform

/// The association of two series, from -1 to 1, with the outcome of a test of independence.
public struct Correlation: Equatable, Sendable {
  /// The coefficient: Pearson's r, Spearman's rho or Kendall's tau-b.
  public let coefficient: Double
  /// The two-sided p-value against no association, nil where there are too few pairs for it.
  public let pValue: Double?
  /// The 95 % confidence interval (Fisher's z, 1921), for Pearson's r of 4 pairs or more.
  public let interval: ClosedRange<Double>?
  /// The number of pairs.
  public let count: Int
}

extension Correlation {
  /// The ways to measure an association.
  public enum Method: String, Sendable, CaseIterable {
    /// The correlation of the values: near 1 or -1 on a line.
    case pearson
    /// The correlation of the ranks: near 1 where one grows with the other.
    case spearman
    /// The surplus of pairs that agree in order over those that disagree (tau-b).
    case kendall
  }

  /// The correlation of two series by the method asked for.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 pairs, `zeroVariance`.
  public static func of(
    _ x: [Double], _ y: [Double], _ method: Method = .pearson, checkpoint: Checkpoint
  ) throws -> Correlation {
    switch method {
    case .pearson: try pearson(x, y, checkpoint: checkpoint)
    case .spearman: try spearman(x, y, checkpoint: checkpoint)
    case .kendall: try kendall(x, y, checkpoint: checkpoint)
    }
  }

  /// Pearson's r, with a p-value from Student's t on n - 2 degrees of freedom.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 pairs, `zeroVariance`.
  public static func pearson(
    _ x: [Double], _ y: [Double], checkpoint: Checkpoint
  ) throws -> Correlation {
    let r = try coefficient(x, y, checkpoint: checkpoint)
    return Correlation(
      coefficient: r, pValue: try pValue(of: r, pairs: x.count),
      interval: fisherInterval(r, pairs: x.count), count: x.count)
  }

  /// Pearson's r alone.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 pairs, `zeroVariance`.
  public static func coefficient(
    _ x: [Double], _ y: [Double], checkpoint: Checkpoint
  ) throws -> Double {
    try needPairs(2, x, y)
    let (dx, dy) = try Deviations.both(x, y, checkpoint: checkpoint)
    return try coefficient(dx, dy, checkpoint: checkpoint)
  }

  /// Spearman's rho: Pearson's r of the ranks, ties sharing their average rank.
  ///
  /// The p-value is from Student's t on n - 2 degrees of freedom, as in scipy.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 pairs, `zeroVariance`.
  public static func spearman(
    _ x: [Double], _ y: [Double], checkpoint: Checkpoint
  ) throws -> Correlation {
    let ranked = try pearson(
      Ranking.ranks(x, checkpoint: checkpoint), Ranking.ranks(y, checkpoint: checkpoint),
      checkpoint: checkpoint)
    return Correlation(
      coefficient: ranked.coefficient, pValue: ranked.pValue, interval: nil, count: ranked.count)
  }

  /// Pearson's r of two series of one length.
  static func coefficient(
    _ x: Deviations, _ y: Deviations, checkpoint: Checkpoint
  ) throws -> Double {
    guard x.squares > 0, y.squares > 0 else { throw StatisticsProblem.zeroVariance }
    return coefficient(x, y, products: try x.products(with: y, checkpoint: checkpoint))
  }

  /// The same with the sum of the products of the deviations; both series vary.
  static func coefficient(_ x: Deviations, _ y: Deviations, products: Double) -> Double {
    // One root of the product: ranks that agree give 1, where two roots give 0.9999999999999998.
    let r = products / (x.squares * y.squares).squareRoot()
    return min(max(r, -1), 1)
  }

  /// The p-value of r, nil below 3 pairs, which always lie on a line.
  static func pValue(of r: Double, pairs: Int) throws(StatisticsProblem) -> Double? {
    guard pairs > 2 else { return nil }
    let degrees = Double(pairs - 2)
    // (1 - r)(1 + r) and not 1 - r², which loses half of the digits near 1.
    let rest = (1 - r) * (1 + r)
    guard rest > 0 else { return 0 }
    return 2 * (try StudentT.upperTail(abs(r) * (degrees / rest).squareRoot(), degrees: degrees))
  }

  /// The confidence interval of another level than 95 %, strictly between 0 and 1, where there is
  /// one.
  ///
  /// - Throws: `outOfRange`.
  public func interval(level: Double) throws(StatisticsProblem) -> ClosedRange<Double>? {
    guard level > 0, level < 1 else { throw .outOfRange }
    guard interval != nil else { return nil }
    let half = try NormalDistribution.quantile(0.5 + level / 2)
    return Self.fisherInterval(coefficient, pairs: count, normalQuantile: half)
  }

  private static func fisherInterval(
    _ r: Double, pairs: Int, normalQuantile: Double = normal975
  ) -> ClosedRange<Double>? {
    guard pairs > 3 else { return nil }
    let (centre, half) = (atanh(r), normalQuantile / Double(pairs - 3).squareRoot())
    return tanh(centre - half)...tanh(centre + half)
  }
}

extension Correlation {
  /// The coefficients of every pair of columns of one length: symmetric, 1 on the diagonal.
  ///
  /// A coefficient is nil where a column does not vary, on the diagonal too.
  ///
  /// - Throws: `differentLengths`, `tooFew` below 2 rows.
  public static func matrix(
    _ columns: [[Double]], _ method: Method = .pearson, checkpoint: Checkpoint
  ) throws -> [[Double?]] {
    for column in columns { try needPairs(2, columns[0], column) }
    if method == .kendall {
      return try symmetric(of: columns.count) { row, column in
        try ifDefined {
          try kendall(columns[row], columns[column], checkpoint: checkpoint).coefficient
        }
      }
    }
    let deviations = try columns.map { column in
      let values =
        method == .spearman ? try Ranking.ranks(column, checkpoint: checkpoint) : column
      return try Deviations(of: values, checkpoint: checkpoint)
    }
    return try symmetric(of: columns.count) { row, column in
      let (x, y) = (deviations[row], deviations[column])
      if row == column { return x.squares > 0 ? 1 : nil }
      return try ifDefined { try coefficient(x, y, checkpoint: checkpoint) }
    }
  }

  private static func symmetric(
    of count: Int, _ entry: (Int, Int) throws -> Double?
  ) rethrows -> [[Double?]] {
    var matrix = [[Double?]](repeating: Array(repeating: nil, count: count), count: count)
    for row in 0..<count {
      for column in row..<count {
        matrix[row][column] = try entry(row, column)
        matrix[column][row] = matrix[row][column]
      }
    }
    return matrix
  }
}

/// The quantile 0.975 of the normal distribution.
private let normal975 = 1.959963984540054
