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

  /// Eight running sums of every eighth value, each with what rounding takes away, of the whole or of the halves
  /// of many values, added up in that order: the result to the last bit, whatever the number of cores.
  private func sum(_ values: [Double]) -> Double {
    func add(_ term: Double, to sum: inout (Double, Double)) {
      let total = sum.0 + term
      let added = total - sum.0
      sum.1 += (sum.0 - (total - added)) + (term - added)
      sum.0 = total
    }
    let whole = values.count & ~7
    let middle = whole < 1 << 17 ? 0 : whole / 2 & ~7
    var total = (0.0, 0.0)
    for half in [0..<middle, middle..<whole] {
      var lanes = [(Double, Double)](repeating: (0, 0), count: 8)
      for place in half { add(values[place], to: &lanes[place & 7]) }
      for lane in lanes { add(lane.0, to: &total) }
      for lane in lanes { add(lane.1, to: &total) }
    }
    for value in values[whole...] { add(value, to: &total) }
    return total.0 + total.1
  }

  @Test(arguments: [0, 1, 2, 3, 9, 4097, 131_071, 131_072, 300_005])
  func coresChangeNoBit(count: Int) throws {
    let values = (0..<count).map { (place: Int) -> Double in
      Double(place * 7919 % 100_003 - 40_000) / 3000
    }
    #expect(try Summation.sum(values, checkpoint: .unlimited) == sum(values))
    let others = values.map { $0 * 1.7 + 2 }
    #expect(
      try Summation.dot(values, others, checkpoint: .unlimited) == sum(zip(values, others).map(*)))
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
