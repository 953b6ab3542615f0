public import Styling

public import struct Platform.Checkpoint

/// Bars of one column or several, a row or a group of rows per category.
public struct Bars: PlotMark, Hashable {
  /// The order of the rows.
  public enum Order: Sendable, Hashable {
    /// The order of the data.
    case none
    /// The smallest value first.
    case ascending
    /// The largest value first.
    case descending
  }

  /// The arrangement of several columns.
  public enum Arrangement: Sendable, Hashable {
    /// Side by side: one below the other in each category.
    case grouped
    /// End to end, with their sum; no value is negative.
    case stacked
  }

  /// The columns and categories.
  public let data: CategorySeries
  /// The arrangement of several columns.
  public let arrangement: Arrangement
  /// The scale of the values: on a logarithmic one dots are drawn, since a bar has no foot.
  public let scale: ScaleKind

  /// Bars of some data.
  public init(
    _ data: CategorySeries, arrangement: Arrangement = .grouped, scale: ScaleKind = .linear
  ) {
    self.data = data
    self.arrangement = arrangement
    self.scale = scale
  }

  /// The number of rows and their extremes.
  public func sentence(_ typography: Typography) -> String { data.sentence(typography) }

  /// One row per category, the hidden ones too, and a column per variable.
  public func table(_ typography: Typography) -> PlotTable {
    guard let column = data.onlyVariable else { return data.table(typography) }
    let cells = column.cells(typography)
    return PlotTable(
      columns: [
        PlotTable.Column("", isNumeric: false),
        PlotTable.Column(column.title(.linear, typography), isNumeric: true),
      ],
      rows: data.ordered.map { row in [data.labels[row], cells[row]] })
  }

  /// Bars over rows of labels; on a logarithmic scale dots.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    if scale == .log10, data.onlyVariable == nil {
      return DotRows(data, scale: .log10).drawing(on: device, typography, checkpoint: checkpoint)
    }
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = data.notes(typography, log: scale == .log10)
    let rows = data.rows.shown
    if arrangement == .stacked {
      stack(rows, device, typography, on: &drawing)
      return drawing
    }
    if scale == .linear {
      // The hint on an only column counts the hidden rows too.
      let hinted = data.onlyVariable == nil ? rows : Array(data.labels.indices)
      drawing.hints = data.hints(typography, over: hinted)
    }
    guard data.onlyVariable != nil || data.range(rows) != nil else { return drawing }
    describe(&drawing, typography)
    drawing.scene =
      scale == .log10
      ? dots(rows, device, typography) : groups(rows, device, typography)
    return drawing
  }

  /// The legend of several columns, and what the axis shows.
  private func describe(_ drawing: inout Drawing, _ typography: Typography) {
    if data.onlyVariable == nil { drawing.legend = data.legend(.bar) }
    drawing.upTitle = data.title(scale, typography)
  }
}

extension Bars {
  /// A row per value, the category's name before its first.
  private func groups(_ rows: [Int], _ device: Device, _ typography: Typography) -> Scene {
    let cells = data.texts(typography)
    let texts = rows.map { cells[$0] }
    let columns = BarColumns(
      labels: rows.map { data.labels[$0] }, values: texts.flatMap(\.self), device: device)
    let range = data.range(rows)
    let lengths = BarLengths(
      low: range?.lowerBound ?? 0, high: range?.upperBound ?? 0, columns: columns, device: device)
    let isGroup = data.onlyVariable == nil
    let pitch = device.isText || !isGroup ? device.row : device.row * 0.8
    let gap = device.isText || !isGroup ? 0.0 : 8
    let group = Double(data.variables.count) * pitch + gap
    var scene = Scene(width: device.width, height: Double(rows.count) * group)
    if lengths.hasLine { scene.items.append(.rule(lengths.line(height: scene.height))) }
    for (place, row) in rows.enumerated() {
      let top = Double(place) * group
      scene.write(columns.labels[place], x: columns.label, y: top + pitch / 2, .end, .label)
      for (series, variable) in data.variables.enumerated() {
        lengths.draw(
          data.value(variable, row), between: variable.range(row), text: texts[place][series],
          top: top + Double(series) * pitch, height: pitch, series: series,
          hover: typography.labelled(data.name(row, series), texts[place][series]), on: &scene)
      }
    }
    return scene
  }

