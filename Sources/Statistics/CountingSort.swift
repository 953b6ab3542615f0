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
    // With up to 32 times as many buckets the misses cost less than a second step.
    guard buckets > 32 * mostAtOnce, buckets < Int32.max, elements.count >= Cores.smallestSplit
    else { return try sortedAtOnce(elements, into: buckets, checkpoint: checkpoint) }
    let shift = buckets.bitWidth - (buckets / mostAtOnce).leadingZeroBitCount
    let coarse = try sortedAtOnce(
      Coarse(elements: elements, shift: shift), into: (buckets >> shift) + 1,
      checkpoint: checkpoint)
    var starts = try Array(repeating: elements.count, count: buckets + 1, checkpoint: checkpoint)
    let sorted = try starts.withUnsafeMutableBufferPointer { starts in
      // Each part of the buckets has places of its own, in the starts and among the elements.
      nonisolated(unsafe) let starts = starts
      return try [Elements.Element](
        unsafeUninitializedCapacity: elements.count
      ) { target, initialized in
        Memory.expectWrites(to: UnsafeMutableRawBufferPointer(target))
        nonisolated(unsafe) let target = target
        try Cores.each(coarse.starts.count - 1) { part in
          let own = part << shift..<min((part + 1) << shift, buckets)
          let places = coarse.starts[part]..<coarse.starts[part + 1]
          try coarse.elements[places].withUnsafeBufferPointer { entries in
            var next = Array(repeating: 0, count: own.count)
            try checkpoint.blocks(of: entries.count) { block in
              for entry in entries[block] { next[Int(entry.bucket) - own.lowerBound] &+= 1 }
            }
            var start = places.lowerBound
            for bucket in own {
              starts[bucket] = start
              let size = next[bucket - own.lowerBound]
              next[bucket - own.lowerBound] = start
              start += size
            }
            try checkpoint.blocks(of: entries.count) { block in
              for entry in entries[block] {
                let bucket = Int(entry.bucket) - own.lowerBound
                target[next[bucket]] = entry.element
                next[bucket] &+= 1
              }
            }
          }
        }
        initialized = elements.count
      }
    }
    return (sorted, starts)
  }

  /// Buckets to which elements can be written in turn without a miss of the cache for each.
  @usableFromInline static let mostAtOnce = 1 << 9

  /// Elements by some neighbouring buckets, with their own.
  @usableFromInline
  struct Coarse<Elements: Bucketing>: Bucketing {
    @usableFromInline
    struct Element: BitwiseCopyable, Sendable {
      @usableFromInline let bucket: Int32
      @usableFromInline let element: Elements.Element

      @inlinable
      init(bucket: Int32, element: Elements.Element) {
        (self.bucket, self.element) = (bucket, element)
      }
    }

    @usableFromInline let elements: Elements
    @usableFromInline let shift: Int

    @inlinable
    init(elements: Elements, shift: Int) { (self.elements, self.shift) = (elements, shift) }

    @inlinable var count: Int { elements.count }
    @inlinable
    @inline(__always)
    func bucket(_ place: Int) -> Int { elements.bucket(place) >> shift }
    @inlinable
    @inline(__always)
    func element(_ place: Int) -> Element {
      Element(
        bucket: Int32(truncatingIfNeeded: elements.bucket(place)), element: elements.element(place))
    }
  }

  /// The same in one pass, with a place to write to for each bucket.
  @inlinable
  static func sortedAtOnce<Elements: Bucketing>(
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
