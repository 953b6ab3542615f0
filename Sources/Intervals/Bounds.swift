import Platform

/// Two finite numbers between which a number lies, both included.
///
/// Each operation gives bounds of what it gives for any numbers within, whether or not these have
/// to do with each other (Moore, Interval Analysis, 1966). Numbers are rounded to nearest, which
/// keeps order, so that what is rounded within is rounded within the bounds. Bounds of a result
/// past the largest double are infinite or no numbers: `isFinite` tells.
public struct Bounds: Sendable, Hashable {
  /// The least.
  public let low: Double
  /// The greatest.
  public let high: Double

  /// Bounds in the order given.
  public init(_ low: Double, _ high: Double) {
    self.low = low
    self.high = high
  }

  /// The bounds of a number that is known.
  public init(_ number: Double) { self.init(number, number) }

  /// The narrowest bounds around numbers; not finite where one is not.
  init(around numbers: Double...) {
    self.init(
      numbers.reduce(.infinity, Double.minimumOrNaN),
      numbers.reduce(-.infinity, Double.maximumOrNaN))
  }

  /// True for two finite numbers.
  public var isFinite: Bool { low.isFinite && high.isFinite }
  /// True where the number is known.
  public var isPoint: Bool { low == high }
  /// The number halfway.
  public var middle: Double {
    if isPoint { return low }
    let sum = low + high
    return sum.isFinite ? sum / 2 : low / 2 + high / 2
  }
  /// The distance of the bounds.
  public var width: Double { high - low }
  /// Returns whether a number lies within.
  public func contains(_ number: Double) -> Bool { low <= number && number <= high }
  /// Returns whether other bounds lie within.
  public func contains(_ other: Bounds) -> Bool { low <= other.low && other.high <= high }

  /// Bounds that lie so many steps of a double further out.
  func widened(by steps: Int = 1) -> Bounds {
    var (low, high) = (low, high)
    for _ in 0..<steps { (low, high) = (low.nextDown, high.nextUp) }
    return Bounds(low, high)
  }
}

extension Bounds {
  /// The sum.
  public static func + (a: Bounds, b: Bounds) -> Bounds { Bounds(a.low + b.low, a.high + b.high) }

  /// The difference.
  public static func - (a: Bounds, b: Bounds) -> Bounds { Bounds(a.low - b.high, a.high - b.low) }

  /// The other sign.
  public static prefix func - (a: Bounds) -> Bounds { Bounds(-a.high, -a.low) }

  /// The product.
  public static func * (a: Bounds, b: Bounds) -> Bounds {
    Bounds(around: a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high)
  }

  /// The quotient; not finite where the divisor holds 0.
  public static func / (a: Bounds, b: Bounds) -> Bounds {
    if b.contains(0) { return Bounds(-.infinity, .infinity) }
    return Bounds(around: a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high)
  }

  /// The sum of many, wider by a step of a double wherever an addition was rounded.
  public static func sum(_ bounds: some Sequence<Bounds>) -> Bounds {
    var (low, high) = (0.0, 0.0)
    for next in bounds {
      let (below, belowIsExact) = low.adding(next.low)
      let (above, aboveIsExact) = high.adding(next.high)
      (low, high) = (belowIsExact ? below : below.nextDown, aboveIsExact ? above : above.nextUp)
    }
    return Bounds(low, high)
  }

  /// The power; not finite where one has none: 0 to a negative exponent, a root of what may be
  /// negative.
  public func power(_ exponent: Double) -> Bounds {
    if exponent == 0 { return Bounds(1) }
    if exponent == 0.5 { return mapped { $0.squareRoot() } }
    let ends = Bounds(around: pow(low, exponent), pow(high, exponent))
    if exponent != exponent.rounded() {
      return low < 0 ? Bounds(-.infinity, .infinity) : ends.widened()
    }
    guard contains(0) else { return ends }
    if exponent < 0 { return Bounds(-.infinity, .infinity) }
    return exponent.truncatingRemainder(dividingBy: 2) == 0 ? Bounds(0, ends.high) : ends
  }

  /// The power to an exponent between bounds; not finite where the base is not above 0.
  public func power(_ exponent: Bounds) -> Bounds {
    if exponent.isPoint { return power(exponent.low) }
    guard low > 0 else { return Bounds(-.infinity, .infinity) }
    let ends = Bounds(
      around: pow(low, exponent.low), pow(low, exponent.high), pow(high, exponent.low),
      pow(high, exponent.high))
    return ends.widened()
  }

  /// The bounds of a function that never falls.
  public func mapped(_ function: (Double) -> Double) -> Bounds {
    Bounds(function(low), function(high))
  }

  /// The exponential, wider by a step of a double at both ends.
  public var exponential: Bounds {
    let wide = mapped(exp).widened()
    return Bounds(max(0, wide.low), wide.high)
  }

  /// A logarithm, wider by a step of a double where it is not exact; not finite where numbers are
  /// not positive.
  public func logarithm(_ function: (Double) -> Double) -> Bounds {
    let ends = mapped(function)
    return Bounds(low == 1 ? 0 : ends.low.nextDown, high == 1 ? 0 : ends.high.nextUp)
  }

  /// The number without its sign.
  public var magnitude: Bounds {
    if low >= 0 { return self }
    return high <= 0 ? -self : Bounds(0, max(-low, high))
  }

  /// The less of two numbers.
  public static func least(_ a: Bounds, _ b: Bounds) -> Bounds {
    Bounds(min(a.low, b.low), min(a.high, b.high))
  }

  /// The greater of two numbers.
  public static func greatest(_ a: Bounds, _ b: Bounds) -> Bounds {
    Bounds(max(a.low, b.low), max(a.high, b.high))
  }

  /// The bounds of what lies in both, where they meet.
  func intersection(_ other: Bounds) -> Bounds {
    let common = Bounds(max(low, other.low), min(high, other.high))
    return common.low <= common.high ? common : self
  }

  /// The answer of `a < b` and its like: nil where some numbers within give one and some another.
  public func decides(_ other: Bounds) -> Order {
    if high < other.low { return .less }
    if low > other.high { return .greater }
    if isPoint, other.isPoint { return .equal }
    if high == other.low { return .lessOrEqual }
    return low == other.high ? .greaterOrEqual : .open
  }
}

/// What is known of the order of two numbers.
public enum Order: Sendable {
  case less, lessOrEqual, equal, greaterOrEqual, greater, open
}

extension Double {
  /// The sum, and whether it was rounded (Knuth, The Art of Computer Programming 2, 4.2.2).
  fileprivate func adding(_ other: Double) -> (sum: Double, isExact: Bool) {
    let sum = self + other
    let part = sum - self
    return (sum, (self - (sum - part)) + (other - part) == 0)
  }

  fileprivate static func minimumOrNaN(_ a: Double, _ b: Double) -> Double {
    a.isNaN || b.isNaN ? .nan : min(a, b)
  }

  fileprivate static func maximumOrNaN(_ a: Double, _ b: Double) -> Double {
    a.isNaN || b.isNaN ? .nan : max(a, b)
  }
}
