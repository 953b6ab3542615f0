public import Platform
public import Styling

/// Steps that lead from one number to another: each bar begins where the one before it has ended.
///
/// Factors are multiplied, from 1, on a logarithmic scale, where equal ratios are equally long;
/// parts are added, from 0.
public struct Cascade: PlotMark, Hashable {
  /// What the steps do.
  public enum Form: Sendable, Hashable {
    /// They are multiplied; all are positive.
    case product
    /// They are added.
    case sum
  }

  /// The names of the steps, in the order in which they are taken.
  public let labels: [String]
  /// The steps; those without a number are left out and counted.
  public let variable: PlotVariable
  /// What the steps do.
  public let form: Form
  /// The name of the whole; nil for the usual one.
  public let totalName: String?
  /// True where the order is the reverse of the data's.
  public let isReversed: Bool

  /// A cascade of steps.
  ///
  /// Throws `PlotProblem.lengthsDiffer` where labels and values differ in number.
  public init(
    labels: [String], variable: PlotVariable, form: Form, totalName: String? = nil,
    isReversed: Bool = false
  ) throws(PlotProblem) {
    guard labels.count == variable.values.count else {
      throw .lengthsDiffer(labels.count, variable.values.count)
    }
    self.labels = isReversed ? labels.reversed() : labels
    var variable = variable
    if isReversed { variable.values.reverse() }
    self.variable = variable
    (self.form, self.totalName, self.isReversed) = (form, totalName, isReversed)
  }

  /// A step with a number.
  private struct Step {
    let label: String
    let value: Double
  }

  private var steps: [Step] {
    zip(labels, variable.values).compactMap { label, value in
      value.flatMap { $0.isFinite ? Step(label: label, value: $0) : nil }
    }
  }

  /// What the steps come to, from the left.
  private var whole: Double { Self.whole(of: steps.map(\.value), form) }

  /// What steps come to, from the left.
  public static func whole(of steps: [Double], _ form: Form) -> Double {
    form == .product ? steps.reduce(1, *) : steps.reduce(0, +)
  }

  /// The whole, the order, and the step that moves it farthest.
  public func sentence(_ typography: Typography) -> String {
    let tongue = typography.tongue
    let steps = steps
    guard let farthest = steps.max(by: { reach($0) < reach($1) }), whole.isFinite else {
      return Bilingual("Aucune étape à dessiner.", "No step to draw.")(tongue)
    }
    let own = self.typography(typography)
    let count = typography.count(steps.count)
    let s = steps.count > 1 ? "s" : ""
    let what =
      form == .product
      ? Bilingual("\(count) facteur\(s) multiplié\(s)", "\(count) factor\(s) multiplied")
      : Bilingual("\(count) part\(s) ajoutée\(s)", "\(count) part\(s) added")
    let order =
      isReversed
      ? Bilingual("dans l'ordre inverse", "in the reverse order")
      : Bilingual("dans l'ordre donné", "in the order given")
    let total = own.quantity(whole, unitSymbol: variable.unitSymbol)
    let name = "\(oneLine(farthest.label, ascii: false)) (\(text(farthest.value, own)))"
    return Bilingual(
      "\(what.french) \(order.french)\u{A0}: \(total) en tout\u{A0}; la plus grande étape est \(name).",
      "\(what.english) \(order.english): \(total) in all; the largest step is \(name).")(tongue)
  }

  /// How far a step moves the whole.
  private func reach(_ step: Step) -> Double {
    form == .product ? abs(log10(step.value)) : abs(step.value)
  }

  private func text(_ value: Double, _ own: Typography) -> String {
    let number = own.number(value)
    switch form {
    case .product: return "×\u{A0}\(number)"
    case .sum: return value < 0 ? number : "+\u{A0}\(number)"
    }
  }

  /// The rules for the steps and the whole, none of which is falsified.
  private func typography(_ typography: Typography) -> Typography {
    typography.telling(steps.map(\.value) + [whole], unitSymbol: variable.unitSymbol)
  }

  /// One row per step, and the whole after them.
  public func table(_ typography: Typography) -> PlotTable {
    let own = self.typography(typography)
    let cells = variable.values.map { $0.map { own.number($0) } ?? "" }
    return PlotTable(
      columns: [
        PlotTable.Column("", isNumeric: false),
        PlotTable.Column(variable.title(.linear, typography), isNumeric: true),
      ],
      rows: zip(labels, cells).map { [$0, $1] } + [[wholeName(typography), own.number(whole)]])
  }

  private func wholeName(_ typography: Typography) -> String {
    let usual =
      form == .product ? Bilingual("produit", "product") : Bilingual("somme", "sum")
    return totalName ?? usual(typography.tongue)
  }

