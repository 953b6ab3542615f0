/// The bytes of a block of eight doubles.
private let blockBytes = 8 * MemoryLayout<Double>.stride

/// The sum of what a function gives for each value; not finite where it overflows.
///
/// The function comes twice, for eight values and for one.
@inline(__always)
func compensatedSum(
  _ values: [Double], block: (SIMD8<Double>) -> SIMD8<Double>, single: (Double) -> Double
) -> Double {
  values.withUnsafeBytes { bytes in
    var blocks = CompensatedSum<SIMD8<Double>>()
    let end = bytes.count - bytes.count % blockBytes
    for offset in stride(from: 0, to: end, by: blockBytes) {
      blocks.add(block(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)))
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
  _ x: [Double], _ y: [Double],
  block: (SIMD8<Double>, SIMD8<Double>) -> SIMD8<Double>, single: (Double, Double) -> Double
) -> Double {
  x.withUnsafeBytes { left in
    y.withUnsafeBytes { right in
      var blocks = CompensatedSum<SIMD8<Double>>()
      let end = min(left.count, right.count) / blockBytes * blockBytes
      for offset in stride(from: 0, to: end, by: blockBytes) {
        blocks.add(
          block(
            left.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self),
            right.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)))
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
func compensatedDot(_ x: [Double], _ y: [Double]) -> Double {
  compensatedSum(x, y, block: { $0 * $1 }, single: { $0 * $1 })
}
