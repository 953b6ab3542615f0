import Impact
import Intervals
import Tables
import Testing

@Suite struct Method2026Tests {
  private let tables: MethodTables

  init() throws { tables = try StudyTables.method() }

  @Test func theFixtureHasSixtyCalls() {
    #expect(MethodFixture.all.count == 60)
    #expect(tables.models.count == 351)
    #expect(tables.zones.count == 215)
  }

  /// The manufacturing has no exponential in it, and agrees bit for bit.
  @Test(arguments: MethodFixture.all)
  func answersAsThePackageDoes(call: MethodFixture) throws {
    guard case .found(let row) = tables.model(call.model) else {
      Issue.record("unknown: \(call.model)")
      return
    }
    let model = tables.models[row]
    let zone = try #require(tables.zone(call.zone ?? model.usualZone))
    let request = Method2026(model.served, tokens: call.tokens)
    let usage = request.usage(in: zone.factors)
    let made = request.manufacturing
    #expect(model.provider == call.provider)
    expectClose(request.energy, call.energy)
    expectClose(request.water(in: zone.factors), call.water)
    expectClose(usage.gwp, call.usage_gwp)
    expectClose(usage.pe, call.usage_pe)
    expectClose(usage.adpe, call.usage_adpe)
    #expect([made.gwp.low, made.gwp.high] == call.embodied_gwp)
    #expect([made.pe.low, made.pe.high] == call.embodied_pe)
    #expect([made.adpe.low, made.adpe.high] == call.embodied_adpe)
    #expect(model.isUnpublished == call.warnings.contains("model-arch-not-released"))
    #expect(model.isMultimodal == call.warnings.contains("model-arch-multimodal"))
    #expect(zone.borrows.pe == call.warnings.contains("electricity-mix-pe-world"))
    #expect(zone.borrows.adpe == call.warnings.contains("electricity-mix-adpe-world"))
    #expect(zone.borrows.water == call.warnings.contains("electricity-mix-wue-world"))
  }

  private func expectClose(_ bounds: Bounds, _ expected: [Double]) {
    for (got, wanted) in zip([bounds.low, bounds.high], expected) {
      #expect(abs(got - wanted) <= 1e-12 * abs(wanted), "\(got) is not \(wanted)")
    }
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
