import Styling
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (35.0, "35"), (-35.0, "-35"), (0.0, "0"), (-0.0, "0"), (33.97217391304348, "33.97217"),
    (0.0874999999, "0.0875"), (0.1 + 0.2, "0.3"), (1e-4, "0.0001"), (0.00009999, "9.999e-5"),
    (7.37708e-8, "7.37708e-8"), (999_999_999_999_999.0, "999999999999999"), (1e15, "1e15"),
    (1_234_567.8, "1234568"), (12_345_678.9, "1.234568e7"), (9_999_999.96, "1e7"),
    (-2.5e-300, "-2.5e-300"), (.leastNonzeroMagnitude, "4.940656e-324"),
    (1.7976931348623157e308, "1.797693e308"),
    (.nan, "nan"), (.infinity, "inf"), (-.infinity, "-inf"),
  ])
  func echoes(value: Double, text: String) {
    #expect(NumberText.echo(value) == text)
  }

  @Test func echoesAllDigitsOfACount() {
    #expect(NumberText.echo(Int64.min) == "-9223372036854775808")
  }

  /// Forms as in Python's `repr`, but for the exponent's zero padding.
  @Test(arguments: [
    (35.0, "35.0"), (0.1, "0.1"), (-0.0, "-0.0"), (1e-5, "0.00001"), (1e-6, "1e-6"),
    (1e15, "1000000000000000.0"), (1e16, "1e16"), (123_456_789.125, "123456789.125"),
    (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"), (2.0 / 3, "0.6666666666666666"),
  ])
  func shortest(value: Double, text: String) {
    #expect(NumberText.shortest(value) == text)
  }

  @Test func shortestReadsBack() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let value = Double(bitPattern: generator.next())
      if value.isFinite { #expect(Double(NumberText.shortest(value)) == value) }
    }
  }

  /// Ties as the binary number lies: 2.675 is a little less than written.
  @Test(arguments: [
    (2.675, 2, "2.67"), (0.5, 0, "0"), (1.5, 0, "2"), (-0.001, 2, "0.00"),
    (1e22, 0, "1" + String(repeating: "0", count: 22)),
    (1.0, -5, "1"), (.nan, 2, "nan"), (12.5, 1, "12.5"),
  ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(NumberText.fixed(value, decimals: decimals) == text)
  }

  @Test func fixedTakesAnyCountOfDecimals() {
    #expect(NumberText.fixed(1e308, decimals: .max).utf8.count == 309 + 1 + 340)
    #expect(NumberText.fixed(1, decimals: .min) == "1")
  }

  /// Expected texts from CPython 3.11's `format`, but the last line, where no type means an echo.
  @Test(arguments: [
    (2.802954, ".2f", "2.80"), (0.125, ".1%", "12.5%"), (1_234_567.0, ",.0f", "1,234,567"),
    (4.86e-8, ".3g", "4.86e-08"), (4.86e-8, "e", "4.860000e-08"), (3.14159, ">8.2f", "    3.14"),
    (3.14159, "<8.2f", "3.14    "), (3.14159, "*^9.2f", "**3.14***"), (-3.5, "08.2f", "-0003.50"),
    (3.5, "+.1f", "+3.5"), (3.5, " .1f", " 3.5"), (35.0, "d", "35"), (35.0, "5d", "   35"),
    (1e6, "_d", "1_000_000"), (0.5, "%", "50.000000%"), (4.86e-8, ".2E", "4.86E-08"),
    (-1234.5, ",.1f", "-1,234.5"), (.infinity, ".1f", "inf"), (1.0, "é>3.0f", "éé1"),
    (35.0, "", "35"),
  ])
  func formats(value: Double, spec: String, text: String) throws {
    #expect(try NumberText.format(value, spec: spec) == text)
  }

  @Test(arguments: ["x", ".f", ".2q", "..2f", ".2f ", "d.2", ".2d", "s", "🙂"])
  func unknownFormats(spec: String) {
    #expect(throws: NumberFormatProblem.unknownSpecification(spec)) {
      try NumberText.format(1, spec: spec)
    }
  }

  @Test func refusedFormats() {
    #expect(throws: NumberFormatProblem.notWhole) { try NumberText.format(1.5, spec: "d") }
    for spec in ["99999999999999999999f", ".301f", "301"] {
      #expect(throws: NumberFormatProblem.tooLarge(spec)) { try NumberText.format(1, spec: spec) }
    }
  }
}
