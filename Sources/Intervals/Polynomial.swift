/// A number of which only the bounds are known.
///
/// Two with the same number of their own are one and the same: the doubt counts once.
struct UncertainInput: Sendable, Hashable, Comparable {
  let id: UInt64
  let bounds: Bounds

  static func == (a: UncertainInput, b: UncertainInput) -> Bool { a.id == b.id }
  static func < (a: UncertainInput, b: UncertainInput) -> Bool { a.id < b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A product of powers of uncertain inputs, `x·y^-1`: each input once, in their order.
struct Monomial: Sendable, Equatable {
  struct Factor: Sendable, Equatable {
    let input: UncertainInput
    var exponent: Double
  }

  private(set) var factors: [Factor] = []

  /// The number 1.
  static let one = Monomial()

  private init(_ factors: [Factor] = []) { self.factors = factors }

  init(_ input: UncertainInput) { factors = [Factor(input: input, exponent: 1)] }

  static func * (a: Monomial, b: Monomial) -> Monomial {
    if a.factors.isEmpty { return b }
    if b.factors.isEmpty { return a }
    var product: [Factor] = []
    var (left, right) = (a.factors[...], b.factors[...])
    while let x = left.first, let y = right.first {
      if x.input == y.input {
        let exponent = x.exponent + y.exponent
        if exponent != 0 { product.append(Factor(input: x.input, exponent: exponent)) }
        left.removeFirst()
        right.removeFirst()
      } else {
        product.append(x.input < y.input ? left.removeFirst() : right.removeFirst())
      }
    }
    return Monomial(product + left + right)
  }

  func power(_ exponent: Double) -> Monomial {
    Monomial(
      exponent == 0 ? [] : factors.map { Factor(input: $0.input, exponent: $0.exponent * exponent) }
    )
  }

  /// The exponent of an input; 0 where it does not occur.
  func exponent(of input: UncertainInput) -> Double {
    for factor in factors where factor.input == input { return factor.exponent }
    return 0
  }

  func without(_ input: UncertainInput) -> Monomial {
    Monomial(factors.filter { $0.input != input })
  }

  /// The bounds, power by power.
  var bounds: Bounds {
    var bounds = Bounds(1)
    for factor in factors { bounds = bounds * factor.input.bounds.power(factor.exponent) }
    return bounds
  }
}

/// A sum of monomials with coefficients, none of them 0 and each monomial once.
///
/// Like terms add up, so that what two numbers have in common cancels: the same doubt counts once.
struct Polynomial: Sendable {
  struct Term: Sendable {
    let coefficient: Double
    let monomial: Monomial

    var bounds: Bounds { Bounds(coefficient) * monomial.bounds }

    static func * (a: Term, b: Term) -> Term {
      Term(coefficient: a.coefficient * b.coefficient, monomial: a.monomial * b.monomial)
    }
  }

  private(set) var terms: [Term] = []

  init(_ number: Double) { add(Term(coefficient: number, monomial: .one)) }

  init(_ input: UncertainInput) { terms = [Term(coefficient: 1, monomial: Monomial(input))] }

  private init(_ terms: [Term]) { self.terms = terms }

  /// Adds a term to its like; what differs from nothing by rounding alone is nothing.
  private mutating func add(_ term: Term) {
    guard term.coefficient != 0 else { return }
    for (place, like) in terms.enumerated() where like.monomial == term.monomial {
      let sum = like.coefficient + term.coefficient
      if abs(sum) <= abs(like.coefficient) * 0x1p-50 {
        terms.remove(at: place)
      } else {
        terms[place] = Term(coefficient: sum, monomial: term.monomial)
      }
      return
    }
    terms.append(term)
  }

  /// The sum of what becomes of the terms.
  private func mapped(_ change: (Term) -> Term) -> Polynomial {
    var result = Polynomial([])
    for term in terms { result.add(change(term)) }
    return result
  }

  /// The number that it is, nil where it depends on an input.
  var number: Double? {
    if terms.isEmpty { return 0 }
    return terms.count == 1 && terms[0].monomial.factors.isEmpty ? terms[0].coefficient : nil
  }

  /// The input that it is, and nothing else; nil for any other.
  var input: UncertainInput? {
    guard terms.count == 1, terms[0].coefficient == 1, terms[0].monomial.factors.count == 1,
      terms[0].monomial.factors[0].exponent == 1
    else { return nil }
    return terms[0].monomial.factors[0].input
  }

  /// The number of inputs in the term with the most.
  var breadth: Int { terms.reduce(0) { max($0, $1.monomial.factors.count) } }

  /// Returns whether an input occurs in both.
  func shares(with other: Polynomial) -> Bool {
    for term in terms {
      for factor in term.monomial.factors {
        for theirs in other.terms where theirs.monomial.exponent(of: factor.input) != 0 {
          return true
        }
      }
    }
    return false
  }

  static func + (a: Polynomial, b: Polynomial) -> Polynomial {
    var sum = a
    for term in b.terms { sum.add(term) }
    return sum
  }

  static func - (a: Polynomial, b: Polynomial) -> Polynomial { a + b * -1 }

  static func * (a: Polynomial, number: Double) -> Polynomial {
    a.mapped { Term(coefficient: $0.coefficient * number, monomial: $0.monomial) }
  }

  static func * (a: Polynomial, b: Polynomial) -> Polynomial {
    var product = Polynomial([])
    for x in a.terms { for y in b.terms { product.add(x * y) } }
    return product
  }

  /// The power of a single term; nil for several, and for a root of what may be negative.
  func power(_ exponent: Double) -> Polynomial? {
    guard terms.count == 1, let term = terms.first else { return terms.isEmpty ? self : nil }
    let isPositive =
      term.coefficient > 0 && term.monomial.factors.allSatisfy { $0.input.bounds.low >= 0 }
    guard exponent == exponent.rounded() || isPositive else { return nil }
    let coefficient = Bounds(term.coefficient).power(exponent).middle
    return Polynomial([Term(coefficient: coefficient, monomial: term.monomial.power(exponent))])
  }

  /// The number that this is times another; nil where it is no mere multiple.
  func ratio(to other: Polynomial) -> Double? {
    guard terms.count == other.terms.count, let first = terms.first,
      let twin = other.terms.first(where: { $0.monomial == first.monomial })
    else { return nil }
    let ratio = first.coefficient / twin.coefficient
    return (self - other * ratio).terms.isEmpty ? ratio : nil
  }

  /// The inputs, in order.
  var inputs: [UncertainInput] {
    var found: [UncertainInput] = []
    for term in terms {
      for factor in term.monomial.factors where !found.contains(factor.input) {
        found.append(factor.input)
      }
    }
    return found.sorted()
  }

  /// The derivative by an input; times that input where it is never negative, since its sign is all
  /// that counts and a root's derivative has no bounds at 0.
  func slope(along input: UncertainInput) -> Polynomial {
    let lowered: Monomial = input.bounds.low >= 0 ? .one : Monomial(input).power(-1)
    return mapped { term in
      let exponent = term.monomial.exponent(of: input)
      guard exponent != 0 else { return Term(coefficient: 0, monomial: .one) }
      return Term(
        coefficient: term.coefficient * exponent, monomial: term.monomial * lowered)
    }
  }

  /// The polynomial in the other inputs where this one has a value.
  func fixing(_ input: UncertainInput, at value: Double) -> Polynomial {
    mapped { term in
      let exponent = term.monomial.exponent(of: input)
      if exponent == 0 { return term }
      return Term(
        coefficient: term.coefficient * Bounds(value).power(exponent).low,
        monomial: term.monomial.without(input))
    }
  }

  /// The bounds, term by term.
  var bounds: Bounds { terms.reduce(Bounds(0)) { $0 + $1.bounds } }

  /// The largest size that a term may have: rounding is in proportion to it.
  var size: Double {
    terms.reduce(0) { size, term in
      let bounds = term.bounds.magnitude
      return bounds.isFinite ? max(size, bounds.high) : .infinity
    }
  }
}
