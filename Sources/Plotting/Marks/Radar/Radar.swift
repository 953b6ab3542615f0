/// Polygons over three axes and more, with the same values as bars below.
public struct Radar: Sendable, Hashable {
  /// An axis that polygons are drawn on.
  public enum Range: Sendable, Hashable {
    /// From 0 to the largest value of each axis.
    case full
    /// From 0 to the largest share of the polygons drawn.
    case local
    /// From 0 to the largest value drawn, no axis divided by its maximum.
    case none
  }

  /// The most polygons that can be told apart.
  public static let most = 5

  /// The names of the polygons.
  public let names: [String]
  /// The axes, clockwise from the top, with a value per polygon.
  public let axes: [PlotVariable]
  /// The divisor of each axis: its largest value over all rows given; positive.
  public let maxima: [Double]
  /// The number of rows that `maxima` are of.
  public let rowCount: Int
  /// The polygons.
  public let range: Range

  /// A radar.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where an axis has not a value per polygon.
  public init(
    names: [String], axes: [PlotVariable], maxima: [Double], rowCount: Int, range: Range
  ) throws(PlotProblem) {
    if let wrong = axes.first(where: { $0.values.count != names.count }) {
      throw .lengthsDiffer(wrong.values.count, names.count)
    }
    guard maxima.count == axes.count else { throw .lengthsDiffer(maxima.count, axes.count) }
    (self.names, self.axes, self.maxima) = (names, axes, maxima)
    (self.rowCount, self.range) = (rowCount, range)
  }

  /// The value of a polygon on an axis; nil where it is missing.
  func share(_ polygon: Int, _ axis: Int) -> Double? {
    guard let value = axes[axis].values[polygon], value.isFinite else { return nil }
    return range == .none ? value : value / maxima[axis]
  }

  /// The value at the edge.
  var edge: Double {
    if range == .full { return 1 }
    let shares = names.indices.flatMap { polygon in
      axes.indices.compactMap { share(polygon, $0) }
    }
    let largest = shares.max() ?? 0
    return largest > 0 ? largest : 1
  }
}
