import Foundation
import Testing

/// Laws of intervals through the whole language: literals, units, operators, functions.
@Suite struct IntervalLawTests {
  /// A thousand; `LAW_CASES` sets another number, as `make fuzz` does.
  private static let cases =
    ProcessInfo.processInfo.environment["LAW_CASES"].flatMap { Int($0) } ?? 1000

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

  /// Runs a statement for each case, some hundred in one program.
  private func hold(seed: UInt64, _ statement: (inout WrittenNumbers, _ form: String) -> String) {
    var random = WrittenNumbers(seed: seed)
    for start in stride(from: 0, to: Self.cases, by: 500) {
      let code = (start..<min(start + 500, Self.cases)).map { round in
        statement(&random, Self.forms[round % Self.forms.count])
      }
      let bench = Bench()
      #expect(!bench.run(code.joined(separator: "\n")).failed, "\(bench.message ?? "")")
    }
  }

  /// Of two units, the less of two numbers keeps its own, and the less of two intervals takes the
  /// first: what is compared then has been converted there and back.
  private static let forms = [
    "A + B", "A - B", "A * B", "2 * A - B", "-A", "abs(A)", "max(A -> Wh, B -> Wh)",
    "min(A -> Wh, B -> Wh)",
    "A -> Wh", "(A + B) ^ 2", "round(A, 1)", "sum([A, B, 1 Wh])", "mean([A, B])", "A * 3 / 7",
    "A / (abs(B) + 1 Wh)", "sqrt(A ^ 2 + B ^ 2)", "exp(A / (100 MJ))", "floor(A)",
    "median([A, B, 20 Wh])", "quantile([A, B, 1 Wh], 0.3)",
  ]

  /// A form with operands in the places of its letters.
  private static func filled(_ form: String, _ a: String, _ b: String) -> String {
    form.map { $0 == "A" ? a : $0 == "B" ? b : String($0) }.joined()
  }

  @Test func resultsHoldTheResultsOfNumbers() {
    hold(seed: 21) { random, form in
      let (a, b) = (Operand(&random), Operand(&random))
      let (interval, point) = (
        Self.filled(form, a.interval, b.interval), Self.filled(form, a.point, b.point)
      )
      return """
        i = \(interval)
        p = \(point)
        assert low(i) <= p and p <= high(i), "\(interval) : \(point)"
        """
    }
  }

  @Test func widerOperandsGiveWiderResults() {
    hold(seed: 23) { random, form in
      let (a, b) = (Operand(&random).interval, Operand(&random).interval)
      let (below, above) = (random.number(0...9), random.number(0...9))
      let wide = "interval(low(\(a)) - \(below) Wh, high(\(a)) + \(above) Wh)"
      let (narrow, wider) = (Self.filled(form, a, b), Self.filled(form, wide, b))
      return """
        n = \(narrow)
        w = \(wider)
        assert low(w) <= low(n) and high(n) <= high(w), "\(narrow) : \(wider)"
        """
    }
  }

  /// Sums and products, in whichever unit they come.
  @Test func sumsAndProductsCommute() {
    hold(seed: 24) { random, _ in
      let (a, b) = (Operand(&random).interval, Operand(&random).interval)
      let sign = random.pick(["+", "*"])
      return """
        x = \(a) \(sign) \(b)
        y = \(b) \(sign) \(a)
        e = width(x) * 1e-12 + abs(low(x)) * 1e-12 + abs(high(x)) * 1e-12
        assert abs(low(x) - low(y)) <= e and abs(high(x) - high(y)) <= e, "\(a) \(sign) \(b)"
        """
    }
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
