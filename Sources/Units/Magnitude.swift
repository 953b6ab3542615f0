import Platform

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

  /// 10 to the power `n`.
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
