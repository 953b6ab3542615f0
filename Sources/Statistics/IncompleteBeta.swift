/// Γ(a + 1/2) / Γ(a).
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
  let coefficients = [
    1, -1.0 / 8, 1.0 / 128, 5.0 / 1024, -21.0 / 32768, -399.0 / 262_144, 869.0 / 4_194_304,
  ]
  let series = coefficients.reversed().reduce(0) { $0 / argument + $1 }
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
