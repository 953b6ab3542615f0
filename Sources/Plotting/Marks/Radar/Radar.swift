public import Platform
public import Styling

/// Polygons over three axes and more, with the same values as bars below.
public struct Radar: Sendable, Hashable {
  /// An axis that polygons are drawn on.
  public enum Range: Sendable, Hashable {
    /// From 0 to the largest value of each axis.
    case full
    /// From 0 to the largest share of the polygons drawn.
    case local
    /// From 0 to the largest value drawn, no axis divided by its maximum.
    case none
  }

  /// The most polygons that can be told apart.
  public static let most = 5

  /// The names of the polygons.
  public let names: [String]
  /// The axes, clockwise from the top, with a value per polygon.
  public let axes: [PlotVariable]
  /// The divisor of each axis: its largest value over all rows given; positive.
  public let maxima: [Double]
  /// The number of rows that `maxima` are of.
  public let rowCount: Int
  /// The polygons.
  public let range: Range

  /// A radar.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where an axis has not a value per polygon.
  public init(
    names: [String], axes: [PlotVariable], maxima: [Double], rowCount: Int, range: Range
  ) throws(PlotProblem) {
    if let wrong = axes.first(where: { $0.values.count != names.count }) {
      throw .lengthsDiffer(wrong.values.count, names.count)
    }
    guard maxima.count == axes.count else { throw .lengthsDiffer(maxima.count, axes.count) }
    (self.names, self.axes, self.maxima) = (names, axes, maxima)
    (self.rowCount, self.range) = (rowCount, range)
  }

  /// The value of a polygon on an axis; nil where it is missing.
  func share(_ polygon: Int, _ axis: Int) -> Double? {
    guard let value = axes[axis].values[polygon], value.isFinite else { return nil }
    return range == .none ? value : value / maxima[axis]
  }

  /// The value at the edge.
  var edge: Double {
    if range == .full { return 1 }
    let shares = names.indices.flatMap { polygon in
      axes.indices.compactMap { share(polygon, $0) }
    }
    let largest = shares.max() ?? 0
    return largest > 0 ? largest : 1
  }
}

extension Radar: PlotMark {
  /// The polygons, then the bars of the same values.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    var scene = Scene(width: device.width, height: 0)
    let circle = RadarCircle(self, device)
    circle.draw(into: &scene)
    bars(from: circle.bottom + device.line, device, typography, into: &scene)
    drawing.scene = scene
    drawing.legend = names.enumerated().map { Drawing.Key(series: $0, sign: .point, name: $1) }
    drawing.notes = notes(typography)
    return drawing
  }

  private func notes(_ typography: Typography) -> [String] {
    let edge = typography.number(edge, digits: 7)
    let rows = typography.count(rowCount)
    let basis = Bilingual(
      "Chaque axe est divisé par son maximum sur \(rows) ligne\(rowCount > 1 ? "s" : "") (100\u{A0}%)\u{A0}; le bord vaut \(edge).",
      "Each axis is divided by its maximum over \(rows) row\(rowCount > 1 ? "s" : "") (100%); the edge is \(edge)."
    )
    let raw = Bilingual(
      "Valeurs non normalisées\u{A0}; le bord vaut \(edge).",
      "Values as they are, not normalised; the edge is \(edge).")
    var notes = [(range == .none ? raw : basis)(typography.tongue)]
    let gaps = names.indices.flatMap { polygon in
      axes.indices.filter { share(polygon, $0) == nil }.map {
        "\(names[polygon]) (\(axes[$0].name))"
      }
    }
    if !gaps.isEmpty {
      notes.append(
        Bilingual("Valeur manquante\u{A0}: ", "Missing value: ")(typography.tongue)
          + gaps.joined(separator: ", "))
    }
    return notes
  }

  private func bars(
    from top: Double, _ device: Device, _ typography: Typography, into scene: inout Scene
  ) {
    // A triangle ends within a row of cells.
    var y = device.isText ? top.rounded(.up) : top
    for axis in axes.indices {
      let title = axes[axis].title(.linear, typography)
      scene.write(
        device.fitted(title, to: device.width), x: 0, y: y + device.line / 2, .start, .tick)
      y += device.line
      let rows = rows(axis, typography)
      let columns = BarColumns(rows, device: device, isBold: true)
      let largest =
        range == .none
        ? rows.compactMap(\.value).max() ?? 0 : range == .full ? maxima[axis] : maxima[axis] * edge
      for (polygon, row) in rows.enumerated() {
        let middle = y + device.row / 2
        let value = max(0, row.value ?? 0)
        let length = largest > 0 ? device.snapped(value / largest * columns.bars) : 0
        scene.write(columns.labels[polygon], x: columns.label, y: middle, .end, .series(polygon))
        if length > 0 {
          scene.items.append(
            .bar(
              Scene.Bar(
                x: columns.start, y: y + device.barInset, width: length,
                height: device.row - 2 * device.barInset, series: polygon,
                hover: typography.labelled(row.label, row.text))))
        }
        scene.write(
          row.text, x: device.after(columns.start + length), y: middle, .start, .value)
        y += device.row
      }
    }
    scene.height = y
  }

  private func rows(_ axis: Int, _ typography: Typography) -> [BarRow] {
    let missing = Bilingual("manquant", "missing")(typography.tongue)
    let own = axes[axis].typography(typography)
    return names.indices.map { polygon in
      let value = share(polygon, axis) == nil ? nil : axes[axis].values[polygon]
      let text = value.map { value in
        let number = own.number(value)
        return range == .none
          ? number : "\(number) (\(typography.percent(value / maxima[axis])))"
      }
      return BarRow(
        label: names[polygon], value: value, text: text ?? missing)
    }
  }

  /// One row per polygon, a column per axis.
  public func table(_ typography: Typography) -> PlotTable {
    let cells = axes.map { $0.cells(typography) }
    return PlotTable(
      columns: [PlotTable.Column("", isNumeric: false)]
        + axes.map { PlotTable.Column($0.title(.linear, typography), isNumeric: true) },
      rows: names.indices.map { polygon in [names[polygon]] + cells.map { $0[polygon] } })
  }

  /// Per axis, who has the largest value.
  public func sentence(_ typography: Typography) -> String {
    let tongue = typography.tongue
    let colon = Bilingual.colon(tongue)
    let tops = axes.indices.compactMap { axis -> String? in
      let drawn = names.indices.filter { share($0, axis) != nil }
      guard
        let top = drawn.max(by: { (share($0, axis) ?? 0) < (share($1, axis) ?? 0) }),
        let value = axes[axis].values[top]
      else { return nil }
      let text = axes[axis].typography(typography)
        .quantity(value, unitSymbol: axes[axis].unitSymbol)
      return "\(axes[axis].name)\(colon)max \(oneLine(names[top], ascii: false)) (\(text))"
    }
    return tops.isEmpty
      ? Bilingual("Aucune valeur à dessiner.", "No value to draw.")(tongue)
      : tops.joined(separator: ", ") + "."
  }
}

