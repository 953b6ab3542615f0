import BuiltinKit
import Diagnostics
import Styling
import Tables
import Testing
import Units
import Values

@testable import Builtins

@Suite struct FileTests {
  private static let text = "ville;énergie (Wh)\nRennes;2,5\nBrest;3\n"

  private func host(_ text: String = text) -> FakeHost {
    let host = FakeHost()
    host.files["données/villes.csv"] = Array(text.utf8)
    return host
  }

  @Test func readsWithUnitsAndKey() throws {
    let host = host()
    let value = try host.run(Builtin.readCSV, .text("données/villes.csv"))
    guard case .table(let table) = value else {
      Issue.record("no table")
      return
    }
    #expect(table.name == "villes")
    #expect(table.key == "ville")
    #expect(table.columns[1].unit.symbol == "Wh")
    #expect(table.columns[1].validDoubles() == [2.5, 3])
    #expect(host.notes.allSatisfy { $0.code == "F510" && $0.severity == .note })
    #expect(!host.notes.isEmpty)
  }

  @Test(arguments: [
    (["path": Value.text("absent.csv")], "F501"),
    (["separator": .text("ab")], "U307"),
    (["separator": .text("é")], "U307"),
    (["decimal": .text(";")], "U308"),
    (["skip": .integer(-1)], "D423"),
    (["skip": .integer(9)], "F506"),
    (["lenient": .integer(1)], "U307"),
  ])
  func refusesOptions(_ options: [String: Value], _ error: String) {
    let path = Value.text("données/villes.csv")
    let named = options.merging(["path": path]) { given, _ in given }
    #expect(code { try host().run(Builtin.readCSV, named: named) } == error)
  }

  @Test func lenientCompletesRows() throws {
    let host = host("a,b\n1\n2,3\n")
    #expect(code { try host.run(Builtin.readCSV, .text("données/villes.csv")) } == "F504")
    let value = try host.run(
      Builtin.readCSV, .text("données/villes.csv"), named: ["lenient": .bool(true)])
    if case .table(let table) = value { #expect(table.rowCount == 2) }
  }

  @Test func keyMayBeBare() {
    #expect(
      Played("read_csv(\"countries.csv\", key = iso_a3)[\"FRA\", \"name_en\"]").echo == "\"France\""
    )
    #expect(Played("read_csv(\"countries.csv\", key = \"iso_a3\").rows()").error == nil)
    let twice = Played("read_csv(\"countries.csv\", key = continent)")
    #expect(twice.error == "D431")
    #expect(Played("read_csv(\"countries.csv\", key = iso)").error == "N203")
  }

  @Test(arguments: [
    ([:], "ville,énergie (Wh)\nRennes,2.5\n"),
    (["separator": Value.text(";")], "ville;énergie (Wh)\nRennes;2.5\n"),
    (["decimal": Value.text(",")], "\u{FEFF}ville;énergie (Wh)\nRennes;2,5\n"),
  ])
  func writes(_ options: [String: Value], _ expected: String) throws {
    let host = host()
    guard case .table(let table) = try host.run(Builtin.readCSV, .text("données/villes.csv")) else {
      return
    }
    host.notes = []
    try host.run(Builtin.writeCSV, .table(try table.head(1)), .text("x.csv"), named: options)
    #expect(host.files["x.csv"].map { String(decoding: $0, as: UTF8.self) } == expected)
    #expect(host.notes.map(\.code) == ["F512"])
  }

  @Test(arguments: [(",", ","), ("1", "."), ("\"", "."), ("-", ".")])
  func refusesSeparators(_ separator: String, _ decimal: String) throws {
    let table = Value.table(try Table(columns: [Column("a", numbers: [1])]))
    let options: [String: Value] = ["separator": .text(separator), "decimal": .text(decimal)]
    let host = FakeHost()
    #expect(
      code { try host.run(Builtin.writeCSV, table, .text("x.csv"), named: options) } == "U308")
    #expect(host.files.isEmpty)
  }

  @Test func readsTexts() throws {
    let host = FakeHost()
    host.files["a.txt"] = [0xEF, 0xBB, 0xBF] + Array("é\r\nb".utf8)
    #expect(try host.echo(Builtin.readText, .text("a.txt")) == "\"é\\nb\"")
    host.files["b.txt"] = Array("a\n".utf8) + [0xFF]
    let fault = code { try host.run(Builtin.readText, .text("b.txt")) }
    #expect(fault == "F503")
  }

  @Test(arguments: [
    ("table(a = [1, 2], b = 3).b[1]", "3"),
    ("table({a: [1, 2], b: [\"x\", \"y\"]})[\"y\", \"a\"]", "2"),
    ("table([{a: 1}, {b: 2}]).b[0] ?? 9", "9"),
    ("table([{a: 1}], b = 5).columns()", "[\"a\", \"b\"]"),
    ("x = [1, 2]; table(a = x).rows()", "2"),
  ])
  func makesTables(_ code: String, _ echo: String) {
    #expect(Played(code).echo == echo)
  }

  @Test(arguments: [
    ("table()", "N205", "table()"), ("table(a = [1, 2], b = [1])", "D421", "[1]"),
    ("table([1])", "U307", "[1]"), ("table(3)", "U307", "3"),
    ("table(a = [1 km, 2 Wh])", "U301", "[1 km, 2 Wh]"),
  ])
  func refusesTables(_ code: String, _ error: String, _ marked: String) {
    #expect(Played(code).error == error)
    #expect(Played(code).marked == marked)
  }

  @Test(arguments: [
    ("notes.csv", "notes"), ("a/b.c/notes.2024.csv", "notes.2024"), (".csv", ".csv"), ("x", "x"),
    ("", ""),
  ])
  func namesTablesAfterFiles(_ path: String, _ name: String) {
    #expect(FileName.stem(path) == name)
  }
}
