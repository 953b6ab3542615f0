/// Sums and scalar products, compensated: their error stays near one rounding whatever the length.
///
/// The values are finite and there is no missing one among them.
public enum Summation {
  /// The sum; 0 for no values.
  ///
  /// - Throws: `overflow` where the sum is beyond the largest double. A partial sum that is does
  ///   not matter: 1e308, 1e308, -1e308 give 1e308.
  public static func sum(_ values: [Double]) throws(StatisticsProblem) -> Double {
    let total = scaledSum(values)
    return try representable(total.value * total.scale)
  }

  /// The sum of the products, pair by pair.
  ///
  /// - Throws: `differentLengths`, `overflow`.
  public static func dot(_ x: [Double], _ y: [Double]) throws(StatisticsProblem) -> Double {
    try needPairs(0, x, y)
    return try representable(compensatedDot(x, y))
  }

  /// The sum of the first value, of the first two, and so on.
  ///
  /// - Throws: `overflow` where one of the sums is beyond the largest double.
  public static func cumulative(_ values: [Double]) throws(StatisticsProblem) -> [Double] {
    var running = ScalarSum()
    var sums: [Double] = []
    sums.reserveCapacity(values.count)
    for value in values {
      running.add(value)
      sums.append(try representable(running.value))
    }
    return sums
  }

  /// A sum as a value and the power of two to multiply it by: 1, or 2^64 where the plain way
  /// overflows.
  static func scaledSum(_ values: [Double]) -> (value: Double, scale: Double) {
    let plain = compensatedSum(values, block: { $0 }, single: { $0 })
    if plain.isFinite { return (plain, 1) }
    return (compensatedSum(values, block: { $0 * 0x1p-64 }, single: { $0 * 0x1p-64 }), 0x1p64)
  }
}
