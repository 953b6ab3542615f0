import Statistics
import Testing

import struct Platform.Checkpoint

@Suite struct DescriptiveTests {
  /// R 4, `quantile(c(1, 2, 4, 8), p)`, by hand.
  @Test(arguments: [(0, 1), (0.25, 1.75), (0.5, 3), (0.75, 5), (0.9, 6.8), (1, 8)])
  func quantilesAreOfTypeSeven(probability: Double, expected: Double) throws {
    expect(try Descriptive.quantile([8, 1, 4, 2], probability, checkpoint: .unlimited), expected)
  }

  /// Selection and sorting must agree, whatever the order of the values.
  @Test(arguments: [1, 2, 3, 10, 101, 1000])
  func selectionAgreesWithSorting(count: Int) throws {
    let shapes: [(Int) -> Int] = [{ $0 }, { -$0 }, { $0 * 7919 % 101 }, { $0 % 3 }, { $0 ^ 85 }]
    let probabilities = [0, 0.1, 1.0 / 3, 0.5, 0.99, 1]
    for shape in shapes {
      let values = (0..<count).map { Double(shape($0)) }
      let selected = try probabilities.map {
        try Descriptive.quantile(values, $0, checkpoint: .unlimited)
      }
      #expect(try Descriptive.quantiles(values, probabilities, checkpoint: .unlimited) == selected)
    }
  }

  @Test(arguments: [-0.1, 1.1, .nan]) func noSuchQuantile(probability: Double) {
    #expect(throws: StatisticsProblem.outOfRange) {
      try Descriptive.quantile([1, 2], probability, checkpoint: .unlimited)
    }
  }

  @Test func quantilesOfHugeValues() throws {
    #expect(try Descriptive.median([-1.7e308, 1.7e308], checkpoint: .unlimited) == 0)
  }

  /// [0.1, 0.1, 0.1] has a naive variance of 2.9e-34, hence a correlation with anything.
  @Test func equalValuesDoNotVary() throws {
    let same = [0.1, 0.1, 0.1, 0.1]
    #expect(try Descriptive.variance(same, checkpoint: .unlimited) == 0)
    #expect(try Descriptive.standardDeviation(same, checkpoint: .unlimited) == 0)
    #expect(throws: StatisticsProblem.zeroVariance) {
      try Descriptive.zScores(same, checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.zeroVariance) {
      try Descriptive.skewness(same, checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.zeroVariance) {
      try Correlation.pearson(same, [1, 2, 3, 4], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.zeroVariance) {
      try Correlation.kendall([1, 2, 3, 4], same, checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.zeroVariance) {
      try LinearFit(x: same, y: [1, 2, 3, 4], checkpoint: .unlimited)
    }
  }

  /// NIST's StRD, NumAcc4 in small: three digits far from zero.
  @Test func spreadFarFromZero() throws {
    let values = [1, 2, 3].map { 1e9 + $0 / 10 }
    expect(try Descriptive.standardDeviation(values, checkpoint: .unlimited), 0.1, within: 1e-6)
    expect(
      try Descriptive.standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3], checkpoint: .unlimited), 1)
  }

  @Test(arguments: [1e-250, 1e-300, 1e200, 1e300]) func spreadOfExtremeValues(size: Double) throws {
    let values = [1, 2, 3, 5, 9].map { $0 * size }
    expect(
      try Descriptive.standardDeviation(values, checkpoint: .unlimited) / size, 3.1622776601683795)
    expect(
      try Descriptive.skewness(values, checkpoint: .unlimited),
      try Descriptive.skewness([1, 2, 3, 5, 9], checkpoint: .unlimited))
    expect(
      try Correlation.pearson(values, [1, 2, 3, 5, 8], checkpoint: .unlimited).coefficient,
      try Correlation.pearson([1, 2, 3, 5, 9], [1, 2, 3, 5, 8], checkpoint: .unlimited).coefficient)
    expect(try LinearFit(x: values, y: values.map { 2 * $0 }, checkpoint: .unlimited).slope, 2)
    #expect(throws: StatisticsProblem.overflow) {
      try Descriptive.variance(values, checkpoint: .unlimited)
    }
  }

  @Test func modesAreAllTheMostFrequent() throws {
    #expect(try Descriptive.modes([3, 1, 3, 2, 1], checkpoint: .unlimited) == [1, 3])
    #expect(try Descriptive.modes([2, 1], checkpoint: .unlimited) == [1, 2])
  }

  @Test func zScoresHaveTheSampleDeviation() throws {
    #expect(try Descriptive.zScores([1, 2, 3], checkpoint: .unlimited) == [-1, 0, 1])
  }

  @Test func tooFewValues() {
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try Descriptive.mean([], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try Descriptive.range([], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try Descriptive.median([], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try BoxFigures([], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try Histogram([], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 2, got: 1)) {
      try Descriptive.variance([1], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 3, got: 2)) {
      try Descriptive.skewness([1, 2], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 2, got: 1)) {
      try Correlation.pearson([1], [1], checkpoint: .unlimited)
    }
  }

  @Test(
    arguments: zip(
      Ranking.Ties.allCases,
      [[4.5, 1, 2.5, 2.5, 4.5], [4, 1, 2, 2, 4], [5, 1, 3, 3, 5], [3, 1, 2, 2, 3]]))
  func ranksWithTies(ties: Ranking.Ties, expected: [Double]) throws {
    #expect(try Ranking.ranks([9, 1, 5, 5, 9], ties: ties, checkpoint: .unlimited) == expected)
  }

  @Test func ranksFromTheLargest() throws {
    #expect(
      try Ranking.ranks([9, 1, 5, 5], ties: .min, descending: true, checkpoint: .unlimited) == [
        1, 4, 2, 2,
      ])
    #expect(try Ranking.ranks([], checkpoint: .unlimited).isEmpty)
  }
}
