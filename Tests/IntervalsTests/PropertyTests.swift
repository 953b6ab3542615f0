import Testing

@testable import Intervals

/// Laws that hold for all intervals, over random ones.
struct PropertyTests {
  private static let cases = 100_000

  /// An expression over inputs, as a tree, so that it can be computed with points and with intervals.
  private indirect enum Tree {
    case input(Int)
    case constant(Double)
    case binary(Int, Tree, Tree)
    case power(Tree, Double)

    init(from random: inout SplitMix, depth: Int) {
      switch random.next() % (depth == 0 ? 2 : 6) {
      case 0: self = .input(Int(random.next() % 3))
      case 1: self = .constant(random.number(in: -3...3))
      case 2:
        self = .power(
          Tree(from: &random, depth: depth - 1), [2, 3, -1, 0.5][Int(random.next() % 4)])
      default:
        self = .binary(
          Int(random.next() % 4), Tree(from: &random, depth: depth - 1),
          Tree(from: &random, depth: depth - 1))
      }
    }

    func interval(_ inputs: [Interval]) -> Interval? {
      switch self {
      case .input(let place): return inputs[place]
      case .constant(let number): return Interval(number)
      case .power(let base, let exponent): return base.interval(inputs)?.power(exponent)
      case .binary(let sign, let left, let right):
        guard let a = left.interval(inputs), let b = right.interval(inputs) else { return nil }
        return [{ a + b }, { a - b }, { a * b }, { a / b }][sign]()
      }
    }

    /// The number for points, and the largest number on the way: rounding is in proportion to it.
    func point(_ inputs: [Double]) -> (number: Double, size: Double) {
      switch self {
      case .input(let place): return (inputs[place], abs(inputs[place]))
      case .constant(let number): return (number, abs(number))
      case .power(let base, let exponent):
        let (number, size) = base.point(inputs)
        let power = Bounds(number).power(exponent).low
        // A power passes the error of its base on, times its slope.
        return (power, max(size, abs(power)) * max(1, abs(power / number)))
      case .binary(let sign, let left, let right):
        let (a, b) = (left.point(inputs), right.point(inputs))
        let number = [
          { a.number + b.number }, { a.number - b.number }, { a.number * b.number },
          { a.number / b.number },
        ][sign]()
        let size = max(a.size, b.size, abs(number))
        switch sign {
        case 2: return (number, size * max(1, abs(a.number), abs(b.number), a.size, b.size))
        case 3: return (number, size * max(1, abs(number / b.number), 1 / abs(b.number)))
        default: return (number, size)
        }
      }
    }
  }

  @Test func resultsHoldEveryPoint() {
    var random = SplitMix(seed: 14)
    var tried = 0
    for _ in 0..<Self.cases {
      let tree = Tree(from: &random, depth: 3)
      let bounds = (0..<3).map { _ in random.bounds() }
      guard let result = tree.interval(bounds.map { Interval($0) }) else { continue }
      let points = bounds.map { random.number(in: $0.low...$0.high) }
      let (number, size) = tree.point(points)
      guard number.isFinite, size < 1e12 else { continue }
      tried += 1
      let room = size * 1e-13
      guard Bounds(result.bounds.low - room, result.bounds.high + room).contains(number) else {
        Issue.record("\(tree) over \(bounds) at \(points): \(number), not in \(result.bounds)")
        return
      }
    }
    #expect(tried > Self.cases / 2)
  }

  @Test func widerOperandsGiveWiderResults() {
    var random = SplitMix(seed: 15)
    for round in 0..<Self.cases {
      let (a, b) = (random.bounds(), random.bounds())
      let (wideA, wideB) = (random.widened(a), random.widened(b))
      let operation = Self.operations[round % Self.operations.count]
      let (wide, narrow) = (operation(wideA, wideB), operation(a, b))
      guard !wide.isFinite || wide.contains(narrow) else {
        Issue.record("\(a) and \(b) give \(narrow), \(wideA) and \(wideB) \(wide)")
        return
      }
    }
  }

