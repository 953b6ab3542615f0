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
