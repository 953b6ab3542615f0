import Testing
import Units

/// What is echoed can be typed back, and temperatures keep the rules of their scale.
@Suite struct EchoTests {
  @Test("the echo of random quantities, typed back, echoes itself")
  func echoesAreTypedBack() {
    var random = SystemIndependent(state: 2026)
    let symbols = MeasureUnit.known.map(\.symbol)
    for _ in 0..<8 {
      let items = (0..<60).map { _ -> String in
        let number = Double(random.below(2_000_001) - 1_000_000) / 1000
        let unit = symbols[random.below(symbols.count)]
        switch random.below(8) {
        case 0: return "\(number) %"
        case 1: return "\(random.below(30)) h \(random.below(60)) min"
        case 2: return "date(2024, \(1 + random.below(12)), 5) + \(random.below(50)) mois"
        case 3: return "date(\"2024-01-31T10:00:00.25+02:00\") + \(number) min"
        case 4: return "\(number)e\(random.below(9)) \(unit)"
        default: return "\(number) \(unit)"
        }
      }
      let first = Played("[\(items.joined(separator: ", "))]")
      #expect(first.error == nil, "\(items)")
      let second = Played(first.echo)
      #expect(second.echo == first.echo && second.error == nil, "\(first.echo)")
    }
  }

  @Test func temperaturesKeepTheRulesOfTheirScale() {
    var random = SystemIndependent(state: 77)
    var lines: [String] = []
    for _ in 0..<60 {
      let (a, b) = (Double(random.below(4000)) / 10 - 200, Double(random.below(4000)) / 10 - 200)
      let (left, right) = ("(\(a) °C)", "(\(b) °C)")
      lines += [
        // A difference is the same in either unit, and leads from one place to the other.
        "assert abs((\(left) - \(right)) - ((\(left) -> K) - (\(right) -> K))) < 1e-9 K",
        "assert abs((\(left) + (\(right) - \(left))) - \(right)) < 1e-9 K",
        "assert abs(mean([\(left), \(right)]) - (mean([\(left) -> K, \(right) -> K]) -> °C)) < 1e-9 K",
        "assert (\(left) < \(right)) == ((\(left) -> K) < \(right))",
      ]
    }
    let played = Played(lines.joined(separator: "\n"))
    #expect(played.error == nil, "\(played.marked)")
  }

  @Test(arguments: [
    "20 °C + 5 °C", "0 + 20 °C", "2 * 20 °C", "20 °C / 2", "20 °C ^ 2", "20 °C % 3", "20 °C // 3",
    "20 °C / 10 °C", "sum([20 °C])", "cumsum([20 °C, 1 °C])", "share([20 °C, 1 °C])",
    "table(t = [20, 30]).derive(u = t * 1 °C).derive(v = u + u)",
    "table(t = [20, 30]).derive(u = t * 1 °C).summarize(s = sum(u))",
  ])
  func whatMeansNothingIsRefused(code: String) { #expect(Played(code).error == "U332") }

  @Test(arguments: [
    ("20 * 1 °C", "20 °C"), ("20 °C - 5 K", "15 °C"), ("300 K - 20 °C", "6.85 K"),
    ("var([20 °C, 30 °C])", "50 K^2"), ("max([20 °C, 30 °C])", "30 °C"),
    ("quantile([20 °C, 30 °C], 0.5)", "25 °C"), ("[20 °C] == [293.15 K]", "vrai"),
  ])
  func theRestKeepsItsUnit(code: String, echo: String) { #expect(Played(code).echo == echo) }

  @Test func aYearThatIsMultipliedIsSaid() {
    #expect(Played("1 an -> d").notes == ["U333"])
    #expect(Played("100 W * 1 an").notes == ["U333"])
    #expect(Played("100 kWh/an * 2 an").notes == [])
    #expect(Played("date(2024, 1, 1) + 1 an").notes == [])
  }
}

/// A small generator with the same sequence on every machine (Knuth's MMIX constants).
private struct SystemIndependent {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
