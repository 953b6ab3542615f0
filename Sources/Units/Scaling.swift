import Platform

/// The factor of a number whose unit changes, kept as a fraction.
///
/// 2800 Wh → kWh divides by 1000 and is exactly 2.8; a multiplication by 0.001 is not.
///
/// From °C and to it a shift comes before or after: 20 °C is 20 + 273.15 K.
public struct Scaling: Sendable, Hashable {
  /// The multiplier; a whole number ≥ 1, exact up to 10²².
  public let numerator: Double
  /// The divisor; a whole number ≥ 1, exact up to 10²².
  public let denominator: Double
  /// The number added before the fraction is taken, 0 except from °C.
  private var shiftBefore = 0.0
  /// The number added after it, 0 except to °C.
  private var shiftAfter = 0.0
  /// True where a year on one side meets another measure of time on the other, as 365 days.
  public private(set) var countsYears = false

  /// The scaling that changes nothing.
  public static let identity = Scaling(numerator: 1, denominator: 1)

  init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ magnitude: Magnitude) {
    self.init(numerator: magnitude.numerator, denominator: magnitude.denominator)
  }

  /// True when numbers stay as they are.
  public var isIdentity: Bool {
    numerator == 1 && denominator == 1 && shiftBefore == 0 && shiftAfter == 0
  }

  /// True when there is nothing more to it than the fraction.
  var isMereFraction: Bool { shiftBefore == 0 && shiftAfter == 0 && !countsYears }

  /// The same scaling between temperatures, one of which may count from the zero of °C.
  func shifted(fromCelsius: Bool, toCelsius: Bool) -> Scaling {
    guard fromCelsius != toCelsius else { return self }
    var shifted = self
    if fromCelsius { shifted.shiftBefore = MeasureUnit.zeroOfCelsius }
    if toCelsius { shifted.shiftAfter = -MeasureUnit.zeroOfCelsius }
    return shifted
  }

  /// The same scaling, which says that it counts years.
  func countingYears(_ counts: Bool) -> Scaling {
    var scaling = self
    scaling.countsYears = counts
    return scaling
  }

  /// The fraction as one double: exactly 1 for the identity, else correctly rounded.
  public var factor: Double { numerator / denominator }

  /// The number `x` in the new unit, with one rounding where the fraction is whole or its
  /// inverse is.
  ///
  /// Overflows to ±∞ as `*` does.
  public func applied(to x: Double) -> Double { scaled(x + shiftBefore) + shiftAfter }

  private func scaled(_ x: Double) -> Double {
    if denominator == 1 { return x * numerator }
    if numerator == 1 { return x / denominator }
    let scaled = x * numerator
    // 1e308 Wh/min: the numerator alone may overflow where the result does not.
    return scaled.isFinite ? scaled / denominator : x / denominator * numerator
  }
}

/// An exact positive ratio of whole numbers, kept as the exponents of a few factors.
///
/// Every unit here is such a multiple of its base: powers of ten are 2 · 5, an hour is
/// 2⁴ · 3² · 5² seconds, a week brings 7 and a year of 365 days 73; calorie, pound and electronvolt
/// bring one number each. No two factors have a divisor in common, so that products, quotients and
/// powers of conversion factors are exact and always in lowest terms, and Wh → kWh divides by 1000
/// instead of multiplying by an inexact 0.001.
struct Magnitude: Sendable, Hashable {
  /// The exponents of the factors.
  private var powers: SIMD8<Int32>

  /// The factors: four primes, then what is left of 41 868, 45 359 237 and 1 602 176 634 when
  /// those are taken out.
  private static let factors: [UInt64] = [2, 3, 5, 7, 73, 1163, 6_479_891, 89_009_813]

  init(
    two: Int32 = 0, three: Int32 = 0, five: Int32 = 0, seven: Int32 = 0, seventyThree: Int32 = 0,
    calorie: Int32 = 0, pound: Int32 = 0, electronvolt: Int32 = 0
  ) {
    powers = [two, three, five, seven, seventyThree, calorie, pound, electronvolt]
  }

  private init(powers: SIMD8<Int32>) {
    self.powers = powers
  }

  /// The number 1.
  static let one = Magnitude()

  /// The number 10 to the power `n`.
  static func ten(_ n: Int) -> Magnitude {
    let exponent = Int32(clamping: n)
    return Magnitude(two: exponent, five: exponent)
  }

  static func * (left: Magnitude, right: Magnitude) -> Magnitude {
    Magnitude(powers: left.powers &+ right.powers)
  }

  static func / (left: Magnitude, right: Magnitude) -> Magnitude {
    Magnitude(powers: left.powers &- right.powers)
  }

  func raised(to n: Int) -> Magnitude {
    Magnitude(powers: powers &* SIMD8(repeating: Int32(clamping: n)))
  }

  /// The decimal digits that numerator and denominator need together: a bound on both.
  var digits: Double {
    zip(Self.factors, 0..<8).reduce(0) { sum, item in
      sum + abs(Double(powers[item.1])) * log10(Double(item.0))
    }
  }

  /// The numerator in lowest terms.
  var numerator: Double { product(of: powers) }

  /// The denominator in lowest terms.
  var denominator: Double { product(of: 0 &- powers) }

  /// The product of the factors with a positive exponent.
  ///
  /// Whole numbers are gathered up to 2⁵³ before they become doubles, so the result is exact up
  /// to 10²² and correctly rounded up to 10⁴⁴.
  private func product(of exponents: SIMD8<Int32>) -> Double {
    var result = 1.0
    var chunk: UInt64 = 1
    for index in 1..<8 where exponents[index] > 0 {
      for _ in 0..<exponents[index] {
        if chunk > (1 << 53) / Self.factors[index] {
          result *= Double(chunk)
          chunk = 1
          if !result.isFinite { return .infinity }
        }
        chunk *= Self.factors[index]
      }
    }
    return Double(
      sign: .plus, exponent: Int(max(0, exponents[0])), significand: result * Double(chunk))
  }
}

/// The powers of ten that are exact as doubles.
public enum PowersOfTen {
  /// The powers 10⁰ … 10²².
  public static let exact: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
