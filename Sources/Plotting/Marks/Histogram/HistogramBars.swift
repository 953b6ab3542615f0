public import Platform
public import Styling

/// The number of values in each class.
public struct HistogramBars: PlotMark, Hashable {
  /// The name and unit of the values; `values` may be empty.
  public let variable: PlotVariable
  /// The edges of the classes, ascending, one more than counts.
  public let edges: [Double]
  /// The number of values in each class.
  public let counts: [Int]
  /// The smallest, the middle and the largest value; nil where there is none.
  public let extremes: Extremes?
  /// True where each class holds one whole number, its lower edge.
  public let isOneEach: Bool
  /// The numbers of values that are missing and that lie outside of the edges.
  public let missing: Int
  /// The number of values outside of the edges.
  public let outside: Int

  /// Three figures of a column.
  public struct Extremes: Sendable, Hashable {
    /// The smallest value.
    public var low: Double
    /// The median.
    public var median: Double
    /// The largest value.
    public var high: Double

    /// The figures of a column.
    public init(low: Double, median: Double, high: Double) {
      (self.low, self.median, self.high) = (low, median, high)
    }
  }

  /// Counts between edges.
  public init(
    variable: PlotVariable, edges: [Double], counts: [Int], extremes: Extremes?,
    isOneEach: Bool = false, missing: Int = 0, outside: Int = 0
  ) {
    self.variable = variable
    self.edges = edges
    self.counts = counts
    self.extremes = extremes
    self.isOneEach = isOneEach
    self.missing = missing
    self.outside = outside
  }

  /// The number of values, with the median and the extremes.
  public func sentence(_ typography: Typography) -> String {
    let total = counts.reduce(0, +) + outside
    guard total > 0, let extremes else {
      return Bilingual("Aucune valeur à compter.", "No value to count.")(typography.tongue)
    }
    let own = typography.telling(
      [extremes.low, extremes.median, extremes.high], unitSymbol: variable.unitSymbol)
    let low = variable.text(extremes.low, own)
    let high =
      variable.areDates
      ? variable.text(extremes.high, own)
      : own.quantity(extremes.high, unitSymbol: variable.unitSymbol)
    let median = variable.text(extremes.median, own)
    let count = typography.count(total)
    return Bilingual(
      "\(count) valeurs\u{A0}: médiane \(median), de \(low) à \(high).",
      "\(count) values: median \(median), from \(low) to \(high).")(typography.tongue)
  }

  /// One row per class.
  public func table(_ typography: Typography) -> PlotTable {
    PlotTable(
      columns: [
        PlotTable.Column(variable.title(.linear, typography), isNumeric: false),
        PlotTable.Column(Bilingual("effectif", "count")(typography.tongue), isNumeric: true),
      ],
      rows: zip(labels(typography), counts).map { [$0, typography.count($1)] })
  }

