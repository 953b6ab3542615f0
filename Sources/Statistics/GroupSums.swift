public import Platform

/// The compensated sums of many groups in one pass over the values, each to the last bit what
/// `Summation` gives of the values of its group.
///
/// No value is moved. Where there are many groups it is quicker to put the values of a group beside each other
/// first: their running sums leave the cache of a core.
public struct GroupSums {
  /// Values below which none of the eight running sums of `Summation` gets a second one, so that one sum, of
  /// one value after the other, is the same.
  private static let smallGroup = 16

  /// The group of each value, counted from 0.
  private let groups: [Int]
  /// The number of values of each group.
  private let sizes: [Int]
  /// The number of each large group among these, -1 for a small one.
  private let large: [Int32]
  private let largeCount: Int

  /// Groups that values fall into; nil where they are more than `most`, whose running sums would take 2 MB.
  public init?(groups: [Int], sizes: [Int], most: Int = 1 << 13) {
    if sizes.count > most { return nil }
    (self.groups, self.sizes) = (groups, sizes)
    var count: Int32 = 0
    large = sizes.map { size in
      guard size >= Self.smallGroup else { return -1 }
      count += 1
      return count - 1
    }
    largeCount = Int(count)
  }

  /// The sum of each group; nil where one is not finite before it is scaled.
  ///
  /// Takes time proportional to the values and the groups.
  public func sums(of values: [Double], checkpoint: Checkpoint) throws -> [Double]? {
    let sums = try totals(values, checkpoint)
    return sums.allSatisfy(\.isFinite) ? sums : nil
  }

  /// The mean of each group, none of which is empty; nil as for `sums`.
  public func means(of values: [Double], checkpoint: Checkpoint) throws -> [Double]? {
    try sums(of: values, checkpoint: checkpoint).map { sums in
      zip(sums, sizes).map { $0 / Double($1) }
    }
  }

  /// The value at a place of a large group goes to the running sum of the place's remainder, those after the
  /// last eight are added one by one at the end, and halves have running sums of their own, as in `Summation`.
  private func totals(_ values: [Double], _ checkpoint: Checkpoint) throws -> [Double] {
    // The sums of small groups, and of the first halves of very large ones.
    var totals = try [ScalarSum](repeating: ScalarSum(), count: sizes.count, checkpoint: checkpoint)
    // Eight of each for a large group: its running sums, and at most seven values after the last eight.
    var lanes = try [ScalarSum](
      repeating: ScalarSum(), count: largeCount * 8, checkpoint: checkpoint)
    var last = try [Double](repeating: 0, count: largeCount * 8, checkpoint: checkpoint)
    var next = [Int](repeating: 0, count: largeCount)
    // The place at which the running sums of a large group end, those of its first half to begin with.
    var ends = sizes.filter { $0 >= Self.smallGroup }.map { Summation.firstHalf(of: $0 & ~7) }
    try totals.withUnsafeMutableBufferPointer { totals in
      try lanes.withUnsafeMutableBufferPointer { lanes in
        try next.withUnsafeMutableBufferPointer { next in
          try ends.withUnsafeMutableBufferPointer { ends in
            try large.withUnsafeBufferPointer { large in
              try groups.withUnsafeBufferPointer { groups in
                try values.withUnsafeBufferPointer { values in
                  try checkpoint.blocks(of: values.count) { rows in
                    for row in rows {
                      let (group, value) = (groups[row], values[row])
                      let number = Int(large[group])
                      guard number >= 0 else {
                        totals[group].add(value)
                        continue
                      }
                      let place = next[number]
                      next[number] = place &+ 1
                      let lane = number &* 8 &+ place & 7
                      if place < ends[number] {
                        lanes[lane].add(value)
                      } else if place < sizes[group] & ~7 {
                        let first = number &* 8
                        for lane in first..<first + 8 { totals[group].add(lanes[lane].sum) }
                        for lane in first..<first + 8 {
                          totals[group].add(lanes[lane].lost)
                          lanes[lane] = ScalarSum()
                        }
                        ends[number] = sizes[group] & ~7
                        lanes[lane].add(value)
                      } else {
                        last[lane] = value
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    for group in sizes.indices where large[group] >= 0 {
      let first = Int(large[group]) * 8
      for lane in lanes[first..<first + 8] { totals[group].add(lane.sum) }
      for lane in lanes[first..<first + 8] { totals[group].add(lane.lost) }
      for value in last[first..<first + sizes[group] & 7] { totals[group].add(value) }
    }
    return totals.map(\.value)
  }
}
