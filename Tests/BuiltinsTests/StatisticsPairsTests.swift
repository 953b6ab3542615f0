import BuiltinKit
import Diagnostics
import Statistics
import Styling
import Tables
import Testing
import Units
import Values

import struct Platform.Checkpoint

@testable import Builtins

private func column(_ name: String, _ numbers: [Double?], _ unit: String = "") -> Column {
  Column(name, unit: unit.isEmpty ? .one : .label(unit), numbers: numbers)
}

private func list(_ numbers: Double...) -> Value { .list(numbers.map { .plain($0) }) }

@Suite struct CorrelationTests {
  private let x = column("x", [1, 2, nil, 4, 5, 7])
  private let y = column("y", [2, 1, 9, 4, nil, 8])

  @Test(arguments: Correlation.Method.allCases)
  func leavesIncompletePairsOut(_ method: Correlation.Method) throws {
    let host = FakeHost()
    let found = try host.run(
      .corr, .column(x), .column(y), named: ["method": .text(method.rawValue)])
    let expected = try Correlation.of([1, 2, 4, 7], [2, 1, 4, 8], method, checkpoint: .unlimited)
      .coefficient
    #expect(found.quantity?.value == expected)
    #expect(host.notes.map(\.message.french) == ["corrélation ignore 2 paires incomplètes"])
  }

  @Test func ofATable() throws {
    let table = try Table(columns: [
      Column("nom", texts: ["a", "b", "c", "d", "e", "f"]), x, y,
      column("k", [3, 3, 3, 3, 3, 3]),
    ])
    let host = FakeHost()
    guard case .table(let matrix) = try host.run(.corr, .table(table)) else {
      Issue.record("no table")
      return
    }
    #expect(matrix.columnNames == ["colonne", "x", "y", "k"])
    #expect(matrix.key == "colonne")
    let expected = try Correlation.pearson([1, 2, 4, 7], [2, 1, 4, 8], checkpoint: .unlimited)
      .coefficient
    #expect(matrix.column(named: "y")?.cell(0) == .number(expected))
    #expect(matrix.column(named: "x")?.cell(1) == .number(expected))
    #expect(matrix.column(named: "x")?.cell(0) == .number(1))
    #expect(matrix.column(named: "k")?.missingCount == 3)
    #expect(Set(host.notes.map(\.code)) == ["D412", "D450"])
  }

  @Test func ofACompleteTableEqualsTheMatrix() throws {
    let columns = [column("colonne", [1, 2, 3, 5]), column("b", [2, 1, 7, 3])]
    let host = FakeHost()
    guard case .table(let matrix) = try host.run(.corr, .table(try Table(columns: columns))) else {
      Issue.record("no table")
      return
    }
    #expect(matrix.columnNames == ["colonne_", "colonne", "b"])
    let expected = try Correlation.pearson([1, 2, 3, 5], [2, 1, 7, 3], checkpoint: .unlimited)
      .coefficient
    #expect(matrix.column(named: "b")?.cell(0) == .number(expected))
    #expect(host.notes.isEmpty)
  }

  @Test func logarithmsAreSaid() throws {
    let host = FakeHost()
    let powers = Value.column(column("énergie", [1, 10, 100], "Wh"))
    let found = try host.run(.corr, list(1, 2, 3), powers, named: ["log": .bool(true)])
    let expected = try Correlation.pearson(
      [0, 0.693147180559945, 1.09861228866811], [0, 1, 2], checkpoint: .unlimited)
    #expect(abs((found.quantity?.value ?? 0) - expected.coefficient) < 1e-12)
    #expect(host.notes.map(\.code) == ["U313"])
    #expect(host.notes[0].message.french == "logarithme du nombre de Wh dans énergie")
    #expect(
      code { try host.run(.corr, list(0, 2, 3), list(1, 2, 3), named: ["log": .bool(true)]) }
        == "D406")
  }

  @Test func refusals() {
    let host = FakeHost()
    #expect(code { try host.run(.corr, list(1, 2), list(1, 2, 3)) } == "D413")
    #expect(code { try host.run(.corr, list(1, 1), list(1, 2)) } == "D417")
    #expect(code { try host.run(.corr, list(1), list(1)) } == "D416")
    #expect(code { try host.run(.corr, list(1, 2)) } == "N205")
    #expect(
      code { try host.run(.corr, list(1, 2), list(1, 2), named: ["method": .text("linear")]) }
        == "U308")
  }
}

@Suite struct FitTests {
  @Test func unitsOfTheLine() throws {
    let host = FakeHost()
    let x = Value.column(column("x", [1, 2, 3], "kWh"))
    let y = Value.column(column("y", [50, 90, 140], "gCO2e"))
    guard case .record(let line) = try host.run(.fit, x, y) else {
      Issue.record("no record")
      return
    }
    let keys = ["slope", "intercept", "r2", "n", "slope_error", "intercept_error", "p"]
    #expect(line.keys == keys)
    let expected = try LinearFit(x: [1, 2, 3], y: [50, 90, 140], checkpoint: .unlimited)
    #expect(line["slope"]?.quantity?.value == expected.slope)
    #expect(line["slope"]?.unitSymbol == "gCO2e/kWh")
    #expect(line["intercept"]?.unitSymbol == "gCO2e")
    #expect(line["r2"]?.quantity?.value == expected.r2)
    #expect(line["r2"]?.unitSymbol == "")
    #expect(line["slope_error"]?.unitSymbol == "gCO2e/kWh")
  }

