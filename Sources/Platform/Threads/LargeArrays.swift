extension Array where Element: BitwiseCopyable & Sendable {
  /// An array whose elements `write` initialises, block by block and on all cores where there are many.
  ///
  /// `write` gets the memory of all elements and the places that it must fill; what it writes there must
  /// depend on the place alone. The checkpoint is asked before each block.
  @inlinable
  @inline(__always)
  public init(
    count: Int, checkpoint: Checkpoint,
    write: @Sendable (_ memory: UnsafeMutablePointer<Element>, _ block: Range<Int>) throws -> Void
  ) throws {
    try self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      guard count > 0, let start = buffer.baseAddress else { return }
      Memory.expectWrites(to: UnsafeMutableRawBufferPointer(buffer))
      // Each part has places of its own.
      nonisolated(unsafe) let memory = start
      try Cores.eachPart(of: count) { part in
        try checkpoint.blocks(of: part.count) { block in
          try write(memory, block.lowerBound + part.lowerBound..<block.upperBound + part.lowerBound)
        }
      }
      initialized = count
    }
  }

  /// So many times the same, written as the other's elements are.
  @inlinable
  public init(repeating value: Element, count: Int, checkpoint: Checkpoint) throws {
    try self.init(count: count, checkpoint: checkpoint) { memory, block in
      (memory + block.lowerBound).initialize(repeating: value, count: block.count)
    }
  }
}

extension Cores {
  /// Places below which threads would cost more than they give.
  public static let smallestSplit = 1 << 17

  /// Cuts `0..<count` into parts, whole multiples of 4096 places, and runs `body` for each at once.
  @inlinable
  public static func eachPart(
    of count: Int, _ body: @Sendable (Range<Int>) throws -> Void
  ) throws {
    try eachPart(of: count) { _, part in try body(part) }
  }

  /// The same with the number of each part.
  @inlinable
  public static func eachPart(
    of count: Int, _ body: @Sendable (_ number: Int, _ part: Range<Int>) throws -> Void
  ) throws {
    let parts = Cores.parts(of: count)
    if parts.count == 1 {
      try body(0, parts[0])
    } else {
      try each(parts.count) { try body($0, parts[$0]) }
    }
  }

  /// What `body` gives for each part of `0..<count`, in their order.
  @inlinable
  public static func partial<Result: Sendable>(
    of count: Int, _ body: @Sendable (Range<Int>) throws -> Result
  ) throws -> [Result] {
    try partial(over: parts(of: count), body)
  }

  /// What `body` gives for each of some parts, in their order.
  @inlinable
  public static func partial<Result: Sendable>(
    over parts: [Range<Int>], _ body: @Sendable (Range<Int>) throws -> Result
  ) throws -> [Result] {
    if parts.count == 1 { return [try body(parts[0])] }
    let results = Monitor([Result?](repeating: nil, count: parts.count))
    try each(parts.count) { number in
      let result = try body(parts[number])
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The parts of `0..<count` for as many cores as are worth their threads.
  @inlinable
  public static func parts(of count: Int) -> [Range<Int>] {
    guard count >= smallestSplit, Cores.count > 1 else { return [0..<count] }
    let size = (count / Cores.count + Checkpoint.stride) & ~(Checkpoint.stride - 1)
    return stride(from: 0, to: count, by: size).map { $0..<Swift.min($0 + size, count) }
  }
}
