import Testing

@testable import Tables

/// The bitmap against a plain array of truth values.
@Suite("Validity")
struct ValidityTests {
  private static func bits(_ count: Int, seed: UInt64, missing share: Int) -> [Bool] {
    var random = SplitMix64(state: seed)
    return (0..<count).map { _ in Int.random(in: 0..<100, using: &random) >= share }
  }

  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 300], [0, 1, 50, 100])
  func agreesWithAnArray(count: Int, share: Int) {
    let bits = Self.bits(count, seed: UInt64(count * 101 + share), missing: share)
    let validity = Validity(bits)
    #expect((0..<count).map { validity[$0] } == bits)
    #expect(validity.missingCount == bits.count { !$0 })
    #expect(validity.isComplete == bits.allSatisfy { $0 })
    #expect(validity == Validity(count: count) { bits[$0] })
    #expect(validity.present(among: Array(0..<count)) == (0..<count).filter { bits[$0] })
  }

  @Test(arguments: [0, 1, 63, 64, 65, 100], [0, 1, 63, 64, 130])
  func slices(start: Int, length: Int) {
    let bits = Self.bits(300, seed: 7, missing: 30)
    let range = start..<start + length
    #expect(Validity(bits).slice(range) == Validity(bits[range]))
    #expect(Validity(count: 300).slice(range) == Validity(count: length))
  }

  @Test(arguments: [0, 63, 64, 200])
  func joinsAndIntersects(count: Int) {
    let (left, right) = (
      Self.bits(200, seed: 1, missing: 40), Self.bits(count, seed: 2, missing: 40)
    )
    var joined = Validity(left)
    joined.append(contentsOf: Validity(right))
    #expect(joined == Validity(left + right))
    let both = (0..<200).map { left[$0] && $0 < count && right[$0] }
    #expect(Validity(left).intersection(Validity(right)) == Validity(both))
    #expect(Validity(left).intersection(Validity(count: 200)) == Validity(left))
    #expect(
      Validity(count: 200).intersection(Validity(count: count))
        == Validity((0..<200).map { $0 < count }))
  }

  @Test func rowsComeAndGo() {
    var validity = Validity(count: 70)
    validity[3] = false
    validity[69] = false
    #expect(validity.missingCount == 2)
    validity[3] = true
    validity[69] = true
    #expect(validity.isComplete)
    #expect(validity == Validity(count: 70))
    #expect(validity.fitted(to: 71).missingCount == 1)
    #expect(validity.fitted(to: 5) == Validity(count: 5))
  }
}
