import Testing
import Units

@Suite struct LabelTests {
  @Test func aLabelIsADimensionOfItsOwn() throws {
    let celsius = MeasureUnit.label("°C")
    #expect(celsius.symbol == "°C")
    #expect(celsius.dimension.kind == .label)
    #expect(celsius == .label("°C") && celsius != .label("°F"))
    #expect(celsius.factor(to: celsius) == 1)
    #expect(celsius.factor(to: .label("°F")) == nil)
    #expect(celsius.factor(to: .one) == nil)
  }

  @Test func aTextThatIsAUnitIsThatUnit() throws {
    #expect(try MeasureUnit.label("kWh") == MeasureUnit(parsing: "kWh"))
    #expect(MeasureUnit.label("") == .one)
  }

  @Test func labelsMultiplyAndCancel() throws {
    let celsius = MeasureUnit.label("°C")
    let squared = try celsius.raised(to: 2)
    #expect(squared.symbol == "°C^2")
    #expect(squared.dimension.kind == nil)
    #expect(squared.root(2) == celsius)
    #expect(try MeasureUnit.quotient(celsius, celsius).unit.isOne)
    #expect(try MeasureUnit.quotient(celsius, MeasureUnit(parsing: "h")).unit.symbol == "°C/h")
  }

  @Test func aLabelWithSignsOfTheGrammarIsBracketedInACompound() throws {
    let income = MeasureUnit.label("US$ / hab")
    #expect(income.symbol == "US$ / hab")
    #expect(try income.raised(to: 2).symbol == "(US$ / hab)^2")
    #expect(throws: UnitProblem.self) { try MeasureUnit(parsing: income.symbol) }
  }
}
