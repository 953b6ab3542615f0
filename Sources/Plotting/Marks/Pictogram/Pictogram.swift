public import Styling

public import struct Platform.Checkpoint

/// A row of equal signs per category, each for the same amount: numbers that are counted, never an
/// area.
///
/// Of an interval what is sure are full signs, and what is possible open ones. A rest of less than
/// a sign is not drawn; the number at the end of the row has it.
public struct Pictogram: PlotMark, Hashable {
  /// The names of the rows.
  public let labels: [String]
  /// The amounts, none negative.
  public let variable: PlotVariable
  /// What a sign stands for; nil leaves it to the picture.
  public let each: Double?
  private let data: CategorySeries

  /// Rows of signs.
  ///
  /// Throws `PlotProblem.lengthsDiffer` where labels and values differ in number,
  /// `PlotProblem.negativePart` for an amount below 0.
  public init(
    labels: [String], variable: PlotVariable, each: Double? = nil
  ) throws(PlotProblem) {
    data = try CategorySeries(labels: labels, variables: [variable], order: .none)
    for row in labels.indices {
      if let low = variable.ends(row)?.lowerBound, low < 0 { throw .negativePart(low) }
    }
    (self.labels, self.variable, self.each) = (labels, variable, each)
  }

  /// The largest amount and the smallest.
  public func sentence(_ typography: Typography) -> String { data.sentence(typography) }

  /// One row per category.
  public func table(_ typography: Typography) -> PlotTable { data.table(typography) }

  /// The series of signs for what is sure, and for what is possible.
  private static let (sure, possible) = (0, 5)

  /// A line of signs per row, with its number at the end.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    drawing.notes = data.notes(typography).filter { $0 != whiskers(typography) }
    let most = labels.indices.compactMap { variable.ends($0)?.upperBound }.max() ?? 0
    guard most > 0 else { return drawing }
    let cells = variable.cells(typography)
    let columns = BarColumns(labels: labels, values: cells, device: device)
    let pitch = device.isText ? 1.0 : 12
    let room = max(1, (columns.bars / pitch).rounded(.down))
    let sign = signValue(most, room: room)
    let own = typography.telling([sign], unitSymbol: variable.unitSymbol)
    let value = own.quantity(sign, unitSymbol: variable.unitSymbol)
    drawing.upTitle = variable.title(.linear, typography)
    drawing.legend = [
      Drawing.Key(
        series: Self.sure, sign: .point,
        name: Bilingual("un signe vaut \(value)", "a sign is \(value)")(typography.tongue))
    ]
    let isOpen = labels.indices.contains { row in
      variable.ends(row).map { signs($0.lowerBound, of: sign) < signs($0.upperBound, of: sign) }
        ?? false
    }
    if isOpen {
      drawing.legend.append(
        Drawing.Key(
          series: Self.possible, sign: .point,
          name: Bilingual("possible, selon l'intervalle", "possible, by the interval")(
            typography.tongue)))
    }
    if let each, each < sign {
      let asked = typography.quantity(each, unitSymbol: variable.unitSymbol)
      drawing.notes.append(
        Bilingual(
          "Des signes de \(asked) ne tiendraient pas dans la largeur.",
          "Signs of \(asked) would not fit in the width.")(typography.tongue))
    }
    drawing.notes.append(
      Bilingual(
        "Un reste de moins d'un signe n'est pas dessiné\u{A0}; le nombre le compte.",
        "A rest of less than a sign is not drawn; the number has it.")(typography.tongue))
    var scene = Scene(width: device.width, height: Double(labels.count) * device.row)
    var points = Scene.Points(xs: [], ys: [])
    for row in labels.indices {
      let middle = (Double(row) + 0.5) * device.row
      scene.write(columns.labels[row], x: columns.label, y: middle, .end, .label)
      scene.write(cells[row], x: device.width, y: middle, .end, .value)
      guard let ends = variable.ends(row) else { continue }
      let sure = signs(ends.lowerBound, of: sign)
      for place in 0..<signs(ends.upperBound, of: sign) {
        points.xs.append(columns.start + (Double(place) + 0.5) * pitch)
        points.ys.append(middle)
        points.codes.append(Int32(place < sure ? Self.sure : Self.possible))
        points.hovers.append(typography.labelled(labels[row], cells[row]))
      }
    }
    scene.items.append(.points(points))
    drawing.scene = scene
    return drawing
  }

  /// The line on whiskers that other pictures of intervals have.
  private func whiskers(_ typography: Typography) -> String? {
    Whiskers.key([variable], typography.tongue).first
  }

  /// The whole signs of an amount; what is off by rounding alone is not off.
  private func signs(_ amount: Double, of sign: Double) -> Int {
    Int((amount / sign * (1 + 1e-12)).rounded(.down))
  }

  /// What a sign stands for: what was asked where that fits, else the least of 1, 2, 5, 10… that fits.
  ///
  /// Where nobody asks it is no part of a unit unless all is less, and gives at most 40 signs.
  private func signValue(_ most: Double, room: Double) -> Double {
    guard let each else {
      let least = NiceStep(atLeast: most / min(room, 40)).value
      return most >= 1 ? max(1, least) : least
    }
    return most / each <= room ? each : NiceStep(atLeast: most / room).value
  }
}
