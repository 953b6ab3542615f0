import Styling

extension Bars {
  /// One dot per row on a logarithmic scale, with the grid of its ticks and their labels below.
  func dots(_ rows: [Int], _ device: Device, _ typography: Typography) -> Scene {
    let values = rows.map { data.value(data.variables[0], $0) }
    let texts = rows.map { data.texts($0, typography)[0] }
    let columns = BarColumns(labels: rows.map { data.labels[$0] }, values: texts, device: device)
    let positive = values.compactMap(\.self).filter { $0 > 0 }
    let scale = LogScale(from: positive.min() ?? 1, to: positive.max() ?? 1, padded: 0.03)
    let ticks = Frame.ticks(scale, along: columns.bars, device: device, typography: typography)
    let height = Double(rows.count) * device.row
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
    for (index, row) in rows.enumerated() {
      let middle = (Double(index) + 0.5) * device.row
      scene.write(columns.labels[index], x: columns.label, y: middle, .end, .label)
      scene.write(texts[index], x: device.width, y: middle, .end, .value)
      guard let value = values[index], value > 0 else { continue }
      let x = place(scale.map(value))
      scene.items.append(
        .rule(Scene.Rule(x1: columns.start, y1: middle, x2: x, y2: middle, kind: .leader)))
      points.xs.append(x)
      points.ys.append(middle)
      points.hovers.append(typography.labelled(data.labels[row], texts[index]))
    }
    scene.items.append(.points(points))
    return scene
  }
}
