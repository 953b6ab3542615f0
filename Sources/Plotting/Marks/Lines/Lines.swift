public import Platform
public import Styling

/// Lines through values in order: a series per line, told apart by colour and shape.
public struct Lines: Sendable, Hashable {
  /// The kind of the places from left to right.
  public enum Positions: Sendable, Hashable {
    /// Numbers.
    case numbers
    /// Days since 1 January 1970.
    case dates
    /// Places in a list of names.
    case categories([String])
  }

  /// One line: its points in the order in which it joins them.
  public struct Series: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The places of its points; nil where that is missing.
    public let xs: [Double?]
    /// Their values, as many; a missing one breaks the line.
    public let ys: [Double?]
    /// The bounds of the values, which then are the middles of them; empty where all are known.
    public var ranges: [ClosedRange<Double>?] = []

    /// A line.
    ///
    /// - Throws: `PlotProblem.lengthsDiffer`.
    public init(name: String, xs: [Double?], ys: [Double?]) throws(PlotProblem) {
      guard xs.count == ys.count else { throw .lengthsDiffer(xs.count, ys.count) }
      (self.name, self.xs, self.ys) = (name, xs, ys)
    }
  }

  /// The variable from left to right, without values.
  public var x: PlotVariable
  /// The variable from bottom to top, without values.
  public var y: PlotVariable
  /// The kind of the places from left to right.
  public var positions: Positions
  /// The lines.
  public var series: [Series]
  /// The scale of the values.
  public var scale: ScaleKind

  /// Lines of `series`; numbers and dates are joined from left to right.
  public init(
    x: PlotVariable, y: PlotVariable, positions: Positions, series: [Series], log: Bool = false
  ) {
    (self.x, self.y, self.positions, self.series) = (x, y, positions, series)
    scale = log ? .log10 : .linear
  }
}

extension Lines.Series {
  /// The bounds of a value; nil where it is known or missing.
  func range(_ index: Int) -> ClosedRange<Double>? {
    guard ranges.indices.contains(index), let range = ranges[index],
      range.lowerBound < range.upperBound
    else { return nil }
    return range
  }
}

