/// The data of a scatter plot: two columns of equal length, and a series per point.
public struct Points: Sendable, Hashable {
  /// The variable from left to right.
  public let x: PlotVariable
  /// The variable from bottom to top.
  public let y: PlotVariable
  /// The series of each point, told apart by colour and shape.
  public let series: PlotSeries?
  /// The scale of `x`.
  public var xScale: ScaleKind
  /// The scale of `y`.
  public var yScale: ScaleKind
  /// The label of each point; empty where nothing is, nil for a point without a name.
  public var labels: [String?] = []
  /// The variable that the area of each sign shows, on a page; a terminal has signs of one size.
  public var sizes: PlotVariable?
  /// The line that was fitted to the coordinates, drawn among the points.
  public var fit: PlotFit?

  /// Points; `labels` and `sizes` are set afterwards.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where the columns and the series differ in length.
  public init(
    x: PlotVariable, y: PlotVariable, series: PlotSeries? = nil, logX: Bool = false,
    logY: Bool = false
  ) throws(PlotProblem) {
    guard x.values.count == y.values.count else {
      throw .lengthsDiffer(x.values.count, y.values.count)
    }
    if let series, series.codes.count != x.values.count {
      throw .lengthsDiffer(x.values.count, series.codes.count)
    }
    (self.x, self.y, self.series) = (x, y, series)
    xScale = logX ? .log10 : .linear
    yScale = logY ? .log10 : .linear
  }

  /// The coordinates of the points drawn: values, or their decimal logarithms on a logarithmic
  /// scale.
  ///
  /// A fit is computed on these.
  public var coordinates: (x: [Double], y: [Double]) {
    let data = ScatterData(self)
    return (data.u, data.v)
  }
}

extension PlotSpec {
  /// A scatter plot of `y` against `x`.
  ///
  /// Points with a missing coordinate, and those up to 0 on a logarithmic scale, are left out and
  /// counted under the plot.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where the columns and the series differ in length.
  public static func scatter(
    x: PlotVariable, y: PlotVariable, series: PlotSeries? = nil, logX: Bool = false,
    logY: Bool = false, title: String? = nil
  ) throws(PlotProblem) -> PlotSpec {
    let points = try Points(x: x, y: y, series: series, logX: logX, logY: logY)
    return PlotSpec(title: title, mark: points)
  }
}
