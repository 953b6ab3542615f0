import Styling

/// The area of a picture with two axes: ticks, grid, and where coordinates stand.
struct Frame {
  /// The range of an axis, in coordinates: values, or their decimal logarithms.
  struct Axis {
    var span: Span
    var kind: ScaleKind
    /// Dates or categories in place of numbers.
    var special: (any PlotScale)?

    var scale: any PlotScale {
      if let special { return special }
      return kind == .log10 ? LogScale(span) : LinearScale(span)
    }
  }

  /// The title of the axis to the right, with the day that all of its hours lie in.
  func title(of variable: PlotVariable, _ typography: Typography) -> String {
    let title = variable.title(.linear, typography)
    guard let dates = x.special as? DateScale, dates.isWithinDay else { return title }
    let day = CivilDay(day: dates.span.low).text
    return title.isEmpty ? day : "\(title) (\(day))"
  }

  private let x: Axis
  private let y: Axis
  /// The left edge of the area of the data.
  let left: Double
  private let width: Double
  private let height: Double
  /// The right edge of the area of the data.
  var right: Double { left + width }
  /// The size, the axes with their texts, and the grid.
  private(set) var scene: Scene

  init(x: Axis, y: Axis, device: Device, typography: Typography) {
    (self.x, self.y) = (x, y)
    height = device.height
    let yTicks = y.scale.ticks(
      along: height, gap: device.line * 0.7, typography: typography,
      extent: { _ in device.line })
    let widest = yTicks.map { device.textWidth($0.label) }.max() ?? 0
    let margin = min(widest, device.width / 2)
    left = margin + device.gap + device.axis
    let (xTicks, width) = Self.ticks(
      x.scale, from: left, device: device, typography: typography)
    self.width = width
    scene = Scene(width: device.width, height: height + device.axis + device.line)
    draw(xTicks, yTicks, margin: margin, device: device)
  }

  private mutating func draw(
    _ xTicks: [Tick], _ yTicks: [Tick], margin: Double, device: Device
  ) {
    let xs = xTicks.map { left + $0.position * width }
    let ys = yTicks.map { height - $0.position * height }.map(inside(device))
    scene.items.append(
      .grid(
        Scene.Grid(left: left, right: left + width, top: 0, bottom: height, xs: xs, ys: ys)))
    let axis = left - device.axis
    scene.items.append(
      .axis(Scene.Axis(isVertical: true, at: axis, from: 0, to: height, ticks: ys)))
    scene.items.append(
      .axis(Scene.Axis(isVertical: false, at: height, from: axis, to: left + width, ticks: xs)))
    for (tick, y) in zip(yTicks, ys) {
      let label = device.fitted(tick.label, to: margin)
      scene.write(label, x: margin, y: y, .end, .tick)
    }
    for (tick, x) in zip(xTicks, xs) {
      scene.write(tick.label, x: x, y: height + device.axis + device.line / 2, .middle, .tick)
    }
  }

  /// Keeps a position within the rows of cells: the lowest value is in the lowest row.
  private func inside(_ device: Device) -> (Double) -> Double {
    { [height] in device.isText ? min($0, height - 0.5) : $0 }
  }

  /// The place of a coordinate.
  func x(at coordinate: Double) -> Double { left + x.span.fraction(of: coordinate) * width }

  /// The place of a coordinate, from the top.
  func y(at coordinate: Double) -> Double {
    let y = height - y.span.fraction(of: coordinate) * height
    return y >= height ? height * (1 - 1e-12) : y
  }

  /// The ticks of a horizontal axis: two blanks apart, or one where that leaves fewer than three.
  static func ticks(
    _ scale: any PlotScale, along width: Double, device: Device, typography: Typography
  ) -> [Tick] {
    let airy = scale.ticks(
      along: width, gap: device.textWidth("  "), typography: typography,
      extent: device.textWidth)
    guard airy.count < 3 else { return airy }
    return scale.ticks(
      along: width, gap: device.textWidth(" "), typography: typography,
      extent: device.textWidth)
  }

  /// The ticks of the axis that begins at `left`, and its width: on a page the label of the last tick
  /// does not leave the picture.
  private static func ticks(
    _ scale: any PlotScale, from left: Double, device: Device, typography: Typography
  ) -> ([Tick], Double) {
    let width = max(1, device.width - left)
    let ticks = ticks(scale, along: width, device: device, typography: typography)
    guard !device.isText, let last = ticks.max(by: { $0.position < $1.position }) else {
      return (ticks, width)
    }
    let end = last.position * width + device.textWidth(last.label) / 2
    let surplus = end - width - SVGPrinter.margin
    guard surplus > 0 else { return (ticks, width) }
    let narrow = max(1, width - surplus)
    return (Self.ticks(scale, along: narrow, device: device, typography: typography), narrow)
  }

  /// The stretch that an axis shows: the data and a little air, from 0 where that is near.
  static func domain(_ range: ClosedRange<Double>, _ kind: ScaleKind) -> Span {
    let exact = Span(range.lowerBound, range.upperBound, minimum: kind == .log10 ? 0.5 : nil)
    var wide = exact.padded(by: 0.03)
    guard kind == .linear else { return wide }
    if exact.low >= 0, exact.low <= (exact.high - exact.low) / 4 || wide.low < 0 { wide.low = 0 }
    if exact.high <= 0, wide.high > 0 { wide.high = 0 }
    return wide
  }
}
