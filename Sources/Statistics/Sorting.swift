public import Platform

/// Sorting by radix: in time proportional to the values, and stoppable after each few thousand.
///
/// Each key is 64 bits. A pass per byte in which the keys differ moves them, stably, least
/// significant byte first (Knuth, The Art of Computer Programming, volume 3, section 5.2.5), after one
/// by the highest digit where there are many.
public enum Sorting {
  /// The values in ascending order.
  public static func ascending(_ values: [Double], checkpoint: Checkpoint) throws -> [Double] {
    // What a machine sorts in some microseconds needs no passes over tables of digits.
    if values.count < 512 { return values.sorted() }
    if try isAscending(values, checkpoint: checkpoint) { return values }
    var keys = try [UInt64](count: values.count, checkpoint: checkpoint) { keys, block in
      values.withUnsafeBufferPointer { values in
        for place in block { keys[place] = values[place].exactSortingKey }
      }
    }
    try sort(&keys, checkpoint: checkpoint)
    let sorted = keys
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

  /// The places of the values in ascending order; equal values keep theirs, both zeros are equal.
  public static func order(of values: [Double], checkpoint: Checkpoint) throws -> [Int] {
    try refined(Array(values.indices), by: values, checkpoint: checkpoint)
  }

  /// Places put in ascending order of their values; those of equal values stay as they stand.
  static func refined(
    _ order: [Int], by values: [Double], checkpoint: Checkpoint
  ) throws -> [Int] {
    try refined(order, checkpoint: checkpoint) { values[$0].sortingKey }
  }

  /// Places put in ascending order of their keys; those of equal keys stay as they stand.
  ///
  /// Sorting by several keys is refining by each, the last one first.
  @inline(__always)
  public static func refined(
    _ order: [Int], checkpoint: Checkpoint, key: @Sendable (Int) -> UInt64
  ) throws -> [Int] {
    let sorted = try entries(order, checkpoint: checkpoint, key: key)
    return try [Int](count: sorted.count, checkpoint: checkpoint) { order, block in
      sorted.withUnsafeBufferPointer { sorted in
        for index in block { order[index] = sorted[index].place }
      }
    }
  }

  /// The places with their keys, in that order.
  @inline(__always)
  static func entries(
    _ order: [Int], checkpoint: Checkpoint, key: @Sendable (Int) -> UInt64
  ) throws -> [Entry] {
    var entries = try [Entry](count: order.count, checkpoint: checkpoint) { entries, block in
      order.withUnsafeBufferPointer { order in
        for index in block { entries[index] = Entry(key: key(order[index]), place: order[index]) }
      }
    }
    try sort(&entries, checkpoint: checkpoint)
    return entries
  }

  /// A key and the place that it stands for.
  struct Entry: Keyed {
    let key: UInt64
    let place: Int
  }

  /// Bits of the first digit where there are many elements: as many buckets as stay within the caches.
  private static let splitBits = 11
  /// Elements from which on they are parted into buckets before they are sorted.
  private static let smallestSplit = 1 << 15

  /// Sorts elements stably by their keys.
  ///
  /// Many are first parted by their highest digit, counted from the smallest key; the parts then fit
  /// into a cache, and are sorted on all cores. Few, and parts that stay large, go by bytes.
  static func sort<Element: Keyed>(_ elements: inout [Element], checkpoint: Checkpoint) throws {
    guard elements.count >= smallestSplit else {
      var moved = elements
      try elements.withUnsafeMutableBufferPointer { elements in
        try moved.withUnsafeMutableBufferPointer { moved in
          try sortByBytes(elements, moved, checkpoint: checkpoint)
        }
      }
      return
    }
    let (low, high) = try keyRange(elements, checkpoint: checkpoint)
    guard low < high else { return }
    let digit = Digit(low: low, high: high, bits: splitBits)
    let sorted = try elements.withUnsafeBufferPointer { elements in
      try CountingSort.sortedAtOnce(
        ElementsByDigit(elements: elements, digit: digit), into: digit.count,
        checkpoint: checkpoint)
    }
    let starts = sorted.starts
    var parted = sorted.elements
    guard digit.shift > 0 else {
      elements = parted
      return
    }
    // A thread takes the next stretch of buckets when it has done one.
    let stretch = 64
    try parted.withUnsafeMutableBufferPointer { parted in
      try elements.withUnsafeMutableBufferPointer { spare in
        // Each bucket has places of its own in both.
        nonisolated(unsafe) let (parted, spare) = (parted, spare)
        try Cores.each((digit.count + stretch - 1) / stretch) { number in
          for bucket in number * stretch..<min((number + 1) * stretch, digit.count) {
            let range = starts[bucket]..<starts[bucket + 1]
            guard range.count > 1 else { continue }
            try sortByBytes(
              .init(rebasing: parted[range]), .init(rebasing: spare[range]), checkpoint: checkpoint)
          }
        }
      }
    }
    elements = parted
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
    func callAsFunction(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &- low) >> shift) }
  }

  private static func keyRange<Element: Keyed>(
    _ elements: [Element], checkpoint: Checkpoint
  ) throws -> (UInt64, UInt64) {
    let first = elements[0].key
    let ranges = try Cores.partial(of: elements.count) { part in
      var (low, high) = (first, first)
      try elements.withUnsafeBufferPointer { elements in
        try checkpoint.blocks(of: part.count) { block in
          for index in block {
            let key = elements[part.lowerBound + index].key
            low = min(low, key)
            high = max(high, key)
          }
        }
      }
      return (low, high)
    }
    return ranges.reduce((first, first)) { (min($0.0, $1.0), max($0.1, $1.1)) }
  }

  /// Sorts by a pass per byte in which the keys differ; `moved` is as large and what it holds is lost.
  private static func sortByBytes<Element: Keyed>(
    _ elements: UnsafeMutableBufferPointer<Element>, _ moved: UnsafeMutableBufferPointer<Element>,
    checkpoint: Checkpoint
  ) throws {
    if elements.count <= 32 {
      sortByInsertion(elements)
      return
    }
    var (source, target) = (elements, moved)
    try withUnsafeTemporaryAllocation(of: Int.self, capacity: 8 * 256) { places in
      places.initialize(repeating: 0)
      var (all, any): (UInt64, UInt64) = (.max, 0)
      try checkpoint.blocks(of: source.count) { block in
        for index in block {
          let key = source[index].key
          all &= key
          any |= key
        }
      }
      for byte in 0..<8 where (all ^ any) >> UInt64(byte << 3) & 0xFF != 0 {
        let shift = UInt64(byte << 3)
        let table = UnsafeMutableBufferPointer(rebasing: places[byte << 8..<(byte + 1) << 8])
        try checkpoint.blocks(of: source.count) { block in
          for index in block { table[Int(source[index].key >> shift & 0xFF)] &+= 1 }
        }
        var start = 0
        for digit in 0..<256 { (table[digit], start) = (start, start + table[digit]) }
        try checkpoint.blocks(of: source.count) { block in
          for index in block {
            let digit = Int(source[index].key >> shift & 0xFF)
            target[table[digit]] = source[index]
            table[digit] &+= 1
          }
        }
        swap(&source, &target)
      }
      if source.baseAddress != elements.baseAddress { _ = elements.update(from: source) }
    }
  }

  private static func sortByInsertion(_ elements: UnsafeMutableBufferPointer<some Keyed>) {
    for index in elements.indices.dropFirst() {
      let element = elements[index]
      let own = element.key
      var place = index
      while place > 0, elements[place - 1].key > own {
        elements[place] = elements[place - 1]
        place -= 1
      }
      elements[place] = element
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
}

extension UInt64: Keyed {
  var key: UInt64 { self }
}

private struct ElementsByDigit<Element: Keyed>: Bucketing {
  nonisolated(unsafe) let elements: UnsafeBufferPointer<Element>
  let digit: Sorting.Digit

  var count: Int { elements.count }
  @inline(__always) func bucket(_ place: Int) -> Int { digit(elements[place].key) }
  @inline(__always) func element(_ place: Int) -> Element { elements[place] }
}
