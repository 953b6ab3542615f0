public import Platform
public import Styling

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
  public func coordinates(
    checkpoint: Checkpoint
  ) throws -> (x: [Double], y: [Double]) {
    let data = try ScatterData(self, checkpoint)
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

extension Points: PlotMark {
  /// The points in an area with two axes.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) throws -> Drawing {
    let data = try ScatterData(self, checkpoint)
    var drawing = Drawing(sentence: sentence(data, typography: typography))
    drawing.notes = data.leftOut.notes(
      one: Bilingual("point non dessiné", "point not drawn"),
      many: Bilingual("points non dessinés", "points not drawn"), tongue: typography.tongue)
    guard data.count > 0 else { return drawing }
    let spans = (x: Frame.domain(data.xRange, xScale), y: Frame.domain(data.yRange, yScale))
    var across = Frame.Axis(span: spans.x, kind: xScale)
    if x.areDates {
      across.span = Span(data.xRange.lowerBound, data.xRange.upperBound, minimum: 1)
      across.special = DateScale(span: across.span)
    }
    let frame = Frame(
      x: across, y: Frame.Axis(span: spans.y, kind: yScale), device: device,
      typography: typography)
    var scene = frame.scene
    if let curve = fitCurve(data, spans.y, frame) { scene.items.append(.curve(curve)) }
    let signs = try signs(data, frame, typography, checkpoint)
    scene.items += whiskers(data, frame)
    scene.items.append(.points(signs))
    drawing.notes += Whiskers.key([x, y], typography.tongue)
    drawing.notes += write(data, signs, frame, device, typography, into: &scene)
    drawing.notes += sizeNotes(device, typography)
    drawing.scene = scene
    drawing.legend = legend(typography)
    drawing.upTitle = y.title(yScale, typography)
    drawing.rightTitle =
      x.areDates ? frame.title(of: x, typography) : x.title(xScale, typography)
    drawing.hints = hints(data, typography: typography)
    return drawing
  }

  /// A whisker along each coordinate that is between bounds.
  private func whiskers(_ data: ScatterData, _ frame: Frame) -> [Scene.Item] {
    guard x.hasRanges || y.hasRanges else { return [] }
    return data.indices.indices.flatMap { place -> [Scene.Item] in
      let (u, v) = (frame.x(at: data.u[place]), frame.y(at: data.v[place]))
      let across = data.ends(x, place, xScale).map {
        Scene.Rule(
          x1: frame.x(at: $0.lowerBound), y1: v, x2: frame.x(at: $0.upperBound), y2: v,
          kind: .bounds)
      }
      let up = data.ends(y, place, yScale).map {
        Scene.Rule(
          x1: u, y1: frame.y(at: $0.upperBound), x2: u, y2: frame.y(at: $0.lowerBound),
          kind: .bounds)
      }
      return [across, up].compactMap(\.self).map { .rule($0) }
    }
  }

  private func signs(
    _ data: ScatterData, _ frame: Frame, _ typography: Typography, _ checkpoint: Checkpoint
  ) throws -> Scene.Points {
    var signs = Scene.Points(xs: [], ys: [], codes: data.codes)
    signs.xs.reserveCapacity(data.count)
    signs.ys.reserveCapacity(data.count)
    try checkpoint.blocks(of: data.count) { block in
      for index in block {
        signs.xs.append(frame.x(at: data.u[index]))
        signs.ys.append(frame.y(at: data.v[index]))
      }
    }
    if let sizes { signs.radii = radii(sizes, data) }
    guard !labels.isEmpty else { return signs }
    let (xs, ys) = (x.cells(typography), y.cells(typography))
    signs.hovers = data.indices.map { "\(labels[$0] ?? "–") : \(xs[$0]) ; \(ys[$0])" }
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
    let (xs, ys) = (x.cells(typography), y.cells(typography))
    let areas = sizes?.cells(typography)
    let rows = x.values.indices.map { index in
      let code = series.map { Int($0.codes[index]) } ?? -1
      let name = series.map { code < 0 ? "" : $0.names[code] }
      let label = labels.isEmpty ? nil : labels[index] ?? ""
      return [label, xs[index], ys[index], name, areas?[index]].compactMap(\.self)
    }
    return PlotTable(columns: columns, rows: rows)
  }
}

