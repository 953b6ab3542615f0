/// A scale that gives each of `count` categories a band of equal height.
public struct BandScale: Sendable {
  /// How many categories there are.
  public let count: Int

  /// The scale of `count` categories; at least one band is made.
  public init(count: Int) {
    self.count = max(1, count)
  }

  /// The middle of the band of the category at `index`, from 0 at the first edge to 1 at the
  /// last.
  public func map(_ index: Int) -> Double { (Double(index) + 0.5) / Double(count) }

  /// The category whose band holds `position`, nil beyond the bands.
  public func invert(_ position: Double) -> Int? {
    guard position >= 0, position < 1 else { return nil }
    return min(count - 1, Int(position * Double(count)))
  }
}
