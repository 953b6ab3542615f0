public import Platform

/// Sorting by radix: in time proportional to the values, and stoppable after each few thousand.
///
/// Each key is 64 bits. A pass per byte in which the keys differ moves them, stably, least
/// significant byte first (Knuth, The Art of Computer Programming, volume 3, section 5.2.5).
public enum Sorting {
  /// The values in ascending order.
  public static func ascending(_ values: [Double], checkpoint: Checkpoint) throws -> [Double] {
    // What a machine sorts in some microseconds needs no passes over tables of digits.
    if values.count < 512 { return values.sorted() }
    if try isAscending(values, checkpoint: checkpoint) { return values }
    var keys: [UInt64] = []
    keys.reserveCapacity(values.count)
    try checkpoint.blocks(of: values.count) { block in
      keys += values[block].lazy.map(\.exactSortingKey)
    }
    try sort(&keys, key: { $0 }, checkpoint: checkpoint)
    var sorted: [Double] = []
    sorted.reserveCapacity(values.count)
    try checkpoint.blocks(of: keys.count) { block in
      sorted += keys[block].lazy.map(Double.init(exactSortingKey:))
    }
    return sorted
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
  public static func refined(
    _ order: [Int], checkpoint: Checkpoint, key: (Int) -> UInt64
  ) throws -> [Int] {
    var entries: [Entry] = []
    entries.reserveCapacity(order.count)
    try checkpoint.blocks(of: order.count) { block in
      for place in order[block] { entries.append(Entry(key: key(place), place: place)) }
    }
    if entries.count < 64 {
      // Stable, as Swift's sort is.
      return entries.sorted { $0.key < $1.key }.map(\.place)
    }
    try sort(&entries, key: \.key, checkpoint: checkpoint)
    try checkpoint()
    return entries.map(\.place)
  }

  private struct Entry {
    let key: UInt64
    let place: Int
  }

  @inline(__always)
  private static func sort<Element>(
    _ elements: inout [Element], key: (Element) -> UInt64, checkpoint: Checkpoint
  ) throws {
    var places = try digitCounts(elements, key: key, checkpoint: checkpoint)
    var moved = elements
    for byte in 0..<8 {
      let table = byte << 8
      if places[table..<table + 256].contains(elements.count) { continue }
      var start = 0
      for digit in table..<table + 256 { (places[digit], start) = (start, start + places[digit]) }
      let shift = UInt64(byte) << 3
      try elements.withUnsafeBufferPointer { source in
        try moved.withUnsafeMutableBufferPointer { target in
          try places.withUnsafeMutableBufferPointer { places in
            try checkpoint.blocks(of: source.count) { block in
              for index in block {
                let digit = table + Int(key(source[index]) >> shift & 0xFF)
                target[places[digit]] = source[index]
                places[digit] += 1
              }
            }
          }
        }
      }
      swap(&elements, &moved)
    }
  }

  /// The count of each digit at each of the eight bytes, least significant byte first.
  @inline(__always)
  private static func digitCounts<Element>(
    _ elements: [Element], key: (Element) -> UInt64, checkpoint: Checkpoint
  ) throws -> [Int] {
    var counts = Array(repeating: 0, count: 8 * 256)
    try counts.withUnsafeMutableBufferPointer { counts in
      try checkpoint.blocks(of: elements.count) { block in
        for index in block {
          var rest = key(elements[index])
          for byte in 0..<8 {
            counts[(byte << 8) | Int(rest & 0xFF)] += 1
            rest >>= 8
          }
        }
      }
    }
    return counts
  }
}

extension Double {
  private static let signBit: UInt64 = 1 << 63

  /// A number that orders as the value does, the same for both zeros.
  public var sortingKey: UInt64 { (self + 0).exactSortingKey }

  /// A number that orders as the value does and gives it back; -0 comes before 0.
  fileprivate var exactSortingKey: UInt64 {
    let bits = bitPattern
    return bits & Double.signBit == 0 ? bits | Double.signBit : ~bits
  }

  fileprivate init(exactSortingKey key: UInt64) {
    self.init(bitPattern: key & Double.signBit == 0 ? ~key : key ^ Double.signBit)
  }
}
