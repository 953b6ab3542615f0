import Platform
public import Styling

/// A scale on which equal ratios are equally far apart.
public struct LogScale: PlotScale {
  /// The domain in decimal logarithms.
  let span: Span

  /// The scale from `low` to `high`, both positive and finite; widened where they are equal.
  public init(from low: Double, to high: Double) {
    let floor = Double.leastNonzeroMagnitude
    span = Span(log10(max(low, floor)), log10(max(high, floor)), minimum: 0.5)
  }

  /// The scale from `low` to `high`, both positive, with a share of its width more on either side.
  init(from low: Double, to high: Double, padded share: Double) {
    span = Span(log10(low), log10(high), minimum: 0.5).padded(by: share)
  }

  /// - Parameter span: the domain in decimal logarithms.
  init(_ span: Span) { self.span = span }

  /// The position of `value`: 0 at the start of the domain, 1 at its end; not a number for
  /// values up to 0.
  public func map(_ value: Double) -> Double {
    value > 0 ? span.fraction(of: log10(value)) : .nan
  }

  /// The value at a position.
  public func invert(_ position: Double) -> Double { pow(10, span.coordinate(at: position)) }

  /// The densest of 1…9, {1, 2, 5}, {1, 3}, {1} per decade, or of every second, third, fifth…
  /// decade, that stays in the budget; linear steps where the domain is within a decade.
  public func ticks(budget: Int) -> [Double] {
    guard budget > 0, span.low.isFinite, span.high.isFinite else { return [] }
    if span.high - span.low < 0.9 {
      return LinearScale(from: invert(0), to: invert(1)).ticks(budget: budget)
        .filter { $0 > 0 }
    }
    for factors in [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]] as [[Double]] {
      let found = ticks(factors, every: 1)
      if !found.isEmpty, found.count <= budget { return found }
    }
    for decades in [2, 3, 5, 10, 20, 50, 100, 200, 500, 1000] {
      let found = ticks([1], every: decades)
      if found.count <= budget { return found }
    }
    return []
  }

  private func ticks(_ factors: [Double], every decades: Int) -> [Double] {
    // A double's logarithm lies between −324 and 309.
    let first = Int(max(span.low, -330).rounded(.down))
    let last = Int(min(span.high, 330).rounded(.up))
    return (min(first, last)...last).filter { $0.isMultiple(of: decades) }
      .flatMap { decade in factors.map { $0 * pow(10, Double(decade)) } }
      .filter { $0 > 0 && $0.isFinite && (-1e-9...1 + 1e-9).contains(map($0)) }
  }

  /// The texts of the ticks, each with the digits it has.
  public func format(_ ticks: [Double], typography: Typography) -> [String] {
    ticks.map { typography.number($0, digits: 6) }
  }
}
