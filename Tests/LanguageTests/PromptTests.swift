import Diagnostics
import Language
import Testing

@Suite struct PromptTests {
  private func parse(_ text: String) -> Program {
    Parser.parse(Source(text, origin: .input(1)), mode: .prompt)
  }

  @Test(arguments: [
    "f(1,", "f(", "[1, 2", "{a: [1", "f(x = ", "x |> ", "x |> f |>", "x = ", "1 +", "a and",
    "a not in", "def f(x) =", "def f(x)", "def f(x):", "def f(x)\n  y = 1", "if c", "if c:",
    "if c:\n  a", "if c then\n a\nelse", "for x in xs\n  for y in ys\n  end", "while c:\n  a",
    "for x in xs:\n  if x: y", "si c\n f(", "x -> ", "a if c else", "x =>",
  ])
  func wantsMore(_ text: String) {
    let program = parse(text)
    #expect(program.isIncomplete)
    #expect(program.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "x", "x = 3", "if c: a", "for x in xs: print(x)", "def f(x) = 3", "def f(x): return x",
    "if c then a else b", "if c:\n  a\n", "for x in xs:\n  if x:\n    y\n", "if c\n a\nend",
    "while c:\n  a\nend", "x;", "", "  ", "# c", "if c: a\nelse: b", "for x in xs:\n  y\n  ",
    "f(1,\n2)", "x\n", "x +\n 3",
  ])
  func isComplete(_ text: String) {
    let program = parse(text)
    #expect(!program.isIncomplete)
    #expect(program.diagnostics.isEmpty)
  }

  /// An empty line closes what is open, with what is open and what closes it.
  @Test(arguments: [
    ("f(1,\n", "S102"), ("if c\n  a\n", "S139"), ("[1, 2\n  ", "S102"), ("x +\n", "S101"),
    ("def f(x)\n", "S114"), ("\"abc", "S104"), ("f(\"abc", "S104"), ("f(a b", "S120"),
    (")", "S101"), ("if )", "S101"), ("f\"{x", "S102"),
  ])
  func isWrong(_ text: String, _ code: String) {
    let program = parse(text)
    #expect(!program.isIncomplete)
    #expect(program.diagnostics.map(\.code) == [code])
  }
}
