public import Platform

/// Elements that are put into buckets, by their places.
///
/// A type and not two closures: the loops that other cores run are written for each, with no call inside.
public protocol Bucketing<Element>: Sendable {
  associatedtype Element: BitwiseCopyable & Sendable
  /// The number of elements.
  var count: Int { get }
  /// The bucket of the element at a place.
  func bucket(_ place: Int) -> Int
  /// The element at a place.
  func element(_ place: Int) -> Element
}

/// A stable sort by small whole numbers: how often each occurs is counted, then each element is
/// written to its place; each core takes a part of the elements.
public enum CountingSort {
  /// The elements in the order of their buckets, and where each bucket starts among them, the end
  /// as the last.
  ///
  /// Takes time proportional to the elements and the buckets.
  ///
  /// - Parameters:
  ///   - elements: the elements with their buckets, all of which are less than `buckets`.
  ///   - buckets: the number of buckets.
  @inlinable
  public static func sorted<Elements: Bucketing>(
    _ elements: Elements, into buckets: Int, checkpoint: Checkpoint
  ) throws -> (elements: [Elements.Element], starts: [Int]) {
    let count = elements.count
    var places = try counts(of: elements, in: buckets, checkpoint: checkpoint)
    var starts = Array(repeating: 0, count: buckets + 1)
    var start = 0
    try checkpoint.blocks(of: buckets) { block in
      for bucket in block {
        starts[bucket] = start
        for part in places.indices {
          (places[part][bucket], start) = (start, start + places[part][bucket])
        }
      }
    }
    starts[buckets] = start
    let firstPlaces = places
    let sorted = try [Elements.Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      Memory.expectWrites(to: UnsafeMutableRawBufferPointer(buffer))
      // Each part has places of its own.
      nonisolated(unsafe) let target = buffer
      try Cores.eachPart(of: count) { number, part in
        var next = firstPlaces[number]
        try next.withUnsafeMutableBufferPointer { next in
          try checkpoint.blocks(of: part.count) { block in
            for place in block {
              let bucket = elements.bucket(part.lowerBound + place)
              target[next[bucket]] = elements.element(part.lowerBound + place)
              next[bucket] &+= 1
            }
          }
        }
      }
      initialized = count
    }
    return (sorted, starts)
  }

  /// How many elements each bucket holds, in each part of the elements that a core takes.
  @inlinable
  public static func counts(
    of elements: some Bucketing, in buckets: Int, checkpoint: Checkpoint
  ) throws -> [[Int]] {
    try Cores.partial(of: elements.count) { part in
      var counts = try Array(repeating: 0, count: buckets, checkpoint: checkpoint)
      try counts.withUnsafeMutableBufferPointer { counts in
        try checkpoint.blocks(of: part.count) { block in
          for place in block { counts[elements.bucket(part.lowerBound + place)] &+= 1 }
        }
      }
      return counts
    }
  }
}
