/// What a model makes of one text, piece after piece.
///
/// Keys and values of the pieces that were read are kept, so that each further piece costs one pass
/// through the model. Pre-norm transformer: RMSNorm (Zhang and Sennrich, 2019), causal attention
/// (Vaswani et al., 2017), one expert of several by its router (Fedus, Zoph and Shazeer, 2021).
public struct Inference: Sendable {
  /// The model.
  public let model: LanguageModel
  /// The number of pieces that were read.
  public private(set) var count = 0
  /// The pieces that were read, and after a rewind some that stood behind them.
  private var pieces: [Int]
  /// True after a rewind, when the state is that of a later piece.
  private var isStale = false
  /// The expert asked by each layer for the last piece, counted from 0.
  public private(set) var chosenExperts: [Int]
  /// The attention that was kept, nil where it was not asked for.
  public private(set) var attention: AttentionRecord?

  private let isCut: [Bool]
  /// Per layer and head, for each of the head's numbers one per place.
  private var keys: [Float]
  /// Per layer, the place's numbers of all heads.
  private var values: [Float]
  /// The state of the last piece.
  private var state: [Float]
  private var normed: [Float]
  private var mixed: [Float]
  private var product: [Float]
  private var wide: [Float]
  private var weights: [Float]
  private var scores: [Float]

  private static let epsilon: Float = 1e-5

  /// An inference that has read nothing.
  ///
  /// - Parameters:
  ///   - without: heads that are cut: they add nothing. Those outside the model are ignored.
  ///   - keepsAttention: true where `attention` is to be kept.
  public init(
    _ model: LanguageModel, without cut: [HeadPlace] = [], keepsAttention: Bool = false
  ) {
    let shape = model.shape
    self.model = model
    isCut = (0..<shape.layers * shape.heads).map { place in
      cut.contains(HeadPlace(layer: place / shape.heads, head: place % shape.heads))
    }
    attention = keepsAttention ? AttentionRecord(shape) : nil
    chosenExperts = Array(repeating: 0, count: shape.layers)
    pieces = Array(repeating: 0, count: shape.context)
    func zeros(_ count: Int) -> [Float] { Array(repeating: 0, count: count) }
    keys = zeros(shape.layers * shape.width * shape.paddedContext)
    values = zeros(shape.layers * shape.width * shape.context)
    state = zeros(shape.width)
    normed = zeros(shape.width)
    mixed = zeros(shape.width)
    product = zeros(Matrix.padded(max(3 * shape.width, shape.experts)))
    wide = zeros(Matrix.padded(shape.hidden))
    weights = zeros(shape.paddedContext)
    scores = zeros(Matrix.padded(shape.vocabulary))
  }

  /// True where no further piece can be read.
  public var isFull: Bool { count == model.shape.context }

  /// Forgets all but the first pieces.
  public mutating func rewind(to count: Int) {
    guard count >= 0, count < self.count else { return }
    self.count = count
    isStale = count > 0
  }

  /// Reads one more piece; one outside the vocabulary, or beyond the context, is ignored.
  public mutating func read(_ piece: Int) {
    let shape = model.shape
    guard piece >= 0, piece < shape.vocabulary, !isFull else { return }
    let row = model.pieces.row(piece)
    for index in 0..<shape.width {
      state[index] = row[index] + model.positions[count * shape.width + index]
    }
    for layer in 0..<shape.layers {
      attend(layer)
      askExpert(layer)
    }
    pieces[count] = piece
    count += 1
    isStale = false
  }

  /// The score of each piece as the next one, before they are made probabilities.
  ///
  /// They belong to the piece that was read last.
  public mutating func nextScores() -> [Float] {
    if isStale {
      count -= 1
      read(pieces[count])
    }
    normalize(by: model.gain)
    model.pieces.multiply(normed, into: &scores)
    return Array(scores[..<model.shape.vocabulary])
  }

  /// Brings the state to a mean square of 1, times a gain.
  private mutating func normalize(by gain: [Float]) {
    var squares: Float = 0
    for number in state { squares += number * number }
    let factor = 1 / (squares / Float(state.count) + Self.epsilon).squareRoot()
    for index in state.indices { normed[index] = state[index] * factor * gain[index] }
  }
}

