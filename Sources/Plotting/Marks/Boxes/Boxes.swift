public import Platform
public import Styling

/// Box plots after Tukey (1977), one row per series: quartiles, whiskers and what lies beyond.
public struct Boxes: Sendable, Hashable {
  /// The figures of one series, in ascending order.
  public struct Figures: Sendable, Hashable {
    /// The lower edge of the box.
    public let lowerQuartile: Double
    /// The line in the box.
    public let median: Double
    /// The upper edge of the box.
    public let upperQuartile: Double
    /// The ends of the whiskers.
    public let whiskers: ClosedRange<Double>
    /// The values beyond the whiskers.
    public let outliers: [Double]

    /// Figures that were computed elsewhere.
    public init(
      lowerQuartile: Double, median: Double, upperQuartile: Double,
      whiskers: ClosedRange<Double>, outliers: [Double]
    ) {
      self.lowerQuartile = lowerQuartile
      self.median = median
      self.upperQuartile = upperQuartile
      self.whiskers = whiskers
      self.outliers = outliers
    }
  }

  /// One row.
  public struct Box: Sendable, Hashable {
    /// The name of the series.
    public let label: String
    /// The number of values that the figures are of.
    public let count: Int
    /// Nil where there are no values.
    public let figures: Figures?

    /// A row.
    public init(label: String, count: Int, figures: Figures?) {
      self.label = label
      self.count = count
      self.figures = figures
    }
  }

  /// The name of the measure, empty where the rows say it.
  public var name: String
  /// The symbol of the unit that all rows share.
  public var unitSymbol: String
  /// The rows from top to bottom.
  public var boxes: [Box]
  /// The scale of the values.
  public var scale: ScaleKind
  /// The number of missing cells.
  public var missing: Int
  /// The number of values up to 0 that were taken out for a logarithmic scale.
  public var notPositive: Int

  /// Box plots; on a logarithmic scale all figures are positive.
  public init(
    name: String, unitSymbol: String, boxes: [Box], log: Bool = false, missing: Int = 0,
    notPositive: Int = 0
  ) {
    self.name = name
    self.unitSymbol = unitSymbol
    self.boxes = boxes
    scale = log ? .log10 : .linear
    self.missing = missing
    self.notPositive = notPositive
  }

  /// The smallest and the largest value drawn; nil where there is none.
  var range: ClosedRange<Double>? {
    let ends = boxes.compactMap(\.figures).flatMap { figures in
      [figures.whiskers.lowerBound, figures.whiskers.upperBound]
        + [figures.outliers.first, figures.outliers.last].compactMap(\.self)
    }
    guard let low = ends.min(), let high = ends.max() else { return nil }
    return low...high
  }
}

