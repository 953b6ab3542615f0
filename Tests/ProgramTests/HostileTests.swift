import Foundation
import Testing

/// Programs that no student writes: each ends in a message, never in a crash or a wait.
@Suite(.serialized) struct HostileTests {
  static let length = 10_000_000

  /// Lines of ten megabytes: a sum, a text that is kept, a text that is echoed, a name, blanks.
  static let lines: [(name: String, text: String)] = [
    ("sum", "1" + String(repeating: "+1", count: length / 2)),
    ("text", "x = \"" + String(repeating: "a", count: length) + "\""),
    ("echo", "\"" + String(repeating: "é", count: length / 2) + "\""),
    ("name", String(repeating: "a", count: length)),
    ("digits", String(repeating: "9", count: length)),
    ("blanks", String(repeating: " ", count: length) + "1"),
    ("comment", "# " + String(repeating: "-", count: length)),
    ("list", "[" + String(repeating: "1,", count: length / 2) + "1]"),
  ]

  @Test(arguments: lines.map(\.name))
  func aLineOfTenMegabytes(name: String) throws {
    let line = try #require(Self.lines.first { $0.name == name }).text
    let run = try Etude.run([], input: Data((line + "\n").utf8))
    #expect([0, 2].contains(run.status))
    #expect(run.errors.utf8.count < 4000)
    #expect(run.status == 0 || run.errors.hasPrefix("erreur["))
  }

  /// What repeats a hundred thousand times, with what closes it.
  @Test(arguments: [
    ("(", ")"), ("[", "]"), ("(", ""), ("[", ""), ("{a: ", "}"), ("abs(", ")"), ("-", ""),
    ("not ", ""),
    ("2**", ""), ("x => ", ""), ("if true then 1 else ", ""), ("f\"{", ""), ("((", ")"), (")", ""),
    ("x.", ""), ("1 |> ", ""), ("[0][", "]"), ("1 if true else ", ""), ("x = ", ""),
    ("def f() = ", ""),
    ("\\", ""), ("`", ""), ("@", ""), ("..", ""), ("\u{301}", ""),
  ])
  func deepNesting(open: String, close: String) throws {
    let count = 100_000
    let text =
      String(repeating: open, count: count) + "1" + String(repeating: close, count: count) + "\n"
    let run = try Etude.run([], input: Data(text.utf8))
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur["))
    #expect(run.status == 2)
  }

  /// Chains as long as make a tree too high for the stack, and short enough to be read as Python.
  @Test(
    arguments: [
      " + 1", " * x", " and true", " or x", " < 2", " ^ 1", " ?? 1", ".a", ".abs()", "[0]", "(1)",
      " in x", " if x else 1", " -> Wh", " |> abs()",
    ], [400, 3_000, 20_000])
  func longChains(link: String, count: Int) throws {
    let run = try Etude.run(
      [], input: Data(("x" + String(repeating: link, count: count) + "\n").utf8))
    #expect(run.errors.hasPrefix("erreur["))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    "def f(n) = f(n + 1); f(0)",
    "def f(n):\n  return f(n + 1)\nf(0)",
    "def f(n) = 1 + g(n); def g(n) = 1 + f(n); f(0)",
    "def f(n) = map([n], x => f(x)); f(0)",
    "def f(n) = [f(x) for x in [n]]; f(0)",
    "f = n => f(n); f(0)",
    "def f(t) = t.derive(a = f(t)); f(cons_ia)",
  ])
  func recursionWithoutEnd(code: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("erreur["))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    "[x for x in range(1000000000000)]", "range(9223372036854775807)",
    "\"a\" * 100000000000", "2 ^ 2 ^ 2 ^ 2 ^ 2 ^ 2", "9223372036854775807 + 1",
    "-9223372036854775808 // -1", "cons_ia.head(-9223372036854775808)",
    "cons_ia.head(1e300)", "[1, 2][1e300]", "[1, 2][-9223372036854775808]",
    "cons_ia.row(9223372036854775807)", "round(1.5, 9223372036854775807)",
    "range(0, 10, 0)", "f\"{1:.999999999f}\"", "cons_ia.sample(100000000000)",
    "cons_ia.cross(cons_ia).cross(cons_ia).cross(cons_ia).cross(cons_ia).cross(cons_ia)",
    "x = [1]\nfor i in range(100):\n  x = append(x, x)\nx", "1e400", "0x", "1_", "5 % 0",
    "x = \"a\"\nfor i in range(100):\n  x = x + x\nx",
  ])
  func largeNumbersAndResults(code: String) throws {
    let run = try Etude.run("-e", code)
    #expect([0, 2].contains(run.status))
    #expect(run.status == 0 || run.errors.contains("erreur["))
    #expect(run.output.utf8.count < 100_000)
  }

  @Test(arguments: [
    "while true\nend", "while true:\n  x = 1", "[x for x in range(9999999) if x < 0]",
    "def f(n) = if n < 2 then n else f(n - 1) + f(n - 2); f(60)",
    "map(range(10000000), x => [y for y in range(1000)])",
  ])
  func interruptEndsIt(code: String) throws {
    let program = try Etude.start("-e", "print(\"start\")\n" + code)
    try program.waitFor(output: "start\n")
    usleep(50_000)
    program.signal(SIGINT)
    #expect(try program.waitForExit() == 130)
    #expect(program.output == "start\n")
  }
}
