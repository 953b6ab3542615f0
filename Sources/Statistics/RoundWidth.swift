import Glibc

/// A width of 1, 2, 2.5 or 5 times a power of ten, kept in parts: k · 3 / 10 is 0.9 where
/// k · 0.3 is 0.8999999999999999.
struct RoundWidth {
  /// 10, 20, 25 or 50.
  private let digits: Double
  /// The power of ten that the digits are multiplied by.
  private let exponent: Int

  /// The smallest such width that is not below a positive one.
  init(atLeast width: Double) {
    let power = Int(log10(width).rounded(.down))
    let lead = width / pow(10, Double(power))
    // 1 + 1e-12: a width of 0.2 must not become 0.25 because a division rounded up.
    if let digits = [10.0, 20, 25, 50].first(where: { lead * 10 <= $0 * (1 + 1e-12) }) {
      (self.digits, exponent) = (digits, power - 1)
    } else {
      (digits, exponent) = (10, power)
    }
  }

  /// The multiples of the width that cover a range, none where doubles cannot tell them apart.
  func edges(over range: ClosedRange<Double>) -> [Double] {
    let width = multiple(1)
    let low = (range.lowerBound / width).rounded(.down)
    var high = (range.upperBound / width).rounded(.up)
    if high == low { high = low + 1 }
    guard abs(low) < 0x1p53, abs(high) < 0x1p53, high - low < 20_000 else { return [] }
    let edges = (Int(low)...Int(high)).map { multiple(Double($0)) }
    let covers = edges.first ?? 0 <= range.lowerBound && edges.last ?? 0 >= range.upperBound
    return covers && edges.allSatisfy(\.isFinite) ? edges : []
  }

  private func multiple(_ count: Double) -> Double {
    let power = pow(10, Double(abs(exponent)))
    return exponent < 0 ? count * digits / power : count * digits * power
  }
}