  @Test func widerInputsGiveWiderResultsWhereTheDoubtIsShared() {
    var random = SplitMix(seed: 18)
    for _ in 0..<Self.cases / 20 {
      let tree = Tree(from: &random, depth: 2)
      let narrow = (0..<3).map { _ in random.bounds() }
      let wide = narrow.map { random.widened($0) }
      guard let inner = tree.interval(narrow.map { Interval($0) })?.bounds,
        let outer = tree.interval(wide.map { Interval($0) })?.bounds
      else { continue }
      let room = 1e-12 * max(abs(outer.low), abs(outer.high))
      guard Bounds(outer.low - room, outer.high + room).contains(inner) else {
        Issue.record("\(tree): \(narrow) give \(inner), \(wide) \(outer)")
        return
      }
    }
  }

  @Test func sumsAndProductsCommute() {
    var random = SplitMix(seed: 16)
    for _ in 0..<Self.cases {
      let (x, y) = (Interval(random.bounds()), Interval(random.bounds()))
      guard let sum = x + y, let product = x * y else { continue }
      guard sum.bounds == (y + x)?.bounds, product.bounds == (y * x)?.bounds,
        y.bounds.isPoint || (sum - y)?.bounds == x.bounds
      else {
        Issue.record("\(x.bounds) and \(y.bounds) do not commute")
        return
      }
    }
  }

  @Test func comparisonsAgreeWithEveryPoint() {
    var random = SplitMix(seed: 17)
    for _ in 0..<Self.cases {
      let inputs = [random.bounds(), random.bounds()]
      let points = inputs.map { random.number(in: $0.low...$0.high) }
      let (x, y) = (Interval(inputs[0]), Interval(inputs[1]))
      let (f, g) = (random.number(in: -2...2), random.number(in: -2...2))
      guard let a = x * Interval(f), let b = x * Interval(g), let left = a + y, let right = b + y
      else { continue }
      let (p, q) = (f * points[0], g * points[0])
      guard abs(p - q) > 1e-9 else { continue }
      switch left.order(to: right) {
      case .less, .lessOrEqual: #expect(p <= q)
      case .greater, .greaterOrEqual: #expect(p >= q)
      case .equal: Issue.record("\(p) and \(q) are not equal")
      case .open: continue
      }
    }
  }

  private static let operations: [@Sendable (Bounds, Bounds) -> Bounds] = [
    { $0 + $1 }, { $0 - $1 }, { $0 * $1 }, { $0 / $1 }, { a, _ in a.power(2) },
    { a, _ in a.power(3) }, { a, _ in a.power(-1) }, { a, _ in a.power(0.5) },
    { a, _ in a.exponential }, { a, _ in a.magnitude }, { .greatest($0, $1) }, { .least($0, $1) },
  ]
}

/// Random numbers that a seed decides (Steele, Lea, Flood, Fast Splittable Pseudorandom Number
/// Generators, 2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func number(in range: ClosedRange<Double>) -> Double {
    let share = Double(next() >> 11) * 0x1p-53
    let number = range.lowerBound + share * (range.upperBound - range.lowerBound)
    return min(max(number, range.lowerBound), range.upperBound)
  }

  /// Bounds of every kind: positive, negative, across 0, touching it, of a point.
  mutating func bounds() -> Bounds {
    let (a, b) = (number(in: -5...5), number(in: -5...5))
    switch next() % 8 {
    case 0: return Bounds(0, abs(a))
    case 1: return Bounds(-abs(a), 0)
    case 2: return Bounds(a)
    case 3, 4, 5: return Bounds(min(abs(a), abs(b)), max(abs(a), abs(b)))
    default: return Bounds(min(a, b), max(a, b))
    }
  }

  mutating func widened(_ bounds: Bounds) -> Bounds {
    Bounds(bounds.low - number(in: 0...1), bounds.high + number(in: 0...1))
  }
}
