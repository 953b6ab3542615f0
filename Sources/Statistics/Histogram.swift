import Glibc

/// Counts of values in classes that touch: each holds its lower edge, the last one both.
public struct Histogram: Equatable, Sendable {
  /// The edges, ascending, one more than classes.
  public let edges: [Double]
  /// How many values each class holds.
  public let counts: [Int]
  /// How many values lie below the first edge and above the last one.
  public let outside: Int

  /// How many classes of one width there are.
  public enum Rule: Equatable, Sendable {
    /// The larger number of the two rules below, as numpy's "auto"; at most 200.
    case automatic
    /// As automatic, but at most 20 or, where that is more, as many as Sturges' rule has: a few
    /// values far from the others would else leave a hundred classes empty.
    case moderate
    /// ⌈log₂ n + 1⌉ classes (Sturges, 1926).
    case sturges
    /// Classes as wide as 2 IQR / ∛n (Freedman and Diaconis, 1981), at most 200; Sturges' rule
    /// where the interquartile range is 0.
    case freedmanDiaconis
    /// So many, from 1 to 10 000.
    case count(Int)
  }

  /// Counts values in classes of one width from the smallest to the largest value.
  ///
  /// Values that are all the same get classes over one unit around them, as in numpy.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`, `overflow` where the range is infinite.
  public init(_ values: [Double], _ rule: Rule = .automatic) throws(StatisticsProblem) {
    let range = try Descriptive.range(values)
    let classes = try rule.classes(
      values, width: representable(range.upperBound - range.lowerBound))
    try self.init(values, edges: Self.edges(of: range, classes))
  }

  /// Counts values in classes of round width (1, 2, 2.5 or 5 times a power of ten) and edges.
  ///
  /// There are at most as many classes as the rule asks for, plus one.
  ///
  /// - Throws: as the other.
  public init(rounding values: [Double], _ rule: Rule = .moderate) throws(StatisticsProblem) {
    let range = try Descriptive.range(values)
    let spread = try representable(range.upperBound - range.lowerBound)
    let classes = try rule.classes(values, width: spread)
    let width = RoundWidth(atLeast: (spread > 0 ? spread : 1) / Double(classes))
    let edges = width.edges(over: range)
    guard edges.count > 1 else {
      try self.init(values, edges: Self.edges(of: range, classes))
      return
    }
    try self.init(values, edges: edges)
  }

  /// Counts values in classes of a given width, whose edges are multiples of it.
  ///
  /// The largest value may be the last edge.
  ///
  /// - Throws: `outOfRange` for a width that is not positive, or makes more than 10 000 classes.
  public init(_ values: [Double], width: Double) throws(StatisticsProblem) {
    let range = try Descriptive.range(values)
    guard width > 0 else { throw .outOfRange }
    var first = (range.lowerBound / width).rounded(.down)
    var last = max(first + 1, (range.upperBound / width).rounded(.up))
    // The quotient may have been rounded past an edge.
    if first * width > range.lowerBound { first -= 1 }
    if last * width < range.upperBound { last += 1 }
    guard last - first <= 10_000, abs(first) < 1e15, abs(last) < 1e15 else { throw .outOfRange }
    try self.init(values, edges: (0...Int(last - first)).map { (first + Double($0)) * width })
  }

  /// Counts values between edges of one's own, at least two and strictly ascending.
  ///
  /// - Throws: `outOfRange`.
  public init(_ values: [Double], edges: [Double]) throws(StatisticsProblem) {
    guard edges.count > 1, edges.allSatisfy(\.isFinite),
      zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw .outOfRange }
    var counts = [Int](repeating: 0, count: edges.count - 1)
    var outside = 0
    for value in values {
      if let place = Self.place(of: value, in: edges) {
        counts[place] += 1
      } else {
        outside += 1
      }
    }
    (self.edges, self.counts, self.outside) = (edges, counts, outside)
  }

  /// The class of a value by bisection, nil outside of all.
  private static func place(of value: Double, in edges: [Double]) -> Int? {
    guard value >= edges[0], value <= edges[edges.count - 1] else { return nil }
    var (low, high) = (0, edges.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if value >= edges[middle] { low = middle } else { high = middle }
    }
    return low
  }

  private static func edges(
    of range: ClosedRange<Double>, _ classes: Int
  ) throws(StatisticsProblem) -> [Double] {
    var (low, high) = (range.lowerBound, range.upperBound)
    if low == high { (low, high) = (low - 0.5, high + 0.5) }
    let step = (high - low) / Double(classes)
    return (0...classes).map { $0 == classes ? high : low + Double($0) * step }
  }
}

extension Histogram.Rule {
  private static let most = 200

  fileprivate func classes(
    _ values: [Double], width: Double
  ) throws(StatisticsProblem) -> Int {
    let sturges = Int((log2(Double(values.count)) + 1).rounded(.up))
    switch self {
    case .sturges: return sturges
    case .freedmanDiaconis: return try freedmanDiaconis(values, width) ?? sturges
    case .moderate:
      return min(max(try freedmanDiaconis(values, width) ?? 0, sturges), max(20, sturges))
    case .automatic: return max(try freedmanDiaconis(values, width) ?? 0, sturges)
    case .count(let count):
      guard (1...10_000).contains(count) else { throw .outOfRange }
      return count
    }
  }

  private func freedmanDiaconis(
    _ values: [Double], _ width: Double
  ) throws(StatisticsProblem) -> Int? {
    let box = try Descriptive.quantile(values, 0.75) - Descriptive.quantile(values, 0.25)
    let step = 2 * box / cbrt(Double(values.count))
    guard step > 0, width > 0 else { return nil }
    return max(Int(min(width / step, Double(Self.most)).rounded(.up)), 1)
  }
}
