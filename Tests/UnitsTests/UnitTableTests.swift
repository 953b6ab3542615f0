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
    #expect(try table.intern(UnitTable.lostLabel).id == 3)
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

@Suite struct CombinationCacheTests {
  @Test func aRememberedOutcomeEqualsTheTablesOwn() throws {
    let symbols = MeasureUnit.known.map(\.symbol)
    let units = try symbols.map { try MeasureUnit(parsing: $0) }
    let table = UnitTable.withShared { $0 }
    for a in units.prefix(24) {
      for b in units.suffix(24) {
        var own = table
        let question = UnitTable.Question(operation: .quotient, left: a.id, right: b.id)
        let expected = try own.answer(question)
        for _ in 0..<2 {
          let found = try MeasureUnit.divide(a, b)
          #expect(found.scaling == expected?.scaling)
          #expect(found.unit.symbol == expected.map { own.record($0.unit).symbol })
        }
      }
    }
  }

  @Test func aSlotAnswersOnlyItsOwnQuestion() {
    let recent = CombinationCache()
    let first = UnitTable.Question(operation: .product, left: 3, right: 5)
    // 37 · 3 + 11 · 5 is 37 · 1 + 11 · 35 modulo 256: the two share a slot.
    let second = UnitTable.Question(operation: .product, left: 1, right: 35)
    let answers = [-22, -3, 0, 3, 22].map { n in
      MeasureUnit.Combination(unit: MeasureUnit(id: 65_535), scaling: Scaling(Magnitude.ten(n)))
    }
    for answer in answers {
      recent.keep(answer, for: first)
      #expect(recent.find(first) == answer)
      #expect(recent.find(second) == nil)
      for operation in [UnitTable.Question.Operation.quotient, .conversion] {
        #expect(recent.find(.init(operation: operation, left: 3, right: 5)) == nil)
      }
    }
    let odd = MeasureUnit.Combination(unit: .one, scaling: Scaling(NamedUnit.hour.magnitude))
    recent.keep(odd, for: second)
    #expect(recent.find(second) == nil && recent.find(first) == answers.last)
  }
}
