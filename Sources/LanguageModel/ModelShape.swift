/// The sizes that a model is built with.
public struct ModelShape: Sendable, Equatable {
  /// The number of different pieces.
  public let vocabulary: Int
  /// The most pieces that are read at once.
  public let context: Int
  /// The numbers that stand for one piece.
  public let width: Int
  /// The layers, one after the other.
  public let layers: Int
  /// The attention heads of each layer.
  public let heads: Int
  /// The experts of each layer, one of which is asked; 1 in a dense model.
  public let experts: Int
  /// The inner width of an expert.
  public let hidden: Int

  /// A shape; nil where the width does not fall into as many heads of a multiple of 8 numbers, or a
  /// size is less than 1.
  public init?(
    vocabulary: Int, context: Int, width: Int, layers: Int, heads: Int, experts: Int, hidden: Int
  ) {
    let sizes = [vocabulary, context, width, layers, heads, experts, hidden]
    guard sizes.allSatisfy({ $0 > 0 }), width % (8 * heads) == 0 else { return nil }
    self.vocabulary = vocabulary
    self.context = context
    self.width = width
    self.layers = layers
    self.heads = heads
    self.experts = experts
    self.hidden = hidden
  }

  /// The numbers that one head works with.
  var headWidth: Int { width / heads }
}

/// A part of a model, as its parameters and operations are counted.
public enum ModelPart: Sendable, CaseIterable {
  /// A vector per piece, which also gives the scores of the next piece.
  case pieces
  /// A vector per place in the text.
  case positions
  /// Attention, all layers together.
  case attention
  /// The choice of an expert.
  case router
  /// What works on each place alone: the experts, or the one there is.
  case experts
  /// The gains that keep numbers of one size.
  case norms
}

extension ModelShape {
  /// The parameters of a part, all layers together.
  public func parameters(of part: ModelPart) -> Int {
    switch part {
    case .pieces: vocabulary * width
    case .positions: context * width
    case .attention: layers * 4 * width * width
    case .router: experts > 1 ? layers * experts * width : 0
    case .experts: experts * activeExpert
    case .norms: (2 * layers + 1) * width
    }
  }

  /// Those of them that the computation for one piece goes through: one expert of each layer.
  ///
  /// Of the vectors of pieces all count, for each gives the score of its piece.
  public func activeParameters(of part: ModelPart) -> Int {
    part == .experts ? activeExpert : parameters(of: part)
  }

  private var activeExpert: Int { layers * 2 * width * hidden }

  /// All parameters.
  public var parameters: Int { ModelPart.allCases.reduce(0) { $0 + parameters(of: $1) } }

  /// The parameters that the computation for one piece goes through.
  public var activeParameters: Int {
    ModelPart.allCases.reduce(0) { $0 + activeParameters(of: $1) }
  }

  /// The additions and multiplications, divisions, comparisons, roots and powers of e, for the
  /// piece at a place counted from 0 and the scores of the next.
  ///
  /// A product of a matrix and a vector counts 2 for each weight. Attention compares with
  /// `position + 1` places, so its part grows with the place.
  public func operations(of part: ModelPart, at position: Int) -> Int {
    let seen = position + 1
    switch part {
    case .pieces: return 2 * vocabulary * width
    case .positions: return width
    case .attention:
      let weighing = heads * (4 * headWidth * seen + 6 * seen)
      return layers * (8 * width * width + weighing + width)
    case .router: return experts > 1 ? layers * (2 * experts * width + 5 * experts + width) : 0
    case .experts: return layers * (4 * width * hidden + hidden + width)
    case .norms: return (2 * layers + 1) * (4 * width + 4)
    }
  }

  /// All of them for the piece at a place counted from 0.
  public func operations(at position: Int) -> Int {
    ModelPart.allCases.reduce(0) { $0 + operations(of: $1, at: position) }
  }
}

extension ModelShape {
  /// The shape, dense and of the usual vocabulary and context, whose parameters are nearest to a
  /// number: 4 layers, heads of 16, between 16 and `widest` wide.
  public static func dense(near parameters: Int, widest: Int = 1024) -> ModelShape? {
    let shapes = stride(from: 16, through: widest, by: 16).lazy.compactMap { width in
      ModelShape(
        vocabulary: 1024, context: 128, width: width, layers: 4, heads: width / 16, experts: 1,
        hidden: 4 * width)
    }
    return shapes.min {
      ($0.parameters - parameters).magnitude < ($1.parameters - parameters).magnitude
    }
  }
}
