import BuiltinKit
import Diagnostics
import Plotting
import Statistics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let hist = Builtin(
    "hist", french: "histogramme", .pictures,
    Bilingual(
      "Un histogramme : combien de valeurs par classe.",
      "A histogram: how many values per bin."),
    takes: pictured,
    Parameter.expressions(
      "x",
      Bilingual("la colonne de nombres ou de dates", "the column of numbers or dates"),
      arity: .optional),
    Parameter.numbers(
      "bins", french: "classes",
      Bilingual(
        "combien de classes, leur largeur avec son unité, ou la liste de leurs bornes",
        "how many bins, their width with its unit, or the list of their edges"), mustBeNamed: true
    ).optional, pictureOptions,
    details: Bilingual(
      "Les classes sont celles de bins : chacune contient sa borne de gauche, la dernière les deux ; sans nombre, elles ont des bornes rondes.",
      "The classes are those of bins: each holds its left edge, the last one both; without a number they have round edges."
    ),
    examples: [
      Example(
        "hist([1, 2, 2, 3, 7], bins = [0, 2, 4, 6, 8], width = 40)",
        shows: """
          5 valeurs : médiane 2, de 1 à 7.
          0–2 ███████████▍ 1
          2–4 ██████████████████████████████████ 3
          4–6 0
          6–8 ███████████▍ 1
          """),
      Example("cout_pays.hist(gwp)", shows: "138 valeurs : médiane…"),
      Example(
        "cout_pays.hist(gwp, classes = 200 gCO2e/kWh, largeur = 60)",
        shows: "138 valeurs : médiane…"),
    ],
    seeAlso: ["bins", "boxplot", "quantile"]
  ) { call, source, x, bins, options in
    let source = try source.value
    guard let column = try source.single ?? source.column(of: x) else {
      throw x.lacking()
    }
    if column.kind == .dates {
      return try options.picture(try column.dateHistogram(bins, checkpoint: call.checkpoint))
    }
    let numbers = Numbers(
      try source.single == nil
        ? source.numbers(column, of: x) : source.numbers(column, of: source.argument))
    guard !numbers.values.isEmpty else {
      throw NothingToDraw(
        Bilingual("toutes les cellules sont vides", "all cells are missing"))
    }
    let histogram = try bins.histogram(of: numbers, from: source.argument)
    let range = try Descriptive.range(numbers.values, checkpoint: call.checkpoint)
    return try options.picture(
      HistogramBars(
        variable: PlotVariable(name: column.name, unitSymbol: column.unit.symbol, values: []),
        edges: histogram.edges, counts: histogram.counts,
        extremes: HistogramBars.Extremes(
          low: range.lowerBound,
          median: try Descriptive.median(numbers.values, checkpoint: call.checkpoint),
          high: range.upperBound),
        isOneEach: histogram.isOneEach, missing: numbers.missing, outside: histogram.outside))
  }
}

extension Column {
  /// The histogram of a column of dates, with classes from one start of a period to the next.
  fileprivate func dateHistogram(
    _ bins: BoundArgument<Value?>, checkpoint: Checkpoint
  ) throws -> HistogramBars {
    let variable = plotVariable
    let days = variable.values.compactMap(\.self)
    guard !days.isEmpty else {
      throw NothingToDraw(
        Bilingual("toutes les cellules sont vides", "all cells are missing"))
    }
    var count = 12
    if let given = try bins.value {
      guard case .integer(let wanted) = given, (1...200).contains(wanted) else {
        throw bins.wrongKind(
          Bilingual("un nombre de classes, pour des dates", "a number of bins, for dates"),
          found: given)
      }
      count = Int(wanted)
    }
    let range = try Descriptive.range(days, checkpoint: checkpoint)
    let edges = DateClasses.edges(from: range.lowerBound, to: range.upperBound, count: count)
    let sorted = try Sorting.ascending(days, checkpoint: checkpoint)
    return HistogramBars(
      variable: PlotVariable(name: name, values: [], areDates: true), edges: edges,
      counts: DateClasses.counts(of: sorted, between: edges),
      extremes: HistogramBars.Extremes(
        low: range.lowerBound, median: try Descriptive.median(days, checkpoint: checkpoint),
        high: range.upperBound), missing: variable.values.count - days.count)
  }
}