  @Test func slopeIsScaledWhereUnitsCancel() throws {
    let x = Value.column(column("x", [1, 2, 3], "kWh"))
    let y = Value.column(column("y", [2000, 4000, 6000], "Wh"))
    guard case .record(let line) = try FakeHost().run(.fit, x, y) else {
      Issue.record("no record")
      return
    }
    let slope = try #require(line["slope"]?.quantity)
    #expect(slope.unit.convert(slope.value, to: .one) == 2)
  }

  @Test func logarithmsArePlain() throws {
    let host = FakeHost()
    let x = Value.column(column("x", [1, 2, 4], "Wh"))
    let y = Value.column(column("y", [3, 12, 48], "gCO2e"))
    guard case .record(let line) = try host.run(.fit, x, y, named: ["log": .bool(true)]) else {
      Issue.record("no record")
      return
    }
    let slope = try #require(line["slope"]?.quantity)
    #expect(abs(slope.value - 2) < 1e-12 && slope.unit.isOne)
    #expect(abs((line["intercept"]?.quantity?.value ?? 0) - 1.09861228866811) < 1e-12)
    #expect(line["intercept"]?.unitSymbol == "")
    #expect(host.notes.map(\.code) == ["U313", "U313"])
  }
}

@Suite struct SeriesTests {
  @Test func missingCellsStay() throws {
    let host = FakeHost()
    let x = Value.list([.integer(30), .none, .integer(10), .integer(10)])
    #expect(try host.echo(.rank, x) == "[3, rien, 1.5, 1.5]")
    #expect(try host.echo(.cumsum, x) == "[30, rien, 40, 50]")
    #expect(host.notes.isEmpty)
  }

  @Test(arguments: [
    ("average", "[4, 1, 2.5, 2.5]"), ("min", "[4, 1, 2, 2]"), ("premier", "[4, 1, 2, 2]"),
    ("max", "[4, 1, 3, 3]"), ("dense", "[3, 1, 2, 2]"),
  ])
  func ties(_ word: String, _ shows: String) throws {
    let found = try FakeHost().echo(.rank, list(3, 1, 2, 2), named: ["ties": .text(word)])
    #expect(found == shows)
  }

  @Test func shapesAndUnits() throws {
    let host = FakeHost()
    let energy = Value.column(column("e", [1, 2, 4], "Wh"))
    guard case .column(let sums) = try host.run(.cumsum, energy) else {
      Issue.record("no column")
      return
    }
    #expect(sums.unit.symbol == "Wh" && sums.name == "e")
    #expect(sums.validDoubles() == [1, 3, 7])
    guard case .column(let scores) = try host.run(.zscore, energy) else {
      Issue.record("no column")
      return
    }
    #expect(scores.unit.isOne)
    #expect(try scores.validDoubles() == Descriptive.zScores([1, 2, 4], checkpoint: .unlimited))
    #expect(try host.echo(.cumsum, .integer(4)) == "4")
    #expect(code { try host.run(.zscore, list(2, 2)) } == "D417")
  }

  @Test func sumsThatOutgrowWholeNumbers() throws {
    let host = FakeHost()
    let found = try host.echo(.cumsum, .list([.integer(.max), .integer(1)]))
    #expect(found == "[9.223372e18, 9.223372e18]")
    #expect(host.notes.map(\.code) == ["L603"])
  }
}

@Suite struct RowMeanTests {
  private let a = column("a", [1, nil, nil], "kWh")
  private let b = column("b", [3000, 5, nil], "Wh")

  @Test func convertsSkipsAndCounts() throws {
    let host = FakeHost()
    for arguments in [[Value.column(a), .column(b)], [.list([.column(a), .column(b)])]] {
      let invocation = Invocation(
        builtin: .rowMean, slots: [.values(arguments)], codes: [nil], host: host)
      guard case .column(let means) = try Builtin.rowMean.body(invocation) else {
        Issue.record("no column")
        return
      }
      #expect(means.unit.symbol == "kWh")
      #expect(means.cell(0) == .number(2) && means.cell(1) == .number(0.005))
      #expect(means.isMissing(2))
    }
    #expect(host.notes.first?.message.french == "moyenne_ligne ignore 3 cellules vides")
  }

  @Test func refusals() {
    let host = FakeHost()
    #expect(code { try host.run(.rowMean) } == "D409")
    #expect(code { try host.run(.rowMean, .column(a), list(1, 2, 3)) } == "U302")
    #expect(code { try host.run(.rowMean, list(1, 2), list(1)) } == "D413")
    #expect(code { try host.run(.rowMean, .text("a")) } == "U307")
    for refused in [Builtin.mode, .sorted] {
      #expect(code { try host.run(refused, .text("ba")) } == "U307")
    }
  }
}
