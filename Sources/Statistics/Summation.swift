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
    try values.withUnsafeBufferPointer { try sum($0, checkpoint: checkpoint) }
  }

  /// The sum of values in memory, as of those of an array.
  public static func sum(
    _ values: UnsafeBufferPointer<Double>, checkpoint: Checkpoint
  ) throws -> Double {
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
    _ values: UnsafeBufferPointer<Double>, checkpoint: Checkpoint
  ) throws -> (value: Double, scale: Double) {
    func sum(factor: Double) throws -> Double {
      let pairs = PairsOfTerms(terms: ScaledTerms(factor: factor), x: values, y: values)
      return try pairs.sum(checkpoint)
    }
    let plain = try sum(factor: 1)
    return plain.isFinite ? (plain, 1) : (try sum(factor: 0x1p-64), 0x1p64)
  }
}

/// The terms of a sum, two at a time as any processor has them, made of the values of one series or two.
///
/// A type and not a closure: a loop that another core runs is written for each, with no call inside.
protocol Terms: Sendable {
  func callAsFunction(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double>
}

/// Values times a factor.
struct ScaledTerms: Terms {
  private let factor: SIMD2<Double>

  init(factor: Double) { self.factor = SIMD2(repeating: factor) }

  @inline(__always)
  func callAsFunction(_ x: SIMD2<Double>, _: SIMD2<Double>) -> SIMD2<Double> { x * factor }
}

/// Products of two series.
private struct ProductTerms: Terms {
  @inline(__always)
  func callAsFunction(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { x * y }
}

/// The scalar product of two series of one length; not finite where it overflows.
func compensatedDot(_ x: [Double], _ y: [Double], checkpoint: Checkpoint) throws -> Double {
  try compensatedSum(ProductTerms(), x, y, checkpoint: checkpoint)
}

/// The sum of the terms of a series; not finite where it overflows.
func compensatedSum(
  _ terms: some Terms, _ values: [Double], checkpoint: Checkpoint
) throws -> Double {
  try compensatedSum(terms, values, values, checkpoint: checkpoint)
}

/// The sum of the terms of two series of one length; not finite where it overflows.
func compensatedSum(
  _ terms: some Terms, _ x: [Double], _ y: [Double], checkpoint: Checkpoint
) throws -> Double {
  try x.withUnsafeBufferPointer { x in
    try y.withUnsafeBufferPointer { y in
      try PairsOfTerms(terms: terms, x: x, y: y).sum(checkpoint)
    }
  }
}

/// Four of the eight running sums.
private struct HalfSum: Sendable {
  var first = CompensatedSum<SIMD2<Double>>()
  var second = CompensatedSum<SIMD2<Double>>()
}

/// Two series in memory and the terms that are made of them.
private struct PairsOfTerms<Kind: Terms>: Sendable {
  let terms: Kind
  nonisolated(unsafe) let x: UnsafeBufferPointer<Double>
  nonisolated(unsafe) let y: UnsafeBufferPointer<Double>

  private var count: Int { min(x.count, y.count) }

  /// The sum, not finite where it overflows.
  ///
  /// There are eight running sums, of every eighth term each, whatever the number of cores; four of them are
  /// one half of the work, which a core of its own does where there is much.
  func sum(_ checkpoint: Checkpoint) throws -> Double {
    let whole = count & ~7
    var (low, high) = (HalfSum(), HalfSum())
    if count < Cores.smallestSplit || Cores.count == 1 {
      try checkpoint.blocks(of: whole) { block in
        add(block, from: 0, to: &low)
        add(block, from: 4, to: &high)
      }
    } else {
      (low, high) = try Cores.both(
        { try half(of: whole, from: 0, checkpoint) }, { try half(of: whole, from: 4, checkpoint) })
    }
    var total = ScalarSum()
    if whole > 0 {
      total.add(low.first.sum, low.second.sum, high.first.sum, high.second.sum)
      total.add(low.first.lost, low.second.lost, high.first.lost, high.second.lost)
    }
    for place in stride(from: whole, to: count, by: 2) {
      let last = last(from: place)
      total.add(last[0])
      if place + 1 < count { total.add(last[1]) }
    }
    return total.value
  }

  /// Adds four of every eight terms of a block.
  @inline(__always)
  private func add(_ block: Range<Int>, from first: Int, to half: inout HalfSum) {
    var sum = half
    for place in stride(from: block.lowerBound + first, to: block.upperBound, by: 8) {
      sum.first.add(terms(two(x, at: place), two(y, at: place)))
      sum.second.add(terms(two(x, at: place + 2), two(y, at: place + 2)))
    }
    half = sum
  }

  @inline(__always)
  private func two(_ values: UnsafeBufferPointer<Double>, at place: Int) -> SIMD2<Double> {
    UnsafeRawBufferPointer(values).loadUnaligned(
      fromByteOffset: place << 3, as: SIMD2<Double>.self)
  }

  private func half(of count: Int, from first: Int, _ checkpoint: Checkpoint) throws -> HalfSum {
    var half = HalfSum()
    try checkpoint.blocks(of: count) { add($0, from: first, to: &half) }
    return half
  }

  /// The terms from a place near the end on, and some of nothing after the last one.
  private func last(from first: Int) -> SIMD2<Double> {
    var (left, right) = (SIMD2<Double>(), SIMD2<Double>())
    for place in first..<min(first + 2, count) {
      left[place - first] = x[place]
      right[place - first] = y[place]
    }
    return terms(left, right)
  }
}

/// Running sums that keep what rounding takes away, several at a time.
///
/// Each addition is an error-free transformation (Knuth's TwoSum, 1969): the part of the exact sum
/// that does not fit is gathered apart and added at the end (the scheme of Neumaier, 1974, without
/// its branch), so the error of a sum of n terms does not grow with n.
struct CompensatedSum<Lanes: SIMD & Sendable>: Sendable where Lanes.Scalar == Double {
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

  mutating func add(_ lanes: SIMD2<Double>...) {
    for pair in lanes {
      add(pair[0])
      add(pair[1])
    }
  }
}
