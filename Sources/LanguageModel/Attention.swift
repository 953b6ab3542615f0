/// A head of a model, counted from 0.
public struct HeadPlace: Sendable, Hashable {
  /// The layer.
  public let layer: Int
  /// The head within the layer.
  public let head: Int

  /// The head of a layer.
  public init(layer: Int, head: Int) {
    self.layer = layer
    self.head = head
  }
}

/// How much each head looked at each place while a text was read.
public struct AttentionRecord: Sendable {
  private let heads: Int
  private let context: Int
  /// Per layer and head, a row of the places seen for each place.
  private var shares: [Float]

  init(_ shape: ModelShape) {
    heads = shape.heads
    context = shape.context
    shares = Array(repeating: 0, count: shape.layers * heads * context * context)
  }

  /// The share of a head's look that goes from a place to another; those of the places up to its
  /// own add up to 1, later ones are 0.
  public subscript(place: HeadPlace, from from: Int, to to: Int) -> Float {
    shares[start(place, from) + to]
  }

  mutating func keep(_ weights: [Float], from: Int, at place: HeadPlace) {
    let start = start(place, from)
    for index in 0..<context { shares[start + index] = index <= from ? weights[index] : 0 }
  }

  private func start(_ place: HeadPlace, _ from: Int) -> Int {
    ((place.layer * heads + place.head) * context + from) * context
  }
}
