/// A picture laid out for a device: a scene and the texts around it.
///
/// From top to bottom a printer puts the sentence, titles, legend, the name of the vertical axis,
/// the scene, the name of the horizontal axis, notes and hints.
public struct Drawing: Sendable {
  /// The entry of a series in a legend.
  public struct Key: Sendable, Equatable {
    /// The sign of the series in the scene.
    public enum Sign: Sendable, Equatable {
      case point, bar, curve, fit
      /// An area of a map.
      case shade(Shade)
    }

    /// The series, counted from 0.
    public var series: Int
    /// The sign.
    public var sign: Sign
    /// Its name.
    public var name: String

    /// The entry of a series in a legend.
    public init(series: Int, sign: Sign, name: String) {
      self.series = series
      self.sign = sign
      self.name = name
    }
  }

  /// The picture told in one sentence.
  public var sentence: String
  /// The series that the scene tells apart, in their order.
  public var legend: [Key] = []
  /// The name of what goes up, or of what bars measure.
  public var upTitle = ""
  /// The name of what goes to the right.
  public var rightTitle = ""
  /// Nil where there is nothing to draw.
  public var scene: Scene?
  /// The data left out, with the reason.
  public var notes: [String] = []
  /// The call that would show the data better.
  public var hints: [String] = []

  /// A drawing without a scene.
  public init(sentence: String) { self.sentence = sentence }
}
