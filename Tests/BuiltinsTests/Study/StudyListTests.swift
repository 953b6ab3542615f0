import BuiltinKit
import Diagnostics
import Styling
import Tables
import Testing
import Values

import struct Platform.Checkpoint

@testable import Builtins

@Suite struct StudyListTests {
  private let host = FakeHost()

  private func column(_ value: Value) -> Column? {
    if case .column(let column) = value { return column }
    return nil
  }

  private func table(_ value: Value) throws -> Table {
    guard case .table(let table) = value else { throw NoColumnGiven() }
    return table
  }

  @Test func modelsAndTasksAreColumnsInTheOrderOfTheFile() throws {
    let models = try #require(column(host.run(.models)))
    #expect(models.count == 23)
    #expect(models.cell(0) == .text("gpt 4o"))
    #expect(models.cell(2) == .text("gpt 4"))
    let tasks = try #require(column(host.run(.tasks)))
    #expect(tasks.count == 6)
    #expect(tasks.cell(5) == .text("Cinq_pages"))
  }

  @Test func everyModelAndTaskHasACost() throws {
    let models = try host.run(.models)
    for task in try host.run(.tasks).items(checkpoint: .unlimited) ?? [] {
      let costs = try #require(column(host.run(.cost, models, .text("FRA"), task)))
      #expect(costs.count == 23 && costs.missingCount == 0)
    }
  }

  @Test func countriesHaveNames() throws {
    let countries = try table(host.run(.countries))
    #expect(countries.columnNames == ["name", "name_fr", "name_en"])
    #expect(countries.rowCount == 138)
    #expect(countries.key == "name")
    let row = try #require(try countries.rowIndex(ofKey: "DEU", checkpoint: .unlimited))
    #expect(
      countries.columns.map { $0.cell(row) } == [
        .text("DEU"), .text("Allemagne"), .text("Germany"),
      ])
    #expect(countries.columns.allSatisfy { $0.missingCount == 0 })
  }

  @Test func isCountryOfAColumnAListAndAText() throws {
    let countries = try table(host.run(.countries))
    let codes = try #require(countries.column(named: "name"))
    let answers = try #require(column(host.run(.isCountry, .column(codes))))
    #expect((0..<138).filter { answers.cell($0) == .bool(true) }.count == 136)
    #expect(answers.cell(0) == .bool(false) && answers.cell(1) == .bool(false))
    #expect(try host.echo(.isCountry, .text("HKG")) == "vrai")
    #expect(try host.echo(.isCountry, .text("XYZ")) == "faux")
    #expect(try host.echo(.isCountry, .none) == "rien")
    #expect(
      try host.echo(.isCountry, .list([.text("GIB"), .text("EEE"), .none])) == "[vrai, faux, rien]")
    #expect(code { try host.run(.isCountry, .integer(3)) } == "U307")
  }

  @Test func tablesListTheDataSets() throws {
    try host.loadTables()
    let tables = try table(host.run(.tables))
    #expect(tables.columnNames == ["name", "alias", "rows", "columns", "title"])
    let first = tables.columns.map { $0.cell(0) }
    #expect(
      first == [
        .text("gen_AI_energy"), .text("cons_ia"), .integer(23), .integer(10),
        .text("Consommation des IA génératives"),
      ])
    #expect(tables.rowCount == 11)
  }

  /// The host gives no table, as for a file that went away.
  @Test func aTableThatIsNotThereKeepsItsRow() throws {
    let tables = try table(host.run(.tables))
    #expect(tables.rowCount == 11)
    #expect(tables.columns[2].missingCount == 11)
  }

  @Test func everyFunctionIsDeclaredInFull() {
    let names = Set(Builtin.studyFamily.map(\.name))
    #expect(names.count == 14)
    for builtin in Builtin.studyFamily {
      #expect(builtin.examples.count >= 2, "\(builtin.name)")
      #expect(!builtin.summary.french.isEmpty && !builtin.summary.english.isEmpty)
      #expect(builtin.family == .study)
      #expect(!builtin.seeAlso.isEmpty && !builtin.seeAlso.contains(builtin.name))
    }
  }
}
