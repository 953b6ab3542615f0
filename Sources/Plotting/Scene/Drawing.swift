/// A picture laid out for a device: a scene and the texts around it.
///
/// From top to bottom a printer puts the sentence, titles, legend, the name of the vertical axis,
/// the scene, the name of the horizontal axis, notes and hints.
public struct Drawing: Sendable {
  /// What a legend says of one series.
  public struct Key: Sendable, Equatable {
    /// What stands for the series in the scene.
    public enum Sign: Sendable, Equatable {
      case point, bar, curve, fit
      /// An area of a map.
      case shade(Shade)
    }

    /// The series, counted from 0.
    public var series: Int
    /// What stands for it.
    public var sign: Sign
    /// Its name.
    public var name: String

    /// What a legend says of one series.
    public init(series: Int, sign: Sign, name: String) {
      self.series = series
      self.sign = sign
      self.name = name
    }
  }

  /// What one sees, in one sentence.
  public var sentence: String
  /// The series that the scene tells apart, in their order.
  public var legend: [Key] = []
  /// The name of what goes up, or of what bars measure.
  public var upTitle = ""
  /// The name of what goes to the right.
  public var rightTitle = ""
  /// Nil where there is nothing to draw.
  public var scene: Scene?
  /// What was left out, and why.
  public var notes: [String] = []
  /// What would show the data better, in the words of the language.
  public var hints: [String] = []

  /// A drawing without a scene.
  public init(sentence: String) { self.sentence = sentence }
}
