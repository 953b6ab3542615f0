import Styling

/// What a device measures in: character cells in a terminal, units of the page elsewhere.
public struct DeviceMetrics: Sendable {
  /// The width of the whole picture.
  public var width: Double
  /// The height of the area of the data, where the mark leaves a choice.
  public var height: Double
  /// The height of a line of text.
  public var lineHeight: Double
  /// The width of a text.
  public var textWidth: @Sendable (String) -> Double

  /// Metrics as given.
  public init(
    width: Double, height: Double, lineHeight: Double,
    textWidth: @escaping @Sendable (String) -> Double
  ) {
    self.width = width
    self.height = height
    self.lineHeight = lineHeight
    self.textWidth = textWidth
  }

  /// The metrics of a terminal: one cell is one unit in both directions.
  public static func cells(width: Int, height: Int) -> DeviceMetrics {
    DeviceMetrics(
      width: Double(width), height: Double(height), lineHeight: 1,
      textWidth: { Double($0.displayWidth) })
  }
}
