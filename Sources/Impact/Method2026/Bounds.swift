/// The least and the greatest that a figure may be; equal where it is known.
public struct Bounds: Sendable, Equatable {
  /// The least.
  public let low: Double
  /// The greatest, at least `low`.
  public let high: Double

  /// Bounds; `high` must not be below `low`.
  public init(_ low: Double, _ high: Double) {
    precondition(low <= high)
    (self.low, self.high) = (low, high)
  }

  /// A figure that is known.
  public init(_ number: Double) { self.init(number, number) }

  /// True where the figure is known.
  public var isKnown: Bool { low == high }

  /// The sum of two figures; both may be at their bounds at once.
  static func + (left: Bounds, right: Bounds) -> Bounds {
    Bounds(left.low + right.low, left.high + right.high)
  }

  /// The product of two figures that are not negative.
  static func * (left: Bounds, right: Bounds) -> Bounds {
    Bounds(left.low * right.low, left.high * right.high)
  }
}