extension Lines: PlotMark {
  /// The lines in an area with two axes; their names at their ends where there is room.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) throws -> Drawing {
    let data = try LineData(self, checkpoint)
    var drawing = Drawing(sentence: sentence(data, typography))
    drawing.notes = data.leftOut.notes(
      one: Bilingual("valeur non dessinée", "value not drawn"),
      many: Bilingual("valeurs non dessinées", "values not drawn"), tongue: typography.tongue)
    if series.contains(where: { !$0.ranges.isEmpty }) {
      drawing.notes += Whiskers.key([bounded], typography.tongue)
    }
    guard let ranges = data.ranges else { return drawing }
    let ends = LineEnds(self, data, device)
    var narrow = device
    narrow.width -= ends.room
    var frame = self.frame(ranges, narrow, typography)
    var isDirect = ends.room > 0
    let spots = isDirect ? ends.spots(frame, device) : []
    if isDirect, spots.isEmpty {
      isDirect = false
      frame = self.frame(ranges, device, typography)
    }
    var scene = frame.scene
    scene.width = device.width
    try draw(data, frame, device, checkpoint, into: &scene)
    for spot in spots {
      scene.write(spot.text, x: spot.x, y: spot.y, .start, .series(spot.series))
    }
    drawing.scene = scene
    if series.count > 1, !isDirect {
      drawing.legend = series.enumerated().map {
        Drawing.Key(series: $0, sign: .point, name: $1.name)
      }
    }
    drawing.upTitle = y.title(scale, typography)
    drawing.rightTitle = frame.title(of: x, typography)
    drawing.hints = hints(ranges.v, typography)
    return drawing
  }

  /// A variable with all bounds, for the words on them.
  private var bounded: PlotVariable {
    var variable = y
    variable.values = series.flatMap(\.ys)
    variable.ranges = series.flatMap { $0.ranges.isEmpty ? $0.ys.map { _ in nil } : $0.ranges }
    return variable
  }

  private func frame(
    _ ranges: (u: ClosedRange<Double>, v: ClosedRange<Double>), _ device: Device,
    _ typography: Typography
  ) -> Frame {
    var x = Frame.Axis(span: Span(ranges.u.lowerBound, ranges.u.upperBound), kind: .linear)
    switch positions {
    case .numbers: break
    case .dates:
      x.span = Span(ranges.u.lowerBound, ranges.u.upperBound, minimum: 1)
      x.special = DateScale(span: x.span)
    case .categories(let names):
      x.span = Span(0, Double(max(1, names.count - 1))).padded(by: 0.02)
      x.special = CategoryScale(span: x.span, names: names)
    }
    return Frame(
      x: x, y: Frame.Axis(span: Frame.domain(ranges.v, scale), kind: scale), device: device,
      typography: typography)
  }

  /// Curves, and a sign on each point where lines must be told apart or stand alone.
  private func draw(
    _ data: LineData, _ frame: Frame, _ device: Device, _ checkpoint: Checkpoint,
    into scene: inout Scene
  ) throws {
    var signs = Scene.Points(xs: [], ys: [])
    let most = (device.isText ? device.width / 5 : 60)
    for (index, runs) in data.lines.enumerated() {
      let count = runs.reduce(0) { $0 + $1.u.count }
      for run in runs {
        var (xs, ys): ([Double], [Double]) = ([], [])
        try checkpoint.blocks(of: run.u.count) { block in
          xs += run.u[block].map(frame.x(at:))
          ys += run.v[block].map(frame.y(at:))
        }
        if xs.count > 1 {
          scene.items.append(
            .curve(
              Scene.Curve(
                xs: xs, ys: ys, series: index, style: .data, hover: series[index].name)))
        }
        scene.items += run.ends.enumerated().compactMap { place, ends in
          ends.map {
            .rule(
              Scene.Rule(
                x1: xs[place], y1: frame.y(at: $0.upperBound), x2: xs[place],
                y2: frame.y(at: $0.lowerBound), kind: .bounds))
          }
        }
        let isMarked = series.count > 1 && Double(count) <= most
        for place in xs.indices where isMarked || xs.count == 1 || isEnd(place, of: xs.count) {
          signs.xs.append(xs[place])
          signs.ys.append(ys[place])
          signs.codes.append(Int32(clamping: index))
        }
      }
    }
    if !device.isText { signs.radii = signs.xs.map { _ in 3 } }
    scene.items.append(.points(signs))
  }

  /// The ends of a line that is one of several carry its sign.
  private func isEnd(_ place: Int, of count: Int) -> Bool {
    series.count > 1 && (place == 0 || place == count - 1)
  }

  private func hints(_ range: ClosedRange<Double>, _ typography: Typography) -> [String] {
    scale == .linear ? logHints([(name: y.name, range: range)], typography: typography) : []
  }

  /// One row per point: the series where there are several, x and y.
  public func table(_ typography: Typography) -> PlotTable {
    let isNumber = positions == .numbers
    let (across, up) = (self.across(typography), self.up(typography))
    let rows = series.flatMap { line in
      line.xs.indices.map { index in
        [line.name, place(line.xs[index], across)]
          + [
            line.range(index).map { up.range($0) } ?? line.ys[index].map { up.number($0) } ?? ""
          ]
      }
    }
    return PlotTable(
      columns: [
        PlotTable.Column(Bilingual("série", "series")(typography.tongue), isNumeric: false),
        PlotTable.Column(x.title(.linear, typography), isNumeric: isNumber),
        PlotTable.Column(y.title(.linear, typography), isNumeric: true),
      ], rows: rows)
  }

  /// The rules for the numbers to the right.
  func across(_ typography: Typography) -> Typography {
    typography.telling(
      series.lazy.flatMap(\.xs).compactMap(\.self), unitSymbol: x.unitSymbol)
  }

  /// The rules for the numbers upwards.
  private func up(_ typography: Typography) -> Typography {
    typography.telling(
      series.lazy.flatMap(\.ys).compactMap(\.self), unitSymbol: y.unitSymbol)
  }

  /// A place to the right as a text, in the rules of `across`.
  func place(_ x: Double?, _ typography: Typography) -> String {
    guard let x, x.isFinite else { return "" }
    switch positions {
    case .numbers: return typography.number(x, digits: max(6, typography.digits))
    case .dates: return DateScale.text(x)
    case .categories(let names):
      let index = Int(x)
      return names.indices.contains(index) ? oneLine(names[index], ascii: false) : ""
    }
  }

  /// The numbers of lines and points, with the places of the largest and the smallest value.
  public func sentence(_ typography: Typography) -> String {
    // What nothing stops throws nothing.
    guard let data = try? LineData(self, .unlimited) else { return "" }
    return sentence(data, typography)
  }

  private func sentence(_ data: LineData, _ typography: Typography) -> String {
    let tongue = typography.tongue
    guard let ranges = data.ranges else {
      return Bilingual("Aucun point à dessiner.", "No point to draw.")(tongue)
    }
    let real = { (v: Double) in scale == .log10 ? pow(10, v) : v }
    let (across, up) = (self.across(typography), self.up(typography))
    let colon = Bilingual.colon(tongue)
    func at(_ v: Double) -> String {
      for (line, runs) in zip(series, data.lines) {
        for run in runs {
          guard let index = run.v.firstIndex(of: v) else { continue }
          let name = series.count > 1 ? "\(oneLine(line.name, ascii: false)), " : ""
          let unit = y.unitSymbol.isEmpty ? "" : "\u{A0}" + up.unit(y.unitSymbol)
          let bounds = run.ends[index].map { up.range(real($0.lowerBound)...real($0.upperBound)) }
          let value = bounds.map { $0 + unit } ?? up.quantity(real(v), unitSymbol: y.unitSymbol)
          return "\(value) (\(name)\(place(run.u[index], across)))"
        }
      }
      return ""
    }
    let points = typography.count(data.count) + " point" + (data.count > 1 ? "s" : "")
    let lines = Bilingual("\(series.count) courbes, ", "\(series.count) lines, ")(tongue)
    let middles = data.middles ?? ranges.v
    return (series.count > 1 ? lines : "") + points + colon + "max " + at(middles.upperBound)
      + ", min " + at(middles.lowerBound) + Whiskers.ranking(bounded, tongue) + "."
  }
}

