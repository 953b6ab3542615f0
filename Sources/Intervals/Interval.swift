import Synchronization

/// A number of which the bounds are known, and which uncertain inputs it was computed from.
///
/// It is kept twice: as bounds that each operation gives of its operands' bounds, and as a sum of
/// products of powers of inputs, in which what two numbers have in common cancels: x - x is 0,
/// x / x is 1. The bounds are the narrower of both. Products, quotients by and powers of a single
/// term are exact, sums add up like terms. Everything else makes an input of its own of the result,
/// with its bounds, and what it had in common with others is forgotten: quotients by several terms,
/// exponentials, logarithms, roots of sums; rounding, magnitudes and choices of the less or greater
/// where more than one answer is possible; more than `limit` terms, or inputs in one term.
public struct Interval: Sendable {
  /// The bounds, finite.
  public let bounds: Bounds
  private let form: Polynomial

  /// The terms, and the inputs in one term, beyond which a result is an input of its own.
  public static let limit = 8

  private static let serial = Atomic<UInt64>(0)
  /// Set in the numbers of inputs that were cells of a column, which forgets what they have in common.
  private static let cellMark: UInt64 = 1 << 62
  /// The mark of names and that of cells.
  private static let marks: UInt64 = 3 << 62

  /// A number between bounds.
  ///
  /// - Parameters:
  ///   - name: the doubt's name, where it has one: two intervals of one name and the same bounds are
  ///     one and the same number. Without it the number has to do with no other.
  ///   - isCell: true for a cell of a column, which forgets what its cells have in common.
  public init(_ bounds: Bounds, named name: String? = nil, isCell: Bool = false) {
    self.bounds = bounds
    guard !bounds.isPoint else {
      form = Polynomial(bounds.low)
      return
    }
    let id =
      name.map { Self.digest($0, bounds) }
      ?? Self.serial.wrappingAdd(1, ordering: .relaxed).newValue | (isCell ? Self.cellMark : 0)
    form = Polynomial(UncertainInput(id: id, bounds: bounds))
  }

  /// A number of its own for a name with bounds, above all serial numbers (FNV-1a, 64 bits).
  private static func digest(_ name: String, _ bounds: Bounds) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in name.utf8 { add(byte) }
    for number in [bounds.low, bounds.high] {
      withUnsafeBytes(of: number.bitPattern) { $0.forEach(add) }
    }
    return digest | 1 << 63
  }

  /// A number that is known.
  public init(_ number: Double) { self.init(Bounds(number)) }

  /// The result with the bounds that an operation gives and what it is made of, nil where that is
  /// not known; nil for bounds that are not finite.
  ///
  /// Where the operands share no input, nothing cancels and the bounds are as narrow as they get.
  private init?(_ bounds: Bounds, _ form: Polynomial?, shared: Bool = false) {
    if let number = form?.number, number.isFinite {
      self.init(number)
      return
    }
    guard bounds.isFinite else { return nil }
    guard let form else {
      self.init(bounds)
      return
    }
    let tight = shared ? form.input?.bounds ?? Quotient(form).bounds.map(bounds.narrowed) : nil
    let narrowed = tight ?? bounds
    if form.terms.count <= Self.limit, form.breadth <= Self.limit {
      self.init(narrowed, made: form)
    } else {
      self.init(narrowed)
    }
  }

  private init(_ bounds: Bounds, made form: Polynomial) {
    self.bounds = bounds
    self.form = form
  }
}

extension Interval {
  /// The sum; nil past the largest double, as for all that follow.
  public static func + (a: Interval, b: Interval) -> Interval? {
    Interval(a.bounds + b.bounds, a.form + b.form, shared: a.form.shares(with: b.form))
  }

  /// The difference.
  public static func - (a: Interval, b: Interval) -> Interval? {
    Interval(a.bounds - b.bounds, a.form - b.form, shared: a.form.shares(with: b.form))
  }

  /// The product.
  public static func * (a: Interval, b: Interval) -> Interval? {
    Interval(a.bounds * b.bounds, a.form * b.form, shared: a.form.shares(with: b.form))
  }

