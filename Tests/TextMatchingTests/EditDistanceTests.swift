import Testing
import TextMatching

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("flaw", "lawn", 2),
    ("chien", "niche", 4), ("parametres", "parameters", 1), ("ab", "ba", 1), ("abc", "ca", 3),
    ("été", "ete", 2),
  ]) func distances(first: String, second: String, expected: Int) {
    #expect(editDistance(first, second) == expected)
    #expect(editDistance(second, first) == expected)
    #expect(editDistance(first, second, limit: expected) == expected)
    #expect(editDistance(first, second, limit: expected - 1) == nil)
  }

  /// A swap reaches back over a row that lies above the limit.
  @Test func limitKeepsSwaps() {
    #expect(editDistance("abcdef", "badcfe", limit: 3) == 3)
  }

  @Test func longTextsAreGivenUpEarly() {
    let long = String(repeating: "a", count: 100_000)
    #expect(editDistance(long, "b", limit: 3) == nil)
    #expect(editDistance(long, "b" + long.dropFirst() + "cdef", limit: 3) == nil)
  }
}
