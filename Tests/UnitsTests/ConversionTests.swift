import Testing
import Units

@Suite struct ConversionTests {
  static let factors: [(String, String, Double)] = [
    ("Wh", "J", 3600), ("kWh", "MJ", 3.6), ("MJ", "kWh", 1 / 3.6), ("kWh", "Wh", 1000),
    ("Wh", "kWh", 1e-3), ("PJ", "µJ", 1e21), ("W", "J/s", 1), ("kW", "Wh/h", 1000),
    ("min", "s", 60), ("h", "s", 3600), ("d", "h", 24), ("an", "d", 365), ("an", "s", 31_536_000),
    ("L", "m^3", 1e-3), ("m3", "L", 1000), ("hL", "mL", 1e5), ("mL", "cm^3", 1), ("L", "dm3", 1),
    ("t", "kg", 1000), ("t", "µg", 1e12), ("kt", "Gt", 1e-6),
    ("km/h", "m/s", 1 / 3.6), ("m/s", "km/h", 3.6), ("km^2", "m^2", 1e6),
    ("tCO2e", "gCO2e", 1e6), ("MtCO2e", "kgCO2e", 1e9), ("gCO2e/Wh", "kgCO2e/kWh", 1),
    ("gCO2e/kWh", "gCO2e/Wh", 1e-3), ("gCO2e/kWh", "kgCO2e/MJ", 1 / 3600.0),
    ("kJep/Wh", "MJep/kWh", 1), ("Whep", "kJep", 3.6), ("kgSbeq/kWh", "gSbeq/Wh", 1),
    ("Wh/token", "kWh/Mtoken", 1000), ("Mtokens", "tokens", 1e6), ("Gparam", "Mparam", 1000),
    ("tep", "kWh", 11_630), ("tep", "GJ", 41.868), ("Mtep", "TWh", 11.63), ("kcal", "J", 4186.8),
    ("kcal", "Wh", 1.163), ("BTU", "J", 1055.055_852_62),
    ("MeV", "eV", 1e6), ("lb", "g", 453.592_37), ("semaine", "d", 7), ("an", "semaine", 365.0 / 7),
    ("kWh/°C", "kWh/K", 1), ("€/mois", "€/month", 1),
    ("Go", "GB", 1), ("o", "bit", 8), ("k€", "€", 1000), ("Wh/kWh", "", 1e-3), ("W·h", "Wh", 1),
  ]

  @Test(
    "published factors (BIPM, The International System of Units, 9th edition, 2019, tables 7 and 8)",
    arguments: factors)
  func factor(_ from: String, _ to: String, _ expected: Double) throws {
    let unit = try MeasureUnit(parsing: from)
    #expect(try unit.factor(to: MeasureUnit(parsing: to)) == expected)
  }

