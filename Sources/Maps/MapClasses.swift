import Platform
import Plotting
import Styling

/// Neighbouring stretches of numbers; a number on a bound belongs to the stretch above it.
public struct MapClasses: Sendable, Hashable {
  /// Between the classes, from low to high.
  public let bounds: [Double]

  /// The most classes that can be told apart.
  public static let most = Shade.steps

  /// Classes between bounds in any order, of which the lowest are used where there are too many.
  public init(bounds: [Double]) {
    self.bounds = Array(Set(bounds.filter(\.isFinite)).sorted().prefix(Self.most - 1))
  }

  /// The number of classes.
  public var count: Int { bounds.count + 1 }

  /// The class of a number, counted from 0.
  public func place(of value: Double) -> Int { bounds.count { $0 <= value } }

  /// The name of a class: `< 100`, `100–300`, `≥ 1 000`.
  func name(_ place: Int, _ typography: Typography) -> String {
    guard let low = bounds.first, let high = bounds.last else {
      return Bilingual("toutes les valeurs", "all values")(typography.tongue)
    }
    let number = { typography.number($0, digits: digits) }
    if place == 0 { return "< \(number(low))" }
    if place >= bounds.count { return "\(typography.ascii ? ">=" : "≥") \(number(high))" }
    let dash = bounds.contains { $0 < 0 } ? Bilingual(" à ", " to ")(typography.tongue) : "–"
    return number(bounds[place - 1]) + (typography.ascii && dash == "–" ? "-" : dash)
      + number(bounds[place])
  }

  /// The fewest significant digits, from 3 on, that write every bound as it is.
  private var digits: Int {
    (3...15).first { digits in
      bounds.allSatisfy { Self.rounded($0, to: digits) == $0 }
    } ?? 15
  }
}

extension MapClasses {
  /// Classes of about as many numbers each: quantiles of type 7, as short numbers.
  public static func quantiles(of values: [Double], count: Int) -> MapClasses {
    let sorted = values.filter(\.isFinite).sorted()
    guard let low = sorted.first, let high = sorted.last, low < high, count > 1 else {
      return MapClasses(bounds: [])
    }
    let count = min(count, Set(sorted).count)
    let exact = (1..<count).map { part in
      let rank = Double(part) / Double(count) * Double(sorted.count - 1)
      let below = sorted[Int(rank)]
      return below + (sorted[min(Int(rank) + 1, sorted.count - 1)] - below)
        * (rank - rank.rounded(.down))
    }
    for digits in 1...6 {
      let short = exact.map { rounded($0, to: digits) }
      // A rounded bound must not leave a class empty.
      if Set(short).count == Set(exact).count, short.allSatisfy({ $0 > low && $0 <= high }),
        digits > 1
      {
        return MapClasses(bounds: short)
      }
    }
    return MapClasses(bounds: exact.filter { $0 > low })
  }

  /// Classes equally wide, with bounds that are multiples of 1, 2, 2.5 or 5 times a power of ten;
  /// `count` at most.
  public static func equal(of values: [Double], count: Int) -> MapClasses {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max(), low < high, (high - low).isFinite else {
      return MapClasses(bounds: [])
    }
    var exponent = (log10((high - low) / Double(count))).rounded(.down)
    while true {
      for factor in [1, 2, 2.5, 5] {
        let step = factor * pow(10, exponent)
        let first = (low / step).rounded(.down) + 1
        let last = (high / step).rounded(.up) - 1
        guard last - first < Double(count) - 1 else { continue }
        let bounds =
          first > last
          ? []
          : stride(from: first, through: last, by: 1)
            .map { rounded($0 * step, to: 14) }
        return MapClasses(bounds: bounds.filter { $0 > low && $0 <= high })
      }
      exponent += 1
    }
  }

  /// Classes between powers of ten, or 1-3 or 1-2-5 times these, as many as can be told apart.
  ///
  /// Values that are not positive fall into the lowest.
  public static func logarithmic(of values: [Double]) -> MapClasses {
    let positive = values.filter { $0.isFinite && $0 > 0 }
    guard let low = positive.min(), let high = positive.max(), low < high else {
      return MapClasses(bounds: [])
    }
    let decades = Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))
    let series: [(step: Int, factors: [Double])] =
      [(1, [1, 2, 5]), (1, [1, 3])] + (1...700).map { ($0, [1]) }
    for (step, factors) in series {
      let bounds = decades.filter { $0.isMultiple(of: step) }
        .flatMap { decade in factors.map { rounded($0 * pow(10, Double(decade)), to: 3) } }
        .filter { $0 > low && $0 <= high }
      if bounds.count < most { return MapClasses(bounds: bounds) }
    }
    return MapClasses(bounds: [])
  }

  private static func rounded(_ value: Double, to digits: Int) -> Double {
    guard value != 0, value.isFinite else { return value }
    let exponent = log10(abs(value)).rounded(.down) - Double(digits - 1)
    // Powers below 1 are no doubles: dividing by one above keeps 0.3 what it is.
    if exponent < 0 {
      let scale = pow(10, -exponent)
      return scale.isFinite ? (value * scale).rounded() / scale : value
    }
    let scale = pow(10, exponent)
    return (value / scale).rounded() * scale
  }
}
