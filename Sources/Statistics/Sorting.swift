public import Platform

/// Sorting by radix: in time proportional to the values, and stoppable after each few thousand.
///
/// Each key is 64 bits. A pass moves the elements, stably, by the highest digit in which their keys differ
/// (Knuth, The Art of Computer Programming, volume 3, section 5.2.5), then those of each digit likewise.
public enum Sorting {
  /// The values in ascending order.
  public static func ascending(_ values: [Double], checkpoint: Checkpoint) throws -> [Double] {
    // What a machine sorts in some microseconds needs no passes over tables of digits.
    if values.count < 512 { return values.sorted() }
    if try isAscending(values, checkpoint: checkpoint) { return values }
    let keys = try [UInt64](count: values.count, checkpoint: checkpoint) { keys, block in
      values.withUnsafeBufferPointer { values in
        for place in block { keys[place] = values[place].exactSortingKey }
      }
    }
    let sorted: [UInt64] = try sorted(keys, checkpoint: checkpoint)
    return try [Double](count: sorted.count, checkpoint: checkpoint) { values, block in
      sorted.withUnsafeBufferPointer { sorted in
        for place in block { values[place] = Double(exactSortingKey: sorted[place]) }
      }
    }
  }

  private static func isAscending(_ values: [Double], checkpoint: Checkpoint) throws -> Bool {
    for place in values.indices.dropFirst() {
      try checkpoint(at: place)
      if values[place - 1] > values[place] { return false }
    }
    return true
  }

  /// The places of the values in ascending order, both zeros being equal; those of equal values stay as they
  /// stand in `order`, else in turn.
  public static func order(
    of values: [Double], from order: [Int]? = nil, checkpoint: Checkpoint
  ) throws -> [Int] {
    try self.order(of: values.count, from: order, checkpoint: checkpoint) { values[$0].sortingKey }
  }

  /// So many places put in ascending order of their keys; those of equal keys stay as they stand.
  ///
  /// Sorting by several keys is doing so by each, the last one first, `from` the order that was found before;
  /// the first time the places stand in turn.
  @inline(__always)
  public static func order(
    of count: Int, from order: [Int]? = nil, checkpoint: Checkpoint, key: @Sendable (Int) -> UInt64
  ) throws -> [Int] {
    let sorted = try entries(count, from: order, checkpoint: checkpoint, key: key)
    return try [Int](count: count, checkpoint: checkpoint) { places, block in
      sorted.withUnsafeBufferPointer { sorted in
        for index in block { places[index] = sorted[index].place }
      }
      guard let order else { return }
      order.withUnsafeBufferPointer { order in
        for index in block { places[index] = order[places[index]] }
      }
    }
  }

  /// The places among so many, or in `order`, with their keys, in the order of these.
  @inline(__always)
  static func entries(
    _ count: Int, from order: [Int]? = nil, checkpoint: Checkpoint, key: @Sendable (Int) -> UInt64
  ) throws -> [Entry] {
    let keys = try [UInt64](count: count, checkpoint: checkpoint) { keys, block in
      guard let order else {
        for index in block { keys[index] = key(index) }
        return
      }
      order.withUnsafeBufferPointer { order in
        for index in block { keys[index] = key(order[index]) }
      }
    }
    return try sorted(keys, checkpoint: checkpoint)
  }

  /// A key and the place that it stands for.
  struct Entry: Keyed {
    let key: UInt64
    let place: Int
  }

  /// Bits of the first digit where there are many elements: as many buckets as stay within the caches.
  private static let splitBits = 11
  /// Elements that are inserted one by one: to part them takes longer.
  private static let mostInserted = 32
  /// Elements from which on they are parted into buckets before they are sorted.
  private static let smallestSplit = 1 << 15

  /// The elements of keys, sorted stably by these.
  ///
  /// Many are first parted by their highest digit, counted from the smallest key; the parts then fit
  /// into a cache, and are sorted on all cores.
  static func sorted<Element: Keyed>(
    _ keys: [UInt64], checkpoint: Checkpoint
  ) throws -> [Element] {
    guard keys.count >= smallestSplit else {
      var elements = keys.enumerated().map { Element(key: $1, place: $0) }
      try elements.withUnsafeMutableBufferPointer { elements in
        try withUnsafeTemporaryAllocation(of: Element.self, capacity: elements.count) { spare in
          try sortByDigits(elements, spare, checkpoint: checkpoint)
        }
      }
      return elements
    }
    let (low, high) = try keyRange(keys, checkpoint: checkpoint)
    let digit = Digit(low: low, high: high, bits: splitBits)
    var elements: [Element]
    let starts: [Int]
    (elements, starts) = try keys.withUnsafeBufferPointer { keys in
      try CountingSort.sortedAtOnce(
        ElementsByDigit<Element>(keys: keys, digit: digit), into: digit.count,
        checkpoint: checkpoint)
    }
    guard digit.shift > 0 else { return elements }
    try elements.withUnsafeMutableBufferPointer { elements in
      // Each bucket has places of its own.
      nonisolated(unsafe) let elements = elements
      // A thread takes the next bucket when it has done one.
      try Cores.each(digit.count) { bucket in
        let range = starts[bucket]..<starts[bucket + 1]
        let own = UnsafeMutableBufferPointer(rebasing: elements[range])
        try withUnsafeTemporaryAllocation(of: Element.self, capacity: own.count) { spare in
          try sortByDigits(own, spare, checkpoint: checkpoint)
        }
      }
    }
    return elements
  }

