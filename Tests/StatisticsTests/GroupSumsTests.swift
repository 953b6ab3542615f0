import Platform
import Testing

@testable import Statistics

@Suite struct GroupSumsTests {
  /// Groups of 1 to 60 values of very different sizes, their rows mixed.
  private func mixed() -> (groups: [Int], values: [Double], sizes: [Int]) {
    let sizes = Array(1...60)
    let inOrder = sizes.indices.flatMap { group in Array(repeating: group, count: sizes[group]) }
    // 7919 and their number have no common factor.
    let groups = inOrder.indices.map { inOrder[$0 * 7919 % inOrder.count] }
    let values = groups.indices.map { (place: Int) -> Double in
      Double(
        sign: place % 3 == 0 ? .minus : .plus, exponent: place * 31 % 81 - 40,
        significand: 1 + Double(place * 7919 % 1009) / 1009)
    }
    return (groups, values, sizes)
  }

  @Test func areThoseOfEachGroupToTheLastBit() throws {
    let (groups, values, sizes) = mixed()
    let sums = try #require(GroupSums(groups: groups, sizes: sizes))
    let found = try #require(try sums.sums(of: values, checkpoint: .unlimited))
    let means = try #require(try sums.means(of: values, checkpoint: .unlimited))
    for group in sizes.indices {
      let own = zip(groups, values).filter { $0.0 == group }.map(\.1)
      #expect(found[group] == (try Summation.sum(own, checkpoint: .unlimited)), "\(own.count)")
      #expect(means[group] == (try Descriptive.mean(own, checkpoint: .unlimited)), "\(own.count)")
    }
  }

  /// Of which the halves have running sums of their own.
  @Test(arguments: [Cores.smallestSplit, Cores.smallestSplit + 13])
  func areThoseOfVeryLargeGroups(size: Int) throws {
    let sizes = [size, size / 3, 5]
    let groups = sizes.indices.flatMap { Array(repeating: $0, count: sizes[$0]) }
    let values = groups.indices.map { Double(($0 * 7919) % 1009) * 0.1 - 40 + 1 / Double($0 + 1) }
    let sums = try #require(GroupSums(groups: groups, sizes: sizes))
    let found = try #require(try sums.sums(of: values, checkpoint: .unlimited))
    var first = 0
    for group in sizes.indices {
      let own = Array(values[first..<first + sizes[group]])
      #expect(found[group] == (try Summation.sum(own, checkpoint: .unlimited)))
      first += sizes[group]
    }
  }

  @Test func leaveWhatOverflowsAndTooManyGroups() throws {
    let sums = try #require(GroupSums(groups: [0, 0], sizes: [2]))
    #expect(try sums.sums(of: [1e308, 1e308], checkpoint: .unlimited) == nil)
    #expect(GroupSums(groups: mixed().groups, sizes: mixed().sizes, most: 10) == nil)
  }
}
