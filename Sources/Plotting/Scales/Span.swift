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
