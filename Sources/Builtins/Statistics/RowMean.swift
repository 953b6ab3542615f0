import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let rowMean = Builtin(
    "row_mean", french: "moyenne_ligne", .statistics,
    Bilingual(
      "La moyenne de plusieurs colonnes, ligne par ligne.",
      "The mean of several columns, row by row."),
    takes: Parameter.values(
      "columns", french: "colonnes",
      Bilingual(
        "des colonnes, ou de la première à la dernière : Tweet..Resume",
        "columns, or from the first to the last one: Tweet..Resume"), of: .numbers),
    details: Bilingual(
      """
      S'emploie dans un verbe, surtout derive. Les cellules vides d'une ligne sont ignorées et \
      comptées ; les colonnes sont converties dans l'unité de la première.
      """,
      """
      For use in a verb, derive above all. The missing cells of a row are skipped and counted; \
      the columns are converted to the unit of the first.
      """),
    examples: [
      Example("row_mean(cons_ia.Token, cons_ia.Tweet)[0]", shows: "2.23125 Wh"),
      Example("row_mean([1, 2], [3, 6])", shows: "[2, 4]"),
    ],
    seeAlso: ["mean", "derive"], works: .byCell
  ) { call, columns in
    try columns.meanOfRows()
  }
}

extension BoundArgument<[Value]> {
  fileprivate func meanOfRows() throws -> Value {
    let given = try value.flatMap { $0.columnsOrSelf }
    guard !given.isEmpty else {
      throw NothingToAggregate(function: call.name)
    }
    let columns = try given.map { try numericColumn($0) }
    let unit = columns.lazy.map(\.unit).first { !$0.isOne } ?? .one
    let rows = columns[0].count
    let series = try columns.map { column in
      guard column.count == rows else {
        throw LengthsDiffer(rows, column.count, lists: false).about(self)
      }
      return try converted(column, to: unit)
    }
    let missing = columns.reduce(0) { $0 + $1.missingCount }
    if missing > 0 { call.host.noteSkipped(missing, function: call.name) }
    var means: [Double?] = []
    means.reserveCapacity(rows)
    for row in 0..<rows {
      try checkpoint(at: row)
      let cells = series.indices.filter { !columns[$0].isMissing(row) }.map { series[$0][row] }
      means.append(
        cells.isEmpty
          ? nil : try call.wordingProblems { try Descriptive.mean(cells, checkpoint: checkpoint) })
    }
    let column = Column("", unit: unit, numbers: means)
    if given.contains(where: { if case .column = $0 { true } else { false } }) {
      return .column(column)
    }
    let isList = given.contains { if case .list = $0 { true } else { false } }
    return isList
      ? .list(try Value.column(column).items(checkpoint: checkpoint) ?? []) : column.value(0)
  }

  private func converted(_ column: Column, to unit: MeasureUnit) throws -> [Double] {
    let doubles = column.doubles ?? []
    if column.unit == unit { return doubles }
    guard let scaling = column.unit.scaling(to: unit) else {
      guard column.unit.isOne else {
        throw DimensionsDiffer(.combine, unit, column.unit).about(self)
      }
      var fault = PlainWithQuantity(.combine, plainIsLeft: false, plain: 1, unit: unit)
      fault.code = column.name
      throw fault.about(self)
    }
    return doubles.map { scaling.applied(to: $0) }
  }
}

extension Value {
  /// The columns or lists of a list of them; anything else alone.
  fileprivate var columnsOrSelf: [Value] {
    guard case .list(let items) = self, !items.isEmpty else { return [self] }
    let areSeries = items.allSatisfy { item in
      switch item {
      case .column, .list: true
      default: false
      }
    }
    return areSeries ? items : [self]
  }
}
