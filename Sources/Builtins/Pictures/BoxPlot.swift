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
  static let boxplot = Builtin(
    "boxplot", french: "boîtes", .pictures,
    Bilingual("Des boîtes à moustaches de Tukey.", "Tukey's box plots."),
    takes: pictured,
    Parameter.expressions(
      "columns", french: "colonnes",
      Bilingual("une boîte par colonne : A..D aussi", "a box per column: A..D too"),
      arity: .variadic),
    pictureColumn(
      "by", french: "par",
      Bilingual("une boîte par valeur de cette colonne", "a box per value of this column")),
    logOption, pictureOptions,
    details: Bilingual(
      "La boîte va du premier au troisième quartile, les moustaches jusqu'aux dernières valeurs à 1,5 boîte au plus ; chaque valeur au-delà est un point. n est le nombre de valeurs. Sur une échelle log, les valeurs ≤ 0 sont écartées avant le calcul et comptées sous l'image.",
      "The box goes from the first to the third quartile, the whiskers to the last values within 1.5 boxes; each value beyond is a point. n is the number of values. On a log scale values ≤ 0 are taken out before the figures are computed, and counted under the picture."
    ),
    examples: [
      Example(
        "cons_ia.boxplot(Token..Cinq_pages, log = true)",
        shows: "médianes : max Cinq_pages (32,1 Wh)…"),
      Example(
        "cons_ia.boîtes(Email, par = Provider, log = true)",
        shows: "médianes : max OpenAI (14,9 Wh)…"),
    ],
    seeAlso: ["quantile", "describe"]
  ) { call, source, columns, by, log, options in
    let source = try source.value
    let groups = try source.column(of: by)
    try columns.refuseGroups(of: source, by: by)
    let given =
      try source.single == nil
      ? source.known(source.someNumbers(of: columns, beside: [groups]))
      : source.known(
        source.lists(of: [columns]).enumerated().map { place, list in
          place == 0
            ? try source.numbers(list, of: source.argument) : try source.numbers(list, of: columns)
        })
    let series = try source.sharingUnit(given)
    let isLog = try log.value
    let names = groups?.names(call.tongue)
    var boxes = Boxes(
      name: series.count == 1 ? series[0].name : "", unitSymbol: series[0].unit.symbol,
      boxes: [], log: isLog)
    for column in series {
      try add(column, by: names, isAlone: series.count == 1, call, to: &boxes)
    }
    return try options.picture(boxes)
  }

  private static func add(
    _ column: Column, by names: [String?]?, isAlone: Bool, _ call: Invocation,
    to boxes: inout Boxes
  ) throws {
    let values = column.plotVariable.values
    let groups =
      try names.map { PlotSeries(name: "", values: $0.map { $0 ?? "–" }) }
      ?? PlotSeries(
        name: "", names: [column.name], codes: Array(repeating: 0, count: values.count))
    var series = Array(repeating: [Double](), count: groups.names.count)
    for (row, (value, code)) in zip(values, groups.codes).enumerated() {
      try call.checkpoint(at: row)
      guard let value, value.isFinite else {
        boxes.missing += 1
        continue
      }
      guard boxes.scale == .linear || value > 0 else {
        boxes.notPositive += 1
        continue
      }
      series[Int(code)].append(value)
    }
    for (name, values) in zip(groups.names, series) {
      let figures =
        values.isEmpty
        ? nil
        : try call.wordingProblems { try BoxFigures(values, checkpoint: call.checkpoint) }
      let label = isAlone || names == nil ? name : "\(column.name) \(name)"
      boxes.boxes.append(
        Boxes.Box(label: label, count: values.count, figures: figures.map(Boxes.Figures.init)))
    }
  }
}

extension BoundArgument<[LazyArgument]> {
  /// A column of texts first and one of numbers second: groups, which are given by name.
  fileprivate func refuseGroups(
    of source: PictureSource, by: BoundArgument<[LazyArgument]>
  ) throws {
    let given = try value
    let columns = source.table
    guard !by.isGiven, given.count == 2, source.single == nil,
      case .name(let first) = given[0].form, case .name(let second) = given[1].form,
      let groups = columns.column(named: first), groups.kind == .text,
      columns.column(named: second)?.kind.isNumeric == true
    else { return }
    let named = "\(by.spelling) = \(given[0].text)"
    let place = given[0].range.union(given[1].range)
    let arguments = "\(given[1].text), \(named)"
    let table = source.argument.code.map { "\($0)." } ?? ""
    throw ArgumentWithoutName(by.spelling, code: given[0].text).at(place)
      .repaired(
        by: Fix(replace: place, with: arguments), showing: "\(table)\(call.name)(\(arguments))")
  }
}

extension Boxes.Figures {
  fileprivate init(_ figures: BoxFigures) {
    self.init(
      lowerQuartile: figures.lowerQuartile, median: figures.median,
      upperQuartile: figures.upperQuartile, whiskers: figures.whiskers,
      outliers: figures.outliers)
  }
}
