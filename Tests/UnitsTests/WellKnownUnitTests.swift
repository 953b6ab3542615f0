import Testing

@testable import Units

@Suite struct WellKnownUnitTests {
  /// The catalogue knows each unit that the program names, and they all differ.
  @Test func allAreInTheCatalogue() {
    #expect(MeasureUnit.allWellKnown.allSatisfy { !$0.isOne })
    #expect(Set(MeasureUnit.allWellKnown.map(\.symbol)).count == MeasureUnit.allWellKnown.count)
  }
}
