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
    if source.single != nil, let extra = try x.value.first {
      // `hist(xs, 5)`
      throw extra.located(ArgumentWithoutName(bins.spelling, code: extra.text), in: source.table)
    }
    guard let column = try source.single ?? source.column(of: x) else {
      throw x.lacking()
    }
    if column.kind == .dates {
      return try options.picture(try column.dateHistogram(bins, checkpoint: call.checkpoint))
    }
    let numbers = Numbers(
      try source.single == nil
        ? source.known([source.numbers(column, of: x)])[0]
        : source.known([source.numbers(column, of: source.argument)])[0])
    guard !numbers.values.isEmpty else {
      throw NothingToDraw(
        Bilingual("toutes les cellules sont vides", "all cells are missing"))
    }
    let histogram = try bins.histogram(of: numbers, from: source.argument)
    let extremes = try Descriptive.quantiles(
      numbers.values, [0, 0.5, 1], checkpoint: call.checkpoint)
    return try options.picture(
      HistogramBars(
        variable: PlotVariable(name: column.name, unitSymbol: column.unit.symbol, values: []),
        edges: histogram.edges, counts: histogram.counts,
        extremes: HistogramBars.Extremes(
          low: extremes[0], median: extremes[1], high: extremes[2]),
        isOneEach: histogram.isOneEach, missing: numbers.missing, outside: histogram.outside))
  }
}

extension Column {
  private static let mostDateClasses = 200

  /// Edges so far apart from the start of a minute, hour, day, week, month or year on, in days since
  /// 1970; months and years go by the calendar.
  private func dateEdges(
    every width: Double, _ unit: MeasureUnit, until last: Double, _ bins: BoundArgument<Value?>
  ) throws -> [Double] {
    guard case .dates(let cells) = storage,
      let place = cells.indices.first(where: { !isMissing($0) }),
      let first = cells.indices.lazy.filter({ !isMissing($0) }).map({ cells[$0] }).min()
    else { return [] }
    let clock = cells[place].offset ?? 0
    let hours = unit.convert(width, to: .hour)
    let period: CalendarDate.Period =
      switch unit.symbol {
      case "mois": .month
      case "an": .year
      case "semaine": .week
      default: (hours ?? 0) >= 24 ? .day : (hours ?? 0) >= 1 ? .hour : .minute
      }
    let start = first.start(of: period)
    var edges: [Double] = []
    while edges.last.map({ $0 <= last }) ?? true {
      guard edges.count <= Self.mostDateClasses else {
        throw bins.outOfRange(
          wanted: Bilingual(
            "une durée qui donne \(Self.mostDateClasses) classes au plus",
            "a duration that gives \(Self.mostDateClasses) bins at most"),
          got: "\(NumberText.echo(width)) \(unit.symbol)")
      }
      var log = OperationLog()
      let edge = try Arithmetic.apply(
        .add, .date(start), .number(Double(edges.count) * width, unit), log: &log,
        checkpoint: bins.checkpoint)
      guard case .date(let date) = edge else { return edges }
      edges.append(Double(date.instant + Int64(clock) * 60_000_000) / 8.64e10)
    }
    return edges
  }

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
    let range = try Descriptive.range(days, checkpoint: checkpoint)
    let edges: [Double]
    switch try bins.value {
    case nil: edges = DateClasses.edges(from: range.lowerBound, to: range.upperBound, count: 12)
    case .integer(let wanted)? where (1...Int64(Self.mostDateClasses)).contains(wanted):
      edges = DateClasses.edges(
        from: range.lowerBound, to: range.upperBound, count: Int(wanted))
    case .number(let width, let unit)?
    where width > 0 && [.time, .months].contains(unit.dimension.kind):
      edges = try bins.located { try dateEdges(every: width, unit, until: range.upperBound, bins) }
    case let given?:
      throw bins.wrongKind(
        Bilingual(
          "un nombre de classes, ou leur durée, 7 d ou 1 mois",
          "a number of bins, or their duration, 7 d or 1 mois"), found: given)
    }
    let sorted = try Sorting.ascending(days, checkpoint: checkpoint)
    return HistogramBars(
      variable: PlotVariable(name: name, values: [], areDates: true), edges: edges,
      counts: DateClasses.counts(of: sorted, between: edges),
      extremes: HistogramBars.Extremes(
        low: range.lowerBound,
        median: try Descriptive.quantiles(ofSorted: sorted, [0.5])[0],
        high: range.upperBound), missing: variable.values.count - days.count)
  }
}