extension Points {
  /// The number of points, the values they lie between, and the trend of one coordinate with the
  /// other.
  public func sentence(_ typography: Typography) -> String {
    // What nothing stops throws nothing.
    guard let data = try? ScatterData(self, .unlimited) else { return "" }
    return sentence(data, typography: typography)
  }

  func sentence(_ data: ScatterData, typography: Typography) -> String {
    let tongue = typography.tongue
    guard data.count > 0 else {
      return Bilingual("Aucun point à dessiner.", "No point to draw.")(tongue)
    }
    let xText = described(x, data.xRange, xScale, typography: typography)
    let yText = described(y, data.yRange, yScale, typography: typography)
    let points = typography.count(data.count) + " point" + (data.count > 1 ? "s" : "")
    let head = points + (Bilingual.colon(tongue))
    if let fit {
      let line = Bilingual("ajustement", "fit")(tongue) + (Bilingual.colon(tongue))
      return "\(head)\(yText), \(xText), \(line)\(fit.equation(of: self, typography))."
    }
    guard let r = data.correlation else {
      return "\(head)\(yText), \(xText)."
    }
    let relation = Self.relation(r)(tongue)
    let corr = typography.number((r * 1000).rounded() / 1000) + basis(tongue)
    return "\(head)\(yText) \(relation) \(xText), corr.\u{A0}\(corr)."
  }

  /// The scales that the correlation is computed on, where it is not the plain one.
  private func basis(_ tongue: Tongue) -> String {
    switch (xScale, yScale) {
    case (.linear, .linear): ""
    case (.log10, .log10): Bilingual(" en log-log", " on log-log scales")(tongue)
    case (.log10, .linear): Bilingual(" avec x en log", " with x on a log scale")(tongue)
    case (.linear, .log10): Bilingual(" avec y en log", " with y on a log scale")(tongue)
    }
  }

  private static func relation(_ r: Double) -> Bilingual {
    switch r {
    case 0.7...: Bilingual("croît avec", "grows with")
    case 0.4...: Bilingual("tend à croître avec", "tends to grow with")
    case ..<(-0.7): Bilingual("décroît quand croît", "falls with growing")
    case ..<(-0.4): Bilingual("tend à décroître quand croît", "tends to fall with growing")
    default: Bilingual("sans tendance linéaire nette selon", "has no clear linear trend with")
    }
  }

  private func described(
    _ variable: PlotVariable, _ range: ClosedRange<Double>, _ scale: ScaleKind,
    typography: Typography
  ) -> String {
    let tongue = typography.tongue
    let ends = [range.lowerBound, range.upperBound].map { scale == .log10 ? pow(10, $0) : $0 }
    let own = variable.typography(typography)
    let low = variable.text(ends[0], own)
    let high =
      variable.areDates
      ? variable.text(ends[1], own) : own.quantity(ends[1], unitSymbol: variable.unitSymbol)
    if range.lowerBound == range.upperBound {
      return variable.name + Bilingual(" constant (", " constant (")(tongue) + high + ")"
    }
    return "\(variable.name) (\(low) \(Bilingual("à", "to")(tongue)) \(high))"
  }

  /// The lines under the plot: what is not drawn, and hints.
  func hints(_ data: ScatterData, typography: Typography) -> [String] {
    guard data.count > 1 else { return [] }
    let axes = [(x, data.xRange, xScale), (y, data.yRange, yScale)]
    return logHints(
      axes.filter { $0.2 == .linear && !$0.0.areDates }.map { (name: $0.0.name, range: $0.1) },
      typography: typography)
  }
}
