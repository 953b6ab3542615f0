public import Platform

/// The figures that describe one series of values, finite and without missing ones.
///
/// Each takes time proportional to the values unless it says otherwise, and throws what
/// `checkpoint` throws.
public enum Descriptive {
  /// The divisor of a variance: the number of values less one, or that number.
  public enum Divisor: Sendable {
    /// The divisor n - 1, for values that are a sample (the default of pandas and R).
    case sample
    /// The divisor n, for values that are the whole population (the default of numpy).
    case population

    func degrees(_ count: Int) -> Int { self == .sample ? count - 1 : count }
  }

  /// The smallest and the largest value.
  ///
  /// - Throws: `tooFew` for no values.
  public static func range(
    _ values: [Double], checkpoint: Checkpoint
  ) throws -> ClosedRange<Double> {
    guard let first = values.first else { throw StatisticsProblem.tooFew(needed: 1, got: 0) }
    let ranges = try Cores.partial(of: values.count) { part in
      var (low, high) = (SIMD8(repeating: first), SIMD8(repeating: first))
      try values.withUnsafeBufferPointer { values in
        let part = UnsafeBufferPointer(rebasing: values[part])
        try checkpoint.blocks(of: part.count) { block in
          let rest = block.upperBound & ~7
          for index in stride(from: block.lowerBound, to: rest, by: 8) {
            let lanes = UnsafeRawBufferPointer(part)
              .loadUnaligned(fromByteOffset: index << 3, as: SIMD8<Double>.self)
            low = low.replacing(with: lanes, where: lanes .< low)
            high = high.replacing(with: lanes, where: lanes .> high)
          }
          for index in max(rest, block.lowerBound)..<block.upperBound {
            if part[index] < low[0] { low[0] = part[index] }
            if part[index] > high[0] { high[0] = part[index] }
          }
        }
      }
      return (low.min(), high.max())
    }
    let (low, high) = ranges.reduce((first, first)) { (min($0.0, $1.0), max($0.1, $1.1)) }
    // Of two zeros the first one counts.
    let zero = low == 0 || high == 0 ? values.first { $0 == 0 } : nil
    return (low == 0 ? zero ?? low : low)...(high == 0 ? zero ?? high : high)
  }

  /// The arithmetic mean.
  ///
  /// - Throws: `tooFew` for no values. It never overflows.
  public static func mean(_ values: [Double], checkpoint: Checkpoint) throws -> Double {
    try values.withUnsafeBufferPointer { try mean($0, checkpoint: checkpoint) }
  }

  /// The mean of values in memory, as of those of an array.
  public static func mean(
    _ values: UnsafeBufferPointer<Double>, checkpoint: Checkpoint
  ) throws -> Double {
    try need(1, of: values.count)
    let total = try Summation.scaledSum(values, checkpoint: checkpoint)
    return try representable(total.value / Double(values.count) * total.scale)
  }

  /// The mean of the values, each counted `weights` times; weights are 0 or more.
  ///
  /// - Throws: `tooFew`, `differentLengths`, `notPositive` for a negative weight or weights that
  ///   are all 0, `overflow`.
  public static func weightedMean(
    _ values: [Double], weights: [Double], checkpoint: Checkpoint
  ) throws -> Double {
    try needPairs(1, values, weights)
    let total = try Summation.sum(weights, checkpoint: checkpoint)
    guard total > 0, weights.allSatisfy({ $0 >= 0 }) else { throw StatisticsProblem.notPositive }
    let plain = try compensatedDot(values, weights, checkpoint: checkpoint)
    if plain.isFinite { return plain / total }
    // The products overflow where their mean does not.
    let shrunk = try compensatedDot(
      values.map { $0 * 0x1p-512 }, weights.map { $0 / total }, checkpoint: checkpoint)
    return try representable(shrunk * 0x1p512)
  }

