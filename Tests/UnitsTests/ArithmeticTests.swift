import Testing
import Units

@Suite struct ArithmeticTests {
  static let products: [(String, String, String, Double)] = [
    ("Wh", "gCO2e/Wh", "gCO2e", 1), ("gCO2e/Wh", "Wh", "gCO2e", 1),
    ("Wh", "gCO2e/kWh", "gCO2e", 1e-3), ("kWh", "gCO2e/Wh", "gCO2e", 1000),
    ("MJ", "gCO2e/kWh", "gCO2e", 1 / 3.6),
    ("Wh", "kWh", "Wh^2", 1000), ("kWh", "Wh", "kWh^2", 1e-3), ("Wh", "J", "Wh^2", 1 / 3600.0),
    ("Wh", "", "Wh", 1), ("", "Wh", "Wh", 1), ("", "", "", 1),
    ("Wh/token", "tokens", "Wh", 1), ("tokens", "Wh/ktoken", "Wh", 1e-3),
    ("Wh", "gSbeq/Wh", "gSbeq", 1), ("Wh", "kJep/Wh", "kJep", 1),
    ("W", "h", "Wh", 1), ("h", "W", "Wh", 1), ("kW", "h", "kWh", 1), ("W", "s", "J", 1),
    ("kW", "ms", "kJ", 1e-3), ("W", "min", "Wh", 1 / 60.0), ("MW", "d", "MWh", 24),
    ("kW", "an", "kWh", 8760), ("W", "h^-1", "W/h", 1), ("W^2", "h^2", "Wh^2", 1),
    ("gCO2e/kWh", "W", "gCO2e/h", 1e-3), ("gCO2e·W/kWh", "h", "gCO2e", 1e-3),
    ("kWh/an", "an", "kWh", 1), ("kWh/an", "h", "kWh", 1 / 8760.0),
    ("km/h", "h", "km", 1), ("km/h", "min", "km", 1 / 60.0), ("m", "km", "m^2", 1000),
    ("m^2", "m", "m^3", 1), ("L", "m", "L·m", 1), ("€/m^3", "L", "€", 1e-3),
    ("L/kWh", "Wh", "L", 1e-3),
    ("Wh·s", "J^-1", "s", 3600), ("h", "h^-1", "", 1), ("W", "s/J", "", 1),
    ("g", "gCO2e", "g·gCO2e", 1), ("Wh/kWh", "Wh", "Wh", 1e-3), ("tokens/s", "min", "tokens", 60),
  ]

  @Test(
    "what cancels in a product",
    arguments: products)
  func product(_ a: String, _ b: String, _ symbol: String, _ factor: Double) throws {
    let found = try MeasureUnit.product(MeasureUnit(parsing: a), MeasureUnit(parsing: b))
    #expect(found.unit.symbol == symbol)
    #expect(found.factor == factor)
  }

  static let quotients: [(String, String, String, Double)] = [
    ("Wh", "Wh", "", 1), ("kWh", "Wh", "", 1000), ("Wh", "kWh", "", 1e-3), ("", "Wh", "Wh^-1", 1),
    ("gCO2e", "Wh", "gCO2e/Wh", 1), ("gCO2e", "gCO2e/kWh", "kWh", 1), ("Wh", "", "Wh", 1),
    ("Wh", "tokens", "Wh/token", 1), ("Wh", "Wh/token", "tokens", 1),
    ("Wh", "h", "W", 1), ("kWh", "h", "kW", 1), ("J", "s", "W", 1), ("kWh", "an", "kWh/an", 1),
    ("Wh", "s", "Wh/s", 1), ("J", "h", "J/h", 1), ("Wh", "W", "h", 1), ("kWh", "W", "h", 1000),
    ("MJ", "kW", "s", 1000), ("km", "h", "km/h", 1), ("m^3", "L", "", 1000),
    ("L", "m^2", "L/m^2", 1),
    ("Wh^2", "kWh", "Wh", 1e-3), ("gCO2e/Wh", "gCO2e/kWh", "", 1000), ("m", "km^2", "m^-1", 1e-6),
  ]

  @Test(
    "what cancels in a quotient",
    arguments: quotients)
  func quotient(_ a: String, _ b: String, _ symbol: String, _ factor: Double) throws {
    let found = try MeasureUnit.quotient(MeasureUnit(parsing: a), MeasureUnit(parsing: b))
    #expect(found.unit.symbol == symbol)
    #expect(found.factor == factor)
  }

  @Test func aProductOfNumbersIsScaledWithOneRounding() throws {
    let found = try MeasureUnit.multiply(
      MeasureUnit(parsing: "Wh"), MeasureUnit(parsing: "gCO2e/kWh"))
    #expect(found.scaling.denominator == 1000 && found.scaling.numerator == 1)
    #expect(found.scaling.applied(to: 35 * 80) == 2.8)
  }

