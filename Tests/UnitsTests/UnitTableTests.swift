import Testing

@testable import Units

/// On tables of their own: to fill the shared one would disturb every other test of the run.
@Suite struct UnitTableTests {
  private func label(_ text: String) -> Compound {
    Compound([Atom(word: .label(text), exponent: 1)])
  }

  @Test func aFullTableIsAnErrorAndKeepsWhatItHas() throws {
    var table = UnitTable()
    let metre = try table.intern(Compound([Atom(word: .named(.metre, .none), exponent: 1)]))
    while table.records.count <= Int(UInt16.max) {
      _ = try table.intern(label("\(table.records.count)"))
    }
    #expect(throws: UnitProblem.tooManyUnits) { try table.intern(label("one more")) }
    #expect(try table.intern(label("17")).id == 17)
    #expect(throws: UnitProblem.tooManyUnits) {
      try table.answer(.init(operation: .product, left: metre.id, right: metre.id))
    }
    let ratio = try table.answer(.init(operation: .quotient, left: metre.id, right: metre.id))
    #expect(ratio?.unit == .one)
    #expect(try table.intern(UnitTable.lostLabel).id == 1)
  }

  @Test func anAnswerIsTheSameWhenItIsRemembered() throws {
    var table = UnitTable()
    let watt = try table.intern(Compound([Atom(word: .named(.watt, .kilo), exponent: 1)]))
    let day = try table.intern(Compound([Atom(word: .named(.day, .none), exponent: 1)]))
    let question = UnitTable.Question(operation: .product, left: watt.id, right: day.id)
    let first = try table.answer(question)
    #expect(first?.scaling == Scaling(numerator: 24, denominator: 1))
    #expect(try table.answer(question) == first)
    let count = table.records.count
    #expect(try table.answer(question) == first && table.records.count == count)
  }

  @Test(arguments: NamedUnit.allCases)
  func noTwoWordsOfTheCatalogueCollide(_ unit: NamedUnit) {
    for prefix in [.none] + unit.prefixes {
      for spelling in unit.spellings {
        let found = NamedUnit.find(prefix.symbol + spelling)
        #expect(found?.unit == unit && found?.prefix == prefix, "\(prefix.symbol)\(spelling)")
      }
    }
  }

  @Test func magnitudesAreExactInLowestTerms() {
    let kilowattHour = NamedUnit.wattHour.magnitude * .ten(3)
    #expect(Scaling(kilowattHour / .ten(6)) == Scaling(numerator: 18, denominator: 5))
    #expect(Magnitude.ten(22).numerator == 1e22 && Magnitude.ten(22).denominator == 1)
    #expect(Magnitude.ten(-44).denominator == 1e44)
    #expect(Magnitude.ten(400).numerator == .infinity)
    #expect(
      NamedUnit.year.magnitude.raised(to: 3).numerator == 31_536_000.0 * 31_536_000 * 31_536_000)
  }

  @Test func manyThreadsSeeOneTable() async throws {
    let symbols = await withTaskGroup(of: Set<MeasureUnit>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          Set((1...30).compactMap { try? MeasureUnit(parsing: "Wh^\($0)/token") })
        }
      }
      return await group.reduce(into: Set<MeasureUnit>()) { $0.formUnion($1) }
    }
    #expect(symbols.count == 30)
  }
}
