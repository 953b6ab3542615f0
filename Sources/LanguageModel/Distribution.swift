public import Platform

/// The probability of each piece as the next one.
public struct Distribution: Sendable {
  /// The probabilities by the piece's number; they add up to 1.
  public let probabilities: [Double]

  /// The probabilities that scores stand for.
  ///
  /// - Parameters:
  ///   - temperature: what the scores are divided by: below 1 the likely become likelier, at 0 the
  ///     likeliest alone is left, the first of equals.
  ///   - top: the number of likeliest pieces that are kept, all where nil; of equals the first.
  public init(scores: [Float], temperature: Double = 1, top: Int? = nil) {
    let order = top.map { Self.order(of: scores, first: $0) }
    let greatest = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? 0
    let divisor = Float(temperature)
    guard divisor > 0 else {
      probabilities = scores.indices.map { $0 == greatest ? 1 : 0 }
      return
    }
    var powers = scores.map { ($0 - scores[greatest]) / divisor }
    powers.withUnsafeMutableBufferPointer { powers in
      if let start = powers.baseAddress { _ = exponentials(start, count: powers.count, below: 0) }
    }
    if let order {
      for piece in Set(powers.indices).subtracting(order) { powers[piece] = 0 }
    }
    let sum = powers.reduce(0.0) { $0 + Double($1) }
    probabilities = powers.map { Double($0) / sum }
  }

  /// Probabilities in proportion to counts, of which one at least is above 0.
  public init(counts: [Int]) {
    let sum = Double(counts.reduce(0, +))
    probabilities = counts.map { Double($0) / sum }
  }

  private static func order(of scores: [Float], first count: Int) -> ArraySlice<Int> {
    scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(max(1, count))
  }

  /// The likeliest pieces, the likeliest first; of equals the first.
  public func likeliest(_ count: Int) -> [(piece: Int, probability: Double)] {
    let order = probabilities.indices.sorted {
      (probabilities[$1], $0) < (probabilities[$0], $1)
    }
    return order.prefix(count).map { ($0, probabilities[$0]) }
  }

  /// A piece drawn by these probabilities: the same one for the same numbers, on every machine.
  public func draw(_ numbers: inout SeededNumbers) -> Int {
    var rest = numbers.fraction()
    var last = 0
    for (piece, probability) in probabilities.enumerated() where probability > 0 {
      last = piece
      rest -= probability
      if rest < 0 { break }
    }
    return last
  }
}