  /// The mean of the squared deviations, in the unit of the values squared.
  ///
  /// - Throws: `tooFew`, `overflow` also where it would vanish below the smallest double.
  public static func variance(
    _ values: [Double], _ divisor: Divisor = .sample, checkpoint: Checkpoint
  ) throws -> Double {
    try need(divisor == .sample ? 2 : 1, of: values.count)
    let deviations = try Deviations(of: values, checkpoint: checkpoint)
    let scaled = deviations.squares / Double(divisor.degrees(values.count))
    let variance = try representable(scaled * deviations.scale * deviations.scale)
    guard variance > 0 || scaled == 0 else { throw StatisticsProblem.overflow }
    return variance
  }

  /// The square root of the variance, in the unit of the values.
  ///
  /// - Throws: `tooFew`, `overflow`.
  public static func standardDeviation(
    _ values: [Double], _ divisor: Divisor = .sample, checkpoint: Checkpoint
  ) throws -> Double {
    try need(divisor == .sample ? 2 : 1, of: values.count)
    let deviations = try Deviations(of: values, checkpoint: checkpoint)
    let scaled = deviations.squares / Double(divisor.degrees(values.count))
    return try representable(scaled.squareRoot() * deviations.scale)
  }

  /// The standard deviation of the mean of a sample: that of the values divided by √n.
  ///
  /// - Throws: `tooFew`, `overflow`.
  public static func standardError(
    _ values: [Double], checkpoint: Checkpoint
  ) throws -> Double {
    try standardDeviation(values, checkpoint: checkpoint) / Double(values.count).squareRoot()
  }

  /// The most frequent value or values, in ascending order, for one sort of the values.
  ///
  /// - Throws: `tooFew` for no values.
  public static func modes(_ values: [Double], checkpoint: Checkpoint) throws -> [Double] {
    try need(1, of: values.count)
    let sorted = try Sorting.ascending(values, checkpoint: checkpoint)
    let runs = try tieRuns(of: sorted, checkpoint: checkpoint)
    let longest = runs.map(\.count).max() ?? 0
    return runs.filter { $0.count == longest }.map(\.value)
  }

  /// The distance of each value from the mean, in standard deviations.
  ///
  /// - Throws: `tooFew`, `zeroVariance`.
  public static func zScores(
    _ values: [Double], _ divisor: Divisor = .sample, checkpoint: Checkpoint
  ) throws -> [Double] {
    try need(2, of: values.count)
    let deviations = try Deviations(of: values, checkpoint: checkpoint)
    guard deviations.squares > 0 else { throw StatisticsProblem.zeroVariance }
    let deviation = (deviations.squares / Double(divisor.degrees(values.count))).squareRoot()
    return try deviations.values(checkpoint: checkpoint).map { $0 / deviation }
  }
}

extension Descriptive {
  /// The skewness of a sample, corrected for bias: G1 of Joanes and Gill (1998), as in pandas.
  ///
  /// Positive where the long tail is on the side of large values.
  ///
  /// - Throws: `tooFew` below 3 values, `zeroVariance`.
  public static func skewness(_ values: [Double], checkpoint: Checkpoint) throws -> Double {
    let (n, second, third) = try moments(
      values, needed: 3, checkpoint: checkpoint
    ) { $0 * $0 * $0 }
    return (n * (n - 1)).squareRoot() / (n - 2) * (third / (second * second.squareRoot()))
  }

  /// The number of values, their second central moment and the mean of a power of the deviations.
  private static func moments(
    _ values: [Double], needed: Int, checkpoint: Checkpoint, power: (Double) -> Double
  ) throws -> (n: Double, second: Double, higher: Double) {
    try need(needed, of: values.count)
    let deviations = try Deviations(of: values, checkpoint: checkpoint)
    guard deviations.squares > 0 else { throw StatisticsProblem.zeroVariance }
    let n = Double(values.count)
    let powers = try deviations.values(checkpoint: checkpoint).map(power)
    return (n, deviations.squares / n, try Summation.sum(powers, checkpoint: checkpoint) / n)
  }
}