  /// The quotient; nil also where the divisor holds 0.
  public static func / (a: Interval, b: Interval) -> Interval? {
    let bounds = a.bounds / b.bounds
    guard !b.bounds.contains(0) else { return nil }
    let shared = a.form.shares(with: b.form)
    if shared, let ratio = a.form.ratio(to: b.form) { return Interval(bounds, Polynomial(ratio)) }
    if let inverse = b.form.power(-1) { return Interval(bounds, a.form * inverse, shared: shared) }
    guard shared else { return Interval(bounds, nil) }
    let tight = Quotient(a.form, over: b.form).bounds.map(bounds.narrowed)
    return Interval(tight ?? bounds, nil)
  }

  /// The negation.
  public static prefix func - (a: Interval) -> Interval {
    Interval(-a.bounds, a.form * -1) ?? Interval(-a.bounds)
  }

  /// The sum of many, whose bounds are wider by a step of a double wherever one was rounded; 0 of
  /// none.
  public static func sum(_ intervals: some Sequence<Interval>) -> Interval? {
    var (form, bounds, shared) = (Polynomial(0), [Bounds](), false)
    for interval in intervals {
      bounds.append(interval.bounds)
      shared = shared || form.shares(with: interval.form)
      form = form + interval.form
      guard form.terms.count > limit else { continue }
      guard let soFar = Interval(Bounds.sum(bounds), form, shared: shared) else { return nil }
      (form, bounds, shared) = (soFar.form, [soFar.bounds], false)
    }
    return Interval(Bounds.sum(bounds), form, shared: shared)
  }

  /// The power; nil also where it is not defined for some number within.
  public func power(_ exponent: Double) -> Interval? {
    Interval(bounds.power(exponent), form.power(exponent))
  }

  /// The power to an interval; nil also where the base is not above 0.
  public func power(_ exponent: Interval) -> Interval? {
    exponent.bounds.isPoint
      ? power(exponent.bounds.low) : Interval(bounds.power(exponent.bounds), nil)
  }

  /// The number times a factor above 0 plus an offset, whose bounds `convert` computes.
  public func scaled(
    by factor: Double, plus offset: Double, _ convert: (Double) -> Double
  ) -> Interval? {
    Interval(bounds.mapped(convert), form * factor + Polynomial(offset))
  }

  /// What a function makes of the bounds, an input of its own; nil where that is not finite.
  public func mapped(_ function: (Bounds) -> Bounds) -> Interval? {
    Interval(function(bounds), nil)
  }

  /// The absolute value.
  public var magnitude: Interval {
    if bounds.low >= 0 { return self }
    return bounds.high <= 0 ? -self : Interval(bounds.magnitude)
  }

  /// The less of two numbers, or the greater.
  public static func choice(_ a: Interval, _ b: Interval, greater: Bool) -> Interval {
    switch a.order(to: b) {
    case .less, .lessOrEqual, .equal: return greater ? b : a
    case .greater, .greaterOrEqual: return greater ? a : b
    case .open:
      return Interval(greater ? .greatest(a.bounds, b.bounds) : .least(a.bounds, b.bounds))
    }
  }

  /// True where what two numbers have in common was forgotten by a column that one of them was in.
  public func mayShareDoubts(with other: Interval) -> Bool {
    guard !bounds.isPoint, !other.bounds.isPoint, !form.shares(with: other.form) else {
      return false
    }
    return [form, other.form].contains { form in
      form.terms.contains {
        $0.monomial.factors.contains { $0.input.id & Self.marks == Self.cellMark }
      }
    }
  }

  /// The order of two numbers, as far as it is known: by their bounds, by those of their
  /// difference, and where both are positive by those of their quotient.
  public func order(to other: Interval) -> Order {
    let apart = bounds.decides(other.bounds)
    guard apart == .open || apart == .lessOrEqual || apart == .greaterOrEqual else { return apart }
    if let difference = self - other {
      let order = difference.bounds.decides(Bounds(0))
      if order != .open { return order }
    }
    if bounds.low > 0, other.bounds.low > 0, let ratio = self / other {
      let order = ratio.bounds.decides(Bounds(1))
      if order != .open { return order }
    }
    return apart
  }
}

extension Bounds {
  /// The part of these bounds that others leave, where they leave decidedly less: what differs by
  /// rounding alone stays as it is.
  fileprivate func narrowed(by other: Bounds) -> Bounds {
    let rounding = 0x1p-46 * max(abs(low), abs(high))
    return intersection(
      Bounds(
        other.low > low + rounding ? other.low : low,
        other.high < high - rounding ? other.high : high))
  }
}