  /// A bar per step over the axis of what they come to, and the whole below.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    var leftOut = LeftOut()
    for value in variable.values {
      if let value, !value.isNaN {
        if !value.isFinite { leftOut.infinite += 1 }
      } else {
        leftOut.missing += 1
      }
    }
    drawing.notes = leftOut.notes(
      one: Bilingual("étape non comptée", "step not counted"),
      many: Bilingual("étapes non comptées", "steps not counted"), tongue: typography.tongue)
    let steps = steps
    guard !steps.isEmpty else { return drawing }
    guard let path = CascadePath(steps.map(\.value), form) else {
      drawing.notes.append(
        Bilingual(
          "Le tout dépasse le plus grand nombre, ou le plus petit.",
          "The whole passes the largest number, or the smallest.")(typography.tongue))
      return drawing
    }
    let kind: ScaleKind = form == .product ? .log10 : .linear
    drawing.upTitle = variable.title(kind, typography)
    drawing.legend = legend(steps, typography)
    let own = self.typography(typography)
    let rows =
      steps.map { BarRow(label: $0.label, value: $0.value, text: text($0.value, own)) }
      + [BarRow(label: wholeName(typography), value: whole, text: "=\u{A0}\(own.number(whole))")]
    drawing.scene = CascadeLayout(rows, path, kind: kind, device, typography).scene
    return drawing
  }

  private func legend(_ steps: [Step], _ typography: Typography) -> [Drawing.Key] {
    let neutral = form == .product ? 1.0 : 0
    let all = [
      (steps.contains { $0.value >= neutral }, Bilingual("augmente", "raises"), CascadePath.rising),
      (steps.contains { $0.value < neutral }, Bilingual("diminue", "lowers"), CascadePath.falling),
      (true, Bilingual("en tout", "in all"), CascadePath.whole),
    ]
    return all.filter(\.0).map { _, name, series in
      Drawing.Key(series: series, sign: .bar, name: name(typography.tongue))
    }
  }
}

/// Where the bars of a cascade begin and end, in coordinates of its axis.
struct CascadePath {
  /// The series of bars that rise, of those that fall, and of the whole.
  static let (rising, falling, whole) = (0, 1, 2)

  /// The start, and the place after each step.
  let places: [Double]

  /// Nil where what the steps come to is no number that can be told.
  init?(_ values: [Double], _ form: Cascade.Form) {
    var total = form == .product ? 1.0 : 0
    var places = [form == .product ? log10(total) : total]
    for value in values {
      total = form == .product ? total * value : total + value
      guard total.isFinite, form == .sum || total > 0 else { return nil }
      places.append(form == .product ? log10(total) : total)
    }
    self.places = places
  }

  /// The ends and the series of each bar, the whole last.
  var bars: [(from: Double, to: Double, series: Int)] {
    let steps = zip(places, places.dropFirst()).map { from, to in
      (from: from, to: to, series: to < from ? Self.falling : Self.rising)
    }
    return steps + [(places[0], places[places.count - 1], Self.whole)]
  }
}

/// The bars of a cascade in their rows, over the grid of the axis.
private struct CascadeLayout {
  private(set) var scene: Scene

  init(
    _ rows: [BarRow], _ path: CascadePath, kind: ScaleKind, _ device: Device,
    _ typography: Typography
  ) {
    let columns = BarColumns(rows, device: device)
    let height = Double(rows.count) * device.row
    scene = Scene(width: device.width, height: height + device.line)
    let low = path.places.min() ?? 0
    let high = path.places.max() ?? 0
    let span = Span(low, high, minimum: kind == .log10 ? 0.5 : nil)
    let axis = Frame.Axis(span: span, kind: kind)
    func place(_ coordinate: Double) -> Double {
      let x = span.fraction(of: coordinate) * columns.bars * (1 - 1e-12)
      return columns.start + (device.isText ? x.rounded() : x)
    }
    let ticks = Frame.ticks(
      axis.scale, along: columns.bars, device: device, typography: typography)
    let xs = ticks.map { columns.start + $0.position * columns.bars * (1 - 1e-12) }
    scene.items.append(
      .grid(
        Scene.Grid(
          left: columns.start, right: columns.start + columns.bars, top: 0, bottom: height, xs: xs,
          ys: [])))
    for (tick, x) in zip(ticks, xs) {
      scene.write(tick.label, x: x, y: height + device.line / 2, .middle, .tick)
    }
    for (index, (row, bar)) in zip(rows, path.bars).enumerated() {
      let top = Double(index) * device.row
      let middle = top + device.row / 2
      scene.write(columns.labels[index], x: columns.label, y: middle, .end, .label)
      scene.write(row.text, x: device.width, y: middle, .end, .value)
      let (start, end) = (place(min(bar.from, bar.to)), place(max(bar.from, bar.to)))
      // A step that is too short for a cell is a sliver within the last one.
      let sliver = device.isText ? 1.0 / 32 : 0.5
      let width = max(sliver, end - start)
      let last = columns.start + columns.bars
      let x = min(start, last - max(width, device.isText ? 1 : 0))
      scene.items.append(
        .bar(
          Scene.Bar(
            x: x, y: top + device.barInset, width: width, height: device.row - 2 * device.barInset,
            series: bar.series, hover: typography.labelled(row.label, row.text))))
    }
  }
}
