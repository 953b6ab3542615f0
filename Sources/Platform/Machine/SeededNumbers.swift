/// Pseudo-random numbers that are the same everywhere for a seed: SplitMix64 (Sebastiano Vigna, 2015).
public struct SeededNumbers: Sendable {
  private var state: UInt64

  /// The numbers of a seed.
  public init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number above 0 and below 1, with 52 random bits.
  public mutating func fraction() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }
}
