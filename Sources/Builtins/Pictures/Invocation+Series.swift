import BuiltinKit
import Diagnostics
import Plotting

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
