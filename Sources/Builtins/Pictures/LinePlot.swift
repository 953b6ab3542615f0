import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let line = Builtin(
    "line", french: "courbe", .pictures,
    Bilingual("Des courbes, dans l'ordre de x.", "Lines, in the order of x."),
    takes: pictured,
    Parameter.expressions(
      "x", Bilingual("nombres, dates ou catégories", "numbers, dates or categories"),
      arity: .optional),
    Parameter.expressions(
      "y", Bilingual("une courbe par colonne : A..D aussi", "a line per column: A..D too"),
      arity: .variadic),
    pictureColumn(
      "color", french: "couleur",
      Bilingual("une courbe par valeur de cette colonne", "a line per value of this column")),
    logOption, pictureOptions,
    details: Bilingual(
      "Nombres et dates sont joints de gauche à droite, des catégories dans l'ordre de la table. Une cellule manquante coupe la courbe et est comptée sous l'image. Des listes vont sans table : courbe(xs, ys), ou courbe(ys) selon le rang.",
      "Numbers and dates are joined from left to right, categories in the order of the table. A missing cell breaks the line and is counted under the picture. Lists need no table: line(xs, ys), or line(ys) by rank."
    ),
    examples: [
      Example(
        "cons_ia.sort(Total_parameters).line(Total_parameters, Email)",
        shows: "23 points : max 190 Wh (1 760)…"),
      Example(
        "cons_ia.head(5).courbe(Model, Email..Resume)", shows: "2 courbes, 10 points : max 279 Wh…"),
    ],
    seeAlso: ["scatter", "plot_ascii"]
  ) { call, source, x, y, color, log, options in
    let source = try source.value
    let color = try source.column(of: color)
    let (across, ys) = try source.axis(x, others: y, beside: [color])
    let columns = try source.sharingUnit(ys)
    let (xs, way) = across.places(call.tongue)
    let series = try columns.flatMap { column in
      try linesOf(column, xs, by: color?.names(call.tongue), isAlone: columns.count == 1)
    }
    call.adviseOnSeries(color.map(source.series), columns: columns.count)
    let up = PlotVariable(
      name: columns.map(\.name).joined(separator: ", "), unitSymbol: columns[0].unit.symbol,
      values: [])
    let drawn = Lines(
      x: PlotVariable(name: across.name, unitSymbol: across.unit.symbol, values: []), y: up,
      positions: way,
      series: series, log: try log.value)
    return try options.picture(drawn)
  }

  /// A line, or one per name.
  private static func linesOf(
    _ column: Column, _ xs: [Double?], by names: [String?]?, isAlone: Bool
  ) throws -> [Lines.Series] {
    let variable = column.plotVariable
    func line(_ name: String, _ rows: some Collection<Int>) throws -> Lines.Series {
      var line = try Lines.Series(
        name: name, xs: rows.map { xs[$0] }, ys: rows.map { variable.values[$0] })
      line.ranges = variable.ranges.isEmpty ? [] : rows.map { variable.ranges[$0] }
      return line
    }
    guard let names else { return [try line(column.name, xs.indices)] }
    let groups = PlotSeries(name: "", values: names.map { $0 ?? "–" })
    return try groups.names.enumerated().map { code, name in
      let rows = groups.codes.indices.filter { Int(groups.codes[$0]) == code }
      return try line(isAlone ? name : "\(column.name) \(name)", rows)
    }
  }
}

extension Column {
  /// The places of the cells to the right, and the kind of these places.
  fileprivate func places(_ tongue: Tongue) -> ([Double?], Lines.Positions) {
    if kind.isNumeric { return (plotVariable.values, .numbers) }
    if kind == .dates { return (plotVariable.values, .dates) }
    let categories = PlotSeries(name: name, values: names(tongue))
    return (categories.codes.map { $0 < 0 ? nil : Double($0) }, .categories(categories.names))
  }
}
