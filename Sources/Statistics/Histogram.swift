public import Platform

/// Counts of values in classes that touch: each holds its lower edge, the last one both.
public struct Histogram: Equatable, Sendable {
  /// The edges, ascending, one more than classes.
  public let edges: [Double]
  /// The number of values in each class.
  public let counts: [Int]
  /// True where each class was made for one whole number, its lower edge.
  public private(set) var isOneEach = false
  /// The number of values below the first edge and above the last one.
  public let outside: Int

  /// The rule for the number of classes of one width.
  public enum Rule: Equatable, Sendable {
    /// The larger number of the two rules below, as numpy's "auto"; at most 200.
    case automatic
    /// The automatic number, but at most 20 or, where that is more, Sturges' number: a few
    /// values far from the others would else leave a hundred classes empty.
    case moderate
    /// ⌈log₂ n + 1⌉ classes (Sturges, 1926).
    case sturges
    /// Classes as wide as 2 IQR / ∛n (Freedman and Diaconis, 1981), at most 200; Sturges' rule
    /// where the interquartile range is 0.
    case freedmanDiaconis
    /// A number of classes, from 1 to 10 000.
    case count(Int)
  }

  /// Counts values in classes of one width from the smallest to the largest value.
  ///
  /// Values that are all the same get classes over one unit around them, as in numpy.
  ///
  /// - Throws: `tooFew` for no values, `outOfRange`, `overflow` where the range is infinite.
  public init(
    _ values: [Double], _ rule: Rule = .automatic, checkpoint: Checkpoint
  ) throws {
    let range = try Descriptive.range(values, checkpoint: checkpoint)
    let classes = try rule.classes(
      values, width: representable(range.upperBound - range.lowerBound), checkpoint: checkpoint)
    try self.init(values, edges: Self.edges(of: range, classes), checkpoint: checkpoint)
  }

  /// Counts values in classes of round width (1, 2, 2.5 or 5 times a power of ten) and edges.
  ///
  /// There are at most as many classes as the rule asks for, plus one. Whole numbers get classes of
  /// whole width: one each while they are few, and as many numbers in the last class as in the
  /// others.
  ///
  /// - Throws: as the other.
  public init(
    rounding values: [Double], _ rule: Rule = .moderate, checkpoint: Checkpoint
  ) throws {
    let range = try Descriptive.range(values, checkpoint: checkpoint)
    let spread = try representable(range.upperBound - range.lowerBound)
    let classes = try rule.classes(values, width: spread, checkpoint: checkpoint)
    if let edges = try WholeClasses.edges(of: values, range, classes, checkpoint: checkpoint) {
      try self.init(values, edges: edges, checkpoint: checkpoint)
      isOneEach = edges[1] - edges[0] == 1
      return
    }
    let width = RoundWidth(atLeast: (spread > 0 ? spread : 1) / Double(classes))
    let edges = width.edges(over: range)
    guard edges.count > 1 else {
      try self.init(values, edges: Self.edges(of: range, classes), checkpoint: checkpoint)
      return
    }
    try self.init(values, edges: edges, checkpoint: checkpoint)
  }

  /// Counts values in classes of a given width, whose edges are multiples of it.
  ///
  /// The largest value may be the last edge.
  ///
  /// - Throws: `outOfRange` for a width that is not positive, or makes more than 10 000 classes.
  public init(_ values: [Double], width: Double, checkpoint: Checkpoint) throws {
    let range = try Descriptive.range(values, checkpoint: checkpoint)
    guard width > 0 else { throw StatisticsProblem.outOfRange }
    var first = (range.lowerBound / width).rounded(.down)
    var last = max(first + 1, (range.upperBound / width).rounded(.up))
    // The quotient may have been rounded past an edge.
    if first * width > range.lowerBound { first -= 1 }
    if last * width < range.upperBound { last += 1 }
    guard last - first <= 10_000, abs(first) < 1e15, abs(last) < 1e15 else {
      throw StatisticsProblem.outOfRange
    }
    let edges = (0...Int(last - first)).map { (first + Double($0)) * width }
    try self.init(values, edges: edges, checkpoint: checkpoint)
  }

