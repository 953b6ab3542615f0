import Testing
import Units

@Suite struct TemperatureTests {
  @Test func zeroOfCelsiusLiesElsewhere() throws {
    let (celsius, kelvin) = (MeasureUnit.celsius, MeasureUnit.kelvin)
    #expect(try MeasureUnit(parsing: "°C") == celsius && MeasureUnit(parsing: "K") == kelvin)
    #expect(celsius.convert(20, to: kelvin) == 293.15)
    #expect(kelvin.convert(0, to: celsius) == -273.15)
    #expect(celsius.isPlaceOnScale && !kelvin.isPlaceOnScale)
    #expect(celsius.difference == kelvin && kelvin.difference == kelvin)
    #expect(try celsius.convert(0, to: MeasureUnit(parsing: "mK")) == 273_150)
  }

  @Test("there and back again, and the order of temperatures is kept")
  func conversionsAreMonotonous() throws {
    var random = Seeded(seed: 20_260)
    for _ in 0..<500 {
      let first = Double.random(in: -273...2000, using: &random)
      let second = Double.random(in: -273...2000, using: &random)
      let inKelvins = try [first, second].map {
        try #require(MeasureUnit.celsius.convert($0, to: .kelvin))
      }
      #expect((first < second) == (inKelvins[0] < inKelvins[1]))
      let back = try #require(MeasureUnit.kelvin.convert(inKelvins[0], to: .celsius))
      #expect((back - first).magnitude < 1e-9)
    }
  }

  @Test func besideOtherUnitsADegreeIsADifference() throws {
    let slope = try MeasureUnit(parsing: "kWh/°C")
    #expect(try MeasureUnit.multiply(slope, .kelvin).unit == MeasureUnit(parsing: "kWh"))
    #expect(try slope.convert(2, to: MeasureUnit(parsing: "kWh/K")) == 2)
    #expect(
      try MeasureUnit.divide(MeasureUnit(parsing: "K^2"), MeasureUnit(parsing: "°C")).unit
        == .kelvin)
  }

  @Test func yearsAreCountedAs365Days() throws {
    let year = try MeasureUnit(parsing: "an")
    let (hour, perYear) = (try MeasureUnit(parsing: "h"), try MeasureUnit(parsing: "kWh/an"))
    #expect(try #require(year.scaling(to: hour)).countsYears)
    #expect(try MeasureUnit.multiply(MeasureUnit(parsing: "W"), year).scaling.countsYears)
    #expect(try !MeasureUnit.multiply(perYear, year).scaling.countsYears)
    #expect(try !#require(hour.scaling(to: MeasureUnit(parsing: "d"))).countsYears)
  }
}
