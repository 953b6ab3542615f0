public import Platform

/// Sums and scalar products, compensated: their error stays near one rounding whatever the length.
///
/// The values are finite and there is no missing one among them. Each function takes time
/// proportional to the values, and throws what `checkpoint` throws.
public enum Summation {
  /// The sum; 0 for no values.
  ///
  /// - Throws: `overflow` where the sum is beyond the largest double. A partial sum that is does
  ///   not matter: 1e308, 1e308, -1e308 give 1e308.
  public static func sum(_ values: [Double], checkpoint: Checkpoint) throws -> Double {
    let total = try scaledSum(values, checkpoint: checkpoint)
    return try representable(total.value * total.scale)
  }

  /// The sum of the products, pair by pair.
  ///
  /// - Throws: `differentLengths`, `overflow`.
  public static func dot(_ x: [Double], _ y: [Double], checkpoint: Checkpoint) throws -> Double {
    try needPairs(0, x, y)
    return try representable(compensatedDot(x, y, checkpoint: checkpoint))
  }

  /// The sum of the first value, of the first two, and so on.
  ///
  /// - Throws: `overflow` where one of the sums is beyond the largest double.
  public static func cumulative(_ values: [Double], checkpoint: Checkpoint) throws -> [Double] {
    var running = ScalarSum()
    var sums: [Double] = []
    sums.reserveCapacity(values.count)
    for value in values {
      try checkpoint(at: sums.count)
      running.add(value)
      sums.append(try representable(running.value))
    }
    return sums
  }

  /// A sum as a value and the power of two to multiply it by: 1, or 2^64 where the plain way
  /// overflows.
  static func scaledSum(
    _ values: [Double], checkpoint: Checkpoint
  ) throws -> (value: Double, scale: Double) {
    let plain = try compensatedSum(values, checkpoint: checkpoint, block: { $0 }, single: { $0 })
    if plain.isFinite { return (plain, 1) }
    let shrunk = try compensatedSum(
      values, checkpoint: checkpoint, block: { $0 * 0x1p-64 }, single: { $0 * 0x1p-64 })
    return (shrunk, 0x1p64)
  }
}

/// The bytes of a block of eight doubles.
private let blockBytes = 8 * MemoryLayout<Double>.stride
/// The bytes of the values between two calls of a checkpoint.
private let pieceBytes = Checkpoint.stride * MemoryLayout<Double>.stride

/// The sum of what a function gives for each value; not finite where it overflows.
///
/// The function comes twice, for eight values and for one.
@inline(__always)
func compensatedSum(
  _ values: [Double], checkpoint: Checkpoint,
  block: (SIMD8<Double>) -> SIMD8<Double>, single: (Double) -> Double
) throws -> Double {
  try values.withUnsafeBytes { bytes in
    var blocks = CompensatedSum<SIMD8<Double>>()
    let end = bytes.count - bytes.count % blockBytes
    for start in stride(from: 0, to: end, by: pieceBytes) {
      try checkpoint()
      for offset in stride(from: start, to: min(start + pieceBytes, end), by: blockBytes) {
        blocks.add(block(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)))
      }
    }
    var total = ScalarSum()
    total.add(blocks)
    for value in values[(end / MemoryLayout<Double>.stride)...] { total.add(single(value)) }
    return total.value
  }
}

/// The same over pairs of values of two series of one length.
@inline(__always)
func compensatedSum(
  _ x: [Double], _ y: [Double], checkpoint: Checkpoint,
  block: (SIMD8<Double>, SIMD8<Double>) -> SIMD8<Double>, single: (Double, Double) -> Double
) throws -> Double {
  try x.withUnsafeBytes { left in
    try y.withUnsafeBytes { right in
      var blocks = CompensatedSum<SIMD8<Double>>()
      let end = min(left.count, right.count) / blockBytes * blockBytes
      for start in stride(from: 0, to: end, by: pieceBytes) {
        try checkpoint()
        for offset in stride(from: start, to: min(start + pieceBytes, end), by: blockBytes) {
          blocks.add(
            block(
              left.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self),
              right.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)))
        }
      }
      var total = ScalarSum()
      total.add(blocks)
      let done = end / MemoryLayout<Double>.stride
      for index in done..<min(x.count, y.count) { total.add(single(x[index], y[index])) }
      return total.value
    }
  }
}

/// The scalar product of two series of one length; not finite where it overflows.
func compensatedDot(_ x: [Double], _ y: [Double], checkpoint: Checkpoint) throws -> Double {
  try compensatedSum(x, y, checkpoint: checkpoint, block: { $0 * $1 }, single: { $0 * $1 })
}

/// Running sums that keep what rounding takes away, eight at a time.
///
/// Each addition is an error-free transformation (Knuth's TwoSum, 1969): the part of the exact sum
/// that does not fit is gathered apart and added at the end (the scheme of Neumaier, 1974, without
/// its branch), so the error of a sum of n terms does not grow with n.
struct CompensatedSum<Lanes: SIMD> where Lanes.Scalar == Double {
  private(set) var sum = Lanes.zeros
  private(set) var lost = Lanes.zeros

  @inline(__always)
  mutating func add(_ term: Lanes) {
    let total = sum + term
    let added = total - sum
    lost += (sum - (total - added)) + (term - added)
    sum = total
  }
}

extension SIMD where Scalar == Double {
  static var zeros: Self { Self(repeating: 0) }
}

/// One running sum with its own compensation.
struct ScalarSum {
  private var sum = 0.0
  private var lost = 0.0

  /// The sum so far, rounded once.
  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    let total = sum + term
    let added = total - sum
    lost += (sum - (total - added)) + (term - added)
    sum = total
  }

  mutating func add(_ lanes: CompensatedSum<SIMD8<Double>>) {
    for lane in lanes.sum.indices { add(lanes.sum[lane]) }
    for lane in lanes.lost.indices { add(lanes.lost[lane]) }
  }
}
