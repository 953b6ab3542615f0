import Testing

/// Local names are read without a question where they are sure to have a value, and only there.
@Suite struct FilledNameTests {
  @Test(arguments: [
    // A branch not taken, with and without the others.
    "def f(c):\n  if c > 1: x = 1\n  return x + 1\nf(0)",
    "def f(c):\n  if c > 1: x = 1\n  elif c > 0: x = 2\n  return x + 1\nf(0)",
    "def f(c):\n  if c > 1: x = 1\n  else: y = 2\n  return x + 1\nf(0)",
    "def f(c):\n  if c > 1: x = 1\n  elif c > 0: y = 2\n  else: x = 3\n  return x * 2\nf(1)",
    // Loops without a turn, and a first turn.
    "def f(n):\n  while n > 0:\n    x = 1\n    n -= 1\n  return x + 1\nf(0)",
    "def f(n):\n  for i in range(n):\n    x = i\n  return x + 1\nf(0)",
    "def f(n):\n  for i in range(n): pass\n  return i + 1\nf(0)",
    "def f(n):\n  for i in range(n):\n    y = x + 1\n    x = i\n  return y\nf(2)",
    "def f(n):\n  while n > 0: n -= 1\n  else: x = n\n  for i in []: y = 1\n  return x + y\nf(2)",
    // What an inner function or a name of a comprehension leaves behind.
    "def f(n):\n  g = k => x + k\n  x = n\n  return g(1)\nf(2)",
    "def f(n):\n  xs = [x + 1 for x in range(n)]\n  if n > 9: x = 0\n  return x + 1\nf(2)",
    "def f(n):\n  if n > 9: a, b = 1, 2\n  return a + b\nf(2)",
    "def f(n):\n  n = x + n\n  x = 1\nf(2)",
  ])
  func `a name without a value is told`(_ program: String) {
    let bench = Bench()
    #expect(bench.run(program).failed, "\(program)")
    #expect(bench.error == "N208", "\(program): \(bench.message ?? "")")
  }

  @Test(arguments: [
    ("def f(c):\n  if c > 1: x = 1\n  else: x = 2\n  return x + 1\nf(0)", "integer 3"),
    ("def f(c):\n  if c > 1: x = 1\n  else: x = \"b\"\n  return x + \"a\"\nf(0)", "text ba"),
    ("def f(n):\n  for i in range(n): x = i\n  return x + i\nf(3)", "integer 4"),
    (
      "def f(n):\n  a, b = 0, 1\n  for i in range(n):\n    a, b = b, a + b\n  return a\nf(10)",
      "integer 55"
    ),
    (
      "def f(n):\n  k = n + 1\n  g = x => x * k\n  return g(2) + [y * k for y in [n]][0]\nf(3)",
      "integer 20"
    ),
    ("def f(n):\n  def g(x) = x + n\n  return g(1)\nf(2)", "integer 3"),
    // A parameter that does not keep the number that it was given.
    ("def f(n):\n  n = [n, 1]\n  return n[0] + 1\nf(2) + f(3)", "integer 7"),
    ("def f(n):\n  for n in [\"a\", \"b\"]: pass\n  return n + \"c\"\nf(2)", "text bc"),
    ("def f(n):\n  n, n = [[n], [n]]\n  return n[0]\nf(2)", "integer 2"),
    ("def f(n):\n  if n < 2: return n\n  return f(n - 1) + f(n - 2)\nf(15)", "integer 610"),
  ])
  func `a name with a value is read`(_ program: String, _ shown: String) {
    #expect(Bench().run(program).value == shown, "\(program)")
  }

  @Test(arguments: [
    "def f(n) = f(n + 1) + 1\nf(0)",
    // Loops and other calls take turns with the calls within each other.
    "def f(n):\n  i = 0\n  while i < 3: i += 1\n  return f(n + 1)\nf(0)",
    "def g(n) = n\ndef f(n) = g(n) + g(n) + g(n) + f(n + 1)\nf(0)",
    "def g(n) = n\ndef f(a, b) = g(a) + f(b, a) + g(b)\nf(0, 1)",
    "f = n => f(n + 1) + sum([n for i in range(3)])\nf(0)",
  ])
  func `a recursion without end is told`(_ program: String) {
    let bench = Bench()
    #expect(bench.run(program).failed, "\(program)")
    #expect(bench.error == "L610", "\(program): \(bench.message ?? "")")
  }

  @Test func `frames of many slots end in an error too`() {
    let names = (0..<900).map { "  x\($0) = n\n" }.joined()
    let bench = Bench()
    #expect(bench.run("def f(n):\n\(names)  return f(n + 1) + x899\nf(0)").failed)
    #expect(bench.error == "L610")
  }

  @Test(arguments: ["n[0] = 1", "n.append(1)", "unit n.x = Wh", "n[\"a\"] = [1]"])
  func `a parameter that holds a number is not changed in place`(_ statement: String) {
    let bench = Bench()
    let program = "def f(n):\n  \(statement)\n  return n\n"
    #expect(bench.run(program + "f(2)").failed, "\(statement)")
    #expect(bench.run(program + "1 + 1").value == "integer 2")
  }

  @Test func `many names and many branches are compiled at once`() {
    let names = (0..<3000).map { "  x\($0) = n\n" }.joined()
    let branches = String(repeating: "  if n > 0: x0 = 1\n  else: x1 = 2\n", count: 3000)
    #expect(
      Bench().run("def f(n):\n\(names)\(branches)  return x0 + x2999\nf(2)").value == "integer 3")
  }
}