  /// A row per category: its parts, then the sum.
  private func stack(
    _ rows: [Int], _ device: Device, _ typography: Typography, on drawing: inout Drawing
  ) {
    let sums = rows.map { data.sum($0) }
    guard let most = sums.max(), most > 0 else { return }
    guard most.isFinite else {
      drawing.notes.append(
        Bilingual(
          "Les sommes dépassent le plus grand nombre.", "The sums pass the largest number.")(
            typography.tongue))
      return
    }
    describe(&drawing, typography)
    let own = typography.telling(sums, unitSymbol: data.unitSymbol)
    let texts = sums.map { own.number($0) }
    let columns = BarColumns(
      labels: rows.map { data.labels[$0] }, values: texts, device: device)
    let edge = { (sum: Double) in device.edge(sum / most * columns.bars) }
    var scene = Scene(width: device.width, height: Double(rows.count) * device.row)
    var unseen = 0
    for (place, row) in rows.enumerated() {
      let top = Double(place) * device.row
      let middle = top + device.row / 2
      scene.write(columns.labels[place], x: columns.label, y: middle, .end, .label)
      var sum = 0.0
      for (series, variable) in data.variables.enumerated() {
        guard let value = data.value(variable, row), value > 0 else { continue }
        let start = edge(sum)
        sum += value
        if edge(sum) <= start { unseen += 1 }
        scene.items.append(
          .bar(
            Scene.Bar(
              x: columns.start + start, y: top + device.barInset, width: edge(sum) - start,
              height: device.row - 2 * device.barInset, series: series,
              hover: typography.labelled(data.name(row, series), own.number(value)))))
      }
      scene.write(
        texts[place], x: device.after(columns.start + edge(sum)), y: middle, .start, .value)
    }
    drawing.scene = scene
    if unseen > 0 { drawing.notes.append(LeftOut.unseen(unseen)(typography.tongue)) }
  }
}

extension PlotSpec {
  /// A chart of one horizontal bar per label, with the value at its end.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where labels and values differ in number,
  ///   `PlotProblem.limitNotPositive` for a limit below 1.
  public static func bars(
    labels: [String], values: [Double?], name: String, unitSymbol: String = "",
    order: Bars.Order = .descending, limit: Int? = nil, log: Bool = false, title: String? = nil
  ) throws(PlotProblem) -> PlotSpec {
    let variable = PlotVariable(name: name, unitSymbol: unitSymbol, values: values)
    let data = try CategorySeries(
      labels: labels, variables: [variable], order: order, limit: limit)
    return PlotSpec(title: title, mark: Bars(data, scale: log ? .log10 : .linear))
  }
}

extension Bars {
  /// One dot per row on a logarithmic scale, with the grid of its ticks and their labels below.
  func dots(_ rows: [Int], _ device: Device, _ typography: Typography) -> Scene {
    let values = rows.map { data.value(data.variables[0], $0) }
    let cells = data.texts(typography)
    let texts = rows.map { cells[$0][0] }
    let columns = BarColumns(labels: rows.map { data.labels[$0] }, values: texts, device: device)
    let ends = rows.compactMap { data.variables[0].ends($0) }
    let positive = ends.flatMap { [$0.lowerBound, $0.upperBound] }.filter { $0 > 0 }
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
      if let range = data.variables[0].range(row), range.lowerBound > 0 {
        let ends = (place(scale.map(range.lowerBound)), place(scale.map(range.upperBound)))
        scene.items.append(
          .rule(Scene.Rule(x1: ends.0, y1: middle, x2: ends.1, y2: middle, kind: .bounds)))
      }
      points.xs.append(x)
      points.ys.append(middle)
      points.hovers.append(typography.labelled(data.labels[row], texts[index]))
    }
    scene.items.append(.points(points))
    return scene
  }
}
