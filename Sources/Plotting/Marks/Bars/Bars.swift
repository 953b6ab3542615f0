/// The data of a bar chart: one label per value.
public struct Bars: Sendable, Hashable {
  /// In which order the rows stand.
  public enum Order: Sendable, Hashable {
    /// As the data has them.
    case none
    /// The smallest value first.
    case ascending
    /// The largest value first.
    case descending
  }

  /// The name of each category.
  public let labels: [String]
  /// The measured values: one value per category.
  public let variable: PlotVariable
  /// The order of the rows; missing values stand last in either order.
  public var order: Order
  /// The most rows that are shown; the others are counted under the plot.
  public var limit: Int?
  /// The scale of the values: on a logarithmic one dots are drawn, since a bar has no foot.
  public var scale: ScaleKind
}

extension PlotSpec {
  /// A chart of one horizontal bar per label, with the value at its end.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where labels and values differ in number,
  ///   `PlotProblem.limitNotPositive` for a limit below 1.
  public static func bars(
    labels: [String], values: [Double?], name: String, unitSymbol: String = "",
    order: Bars.Order = .descending, limit: Int? = nil, log: Bool = false, title: String? = nil
  ) throws(PlotProblem) -> PlotSpec {
    guard labels.count == values.count else { throw .lengthsDiffer(labels.count, values.count) }
    if let limit, limit < 1 { throw .limitNotPositive(limit) }
    let variable = PlotVariable(name: name, unitSymbol: unitSymbol, values: values)
    let bars = Bars(
      labels: labels, variable: variable, order: order, limit: limit,
      scale: log ? .log10 : .linear)
    return PlotSpec(title: title, mark: bars)
  }
}
