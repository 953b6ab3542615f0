public import Platform

/// The places of values in ascending order, from 1.
public enum Ranking {
  /// The rank that equal values share.
  public enum Ties: Sendable, CaseIterable {
    /// The mean of the places they take: 1, 2.5, 2.5, 4.
    case average
    /// The first of them: 1, 2, 2, 4.
    case min
    /// The last of them: 1, 3, 3, 4.
    case max
    /// The next whole number for each new value: 1, 2, 2, 3.
    case dense
  }

  /// The rank of each value, in the order of the values, for one sort of them.
  ///
  /// Throws what `checkpoint` throws.
  public static func ranks(
    _ values: [Double], ties: Ties = .average, descending: Bool = false, checkpoint: Checkpoint
  ) throws -> [Double] {
    let sorted = try Sorting.entries(values.count, checkpoint: checkpoint) {
      values[$0].sortingKey
    }
    // From the largest on where that is asked for; ties share a rank, so their order is open.
    let count = sorted.count
    func entry(_ place: Int) -> Sorting.Entry { sorted[descending ? count - 1 - place : place] }
    var ranks = [Double](repeating: 0, count: count)
    var (before, number) = (0, 0)
    while before < count {
      try checkpoint(at: number)
      let key = entry(before).key
      var end = before + 1
      while end < count, entry(end).key == key {
        try checkpoint(at: end)
        end += 1
      }
      let rank = shared(ties, before: before, count: end - before, number: number)
      for place in before..<end { ranks[entry(place).place] = rank }
      (before, number) = (end, number + 1)
    }
    return ranks
  }

  private static func shared(_ ties: Ties, before: Int, count: Int, number: Int) -> Double {
    switch ties {
    case .average: Double(2 * before + count + 1) / 2
    case .min: Double(before + 1)
    case .max: Double(before + count)
    case .dense: Double(number + 1)
    }
  }
}

/// Runs of equal values in sorted values.
func tieRuns(
  of sorted: [Double], checkpoint: Checkpoint
) throws -> [(value: Double, count: Int)] {
  var runs: [(value: Double, count: Int)] = []
  for (place, value) in sorted.enumerated() {
    try checkpoint(at: place)
    if let last = runs.last, last.value == value {
      runs[runs.count - 1].count += 1
    } else {
      runs.append((value, 1))
    }
  }
  return runs
}
