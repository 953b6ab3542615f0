import CSums
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

  /// The terms that the first running sums take, of a multiple of eight: half of them where they are many.
  static func firstHalf(of terms: Int) -> Int {
    terms < Cores.smallestSplit ? terms : terms / 2 & ~7
  }

  /// A sum as a value and the power of two to multiply it by: 1, or 2^64 where the plain way
  /// overflows.
  static func scaledSum(
    _ values: UnsafeBufferPointer<Double>, checkpoint: Checkpoint
  ) throws -> (value: Double, scale: Double) {
    func sum(factor: Double) throws -> Double {
      try Terms(x: Series(values, Series.Mapping(factor: factor)), y: nil).sum(checkpoint)
    }
    let plain = try sum(factor: 1)
    return plain.isFinite ? (plain, 1) : (try sum(factor: 0x1p-64), 0x1p64)
  }
}

/// The terms of a series: its values times a factor, less a centre.
struct Series: Sendable {
  nonisolated(unsafe) private let values: UnsafeBufferPointer<Double>
  private let factor: Double
  private let centre: Double

  /// The values must stay where they are as long as the terms are asked for.
  init(_ values: UnsafeBufferPointer<Double>, _ mapping: Mapping) {
    (self.values, factor, centre) = (values, mapping.factor, mapping.centre)
  }

  /// What becomes of each value.
  struct Mapping: Sendable {
    var factor = 1.0
    var centre = 0.0

    /// Every value as it is.
    static let same = Mapping()
  }

  var count: Int { values.count }

  subscript(place: Int) -> Double { values[place] * factor - centre }

  /// The series from a place on, as the kernel reads it; there must be values from there on.
  fileprivate func from(_ place: Int) -> CSSeries? {
    values.baseAddress.map { CSSeries(values: $0 + place, factor: factor, centre: centre) }
  }
}

/// The scalar product of two series of one length; not finite where it overflows.
func compensatedDot(
  _ x: [Double], as xMapping: Series.Mapping = .same, _ y: [Double],
  as yMapping: Series.Mapping = .same, checkpoint: Checkpoint
) throws -> Double {
  try x.withUnsafeBufferPointer { x in
    try y.withUnsafeBufferPointer { y in
      try Terms(x: Series(x, xMapping), y: Series(y, yMapping)).sum(checkpoint)
    }
  }
}

/// The sum of the terms of a series; not finite where it overflows.
func compensatedSum(
  _ values: [Double], as mapping: Series.Mapping, checkpoint: Checkpoint
) throws -> Double {
  try values.withUnsafeBufferPointer {
    try Terms(x: Series($0, mapping), y: nil).sum(checkpoint)
  }
}

/// The terms of a series, or the products of those of two.
private struct Terms: Sendable {
  let x: Series
  let y: Series?

  private var count: Int { min(x.count, y?.count ?? x.count) }

  /// The sum, not finite where it overflows.
  ///
  /// There are eight running sums, of every eighth term each. The halves of a long series have their own, on
  /// one core or two, so that the sum is the same on each machine.
  func sum(_ checkpoint: Checkpoint) throws -> Double {
    let whole = count & ~7
    var total = ScalarSum()
    if whole >= Cores.smallestSplit {
      let middle = Summation.firstHalf(of: whole)
      let halves = try Cores.both(
        { try sums(of: 0..<middle, checkpoint) }, { try sums(of: middle..<whole, checkpoint) })
      total.add(halves.0)
      total.add(halves.1)
    } else if whole > 0 {
      total.add(try sums(of: 0..<whole, checkpoint))
    }
    for place in whole..<count { total.add(x[place] * (y?[place] ?? 1)) }
    return total.value
  }

  /// The running sums of terms, a multiple of eight of them.
  private func sums(of terms: Range<Int>, _ checkpoint: Checkpoint) throws -> CSSums {
    var sums = CSSums()
    try checkpoint.blocks(of: terms.count) { block in
      let first = terms.lowerBound + block.lowerBound
      guard let x = x.from(first) else { return }
      if let y = y?.from(first) {
        cs_add_products(&sums, x, y, block.count / 8)
      } else {
        cs_add(&sums, x, block.count / 8)
      }
    }
    return sums
  }
}

/// One running sum with its own compensation, by the additions of the kernel (`CSums.c`).
struct ScalarSum: BitwiseCopyable {
  private(set) var sum = 0.0
  private(set) var lost = 0.0

  /// The sum so far, rounded once.
  var value: Double { sum + lost }

  mutating func add(_ term: Double) {
    let total = sum + term
    let added = total - sum
    lost += (sum - (total - added)) + (term - added)
    sum = total
  }

  /// Adds eight running sums, then what they have lost.
  fileprivate mutating func add(_ sums: CSSums) {
    add(sums.sum)
    add(sums.lost)
  }

  private mutating func add(
    _ eight: (Double, Double, Double, Double, Double, Double, Double, Double)
  ) {
    add(eight.0)
    add(eight.1)
    add(eight.2)
    add(eight.3)
    add(eight.4)
    add(eight.5)
    add(eight.6)
    add(eight.7)
  }
}
