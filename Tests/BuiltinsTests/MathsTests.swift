import BuiltinKit
import Diagnostics
import Styling
import Tables
import Testing
import Units
import Values

@testable import Builtins

private func wh(_ number: Double) -> Value { .number(number, .label("Wh")) }

@Suite struct MathsTests {
  /// Python 3.11: round(2.675, 2) is 2.67, since the double is below; halves go to even.
  @Test(arguments: [
    (2.5, 0, "2"), (3.5, 0, "4"), (-2.5, 0, "-2"), (2.675, 2, "2.67"), (0.5, 0, "0"),
    (1234.5678, 2, "1234.57"), (1250, -2, "1200"), (1350, -2, "1400"), (1e300, 3, "1e300"),
    (1.7e308, -308, "2e308"), (1e-300, 200, "0"), (123, -300, "0"),
  ])
  func rounding(_ number: Double, _ digits: Int, _ shows: String) throws {
    let found = try FakeHost().run(.round, .plain(number), .integer(Int64(digits)))
    let expected = Double(shows).flatMap { $0.isFinite ? $0 : nil } ?? number
    #expect(found.quantity?.value == expected)
  }

  @Test func wholeNumbersStayWhole() throws {
    #expect(try FakeHost().echo(.round, .integer(.max)) == "\(Int64.max)")
    #expect(try FakeHost().echo(.abs, .integer(-.max)) == "\(Int64.max)")
    #expect(try FakeHost().echo(.abs, .integer(.min)) == "9.223372e18")
    #expect(try FakeHost().echo(.abs, .list([.integer(-2), wh(-3), .none])) == "[2, 3 Wh, rien]")
    #expect(code { try FakeHost().run(.round, .plain(1), .integer(400)) } == "D423")
  }

  @Test func rootsOfUnits() throws {
    let area = MeasureUnit.label("m^2")
    #expect(try FakeHost().echo(.sqrt, .number(9, area)) == "3 m")
    #expect(code { try FakeHost().run(.sqrt, wh(9)) } == "U315")
  }

  @Test(arguments: [
    (Builtin.sqrt, -1.0, "D406"), (.ln, 0, "D406"), (.ln, -1, "D406"), (.log10, 0, "D406"),
    (.exp, 1000, "L604"),
  ])
  func outsideOfTheDomain(_ builtin: Builtin, _ number: Double, _ expected: String) throws {
    #expect(code { try FakeHost().run(builtin, .plain(number)) } == expected)
    let host = FakeHost()
    let cells = Value.column(Column("x", numbers: [number, 1, nil]))
    guard case .column(let column) = try host.run(builtin, cells) else {
      Issue.record("no column")
      return
    }
    #expect(column.missingCount == 2 && !column.isMissing(1))
    #expect(host.notes.map(\.code) == ["D412"])
    #expect(host.notes[0].message.french.contains("1 cellule"))
  }

  @Test(arguments: [Builtin.ln, .log10, .exp])
  func quantitiesAreToldTheRepair(_ builtin: Builtin) {
    for value in [wh(35), .column(Column("x", unit: .label("Wh"), numbers: [1]))] {
      let error = #expect(throws: Diagnostic.self) {
        try FakeHost().run(builtin, value, codes: ["t.Tweet"])
      }
      #expect(error?.code == "U311")
      #expect(error?.help?.french == "\(builtin.name)(value(t.Tweet, Wh))")
    }
  }

  @Test func ratiosArePlain() throws {
    let ratio = MeasureUnit.label("Wh/kWh")
    #expect(try FakeHost().echo(.log10, .number(100, ratio)) == "-1")
  }

  @Test func bareNumbers() throws {
    let host = FakeHost()
    #expect(try host.echo(.value, wh(3500), .text("kWh")) == "3.5")
    #expect(try host.echo(.value, .list([wh(1), .none]), .text("Wh")) == "[1, rien]")
    #expect(try host.echo(.value, .integer(0), .text("Wh")) == "0")
    let column = Value.column(Column("x", unit: .label("Wh"), numbers: [1, nil, 3]))
    guard case .column(let bare) = try host.run(.value, column, .text("J")) else {
      Issue.record("no column")
      return
    }
    #expect(bare.unit.isOne && bare.cell(2) == .number(10800) && bare.isMissing(1))
    #expect(try host.run(.value, wh(1), .none, codes: [nil, "k Wh"]).quantity?.value == 0.001)
  }

  @Test(arguments: [("Wj", "U303"), ("km", "U304"), ("", "U304"), ("Wh/", "U303")])
  func unitsThatDoNotFit(_ unit: String, _ expected: String) {
    #expect(code { try FakeHost().run(.value, wh(1), .text(unit)) } == expected)
  }

  @Test func notNumbers() {
    for builtin in [Builtin.round, .abs, .sqrt, .exp, .percent] {
      #expect(code { try FakeHost().run(builtin, .text("a")) } == "U307")
      #expect(code { try FakeHost().run(builtin, .bool(true)) } == "U307")
    }
    #expect(code { try FakeHost().run(.value, .text("a"), .text("Wh")) } == "U307")
    #expect(code { try FakeHost().run(.value, .integer(3), .text("Wh")) } == "U304")
  }

  @Test func percents() throws {
    let host = FakeHost()
    #expect(try host.echo(.percent, .plain(0.98765), .integer(2)) == "\"99\u{A0}%\"")
    host.tongue = .english
    #expect(try host.echo(.percent, .plain(0.125)) == "\"12.5%\"")
    let column = Value.column(Column("x", numbers: [0.5, nil]))
    guard case .column(let texts) = try host.run(.percent, column) else {
      Issue.record("no column")
      return
    }
    #expect(texts.cell(0) == .text("50%") && texts.isMissing(1))
    #expect(code { try host.run(.percent, wh(1)) } == "U311")
  }

  @Test func missingness() throws {
    let host = FakeHost()
    #expect(try host.echo(.isNone, .integer(1)) == "faux")
    #expect(try host.echo(.isNone, .list([.none, .text("")])) == "[vrai, faux]")
    let column = Value.column(Column("x", texts: [nil, "a"]))
    guard case .column(let answers) = try host.run(.isNone, column) else {
      Issue.record("no column")
      return
    }
    #expect(answers.cell(0) == .bool(true) && answers.cell(1) == .bool(false))
  }
}
