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

private let wattHours = MeasureUnit.label("Wh")

private func column(_ numbers: [Double?], _ unit: MeasureUnit = wattHours) -> Value {
  .column(Column("x", unit: unit, numbers: numbers))
}

private func integers(_ numbers: Int64...) -> Value { .list(numbers.map { .integer($0) }) }

/// Mean 5, squared deviations 9 1 1 25, cubes -27 -1 -1 125: variance 36/3, skewness
/// √12/2 · 24/27.
private let sample: [Double?] = [2, 4, nil, 4, 10]

@Suite struct AggregateTests {
  @Test(arguments: [
    (Builtin.mean, "5 Wh"), (.median, "4 Wh"), (.sum, "20 Wh"), (.min, "2 Wh"), (.max, "10 Wh"),
    (.std, "3.464102 Wh"), (.variance, "12 Wh^2"), (.skewness, "1.539601"),
  ])
  func skipsAndCountsMissingCells(_ builtin: Builtin, _ shows: String) throws {
    let host = FakeHost()
    #expect(try host.echo(builtin, column(sample)) == shows)
    #expect(host.notes.map(\.code) == ["D411"])
    #expect(host.notes.first?.message.french == "\(builtin.french) ignore 1 cellule vide")
  }

  @Test(arguments: [Builtin.mean, .median, .min, .max, .std, .mode])
  func refusesNothing(_ builtin: Builtin) {
    for empty in [Value.list([]), column([]), column([nil, nil]), .list([.none])] {
      #expect(code { try FakeHost().run(builtin, empty) } == "D409")
    }
  }

  @Test func sumOfNothingIsZero() throws {
    #expect(try FakeHost().echo(.sum, .list([])) == "0")
    #expect(try FakeHost().echo(.sum, column([nil])) == "0 Wh")
  }

  @Test func wholeSumsStayExact() throws {
    let big = Int64.max - 1
    #expect(try FakeHost().echo(.sum, integers(big, 5, -4)) == "\(Int64.max)")
    #expect(try FakeHost().echo(.sum, integers(.min, .min, .max, .max, 2)) == "0")
    #expect(try FakeHost().echo(.max, integers(big, 5)) == "\(big)")
    let host = FakeHost()
    #expect(try host.echo(.sum, integers(.max, 1)) == "9.223372e18")
    #expect(host.notes.map(\.code) == ["L603"])
  }

  @Test func truthsCount() throws {
    let truths = Value.column(Column("", bools: [true, false, true, true]))
    #expect(try FakeHost().echo(.sum, truths) == "3")
    #expect(try FakeHost().echo(.mean, truths) == "0.75")
    #expect(code { try FakeHost().run(.std, truths) } == "U307")
  }

  @Test func listsConvertToTheFirstUnit() throws {
    let wh = MeasureUnit.label("Wh")
    let kwh = MeasureUnit.label("kWh")
    let mixed = Value.list([.number(1, kwh), .number(500, wh), .integer(0)])
    #expect(try FakeHost().echo(.sum, mixed) == "1.5 kWh")
    let plain = Value.list([.number(1, wh), .integer(3)])
    #expect(code { try FakeHost().run(.sum, plain) } == "U302")
    let other = Value.list([.number(1, wh), .number(1, MeasureUnit.label("gCO2e"))])
    #expect(code { try FakeHost().run(.sum, other) } == "U301")
  }

  @Test func severalColumnsMakeARecord() throws {
    let columns = Value.list([
      .column(Column("Janvier", unit: wattHours, numbers: [1, 3])),
      .column(Column("Juin", numbers: [5, 6])),
    ])
    #expect(try FakeHost().echo(.mean, columns) == "{Janvier: 2 Wh, Juin: 5.5}")
    #expect(try FakeHost().echo(.max, columns) == "{Janvier: 3 Wh, Juin: 6}")
    let host = FakeHost()
    #expect(try host.echo(.quantile, columns, .plain(0)) == "{Janvier: 1 Wh, Juin: 5}")
  }

  @Test(arguments: [
    Value.text("a"), .bool(true), .none, .column(Column("t", texts: ["a"])), .list([.text("a")]),
    .list([.list([.integer(1)])]),
  ])
  func refusesWhatIsNoNumber(_ value: Value) {
    let found = code { try FakeHost().run(.median, value) }
    #expect(["U306", "U307"].contains(found))
  }

