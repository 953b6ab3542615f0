import Platform
public import Styling

/// A scale on which equal differences are equally far apart.
public struct LinearScale: PlotScale {
  let span: Span

  /// The scale from `low` to `high`, both finite; widened where they are equal.
  public init(from low: Double, to high: Double) {
    span = Span(low, high)
  }

  init(_ span: Span) { self.span = span }

  /// The position of `value`: 0 at the start of the domain, 1 at its end.
  public func map(_ value: Double) -> Double { span.fraction(of: value) }

  /// The value at a position.
  public func invert(_ position: Double) -> Double { span.coordinate(at: position) }

  /// Multiples of 1, 2 or 5 times a power of ten, as many as the budget allows.
  ///
  /// After Paul Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990.
  public func ticks(budget: Int) -> [Double] {
    guard budget > 0 else { return [] }
    let width = (span.high / 2 - span.low / 2) / Double(budget) * 2
    // Half a year is no year.
    let areYears = span.low >= 1500 && span.high <= 2100 && span.high - span.low >= 1
    var step = NiceStep(atLeast: areYears ? max(1, width) : width)
    for _ in 0..<8 {
      let first = (span.low / step.value - 1e-9).rounded(.up)
      let last = (span.high / step.value + 1e-9).rounded(.down)
      let count = last - first + 1
      if count >= 0, count <= Double(budget) {
        return (0..<Int(count)).map { step.multiple(first + Double($0)) }
          .filter(\.isFinite)
      }
      step = step.next
    }
    return []
  }

  /// Texts with as many decimals as the step between the ticks has.
  public func format(_ ticks: [Double], typography: Typography) -> [String] {
    let steps = zip(ticks, ticks.dropFirst()).map { $1 - $0 }
    let unit = steps.min().map { (log10($0) + 1e-9).rounded(.down) }
    // Years have no blank, whatever is between them.
    let typography = typography.telling(ticks)
    return ticks.map { tick in
      guard let unit, unit.isFinite, tick != 0 else { return typography.number(tick) }
      let digits = (log10(abs(tick)) + 1e-9).rounded(.down) - unit + 1
      return typography.number(tick, digits: Int(max(1, min(digits, 17))))
    }
  }
}

/// 1, 2 or 5 times a power of ten.
struct NiceStep {
  private var factor: Double
  private var exponent: Double

  /// The smallest nice number that is not below `size`.
  init(atLeast size: Double) {
    let bounded = max(min(size, 1e307), 1e-307)
    exponent = log10(bounded).rounded(.down)
    factor = 1
    while value < bounded * (1 - 1e-9), exponent < 308 { self = next }
  }

  private init(factor: Double, exponent: Double) {
    self.factor = factor
    self.exponent = exponent
  }

  /// The nice number after this one.
  var next: NiceStep {
    switch factor {
    case 1: NiceStep(factor: 2, exponent: exponent)
    case 2: NiceStep(factor: 5, exponent: exponent)
    default: NiceStep(factor: 1, exponent: exponent + 1)
    }
  }

  var value: Double { multiple(1) }

  /// `count` steps; divided by a whole power of ten where the step is below 1, since 3 × 0.1 is
  /// not 0.3.
  func multiple(_ count: Double) -> Double {
    if exponent >= 0 || exponent < -300 { return count * factor * pow(10, exponent) }
    return count * factor / pow(10, -exponent)
  }
}
