import Plotting
import Styling
import Testing

@Suite struct ScaleTests {
  @Test(
    arguments: [
      (0, 100, 6, [0, 20, 40, 60, 80, 100]), (0, 1, 3, [0, 0.5, 1]),
      (-1, 1, 5, [-1, -0.5, 0, 0.5, 1]),
      (0.1, 0.35, 3, [0.1, 0.2, 0.3]), (12, 18, 4, [12, 14, 16, 18]), (3, 3, 3, [2, 3, 4]),
      (0, 7, 0, []),
    ] as [(Double, Double, Int, [Double])])
  func linearTicks(low: Double, high: Double, budget: Int, expected: [Double]) {
    #expect(LinearScale(from: low, to: high).ticks(budget: budget) == expected)
  }

  @Test(
    arguments: [
      (1, 100, 19, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]),
      (1, 100, 18, [1, 2, 5, 10, 20, 50, 100]), (1, 100, 6, [1, 3, 10, 30, 100]),
      (1, 100, 4, [1, 10, 100]),
      (1, 100, 2, [1, 100]), (12, 18, 4, [12, 14, 16, 18]),
    ] as [(Double, Double, Int, [Double])])
  func logTicks(low: Double, high: Double, budget: Int, expected: [Double]) {
    #expect(LogScale(from: low, to: high).ticks(budget: budget) == expected)
  }

  @Test func ticksStayInTheirBudgetAndDomain() {
    var state: UInt64 = 20_240_131
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(bitPattern: state)
    }
    for _ in 0..<150 {
      let (a, b) = (random(), random())
      guard a.isFinite, b.isFinite else { continue }
      let scales: [any PlotScale] = [
        LinearScale(from: min(a, b), to: max(a, b)),
        LogScale(from: min(abs(a), abs(b)), to: max(abs(a), abs(b))),
      ]
      for scale in scales {
        for budget in [1, 2, 5, 20] {
          let ticks = scale.ticks(budget: budget)
          #expect(ticks.count <= budget)
          #expect(ticks.allSatisfy { (-1e-9...1 + 1e-9).contains(scale.map($0)) })
          #expect(ticks == ticks.sorted())
          let labels = scale.format(ticks, typography: Typography(tongue: .french))
          #expect(Set(labels).count == labels.count)
        }
      }
    }
  }

  @Test(arguments: [1e-300, 0.5, 2, 1e300])
  func mappingsInvert(value: Double) {
    let linear = LinearScale(from: -1, to: 3)
    #expect(linear.map(-1) == 0 && linear.map(3) == 1)
    #expect(abs(linear.invert(linear.map(0.5)) - 0.5) < 1e-15)
    let log = LogScale(from: 1e-300, to: 1e300)
    #expect(abs(log.invert(log.map(value)) / value - 1) < 1e-11)
    #expect(log.map(0).isNaN)
  }

  @Test(arguments: [
    (0.0, 1.0, 20.0, ["0", "0,5", "1"]), (1998.0, 2024.0, 30.0, ["2000", "2010", "2020"]),
    (0.0, 1e-8, 40.0, ["0", "2e-9", "4e-9", "6e-9", "8e-9", "1e-8"]),
    (1e6, 1.0000004e6, 70.0, ["1000000", "1000000,1", "1000000,2", "1000000,3", "1000000,4"]),
  ])
  func labelsDoNotCollide(low: Double, high: Double, length: Double, labels: [String]) {
    let ticks = LinearScale(from: low, to: high).ticks(
      along: length, gap: 2, typography: Typography(tongue: .french, ascii: true),
      extent: { Double($0.displayWidth) })
    #expect(ticks.map(\.label) == labels)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func endlessDomainsHaveNoTicks(end: Double) {
    #expect(LinearScale(from: 0, to: end).ticks(budget: 5).count <= 5)
    #expect(LogScale(from: 1, to: end).ticks(budget: 5).count <= 5)
    #expect(LogScale(from: end, to: 1).ticks(budget: 5).count <= 5)
  }

  @Test func columnsMustAgree() {
    #expect(throws: PlotProblem.lengthsDiffer(1, 2)) { try scatter([1], [1, 2]) }
    #expect(throws: PlotProblem.lengthsDiffer(2, 1)) {
      try scatter([1, 2], [1, 2], series: ["a"])
    }
    #expect(throws: PlotProblem.lengthsDiffer(1, 0)) {
      try PlotSpec.bars(labels: ["a"], values: [], name: "x")
    }
    #expect(throws: PlotProblem.limitNotPositive(0)) {
      try PlotSpec.bars(labels: [], values: [], name: "x", limit: 0)
    }
    #expect(throws: PlotProblem.unknownSeries(1)) {
      try PlotSeries(name: "s", names: ["a"], codes: [0, -1, 1])
    }
  }
}
