import Platform

/// The normal distribution of mean 0 and standard deviation 1.
public enum NormalDistribution {
  /// The probability of a value of at most `z`.
  public static func cumulative(_ z: Double) -> Double {
    erfc(-z * 0.5.squareRoot()) / 2
  }

  /// The probability of a value above `z`, exact to the last digits far out in the tail.
  public static func upperTail(_ z: Double) -> Double {
    erfc(z * 0.5.squareRoot()) / 2
  }

  /// The density at `z`.
  public static func density(_ z: Double) -> Double {
    exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }

  /// The value that a probability strictly between 0 and 1 leaves below it.
  ///
  /// - Throws: `outOfRange`.
  public static func quantile(_ probability: Double) throws(StatisticsProblem) -> Double {
    guard probability > 0, probability < 1 else { throw .outOfRange }
    // Above the middle, 1 - p is exact and the tail keeps its digits.
    guard probability <= 0.5 else { return -quantile(ofLowerTail: 1 - probability) }
    return quantile(ofLowerTail: probability)
  }

  /// A first guess of Hastings (1955; Abramowitz and Stegun 26.2.23, error 4.5e-4), bettered by
  /// Halley's iteration, which triples the digits at each turn.
  static func quantile(ofLowerTail probability: Double) -> Double {
    let t = (-2 * log(probability)).squareRoot()
    let top = 2.515517 + t * (0.802853 + t * 0.010328)
    let bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = -(t - top / bottom)
    for _ in 0..<3 {
      // (Φ(z) - p) / φ(z), whose factors are both tiny in the tail.
      let step = (cumulative(z) - probability) / density(z)
      guard step.isFinite else { break }
      z -= step / (1 + z * step / 2)
    }
    return z
  }
}
