public import Platform
public import Styling

/// A row per category with a sign per column: what lies far apart, or on a logarithmic scale, where
/// bars have no foot.
public struct DotRows: PlotMark, Hashable {
  /// The columns and categories.
  public let data: CategorySeries
  /// The scale of the values.
  public let scale: ScaleKind

  /// Rows of dots of some data.
  public init(_ data: CategorySeries, scale: ScaleKind) {
    self.data = data
    self.scale = scale
  }

  /// The number of rows and the values that they lie between.
  public func sentence(_ typography: Typography) -> String { data.sentence(typography) }

  /// One row per category, a column per variable.
  public func table(_ typography: Typography) -> PlotTable { data.table(typography) }

  /// A line through the dots of each row, over the grid of the values.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = data.notes(typography, log: scale == .log10)
    if scale == .linear { drawing.hints = data.hints(typography, over: data.rows.shown) }
    let rows = data.rows.shown
    let drawable = data.variables.flatMap { variable in
      rows.flatMap { row -> [Double] in
        guard let place = place(variable, row) else { return [] }
        return ends(variable, row).map { [$0.lowerBound, $0.upperBound] } ?? [place]
      }
    }
    guard let low = drawable.min(), let high = drawable.max() else { return drawing }
    if data.variables.count > 1 { drawing.legend = data.legend(.point) }
    drawing.upTitle = data.title(scale, typography)
    let span = Frame.domain(low...high, scale)
    let names = rows.map { data.labels[$0] }
    let cells = data.variables.map { $0.cells(typography) }
    let texts = cells.count > 1 ? [] : rows.map { cells[0][$0] }
    let columns = BarColumns(labels: names, values: texts, device: device)
    var scene = Scene(
      width: device.width, height: Double(rows.count) * device.row + device.line)
    grid(span, columns, device, typography, on: &scene)
    var points = Scene.Points(xs: [], ys: [])
    for (row, category) in rows.enumerated() {
      let middle = (Double(row) + 0.5) * device.row
      scene.write(columns.labels[row], x: columns.label, y: middle, .end, .label)
      if row < texts.count { scene.write(texts[row], x: device.width, y: middle, .end, .value) }
      let found = data.variables.indices.compactMap { series in
        place(data.variables[series], category).map {
          (series, columns.start + span.fraction(of: $0) * columns.bars * (1 - 1e-12))
        }
      }
      guard let end = found.map(\.1).max(), let first = found.map(\.1).min() else { continue }
      let start = data.variables.count > 1 ? first : columns.start
      scene.items.append(
        .rule(Scene.Rule(x1: start, y1: middle, x2: end, y2: middle, kind: .leader)))
      for variable in data.variables {
        guard let range = ends(variable, category) else { continue }
        let xs = [range.lowerBound, range.upperBound].map {
          columns.start + span.fraction(of: $0) * columns.bars * (1 - 1e-12)
        }
        scene.items.append(
          .rule(Scene.Rule(x1: xs[0], y1: middle, x2: xs[1], y2: middle, kind: .bounds)))
      }
      for (series, x) in found {
        points.xs.append(x)
        points.ys.append(middle)
        points.codes.append(Int32(series))
        points.hovers.append(
          typography.labelled(
            "\(names[row]), \(data.variables[series].name)",
            cells[series][category])
        )
      }
    }
    scene.items.append(.points(points))
    drawing.scene = scene
    return drawing
  }

  /// The coordinate of a value; nil where it has no place.
  private func place(_ variable: PlotVariable, _ row: Int) -> Double? {
    guard let value = data.value(variable, row) else { return nil }
    return scale == .log10 ? (value > 0 ? log10(value) : nil) : value
  }

  /// The coordinates of the bounds of a value; nil where it is known, or one has no place.
  private func ends(_ variable: PlotVariable, _ row: Int) -> ClosedRange<Double>? {
    guard let range = variable.range(row) else { return nil }
    guard scale == .log10 else { return range }
    return range.lowerBound > 0 ? log10(range.lowerBound)...log10(range.upperBound) : nil
  }

  private func grid(
    _ span: Span, _ columns: BarColumns, _ device: Device, _ typography: Typography,
    on scene: inout Scene
  ) {
    let axis = Frame.Axis(span: span, kind: scale)
    let ticks = Frame.ticks(
      axis.scale, along: columns.bars, device: device, typography: typography)
    let xs = ticks.map { columns.start + $0.position * columns.bars * (1 - 1e-12) }
    let height = scene.height - device.line
    scene.items.append(
      .grid(
        Scene.Grid(
          left: columns.start, right: columns.start + columns.bars, top: 0, bottom: height,
          xs: xs, ys: [])))
    for (tick, x) in zip(ticks, xs) {
      scene.write(tick.label, x: x, y: height + device.line / 2, .middle, .tick)
    }
  }
}
