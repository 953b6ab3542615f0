import Platform

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
    guard let bounds = try Self.bounds(values, checkpoint) else { return nil }
    for candidate in [bounds.lowerBound, bounds.upperBound] where Self.sentinels.contains(candidate)
    {
      let others = values.filter { !Self.sentinels.contains($0) }
      guard others.count > 1, let rest = try Self.bounds(others, checkpoint) else { continue }
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

  private static func bounds(
    _ values: [Double], _ checkpoint: Checkpoint
  ) throws -> ClosedRange<Double>? {
    guard var low = values.first else { return nil }
    var high = low
    try checkpoint.blocks(of: values.count) { block in
      for value in values[block] {
        if value < low { low = value }
        if value > high { high = value }
      }
    }
    return low...high
  }
}