  @Test func anElectronvoltIsExactToTheLastDigit() throws {
    let joules = try #require(
      try MeasureUnit(parsing: "eV").factor(to: MeasureUnit(parsing: "J")))
    #expect((joules / 1.602_176_634e-19 - 1).magnitude < 1e-15)
  }

  static let decimals: [(Double, String, String, Double)] = [
    (2800, "m", "km", 2.8), (200, "m", "km", 0.2), (2800, "gCO2e", "kgCO2e", 2.8),
    (35, "Wh", "kWh", 0.035), (0.07, "kWh", "Wh", 70), (1, "Wh", "MJ", 0.0036),
    (80.0844, "gCO2e/kWh", "gCO2e/Wh", 0.0800844), (90, "km/h", "m/s", 25),
    (3, "an", "s", 94_608_000),
    (-5, "m", "m", -5), (0, "kWh", "J", 0),
  ]

  @Test(
    "a decimal converts to the decimal a student expects",
    arguments: decimals)
  func convert(_ x: Double, _ from: String, _ to: String, _ expected: Double) throws {
    let unit = try MeasureUnit(parsing: from)
    #expect(try unit.convert(x, to: MeasureUnit(parsing: to)) == expected)
  }

  static let strangers: [(String, String)] = [
    ("gCO2e", "g"), ("gSbeq", "g"), ("gCO2e", "gSbeq"), ("Wh", "Whep"), ("J", "Jep"), ("W", "Wh"),
    ("m", "m^2"), ("tokens", "param"), ("Wh", ""), ("€", ""), ("gCO2e/kWh", "gCO2e"),
    ("s", "s^-1"), ("mois", "d"), ("mois", "an"), ("°C", "J"),
  ]

  @Test(
    "dimensions that never mix",
    arguments: strangers)
  func incompatible(_ a: String, _ b: String) throws {
    let (a, b) = (try MeasureUnit(parsing: a), try MeasureUnit(parsing: b))
    #expect(a.factor(to: b) == nil && b.factor(to: a) == nil)
    #expect(a.convert(1, to: b) == nil && a.scaling(to: b) == nil)
    #expect(a.dimension != b.dimension)
  }

  @Test func theSameUnitConvertsByExactlyOne() throws {
    for info in MeasureUnit.known {
      let unit = try MeasureUnit(parsing: info.symbol)
      #expect(unit.factor(to: unit) == 1)
      #expect(unit.convert(0.1, to: unit) == 0.1)
    }
  }

  @Test func aConversionStaysFiniteUpToTheLimits() throws {
    let (small, large) = (try MeasureUnit(parsing: "nm^16"), try MeasureUnit(parsing: "km^16"))
    let ratio = try #require(large.factor(to: small))
    #expect(abs(ratio / 1e192 - 1) < 1e-14)
    let (a, b) = (try MeasureUnit(parsing: "µm^4"), try MeasureUnit(parsing: "km^4"))
    #expect(b.factor(to: a) == 1e36)
    #expect(a.factor(to: b) == 1e-36)
    #expect(b.convert(1e300, to: a) == .infinity)
    #expect(
      try MeasureUnit(parsing: "kWh").convert(1e308, to: MeasureUnit(parsing: "MJ")) == .infinity)
    #expect(
      try MeasureUnit(parsing: "km/h").convert(1e308, to: MeasureUnit(parsing: "m/s"))?.isFinite
        == true)
  }

  static let kinds: [(String, Dimension.Kind?)] = [
    ("", .dimensionless), ("Wh/kWh", .dimensionless), ("kWh", .energy), ("W·h", .energy),
    ("J/s", .power),
    ("gCO2eq", .co2e), ("kgSbeq", .sbeq), ("kWhep", .primaryEnergy), ("t", .mass),
    ("cm", .length),
    ("km2", .area), ("hL", .volume), ("m^3", .volume), ("j", .time), ("€", .money),
    ("tokens", .tokens),
    ("Gparam", .parameters), ("Go", .information), ("kgCO2e/kWh", .emissionFactor),
    ("gSbeq/Wh", .resourceFactor), ("MJep/kWh", .primaryEnergyFactor),
    ("Wh/token", .energyPerToken),
    ("km/h", .speed), ("tokens/s", nil), ("L/kWh", nil), ("€/kWh", nil),
  ]

  @Test(
    "named dimensions",
    arguments: kinds)
  func kind(_ text: String, _ kind: Dimension.Kind?) throws {
    #expect(try MeasureUnit(parsing: text).dimension.kind == kind)
  }

  @Test func dimensionsMultiply() throws {
    let energy = try MeasureUnit(parsing: "Wh").dimension
    let time = try MeasureUnit(parsing: "s").dimension
    #expect((energy / time).kind == .power)
    #expect((energy / time * time) == energy)
    #expect(energy / energy == .none && energy.raised(to: 0).isNone)
    #expect(energy * time == time * energy)
    #expect(energy.raised(to: .max).raised(to: .max).kind == nil)
    #expect(energy.raised(to: .min) != energy.raised(to: .max))
    #expect(try MeasureUnit(parsing: "m").dimension.raised(to: 3).kind == .volume)
  }
}
