import DataFiles
public import Platform

/// A model together with the pieces that it was trained on.
public struct TextModel: Sendable {
  /// The pieces.
  public let tokenizer: Tokenizer
  /// The model.
  public let model: LanguageModel

  /// The models that are part of the program.
  public enum Trained: Sendable, CaseIterable {
    /// One expert per layer, which every piece goes through.
    case dense
    /// Several experts per layer, each piece going through one of them.
    case experts
  }

  /// A model of the vocabulary's size.
  public init(tokenizer: Tokenizer, model: LanguageModel) {
    self.tokenizer = tokenizer
    self.model = model
  }

  /// One of the models that are part of the program; it is read when it is first asked for.
  ///
  /// - Throws: `ModelFileError` where the program was built with files that are none.
  public static func trained(_ model: Trained) throws -> TextModel {
    switch model {
    case .dense: try denseModel.get()
    case .experts: try expertModel.get()
    }
  }

  /// The pieces that both models know.
  public static func tokenizer() throws -> Tokenizer { try vocabulary.get() }

  private static let vocabulary = Result {
    try Tokenizer(vocabulary: String(decoding: ModelFile.vocabulary.bytes, as: UTF8.self))
  }

  private static let denseModel = Result { try read(.dense) }
  private static let expertModel = Result { try read(.experts) }

  private static func read(_ file: ModelFile) throws -> TextModel {
    TextModel(
      tokenizer: try vocabulary.get(), model: try LanguageModel(file: file.bytes))
  }
}

/// A file of the folder `data/petit-modele` that is part of the program.
public enum ModelFile: String, Sendable, CaseIterable {
  case vocabulary = "vocabulaire.txt"
  case dense = "dense.bin"
  case experts = "experts.bin"

  /// The bytes, in the program's read-only memory.
  public var bytes: UnsafeRawBufferPointer {
    DataFiles.bytes(of: "petit-modele/\(rawValue)").map(UnsafeRawBufferPointer.init)
      ?? UnsafeRawBufferPointer(start: nil, count: 0)
  }
}

extension TextModel {
  /// The most pieces of a text that are read at once: the context, without the place of the end
  /// that each text begins with.
  public var room: Int { model.shape.context - 1 }

  /// An inference that has read the end and then the pieces, at most `room` of them.
  ///
  /// - Throws: what `checkpoint` throws, which is asked before each piece.
  public func read(
    _ pieces: some Sequence<Int>, without cut: [HeadPlace] = [], keepsAttention: Bool = false,
    checkpoint: Checkpoint
  ) throws -> Inference {
    var inference = Inference(model, without: cut, keepsAttention: keepsAttention)
    inference.read(Tokenizer.end)
    for piece in pieces {
      try checkpoint()
      inference.read(piece)
    }
    return inference
  }

  /// The bits of surprise at each piece: -log2 of the probability that it had.
  ///
  /// A text of more than `room` pieces is read in windows of as many, each from its own beginning.
  ///
  /// - Throws: what `checkpoint` throws.
  public func surprises(
    at pieces: [Int], without cut: [HeadPlace] = [], checkpoint: Checkpoint
  ) throws -> [Double] {
    var inference = try read([], without: cut, checkpoint: checkpoint)
    return try pieces.enumerated().map { place, piece in
      try checkpoint()
      if place % room == 0 { inference.rewind(to: 1) }
      let bits = inference.surprise(at: piece)
      inference.read(piece)
      return bits
    }
  }
}

extension Inference {
  /// The bits of surprise at a piece that comes next.
  mutating func surprise(at piece: Int) -> Double {
    let probability = Distribution(scores: nextScores()).probabilities[piece]
    return -log2(probability)
  }
}
