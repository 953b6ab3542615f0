/// Box plots after Tukey (1977), one row per series: quartiles, whiskers and what lies beyond.
public struct Boxes: Sendable, Hashable {
  /// The figures of one series, in ascending order.
  public struct Figures: Sendable, Hashable {
    /// The lower edge of the box.
    public let lowerQuartile: Double
    /// The line in the box.
    public let median: Double
    /// The upper edge of the box.
    public let upperQuartile: Double
    /// The ends of the whiskers.
    public let whiskers: ClosedRange<Double>
    /// The values beyond the whiskers.
    public let outliers: [Double]

    /// Figures that were computed elsewhere.
    public init(
      lowerQuartile: Double, median: Double, upperQuartile: Double,
      whiskers: ClosedRange<Double>, outliers: [Double]
    ) {
      self.lowerQuartile = lowerQuartile
      self.median = median
      self.upperQuartile = upperQuartile
      self.whiskers = whiskers
      self.outliers = outliers
    }
  }

  /// One row.
  public struct Box: Sendable, Hashable {
    /// The name of the series.
    public let label: String
    /// The number of values that the figures are of.
    public let count: Int
    /// Nil where there are no values.
    public let figures: Figures?

    /// A row.
    public init(label: String, count: Int, figures: Figures?) {
      self.label = label
      self.count = count
      self.figures = figures
    }
  }

  /// The name of the measure, empty where the rows say it.
  public var name: String
  /// The symbol of the unit that all rows share.
  public var unitSymbol: String
  /// The rows from top to bottom.
  public var boxes: [Box]
  /// The scale of the values.
  public var scale: ScaleKind
  /// The number of missing cells.
  public var missing: Int
  /// The number of values up to 0 that were taken out for a logarithmic scale.
  public var notPositive: Int

  /// Box plots; on a logarithmic scale all figures are positive.
  public init(
    name: String, unitSymbol: String, boxes: [Box], log: Bool = false, missing: Int = 0,
    notPositive: Int = 0
  ) {
    self.name = name
    self.unitSymbol = unitSymbol
    self.boxes = boxes
    scale = log ? .log10 : .linear
    self.missing = missing
    self.notPositive = notPositive
  }

  /// The smallest and the largest value drawn; nil where there is none.
  var range: ClosedRange<Double>? {
    let ends = boxes.compactMap(\.figures).flatMap { figures in
      [figures.whiskers.lowerBound, figures.whiskers.upperBound]
        + [figures.outliers.first, figures.outliers.last].compactMap(\.self)
    }
    guard let low = ends.min(), let high = ends.max() else { return nil }
    return low...high
  }
}
