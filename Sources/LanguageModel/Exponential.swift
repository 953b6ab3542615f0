/// Eight numbers that are computed at once.
typealias Lanes = SIMD8<Float>

/// The e to the power of eight numbers.
///
/// It is written out here so that a model draws the same pieces on every machine: those of C
/// libraries differ in the last digit. With n the whole number nearest to x / ln 2, e^x is
/// 2^n e^r for a remainder |r| ≤ ln 2 / 2, whose series is cut after r^7 / 7! (off by less than
/// 6e-9). Numbers below -87 give what -87 does.
@inline(__always)
func exponential(_ x: Lanes) -> Lanes {
  let bounded = pointwiseMin(pointwiseMax(x, Lanes(repeating: -87)), Lanes(repeating: 88))
  // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the lowest bits.
  let magic = Lanes(repeating: 0x1.8p23)
  let shifted = bounded * Float(1.442_695_040_9) + magic
  let whole = shifted - magic
  // ln 2 in two parts, so that the products with small whole numbers are exact.
  let rest = (bounded - whole * Float(0.693_359_375)) - whole * Float(-2.121_944_4e-4)
  var series = rest * Float(1.0 / 5040) + Float(1.0 / 720)
  series = series * rest + Float(1.0 / 120)
  series = series * rest + Float(1.0 / 24)
  series = series * rest + Float(1.0 / 6)
  series = series * rest + Float(0.5)
  series = series * rest + 1
  series = series * rest + 1
  let bits = SIMD8<Int32>(truncatingIfNeeded: unsafeBitCast(shifted, to: SIMD8<UInt32>.self))
  let power = (bits &- Int32(0x4B40_0000) &+ 127) &<< 23
  return series * unsafeBitCast(power, to: Lanes.self)
}

/// Turns numbers into shares of 1 in proportion to e to their power, in place.
///
/// The sum is taken lane by lane, then over the lanes in order, so that it is the same everywhere.
@inline(__always)
func softmax(_ numbers: UnsafeMutablePointer<Float>, count: Int) {
  var greatest = numbers[0]
  for index in 1..<max(count, 1) where numbers[index] > greatest { greatest = numbers[index] }
  let sum = exponentials(numbers, count: count, below: greatest)
  for index in 0..<count { numbers[index] /= sum }
}

/// Replaces numbers by e to the power of their difference to a number, and returns the sum.
@inline(__always)
func exponentials(
  _ numbers: UnsafeMutablePointer<Float>, count: Int, below greatest: Float
) -> Float {
  var sums = Lanes.zero
  var start = 0
  while start + 8 <= count {
    let powers = exponential(lanes(numbers + start) - greatest)
    store(powers, at: numbers + start)
    sums += powers
    start += 8
  }
  if start < count {
    var last = Lanes(repeating: -.infinity)
    for index in start..<count { last[index - start] = numbers[index] - greatest }
    let powers = exponential(last)
    for index in start..<count {
      numbers[index] = powers[index - start]
      sums[index - start] += powers[index - start]
    }
  }
  var sum: Float = 0
  for lane in 0..<8 { sum += sums[lane] }
  return sum
}

/// The eight numbers from a place on.
@inline(__always)
func lanes(_ start: UnsafePointer<Float>) -> Lanes {
  UnsafeRawPointer(start).loadUnaligned(as: Lanes.self)
}

@inline(__always)
func lanes(_ start: UnsafeMutablePointer<Float>) -> Lanes { lanes(UnsafePointer(start)) }

/// Writes eight numbers from a place on.
@inline(__always)
func store(_ numbers: Lanes, at start: UnsafeMutablePointer<Float>) {
  UnsafeMutableRawPointer(start).storeBytes(of: numbers, as: Lanes.self)
}
