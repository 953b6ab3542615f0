import Platform
import Synchronization
import Testing

@testable import Statistics

struct SortingTests {
  /// Numbers of every size and sign, without order.
  private static func numbers(_ count: Int, distinct: UInt64) -> [Double] {
    var state: UInt64 = 42
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double((state >> 33) % distinct) - Double(distinct) / 3
      return state & 7 == 0 ? value * 1e-300 : state & 7 == 1 ? value * 1e200 : value
    }
  }

  @Test(arguments: [0, 1, 63, 64, 511, 512, 5000, 70_000, 300_000], [10 as UInt64, 1 << 30])
  func sortsAsTheStandardLibrary(count: Int, distinct: UInt64) throws {
    let values = Self.numbers(count, distinct: distinct)
    #expect(try Sorting.ascending(values, checkpoint: .unlimited) == values.sorted())
    let order = values.indices.sorted { values[$0] < values[$1] }
    #expect(try Sorting.order(of: values, checkpoint: .unlimited) == order)
  }

  /// A few far from the others, that all share a digit; and all the same.
  @Test func sortsCrowds() throws {
    var values = (0..<50_000).map { 1 + Double(($0 * 7919) % 50_021) * 1e-12 }
    values += [1e300, -1e300, 0, -0.0]
    let order = values.indices.sorted { values[$0] < values[$1] }
    #expect(try Sorting.order(of: values, checkpoint: .unlimited) == order)
    let same = Array(repeating: 2.5, count: 40_000)
    #expect(try Sorting.order(of: same, checkpoint: .unlimited) == Array(same.indices))
  }

  @Test(arguments: [511, 512, 5000, 300_000], [3 as UInt64, 1 << 30])
  func findsRanksAsSortingDoes(count: Int, distinct: UInt64) throws {
    let values = Self.numbers(count, distinct: distinct)
    let sorted = values.sorted()
    let ranks = [0, 1, count / 3, count / 2, count - 1]
    #expect(
      try Sorting.values(ofRanks: ranks, in: values, checkpoint: .unlimited)
        == ranks.map { sorted[$0] })
  }

  @Test(arguments: [7, 100, 300_001])
  func findsTheRange(count: Int) throws {
    let values = Self.numbers(count, distinct: 1 << 30)
    let range = try Descriptive.range(values, checkpoint: .unlimited)
    #expect(range.lowerBound == values.min() && range.upperBound == values.max())
    let zeros = try Descriptive.range([1, 0.0, -0.0, 0], checkpoint: .unlimited)
    #expect(zeros.lowerBound.sign == .plus)
  }

  private struct Places: Bucketing {
    let buckets: [Int]
    var count: Int { buckets.count }
    func bucket(_ place: Int) -> Int { buckets[place] }
    func element(_ place: Int) -> Int { place }
  }

  /// Few buckets are written to at once, of many those beside each other are taken together first.
  @Test(arguments: [1, 300, 16_384, 16_385, 32_768, 70_000], [1, 2_000_000])
  func putsIntoBucketsInOrder(buckets: Int, distinct: Int) throws {
    let most = min(max(1, buckets - buckets / 5), distinct)
    let bucketOf = (0..<200_000).map { place in place * 7919 % most }
    let found = try CountingSort.sorted(
      Places(buckets: bucketOf), into: buckets, checkpoint: .unlimited)
    let expected = bucketOf.indices.sorted { (bucketOf[$0], $0) < (bucketOf[$1], $1) }
    #expect(found.elements == expected)
    #expect(found.starts.count == buckets + 1)
    #expect(
      (0..<buckets).allSatisfy { bucket in
        expected[found.starts[bucket]..<found.starts[bucket + 1]].allSatisfy {
          bucketOf[$0] == bucket
        }
      })
    #expect(found.starts.first == 0 && found.starts.last == expected.count)
  }

  @Test func tiesZeros() throws {
    #expect(try Sorting.order(of: [0, -0.0, -1, 0], checkpoint: .unlimited) == [2, 0, 1, 3])
  }

  @Test(arguments: [Correlation.Method.pearson, .spearman, .kendall])
  func figuresStopOnDemand(method: Correlation.Method) throws {
    struct Stop: Error {}
    let values = Self.numbers(20_000, distinct: 1 << 20)
    let calls = Mutex(0)
    let stop = Checkpoint {
      let call = calls.withLock { count in
        count += 1
        return count
      }
      if call > 3 { throw Stop() }
    }
    let figures: [(Checkpoint) throws -> Void] = [
      { _ = try Summation.sum(values, checkpoint: $0) },
      { _ = try Summation.cumulative(values, checkpoint: $0) },
      { _ = try Descriptive.variance(values, checkpoint: $0) },
      { _ = try Descriptive.quantile(values, 0.3, checkpoint: $0) },
      { _ = try Descriptive.modes(values, checkpoint: $0) },
      { _ = try Descriptive.zScores(values, checkpoint: $0) },
      { _ = try BoxFigures(values, checkpoint: $0) },
      { _ = try Histogram(values, checkpoint: $0) },
      { _ = try Ranking.ranks(values, checkpoint: $0) },
      { _ = try LinearFit(x: values, y: values, checkpoint: $0) },
      { _ = try MultipleFit(predictors: [values], y: values, checkpoint: $0) },
      { _ = try Correlation.of(values, values, method, checkpoint: $0) },
      { _ = try Correlation.matrix([values, values], method, checkpoint: $0) },
    ]
    for (place, figure) in figures.enumerated() {
      calls.withLock { $0 = 0 }
      #expect(throws: Stop.self, "figure \(place)") { try figure(stop) }
    }
  }
}
