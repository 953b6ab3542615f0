import Builtins
import Testing
import Values

/// Loops over `range`, which are counted off, give what loops over the same list give.
@Suite struct LoopTests {
  private static let ranges = [
    "range(5)", "range(2, 6)", "range(10, 0, -3)", "range(0)", "range(3, 1)", "range(2.0)",
    "range(stop = 4, start = 1)", "range(9223372036854775805, 9223372036854775807)",
    "entiers(3)", "range([4][0])",
  ]

  @Test(arguments: ranges)
  func `a comprehension counts off`(_ range: String) {
    let counted = Bench().run("[x * 2 for x in \(range)]")
    #expect(counted == Bench().run("xs = \(range)\n[x * 2 for x in xs]"))
    #expect(!counted.failed)
  }

  @Test(arguments: ranges)
  func `a loop counts off, at the top level and in a function`(_ range: String) {
    let start = "out = \"\"\n"
    let listed = Bench().run("xs = \(range)\n\(start)for x in xs:\n  out = out + f\"{x},\"\nout")
    #expect(
      Bench().run("\(start)for x in \(range):\n  out = out + f\"{x},\"\nout") == listed)
    let body = "  \(start)  for x in \(range):\n    out = out + f\"{x},\"\n  return out"
    #expect(Bench().run("def f():\n\(body)\nf()") == listed)
  }

  @Test(
    arguments: [
      ("[x for x in range(4) if x > 1]", "list [\"integer 2\", \"integer 3\"]"),
      (
        "[x * y for x in range(1, 3) for y in range(x)]",
        "list [\"integer 0\", \"integer 0\", \"integer 2\"]"
      ),
      ("def range(n) = [n]\n[x for x in range(7)]", "list [\"integer 7\"]"),
      ("range = n => [n, n]\n[x for x in range(7)]", "list [\"integer 7\", \"integer 7\"]"),
      ("def f(range) = [x for x in range(7)]\nf(n => [n])", "list [\"integer 7\"]"),
      ("s = 0\nfor i in range(5):\n  s += i\n  i = 100\ns", "integer 10"),
      ("for i in range(3):\n  s = i;\ni", "integer 2"),
      (
        "def f(n):\n  for i in range(n):\n    if i * i > 10:\n      return i\n  return -1\nf(9)",
        "integer 4"
      ),
    ])
  func `a loop gives`(_ program: String, _ shown: String) {
    #expect(Bench().run(program).value == shown, "\(program)")
  }

  @Test(arguments: ["range(1, 5, 0)", "range(20000000)", "range(\"a\")", "range()", "range(1 Wh)"])
  func `a range that fails fails in a loop too`(_ range: String) {
    #expect(Bench().run("[x for x in \(range)]").failed)
    #expect(Bench().run("for x in \(range):\n  x").failed)
    #expect(Bench().run("for a, b in range(3):\n  a").failed)
  }
}
