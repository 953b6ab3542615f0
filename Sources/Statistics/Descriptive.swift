import Glibc

/// The figures that describe one series of values, finite and without missing ones.
public enum Descriptive {
  /// Which divisor a variance has: the number of values less one, or that number.
  public enum Divisor: Sendable {
    /// n - 1, for values that are a sample (the default of pandas and R).
    case sample
    /// n, for values that are the whole population (the default of numpy).
    case population

    func degrees(_ count: Int) -> Int { self == .sample ? count - 1 : count }
  }

  /// The smallest and the largest value.
  ///
  /// - Throws: `tooFew` for no values.
  public static func range(_ values: [Double]) throws(StatisticsProblem) -> ClosedRange<Double> {
    guard let first = values.first else { throw .tooFew(needed: 1, got: 0) }
    var (low, high) = (first, first)
    for value in values {
      if value < low { low = value }
      if value > high { high = value }
    }
    return low...high
  }

  /// The arithmetic mean.
  ///
  /// - Throws: `tooFew` for no values. It never overflows.
  public static func mean(_ values: [Double]) throws(StatisticsProblem) -> Double {
    try need(1, of: values.count)
    let total = Summation.scaledSum(values)
    return try representable(total.value / Double(values.count) * total.scale)
  }

  /// The mean of the values, each counted `weights` times; weights are 0 or more.
  ///
  /// - Throws: `tooFew`, `differentLengths`, `notPositive` for a negative weight or weights that
  ///   are all 0, `overflow`.
  public static func weightedMean(
    _ values: [Double], weights: [Double]
  ) throws(StatisticsProblem) -> Double {
    try needPairs(1, values, weights)
    let total = try Summation.sum(weights)
    guard total > 0, weights.allSatisfy({ $0 >= 0 }) else { throw .notPositive }
    let plain = compensatedDot(values, weights)
    if plain.isFinite { return plain / total }
    // The products overflow where their mean does not.
    let shrunk = compensatedDot(values.map { $0 * 0x1p-512 }, weights.map { $0 / total })
    return try representable(shrunk * 0x1p512)
  }

  /// The mean of the squared deviations, in the unit of the values squared.
  ///
  /// - Throws: `tooFew`, `overflow` also where it would vanish below the smallest double.
  public static func variance(
    _ values: [Double], _ divisor: Divisor = .sample
  ) throws(StatisticsProblem) -> Double {
    try need(divisor == .sample ? 2 : 1, of: values.count)
    let deviations = try Deviations(of: values)
    let scaled = deviations.squares / Double(divisor.degrees(values.count))
    let variance = try representable(scaled * deviations.scale * deviations.scale)
    guard variance > 0 || scaled == 0 else { throw .overflow }
    return variance
  }

  /// The square root of the variance, in the unit of the values.
  ///
  /// - Throws: `tooFew`, `overflow`.
  public static func standardDeviation(
    _ values: [Double], _ divisor: Divisor = .sample
  ) throws(StatisticsProblem) -> Double {
    try need(divisor == .sample ? 2 : 1, of: values.count)
    let deviations = try Deviations(of: values)
    let scaled = deviations.squares / Double(divisor.degrees(values.count))
    return try representable(scaled.squareRoot() * deviations.scale)
  }

  /// The standard deviation of the mean of a sample: that of the values divided by √n.
  ///
  /// - Throws: `tooFew`, `overflow`.
  public static func standardError(_ values: [Double]) throws(StatisticsProblem) -> Double {
    try standardDeviation(values) / Double(values.count).squareRoot()
  }

  /// The geometric mean: the exponential of the mean of the logarithms.
  ///
  /// - Throws: `tooFew`, `notPositive`.
  public static func geometricMean(_ values: [Double]) throws(StatisticsProblem) -> Double {
    guard values.allSatisfy({ $0 > 0 }) else { throw .notPositive }
    return exp(try mean(values.map { log($0) }))
  }

  /// The most frequent value or values, in ascending order.
  ///
  /// - Throws: `tooFew` for no values.
  public static func modes(_ values: [Double]) throws(StatisticsProblem) -> [Double] {
    try need(1, of: values.count)
    let runs = tieRuns(of: values.sorted())
    let longest = runs.map(\.count).max() ?? 0
    return runs.filter { $0.count == longest }.map(\.value)
  }

  /// How many standard deviations each value is above the mean.
  ///
  /// - Throws: `tooFew`, `zeroVariance`.
  public static func zScores(
    _ values: [Double], _ divisor: Divisor = .sample
  ) throws(StatisticsProblem) -> [Double] {
    try need(2, of: values.count)
    let deviations = try Deviations(of: values)
    guard deviations.squares > 0 else { throw .zeroVariance }
    let deviation = (deviations.squares / Double(divisor.degrees(values.count))).squareRoot()
    return deviations.values.map { $0 / deviation }
  }
}
