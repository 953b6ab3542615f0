import BuiltinKit
import Diagnostics
import Intervals
import Plotting
import Styling
import Tables
import Units
import Values

extension Column {
  /// The numbers with what an axis says of them.
  var plotVariable: PlotVariable {
    if case .dates(let dates) = storage {
      // Instants on the clock of the first date, so that the hour that comes twice stays two hours.
      let first = dates.indices.first { !isMissing($0) }.flatMap { dates[$0].offset } ?? 0
      return PlotVariable(
        name: name,
        values: dates.indices.map { row in
          isMissing(row)
            ? nil : Double(dates[row].instant + Int64(first) * 60_000_000) / 8.64e10
        }, areDates: true)
    }
    if case .intervals(let low, let high) = storage {
      var variable = PlotVariable(
        name: name, unitSymbol: unit.symbol,
        values: low.indices.map { isMissing($0) ? nil : Bounds(low[$0], high[$0]).middle })
      variable.ranges = low.indices.map { isMissing($0) ? nil : low[$0]...high[$0] }
      return variable
    }
    let doubles = doubles ?? []
    return PlotVariable(
      name: name, unitSymbol: unit.symbol,
      values: doubles.indices.map { isMissing($0) ? nil : doubles[$0] })
  }

  /// The cells as names, nil where one is missing.
  func names(_ tongue: Tongue) -> [String?] {
    (0..<count).map { row in
      switch cell(row) {
      case .missing: nil
      case .number(let number): NumberText.echo(number)
      case .bool(let bool): Bilingual(bool ? "vrai" : "faux", "\(bool)")(tongue)
      case .interval(let bounds): bounds.written { NumberText.echo($0) }
      case let cell: cell.plainText
      }
    }
  }
}

extension BoundArgument<[LazyArgument]> {
  /// The one column given, nil without one; `-x` is the column of opposites.
  func oneColumn(of table: Table) throws -> Column? {
    guard let argument = try value.first else { return nil }
    if case .minus = argument.form { return try argument.column(of: table) }
    let columns = try ColumnSelection.pictured([argument], in: table, from: [])
    guard columns.count > 1 else { return columns.first }
    throw several(columns)
  }

  /// The complaint where several columns are given for one.
  func several(_ columns: [Column]) -> Diagnostic {
    SeveralColumnsForOne(columns.map(\.name), for: spelling, function: call.name).about(self)
  }
}

extension Builtin {
  /// A column that a picture may use, given by name.
  static func pictureColumn(
    _ name: String, french: String, _ summary: Bilingual
  ) -> Parameter<[LazyArgument]> {
    Parameter.expressions(name, french: french, summary, arity: .optional, mustBeNamed: true)
  }
}

extension Invocation {
  /// As many series as a reader tells apart; there are as many colours.
  static let mostSeries = 6

  /// Says, where there are too many series, that their colours come back, and what to do.
  func adviseOnSeries(_ count: Int) {
    guard count > Self.mostSeries else { return }
    host.note(TooManySeries(count, most: Self.mostSeries))
  }

  /// The same for series that are the groups of a column, of each of `columns` columns.
  func adviseOnSeries(_ series: PlotSeries?, columns: Int = 1) {
    guard let series, series.names.count > Self.mostSeries else {
      return adviseOnSeries(columns * (series?.names.count ?? 1))
    }
    host.note(
      TooManyGroups(
        series.names.count, in: series.name, most: Self.mostSeries,
        examples: Array(series.names.prefix(2))))
  }
}
