public import Values

/// Whole numbers at equal steps, as `range` gives them.
public struct Progression: Sendable {
  /// The first number.
  public let start: Int64
  /// The difference from one to the next.
  public let step: Int64
  /// The number of them.
  public let count: Int

  /// `count` numbers from `start` on; the last one must fit 64 bits.
  public init(start: Int64, step: Int64, count: Int) {
    self.start = start
    self.step = step
    self.count = count
  }

  /// The number at a place, counted from 0.
  @inlinable
  public subscript(index: Int) -> Int64 { start &+ Int64(index) &* step }

  /// The numbers as values.
  public var items: [Value] { (0..<count).map { .integer(self[$0]) } }
}
