import Testing
import Units

@Suite struct LabelTests {
  @Test func aLabelIsADimensionOfItsOwn() throws {
    let points = MeasureUnit.label("°F")
    #expect(points.symbol == "°F")
    #expect(points.dimension.kind == .label)
    #expect(points == .label("°F") && points != .label("°N"))
    #expect(points.factor(to: points) == 1)
    #expect(points.factor(to: .label("°N")) == nil)
    #expect(points.factor(to: .one) == nil)
  }

  @Test func aTextThatIsAUnitIsThatUnit() throws {
    #expect(try MeasureUnit.label("kWh") == MeasureUnit(parsing: "kWh"))
    #expect(MeasureUnit.label("") == .one)
  }

  @Test func labelsMultiplyAndCancel() throws {
    let degrees = MeasureUnit.label("°F")
    let squared = try degrees.raised(to: 2)
    #expect(squared.symbol == "°F^2")
    #expect(squared.dimension.kind == nil)
    #expect(squared.root(2) == degrees)
    #expect(try MeasureUnit.quotient(degrees, degrees).unit.isOne)
    #expect(try MeasureUnit.quotient(degrees, MeasureUnit(parsing: "h")).unit.symbol == "°F/h")
  }

  @Test func aLabelWithSignsOfTheGrammarIsBracketedInACompound() throws {
    let income = MeasureUnit.label("US$ / hab")
    #expect(income.symbol == "US$ / hab")
    #expect(try income.raised(to: 2).symbol == "(US$ / hab)^2")
    #expect(throws: UnitProblem.self) { try MeasureUnit(parsing: income.symbol) }
  }
}
