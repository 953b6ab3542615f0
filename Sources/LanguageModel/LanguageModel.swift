public import Platform

/// A transformer that tells which piece of text comes next: shape and weights.
///
/// It does not change; an `Inference` keeps what is known of one text.
public final class LanguageModel: Sendable {
  /// The sizes.
  public let shape: ModelShape
  /// A vector per piece, as rows.
  let pieces: Matrix
  /// A vector per place, one after the other.
  let positions: [Float]
  let layers: [Layer]
  /// The gain before the scores.
  let gain: [Float]

  /// The weights of one layer.
  struct Layer: Sendable {
    let attentionGain: [Float]
    /// The rows of the queries, of the keys, of the values, each head after head.
    let queriesKeysValues: Matrix
    let output: Matrix
    let expertGain: [Float]
    /// Nil in a dense model.
    let router: Matrix?
    let experts: [Expert]
  }

  /// Two matrices, between which negative numbers become 0.
  struct Expert: Sendable {
    let up: Matrix
    let down: Matrix
  }

  init(
    shape: ModelShape, pieces: Matrix, positions: [Float], layers: [Layer], gain: [Float]
  ) {
    self.shape = shape
    self.pieces = pieces
    self.positions = positions
    self.layers = layers
    self.gain = gain
  }
}

extension LanguageModel {
  /// A model that has learnt nothing: weights drawn at random, the same for a seed.
  ///
  /// It says nonsense at the speed of a trained model of the same shape.
  public static func random(
    _ shape: ModelShape, seed: Int, checkpoint: Checkpoint
  ) throws -> LanguageModel {
    var numbers = SeededNumbers(seed: seed)
    func matrix(_ rows: Int, _ columns: Int) throws -> Matrix {
      try checkpoint()
      let size = (3 / Float(columns)).squareRoot()
      return Matrix(rows: rows, columns: columns) { _, _ in
        (2 * Float(numbers.fraction()) - 1) * size
      }
    }
    let ones = [Float](repeating: 1, count: shape.width)
    let (width, hidden) = (shape.width, shape.hidden)
    let layers = try (0..<shape.layers).map { _ in
      Layer(
        attentionGain: ones, queriesKeysValues: try matrix(3 * width, width),
        output: try matrix(width, width), expertGain: ones,
        router: shape.experts > 1 ? try matrix(shape.experts, width) : nil,
        experts: try (0..<shape.experts).map { _ in
          Expert(up: try matrix(hidden, width), down: try matrix(width, hidden))
        })
    }
    let positions = (0..<shape.context * width).map { _ in 0.1 * Float(numbers.fraction()) }
    return LanguageModel(
      shape: shape, pieces: try matrix(shape.vocabulary, width), positions: positions,
      layers: layers, gain: ones)
  }
}
