import Statistics
import Testing

import struct Platform.Checkpoint

private let edgesOfAllKinds: [[Double]] = [
  [0, 0.1, 0.2, 0.3, 0.4], [-1e9, -1, -1e-9, 0, 1e-12, 1, 1e9],
  [1, 1.000000000000001, 1.000000000000004, 2], [-1e308, 0, 1e308],
  [0, .leastNonzeroMagnitude, 3 * .leastNonzeroMagnitude],
  (0...400).map { (number: Int) -> Double in Double(number * number) / 7 },
]

@Suite struct HistogramTests {
  /// numpy 2, `np.histogram([1, 2, 2, 3, 9], bins = 4)`, by hand.
  @Test func classesHoldTheirLowerEdge() throws {
    let histogram = try Histogram([1, 2, 2, 3, 9], .count(4), checkpoint: .unlimited)
    #expect(histogram.edges == [1, 3, 5, 7, 9])
    #expect(histogram.counts == [3, 1, 0, 1])
  }

  /// A number lies in the last class whose edge it reaches, but for some roundings.
  @Test(arguments: edgesOfAllKinds)
  func classesAreThoseOfAllEdgesLookedThrough(edges: [Double]) throws {
    let (first, last) = (edges[0], edges[edges.count - 1])
    let near = edges.flatMap { edge in
      [-20.0, -2, -1, 0, 1, 2, 20].map { steps in edge + steps * edge.ulp }
    }
    let between = zip(edges, edges.dropFirst()).map { low, high in low / 2 + high / 2 }
    let outside = [first - 1, last + 1]
    let values = (near + between + outside).filter(\.isFinite)
    var counts = [Int](repeating: 0, count: edges.count)
    for value in values {
      let slack = min(16 * max(abs(first), abs(last), abs(value)).ulp, (last - first) * 1e-9)
      let isInside = value + slack >= first && value - slack <= last
      let reached = edges[1..<edges.count - 1].count { value + slack >= $0 }
      counts[isInside ? reached : edges.count - 1] += 1
    }
    let histogram = try Histogram(values, edges: edges, checkpoint: .unlimited)
    #expect(histogram.counts + [histogram.outside] == counts)
  }

  /// What roundings may add to the largest double is infinite.
  @Test(arguments: [[0, 0.5, Double.greatestFiniteMagnitude], [-1, 0.5, 1.797693134862315e308]])
  func theLargestDoublesHaveAClass(values: [Double]) throws {
    let histogram = try Histogram(values, .count(3), checkpoint: .unlimited)
    #expect(histogram.counts == [2, 0, 1])
    #expect(histogram.outside == 0)
  }

