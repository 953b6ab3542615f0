import Diagnostics
import Language
import Styling
import Testing

/// What is wrong: the code, the characters under the caret, and the text after the repair.
struct Slip: Sendable, CustomTestStringConvertible {
  let text: String
  let code: String
  let place: String
  let repaired: String?

  init(_ text: String, _ code: String, _ place: String, _ repaired: String? = nil) {
    self.text = text
    self.code = code
    self.place = place
    self.repaired = repaired
  }

  var testDescription: String { text }
}

@Suite struct MessageTests {
  @Test(arguments: [
    Slip("x = 3 +", "S101", ""),
    Slip("x = 3 +\ny = 2", "S101", ""),
    Slip("f(,1)", "S101", ","),
    Slip("t |> filter(a > 1 |> head(5)", "S102", "(", "t |> filter(a > 1) |> head(5)"),
    Slip("f(g(x", "S102", "(", "f(g(x))"),
    Slip("[f(x]", "S102", "(", "[f(x)]"),
    Slip("f(a,\n b\ny = 3", "S102", "(", "f(a,\n b)\ny = 3"),
    Slip("if (x < y:\n a", "S102", "(", "if (x < y):\n a"),
    Slip("f(1,", "S102", "(", "f(1,)"),
    Slip("{a: 1", "S102", "{", "{a: 1}"),
    Slip("f\"{x\"", "S102", "{", "f\"{x}\""),
    Slip("f(x]", "S103", "]", "f(x)"),
    Slip("f(x))", "S103", ")", "f(x)"),
    Slip("print(\"abc)", "S104", "\"", "print(\"abc\")"),
    Slip("f('abc", "S104", "'", "f('abc')"),
    Slip("f\"abc", "S104", "f\"", "f\"abc\""),
    Slip("x = “gpt 4o”", "S105", "“gpt 4o”", "x = \"gpt 4o\""),
    Slip("f(« gpt 4o »)", "S105", "« gpt 4o »", "f(\"gpt 4o\")"),
    Slip("‘a’", "S105", "‘a’", "\"a\""),
    Slip("x = `abc + 1", "S106", "`", "x = `abc` + 1"),
    Slip("`Àctive parameters * 2", "S137", "À", "`Active parameters` * 2"),
    Slip("Àctive parameters` * 2", "S137", "À", "`Active parameters` * 2"),
    Slip("0,59 * 2", "S107", "0,59", "0.59 * 2"),
    Slip("x = 0,59", "S107", "0,59", "x = 0.59"),
    Slip("(0,59)", "S107", "0,59", "(0.59)"),
    Slip("1 000 + 2", "S108", "1 000", "1000 + 2"),
    Slip("1\u{A0}000\u{202F}000 Wh", "S108", "1\u{A0}000\u{202F}000", "1000000 Wh"),
    Slip("f(.5)", "S109", ".5", "f(0.5)"),
    Slip("5. + x", "S138", "5.", "5.0 + x"),
    Slip("if x = 3\n y\nend", "S110", "=", "if x == 3\n y\nend"),
    Slip("filter(t, t.a = 1)", "S110", "=", "filter(t, t.a == 1)"),
    Slip("31.5 Wh – 38.5 Wh", "S155", "31.5 Wh – 38.5 Wh", "interval(31.5 Wh, 38.5 Wh)"),
    Slip("x = 4 – 8 kWh", "S155", "4 – 8 kWh", "x = interval(4 kWh, 8 kWh)"),
    Slip("f(0.75 – 1)", "S155", "0.75 – 1", "f(interval(0.75, 1))"),
    Slip("2 * 3 – 4", "S111", "–", "2 * 3 - 4"),
    Slip("8 Wh – 3 Wh", "S111", "–", "8 Wh - 3 Wh"),
    Slip("t.unpivot(2019..2021)", "S154", "2019..2021", "t.unpivot(`2019`..`2021`)"),
    Slip("a ≤ 3", "S111", "≤", "a <= 3"),
    Slip("a×b", "S111", "×", "a*b"),
    Slip("a&b", "S111", "&", "a and b"),
    Slip("non (a || b)", "S111", "||", "non (a ou b)"),
    Slip("!a", "S111", "!", "not a"),
    Slip("x − 1", "S111", "−", "x - 1"),
    Slip("x := 3", "S111", ":=", "x = 3"),
    Slip("x <- 3", "S111", "<-", "x = 3"),
    Slip("x is none", "S111", "is", "x == none"),
    Slip("x²", "S112", "²", "x^2"),
    Slip("fin = 3", "S113", "fin", "`fin` = 3"),
    Slip("def pour(x) = x", "S113", "pour", "def `pour`(x) = x"),
    Slip("for fin in xs\n a\nend", "S113", "fin", "for `fin` in xs\n a\nend"),
    Slip("f(x, end)", "S113", "end", "f(x, `end`)"),
    Slip("si x", "S114", "si"),
    Slip("si x\n y", "S139", "", "si x:\n y"),
    Slip("si x:\ny", "S139", "y", "si x:\n    y"),
    Slip("si x\ny", "S139", "", "si x:\n    y"),
    Slip("end", "S115", "end"),
    Slip("if a\n b\nelse if c\n d\nend", "S116", "else if", "if a\n b\nelif c\n d\nend"),
    Slip("si a\n b\nsinon si c\n d\nfin", "S116", "sinon si", "si a\n b\nsinonsi c\n d\nfin"),
    Slip("x++", "S117", "++", "x += 1"),
    Slip("map(xs, lambda x: x + 1)", "S118", "lambda", "map(xs, x => x + 1)"),
    Slip("lambda x, y: x", "S118", "lambda", "(x, y) => x"),
    Slip("lambda: 3", "S118", "lambda", "() => 3"),
    Slip("f(x) => 3", "S119", "=>", "f(x) >= 3"),
    Slip("if x => 3: y", "S119", "=>", "if x >= 3: y"),
    Slip("f(a b)", "S120", "b"),
    Slip("f(a = 1 b = 2)", "S120", "b", "f(a = 1, b = 2)"),
    Slip("print \"abc\"", "S120", "\"abc\"", "print(\"abc\")"),
    Slip("3 sqrt(2)", "S120", "sqrt", "3 * sqrt(2)"),
    Slip("x + 1 = 3", "S121", "x + 1", "x + 1 == 3"),
    Slip("t.", "S122", ""),
    Slip("t.2019 + 1", "S122", "2019", #"t["2019"] + 1"#),
    Slip("x.0", "S122", "0", "x[0]"),
    Slip("if c then a", "S123", "", "if c: a"),
    Slip("def f(x) return x", "S123", "return", "def f(x): return x"),
    Slip("a \u{0} b", "S124", "\u{0}"),
    Slip("\"a\\q\"", "S125", "\\q"),
    Slip("1e400", "S126", "1e400"),
    Slip("1e-400", "S126", "1e-400"),
    Slip("f\"a}b\"", "S127", "}"),
    Slip("null + 1", "S129", "null", "none + 1"),
    Slip("x -> 3", "S130", "3"),
    Slip("(1, 2)", "S131", ",", "[1, 2]"),
    Slip("a = b = 3", "S121", "b", "b = 3; a = b"),
    Slip("a, b = 1, 2, 3", "D425", "1, 2, 3"),
    Slip("return 3", "S133", "return", "3"),
    Slip("return", "S133", "return"),
    Slip("y = x++", "S117", "++", "y = x; x += 1"),
    Slip("++x", "S117", "++", "x += 1"),
    Slip("y = 2 * x++", "S117", "++"),
    Slip("10!", "S156", "10!"),
    Slip("f(n!)", "S156", "n!"),
    Slip("1,000.5", "S107", "1,000.5", "1000.5"),
    Slip("1,000,000", "S107", "1,000,000", "1000000"),
    Slip("f(1,000, 2,500)", "S107", "1,000", "f(1000, 2500)"),
    Slip("print('l'énergie')", "S120", "énergie", #"print("l'énergie")"#),
    Slip("f('l'eau', 'b')", "S120", "eau", #"f("l'eau", 'b')"#),
    Slip(#"f("un "mot" cité")"#, "S120", "mot", #"f('un "mot" cité')"#),
    Slip(#"f('c'est "bien"')"#, "S120", "est", #"f('c\'est "bien"')"#),
    Slip(#"f('gpt 4")"#, "S104", "'", "f('gpt 4')"),
    Slip(#"f("gpt 4')"#, "S104", "\"", #"f("gpt 4")"#),
    Slip("3 x 4", "S111", "x", "3 * 4"),
    Slip("100 W x 2 h", "S111", "x", "100 W * 2 h"),
    Slip("f(a = 1 ou b = 2)", "S110", "=", "f(a == 1 ou b == 2)"),
    Slip("|a - 3| + 1", "S111", "|a - 3|", "abs(a - 3) + 1"),
    Slip("a === 3", "S111", "===", "a == 3"),
    Slip("a !== 3", "S111", "!==", "a != 3"),
    Slip("for i in xs print(i)", "S123", "print", "for i in xs: print(i)"),
    Slip("while a x = 3", "S123", "x", "while a: x = 3"),
    Slip("def f(x) x + 1", "S123", "x", "def f(x) = x + 1"),
    Slip("x = 3 y = 4", "S121", "3 y", "x = 3; y = 4"),
    Slip("t.a = 3", "S121", "t.a", #"t["a"] = 3"#),
    Slip("f(part verte > 3)", "S120", "verte", "f(`part verte` > 3)"),
    Slip("t.part verte", "S120", "verte", "t.`part verte`"),
    Slip("si a:\n    b\n  c", "S158", "c"),
    Slip("if x:", "S134", "if"),
    Slip("x -> kWh + 1", "S135", "+", "(x -> kWh) + 1"),
  ])
  func saysWhatIsWrong(_ slip: Slip) {
    let source = Source(slip.text, origin: .input(1))
    let diagnostics = Parser.parse(source, mode: .file).diagnostics
    #expect(diagnostics.map(\.code) == [slip.code])
    #expect(diagnostics.first?.primary.map { source.slice($0.range) } == slip.place)
    #expect(diagnostics.first?.fix?.applied(to: source) == slip.repaired)
    let words = diagnostics.first?.message.french.split(separator: " ").count ?? 0
    #expect(words > 0 && words <= 13)
  }

  /// The whole line, comment included, and the word under the opening bracket.
  @Test func showsTheMendedLine() {
    let source = Source("x\nt |> filter(a > 1 |> head(5)  # c", origin: .input(1))
    let first = Parser.parse(source, mode: .file).diagnostics.first
    #expect(first?.help?.french == "t |> filter(a > 1) |> head(5)  # c")
    #expect(first?.primary?.text?.french == "ouverte ici")
  }

  @Test func reportsThreeErrorsInTheOrderOfTheText() {
    let text = "x = \ny = f(a b)\nz = 3\nif )\n  w\nend\nv = (1\n"
    let program = Parser.parse(Source(text, origin: .input(1)), mode: .file)
    #expect(program.diagnostics.map(\.code) == ["S101", "S120", "S101"])
    #expect(program.statements.count == 1)
  }
}
