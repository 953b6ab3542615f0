/// Decisions read from bytes, one after the other.
///
/// When the bytes are used up every decision is the first one, so that whatever is built of them
/// comes to its end; shorter inputs make smaller programs.
struct Choices {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// The bytes of a seed, by SplitMix64 (Steele, Lea, Flood, 2014).
  static func bytes(seed: UInt64, count: Int) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return UInt8(truncatingIfNeeded: z ^ (z >> 31))
    }
  }

  /// A number from 0 to `bound`, left out.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    var number = Int(bytes.popFirst() ?? 0)
    if bound > 256 { number = number << 8 | Int(bytes.popFirst() ?? 0) }
    return number % bound
  }

  /// Whether one of `bound` cases, not the first, has come up.
  mutating func oneIn(_ bound: Int) -> Bool { below(bound) == bound - 1 }

  /// One of the items, of which there is at least one.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
