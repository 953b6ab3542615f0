import Diagnostics
import Impact
import Tables
import Testing
import Units

@Suite struct CostTests {
  private let study: StudyData

  init() throws {
    study = try StudyTables.study()
  }

  private func place(_ match: StudyData.Match) -> Int? {
    if case .found(let place) = match { return place }
    return nil
  }

  private func cost(
    _ model: String, _ country: String, _ task: String, _ criterion: StudyData.Criterion = .gwp
  ) throws -> Double {
    let row = try #require(place(study.model(model)))
    let zone = try #require(place(study.country(country)))
    let column = try #require(place(study.task(task)))
    return try #require(
      study.cost(model: row, zone: zone, output: .task(column), criterion: criterion))
  }

  /// 23 models × 6 kinds of text × 138 zones, and as many for the other two criteria: the product
  /// of the two numbers of the files, rounded once.
  @Test(arguments: zip(StudyData.Criterion.allCases, [3, 2, 1]))
  func everyProductIsTheDoublesOwn(criterion: StudyData.Criterion, field: Int) throws {
    let models = try StudyTables.rawRows("gen_AI_energy.csv")
    let mixes = try StudyTables.rawRows("electricity_mixes.csv")
    var products = 0
    for (model, energies) in models.enumerated() {
      for (zone, factors) in mixes.enumerated() {
        let factor = try #require(Double(factors[field]))
        for task in 0..<6 {
          let energy = try #require(Double(energies[4 + task]))
          let cost = study.cost(
            model: model, zone: zone, output: .task(task), criterion: criterion)
          if cost?.bitPattern != (energy * factor).bitPattern {
            Issue.record("\(energies[1]) \(factors[0]) \(task): \(String(describing: cost))")
          }
          products += 1
        }
      }
    }
    #expect(products == 19_044)
  }

  @Test func sizesAndUnits() {
    #expect(study.models.count == 23)
    #expect(study.zones.count == 138)
    #expect(
      study.tasks == ["Token", "Tweet", "Email", "Resume", "Petite_conv", "Cinq_pages"])
    #expect(study.energyUnit.symbol == "Wh")
    #expect(study.costUnit(.gwp).symbol == "gCO2e")
    #expect(study.costUnit(.pe).symbol == "kJep")
    #expect(study.costUnit(.adpe).symbol == "gSbeq")
  }

  /// Computed in Python from the two files.
  @Test(arguments: [
    ("FRA", 2.802954), ("CHN", 36.28695), ("DEU", 22.75399), ("CHE", 1.552849),
    ("USA", 23.54121), ("MOZ", 0.3068541), ("BWA", 72.72545),
  ]) func smallConversationOfGPT4o(country: String, expected: Double) throws {
    let found = try cost("gpt 4o", country, "Petite_conv")
    #expect(abs(found - expected) <= 5e-7 * expected, "\(found)")
  }

  @Test func polandAgainstFrance() throws {
    let ratio =
      try cost("gpt 4o", "Pologne", "petite conversation")
      / cost("gpt 4o", "France", "petite conversation")
    #expect(abs(ratio - 14.22524) < 5e-6, "\(ratio)")
  }

  @Test func tokensAreTimesTheTokenColumn() throws {
    let model = try #require(place(study.model("gpt 4o")))
    let zone = try #require(place(study.country("FRA")))
    #expect(study.energy(model: model, output: .tokens(1200)) == 0.0875 * 1200)
    #expect(
      study.cost(model: model, zone: zone, output: .tokens(1200)) == 0.0875 * 1200 * 0.0800844)
    #expect(study.energy(model: model, output: .tokens(0.5)) == 0.04375)
  }

  @Test func placesThatDoNotExistHaveNoNumber() {
    #expect(study.energy(model: 23, output: .task(0)) == nil)
    #expect(study.energy(model: -1, output: .tokens(3)) == nil)
    #expect(study.energy(model: 0, output: .task(6)) == nil)
    #expect(study.energy(model: 0, output: .task(-1)) == nil)
    #expect(study.cost(model: 0, zone: 138, output: .task(0)) == nil)
    #expect(study.cost(model: 0, zone: .min, output: .task(0)) == nil)
  }

  /// A table in kWh and factors per kWh give the same costs, through the units.
  @Test func unitsOfTheTablesCount() throws {
    let kWh = try MeasureUnit(parsing: "kWh")
    let perKWh = try MeasureUnit(parsing: "gCO2e/kWh")
    let models = try Table(columns: [
      Column("Model", texts: ["m", "n"]), Column("Token", unit: kWh, numbers: [0.5, nil]),
      Column("Long", unit: try MeasureUnit(parsing: "Wh"), numbers: [2000, 1]),
    ])
    let mixes = try Table(columns: [
      Column("name", texts: ["FRA"]), Column("gwp", unit: perKWh, numbers: [80]),
      Column("pe", numbers: [1]), Column("adpe", numbers: [1]),
    ])
    let study = try StudyData(
      models: models, mixes: mixes, countries: StudyTables.countries.get())
    #expect(study.cost(model: 0, zone: 0, output: .tokens(1)) == 40)
    #expect(study.cost(model: 0, zone: 0, output: .task(1)) == 160)
    #expect(study.cost(model: 1, zone: 0, output: .task(0)) == nil)
    #expect(study.energyUnit == kWh)
    #expect(study.costUnit(.gwp).symbol == "gCO2e")
  }

  @Test func tablesWithoutTheStudysColumnsAreRefused() throws {
    let models = try StudyTables.models.get()
    let mixes = try StudyTables.mixes.get()
    let countries = try StudyTables.countries.get()
    #expect(throws: UnknownColumn("Model", known: mixes.columnNames)) {
      try StudyData(models: mixes, mixes: mixes, countries: countries)
    }
    #expect(throws: UnknownColumn("name", known: models.columnNames)) {
      try StudyData(models: models, mixes: models, countries: countries)
    }
    let numbers = try Table(columns: [
      Column("Model", integers: [1]), Column("Token", integers: [2]),
    ])
    #expect(
      throws: MixedKinds(column: "Model", kind: .integers, expected: .text)
    ) {
      try StudyData(models: numbers, mixes: mixes, countries: countries)
    }
  }
}
