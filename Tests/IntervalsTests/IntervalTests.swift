import Testing

@testable import Intervals

struct IntervalTests {
  private let x = Interval(Bounds(0.58, 0.96))
  private let y = Interval(Bounds(2, 3))

  @Test func sharedDoubtCancels() throws {
    #expect((x - x)?.bounds == Bounds(0))
    #expect((x / x)?.bounds == Bounds(1))
    #expect((x * y)?.bounds == Bounds(0.58 * 2, 0.96 * 3))
    let product = try known(x * y)
    #expect((product / y)?.bounds == x.bounds)
    let sum = try known(x + y)
    #expect((sum - y)?.bounds == x.bounds)
    #expect((sum / sum)?.bounds == Bounds(1))
  }

  /// One request in two countries: usage by their factors, and one manufacturing.
  @Test func countriesAreDecidedAlthoughTheyOverlap() throws {
    let manufacturing = Interval(Bounds(0.001, 0.003))
    let (france, sweden) = try (
      known((x * Interval(0.0414)).flatMap { $0 + manufacturing }),
      known((x * Interval(0.0351)).flatMap { $0 + manufacturing })
    )
    #expect(france.bounds.low < sweden.bounds.high)
    #expect(france.order(to: sweden) == .greater)
    let ratio = try known(france / sweden)
    #expect(ratio.bounds.low > 1.15 && ratio.bounds.high < 1.18)
    #expect(Interval(france.bounds).order(to: Interval(sweden.bounds)) == .open)
  }

  @Test func aNameMakesTwoIntervalsOne() throws {
    let (a, b) = (Interval(Bounds(1, 2), named: "gpt 4o"), Interval(Bounds(1, 2), named: "gpt 4o"))
    #expect((a - b)?.bounds == Bounds(0))
    let other = Interval(Bounds(1, 3), named: "gpt 4o")
    #expect(a.order(to: other) == .open)
  }

  @Test func squaresAreExactAcrossZero() throws {
    let z = Interval(Bounds(-2, 3))
    #expect(z.power(2)?.bounds == Bounds(0, 9))
    #expect((z * z)?.bounds == Bounds(0, 9))
    #expect(z.power(3)?.bounds == Bounds(-8, 27))
    #expect(z.power(-1) == nil)
    #expect(z.power(0.5) == nil)
    #expect((Interval(1) / z) == nil)
  }

  @Test func monotoneSumsAreTight() throws {
    // x² + x on 0 … 1, and x·y - x·z where y is always above z.
    let unit = Interval(Bounds(0, 1))
    #expect((unit.power(2).flatMap { $0 + unit })?.bounds == Bounds(0, 2))
    let (z, factor) = (Interval(Bounds(1, 1.9)), Interval(Bounds(1, 10)))
    let difference = try known(
      (factor * y).flatMap { left in (factor * z).flatMap { left - $0 } })
    #expect(abs(difference.bounds.low - 0.1) < 1e-12)
  }

  @Test func manyTermsBecomeOne() throws {
    let many = (0..<20).map { Interval(Bounds(Double($0), Double($0) + 1)) }
    let sum = try known(Interval.sum(many))
    #expect(sum.bounds == Bounds(190, 210))
    #expect((sum - sum)?.bounds == Bounds(0))
    #expect((sum - many[0])?.bounds == Bounds(189, 210))
  }

  @Test func logarithmsAndExponentialsAreWidened() throws {
    let e = try known(Interval(Bounds(0, 1)).mapped { $0.exponential }).bounds
    #expect(e.low < 1 && e.high > 2.718281828459045 && e.high < 2.718281828459047)
    #expect(Interval(Bounds(0, 1)).mapped { $0.logarithm { _ in -.infinity } } == nil)
  }

  @Test func choicesKeepWhatIsDecided() throws {
    let smaller = Interval.choice(x, y, greater: false)
    #expect((smaller - x)?.bounds == Bounds(0))
    let open = Interval.choice(x, Interval(Bounds(0.7, 2)), greater: true)
    #expect(open.bounds == Bounds(0.7, 2))
  }

  private func known(_ interval: Interval?) throws -> Interval { try #require(interval) }
}
