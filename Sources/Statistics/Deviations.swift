import Platform

/// Deviations from the mean, and the sum of their squares: what every figure of spread is made of.
///
/// They are divided by `scale`, a power of two: 1, or for values beyond 2^200 or below 2^-200 one
/// that keeps squares and fourth powers inside the range of doubles. They are computed on the fly:
/// a column of deviations would cost more to write than to compute again.
struct Deviations: Sendable {
  private let data: [Double]
  /// The mean, divided by `scale`.
  private let centre: Double
  /// The part of the mean that rounding has kept from `centre`: at 1e9 it is 1e-7, which
  /// thousandths do not forgive.
  private let rest: Double
  let scale: Double
  /// The sum of the squares of `values`; 0 exactly where all values are the same.
  let squares: Double

  var count: Int { data.count }
  var mean: Double { centre * scale }

  /// The deviations themselves.
  func values(checkpoint: Checkpoint) throws -> [Double] {
    try [Double](count: count, checkpoint: checkpoint) { values, block in
      data.withUnsafeBufferPointer { data in
        let deviations = Series(data, mapping)
        for place in block { values[place] = deviations[place] - rest }
      }
    }
  }

  /// - Throws: `tooFew` for no value at all.
  init(of data: [Double], checkpoint: Checkpoint) throws {
    let range = try Descriptive.range(data, checkpoint: checkpoint)
    let scale = Self.scale(largest: max(abs(range.lowerBound), abs(range.upperBound)))
    let factor = 1 / scale
    (self.data, self.scale) = (data, scale)
    guard range.lowerBound < range.upperBound else {
      // A mean that rounds would leave a spread of some 1e-17 in [0.1, 0.1, 0.1].
      (centre, rest, squares) = (range.lowerBound * factor, 0, 0)
      return
    }
    let count = Double(data.count)
    let sum = try compensatedSum(
      data, as: Series.Mapping(factor: factor), checkpoint: checkpoint)
    let centre = sum / count
    self.centre = centre
    // The rounding of the mean, taken back (corrected two-pass algorithm; Chan, Golub and
    // LeVeque, 1983).
    let deviation = Series.Mapping(factor: factor, centre: centre)
    let left = try compensatedSum(data, as: deviation, checkpoint: checkpoint)
    let plain = try compensatedDot(
      data, as: deviation, data, as: deviation, checkpoint: checkpoint)
    rest = left / count
    squares = plain - left * rest
  }

  /// The sum of the products with the deviations of another series of the same length.
  func products(with other: Deviations, checkpoint: Checkpoint) throws -> Double {
    let plain = try compensatedDot(
      data, as: mapping, other.data, as: other.mapping, checkpoint: checkpoint)
    return plain - rest * other.rest * Double(count)
  }

  private var mapping: Series.Mapping { Series.Mapping(factor: 1 / scale, centre: centre) }

  /// The deviations of another series of the same length less these, times a number.
  func residuals(
    of other: Deviations, times slope: Double, checkpoint: Checkpoint
  ) throws -> [Double] {
    try [Double](count: count, checkpoint: checkpoint) { residuals, block in
      data.withUnsafeBufferPointer { xs in
        other.data.withUnsafeBufferPointer { ys in
          let (x, y) = (Series(xs, mapping), Series(ys, other.mapping))
          for place in block {
            residuals[place] = (y[place] - other.rest) - slope * (x[place] - rest)
          }
        }
      }
    }
  }

  /// The deviations of two series of one length, on both cores where they are long.
  static func both(
    _ x: [Double], _ y: [Double], checkpoint: Checkpoint
  ) throws -> (Deviations, Deviations) {
    guard x.count >= Cores.smallestSplit else {
      return (
        try Deviations(of: x, checkpoint: checkpoint), try Deviations(of: y, checkpoint: checkpoint)
      )
    }
    return try Cores.both(
      { try Deviations(of: x, checkpoint: checkpoint) },
      { try Deviations(of: y, checkpoint: checkpoint) })
  }

  private static func scale(largest: Double) -> Double {
    guard largest > 0, !(0x1p-200...0x1p200).contains(largest) else { return 1 }
    // 2^-1022 is the smallest power whose inverse is finite.
    return Double(sign: .plus, exponent: max(Int(largest.exponent), -1022), significand: 1)
  }
}