extension Boxes: PlotMark {
  /// One row per series, lying, with the median at its end.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    var counts = LeftOut()
    (counts.missing, counts.notPositive) = (missing, notPositive)
    drawing.notes = counts.notes(
      one: Bilingual("valeur non comptée", "value not counted"),
      many: Bilingual("valeurs non comptées", "values not counted"), tongue: typography.tongue)
    guard let range else { return drawing }
    drawing.upTitle =
      name.isEmpty
      ? PlotVariable(name: typography.unit(unitSymbol), values: []).title(scale, typography)
      : variable.title(scale, typography)
    drawing.scene = scene(range, device, typography)
    drawing.notes.insert(Self.key(typography.tongue), at: 0)
    if scale == .linear {
      drawing.hints = logHints([(name: name, range: range)], typography: typography)
    }
    return drawing
  }

  private var variable: PlotVariable {
    PlotVariable(name: name, unitSymbol: unitSymbol, values: [])
  }

  private static func key(_ tongue: Tongue) -> String {
    Bilingual(
      "Boîte\u{A0}: du premier au troisième quartile, coupée à la médiane (écrite à droite)\u{A0}; moustaches\u{A0}: dernières valeurs à 1,5 boîte au plus\u{A0}; points\u{A0}: valeurs au-delà.",
      "Box: from the first to the third quartile, cut at the median (written on the right); whiskers: the last values within 1.5 boxes; points: values beyond."
    )(tongue)
  }

  private func rows(_ typography: Typography) -> [BarRow] {
    let missing = Bilingual("aucune valeur", "no value")(typography.tongue)
    let own = self.own(typography)
    return boxes.map { box in
      BarRow(
        label: "\(box.label) (n\u{A0}=\u{A0}\(typography.count(box.count)))",
        value: box.figures?.median,
        text: box.figures.map { own.number($0.median) } ?? missing)
    }
  }

  private func scene(
    _ range: ClosedRange<Double>, _ device: Device, _ typography: Typography
  ) -> Scene {
    let rows = rows(typography)
    let columns = BarColumns(rows, device: device)
    let isLog = scale == .log10
    let ends = isLog ? log10(range.lowerBound)...log10(range.upperBound) : range
    let axis = Frame.Axis(span: Frame.domain(ends, scale), kind: scale)
    let ticks = Frame.ticks(axis.scale, along: columns.bars, device: device, typography: typography)
    let height = Double(rows.count) * device.row
    var scene = Scene(width: device.width, height: height + device.line)
    let place = { (value: Double) in
      columns.start + axis.scale.map(value) * columns.bars * (1 - 1e-12)
    }
    scene.items.append(
      .grid(
        Scene.Grid(
          left: columns.start, right: columns.start + columns.bars, top: 0, bottom: height,
          xs: ticks.map { place($0.value) }, ys: [])))
    for tick in ticks {
      scene.write(tick.label, x: place(tick.value), y: height + device.line / 2, .middle, .tick)
    }
    for (index, row) in rows.enumerated() {
      let middle = (Double(index) + 0.5) * device.row
      scene.write(columns.labels[index], x: columns.label, y: middle, .end, .label)
      scene.write(row.text, x: device.width, y: middle, .end, .value)
      guard let figures = boxes[index].figures else { continue }
      draw(figures, hover: hover(boxes[index], typography), at: middle, place, device, into: &scene)
    }
    return scene
  }

  private func draw(
    _ figures: Figures, hover: String, at middle: Double, _ place: (Double) -> Double,
    _ device: Device, into scene: inout Scene
  ) {
    let inset = device.isText ? 0.5 : device.row / 2 - device.barInset
    let (left, right) = (place(figures.lowerQuartile), place(figures.upperQuartile))
    let median = place(figures.median)
    let ends = (place(figures.whiskers.lowerBound), place(figures.whiskers.upperBound))
    scene.items.append(
      .rule(Scene.Rule(x1: ends.0, y1: middle, x2: ends.1, y2: middle, kind: .whisker)))
    scene.items.append(
      .box(
        Scene.Bar(
          x: left, y: middle - inset, width: right - left, height: 2 * inset, series: 0,
          hover: hover)))
    scene.items.append(
      .rule(
        Scene.Rule(x1: median, y1: middle - inset, x2: median, y2: middle + inset, kind: .median)))
    guard !figures.outliers.isEmpty else { return }
    var points = Scene.Points(xs: figures.outliers.map(place), ys: [])
    points.ys = points.xs.map { _ in middle }
    if !device.isText { points.radii = points.xs.map { _ in 2.5 } }
    scene.items.append(.points(points))
  }

  /// The rules for the figures of all boxes.
  private func own(_ typography: Typography) -> Typography {
    typography.telling(
      boxes.lazy.compactMap(\.figures).flatMap(\.numbers), unitSymbol: unitSymbol)
  }

  private func hover(_ box: Box, _ typography: Typography) -> String {
    zip(heads(typography.tongue), cells(box, own(typography))).map { "\($0) \($1)" }
      .joined(separator: ", ")
  }

  /// One row per series: the count, the ends of the whiskers, quartiles, and values beyond.
  public func table(_ typography: Typography) -> PlotTable {
    let heads = heads(typography.tongue)
    return PlotTable(
      columns: heads.enumerated().map { PlotTable.Column($1, isNumeric: $0 > 0) },
      rows: boxes.map { cells($0, own(typography)) })
  }

  private func heads(_ tongue: Tongue) -> [String] {
    ["", "n"]
      + [
        Bilingual("moustache basse", "lower whisker"), Bilingual("Q1", "Q1"),
        Bilingual("médiane", "median"), Bilingual("Q3", "Q3"),
        Bilingual("moustache haute", "upper whisker"), Bilingual("au-delà", "beyond"),
      ].map { $0(tongue) }
  }

  private func cells(_ box: Box, _ typography: Typography) -> [String] {
    let head = [box.label, typography.count(box.count)]
    guard let figures = box.figures else { return head + Array(repeating: "", count: 6) }
    return head + figures.numbers.map { typography.number($0) }
      + [typography.count(figures.outliers.count)]
  }

  /// The largest and the smallest median, and how many values lie beyond the whiskers.
  public func sentence(_ typography: Typography) -> String {
    let tongue = typography.tongue
    let drawn = boxes.compactMap { box in box.figures.map { (box.label, $0) } }
    guard let high = drawn.max(by: { $0.1.median < $1.1.median }),
      let low = drawn.min(by: { $0.1.median < $1.1.median })
    else { return Bilingual("Aucune valeur à dessiner.", "No value to draw.")(tongue) }
    let colon = Bilingual.colon(tongue)
    let own = typography.telling(drawn.map(\.1.median), unitSymbol: unitSymbol)
    let text = { (value: Double) in own.quantity(value, unitSymbol: unitSymbol) }
    let beyond = drawn.reduce(0) { $0 + $1.1.outliers.count }
    let tail =
      beyond == 0
      ? Bilingual("aucune valeur au-delà des moustaches", "no value beyond the whiskers")
      : Bilingual(
        "\(beyond) valeur\(beyond > 1 ? "s" : "") au-delà des moustaches",
        "\(beyond) value\(beyond > 1 ? "s" : "") beyond the whiskers")
    guard drawn.count > 1 else {
      let head =
        high.0.isEmpty
        ? Bilingual("Médiane", "Median")(tongue)
        : high.0 + colon + Bilingual("médiane", "median")(tongue)
      return "\(head) \(text(high.1.median)), "
        + "\(tail(tongue))."
    }
    return "\(Bilingual("médianes", "medians")(tongue))\(colon)max \(high.0) "
      + "(\(text(high.1.median))), min \(low.0) (\(text(low.1.median)))\(Bilingual("\u{A0}", "")(tongue)); "
      + "\(tail(tongue))."
  }
}

extension Boxes.Figures {
  /// The ends of the whiskers, the quartiles and the median, in their order.
  fileprivate var numbers: [Double] {
    [whiskers.lowerBound, lowerQuartile, median, upperQuartile, whiskers.upperBound]
  }
}
