import Platform
import Testing

@testable import Statistics

/// Windows against the same figure of each window by itself.
@Suite struct RollingTests {
  /// A series with ties, missing values and numbers of very different size.
  private static let values: [Double?] = (0..<200).map { place in
    let draw = Double((place * 7919 + 13) % 101)
    if place % 17 == 5 { return nil }
    return place % 23 == 0 ? draw * 1e12 : (draw - 50) / 4
  }

  private func windows(_ width: Int) -> [[Double]?] {
    Self.values.indices.map { place in
      guard place + 1 >= width else { return nil }
      let window = Self.values[(place + 1 - width)...place].compactMap(\.self)
      return window.count == width ? window : nil
    }
  }

  @Test(arguments: [1, 2, 3, 7, 12, 16, 201]) func agreesWithEachWindow(_ width: Int) throws {
    let all = windows(width)
    let limit = Checkpoint.unlimited
    func expect(
      _ found: [Double?], within tolerance: Double, _ figure: ([Double]) throws -> Double?
    ) throws {
      for (found, window) in zip(found, all) {
        guard let window, let wanted = try figure(window) else {
          #expect(found == nil)
          continue
        }
        let size = window.map(abs).max() ?? 0
        #expect(abs((found ?? .nan) - wanted) <= tolerance * Swift.max(size, abs(wanted)))
      }
    }
    let values = Self.values
    try expect(Rolling.sums(values, width: width, checkpoint: limit), within: 1e-15) {
      try Summation.sum($0, checkpoint: limit)
    }
    try expect(Rolling.means(values, width: width, checkpoint: limit), within: 1e-15) {
      try Descriptive.mean($0, checkpoint: limit)
    }
    try expect(Rolling.deviations(values, width: width, checkpoint: limit), within: 1e-13) {
      width == 1 ? nil : try Descriptive.standardDeviation($0, checkpoint: limit)
    }
    try expect(Rolling.medians(values, width: width, checkpoint: limit), within: 0) {
      try Descriptive.median($0, checkpoint: limit)
    }
    for largest in [false, true] {
      let places = try Rolling.extremes(values, width: width, largest: largest, checkpoint: limit)
      try expect(places.map { $0.flatMap { values[$0] } }, within: 0) {
        largest ? $0.max() : $0.min()
      }
    }
  }

  @Test func equalNumbersHaveTheirMean() throws {
    let means = try Rolling.means([0.1, 0.1, 0.1, 0.1], width: 3, checkpoint: .unlimited)
    #expect(means == [nil, nil, 0.1, 0.1])
  }

  @Test func aLargeNumberThatHasLeftLeavesNothing() throws {
    let sums = try Rolling.sums([1e16, 1, 1, 1], width: 2, checkpoint: .unlimited)
    #expect(sums == [nil, 1e16 + 1, 2, 2])
  }
}
