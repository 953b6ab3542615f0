import Intervals
import Styling
import Testing
import Values

/// `impact` against what the package `ecologits` 0.11.3 answers to sixty calls.
@Suite struct ImpactFixtureTests {
  /// The sixty answers, in the order of the calls.
  private static let answers: [Value] = {
    let calls = MethodFixture.all.map { call in
      let zone = call.zone.map { "\"\($0)\"" } ?? "none"
      return "impact(\"\(call.model)\", \(zone), \(Int(call.tokens)))"
    }
    guard case .list(let answers) = Played("[\(calls.joined(separator: ", "))]").value else {
      return []
    }
    return answers
  }()

  @Test func thereAreSixty() {
    #expect(MethodFixture.all.count == 60)
    #expect(Self.answers.count == 60)
  }

  /// The manufacturing has no exponential in it, and agrees bit for bit.
  @Test(arguments: MethodFixture.all.indices)
  func answersAsThePackageDoes(place: Int) throws {
    let call = MethodFixture.all[place]
    let answer = try record(Self.answers[place])
    let (usage, made) = (
      try record(try #require(answer["usage"])), try record(try #require(answer["manufacturing"]))
    )
    try expectClose(answer["energy"], call.energy)
    try expectClose(answer["water"], call.water)
    for (name, used, embodied) in [
      ("gwp", call.usage_gwp, call.embodied_gwp), ("pe", call.usage_pe, call.embodied_pe),
      ("adpe", call.usage_adpe, call.embodied_adpe),
    ] {
      try expectClose(usage[name], used)
      let bounds = try bounds(made[name])
      #expect([bounds.low, bounds.high] == embodied.map { $0 * 1000 }, "\(name) of \(call)")
      try expectClose(answer[name], zip(used, embodied).map { $0 + $1 })
    }
    let warnings = answer["warnings"]?.echo(Display(tongue: .french, width: 400)).plain ?? ""
    for (code, words) in [
      ("model-arch-not-released", "architecture non publiée"),
      ("model-arch-multimodal", "multimodal"), ("electricity-mix-wue-world", "eau de"),
    ] {
      #expect(warnings.contains(words) == call.warnings.contains(code), "\(code) of \(call)")
    }
    let isWorlds =
      call.warnings.contains("electricity-mix-pe-world") || answer["country"]?.text == "WOR"
    #expect(warnings.contains("pe et adpe de") == isWorlds, "\(call)")
  }

  private func record(_ value: Value) throws -> Record {
    guard case .record(let record) = value else {
      Issue.record("no record: \(value)")
      return Record([])
    }
    return record
  }

  private func bounds(_ value: Value?) throws -> Bounds {
    try #require(value?.bounded).value.bounds
  }

  /// The package's figures are in kilograms, litres and so on, ours in thousandths of them.
  private func expectClose(_ value: Value?, _ expected: [Double]) throws {
    let bounds = try bounds(value)
    for (got, wanted) in zip([bounds.low, bounds.high], expected.map { $0 * 1000 }) {
      #expect(abs(got - wanted) <= 1e-12 * abs(wanted), "\(got) is not \(wanted)")
    }
  }
}

extension Value {
  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
