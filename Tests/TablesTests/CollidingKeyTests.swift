import Platform
import Testing

@testable import Tables

/// Keys that a fixed hash would put into one place: none is fixed.
@Suite struct CollidingKeyTests {
  /// Whole numbers that SplitMix64's finaliser maps to numbers whose last 20 bits are 0.
  private static func colliding(_ count: Int) -> [Int64] {
    (0..<UInt64(count)).map { Int64(bitPattern: unmixed($0 << 20)) }
  }

  /// The inverse of the finaliser.
  private static func unmixed(_ value: UInt64) -> UInt64 {
    func unshifted(_ value: UInt64, _ shift: UInt64) -> UInt64 {
      var result = value
      for _ in 0..<(64 / shift) { result = value ^ result >> shift }
      return result
    }
    var key = unshifted(value, 31)
    key = key &* 0x3196_42B2_D24D_8EC3
    key = unshifted(key, 27)
    key = key &* 0x96DE_1B17_3F11_9089
    return unshifted(key, 30)
  }

  /// Quadratic, this would take minutes.
  @Test(.timeLimit(.minutes(5))) func theyAreTakenAsQuicklyAsOthers() throws {
    let numbers = Self.colliding(200_000)
    var mixed = UInt64(bitPattern: numbers[3])
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    #expect(mixed ^ mixed >> 31 == 3 << 20)
    let column = Column(name: "k", storage: .integers(numbers))
    let identity = try RowIdentity([column], rowCount: numbers.count, checkpoint: .unlimited)
    #expect(identity.firstRows.count == numbers.count)
  }
}
