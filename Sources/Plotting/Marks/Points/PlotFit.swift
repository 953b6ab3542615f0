import Platform
import Styling

/// A straight line in the coordinates of a picture: values, or their decimal logarithms on a
/// logarithmic scale.
public struct PlotFit: Sendable, Hashable {
  /// The rise per unit of the coordinate to the right.
  public let slope: Double
  /// The coordinate upwards where the one to the right is 0.
  public let intercept: Double
  /// The share of the variance of the coordinates that the line accounts for, nil where they have
  /// none.
  public let r2: Double?

  /// A line that was computed elsewhere.
  public init(slope: Double, intercept: Double, r2: Double?) {
    self.slope = slope
    self.intercept = intercept
    self.r2 = r2
  }

  /// The line as a formula of the values, `E ≈ 0,092 × N^0,85 (R² = 0,86)`.
  func equation(of points: Points, _ typography: Typography) -> String {
    let number = { (value: Double) in typography.number(value) }
    let (x, y) = (points.x.name, points.y.name)
    let equals = typography.ascii ? "~" : "≈"
    let formula =
      switch (points.xScale, points.yScale) {
      case (.log10, .log10):
        "\(number(pow(10, intercept))) × \(x)^\(number(slope))"
      case (.linear, .linear) where points.x.areDates:
        "\(number(slope)) × \(Bilingual("jours", "days")(typography.tongue)) + …"
      case (.linear, .linear): "\(number(slope)) × \(x)\(constant(points, typography))"
      case (.log10, .linear): "\(number(slope)) × log10(\(x))\(constant(points, typography))"
      case (.linear, .log10): "\(number(pow(10, intercept))) × 10^(\(number(slope)) × \(x))"
      }
    let quality = r2.map { " (R²\u{A0}=\u{A0}\(number($0)))" } ?? ""
    return "\(y) \(equals) \(formula)\(quality)"
  }

  /// A constant below this share of the largest value is what rounding has left.
  private static let residue = 1e-12

  /// The constant with its sign; none where it is but what rounding has left.
  private func constant(_ points: Points, _ typography: Typography) -> String {
    let largest = points.y.values.compactMap(\.self).filter(\.isFinite).map(abs).max() ?? 0
    return abs(intercept) <= Self.residue * largest
      ? "" : " \(intercept < 0 ? "−" : "+") \(typography.number(abs(intercept)))"
  }
}

extension Points {
  /// The series whose colour the line of a fit has: none of the first.
  static let fitSeries = 5

  /// The line from the first to the last point, within what the axis upwards shows.
  func fitCurve(_ data: ScatterData, _ up: Span, _ frame: Frame) -> Scene.Curve? {
    guard let fit else { return nil }
    var ends = [data.xRange.lowerBound, data.xRange.upperBound].map {
      (u: $0, v: fit.intercept + fit.slope * $0)
    }
    guard ends.allSatisfy(\.v.isFinite) else { return nil }
    if fit.slope != 0 {
      for index in ends.indices {
        let v = min(max(ends[index].v, up.low), up.high)
        if v != ends[index].v { ends[index] = ((v - fit.intercept) / fit.slope, v) }
      }
    }
    return Scene.Curve(
      xs: ends.map { frame.x(at: $0.u) }, ys: ends.map { frame.y(at: $0.v) },
      series: Self.fitSeries, style: .fit)
  }
}
