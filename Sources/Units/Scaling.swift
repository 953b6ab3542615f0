/// The factor of a number whose unit changes, kept as a fraction.
///
/// 2800 Wh → kWh divides by 1000 and is exactly 2.8; a multiplication by 0.001 is not.
public struct Scaling: Sendable, Hashable {
  /// The multiplier; a whole number ≥ 1, exact up to 10²².
  public let numerator: Double
  /// The divisor; a whole number ≥ 1, exact up to 10²².
  public let denominator: Double

  /// The scaling that changes nothing.
  public static let identity = Scaling(numerator: 1, denominator: 1)

  init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ magnitude: Magnitude) {
    self.init(numerator: magnitude.numerator, denominator: magnitude.denominator)
  }

  /// Tells whether numbers stay as they are.
  public var isIdentity: Bool { numerator == 1 && denominator == 1 }

  /// The fraction as one double: exactly 1 for the identity, else correctly rounded.
  public var factor: Double { numerator / denominator }

  /// The number `x` in the new unit, with one rounding where the fraction is whole or its
  /// inverse is.
  ///
  /// Overflows to ±∞ as `*` does.
  public func applied(to x: Double) -> Double {
    if denominator == 1 { return x * numerator }
    if numerator == 1 { return x / denominator }
    let scaled = x * numerator
    // 1e308 Wh/min: the numerator alone may overflow where the result does not.
    return scaled.isFinite ? scaled / denominator : x / denominator * numerator
  }
}
