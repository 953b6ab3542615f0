import Builtins
import Testing
import Values

import struct Platform.Checkpoint

/// Direct calls do what calls in general do.
@Suite struct CallTests {
  @Test(
    arguments: [
      // By position, by name, with a default: the general call.
      ("def f(x) = x + 1\nf(2)", "integer 3"),
      ("def f(x) = x + 1\nf(x = 2)", "integer 3"),
      (
        "def f(x, y = 10) = x * y\n[f(2), f(2, 3), f(2, y = 4)]",
        "list [\"integer 20\", \"integer 6\", \"integer 8\"]"
      ),
      ("def f(a, b, c) = a * 100 + b * 10 + c\nf(1, 2, 3)", "integer 123"),
      ("def f(a, b, c, d) = a + b + c + d\nf(1, 2, 3, 4)", "integer 10"),
      // The newest definition serves functions written before it.
      ("def g(x) = x\ndef f(x) = g(x) + 1\ndef g(x) = x * 10\nf(3)", "integer 31"),
      ("def g(x) = x\ndef f(x) = g(x) + 1\ng = x => x * 10\nf(3)", "integer 31"),
      ("def f(n) = if n < 1 then 0 else f(n - 1)\ndef f(n) = n * 2\nf(5)", "integer 10"),
      ("def f(x) = 1\nfor i in [1, 2]:\n  def f(x) = x * i\nf(4)", "integer 8"),
      // A variable that holds a function, and its alias; a block in it, and what it captured.
      ("f = x => x + 1\nf(2)", "integer 3"),
      ("f = (a, b) => a - b\nf(5, 2)", "integer 3"),
      (
        "f = x => x + 1\ng = f\nf = x => x * 2\n[f(5), g(5)]",
        "list [\"integer 10\", \"integer 6\"]"
      ),
      ("f = n => if n < 2 then n else f(n - 1) + f(n - 2)\nf(10)", "integer 55"),
      ("def make(k) = x => x + k\nf = make(10)\nf(1)", "integer 11"),
      ("f = x => x\ndef f(x) = x * 3\nf(2)", "integer 6"),
      ("def f(x) = x\nf = 3\nf(2)", "integer 2"),
      // A local function wins over one of that name outside.
      ("def g(x) = 1\ndef f(g) = g(5)\nf(x => x + 1)", "integer 6"),
      // A function of the catalogue replaced by the student's own.
      ("def f(x) = sqrt(x)\ndef sqrt(x) = x + 1\nf(3)", "integer 4"),
      // What would be a word for étude's `value` is a value for the student's.
      ("def value(x, n) = x * n\nm = 4\nvalue(3, m)", "integer 12"),
      ("value(2 kWh, Wh)", "number 2000.0 "),
      // A frame with locals beside the arguments, and a text in it.
      (
        "def f(n):\n  s = \"\"\n  while n > 0:\n    s = s + \"a\"\n    n = n - 1\n  return s\nf(3)",
        "text aaa"
      ),
      // Mutual recursion through blocks.
      (
        "def even(n):\n  if n == 0:\n    return 1\n  return odd(n - 1)\n"
          + "def odd(n):\n  if n == 0:\n    return 0\n  return even(n - 1)\neven(101)",
        "integer 0"
      ),
      (
        "def ack(m, n):\n  if m == 0:\n    return n + 1\n  if n == 0:\n    return ack(m - 1, 1)\n"
          + "  return ack(m - 1, ack(m, n - 1))\nack(2, 3)", "integer 9"
      ),
    ])
  func `a call gives`(_ program: String, _ shown: String) {
    #expect(Bench().run(program).value == shown, "\(program)")
  }

  @Test(
    arguments: [
      "def f(x, y) = x\nf(1)", "def f(x) = x\nf(1, 2)", "def f(x) = x\nf()",
      "def f(x) = f(x + 1)\nf(0)", "def f(x) = y + x\nf(0)", "def f(x):\n  return y\n  y = x\nf(0)",
    ])
  func `a call fails`(_ program: String) {
    #expect(Bench().run(program).failed, "\(program)")
  }

  @Test func `a session goes on after a recursion without end`() {
    let program = "def f(x) = f(x + 1) + 1\ndef g(n) = if n < 1 then 0 else g(n - 1) + 1\n"
    #expect(Bench().run(program + "f(0)").failed)
    #expect(Bench().run(program + "g(20)").value == "integer 20")
  }

  @Test(arguments: ["x", "x + 1", "[x][0]", "x, 0", "x, 0, 0"])
  func `a block that meets a column runs row by row`(_ arguments: String) {
    let names = ["a", "a, b", "a, b, c"][arguments.split(separator: ",").count - 1]
    let program = """
      def f(\(names)):
        if a > 2:
          return 1
        return 0
      def g(x) = f(\(arguments))
      """
    let column =
      (try? Value.column(collecting: [.integer(1), .integer(5)], checkpoint: .unlimited)) ?? .none
    let result = Bench().run(program + "\ng(col)", with: ["col": column])
    #expect(result.value == "column  [\"integer 0\", \"integer 1\"]")
    #expect(Bench().run(program + "\ng(5)").value == "integer 1")
  }

  @Test(arguments: [
    ("def f(n) = if n <= 1 then 1 else n * f(n - 1)", "integer 1", "integer 120"),
    ("f = n => if n < 2 then n else f(n - 1) + f(n - 2)", "integer 1", "integer 5"),
    (
      "def f(n) = if n == 0 then 1 else g(n - 1)\ndef g(n) = if n == 0 then 0 else f(n - 1)",
      "integer 0", "integer 0"
    ),
    // A base case that a cell would jump over, had it to go on with the others.
    ("def f(n) = if n == 1 then 0 else f(n - 1) + 1", "integer 0", "integer 4"),
    ("def f(n, k = 2) = if n <= 1 then k else f(n - 1, k)", "integer 2", "integer 2"),
    (
      "def h(n) = if n > 1 then f(n) else 0\ndef f(n) = if n > 1 then h(n - 1) else n",
      "integer 1", "integer 0"
    ),
  ])
  func `an expression if that comes back to itself runs row by row`(
    _ definition: String, _ first: String, _ last: String
  ) {
    let column =
      (try? Value.column(collecting: [.integer(1), .integer(5)], checkpoint: .unlimited)) ?? .none
    let result = Bench().run(definition + "\nf(col)", with: ["col": column])
    #expect(result.value == "column  [\"\(first)\", \"\(last)\"]")
  }

  @Test func `a recursion over a column that never ends is an error`() {
    let column =
      (try? Value.column(collecting: [.integer(1), .integer(5)], checkpoint: .unlimited)) ?? .none
    let program = "def f(n) = if n > 9 then 1 else f(n - 1)\n"
    #expect(Bench().run(program + "f(col)", with: ["col": column]).failed)
    #expect(Bench().run("def f() = if col > 9 then 1 else f()\nf()", with: ["col": column]).failed)
  }

  @Test func `a block that meets a column of its own is an error`() {
    let program = "def f(x):\n  if col > x:\n    return 1\n  return 0\nf(2)"
    let column =
      (try? Value.column(collecting: [.integer(1), .integer(5)], checkpoint: .unlimited)) ?? .none
    #expect(Bench().run(program, with: ["col": column]).failed)
  }
}
