import Styling

/// Where the parts of a scatter plot stand, in units of a device.
struct PointsLayout {
  let data: ScatterData
  let xSpan: Span
  let ySpan: Span
  let xTicks: [Tick]
  let yTicks: [Tick]
  /// The room left of the data for the labels of the vertical axis.
  let margin: Double
  /// The size of the area of the data.
  let width: Double
  let height: Double

  /// - Parameter gutter: the room between the labels of the vertical axis and the data.
  init(
    _ points: PlotSpec.Points, data: ScatterData, metrics: DeviceMetrics, gutter: Double,
    typography: Typography
  ) {
    self.data = data
    xSpan = Self.domain(data.xRange, points.xScale)
    ySpan = Self.domain(data.yRange, points.yScale)
    height = metrics.height
    yTicks = Self.scale(ySpan, points.yScale).ticks(
      along: height, gap: metrics.lineHeight * 0.7, typography: typography,
      extent: { _ in metrics.lineHeight })
    let widest = yTicks.map { metrics.textWidth($0.label) }.max() ?? 0
    margin = min(widest, metrics.width / 2)
    width = max(1, metrics.width - margin - gutter)
    xTicks = Self.ticks(
      Self.scale(xSpan, points.xScale), along: width, metrics: metrics, typography: typography)
  }

  /// The ticks of a horizontal axis: two blanks apart, or one where that leaves fewer than three.
  private static func ticks(
    _ scale: any PlotScale, along width: Double, metrics: DeviceMetrics, typography: Typography
  ) -> [Tick] {
    let airy = scale.ticks(
      along: width, gap: metrics.textWidth("  "), typography: typography,
      extent: metrics.textWidth)
    guard airy.count < 3 else { return airy }
    return scale.ticks(
      along: width, gap: metrics.textWidth(" "), typography: typography,
      extent: metrics.textWidth)
  }

  /// The stretch that an axis shows: the data and a little air, from 0 where that is near.
  private static func domain(_ range: ClosedRange<Double>, _ kind: ScaleKind) -> Span {
    let exact = Span(range.lowerBound, range.upperBound, minimum: kind == .log10 ? 0.5 : nil)
    var wide = exact.padded(by: 0.03)
    guard kind == .linear else { return wide }
    if exact.low >= 0, exact.low <= (exact.high - exact.low) / 4 || wide.low < 0 { wide.low = 0 }
    if exact.high <= 0, wide.high > 0 { wide.high = 0 }
    return wide
  }

  private static func scale(_ span: Span, _ kind: ScaleKind) -> any PlotScale {
    kind == .log10 ? LogScale(span) : LinearScale(span)
  }
}
