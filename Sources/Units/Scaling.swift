import Platform

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

  /// True when numbers stay as they are.
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

/// An exact positive ratio of whole numbers whose prime factors are 2, 3, 5 and 73.
///
/// Every unit here is such a multiple of its base: powers of ten are 2 · 5, an hour is
/// 2⁴ · 3² · 5² seconds, a year of 365 days brings 73. Keeping the exponents of the primes makes
/// products, quotients and powers of conversion factors exact and always in lowest terms, so
/// that Wh → kWh divides by 1000 instead of multiplying by an inexact 0.001.
struct Magnitude: Sendable, Hashable {
  /// The exponents of 2, 3, 5 and 73.
  private var powers: SIMD4<Int32>

  private static let primes: [UInt64] = [2, 3, 5, 73]

  init(two: Int32 = 0, three: Int32 = 0, five: Int32 = 0, seventyThree: Int32 = 0) {
    powers = [two, three, five, seventyThree]
  }

  private init(powers: SIMD4<Int32>) {
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
    Magnitude(powers: powers &* SIMD4(repeating: Int32(clamping: n)))
  }

  /// The decimal digits that numerator and denominator need together: a bound on both.
  var digits: Double {
    zip(Self.primes, 0..<4).reduce(0) { sum, item in
      sum + abs(Double(powers[item.1])) * log10(Double(item.0))
    }
  }

  /// The numerator in lowest terms.
  var numerator: Double { product(of: powers) }

  /// The denominator in lowest terms.
  var denominator: Double { product(of: 0 &- powers) }

  /// The product of the primes with a positive exponent.
  ///
  /// Whole numbers are gathered up to 2⁵³ before they become doubles, so the result is exact up
  /// to 10²² and correctly rounded up to 10⁴⁴.
  private func product(of exponents: SIMD4<Int32>) -> Double {
    var result = 1.0
    var chunk: UInt64 = 1
    for index in 1..<4 where exponents[index] > 0 {
      for _ in 0..<exponents[index] {
        if chunk > (1 << 53) / Self.primes[index] {
          result *= Double(chunk)
          chunk = 1
          if !result.isFinite { return .infinity }
        }
        chunk *= Self.primes[index]
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
