import Statistics
import Testing

import struct Platform.Checkpoint

@Suite struct SummationTests {
  /// Exact sums, rounded once; the naive loop gives 0.9999999999999999, 0 and 1e16.
  @Test func roundingIsKept() throws {
    #expect(try Summation.sum(Array(repeating: 0.1, count: 10), checkpoint: .unlimited) == 1)
    #expect(try Summation.sum([1e16, 1, -1e16], checkpoint: .unlimited) == 1)
    #expect(try Summation.sum([1e16, 1, 1], checkpoint: .unlimited) == 1e16 + 2)
    #expect(
      try Summation.sum(Array(repeating: 0.1, count: 1_000_000), checkpoint: .unlimited) == 100_000)
    #expect(try Summation.sum([], checkpoint: .unlimited) == 0)
  }

  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 100])
  func everyLengthIsSummedWhole(count: Int) throws {
    let values = (1...count).map(Double.init)
    #expect(try Summation.sum(values, checkpoint: .unlimited) == Double(count * (count + 1) / 2))
    let squares = count * (count + 1) * (2 * count + 1) / 6
    #expect(try Summation.dot(values, values, checkpoint: .unlimited) == Double(squares))
    #expect(
      try Summation.cumulative(values, checkpoint: .unlimited).last
        == Double(count * (count + 1) / 2))
  }

  @Test func partialSumsMayOverflow() throws {
    #expect(try Summation.sum([1e308, 1e308, -1e308], checkpoint: .unlimited) == 1e308)
    #expect(try Descriptive.mean([1.5e308, 1.5e308], checkpoint: .unlimited) == 1.5e308)
    #expect(throws: StatisticsProblem.overflow) {
      try Summation.sum([1.5e308, 1.5e308], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.overflow) {
      try Summation.cumulative([1.5e308, 1e308], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.overflow) {
      try Summation.dot([1e200], [1e200], checkpoint: .unlimited)
    }
  }

  @Test func cumulativeSums() throws {
    #expect(
      try Summation.cumulative([0.1, 0.2, 0.3, -0.6], checkpoint: .unlimited).map {
        ($0 * 1e9).rounded()
      }
        == [1e8, 3e8, 6e8, 0])
    #expect(try Summation.cumulative([], checkpoint: .unlimited).isEmpty)
    #expect(throws: StatisticsProblem.differentLengths(1, 2)) {
      try Summation.dot([1], [1, 2], checkpoint: .unlimited)
    }
  }

  @Test func weightedMean() throws {
    #expect(
      try Descriptive.weightedMean([1, 2, 6], weights: [1, 1, 2], checkpoint: .unlimited) == 3.75)
    #expect(throws: StatisticsProblem.notPositive) {
      try Descriptive.weightedMean([1, 2], weights: [0, 0], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.notPositive) {
      try Descriptive.weightedMean([1, 2], weights: [2, -1], checkpoint: .unlimited)
    }
  }
}
