import BuiltinKit
import Diagnostics
import Plotting
import Tables

extension Invocation {
  /// As many series as a reader tells apart; there are as many colours.
  static let mostSeries = 6

  /// Says, where there are too many series, that their colours come back, and what to do.
  func adviseOnSeries(columns: [Column]) {
    guard columns.count > Self.mostSeries else { return }
    host.note(.tooManyColumns(columns.count, most: Self.mostSeries))
  }

  /// The same for series that are the groups of a column.
  func adviseOnSeries(_ series: PlotSeries?) {
    guard let series, series.names.count > Self.mostSeries else { return }
    host.note(
      .tooManyGroups(
        series.names.count, in: series.name, most: Self.mostSeries,
        examples: Array(series.names.prefix(2))))
  }
}