  /// Rows of classes in cells, columns on a page.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = notes(typography)
    guard counts.contains(where: { $0 > 0 }) else { return drawing }
    let count = Bilingual("effectif", "count")(typography.tongue)
    if device.isText {
      drawing.upTitle = variable.title(.linear, typography)
      drawing.scene = rows(device, typography)
      if areUnequal {
        drawing.notes.append(
          Bilingual(
            "Classes inégales\u{A0}: une barre dit l'effectif, non la densité.",
            "Unequal bins: a bar tells the count, not the density.")(typography.tongue))
      }
    } else {
      drawing.upTitle = areUnequal ? density(typography) : count
      drawing.rightTitle = variable.title(.linear, typography)
      drawing.scene = columns(device, typography)
    }
    return drawing
  }

  private func notes(_ typography: Typography) -> [String] {
    var leftOut = LeftOut()
    leftOut.missing = missing
    let notes = leftOut.notes(
      one: Bilingual("valeur non comptée", "value not counted"),
      many: Bilingual("valeurs non comptées", "values not counted"), tongue: typography.tongue)
    guard outside > 0 else { return notes }
    let s = outside > 1 ? "s" : ""
    return notes + [
      Bilingual("\(outside) valeur\(s) hors des bornes", "\(outside) value\(s) outside the edges")(
        typography.tongue)
    ]
  }

  private func labels(_ typography: Typography) -> [String] {
    let texts = edgeTexts(typography)
    guard !isOneEach else { return texts.dropLast() }
    let dash = typography.ascii ? "-" : "–"
    return zip(texts, texts.dropFirst()).map { $0 + dash + $1 }
  }

  /// The edges with the digits of a scale's ticks where these are exact, else with as many as tell
  /// an edge to a hundredth of its class.
  private func edgeTexts(_ typography: Typography) -> [String] {
    if variable.areDates { return dateScale.format(edges, typography: typography) }
    let narrowest = zip(edges, edges.dropFirst()).map { $1 - $0 }.min() ?? 0
    let largest = max(abs(edges[0]), abs(edges[edges.count - 1]))
    let decade = pow(10, (log10(narrowest) + 1e-9).rounded(.down))
    let areRound = edges.allSatisfy { abs($0 / decade - ($0 / decade).rounded()) < 0.01 }
    guard narrowest > 0, !areRound else {
      return LinearScale(from: edges[0], to: edges[edges.count - 1])
        .format(edges, typography: typography)
    }
    let digits = Int(min(max(3, (log10(largest / narrowest) + 2).rounded(.up)), 15))
    return edges.map { typography.number($0, digits: digits) }
  }

  private var dateScale: DateScale {
    DateScale(span: Span(edges[0], edges[edges.count - 1], minimum: 1))
  }

  private func rows(_ device: Device, _ typography: Typography) -> Scene {
    let texts = counts.map { typography.count($0) }
    let columns = BarColumns(labels: labels(typography), values: texts, device: device)
    let lengths = BarLengths(
      low: 0, high: Double(counts.max() ?? 1), columns: columns, device: device)
    var scene = Scene(width: device.width, height: Double(counts.count) * device.row)
    for (row, count) in counts.enumerated() {
      let top = Double(row) * device.row
      scene.write(
        columns.labels[row], x: columns.label, y: top + device.row / 2, .end, .label)
      lengths.draw(
        Double(count), text: texts[row], top: top, height: device.row, series: 0, hover: "",
        on: &scene)
    }
    return scene
  }

  /// The name of the axis, `effectif par Wh (densité)`.
  private func density(_ typography: Typography) -> String {
    let per = variable.unitSymbol.isEmpty ? variable.name : typography.unit(variable.unitSymbol)
    let sentence =
      per.isEmpty
      ? Bilingual("effectif par unité (densité)", "count per unit (density)")
      : Bilingual("effectif par \(per) (densité)", "count per \(per) (density)")
    return sentence(typography.tongue)
  }

  /// The width of each class.
  private var widths: [Double] { zip(edges, edges.dropFirst()).map { $1 - $0 } }

  private var areUnequal: Bool {
    // Months count as equal.
    guard !variable.areDates, let least = widths.min(), let most = widths.max() else {
      return false
    }
    return most - least > 1e-6 * most
  }

  /// Columns whose area is the count: as high as it, or as the density where classes differ.
  private func columns(_ device: Device, _ typography: Typography) -> Scene {
    let heights = areUnequal ? zip(counts, widths).map { Double($0) / $1 } : counts.map(Double.init)
    let most = heights.max() ?? 0
    var across = Frame.Axis(span: Span(edges[0], edges[edges.count - 1]), kind: .linear)
    if variable.areDates { across.special = dateScale }
    let frame = Frame(
      x: across,
      y: Frame.Axis(span: Span(0, most * 1.05), kind: .linear),
      device: device, typography: typography)
    var scene = frame.scene
    for (place, label) in labels(typography).enumerated() {
      let (left, right) = (frame.x(at: edges[place]), frame.x(at: edges[place + 1]))
      let top = frame.y(at: heights[place])
      guard counts[place] > 0 else { continue }
      scene.items.append(
        .bar(
          Scene.Bar(
            x: left + 0.5, y: top, width: max(0.5, right - left - 1),
            height: frame.y(at: 0) - top, series: 0,
            hover: typography.labelled(label, typography.count(counts[place])))))
    }
    return scene
  }
}
