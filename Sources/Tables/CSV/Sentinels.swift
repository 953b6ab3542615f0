import Platform
import Statistics

/// Numbers that stand for what is missing in files of measurements: -999, 9999.
extension Column {
  private static let sentinels: [Double] = [
    -99, -999, -9999, -99999, -999_999, -999.9, -99.9, 999, 9999, 99999, 999_999,
  ]
  /// The distance at which a number is no longer one of the others, in their largest magnitudes.
  private static let distance = 5.0

  /// The note on such a number far away from all others; nil where there is none.
  ///
  /// Takes time proportional to the rows.
  func sentinel(checkpoint: Checkpoint) throws -> ReadNote? {
    guard kind == .numbers || kind == .integers, count > 2 else { return nil }
    let values = validDoubles()
    guard !values.isEmpty else { return nil }
    let bounds = try Descriptive.range(values, checkpoint: checkpoint)
    for candidate in [bounds.lowerBound, bounds.upperBound] where Self.sentinels.contains(candidate)
    {
      let others = values.filter { !Self.sentinels.contains($0) }
      guard others.count > 1 else { continue }
      let rest = try Descriptive.range(others, checkpoint: checkpoint)
      let reach = max(rest.lowerBound.magnitude, rest.upperBound.magnitude)
      let isFar = candidate.magnitude >= Self.distance * reach
      let isAlone = candidate < -100 && rest.lowerBound >= 0
      guard isFar || isAlone, rest.lowerBound < rest.upperBound else { continue }
      let count = values.count { $0 == candidate }
      let spelling = candidate == candidate.rounded() ? "\(Int(candidate))" : "\(candidate)"
      return .sentinel(spelling, column: name, count: count)
    }
    return nil
  }
}
