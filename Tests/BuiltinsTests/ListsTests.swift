import BuiltinKit
import Diagnostics
import Styling
import Tables
import Testing
import Units
import Values

@testable import Builtins

private func integers(_ numbers: Int64...) -> Value { .list(numbers.map { .integer($0) }) }

@Suite struct RangeTests {
  @Test(arguments: [
    ([3], "[0, 1, 2]"), ([0], "[]"), ([-2], "[]"), ([2, 5], "[2, 3, 4]"), ([5, 2], "[]"),
    ([0, 10, 4], "[0, 4, 8]"), ([3, 0, -1], "[3, 2, 1]"), ([1, 2, 100], "[1]"),
    ([Int64.min, Int64.max, Int64.max], "[-9223372036854775808, -1, 9223372036854775806]"),
    ([Int64.max, Int64.min, Int64.min], "[9223372036854775807, -1]"),
  ])
  func asInPython(_ arguments: [Int64], _ shows: String) throws {
    let names = ["start", "stop", "step"]
    let named = Dictionary(uniqueKeysWithValues: zip(names, arguments.map { Value.integer($0) }))
    #expect(try FakeHost().echo(.range, named: named) == shows)
  }

  @Test func refusals() {
    let host = FakeHost()
    #expect(code { try host.run(.range, .integer(10_000_001)) } == "L605")
    #expect(code { try host.run(.range, .integer(.min), .integer(.max)) } == "L605")
    #expect(code { try host.run(.range, .integer(1), .integer(2), .integer(0)) } == "D423")
    #expect(code { try host.run(.range, .plain(2.5)) } == "U307")
    #expect(code { try host.run(.range, .number(2, .label("Wh"))) } == "U307")
    #expect(code { try host.run(.range, .plain(1e300)) } == "U307")
  }
}

@Suite struct ApplyingTests {
  private let double = Value.function(
    Native { arguments in
      .plain(2 * (arguments[0].quantity?.value ?? 0))
    })

  @Test func mapping() throws {
    let host = FakeHost()
    #expect(try host.echo(.map, integers(1, 2), double) == "[2, 4]")
    #expect(try host.echo(.map, .list([]), double) == "[]")
    let column = Value.column(Column("x", numbers: [1, nil]))
    guard case .column(let mapped) = try host.run(.map, column, double) else {
      Issue.record("no column")
      return
    }
    #expect(mapped.cell(0) == .number(2) && mapped.name == "x")
    let pairs = Value.function(Native { .list($0 + $0) })
    #expect(try host.echo(.map, .text("ab"), pairs) == "[[\"a\", \"a\"], [\"b\", \"b\"]]")
  }

  @Test func swappedArgumentsAreToldTheOrder() {
    let error = #expect(throws: Diagnostic.self) {
      try FakeHost().run(.map, double, integers(1), codes: ["f", "xs"])
    }
    #expect(error?.help?.french == "appliquer(xs, f)")
    #expect(error?.argument == 0)
    #expect(code { try FakeHost().run(.map, integers(1), .integer(2)) } == "U307")
  }

  @Test func reducing() throws {
    let host = FakeHost()
    let minus = Value.function(
      Native { .plain(($0[0].quantity?.value ?? 0) - ($0[1].quantity?.value ?? 0)) })
    #expect(try host.echo(.reduce, integers(10, 1, 2), minus) == "7")
    #expect(try host.echo(.reduce, integers(10, 1, 2), minus, .integer(0)) == "-13")
    #expect(try host.echo(.reduce, integers(5), minus) == "5")
    #expect(try host.echo(.reduce, .list([]), minus, .text("a")) == "\"a\"")
    #expect(code { try host.run(.reduce, .list([]), minus) } == "D409")
  }

  @Test func sorting() throws {
    let host = FakeHost()
    let down = ["descending": Value.bool(true)]
    let numbers = Value.list([.integer(2), .none, .plain(1.5), .integer(3)])
    #expect(try host.echo(.sorted, numbers) == "[1.5, 2, 3, rien]")
    #expect(try host.echo(.sorted, numbers, named: down) == "[3, 2, 1.5, rien]")
    let texts = Value.list(["ete", "Été", "eau", "zoo", "été"].map { .text($0) })
    #expect(try host.echo(.sorted, texts) == "[\"eau\", \"ete\", \"été\", \"Été\", \"zoo\"]")
    let units = Value.list([.number(1, .label("kWh")), .number(500, .label("Wh"))])
    #expect(try host.echo(.sorted, units) == "[500 Wh, 1 kWh]")
    let bools = Value.list([.bool(true), .bool(false)])
    #expect(try host.echo(.sorted, bools) == "[faux, vrai]")
    #expect(code { try host.run(.sorted, .list([.text("a"), .integer(1)])) } == "D430")
    #expect(code { try host.run(.sorted, .list([.list([])])) } == "U306")
  }

  @Test func sortingIsStableAndByAFunction() throws {
    let host = FakeHost()
    let tens = Value.function(Native { .plain((($0[0].quantity?.value ?? 0) / 10).rounded(.down)) })
    let values = integers(21, 15, 12, 28, 11)
    #expect(try host.echo(.sorted, values, named: ["by": tens]) == "[15, 12, 11, 21, 28]")
    #expect(
      try host.echo(.sorted, values, named: ["by": tens, "descending": .bool(true)])
        == "[21, 28, 15, 12, 11]")
  }
}