extension Inference {
  private mutating func attend(_ layer: Int) {
    let (shape, weights) = (model.shape, model.layers[layer])
    normalize(by: weights.attentionGain)
    weights.queriesKeysValues.multiply(normed, into: &product)
    keep(layer)
    for head in 0..<shape.heads {
      let place = HeadPlace(layer: layer, head: head)
      weigh(place)
      attention?.keep(self.weights, from: count, at: place)
      mix(place)
    }
    weights.output.multiply(mixed, into: &product)
    for index in 0..<shape.width { state[index] += product[index] }
  }

  /// Keeps the keys and values of the present piece.
  private mutating func keep(_ layer: Int) {
    let (width, room) = (model.shape.width, model.shape.paddedContext)
    for index in 0..<width {
      keys[(layer * width + index) * room + count] = product[width + index]
      values[(layer * model.shape.context + count) * width + index] = product[2 * width + index]
    }
  }

  /// Computes how much a head looks at each place up to the present one.
  private mutating func weigh(_ place: HeadPlace) {
    let (shape, seen) = (model.shape, count + 1)
    let (size, room) = (shape.headWidth, shape.paddedContext)
    let scale = 1 / Float(size).squareRoot()
    let first = (place.layer * shape.width + place.head * size) * room
    product.withUnsafeBufferPointer { product in
      keys.withUnsafeBufferPointer { keys in
        weights.withUnsafeMutableBufferPointer { weights in
          guard
            let query = product.baseAddress.map({ $0 + place.head * size }),
            let keys = keys.baseAddress.map({ $0 + first }), let weights = weights.baseAddress
          else { return }
          for start in stride(from: 0, to: seen, by: 8) {
            var sum = Lanes.zero
            for index in 0..<size { sum += query[index] * lanes(keys + index * room + start) }
            store(sum * scale, at: weights + start)
          }
          softmax(weights, count: seen)
        }
      }
    }
  }

  /// Adds up the values of the places as the head looks at them; nothing where it is cut.
  private mutating func mix(_ place: HeadPlace) {
    let shape = model.shape
    let (size, seen) = (
      shape.headWidth, isCut[place.layer * shape.heads + place.head] ? 0 : count + 1
    )
    let first = place.layer * shape.context * shape.width + place.head * size
    values.withUnsafeBufferPointer { values in
      weights.withUnsafeBufferPointer { weights in
        mixed.withUnsafeMutableBufferPointer { mixed in
          guard
            let values = values.baseAddress.map({ $0 + first }), let weights = weights.baseAddress,
            let mixed = mixed.baseAddress.map({ $0 + place.head * size })
          else { return }
          for start in stride(from: 0, to: size, by: 8) {
            var sum = Lanes.zero
            for index in 0..<seen {
              sum += weights[index] * lanes(values + index * shape.width + start)
            }
            store(sum, at: mixed + start)
          }
        }
      }
    }
  }

  /// Adds what the layer's expert says of the present piece, in proportion to the router's choice.
  private mutating func askExpert(_ layer: Int) {
    let weights = model.layers[layer]
    normalize(by: weights.expertGain)
    var share: Float = 1
    if let router = weights.router {
      router.multiply(normed, into: &product)
      product.withUnsafeMutableBufferPointer { product in
        if let start = product.baseAddress { softmax(start, count: router.rows) }
      }
      var chosen = 0
      for expert in 1..<router.rows where product[expert] > product[chosen] { chosen = expert }
      chosenExperts[layer] = chosen
      share = product[chosen]
    }
    let expert = weights.experts[chosenExperts[layer]]
    expert.up.multiply(normed, into: &wide)
    for index in 0..<model.shape.hidden where wide[index] < 0 { wide[index] = 0 }
    expert.down.multiply(wide, into: &product)
    for index in state.indices { state[index] += share * product[index] }
  }
}

extension ModelShape {
  /// The context as a multiple of eight.
  fileprivate var paddedContext: Int { (context + 7) / 8 * 8 }
}
