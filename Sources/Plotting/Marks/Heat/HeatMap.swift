public import Styling

public import struct Platform.Checkpoint

/// A shade for each cell of a table of numbers: a matrix of correlations, the attention of a model.
public struct HeatMap: PlotMark, Hashable {
  /// The names of the rows, from the top.
  public let rows: [String]
  /// The columns, from the left; each has a value per row, nil where the cell is left blank.
  public let columns: [PlotVariable]
  /// What the rows are, what the columns are; empty where nobody says.
  public let titles: [String]
  /// The name of what is shaded, with its unit.
  public let variable: PlotVariable

  /// Shaded cells.
  ///
  /// - Parameters:
  ///   - name: the name of what is shaded; empty where nobody says.
  ///   - titles: what the rows are, and what the columns are.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where a column has another number of values than there
  ///   are rows.
  public init(
    rows: [String], columns: [PlotVariable], name: String = "", titles: [String] = []
  ) throws(PlotProblem) {
    for column in columns where column.values.count != rows.count {
      throw .lengthsDiffer(rows.count, column.values.count)
    }
    self.rows = rows
    self.columns = columns
    self.titles = titles
    variable = PlotVariable(
      name: name, unitSymbol: columns.first?.unitSymbol ?? "",
      values: columns.flatMap(\.values).filter { $0?.isFinite ?? false })
  }

  /// The value of a cell; nil where there is none that can be drawn.
  func value(_ row: Int, _ column: Int) -> Double? {
    columns[column].values[row].flatMap { $0.isFinite ? $0 : nil }
  }

  /// The largest cell and the smallest, with their rows and columns.
  public func sentence(_ typography: Typography) -> String {
    let own = variable.typography(typography)
    let cells = columns.indices.flatMap { column in
      rows.indices.compactMap { row in value(row, column).map { ($0, row, column) } }
    }
    guard let high = cells.max(by: { $0.0 < $1.0 }), let low = cells.min(by: { $0.0 < $1.0 }) else {
      return Bilingual("Aucun nombre à dessiner.", "No number to draw.")(typography.tongue)
    }
    func told(_ cell: (Double, Int, Int)) -> String {
      let number = own.quantity(cell.0, unitSymbol: variable.unitSymbol)
      let names = [rows[cell.1], columns[cell.2].name].map { oneLine($0, ascii: false) }
      return "\(names[0]) × \(names[1]) (\(number))"
    }
    return Bilingual(
      "\(rows.count) × \(columns.count) cases\u{A0}: max \(told(high)), min \(told(low)).",
      "\(rows.count) × \(columns.count) cells: max \(told(high)), min \(told(low)).")(
        typography.tongue)
  }

  /// The matrix: a column of names, then the columns.
  public func table(_ typography: Typography) -> PlotTable {
    let cells = columns.map { $0.cells(typography) }
    return PlotTable(
      columns: [PlotTable.Column(titles.first ?? "", isNumeric: false)]
        + columns.map { PlotTable.Column($0.title(.linear, typography), isNumeric: true) },
      rows: rows.indices.map { row in [rows[row]] + cells.map { $0[row] } })
  }

  /// The cells in a grid, the names of the rows beside them and those of the columns above.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    var leftOut = LeftOut()
    leftOut.infinite =
      columns.lazy.flatMap(\.values).filter { $0.map { !$0.isFinite } ?? false }
      .count
    drawing.notes = leftOut.notes(
      one: Bilingual("case non dessinée", "cell not drawn"),
      many: Bilingual("cases non dessinées", "cells not drawn"), tongue: typography.tongue)
    guard let classes = HeatClasses(variable.values.compactMap(\.self)) else { return drawing }
    let grid = HeatGrid(self, device)
    if grid.columns < columns.count {
      let count = columns.count - grid.columns
      drawing.notes.append(
        Bilingual(
          "\(count) colonne\(count > 1 ? "s" : "") sans place : largeur trop petite",
          "\(count) column\(count > 1 ? "s" : "") without room: the width is too small")(
            typography.tongue))
    }
    drawing.upTitle =
      titles.count > 1 && !titles[0].isEmpty
      ? "\(titles[0]) ↓, \(titles[1]) →" : variable.title(.linear, typography)
    if titles.count > 1, !variable.name.isEmpty {
      drawing.rightTitle = variable.title(.linear, typography)
    }
    drawing.legend = classes.legend(variable.typography(typography))
    drawing.scene = grid.scene(classes, typography)
    return drawing
  }
}

/// Equal classes of numbers, at most six, with round bounds.
struct HeatClasses {
  private let start: Double
  private let step: Double
  private let count: Int
  private let palette: Shade.Palette
  /// True where all numbers are the same: there is no class to tell of.
  private let isOneNumber: Bool

  /// The classes of some numbers, nil where there are none.
  ///
  /// Where some are below 0 and others above, the classes lie evenly around 0; elsewhere they begin
  /// at 0 where that is near.
  init?(_ numbers: [Double]) {
    guard var low = numbers.min(), var high = numbers.max() else { return nil }
    palette = low < 0 ? .viridis : .heat
    isOneNumber = low == high
    guard !isOneNumber else {
      (start, step, count) = (low, 1, 1)
      return
    }
    if low < 0, high > 0 { (low, high) = (min(low, -high), max(high, -low)) }
    if low > 0, low < high / 3 { low = 0 }
    var nice = NiceStep(atLeast: max((high / 6 - low / 6), .leastNormalMagnitude))
    for _ in 0..<3 {
      let first = (low / nice.value + 1e-9).rounded(.down)
      let last = (high / nice.value - 1e-9).rounded(.up)
      guard last - first > Double(Shade.steps) else { break }
      nice = nice.next
    }
    step = nice.value
    start = (low / step + 1e-9).rounded(.down) * step
    count = min(Shade.steps, max(1, Int(((high - start) / step - 1e-9).rounded(.up))))
  }

  /// The shade of a number; a bound belongs to the class above it, the last one to that below.
  func shade(_ number: Double) -> Shade {
    let place = ((number - start) / step + 1e-9).rounded(.down)
    return shade(ofClass: Int(min(max(0, place), Double(count - 1))))
  }

  /// The shade of a class; few classes take the palette from end to end.
  private func shade(ofClass place: Int) -> Shade {
    let spread = count > 1 ? place * (Shade.steps - 1) / (count - 1) : Shade.steps - 1
    return .step(spread, palette)
  }

  func legend(_ typography: Typography) -> [Drawing.Key] {
    let bounds = (0...count).map { start + Double($0) * step }
    let texts = LinearScale(from: start, to: bounds[count]).format(bounds, typography: typography)
    return (0..<count).map { place in
      let name =
        isOneNumber
        ? Bilingual(same: texts[place])
        : Bilingual(
          "\(texts[place]) à \(texts[place + 1])", "\(texts[place]) to \(texts[place + 1])")
      return Drawing.Key(
        series: place, sign: .shade(shade(ofClass: place)), name: name(typography.tongue))
    }
  }
}
