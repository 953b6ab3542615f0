public import Styling

/// A scale turns numbers into positions, and back, and says which of them an axis shows.
public protocol PlotScale: Sendable {
  /// The position of `value`: 0 at the start of the domain, 1 at its end.
  func map(_ value: Double) -> Double
  /// The value at a position.
  func invert(_ position: Double) -> Double
  /// At most `budget` round values inside the domain, ascending.
  func ticks(budget: Int) -> [Double]
  /// The texts of `ticks`, precise enough to tell them apart.
  func format(_ ticks: [Double], typography: Typography) -> [String]
}

/// A value that an axis shows.
public struct Tick: Sendable, Hashable {
  /// The value.
  public let value: Double
  /// The position on the axis: from 0 to 1.
  public let position: Double
  /// The label.
  public let label: String
}

extension PlotScale {
  /// The densest ticks whose labels do not collide on an axis of `length`.
  ///
  /// - Parameters:
  ///   - length: the length of the axis in units of the device.
  ///   - gap: the least room between two labels.
  ///   - extent: how much of the axis a label takes.
  public func ticks(
    along length: Double, gap: Double, typography: Typography, extent: (String) -> Double
  ) -> [Tick] {
    var budget = Int(max(1, min(length / max(gap, 1), 100)))
    while budget > 0 {
      let values = ticks(budget: budget)
      let labels = format(values, typography: typography)
      let found = zip(values, labels).map { Tick(value: $0, position: map($0), label: $1) }
      if fits(found, length: length, gap: gap, extent: extent) { return found }
      budget = min(budget, values.count) - 1
    }
    return []
  }

  private func fits(
    _ ticks: [Tick], length: Double, gap: Double, extent: (String) -> Double
  ) -> Bool {
    var end = -Double.infinity
    for tick in ticks {
      let size = extent(tick.label)
      let start = min(tick.position * length - size / 2, length - size)
      if start < end + gap { return false }
      end = max(start, 0) + size
    }
    return true
  }
}

/// A stretch of coordinates, `low` < `high`, that never overflows on the way to a fraction.
struct Span: Sendable, Hashable {
  var low: Double
  var high: Double

  /// The stretch from `low` to `high`, widened where it is too short to tell positions apart:
  /// by `minimum` on either side, or by half of the value where there is no minimum.
  init(_ low: Double, _ high: Double, minimum: Double? = nil) {
    let size = max(abs(low), abs(high))
    if high / 2 - low / 2 > max(size * 1e-12, .leastNormalMagnitude) {
      self.low = low
      self.high = high
    } else {
      let reach = minimum ?? (size > 1e-300 ? size / 2 : 1)
      self.low = max(low - reach, -.greatestFiniteMagnitude)
      self.high = min(high + reach, .greatestFiniteMagnitude)
    }
  }

  /// 0 for `low`, 1 for `high`, in proportion between and beyond.
  func fraction(of coordinate: Double) -> Double {
    let width = high - low
    if width.isFinite { return (coordinate - low) / width }
    return (coordinate / 2 - low / 2) / (high / 2 - low / 2)
  }

  /// The coordinate at `fraction`.
  func coordinate(at fraction: Double) -> Double {
    low * (1 - fraction) + high * fraction
  }

  /// The stretch with `share` of its width more on either side, so that no mark sits on an axis.
  func padded(by share: Double) -> Span {
    var wider = self
    wider.low = max(coordinate(at: -share), -.greatestFiniteMagnitude)
    wider.high = min(coordinate(at: 1 + share), .greatestFiniteMagnitude)
    return wider
  }
}
