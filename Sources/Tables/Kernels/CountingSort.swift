import Platform

/// A stable sort by small whole numbers: how often each occurs is counted, then each element is
/// written to its place; each core takes a part of the elements.
enum CountingSort {
  /// The elements in the order of their buckets, and where each bucket starts among them, the end
  /// as the last.
  ///
  /// Takes time proportional to the elements and the buckets.
  ///
  /// - Parameters:
  ///   - count: the number of elements.
  ///   - buckets: the number of buckets.
  ///   - bucket: the bucket of the element at a place, less than `buckets`.
  ///   - element: the element at a place.
  @inline(__always)
  static func sorted<Element: BitwiseCopyable & Sendable>(
    _ count: Int, into buckets: Int, bucket: @Sendable (Int) -> Int,
    element: @Sendable (Int) -> Element, checkpoint: Checkpoint
  ) throws -> (elements: [Element], starts: [Int]) {
    var places = try Cores.partial(of: count) { part in
      var counts = Array(repeating: 0, count: buckets)
      try counts.withUnsafeMutableBufferPointer { counts in
        try checkpoint.blocks(of: part.count) { block in
          for place in block { counts[bucket(part.lowerBound + place)] &+= 1 }
        }
      }
      return counts
    }
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
    let elements = try [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      Memory.expectWrites(to: UnsafeMutableRawBufferPointer(buffer))
      // Each part has places of its own.
      nonisolated(unsafe) let target = buffer
      try Cores.eachPart(of: count) { number, part in
        var next = firstPlaces[number]
        try next.withUnsafeMutableBufferPointer { next in
          try checkpoint.blocks(of: part.count) { block in
            for place in block {
              let bucket = bucket(part.lowerBound + place)
              target[next[bucket]] = element(part.lowerBound + place)
              next[bucket] &+= 1
            }
          }
        }
      }
      initialized = count
    }
    return (elements, starts)
  }
}
