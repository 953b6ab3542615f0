/// Lines through values in order: a series per line, told apart by colour and shape.
public struct Lines: Sendable, Hashable {
  /// The kind of the places from left to right.
  public enum Positions: Sendable, Hashable {
    /// Numbers.
    case numbers
    /// Days since 1 January 1970.
    case dates
    /// Places in a list of names.
    case categories([String])
  }

  /// One line: its points in the order in which it joins them.
  public struct Series: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The places of its points; nil where that is missing.
    public let xs: [Double?]
    /// Their values, as many; a missing one breaks the line.
    public let ys: [Double?]

    /// A line.
    ///
    /// - Throws: `PlotProblem.lengthsDiffer`.
    public init(name: String, xs: [Double?], ys: [Double?]) throws(PlotProblem) {
      guard xs.count == ys.count else { throw .lengthsDiffer(xs.count, ys.count) }
      (self.name, self.xs, self.ys) = (name, xs, ys)
    }
  }

  /// The variable from left to right, without values.
  public var x: PlotVariable
  /// The variable from bottom to top, without values.
  public var y: PlotVariable
  /// The kind of the places from left to right.
  public var positions: Positions
  /// The lines.
  public var series: [Series]
  /// The scale of the values.
  public var scale: ScaleKind

  /// Lines of `series`; numbers and dates are joined from left to right.
  public init(
    x: PlotVariable, y: PlotVariable, positions: Positions, series: [Series], log: Bool = false
  ) {
    (self.x, self.y, self.positions, self.series) = (x, y, positions, series)
    scale = log ? .log10 : .linear
  }
}
