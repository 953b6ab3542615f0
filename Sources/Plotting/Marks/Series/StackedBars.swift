public import Styling

/// Bars of several columns end to end, with their sum.
public struct StackedBars: PlotMark, Hashable {
  /// The columns and categories; no value is negative.
  public let data: CategorySeries

  /// Stacked bars of some data.
  public init(_ data: CategorySeries) { self.data = data }

  /// The number of rows and the values that they lie between.
  public func sentence(_ typography: Typography) -> String { data.sentence(typography) }

  /// One row per category, a column per variable.
  public func table(_ typography: Typography) -> PlotTable { data.table(typography) }

  /// A row per category: its parts, then the sum.
  public func drawing(on device: Device, _ typography: Typography) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = data.notes(typography)
    let rows = data.rows.shown
    let sums = rows.map { data.sum($0) }
    guard let most = sums.max(), most > 0 else { return drawing }
    guard most.isFinite else {
      drawing.notes.append(
        Bilingual(
          "Les sommes dépassent le plus grand nombre.", "The sums pass the largest number.")(
            typography.tongue))
      return drawing
    }
    drawing.legend = data.legend(.bar)
    drawing.upTitle = data.title(.linear, typography)
    let names = rows.map { data.labels[$0] }
    let texts = sums.map { typography.number($0) }
    let columns = BarColumns(labels: names, values: texts, device: device)
    var scene = Scene(width: device.width, height: Double(rows.count) * device.row)
    var unseen = 0
    for (place, row) in rows.enumerated() {
      let top = Double(place) * device.row
      let middle = top + device.row / 2
      scene.write(columns.labels[place], x: columns.label, y: middle, .end, .label)
      var sum = 0.0
      for (series, variable) in data.variables.enumerated() {
        guard let value = data.value(variable, row), value > 0 else { continue }
        let start = device.edge(sum / most * columns.bars)
        sum += value
        let end = device.edge(sum / most * columns.bars)
        if end <= start { unseen += 1 }
        scene.items.append(
          .bar(
            Scene.Bar(
              x: columns.start + start, y: top + device.barInset, width: end - start,
              height: device.row - 2 * device.barInset, series: series,
              hover: typography.labelled(
                "\(names[place]), \(variable.name)", typography.number(value)))))
      }
      scene.write(
        texts[place], x: device.after(columns.start + device.edge(sum / most * columns.bars)),
        y: middle, .start, .value)
    }
    drawing.scene = scene
    if unseen > 0 { drawing.notes.append(LeftOut.unseen(unseen)(typography.tongue)) }
    return drawing
  }
}
