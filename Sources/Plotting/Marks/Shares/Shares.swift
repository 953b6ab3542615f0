public import Styling

public import struct Platform.Checkpoint

/// The parts of a whole: a bar of shares in a terminal, a pie on a page.
public struct Shares: PlotMark, Hashable {
  /// The name of each part.
  public let labels: [String]
  /// The values that are shared out: one value per part, none of them negative.
  public let variable: PlotVariable

  /// Parts of a whole.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where labels and values differ in number,
  ///   `PlotProblem.negativePart` for a value below 0.
  public init(labels: [String], variable: PlotVariable) throws(PlotProblem) {
    guard labels.count == variable.values.count else {
      throw .lengthsDiffer(labels.count, variable.values.count)
    }
    if let value = variable.values.compactMap(\.self).first(where: { $0 < 0 }) {
      throw .negativePart(value)
    }
    self.labels = labels
    self.variable = variable
  }

  /// As many parts as there are hues; the smaller ones are one part.
  private static let most = 6

  private struct Part {
    var label: String
    var value: Double
  }

  /// The value of a part, nil where there is none that can be drawn.
  private func value(_ index: Int) -> Double? {
    variable.values[index].flatMap { $0.isFinite ? $0 : nil }
  }

  /// The largest part, which keeps sums of shares within a double.
  private var largest: Double { labels.indices.compactMap(value).max() ?? 0 }

  /// The sum of the parts as multiples of the largest.
  private var total: Double {
    let largest = largest
    return largest > 0 ? labels.indices.reduce(0) { $0 + (value($1) ?? 0) / largest } : 0
  }

  /// The parts from the largest on, the smallest ones as one.
  private func parts(_ tongue: Tongue) -> [Part] {
    let largest = largest
    let all = labels.indices.compactMap { index in
      value(index).flatMap { $0 > 0 ? Part(label: labels[index], value: $0 / largest) : nil }
    }.sorted { $0.value > $1.value }
    guard all.count > Self.most else { return all }
    let rest = all.dropFirst(Self.most - 1)
    let name = Bilingual("\(rest.count) autres", "\(rest.count) others")(tongue)
    return all.prefix(Self.most - 1) + [Part(label: name, value: rest.reduce(0) { $0 + $1.value })]
  }

  /// The largest part and its share.
  public func sentence(_ typography: Typography) -> String {
    guard let first = parts(typography.tongue).first, total > 0 else {
      return Bilingual("Aucune part à dessiner.", "No part to draw.")(typography.tongue)
    }
    let share = typography.percent(first.value / total)
    let name = oneLine(first.label, ascii: false)
    let sum = typography.telling([total * largest], unitSymbol: variable.unitSymbol)
      .quantity(total * largest, unitSymbol: variable.unitSymbol)
    return Bilingual(
      "Total \(sum)\u{A0}: la plus grande part est \(name), \(share).",
      "Total \(sum): the largest part is \(name), \(share).")(typography.tongue)
  }

  /// One row per part with its share.
  public func table(_ typography: Typography) -> PlotTable {
    let cells = variable.cells(typography)
    return PlotTable(
      columns: [
        PlotTable.Column("", isNumeric: false),
        PlotTable.Column(variable.title(.linear, typography), isNumeric: true),
        PlotTable.Column(Bilingual("part", "share")(typography.tongue), isNumeric: true),
      ],
      rows: labels.indices.map { index in
        [
          labels[index], cells[index],
          value(index).map { typography.percent(total > 0 ? $0 / largest / total : 0) } ?? "",
        ]
      })
  }

  /// The parts side by side, or around a centre, each with its share.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    var leftOut = LeftOut()
    leftOut.missing = variable.values.count { $0?.isNaN ?? true }
    leftOut.infinite = variable.values.count { $0?.isInfinite ?? false }
    drawing.notes = leftOut.notes(
      one: Bilingual("part non dessinée", "part not drawn"),
      many: Bilingual("parts non dessinées", "parts not drawn"), tongue: typography.tongue)
    let parts = parts(typography.tongue)
    let total = total
    guard total > 0, !parts.isEmpty else { return drawing }
    drawing.upTitle = variable.title(.linear, typography)
    drawing.legend = parts.enumerated().map { series, part in
      let share = typography.percent(part.value / total)
      return Drawing.Key(series: series, sign: .bar, name: "\(part.label) \(share)")
    }
    drawing.scene = device.isText ? bar(parts, device) : pie(parts, device, typography)
    let unseen = (drawing.scene?.items ?? []).count {
      if case .bar(let bar) = $0 { bar.width <= 0 } else { false }
    }
    if unseen > 0 { drawing.notes.append(LeftOut.unseen(unseen)(typography.tongue)) }
    drawing.hints.append(
      Bilingual(
        "Conseil\u{A0}: bars compare mieux les parts qu'un camembert.",
        "Hint: bars compares parts better than a pie.")(typography.tongue))
    return drawing
  }

  private func bar(_ parts: [Part], _ device: Device) -> Scene {
    var scene = Scene(width: device.width, height: 2)
    var sum = 0.0
    for (series, part) in parts.enumerated() {
      let start = device.edge(sum / total * device.width)
      sum += part.value
      let end = device.edge(sum / total * device.width)
      scene.items.append(
        .bar(Scene.Bar(x: start, y: 0, width: end - start, height: 2, series: series)))
    }
    return scene
  }

  private func pie(_ parts: [Part], _ device: Device, _ typography: Typography) -> Scene {
    let own = variable.typography(typography)
    let radius = min(device.height, device.width) / 2 - 4
    var scene = Scene(width: device.width, height: 2 * radius + 8)
    let (total, largest) = (total, largest)
    var sum = 0.0
    for (series, part) in parts.enumerated() {
      let start = sum / total
      sum += part.value
      scene.items.append(
        .wedge(
          Scene.Wedge(
            x: device.width / 2, y: radius + 4, radius: radius, from: start, to: sum / total,
            series: series,
            hover:
              typography.labelled(
                part.label,
                "\(own.number(part.value * largest)) (\(typography.percent(part.value / total)))"
              )
          )))
    }
    return scene
  }
}