  @Test func aTableHasAFigureForEachColumnOfNumbers() throws {
    let table = try Table(
      columns: [Column("Nom", texts: ["a"]), Column("Prix moyen", numbers: [1])])
    guard case .record(let record) = try FakeHost().run(.mean, .table(table), codes: ["t"]) else {
      Issue.record("a record was expected")
      return
    }
    #expect(record.keys == ["Prix moyen"])
  }

  @Test func populationDividesByN() throws {
    let values = integers(1, 2, 3, 4)
    let yes = ["population": Value.bool(true)]
    #expect(try FakeHost().echo(.variance, values, named: yes) == "1.25")
    #expect(try FakeHost().echo(.std, values, named: yes) == "1.118034")
    #expect(code { try FakeHost().run(.std, integers(1)) } == "D416")
    #expect(try FakeHost().echo(.std, integers(1), named: yes) == "0")
  }

  @Test func quantiles() throws {
    let values = integers(1, 2, 3, 4)
    #expect(try FakeHost().echo(.quantile, values, .plain(0.4)) == "2.2")
    let list = Value.list([.integer(0), .plain(0.25), .integer(1)])
    #expect(try FakeHost().echo(.quantile, values, list) == "[1, 1.75, 4]")
    #expect(try FakeHost().echo(.quantile, values, .list([])) == "[]")
    #expect(code { try FakeHost().run(.quantile, values, .plain(1.5)) } == "D423")
    #expect(code { try FakeHost().run(.quantile, values, .plain(-0.1)) } == "D423")
    #expect(code { try FakeHost().run(.quantile, values, .none) } == "U307")
    #expect(code { try FakeHost().run(.quantile, values, .number(1, wattHours)) } == "U307")
  }

  @Test func modes() throws {
    let host = FakeHost()
    #expect(try host.echo(.mode, integers(3, 1, 3, 2, 1)) == "1")
    #expect(host.notes.map(\.code) == ["D451"])
    let texts = Value.column(Column("", texts: ["b", nil, "b", "a"]))
    #expect(try host.echo(.mode, texts) == "\"b\"")
    #expect(code { try host.run(.mode, .list([.integer(1), .text("a")])) } == "D430")
  }
}

@Suite struct ExtremesTests {
  @Test func severalValuesCompareElementByElement() throws {
    let host = FakeHost()
    #expect(try host.echo(.max, .integer(1), .plain(2.5), .integer(2)) == "2.5")
    #expect(try host.echo(.max, .number(1, .label("km")), .number(200, .label("m"))) == "1 km")
    #expect(try host.echo(.max, integers(1, 5), .integer(3)) == "[3, 5]")
    #expect(try host.echo(.min, integers(1, 5), integers(4, 2)) == "[1, 2]")
    let clamped = try host.run(.max, column([-1, nil, 2]), .integer(0))
    let items = try #require(try clamped.items(checkpoint: .unlimited)).map {
      $0.echo(Display(tongue: .french, width: 80)).plain
    }
    #expect(items == ["0 Wh", "rien", "2 Wh"])
    #expect(try host.echo(.max, .integer(1), .none) == "rien")
  }

  @Test func dimensionsMustAgree() {
    #expect(code { try FakeHost().run(.max, column([1]), .integer(3)) } == "U302")
    #expect(
      code { try FakeHost().run(.max, .number(1, wattHours), .number(1, .label("km"))) } == "U301")
    #expect(code { try FakeHost().run(.max, .text("a"), .text("b")) } == "U307")
    #expect(code { try FakeHost().run(.max) } == "N205")
    #expect(code { try FakeHost().run(.max, integers(1, 2), integers(1, 2, 3)) } == "D413")
  }

  @Test func dates() throws {
    let days = try ["2024-03-01", "2023-12-31"].map { Value.date(try #require(CalendarDate($0))) }
    let host = FakeHost()
    #expect(try host.echo(.min, .list(days + [.none])) == "date(\"2023-12-31\")")
    #expect(host.notes.map(\.code) == ["D411"])
    #expect(try host.echo(.max, days[0], days[1]) == "date(\"2024-03-01\")")
  }
}