  /// Counts values between edges of one's own, at least two and strictly ascending.
  ///
  /// - Throws: `outOfRange`.
  public init(_ values: [Double], edges: [Double], checkpoint: Checkpoint) throws {
    guard edges.count > 1, edges.allSatisfy(\.isFinite),
      zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw StatisticsProblem.outOfRange }
    let places = ClassPlaces(edges)
    // The last count is that of the values outside.
    let size = edges.count
    let none = [Int](repeating: 0, count: 2 * size)
    let twice = try Cores.partial(of: values.count) { part in
      var counts = none
      try values.withUnsafeBufferPointer { values in
        try checkpoint.blocks(of: part.count) { block in
          let first = part.lowerBound + block.lowerBound
          places.count(.init(rebasing: values[first..<first + block.count]), in: &counts)
        }
      }
      return counts
    }.reduce(none) { zip($0, $1).map(+) }
    let counts = (0..<size).map { twice[$0] + twice[size + $0] }
    (self.edges, self.counts, outside) = (edges, Array(counts.dropLast()), counts[size - 1])
  }

  private static func edges(
    of range: ClosedRange<Double>, _ classes: Int
  ) throws -> [Double] {
    var (low, high) = (range.lowerBound, range.upperBound)
    let finest = 2 * max(low.magnitude, high.magnitude).ulp
    if low == high {
      let half = max(0.5, finest * Double(classes))
      (low, high) = (low - half, high + half)
    }
    // There are fewer classes where doubles cannot tell as many edges apart.
    let classes = max(Int(min(Double(classes), (high - low) / finest)), 1)
    let step = (high - low) / Double(classes)
    return (0...classes).map { $0 == classes ? high : low + Double($0) * step }
  }
}

/// The classes between edges, found by a number.
///
/// The range is cut into steps of one width, more of them than classes, whose numbers grow with the values:
/// the step of a number says which class it is in, and only where edges lie in the same step are they
/// compared with it.
private struct ClassPlaces: Sendable {
  private let edges: [Double]
  private let largest: Double
  /// What some roundings may have added to a number or an edge: far less than any class is wide.
  ///
  /// An edge does not split numbers that are equal but for rounding: 0.1 · 3 lies on the edge 0.3.
  private let slack: Double
  private let stepsPerUnit: Double
  /// The number of inner edges before each step, and before the one after the last.
  private let edgesBefore: [Int]
  /// The class of each step that no edge lies in, -1 for the others; none where all is one step.
  private let classOfStep: [Int32]

  init(_ edges: [Double]) {
    let (first, last) = (edges[0], edges[edges.count - 1])
    self.edges = edges
    largest = max(abs(first), abs(last))
    slack = Self.slack(largest, last - first)
    // Many beside the classes, so that few values are in a step with an edge, and few enough for the cache.
    let steps = max(8 * edges.count, 2048)
    let scale = Double(steps) / (last - first)
    // A range too narrow or too wide for that is one step.
    stepsPerUnit = scale.isFinite ? scale : 0
    var before = [Int](repeating: 0, count: steps + 2)
    for edge in edges.dropFirst().dropLast() {
      before[Self.step(of: edge, from: first, stepsPerUnit, steps) + 1] += 1
    }
    for step in 1..<before.count { before[step] += before[step - 1] }
    edgesBefore = before
    classOfStep =
      stepsPerUnit > 0
      ? zip(before, before.dropFirst()).map { $0 == $1 ? Int32(truncatingIfNeeded: $0) : -1 } : []
  }

  /// Adds each value to the count of its class, the last count that of the values outside.
  ///
  /// Values of even and of odd places have counts of their own, one half of `twice` each: neighbours are
  /// often of one class, and a count just written is read again only some cycles later.
  func count(_ values: UnsafeBufferPointer<Double>, in twice: inout [Int]) {
    let (first, last) = (edges[0], classOfStep.isEmpty ? -.infinity : edges[edges.count - 1])
    let size = edges.count
    twice.withUnsafeMutableBufferPointer { twice in
      classOfStep.withUnsafeBufferPointer { classes in
        for (index, value) in values.enumerated() {
          var known = -1
          // Such a value is not larger than `largest`, so that the slack is its own.
          if value >= first, value <= last {
            known = Int(
              classes[Self.step(of: value + slack, from: first, stepsPerUnit, classes.count - 1)])
          }
          twice[(index & 1) &* size &+ (known >= 0 ? known : place(of: value))] &+= 1
        }
      }
    }
  }