/// The area of the polygons of a radar.
struct RadarCircle {
  private let radar: Radar
  private let device: Device
  private let centre: (x: Double, y: Double)
  private let radius: (x: Double, y: Double)
  private let side: Double

  /// The fewest lines of text in which polygons can be read.
  private static let leastHeight = 16.0

  /// The end, with the names of its axes.
  let bottom: Double

  init(_ radar: Radar, _ device: Device) {
    (self.radar, self.device) = (radar, device)
    let widest = radar.axes.map { device.textWidth(oneLine($0.name, ascii: device.isASCII)) }.max()
    side = min((widest ?? 0) + device.gap, device.width / 4)
    // The bars below may pass the end of a screen; polygons of a few cells tell nothing.
    let least = device.isText && device.askedHeight == nil ? Self.leastHeight : 0
    let room = max(device.line, max(least, device.height) - 2 * device.line)
    // A cell is about twice as high as it is wide.
    let aspect = device.isText ? 2.0 : 1
    let high = min(room / 2, (device.width / 2 - side) / aspect)
    radius = (high * aspect, high)
    centre = (device.width / 2, device.line + high)
    let lowest = radar.axes.indices.map { axis in
      -cos(2 * Double.pi * Double(axis) / Double(radar.axes.count))
    }.max()
    bottom = 2 * device.line + high * (1 + (lowest ?? 1))
  }

  private func angle(_ axis: Int) -> Double {
    2 * Double.pi * Double(axis) / Double(radar.axes.count)
  }

  private func place(_ axis: Int, _ share: Double) -> (x: Double, y: Double) {
    let inner = device.isText ? 0.98 : 1
    return (
      centre.x + sin(angle(axis)) * radius.x * share * inner,
      centre.y - cos(angle(axis)) * radius.y * share * inner
    )
  }

  func draw(into scene: inout Scene) {
    for ring in device.isText ? [1] : [0.25, 0.5, 0.75, 1] {
      let places = radar.axes.indices.map { place($0, ring) }
      scene.items.append(
        .curve(
          Scene.Curve(
            xs: places.map(\.x), ys: places.map(\.y), series: 0, style: .guide, isClosed: true)))
    }
    for axis in radar.axes.indices {
      let end = place(axis, 1)
      scene.items.append(
        .curve(
          Scene.Curve(xs: [centre.x, end.x], ys: [centre.y, end.y], series: 0, style: .guide)))
      name(axis, into: &scene)
    }
    var signs = Scene.Points(xs: [], ys: [])
    for polygon in radar.names.indices { draw(polygon, &signs, into: &scene) }
    scene.items.append(.points(signs))
  }

  private func name(_ axis: Int, into scene: inout Scene) {
    let (x, y) = (sin(angle(axis)), -cos(angle(axis)))
    let anchor: Scene.Anchor = abs(x) < 0.1 ? .middle : x > 0 ? .start : .end
    let text = device.fitted(
      radar.axes[axis].name, to: anchor == .middle ? device.width : side - device.gap)
    let end = place(axis, 1)
    let shift = anchor == .middle ? 0 : anchor == .start ? device.gap * 1.5 : -device.gap
    let lift = anchor == .middle ? (y < 0 ? -0.5 : 0.5) * device.line : 0
    scene.write(text, x: end.x + shift, y: max(device.line / 2, end.y + lift), anchor, .tick)
  }

  /// The outline of a polygon, open where a value is missing.
  private func draw(_ polygon: Int, _ signs: inout Scene.Points, into scene: inout Scene) {
    let edge = radar.edge
    let places = radar.axes.indices.map { axis in
      radar.share(polygon, axis).map { place(axis, max(0, $0) / edge) }
    }
    for axis in places.indices {
      guard let start = places[axis] else { continue }
      signs.xs.append(start.x)
      signs.ys.append(start.y)
      signs.codes.append(Int32(clamping: polygon))
      guard let end = places[(axis + 1) % places.count] else { continue }
      scene.items.append(
        .curve(
          Scene.Curve(
            xs: [start.x, end.x], ys: [start.y, end.y], series: polygon, style: .data,
            hover: radar.names[polygon])))
    }
  }
}