  /// The highest digit of keys between two, counted from the smaller one.
  struct Digit: Sendable {
    let low: UInt64
    let shift: UInt64
    /// The number of digits that there are.
    let count: Int

    init(low: UInt64, high: UInt64, bits: Int) {
      self.low = low
      shift = UInt64(max(0, 64 - (high - low).leadingZeroBitCount - bits))
      count = Int((high - low) >> shift) + 1
    }

    @inline(__always)
    func callAsFunction(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &- low) &>> shift) }
  }

  private static func keyRange(
    _ keys: [UInt64], checkpoint: Checkpoint
  ) throws -> (UInt64, UInt64) {
    let ranges = try Cores.partial(of: keys.count) { part in
      try keys.withUnsafeBufferPointer { keys in
        try keyRange(.init(rebasing: keys[part]), checkpoint: checkpoint)
      }
    }
    return ranges.reduce((.max, 0)) { (min($0.0, $1.0), max($0.1, $1.1)) }
  }

  private static func keyRange<Element: Keyed>(
    _ elements: UnsafeBufferPointer<Element>, checkpoint: Checkpoint
  ) throws -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (.max, 0)
    try checkpoint.blocks(of: elements.count) { block in
      for index in block {
        let key = elements[index].key
        low = min(low, key)
        high = max(high, key)
      }
    }
    return (low, high)
  }

  /// Sorts by the highest digit in which the keys differ, and what is many of one digit likewise.
  ///
  /// A digit has about as many values as there are elements: few are left of each, which are inserted one by
  /// one. `moved` is as large, and what it holds is lost.
  private static func sortByDigits<Element: Keyed>(
    _ elements: UnsafeMutableBufferPointer<Element>, _ moved: UnsafeMutableBufferPointer<Element>,
    checkpoint: Checkpoint
  ) throws {
    guard elements.count > mostInserted else {
      return try insert(.init(elements), into: elements, checkpoint: checkpoint)
    }
    let (low, high) = try keyRange(.init(elements), checkpoint: checkpoint)
    guard low < high else { return }
    let digit = Digit(
      low: low, high: high,
      bits: min(splitBits, Int.bitWidth - elements.count.leadingZeroBitCount))
    try withUnsafeTemporaryAllocation(of: Int.self, capacity: digit.count) { places in
      places.initialize(repeating: 0)
      try checkpoint.blocks(of: elements.count) { block in
        for index in block { places[digit(elements[index].key)] &+= 1 }
      }
      var start = 0
      for digit in places.indices { (places[digit], start) = (start, start + places[digit]) }
      try checkpoint.blocks(of: elements.count) { block in
        for index in block {
          let place = digit(elements[index].key)
          moved[places[place]] = elements[index]
          places[place] &+= 1
        }
      }
      // Each place has moved on to the end of its digit.
      start = 0
      for end in places where digit.shift > 0 {
        if end - start > mostInserted {
          try sortByDigits(
            .init(rebasing: moved[start..<end]), .init(rebasing: elements[start..<end]),
            checkpoint: checkpoint)
        }
        start = end
      }
    }
    try insert(.init(moved), into: elements, checkpoint: checkpoint)
  }

  /// Puts elements, which are nearly in order, in order into memory that may be their own.
  private static func insert<Element: Keyed>(
    _ elements: UnsafeBufferPointer<Element>, into target: UnsafeMutableBufferPointer<Element>,
    checkpoint: Checkpoint
  ) throws {
    try checkpoint.blocks(of: elements.count) { block in
      for index in block {
        let element = elements[index]
        let own = element.key
        var place = index
        while place > 0, target[place - 1].key > own {
          target[place] = target[place - 1]
          place -= 1
        }
        target[place] = element
      }
    }
  }
}

extension Double {
  private static let signBit: UInt64 = 1 << 63

  /// A number that orders as the value does, the same for both zeros.
  public var sortingKey: UInt64 { (self + 0).exactSortingKey }

  /// A number that orders as the value does and gives it back; -0 comes before 0.
  var exactSortingKey: UInt64 {
    let bits = bitPattern
    return bits & Double.signBit == 0 ? bits | Double.signBit : ~bits
  }

  fileprivate init(exactSortingKey key: UInt64) {
    self.init(bitPattern: key & Double.signBit == 0 ? ~key : key ^ Double.signBit)
  }
}

/// An element that is sorted by 64 bits.
protocol Keyed: BitwiseCopyable, Sendable {
  var key: UInt64 { get }
  init(key: UInt64, place: Int)
}

extension UInt64: Keyed {
  var key: UInt64 { self }
  init(key: UInt64, place: Int) { self = key }
}

private struct ElementsByDigit<Element: Keyed>: Bucketing {
  nonisolated(unsafe) let keys: UnsafeBufferPointer<UInt64>
  let digit: Sorting.Digit

  var count: Int { keys.count }
  @inline(__always) func bucket(_ place: Int) -> Int { digit(keys[place]) }
  @inline(__always) func element(_ place: Int) -> Element {
    Element(key: keys[place], place: place)
  }
}
