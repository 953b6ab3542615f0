/// A quotient of polynomials, whose divisor is never 0, and its least and greatest value.
///
/// Where it only rises or only falls along an input, its extremes lie at an end of that input. With
/// the input fixed there, it may be the same for another one. What is left in the end is bounded
/// term by term, which is too wide where an input occurs in several terms.
struct Quotient {
  private var dividend: Polynomial
  private var divisor: Polynomial

  init(_ dividend: Polynomial, over divisor: Polynomial = Polynomial(1)) {
    self.dividend = dividend
    self.divisor = divisor
  }

  /// The bounds, wider by what rounding may do; nil where they are past the largest double.
  var bounds: Bounds? {
    if divisor.number == 1, dividend.terms.count <= 1 {
      return dividend.bounds.isFinite ? dividend.bounds : nil
    }
    let least = extreme { $0 >= 0 ? $1.low : $1.high }
    let greatest = extreme { $0 >= 0 ? $1.high : $1.low }
    let rounding = 0x1p-50 * dividend.size / divisor.bounds.magnitude.low
    let bounds = Bounds(least.low - rounding, greatest.high + rounding)
    return bounds.isFinite ? bounds : nil
  }

  /// The bounds of the quotient with each input fixed at the end that is chosen by the sign of the
  /// slope along it, as long as there is one whose slope has a sign.
  private func extreme(_ end: (_ slope: Double, Bounds) -> Double) -> Bounds {
    var quotient = self
    var inputs = (dividend + divisor).inputs
    while let (place, slope) = quotient.monotone(among: inputs) {
      let input = inputs.remove(at: place)
      let value = end(slope, input.bounds)
      quotient.dividend = quotient.dividend.fixing(input, at: value)
      quotient.divisor = quotient.divisor.fixing(input, at: value)
    }
    return quotient.dividend.bounds / quotient.divisor.bounds
  }

  /// The first input along which the quotient only rises (1) or only falls (-1).
  private func monotone(among inputs: [UncertainInput]) -> (place: Int, slope: Double)? {
    for (place, input) in inputs.enumerated() {
      let slope =
        (dividend.slope(along: input) * divisor - dividend * divisor.slope(along: input)).bounds
      if slope.low >= 0 { return (place, 1) }
      if slope.high <= 0 { return (place, -1) }
    }
    return nil
  }
}
