import Diagnostics
import Language
import Testing

@Suite struct StatementTests {
  @Test(arguments: [
    ("x = 3", "(= x 3)"),
    ("x += 1", "(+= x 1)"),
    ("x = 1; y = 2", "(= x 1) (= y 2)"),
    ("x; y;", "x y;"),
    ("x; # quiet\ny", "x; y"),
    ("unit = 3", "(= unit 3)"),
    ("unité t.a, `b c` = gCO2e/Wh", "(unit t a `b c` <gCO2e/Wh>)"),
    ("unit t.a = Wh; x", "(unit t a <Wh>) x"),
    ("assert x > 3, \"non\"", "(assert (x > 3) \"non\")"),
    ("vérifier (x)", "(assert x)"),
    ("assert -x < 0", "(assert ((- x) < 0))"),
    ("assert - 3", "(- assert 3)"),
    ("`end` = 3", "(= `end` 3)"),
    ("from = 3", "(= from 3)"),
    ("def f(x, y = 2) = x + y", "(def f [x y=2] (return (+ x y)))"),
    ("fonction f(x): renvoyer x", "(def f [x] (return x))"),
    ("def f(a,b):\n  return a+3*b\nf(1,2)", "(def f [a b] (return (+ a (* 3 b)))) (f 1 2)"),
    ("def f(x)\n y = x\n return y\nend", "(def f [x] (= y x) (return y))"),
    ("def f() =\n 3", "(def f [] (return 3))"),
    ("a\n\n\n# c\nb", "a b"),
    ("", ""),
    ("\n;;\n", ""),
  ])
  func reads(_ text: String, _ tree: String) {
    #expect(Dump.program(text) == tree)
  }

  @Test(arguments: [
    ("if a\n b\nend", "(if (a b))"),
    ("if a then\n b\nelif c\n d\nelse\n e\nend\nf", "(if (a b) (c d) (else e)) f"),
    ("si a\n b\nsinonsi c\n d\nsinon\n e\nfin", "(if (a b) (c d) (else e))"),
    ("if (x<y):\n  a\nelse:\n  b\nc", "(if ((x < y) a) (else b)) c"),
    ("if x: y\nelse: z\nw", "(if (x y) (else z)) w"),
    ("if x: a; b\nc", "(if (x a b)) c"),
    ("if x: y end", "(if (x y))"),
    ("for x in xs:\n  a\n  b\nc", "(for x xs a b) c"),
    ("for x in xs:\n  a\nend\nc", "(for x xs a) c"),
    ("for x in xs\n  if x: y\nend\nc", "(for x xs (if (x y))) c"),
    ("for x in xs\n  if x:\n    y\nend\nc", "(for x xs (if (x y))) c"),
    ("for a, b in xs: print(a)", "(for a,b xs (print a))"),
    ("for i, (a, b) in xs: a", "(for i,(a,b) xs a)"), ("for (i, x) in xs: x", "(for i,x xs x)"),
    ("for x in xs: f(x)\nelse: y", "(for x xs (f x) (else y))"),
    ("while c:\n  x\nelse:\n  y\nz", "(while c x (else y)) z"),
    ("if c:\n  for x in xs:\n    y\nelse:\n  z", "(if (c (for x xs y)) (else z))"),
    ("if c: for x in xs: y\nelse: z", "(if (c (for x xs y)) (else z))"),
    ("while c:\n\tif a:\n\t\tb\n        d\ne", "(while c (if (a b)) d) e"),
    ("if a:\n  if b:\n    c\nelse:\n  d", "(if (a (if (b c))) (else d))"),
    ("if a:\n  if b:\n    c\n  else:\n    d", "(if (a (if (b c) (else d))))"),
    ("for x in xs:\ny\nend", "(for x xs y)"),
    ("pour x dans xs\n  y\nfin", "(for x xs y)"),
    ("tantque c\n  y;\nfin", "(while c y;)"),
    ("if c then a else b", "(if c a b)"),
    ("if c; a; end; b", "(if (c a)) b"),
    ("while a:\n\n  # note\n  b\n\n  c\nd", "(while a b c) d"),
    (
      "def f(x):\n  if x: return 1\n  return 2\nf(1)",
      "(def f [x] (if (x (return 1))) (return 2)) (f 1)"
    ),
  ])
  func readsBlocks(_ text: String, _ tree: String) {
    #expect(Dump.program(text) == tree)
  }

  /// Loops and definitions as French upper-secondary courses write them in Python.
  @Test func readsTheCoursesPython() {
    let text = """
      def seuil(p):
          n = 0
          u = 1000
          while u > p:
              u = u * 0.95
              n = n + 1
          return n

      def somme(L):
          s = 0
          for x in L:
              s += x
          return s

      for k in range(1, 10):
          if k % 2 == 0:
              print(k)
          elif k == 3:
              print("trois")
          else:
              print(f"{k:.1f}")
      L = [k**2 for k in range(5)]
      """
    #expect(
      Dump.program(text)
        == "(def seuil [p] (= n 0) (= u 1000) (while (u > p) (= u (* u 0.95)) (= n (+ n 1)))"
        + " (return n)) (def somme [L] (= s 0) (for x L (+= s x)) (return s))"
        + " (for k (range 1 10) (if (((% k 2) == 0) (print k)) ((k == 3) (print \"trois\"))"
        + " (else (print (f {k:.1f}))))) (= L (each (^ k 2) (for k (range 5))))")
  }

  @Test func readsTheStudy() {
    let program = Parser.parse(Source(SampleSources.study, origin: .input(1)), mode: .file)
    #expect(program.diagnostics.isEmpty)
    #expect(program.statements.count == program.source.lineCount)
  }

  /// Blanks, newlines, comments and a closing `;` are left out.
  @Test func placesStatements() {
    let text = "x = 1;\nif a:\n  b\n\n# c\n(d + e) * f  # g\n"
    let source = Source(text, origin: .input(1))
    let places = Parser.parse(source, mode: .file).statements.map { source.slice($0.range) }
    #expect(places == ["x = 1", "if a:\n  b", "(d + e) * f"])
  }

  @Test(arguments: [
    ("|> f", "(|>f _)"), (".head(3) |> g", "(|>g (.head _ 3))"), (".x", ".x"),
    ("x\n|> f", "(|>f x)"),
  ])
  func startsFromTheLastValueAtThePrompt(_ text: String, _ tree: String) {
    #expect(Dump.program(text, .prompt) == tree)
  }

  @Test(arguments: ["|> f", "x = 1; |> f"])
  func startsFromNothingInAFile(_ text: String) {
    #expect(Dump.program(text).hasPrefix("S101"))
  }
}