  /// The number of the class, that of the classes for a value outside of all.
  private func place(of value: Double) -> Int {
    let slack = value.magnitude <= largest ? slack : Self.slack(value.magnitude, width)
    let most = value + slack
    let classes = edges.count - 1
    guard most >= edges[0], value - slack <= edges[classes] else { return classes }
    let step = Self.step(of: most, from: edges[0], stepsPerUnit, edgesBefore.count - 2)
    var (low, high) = (edgesBefore[step], edgesBefore[step + 1])
    while low < high {
      let middle = (low + high) / 2
      if most >= edges[middle + 1] { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private var width: Double { edges[edges.count - 1] - edges[0] }

  private static func slack(_ largest: Double, _ width: Double) -> Double {
    min(16 * largest.ulp, width * 1e-9)
  }

  @inline(__always)
  private static func step(
    of value: Double, from first: Double, _ stepsPerUnit: Double, _ steps: Int
  ) -> Int {
    stepsPerUnit > 0 ? Int(min((value - first) * stepsPerUnit, Double(steps))) : 0
  }
}

extension Histogram.Rule {
  private static let most = 200

  fileprivate func classes(
    _ values: [Double], width: Double, checkpoint: Checkpoint
  ) throws -> Int {
    let sturges = Int((log2(Double(values.count)) + 1).rounded(.up))
    switch self {
    case .sturges: return sturges
    case .freedmanDiaconis: return try freedmanDiaconis(values, width, checkpoint) ?? sturges
    case .moderate:
      let classes = max(try freedmanDiaconis(values, width, checkpoint) ?? 0, sturges)
      return min(classes, max(20, sturges))
    case .automatic: return max(try freedmanDiaconis(values, width, checkpoint) ?? 0, sturges)
    case .count(let count):
      guard (1...10_000).contains(count) else { throw StatisticsProblem.outOfRange }
      return count
    }
  }

  private func freedmanDiaconis(
    _ values: [Double], _ width: Double, _ checkpoint: Checkpoint
  ) throws -> Int? {
    let quartiles = try Descriptive.quantiles(values, [0.25, 0.75], checkpoint: checkpoint)
    let step = 2 * (quartiles[1] - quartiles[0]) / cbrt(Double(values.count))
    guard step > 0, width > 0 else { return nil }
    return max(Int(min(width / step, Double(Self.most)).rounded(.up)), 1)
  }
}

/// A width of 1, 2, 2.5 or 5 times a power of ten, kept in parts: k · 3 / 10 is 0.9 where
/// k · 0.3 is 0.8999999999999999.
struct RoundWidth {
  /// The first digits of a round step: 10, 20, 25 or 50.
  private let digits: Double
  /// The power of ten that the digits are multiplied by.
  private let exponent: Int

  /// The smallest such width that is not below a positive one.
  init(atLeast width: Double) {
    // A share of the least double may have been rounded to 0.
    let width = max(width, .leastNonzeroMagnitude)
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

/// The classes of whole numbers.
private enum WholeClasses {
  /// Numbers that get a class each, from the smallest to the largest.
  private static let few = 25

  /// Edges at whole numbers, nil where one of the values is none, or too large to be told apart.
  static func edges(
    of values: [Double], _ range: ClosedRange<Double>, _ classes: Int, checkpoint: Checkpoint
  ) throws -> [Double]? {
    guard range.lowerBound.magnitude < 0x1p50, range.upperBound.magnitude < 0x1p50 else {
      return nil
    }
    for (place, value) in values.enumerated() {
      try checkpoint(at: place)
      guard value == value.rounded() else { return nil }
    }
    let count = Int(range.upperBound - range.lowerBound) + 1
    let width = count <= few ? 1 : wholeWidth(atLeast: Double(count - 1) / Double(classes))
    let first = (range.lowerBound / width).rounded(.down)
    let last = (range.upperBound / width).rounded(.down) + 1
    return (0...Int(last - first)).map { (first + Double($0)) * width }
  }

  /// The smallest of 1, 2, 5, 10, 20, 25, 50, 100… that is not below a width.
  private static func wholeWidth(atLeast width: Double) -> Double {
    var power = 1.0
    while true {
      for digits in power < 10 ? [1.0, 2, 5] : [1, 2, 2.5, 5] where digits * power >= width {
        return digits * power
      }
      power *= 10
    }
  }
}
