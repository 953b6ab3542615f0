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

  /// The group of each value, below the count of `sizes`, and the sizes; nil where the groups are more than
  /// `most`, whose running sums would take 2 MB.
  public init?(groups: [Int], sizes: [Int], most: Int = 1 << 13) {
    if sizes.count > most { return nil }
    (self.groups, self.sizes) = (groups, sizes)
    var count: Int32 = 0
    large = sizes.map { size in
      guard size >= Self.smallGroup else { return -1 }
      count += 1
      return count - 1
    }
  }

  /// The sum of each group; nil where one is not finite before it is scaled.
  ///
  /// There are as many values as groups were given.
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

  /// Adds each value to its group, in the order in which they come.
  private func totals(_ values: [Double], _ checkpoint: Checkpoint) throws -> [Double] {
    precondition(values.count == groups.count)
    // The sums of small groups, and of the halves of large ones that are complete.
    var totals = try [ScalarSum](repeating: ScalarSum(), count: sizes.count, checkpoint: checkpoint)
    var running = Array(sizes.lazy.filter { $0 >= Self.smallGroup }.map(RunningSums.init))
    try checkpoint.blocks(of: values.count) { rows in
      add(values.span, rows, to: &totals, &running)
    }
    for group in sizes.indices where large[group] >= 0 {
      running[Int(large[group])].finish(into: &totals[group])
    }
    return totals.map(\.value)
  }

  /// Adds the values of some rows.
  @inline(__always)
  private func add(
    _ values: Span<Double>, _ rows: Range<Int>, to totals: inout [ScalarSum],
    _ running: inout [RunningSums]
  ) {
    let (groups, large) = (groups.span, large.span)
    var totals = totals.mutableSpan
    var running = running.mutableSpan
    for row in rows {
      let group = groups[unchecked: row]
      let number = Int(large[unchecked: group])
      if number < 0 {
        totals[unchecked: group].add(values[unchecked: row])
      } else if !running[unchecked: number].add(values[unchecked: row]) {
        running[unchecked: number].addPastEnd(values[unchecked: row], to: &totals[unchecked: group])
      }
    }
  }
}

/// The running sums of a group of sixteen values or more, as in `Summation`.
///
/// The value at a place goes to the sum of the place's remainder by eight, those after the last eight are added
/// one by one at the end, and halves have running sums of their own.
private struct RunningSums: BitwiseCopyable {
  private var lanes = InlineArray<8, ScalarSum>(repeating: ScalarSum())
  /// The values after the last eight, at most seven.
  private var rest = InlineArray<8, Double>(repeating: 0)
  private var place = 0
  /// The place at which these sums end, that of the first half to begin with.
  private var end: Int
  private let size: Int

  init(size: Int) {
    self.size = size
    end = Summation.firstHalf(of: size & ~7)
  }

  /// Takes the next value of the group; false, and nothing is done, where these sums are at their end.
  @inline(__always)
  mutating func add(_ value: Double) -> Bool {
    guard place < end else { return false }
    lanes[place & 7].add(value)
    place &+= 1
    return true
  }

  /// Takes the next value where the sums of the first half have ended, or those of both.
  @inline(never)
  mutating func addPastEnd(_ value: Double, to total: inout ScalarSum) {
    if place < size & ~7 {
      addHalf(to: &total)
      end = size & ~7
      lanes[place & 7].add(value)
    } else {
      rest[place & 7] = value
    }
    place &+= 1
  }

  /// Adds the last sums and the values after them.
  mutating func finish(into total: inout ScalarSum) {
    addHalf(to: &total)
    for place in 0..<size & 7 { total.add(rest[place]) }
  }

  /// Adds the sums, then what they have lost, and begins anew.
  private mutating func addHalf(to total: inout ScalarSum) {
    for lane in lanes.indices { total.add(lanes[lane].sum) }
    for lane in lanes.indices { total.add(lanes[lane].lost) }
    lanes = InlineArray(repeating: ScalarSum())
  }
}
