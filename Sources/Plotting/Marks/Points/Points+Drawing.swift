public import Styling

extension Points: PlotMark {
  /// The points in an area with two axes.
  public func drawing(on device: Device, _ typography: Typography) -> Drawing {
    let data = ScatterData(self)
    var drawing = Drawing(sentence: sentence(data, typography: typography))
    drawing.notes = data.leftOut.notes(
      one: Bilingual("point non dessiné", "point not drawn"),
      many: Bilingual("points non dessinés", "points not drawn"), tongue: typography.tongue)
    guard data.count > 0 else { return drawing }
    let spans = (x: Frame.domain(data.xRange, xScale), y: Frame.domain(data.yRange, yScale))
    let frame = Frame(
      x: Frame.Axis(span: spans.x, kind: xScale), y: Frame.Axis(span: spans.y, kind: yScale),
      device: device, typography: typography)
    var scene = frame.scene
    if let curve = fitCurve(data, spans.y, frame) { scene.items.append(.curve(curve)) }
    let signs = signs(data, frame, typography)
    scene.items.append(.points(signs))
    drawing.notes += write(data, signs, frame, device, typography, into: &scene)
    drawing.notes += sizeNotes(device, typography)
    drawing.scene = scene
    drawing.legend = legend(typography)
    drawing.upTitle = y.title(yScale, typography)
    drawing.rightTitle = x.title(xScale, typography)
    drawing.hints = hints(data, typography: typography)
    return drawing
  }

  private func signs(
    _ data: ScatterData, _ frame: Frame, _ typography: Typography
  ) -> Scene.Points {
    var signs = Scene.Points(
      xs: data.u.map(frame.x(at:)), ys: data.v.map(frame.y(at:)), codes: data.codes)
    if let sizes { signs.radii = radii(sizes, data) }
    guard !labels.isEmpty else { return signs }
    signs.hovers = data.indices.map { index in
      "\(labels[index] ?? "–") : \(x.cell(index, typography)) ; \(y.cell(index, typography))"
    }
    return signs
  }

  private func legend(_ typography: Typography) -> [Drawing.Key] {
    let line = fit.map { fit in
      Drawing.Key(
        series: Self.fitSeries, sign: .fit, name: fit.equation(of: self, typography))
    }
    return seriesKeys(typography) + [line].compactMap(\.self)
  }

  private func seriesKeys(_ typography: Typography) -> [Drawing.Key] {
    guard let series else { return [] }
    var names = series.names
    if series.codes.contains(where: { $0 < 0 }) {
      names.append(Bilingual("(vide)", "(missing)")(typography.tongue))
    }
    return names.enumerated().map { Drawing.Key(series: $0, sign: .point, name: $1) }
  }

  /// One row per point: x, y, and the series where there are several.
  public func table(_ typography: Typography) -> PlotTable {
    var columns = [
      PlotTable.Column(x.title(.linear, typography), isNumeric: true),
      PlotTable.Column(y.title(.linear, typography), isNumeric: true),
    ]
    if let series { columns.append(PlotTable.Column(series.name, isNumeric: false)) }
    if let sizes {
      columns.append(PlotTable.Column(sizes.title(.linear, typography), isNumeric: true))
    }
    if !labels.isEmpty { columns.insert(PlotTable.Column("", isNumeric: false), at: 0) }
    let rows = x.values.indices.map { index in
      let code = series.map { Int($0.codes[index]) } ?? -1
      let name = series.map { code < 0 ? "" : $0.names[code] }
      let label = labels.isEmpty ? nil : labels[index] ?? ""
      return [label, x.cell(index, typography), y.cell(index, typography), name].compactMap(\.self)
        + [sizes?.cell(index, typography)].compactMap(\.self)
    }
    return PlotTable(columns: columns, rows: rows)
  }
}