/// The names of lines at their right ends.
struct LineEnds {
  private let names: [String]
  private let data: LineData
  /// The room to the right of the area; 0 where the names are too long or there is one line.
  let room: Double

  init(_ lines: Lines, _ data: LineData, _ device: Device) {
    self.data = data
    names = distinctLabels(lines.series.map(\.name), width: device.width / 3, device: device)
    let widest = names.map(device.textWidth).max() ?? 0
    let isShort = widest <= device.width / 4 && names.count > 1
    room = isShort ? widest + 2 * device.gap : 0
  }

  /// The place of each name: at the height of its end, or a line away from it; none where two
  /// names would meet.
  func spots(
    _ frame: Frame, _ device: Device
  ) -> [(text: String, x: Double, y: Double, series: Int)] {
    var taken: [Double] = []
    var spots: [(text: String, x: Double, y: Double, series: Int)] = []
    for (index, runs) in data.lines.enumerated() {
      guard let last = runs.last, let v = last.v.last, let u = last.u.last else { return [] }
      // A name at the right edge of a line that ends before it would point to nothing.
      guard frame.x(at: u) >= frame.right - 3 * device.gap else { return [] }
      let y = frame.y(at: v)
      let middle = device.isText ? y.rounded(.down) + 0.5 : y
      let choices = [middle, middle - device.line, middle + device.line]
      guard
        let free = choices.first(where: { choice in
          choice > 0 && choice < device.height
            && taken.allSatisfy { abs($0 - choice) >= device.line * 0.99 }
        })
      else { return [] }
      taken.append(free)
      spots.append((names[index], frame.right + device.gap, free, index))
    }
    return spots
  }
}
