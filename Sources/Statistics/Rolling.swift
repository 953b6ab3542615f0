public import Platform

/// Figures of the last values up to each place: one per window.
///
/// There is none where fewer than `width` values have come, and none where a value of the window is
/// missing, as in pandas. Each takes time proportional to the values, the median a logarithm more,
/// whatever the width, and throws what `checkpoint` throws.
public enum Rolling {
  /// The places at which a window ends that holds no missing value.
  static func complete(_ values: [Double?], width: Int) -> [Bool] {
    var run = 0
    return values.map { value in
      run = value == nil ? 0 : run + 1
      return run >= width
    }
  }

  /// The sum of each window.
  ///
  /// - Throws: `overflow`.
  public static func sums(
    _ values: [Double?], width: Int, checkpoint: Checkpoint
  ) throws -> [Double?] {
    try totals(of: values, width: width, LongSum.init, LongSum.plus, checkpoint: checkpoint) {
      $0.high + $0.low
    }
  }

  /// The mean of each window.
  ///
  /// - Throws: `overflow`.
  public static func means(
    _ values: [Double?], width: Int, checkpoint: Checkpoint
  ) throws -> [Double?] {
    try totals(of: values, width: width, LongSum.init, LongSum.plus, checkpoint: checkpoint) {
      $0.divided(by: Double(width))
    }
  }

  /// The standard deviation of each window, of a sample; none for a width of 1.
  ///
  /// - Throws: `overflow`.
  public static func deviations(
    _ values: [Double?], width: Int, checkpoint: Checkpoint
  ) throws -> [Double?] {
    let present = values.compactMap(\.self)
    guard width > 1, !present.isEmpty else { return values.map { _ in nil } }
    // Far from 0 a mean has few digits left for what lies around it.
    let centre = try Descriptive.median(present, checkpoint: checkpoint)
    let near = values.map { value in value.map { $0 - centre } }
    return try totals(of: near, width: width, Spread.init, Spread.plus, checkpoint: checkpoint) {
      ($0.squares / Double(width - 1)).squareRoot()
    }
  }

  /// What a figure makes of the total of each window.
  private static func totals<Part>(
    of values: [Double?], width: Int, _ part: (Double) -> Part,
    _ combine: @escaping (Part, Part) -> Part, checkpoint: Checkpoint, _ figure: (Part) -> Double
  ) throws -> [Double?] {
    var window = SlidingWindow(combine: combine)
    return try values.enumerated().map { place, value in
      try checkpoint(at: place)
      guard let value else {
        window = SlidingWindow(combine: combine)
        return nil
      }
      window.push(part(value))
      if window.count > width { window.pop() }
      guard window.count == width, let total = window.total else { return nil }
      return try representable(figure(total))
    }
  }

  /// The place of the smallest value of each window, or of the largest; the last of equal ones.
  ///
  /// The candidates of the window wait in a queue, each better than those after it.
  public static func extremes(
    _ values: [Double?], width: Int, largest: Bool, checkpoint: Checkpoint
  ) throws -> [Int?] {
    let complete = complete(values, width: width)
    var queue: [(place: Int, value: Double)] = []
    var head = 0
    return try values.enumerated().map { place, value in
      try checkpoint(at: place)
      if let value {
        while queue.count > head, let last = queue.last,
          largest ? last.value <= value : last.value >= value
        {
          queue.removeLast()
        }
        queue.append((place, value))
      }
      while head < queue.count, queue[head].place <= place - width { head += 1 }
      return complete[place] ? queue[head].place : nil
    }
  }

  /// The median of each window.
  public static func medians(
    _ values: [Double?], width: Int, checkpoint: Checkpoint
  ) throws -> [Double?] {
    let present = values.indices.filter { values[$0] != nil }
    let order = try Sorting.order(of: present.map { values[$0] ?? 0 }, checkpoint: checkpoint)
    let sorted = order.map { values[present[$0]] ?? 0 }
    var rank = [Int](repeating: 0, count: values.count)
    for (place, index) in order.enumerated() { rank[present[index]] = place }
    let complete = complete(values, width: width)
    var window = RankCounts(count: present.count)
    return try values.indices.map { place in
      try checkpoint(at: place)
      if values[place] != nil { window.add(1, at: rank[place]) }
      let left = place - width
      if left >= 0, values[left] != nil { window.add(-1, at: rank[left]) }
      guard complete[place] else { return nil }
      let low = sorted[window.rank(of: (width - 1) / 2)]
      return width % 2 == 1 ? low : middle(low, sorted[window.rank(of: width / 2)])
    }
  }