  static let powers: [(String, Int, String)] = [
    ("m", 2, "m^2"), ("km/h", 3, "km^3/h^3"), ("Wh", -1, "Wh^-1"),
    ("gCO2e/kWh", -2, "kWh^2/gCO2e^2"),
    ("token", -1, "token^-1"), ("Wh", 1, "Wh"), ("m", 32, "m^32"), ("", 32, ""),
  ]

  @Test(
    "powers and roots",
    arguments: powers)
  func raised(_ text: String, _ n: Int, _ symbol: String) throws {
    let unit = try MeasureUnit(parsing: text)
    let power = try unit.raised(to: n)
    #expect(power.symbol == symbol)
    if n > 0 { #expect(power.root(n) == unit) }
    #expect(try unit.raised(to: 0) == .one)
  }

  @Test func someRootsDoNotExist() throws {
    let unit = try MeasureUnit(parsing: "m^2/s^4")
    #expect(unit.root(2)?.symbol == "m/s^2")
    #expect(unit.root(1) == unit)
    for n in [3, 4, 0, -1, .max, .min] { #expect(unit.root(n) == nil) }
    #expect(MeasureUnit.one.root(.max) == .one)
  }

  @Test func limitsAreErrors() throws {
    let metre = try MeasureUnit(parsing: "m")
    let most = try metre.raised(to: 32)
    #expect(throws: UnitProblem.exponentTooLarge) { try MeasureUnit.product(most, metre) }
    #expect(throws: UnitProblem.exponentTooLarge) {
      try MeasureUnit.quotient(metre.raised(to: -32), metre)
    }
    for n in [33, -33, .max, .min] {
      #expect(throws: UnitProblem.exponentTooLarge) { try metre.raised(to: n) }
    }
    #expect(throws: UnitProblem.exponentTooLarge) { try most.raised(to: 2) }
    let petajoules = try MeasureUnit(parsing: "PJ^9")
    #expect(throws: UnitProblem.exponentTooLarge) {
      try MeasureUnit.product(petajoules, petajoules)
    }
    let many = try MeasureUnit(parsing: "Wh·gCO2e·gSbeq·Whep·g·m·s·€·token·param·bit")
    let labels = try MeasureUnit.product(.label("a!"), .label("b!")).unit
    #expect(throws: UnitProblem.tooManyUnits) { try MeasureUnit.product(many, labels) }
  }

  /// The value of 1 unit in base units, by the conversions alone.
  private func size(_ unit: MeasureUnit, in base: [MeasureUnit]) -> Double? {
    base.lazy.compactMap { unit.factor(to: $0) }.first
  }

  @Test("products and quotients agree with the conversions of their operands")
  func consistency() throws {
    var random = Seeded(seed: 7_041_776)
    let symbols = MeasureUnit.known.map(\.symbol)
    for _ in 0..<1000 {
      // Powers of eV pass the bounds soon.
      guard let a = try? randomUnit(from: symbols, &random),
        let b = try? randomUnit(from: symbols, &random),
        let c = try? spread(a, symbols, &random), let d = try? spread(b, symbols, &random)
      else { continue }
      let comment: Comment = "seed \(random.seed): \(a) and \(b), \(c) and \(d)"
      guard let ab = try? MeasureUnit.multiply(a, b), let cd = try? MeasureUnit.multiply(c, d)
      else { continue }
      #expect(ab.unit.dimension == a.dimension * b.dimension, comment)
      #expect(try MeasureUnit(parsing: ab.unit.symbol) == ab.unit, comment)
      // 1 a × 1 b, computed in the operands' own units and in others of their dimensions.
      let x = try #require(a.factor(to: c)), y = try #require(b.factor(to: d))
      let direct = try #require(ab.unit.factor(to: cd.unit)) * ab.factor
      #expect(isClose(direct, x * y * cd.factor), comment)
      let back = try MeasureUnit.divide(ab.unit, b)
      #expect(back.unit.dimension == a.dimension, comment)
      let returned = try #require(back.unit.factor(to: a)) * back.factor * ab.factor
      #expect(isClose(returned, 1), comment)
    }
  }

  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-12 * abs(b) }

  /// One to three words of the catalogue with exponents of -2 … 3.
  private func randomUnit(
    from symbols: [String], _ random: inout Seeded
  ) throws -> MeasureUnit {
    try (0...random.below(3)).reduce(.one) { unit, _ in
      let word = try MeasureUnit(parsing: symbols[random.below(symbols.count)])
      return try MeasureUnit.product(unit, word.raised(to: random.below(6) - 2)).unit
    }
  }

  /// Another unit of the same dimension, where a few tries find one.
  private func spread(
    _ unit: MeasureUnit, _ symbols: [String], _ random: inout Seeded
  ) throws -> MeasureUnit {
    for _ in 0..<40 {
      let other = try MeasureUnit(parsing: symbols[random.below(symbols.count)])
      if other.dimension == unit.dimension { return other }
    }
    return unit
  }
}
