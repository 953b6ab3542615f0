import BuiltinKit
import Diagnostics
import Styling
import Tables
import Testing
import Units
import Values

import struct Platform.Checkpoint

@testable import Builtins

@Suite struct CostTests {
  private let host = FakeHost()

  private func texts(_ texts: String?...) -> Value { .column(Column("", texts: texts)) }

  private func list(_ texts: String...) -> Value { .list(texts.map { .text($0) }) }

  /// Computed in Python from the two files.
  @Test(arguments: [
    ("gpt 4o", "FRA", "Petite_conv", "gwp", "2.802954 gCO2e"),
    ("GPT-4o", "France", "petite conversation", "gwp", "2.802954 gCO2e"),
    ("gpt4o", "FR", "small conversation", "GWP", "2.802954 gCO2e"),
    ("gpt 4o", "FRA", "Petite_conv", "pe", "325.9735 kJep"),
    ("gpt 4o", "FRA", "Petite_conv", "adpe", "1.700293e-6 gSbeq"),
  ]) func scalars(
    model: String, country: String, task: String, impact: String, expected: String
  ) throws {
    let echo = try host.echo(
      .cost, .text(model), .text(country), .text(task), .text(impact))
    #expect(echo == expected)
  }

  @Test func listsAndColumnsKeepTheirShape() throws {
    let one = try host.run(.cost, .text("gpt 4o"), .text("FRA"), .text("Tweet"))
    let many = try host.run(.cost, .text("gpt 4o"), list("FRA", "CHN"), .text("Tweet"))
    guard case .list(let items) = many, case .number(let first, let unit) = items[0],
      case .number(let number, _) = one
    else {
      Issue.record("\(many)")
      return
    }
    #expect(items.count == 2 && first == number && unit.symbol == "gCO2e")

    let column = try host.run(
      .cost, texts("gpt 4o", nil, "GPT 4o"), list("FRA", "FRA", "France"), .text("Tweet"))
    guard case .column(let cells) = column else {
      Issue.record("\(column)")
      return
    }
    #expect(cells.unit.symbol == "gCO2e")
    #expect(cells == Column("", unit: cells.unit, numbers: [number, nil, number]))
  }

  @Test func emptyAndMissing() throws {
    #expect(try host.echo(.cost, .none, .text("FRA"), .text("Tweet")) == "rien")
    #expect(try host.echo(.cost, .list([]), .text("FRA"), .text("Tweet")) == "[]")
    #expect(
      try host.echo(.energy, .list([.text("gpt 4o"), .none]), .text("Tweet"))
        == "[4.375 Wh, rien]")
    guard case .column(let empty) = try host.run(.cost, texts(), .text("FRA"), .text("Tweet"))
    else {
      Issue.record("no column")
      return
    }
    #expect(empty.count == 0 && empty.unit.symbol == "gCO2e")
  }

  @Test func tokens() throws {
    let unit = try MeasureUnit(parsing: "tokens")
    let kilo = try MeasureUnit(parsing: "ktokens")
    #expect(try host.echo(.energy, .text("gpt 4o"), .number(1200, unit)) == "105 Wh")
    #expect(try host.echo(.energy, .text("gpt 4o"), .number(1.2, kilo)) == "105 Wh")
    #expect(try host.echo(.energy, .text("gpt 4o"), .integer(1200)) == "105 Wh")
    #expect(try host.echo(.energy, .text("gpt 4o"), .plain(0.5)) == "0.04375 Wh")
    #expect(
      try host.echo(.energy, .text("gpt 4o"), .list([.integer(1), .text("Tweet")]))
        == "[0.0875 Wh, 4.375 Wh]")
    let column = Value.column(Column("n", unit: unit, numbers: [10, nil]))
    guard case .column(let cells) = try host.run(.energy, .text("gpt 4o"), column) else {
      Issue.record("no column")
      return
    }
    #expect(cells.doubles?[0] == 0.875 && cells.isMissing(1) && cells.unit.symbol == "Wh")
  }

  @Test func severalCriteria() throws {
    let criteria = list("gwp", "pe")
    #expect(
      try host.echo(.cost, .text("gpt 4o"), .text("FRA"), .text("Petite_conv"), criteria)
        == "[2.802954 gCO2e, 325.9735 kJep]")
    #expect(
      code {
        try host.run(.cost, .text("gpt 4o"), .text("FRA"), .text("Tweet"), texts("gwp", "pe"))
      } == "U301")
  }

  /// Every row of a filtered column has its text, and texts without a row are not read.
  @Test func textsLeftInADictionaryDoNotMatter() throws {
    let column = try Column("", texts: ["no such model", "gpt 4o"]).gather(
      rows: [1], checkpoint: .unlimited)
    #expect(
      try host.echo(
        .energy, .list(try Value.column(column).items(checkpoint: .unlimited) ?? []), .text("Tweet")
      )
        == "[4.375 Wh]")
    guard case .column(let cells) = try host.run(.energy, .column(column), .text("Tweet")) else {
      Issue.record("no column")
      return
    }
    #expect(cells.doubles == [4.375])
  }

  @Test func pastAllMeasure() throws {
    #expect(code { try host.run(.energy, .text("gpt 4"), .plain(1.7e308)) } == "L604")
    let column = Value.column(Column("", numbers: [1.7e308, 1]))
    guard case .column(let cells) = try host.run(.energy, .text("gpt 4"), column) else {
      Issue.record("no column")
      return
    }
    #expect(cells.isMissing(0) && !cells.isMissing(1))
    #expect(host.notes.map(\.code) == ["D412"])
  }
}
