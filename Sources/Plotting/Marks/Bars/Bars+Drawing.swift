public import Styling

extension Bars: PlotMark {
  /// One row per category: bars, or dots on a logarithmic scale.
  public func drawing(on device: Device, _ typography: Typography) -> Drawing {
    let missing = Bilingual("manquant", "missing")(typography.tongue)
    let rows = BarRows(self, missing: missing, typography: typography)
    var drawing = Drawing(sentence: sentence(typography))
    drawing.upTitle = variable.title(scale, typography)
    let columns = BarColumns(rows.rows, device: device)
    drawing.scene =
      scale == .log10
      ? dots(rows, columns, device, typography) : bars(rows, columns, device, typography)
    if rows.hidden > 0 { drawing.notes.append(Self.hiddenNote(rows.hidden, typography.tongue)) }
    drawing.notes += rows.leftOut.notes(
      one: Bilingual("valeur non dessinée", "value not drawn"),
      many: Bilingual("valeurs non dessinées", "values not drawn"), tongue: typography.tongue)
    drawing.hints = hints(typography: typography)
    return drawing
  }

  static func hiddenNote(_ count: Int, _ tongue: Tongue) -> String {
    Bilingual("+\(count) non affiché\(count > 1 ? "s" : "")", "+\(count) not shown")(tongue)
  }

  private func bars(
    _ rows: BarRows, _ columns: BarColumns, _ device: Device, _ typography: Typography
  ) -> Scene {
    var scene = Scene(width: device.width, height: Double(rows.rows.count) * device.row)
    let values = rows.values
    let lengths = BarLengths(
      low: values.min() ?? 0, high: values.max() ?? 0, columns: columns, device: device)
    if lengths.hasLine { scene.items.append(.rule(lengths.line(height: scene.height))) }
    for (index, row) in rows.rows.enumerated() {
      let top = Double(index) * device.row
      scene.write(
        columns.labels[index], x: columns.label, y: top + device.row / 2, .end, .label)
      lengths.draw(
        row.value, text: row.valueText, top: top, height: device.row, series: 0,
        hover: typography.labelled(row.label, row.valueText), on: &scene)
    }
    return scene
  }

  /// One dot per row on a logarithmic scale, with the grid of its ticks and their labels below.
  private func dots(
    _ rows: BarRows, _ columns: BarColumns, _ device: Device, _ typography: Typography
  ) -> Scene {
    let positive = rows.values.filter { $0 > 0 }
    let scale = LogScale(from: positive.min() ?? 1, to: positive.max() ?? 1, padded: 0.03)
    let ticks = Frame.ticks(scale, along: columns.bars, device: device, typography: typography)
    let height = Double(rows.rows.count) * device.row
    var scene = Scene(width: device.width, height: height + device.line)
    let place = { (position: Double) in columns.start + position * columns.bars * (1 - 1e-12) }
    scene.items.append(
      .grid(
        Scene.Grid(
          left: columns.start, right: columns.start + columns.bars, top: 0, bottom: height,
          xs: ticks.map { place($0.position) }, ys: [])))
    for tick in ticks {
      scene.write(
        tick.label, x: place(tick.position), y: height + device.line / 2, .middle, .tick)
    }
    var points = Scene.Points(xs: [], ys: [])
    for (index, row) in rows.rows.enumerated() {
      let middle = (Double(index) + 0.5) * device.row
      scene.write(columns.labels[index], x: columns.label, y: middle, .end, .label)
      scene.write(row.valueText, x: device.width, y: middle, .end, .value)
      guard let value = row.value, value > 0 else { continue }
      let x = place(scale.map(value))
      scene.items.append(
        .rule(Scene.Rule(x1: columns.start, y1: middle, x2: x, y2: middle, kind: .leader)))
      points.xs.append(x)
      points.ys.append(middle)
      points.hovers.append(typography.labelled(row.label, row.valueText))
    }
    scene.items.append(.points(points))
    return scene
  }

  /// One row per category in the order drawn, the hidden ones too.
  public func table(_ typography: Typography) -> PlotTable {
    var all = self
    all.limit = nil
    let rows = BarRows(all, missing: "", typography: typography).rows
    return PlotTable(
      columns: [
        PlotTable.Column("", isNumeric: false),
        PlotTable.Column(variable.title(.linear, typography), isNumeric: true),
      ], rows: rows.map { [$0.label, $0.valueText] })
  }
}
