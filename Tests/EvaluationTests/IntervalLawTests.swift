import Testing

/// Laws of intervals through the whole language: literals, units, operators, functions.
@Suite struct IntervalLawTests {
  private static let rounds = 3000

  /// An operand as an interval, and a number within it.
  private struct Operand {
    let interval: String
    let point: String

    init(_ random: inout WrittenNumbers) {
      let unit = random.pick(["Wh", "kWh", "J", "MJ"])
      let (x, d) = (random.number(1...50), random.number(0...20))
      let share = random.number(-1...1)
      switch random.below(4) {
      case 0:
        interval = "(\(x) \(unit) ± \(d) \(unit))"
        point = "(\(x + share * d * 0.999) \(unit))"
      case 1:
        let p = random.number(0...50)
        interval = "(\(x) \(unit) ± \(p) %)"
        point = "(\(x * (1 + share * p / 101)) \(unit))"
      case 2:
        interval = "intervalle(\(x) \(unit), \(x + d) \(unit))"
        point = "(\(x + abs(share) * d * 0.999) \(unit))"
      default:
        interval = "interval(\(-d) \(unit), \(x) \(unit))"
        point = random.below(2) == 0 ? "(-\(d) \(unit))" : "(\(x) \(unit))"
      }
    }
  }

  @Test func resultsHoldTheResultsOfNumbers() {
    var random = WrittenNumbers(seed: 21)
    let bench = Bench()
    let forms = [
      "A + B", "A - B", "A * B", "2 * A - B", "-A", "abs(A)", "max(A, B)", "min(A, B)",
      "A -> Wh", "(A + B) ^ 2", "round(A, 1)", "sum([A, B, 1 Wh])", "mean([A, B])", "A * 3 / 7",
      "A / (abs(B) + 1 Wh)", "sqrt(A ^ 2 + B ^ 2)", "exp(A / (100 MJ))", "floor(A)",
    ]
    var code = ""
    for round in 0..<Self.rounds {
      let (a, b) = (Operand(&random), Operand(&random))
      let form = forms[round % forms.count]
      let written = [(a.interval, b.interval), (a.point, b.point)].map { a, b in
        String(form.map { $0 == "A" ? "\u{1}" : $0 == "B" ? "\u{2}" : $0 })
          .split(separator: "\u{1}", omittingEmptySubsequences: false).joined(separator: a)
          .split(separator: "\u{2}", omittingEmptySubsequences: false).joined(separator: b)
      }
      code += "i = \(written[0])\np = \(written[1])\n"
      code += "assert low(i) <= p and p <= high(i), \"\(written[0]) : \(written[1])\"\n"
    }
    #expect(!bench.run(code).failed, "\(bench.message ?? "")")
  }

  @Test func columnsGiveWhatTheirCellsGive() {
    var random = WrittenNumbers(seed: 22)
    let bench = Bench()
    for operation in ["a + b", "a - b", "a * b", "a / b", "a ^ 2", "-a", "abs(a)", "a * 2 Wh"] {
      let rows = (0..<50).map { _ in
        (low: random.number(-5...5), width: random.number(0...3), divisor: random.number(1...3))
      }
      let code = """
        t = table(l = \(rows.map(\.low)), w = \(rows.map(\.width)), d = \(rows.map(\.divisor)))
        t = t.derive(a = interval(l, l + w), b = interval(d, d + w))
        t = t.derive(c = \(operation))
        f = (a, b) => \(operation)
        assert same(t.c, [f(r.a, r.b) for r in t])
        """
      #expect(!bench.run(code).failed, "\(operation): \(bench.message ?? "")")
    }
  }
}

/// Random numbers that a seed decides (SplitMix64), of few digits, as people write them.
private struct WrittenNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return (z ^ (z >> 31)) % bound
  }

  mutating func pick(_ words: [String]) -> String { words[Int(below(UInt64(words.count)))] }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    let share = Double(below(1 << 20)) / Double(1 << 20)
    let exact = range.lowerBound + share * (range.upperBound - range.lowerBound)
    return (exact * 1000).rounded() / 1000
  }
}
