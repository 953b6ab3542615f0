import Impact
import Intervals
import Tables
import Testing

@Suite struct Method2026Tests {
  private let tables: MethodTables

  init() throws { tables = try StudyTables.method() }

  @Test func theTablesAreWhole() {
    #expect(tables.models.count == 351)
    #expect(tables.zones.count == 215)
  }

  /// The course's 23 models with the course's parameters and its PUE of 1.2.
  @Test func theNewMethodGivesSixteenToFiftySevenTimesLess() throws {
    let table = try StudyTables.models.get()
    let active = try #require(table.column(named: "Active parameters")?.doubles)
    let total = try #require(table.column(named: "Total parameters")?.doubles)
    let energy = try #require(table.column(named: "Petite_conv")?.doubles)
    let factors = energy.indices.map { row in
      let model = ServedModel(
        active: Bounds(active[row]), total: Bounds(total[row]), pue: Bounds(1.2), wue: Bounds(0))
      return energy[row] / (Method2026(model, tokens: 400).energy.low * 1000)
    }
    #expect(factors.count == 23)
    let (least, most) = (factors.min() ?? 0, factors.max() ?? 0)
    #expect((15.9..<16.1).contains(least), "\(least)")
    #expect((56.5..<57.5).contains(most), "\(most)")
  }
}
