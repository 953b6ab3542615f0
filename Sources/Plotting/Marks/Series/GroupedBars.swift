public import Styling

/// Bars of several columns side by side: one below the other in each category.
public struct GroupedBars: PlotMark, Hashable {
  /// The columns and categories.
  public let data: CategorySeries

  /// Grouped bars of some data.
  public init(_ data: CategorySeries) { self.data = data }

  /// The number of rows and the values that they lie between.
  public func sentence(_ typography: Typography) -> String { data.sentence(typography) }

  /// One row per category, a column per variable.
  public func table(_ typography: Typography) -> PlotTable { data.table(typography) }

  /// A row per value, the category's name before its first.
  public func drawing(on device: Device, _ typography: Typography) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = data.notes(typography)
    drawing.hints = data.hints(typography)
    let rows = data.rows.shown
    guard let range = data.range(rows) else { return drawing }
    drawing.legend = data.legend(.bar)
    drawing.upTitle = data.title(.linear, typography)
    let names = rows.map { data.labels[$0] }
    let texts = rows.map { row in data.variables.map { $0.cell(row, typography) } }
    let columns = BarColumns(labels: names, values: texts.flatMap(\.self), device: device)
    let lengths = BarLengths(
      low: range.lowerBound, high: range.upperBound, columns: columns, device: device)
    let pitch = device.isText ? 1 : device.row * 0.8
    let group = Double(data.variables.count) * pitch + (device.isText ? 0 : 8)
    var scene = Scene(width: device.width, height: Double(rows.count) * group)
    if lengths.hasLine { scene.items.append(.rule(lengths.line(height: scene.height))) }
    for (place, row) in rows.enumerated() {
      let top = Double(place) * group
      scene.write(columns.labels[place], x: columns.label, y: top + pitch / 2, .end, .label)
      for (series, variable) in data.variables.enumerated() {
        lengths.draw(
          data.value(variable, row), text: texts[place][series], top: top + Double(series) * pitch,
          height: pitch, series: series,
          hover: typography.labelled("\(names[place]), \(variable.name)", texts[place][series]),
          on: &scene)
      }
    }
    drawing.scene = scene
    return drawing
  }
}