  /// The mean of two values, which does not overflow.
  private static func middle(_ low: Double, _ high: Double) -> Double {
    let sum = low + high
    return sum.isFinite ? sum / 2 : low / 2 + high / 2
  }
}

/// The total of the parts of a queue, which nothing is ever subtracted from: what has left a window
/// leaves no rounding behind.
///
/// The older parts wait with the totals from each of them on, the newer ones are added up; when the
/// older ones have left, the newer take their place. Each part is combined twice at most.
private struct SlidingWindow<Part> {
  let combine: (Part, Part) -> Part
  /// The totals from each older part on, the oldest last.
  private var older: [Part] = []
  private var newer: [Part] = []
  private var newTotal: Part?

  init(combine: @escaping (Part, Part) -> Part) { self.combine = combine }

  var count: Int { older.count + newer.count }

  /// The total of all parts, nil without any.
  var total: Part? {
    guard let old = older.last else { return newTotal }
    return newTotal.map { combine(old, $0) } ?? old
  }

  mutating func push(_ part: Part) {
    newer.append(part)
    newTotal = newTotal.map { combine($0, part) } ?? part
  }

  /// Takes the oldest part away.
  mutating func pop() {
    if older.isEmpty {
      while let part = newer.popLast() {
        older.append(older.last.map { combine(part, $0) } ?? part)
      }
      newTotal = nil
    }
    older.removeLast()
  }
}

/// A sum kept as two doubles, with twice the digits of one.
private struct LongSum {
  let high: Double
  let low: Double

  init(_ value: Double) { (high, low) = (value, 0) }

  private init(high: Double, low: Double) { (self.high, self.low) = (high, low) }

  /// The sum of two (two-sum; Knuth, 1969).
  static func plus(_ a: LongSum, _ b: LongSum) -> LongSum {
    let high = a.high + b.high
    let shift = high - a.high
    let lost = (a.high - (high - shift)) + (b.high - shift)
    return LongSum(high: high, low: a.low + b.low + lost)
  }

  /// The quotient, rounded once.
  func divided(by count: Double) -> Double {
    let quotient = high / count
    return quotient + (high.addingProduct(-quotient, count) + low) / count
  }
}

/// The mean of some values and the sum of their squared distances from it.
private struct Spread {
  let count: Double
  let mean: Double
  let squares: Double

  init(_ value: Double) { (count, mean, squares) = (1, value, 0) }

  private init(count: Double, mean: Double, squares: Double) {
    (self.count, self.mean, self.squares) = (count, mean, squares)
  }

  /// That of two sets of values together (Chan, Golub and LeVeque, 1983).
  static func plus(_ a: Spread, _ b: Spread) -> Spread {
    let count = a.count + b.count
    let distance = b.mean - a.mean
    return Spread(
      count: count, mean: a.mean + distance * (b.count / count),
      squares: a.squares + b.squares + distance * distance * (a.count * b.count / count))
  }
}

/// How many values of each rank a window holds (Fenwick's tree, 1994).
private struct RankCounts {
  private var tree: [Int]
  private let top: Int

  init(count: Int) {
    tree = Array(repeating: 0, count: count + 1)
    var top = 1
    while top * 2 <= count { top *= 2 }
    self.top = top
  }

  /// Adds to the number at a rank, counted from 0; takes logarithmic time.
  mutating func add(_ number: Int, at rank: Int) {
    var place = rank + 1
    while place < tree.count {
      tree[place] += number
      place += place & -place
    }
  }

  /// The rank of the value with so many before it.
  func rank(of index: Int) -> Int {
    var (place, rest, step) = (0, index, top)
    while step > 0 {
      if place + step < tree.count, tree[place + step] <= rest {
        place += step
        rest -= tree[place]
      }
      step /= 2
    }
    return place
  }
}