  @Test func sturgesCountsOneMoreThanTheLogarithm() throws {
    #expect(
      try Histogram((1...16).map(Double.init), .sturges, checkpoint: .unlimited).counts.count == 5)
    #expect(
      try Histogram((1...17).map(Double.init), .sturges, checkpoint: .unlimited).counts.count == 6)
  }

  /// IQR 500 and n 1001 give a width of 99.97, hence 11 classes over 1000.
  @Test func freedmanAndDiaconis() throws {
    let values = (0...1000).map(Double.init)
    #expect(try Histogram(values, .freedmanDiaconis, checkpoint: .unlimited).counts.count == 11)
    #expect(try Histogram(values, .automatic, checkpoint: .unlimited).counts.count == 11)
    #expect(try Histogram(values, .automatic, checkpoint: .unlimited).counts.reduce(0, +) == 1001)
  }

  /// One value 1e12 times the quartiles away would ask for billions of classes.
  @Test func classesAreLimited() throws {
    let values = (0..<100).map(Double.init) + [1e14]
    #expect(try Histogram(values, .freedmanDiaconis, checkpoint: .unlimited).counts.count == 200)
    #expect(throws: StatisticsProblem.outOfRange) {
      try Histogram(values, .count(0), checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.outOfRange) {
      try Histogram(values, .count(10_001), checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.overflow) {
      try Histogram([-1.7e308, 1.7e308], checkpoint: .unlimited)
    }
  }

  /// Doubles tell even numbers alone apart there.
  private static let neighbours: [[Double]] = [
    [0x1p53, 0x1p53], [0x1p53, 0x1p53 + 2], [-0x1p53, -0x1p53 + 6, -0x1p53 + 8], [1e300, 1e300],
    [1, 1 + 0x1p-52], [0x1p-1074, 0x1p-1073], [0, 0x1p-1074],
  ]

  @Test(arguments: neighbours)
  func neighboursHaveClasses(values: [Double]) throws {
    for histogram in [
      try Histogram(values, checkpoint: .unlimited),
      try Histogram(rounding: values, checkpoint: .unlimited),
      try Histogram(values, .count(10), checkpoint: .unlimited),
    ] {
      #expect(histogram.counts.reduce(0, +) == values.count)
    }
  }

  /// A value far from the others asks for 200 classes, which nobody can read.
  @Test func roundClassesAreFew() throws {
    let values = (0..<100).map(Double.init) + [1e4]
    #expect(try Histogram(values, .automatic, checkpoint: .unlimited).counts.count == 200)
    #expect(
      try Histogram(rounding: values, checkpoint: .unlimited).edges
        == (0...21).map { Double($0) * 500 })
    let many = (0..<200_000).map { Double(($0 * 7919) % 200_000) } + [1e9]
    #expect(try Histogram(many, .moderate, checkpoint: .unlimited).counts.count == 20)
    #expect(
      try Histogram((0..<3).map(Double.init), .moderate, checkpoint: .unlimited).counts.count == 3)
  }

  @Test func classesOfAWidth() throws {
    #expect(
      try Histogram([1, 4.5, 9], width: 2, checkpoint: .unlimited).edges == [0, 2, 4, 6, 8, 10])
    #expect(
      try Histogram([1, 4.5, 9], width: 2, checkpoint: .unlimited).counts == [1, 0, 1, 0, 1])
    #expect(try Histogram([-3, 4], width: 2, checkpoint: .unlimited).edges == [-4, -2, 0, 2, 4])
    #expect(try Histogram([4, 4], width: 2, checkpoint: .unlimited).counts == [2])
    for width in [0.1, 0.3, 0.7, 1e-3] {
      let values = (0...30).map { Double($0) * 0.1 }
      let histogram = try Histogram(values, width: width, checkpoint: .unlimited)
      #expect(histogram.outside == 0 && histogram.counts.reduce(0, +) == 31)
    }
    for width in [0, -1, .infinity, .nan, 1e-9] {
      #expect(throws: StatisticsProblem.outOfRange) {
        try Histogram([1, 9], width: width, checkpoint: .unlimited)
      }
    }
    #expect(throws: StatisticsProblem.outOfRange) {
      try Histogram([1e17, 1e17 + 64], width: 1, checkpoint: .unlimited)
    }
  }

  @Test func equalValuesAreInAClass() throws {
    #expect(try Histogram([5, 5, 5], .count(2), checkpoint: .unlimited).edges == [4.5, 5, 5.5])
    #expect(try Histogram([5, 5, 5], .count(2), checkpoint: .unlimited).counts == [0, 3])
    #expect(
      try Histogram(rounding: [5, 5, 5], .count(2), checkpoint: .unlimited).counts.reduce(0, +) == 3
    )
  }

  @Test func roundEdges() throws {
    let histogram = try Histogram(
      rounding: [0.12, 0.3, 0.55, 0.9], .count(5), checkpoint: .unlimited)
    #expect(histogram.edges == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(histogram.counts == [1, 1, 1, 0, 1])
    #expect(
      try Histogram(rounding: [3, 447], .count(5), checkpoint: .unlimited).edges == [
        0, 100, 200, 300, 400, 500,
      ])
    #expect(
      try Histogram(rounding: [0, 0.9], .count(3), checkpoint: .unlimited).edges == [0, 0.5, 1])
    #expect(
      try Histogram(rounding: [0, 0.9], .count(9), checkpoint: .unlimited).edges.contains(0.3))
  }

  @Test(arguments: [1e-300, 1e-8, 1, 1e15, 1e300])
  func roundEdgesCoverEverything(size: Double) throws {
    let values = [-3.7, -1, 0.01, 2.2, 9.99].map { $0 * size }
    let histogram = try Histogram(rounding: values, checkpoint: .unlimited)
    #expect(histogram.outside == 0)
    #expect(histogram.counts.reduce(0, +) == values.count)
  }

  /// Doubles near 1e17 are 16 apart: no multiple of a small width can be told from the next.
  @Test func roundingGivesWayFarFromZero() throws {
    let histogram = try Histogram(rounding: [1e17, 1e17 + 64], checkpoint: .unlimited)
    #expect(histogram.counts.reduce(0, +) == 2)
  }

  @Test func edgesOfOnesOwn() throws {
    let histogram = try Histogram([-1, 0, 5, 10, 99], edges: [0, 5, 10], checkpoint: .unlimited)
    #expect(histogram.counts == [1, 2])
    #expect(histogram.outside == 2)
    for edges in [[], [1], [1, 1], [2, 1], [0, .infinity], [0, .nan]] {
      #expect(throws: StatisticsProblem.outOfRange) {
        try Histogram([1], edges: edges, checkpoint: .unlimited)
      }
    }
  }

  /// Tukey's whiskers end at values; 40 lies beyond 9 + 1.5 · 6.
  @Test func boxWithAnOutlier() throws {
    let box = try BoxFigures([1, 3, 5, 7, 9, 11, 40], checkpoint: .unlimited)
    #expect(box.lowerQuartile == 4 && box.median == 7 && box.upperQuartile == 10)
    #expect(box.whiskers == 1...11)
    #expect(box.outliers == [40])
  }
}