@Suite struct PrintingTests {
  @Test func printsOnALine() throws {
    let host = FakeHost()
    try host.run(.print, .text("a\"b"), .integer(3), .list([.text("c")]), .none)
    try host.run(.print)
    try host.run(.print, .text("x"), .column(Column("n", numbers: [1])), .text("y"))
    #expect(host.printed[0] == "a\"b 3 [\"c\"] rien")
    #expect(host.printed[1].isEmpty)
    #expect(host.printed[2].hasPrefix("x\n  n\n") && host.printed[2].hasSuffix("\ny"))
  }

  @Test func helpGoesToTheHost() throws {
    let host = FakeHost()
    try host.run(.help)
    try host.run(.help, .text("corr"))
    try host.run(.help, .integer(3), codes: ["N203"])
    #expect(host.topics == [nil, "corr", "N203"])
  }
}

@Suite struct TextTests {
  private let column = Value.column(Column("t", texts: ["Gpt 4", nil, "Été", "Gpt 4"]))

  @Test func cellByCell() throws {
    let host = FakeHost()
    guard case .column(let raised) = try host.run(.upper, column) else {
      Issue.record("no column")
      return
    }
    #expect(raised.name == "t")
    #expect(
      (0..<4).map { raised.cell($0) }
        == [.text("GPT 4"), .missing, .text("ÉTÉ"), .text("GPT 4")])
    guard case .column(let found) = try host.run(.contains, column, .text("4")) else {
      Issue.record("no column")
      return
    }
    #expect(
      (0..<4).map { found.cell($0) }
        == [.bool(true), .missing, .bool(false), .bool(true)])
    let words = try host.echo(.words, column)
    #expect(words == "[[\"Gpt\", \"4\"], rien, [\"Été\"], [\"Gpt\", \"4\"]]")
  }

  @Test(arguments: [
    ("a,b,,c", ",", "[\"a\", \"b\", \"\", \"c\"]"), ("", ",", "[\"\"]"),
    ("abc", "abc", "[\"\", \"\"]"),
    ("a--b", "--", "[\"a\", \"b\"]"),
  ])
  func splitting(_ text: String, _ separator: String, _ shows: String) throws {
    #expect(try FakeHost().echo(.split, .text(text), .text(separator)) == shows)
  }

  @Test func splittingAtBlanks() throws {
    let host = FakeHost()
    #expect(try host.echo(.split, .text("  a \n b\u{A0}c ")) == "[\"a\", \"b\", \"c\"]")
    #expect(try host.echo(.split, .text(" ")) == "[]")
    #expect(code { try host.run(.split, .text("a"), .text("")) } == "D423")
  }

  @Test func wordsAndCharacters() throws {
    let host = FakeHost()
    #expect(try host.echo(.words, .text("« L'eau : 3,5 L ! »")) == "[\"L'eau\", \"3,5\", \"L\"]")
    #expect(try host.echo(.words, .text("")) == "[]")
    #expect(try host.echo(.chars, .text("e\u{301}👩‍🔬")) == "[\"e\u{301}\", \"👩‍🔬\"]")
  }

  @Test func replacing() throws {
    let host = FakeHost()
    #expect(try host.echo(.replace, .text("aaa"), .text("aa"), .text("b")) == "\"ba\"")
    #expect(try host.echo(.replace, .text("a.c"), .text("."), .text("")) == "\"ac\"")
    #expect(code { try host.run(.replace, .text("a"), .text(""), .text("b")) } == "D423")
    #expect(try host.echo(.trim, .text("\u{A0}\u{202F} ")) == "\"\"")
    #expect(try host.echo(.lower, .list([.text("A"), .none])) == "[\"a\", rien]")
  }

  @Test(arguments: [Builtin.upper, .trim, .words, .chars])
  func refusesNumbers(_ builtin: Builtin) {
    #expect(code { try FakeHost().run(builtin, .integer(1)) } == "U307")
    #expect(code { try FakeHost().run(builtin, .column(Column("x", numbers: [1]))) } == "U307")
  }
}
