import BuiltinKit
import Diagnostics
import Plotting
import Statistics
import Styling
import Tables
import Values

extension Builtin {
  static let scatter = Builtin(
    "scatter", french: "nuage", .pictures,
    Bilingual("Un nuage de points.", "A scatter plot."),
    takes: pictured,
    Parameter.expressions(
      "x",
      Bilingual(
        "ce qui va vers la droite : nombres ou dates", "what goes to the right: numbers or dates"),
      arity: .optional),
    Parameter.expressions(
      "y", Bilingual("ce qui va vers le haut", "what goes up"), arity: .optional),
    pictureColumn(
      "color", french: "couleur",
      Bilingual("la colonne que les signes distinguent", "the column that the signs tell apart")),
    pictureColumn(
      "label", french: "étiquette",
      Bilingual("les noms écrits près des points", "the names written beside the points")),
    Parameter.value(
      "log",
      Bilingual(
        "true, \"x\", \"y\" ou \"xy\" : échelles log", "true, \"x\", \"y\" or \"xy\": log scales"),
      default: "false", mustBeNamed: true
    ).reading { try $0.logAxes() },
    Parameter.flag(
      "fit", french: "ajuster",
      Bilingual("la droite des moindres carrés", "the line of least squares"), default: false,
      mustBeNamed: true),
    pictureColumn(
      "size", french: "taille",
      Bilingual(
        "ce que montre la surface des signes (SVG)", "what the area of the signs shows (SVG)")),
    pictureOptions,
    details: Bilingual(
      "Des points au même endroit montrent leur nombre. La droite est ajustée sur les logarithmes où l'échelle est log : son équation est alors une puissance. Les points qui manquent, ou sans place sur une échelle log, sont comptés sous l'image ; les étiquettes sans place y sont nommées. Deux listes vont sans table : nuage(xs, ys).",
      "Points in one place show their number. The line is fitted to logarithms where the scale is log: its equation is then a power. Points that are missing, or have no place on a log scale, are counted under the picture; labels without room are named there. Two lists need no table: scatter(xs, ys)."
    ),
    examples: [
      Example(
        "cons_ia.scatter(Total_parameters, Email, color = Provider, log = true, fit = true)",
        shows: "23 points : Email (0,497 à 190 Wh)…"),
      Example(
        "cout_pays.nuage(pe, gwp, étiquette = name, log = \"y\")",
        shows: "138 points : gwp (0,00877 à 2,08…"),
    ],
    seeAlso: ["plot_ascii", "fit", "corr", "line"]
  ) { call, source, x, y, color, label, log, fit, size, options in
    let source = try source.value
    let axes = try source.axes(x, y)
    let across = axes[0].kind == .dates ? axes[0] : try source.numbers(axes[0], of: x)
    let columns = [across, try source.numbers(axes[1], of: y)]
    let scales = try log.value
    if scales.x, across.kind == .dates {
      throw log.outOfRange(
        wanted: Bilingual(
          "\"y\" : une date n'a pas de logarithme", "\"y\": a date has no logarithm"),
        got: "\"x\"")
    }
    let series = try source.column(of: color).map(source.series)
    call.adviseOnSeries(series)
    var points = try Points(
      x: columns[0].plotVariable, y: columns[1].plotVariable,
      series: series, logX: scales.x, logY: scales.y)
    points.labels = try source.column(of: label)?.names(call.tongue) ?? []
    points.sizes = try source.column(of: size).map {
      try source.known([source.numbers($0, of: size)])[0].plotVariable
    }
    if try fit.value {
      _ = try source.known(columns)
      let pairs = try points.coordinates(checkpoint: call.checkpoint)
      let line = try call.wordingProblems {
        try LinearFit(x: pairs.x, y: pairs.y, checkpoint: call.checkpoint)
      }
      points.fit = PlotFit(slope: line.slope, intercept: line.intercept, r2: line.r2)
    }
    return try options.picture(points)
  }
}

extension BoundArgument<Value> {
  /// The axes that are logarithmic: true for both, or "x", "y", "xy".
  fileprivate func logAxes() throws -> (x: Bool, y: Bool) {
    guard isGiven else { return (false, false) }
    switch try value {
    case .bool(let both): return (both, both)
    case .text("x"): return (true, false)
    case .text("y"): return (false, true)
    case .text("xy"): return (true, true)
    case let other:
      throw wrongKind(
        Bilingual("true, \"x\", \"y\" ou \"xy\"", "true, \"x\", \"y\" or \"xy\""),
        found: other)
    }
  }
}
