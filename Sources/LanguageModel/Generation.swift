import Platform

/// A text that a model writes on, piece after piece.
///
/// Each piece is drawn by the model's probabilities; the same seed gives the same text on every
/// machine.
public struct Generation {
  private var inference: Inference
  private var numbers: SeededNumbers
  private let temperature: Double
  private let top: Int?
  /// Nil before the first piece and after the end.
  private var isEnded = false

  /// The text that an inference has read, to be written on.
  ///
  /// - Parameters:
  ///   - temperature: see `Distribution`.
  ///   - top: the number of likeliest pieces that are drawn from; all where nil.
  public init(_ inference: Inference, temperature: Double, top: Int? = nil, seed: Int) {
    self.inference = inference
    self.temperature = temperature
    self.top = top
    numbers = SeededNumbers(seed: seed)
  }

  /// The reason for which nothing comes any more; nil while something does.
  public var ending: Ending? { isEnded ? .model : inference.isFull ? .context : nil }

  /// The reasons for an end.
  public enum Ending: Sendable {
    /// The model drew the end.
    case model
    /// The context is full.
    case context
  }

  /// The next piece and the probability that it had at temperature 1; nil at the end.
  public mutating func next() -> (piece: Int, probability: Double)? {
    guard ending == nil else { return nil }
    let scores = inference.nextScores()
    let distribution = Distribution(scores: scores, temperature: temperature, top: top)
    let piece = distribution.draw(&numbers)
    if piece == Tokenizer.end {
      isEnded = true
      return nil
    }
    inference.read(piece)
    return (piece, Distribution(scores: scores).probabilities[piece])
  }
}
