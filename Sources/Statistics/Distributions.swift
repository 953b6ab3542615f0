import Platform

/// Student's t distribution, for any positive number of degrees of freedom.
///
/// Relative error below 1e-12, in the tails too.
public enum StudentT {
  /// The probability of a value above `t`.
  ///
  /// - Throws: `outOfRange` for degrees that are not positive and finite, or a `t` that is no
  ///   number.
  public static func upperTail(
    _ t: Double, degrees: Double
  ) throws(StatisticsProblem) -> Double {
    try check(t, degrees)
    let tail = tail(abs(t), degrees)
    return t < 0 ? 1 - tail : tail
  }

  /// The probability of a value of at most `t`.
  ///
  /// - Throws: as `upperTail`.
  public static func cumulative(
    _ t: Double, degrees: Double
  ) throws(StatisticsProblem) -> Double {
    try upperTail(-t, degrees: degrees)
  }

  /// The density at `t`.
  ///
  /// - Throws: as `upperTail`.
  public static func density(_ t: Double, degrees: Double) throws(StatisticsProblem) -> Double {
    try check(t, degrees)
    return density(at: t, degrees)
  }

  /// The value that a probability strictly between 0 and 1 leaves below it.
  ///
  /// - Throws: `outOfRange`, `overflow` where it is beyond the largest double.
  public static func quantile(
    _ probability: Double, degrees: Double
  ) throws(StatisticsProblem) -> Double {
    try check(0, degrees)
    guard probability > 0, probability < 1 else { throw .outOfRange }
    if probability < 0.5 { return -(try inverse(ofTail: probability, degrees)) }
    return try inverse(ofTail: 1 - probability, degrees)
  }

  private static func check(_ t: Double, _ degrees: Double) throws(StatisticsProblem) {
    guard degrees > 0, degrees.isFinite, !t.isNaN else { throw .outOfRange }
  }

  /// The upper tail beyond t ≥ 0: half of the regularized incomplete beta function
  /// I_x(ν/2, 1/2) at x = ν/(ν + t²) (Abramowitz and Stegun 26.7.1).
  private static func tail(_ t: Double, _ degrees: Double) -> Double {
    guard t > 0 else { return 0.5 }
    guard t.isFinite else { return 0 }
    let ratio = t / degrees * t
    let (x, y) = (1 / (1 + ratio), 1 / (1 + 1 / ratio))
    let a = degrees / 2
    // x^a (1 - x)^(1/2) / B(a, 1/2), from its logarithm where x^a alone could vanish.
    let logarithm = ratio.isFinite ? log1p(ratio) : 2 * log(t) - log(degrees)
    let front = exp(-a * logarithm) * y.squareRoot() * gammaRatio(a) / Double.pi.squareRoot()
    // Each side of this bound, one of the two fractions converges fast.
    if x < (a + 1) / (a + 2.5) { return front * betaFraction(a, 0.5, x: x, y: y) / 2 }
    return (1 - front * betaFraction(0.5, a, x: y, y: x)) / 2
  }

  private static func density(at t: Double, _ degrees: Double) -> Double {
    let power = exp(-(degrees + 1) / 2 * log1p(t / degrees * t))
    return gammaRatio(degrees / 2) * power / (degrees * Double.pi).squareRoot()
  }

  /// The t ≥ 0 whose upper tail is `tail`: Newton's steps, halving wherever one leaves the bracket.
  private static func inverse(
    ofTail probability: Double, _ degrees: Double
  ) throws(StatisticsProblem) -> Double {
    guard probability < 0.5 else { return 0 }
    var (low, high) = (0.0, 1.0)
    while tail(high, degrees) > probability {
      (low, high) = (high, try representable(high * 2))
    }
    var t = low + (high - low) / 2
    for _ in 0..<200 {
      let excess = tail(t, degrees) - probability
      if excess > 0 { low = t } else { high = t }
      let next = t + excess / density(at: t, degrees)
      let better = next > low && next < high ? next : low + (high - low) / 2
      if abs(better - t) <= abs(t) * 0x1p-52 { return better }
      t = better
    }
    return t
  }
}

/// The ratio Γ(a + 1/2) / Γ(a).
///
/// The asymptotic series (Tricomi and Erdélyi, 1951) from 40 on, where the first term left out is
/// below 1e-14; smaller arguments are raised by Γ(a + 1) = a Γ(a). Differences of lgamma would
/// lose as many digits as a has.
func gammaRatio(_ a: Double) -> Double {
  var (argument, factor) = (a, 1.0)
  while argument < 40 {
    factor *= argument / (argument + 0.5)
    argument += 1
  }
  let coefficients: [Double] = [
    1, -1.0 / 8, 1.0 / 128, 5.0 / 1024, -21.0 / 32768, -399.0 / 262_144, 869.0 / 4_194_304,
  ]
  let series = coefficients.reversed().reduce(0.0) { $0 / argument + $1 }
  return factor * argument.squareRoot() * series
}

/// I_x(a, b) without its factor x^a y^b / B(a, b), for y = 1 - x and x < (a + 1)/(a + b + 2), where
/// it converges fast.
///
/// The continued fraction of DiDonato and Morris (1992, algorithm 708, equation 9), which keeps
/// its digits where x is near 1 because it takes y apart; evaluated by the method of Lentz (1976).
func betaFraction(_ a: Double, _ b: Double, x: Double, y: Double) -> Double {
  var value = nonZero(denominator(0, a, b, x, y))
  var (c, d) = (value, 0.0)
  for turn in 1...20_000 {
    let m = Double(turn)
    let step = a + 2 * m - 1
    let numerator = (a + m - 1) / step * (a + b + m - 1) / step * m * (b - m) * x * x
    let below = denominator(m, a, b, x, y)
    d = 1 / nonZero(below + numerator * d)
    c = nonZero(below + numerator / c)
    value *= c * d
    if abs(c * d - 1) < 0x1p-52 { break }
  }
  return 1 / value
}

private func denominator(_ m: Double, _ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double
{
  let odd = (a + m) / (a + 2 * m + 1) * (a * y - b * x + 1 + m * (1 + y))
  return m > 0 ? m + m * (b - m) * x / (a + 2 * m - 1) + odd : odd
}

private func nonZero(_ value: Double) -> Double {
  abs(value) < 0x1p-1000 ? 0x1p-1000 : value
}

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
