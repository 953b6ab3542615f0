/// What a unit measures: whole exponents over the base dimensions.
///
/// CO₂ equivalents, antimony equivalents and primary energy are bases of their own, so that they
/// never add to a mass, to each other or to final energy. Power is energy / time and a volume
/// is a length cubed.
public struct Dimension: Sendable, Hashable {
  /// One base and its exponent, which is never 0.
  struct Term: Sendable, Hashable {
    var base: Base
    var exponent: Int
  }

  /// In the order of the bases, each at most once, so that equal dimensions are equal values.
  private(set) var terms: [Term]

  /// The dimension of plain numbers.
  public static let none = Dimension(terms: [])

  private init(terms: [Term]) {
    self.terms = terms
  }

  init(_ base: Base, _ exponent: Int = 1) {
    terms = exponent == 0 ? [] : [Term(base: base, exponent: exponent)]
  }

  /// Whether it is the dimension of plain numbers.
  public var isNone: Bool { terms.isEmpty }

  /// The dimension of a product.
  ///
  /// Exponents stop at ±32 767, far beyond those of any unit.
  public static func * (left: Dimension, right: Dimension) -> Dimension {
    var sums: [Base: Int] = [:]
    for term in left.terms + right.terms { sums[term.base, default: 0] += term.exponent }
    return Dimension(terms: sums.map { Term(base: $0.key, exponent: $0.value) }).normalised
  }

  /// The dimension of a quotient.
  public static func / (left: Dimension, right: Dimension) -> Dimension {
    left * right.raised(to: -1)
  }

  /// The dimension of a power.
  public func raised(to n: Int) -> Dimension {
    Dimension(
      terms: terms.map { term in
        let (exponent, overflow) = term.exponent.multipliedReportingOverflow(by: n)
        let limit = (term.exponent < 0) == (n < 0) ? Int(Int16.max) : -Int(Int16.max)
        return Term(base: term.base, exponent: overflow ? limit : exponent)
      }
    ).normalised
  }

  /// Ordered, without zeros, within the bounds.
  private var normalised: Dimension {
    let bound = Int(Int16.max)
    let kept = terms.lazy.filter { $0.exponent != 0 }.map {
      Term(base: $0.base, exponent: min(max($0.exponent, -bound), bound))
    }
    return Dimension(terms: kept.sorted { $0.base < $1.base })
  }
}

extension Dimension {
  /// What does not derive from anything else here.
  enum Base: Sendable, Hashable, Comparable {
    case energy, co2e, sbeq, primaryEnergy
    case mass, length, time, money, tokens, parameters, information
    /// An opaque label: each text is a dimension of its own.
    case label(String)
  }
}
