import BuiltinKit
import Builtins
import Testing

/// What a function makes of a column in a verb.
@Suite struct RowByRowTests {
  /// Columns to try: the first of which a function takes the cells is the one.
  private static let series = [
    #"["Un deux", "a-b", " été "]"#, "[0.5, 0.25, 1]", "[2 kWh, 3 kWh, 5 kWh]",
    "[date(\"2024-01-31T10:30\"), date(\"2024-03-01T00:00\"), date(\"2023-12-31T23:59\")]",
    #"["FRA", "DEU", "CHN"]"#, #"["gpt 4o", "gpt 4", "Gemma 2 2b"]"#,
    #"["2024-01-31", "31/12/2023", "2024-02-29"]"#,
    #"["00:15", "01:30:10", "26:15:10"]"#,
  ]

  /// What follows the column in the brackets, for functions that need more.
  private static let more = [
    "replace": #", "e", "o""#, "contains": #", "e""#, "starts_with": #", "U""#,
    "ends_with": #", "b""#, "value": ", Wh", "cost": #", "FRA", "Email""#, "energy": #", "Email""#,
    "row_mean": ", x", "as_equivalent": #", "bouilloire""#,
    "interval": ", x * 2",
  ]

  static let names = Catalogue.standard.builtins.filter { $0.works == .byCell }.map(\.name)

  @Test(arguments: names) func worksCellByCell(_ name: String) throws {
    let fit = name == "predict" ? "m = fit([1, 2, 3], [2, 4, 7]); " : ""
    let arguments = name == "predict" ? "m, x" : "x" + (Self.more[name] ?? "")
    // A function of texts may give a list per text.
    let calls = ["\(name)(\(arguments))", "len(\(name)(\(arguments)))"]
    let tried = Self.series.lazy.flatMap { xs in calls.map { (xs: xs, call: $0) } }.first {
      xs, call in
      let scalars = Played("\(fit)[\(call) for x in \(xs)]")
      let column = Played("\(fit)table(x = \(xs)).derive(r = \(call)).r[0]")
      return scalars.error == nil && column.error == nil
    }
    let (xs, call) = try #require(tried, "no column suits \(name): add what it needs to `more`")
    let one = Played("\(fit)[\(call) for x in \(xs)]").echo
    let verb = "[r for r in table(x = \(xs)).derive(r = \(call)).r]"
    #expect(Played(fit + verb).echo == one)
    let own = "def f(x) = \(call)\n[r for r in table(x = \(xs)).derive(r = f(x)).r]"
    if fit.isEmpty { #expect(Played(own).echo == one) }
  }

  @Test(arguments: [
    (#"table(c = ["a", "b"], n = [1, 2]).derive(d = f"{c}-{n}").d"#, ["a-1", "b-2"]),
    (#"table(c = ["a", "b"], n = [1, 2]).derive(d = c + f"-{n:.1f}").d"#, ["a-1.0", "b-2.0"]),
    (#"table(c = ["a", none]).derive(d = f"<{c}>").d"#, ["<a>", "–"]),
    (#"table(c = ["un", "deux mots"]).derive(d = len(c)).d"#, ["2", "9"]),
    (#"table(c = ["un", "deux mots", none]).derive(d = len(words(c))).d"#, ["1", "2", "–"]),
    (#"table(c = ["un deux"]).derive(d = len(words(c))).d"#, ["2"]),
    (#"table(c = ["a-b", "c"]).derive(d = split(c, "-")[-1]).d"#, ["b", "c"]),
    (#"table(c = ["a b", "c"]).derive(d = "b" in words(c)).d"#, ["vrai", "faux"]),
    ("table(x = [3.14159, 2.71828], n = [1, 3]).derive(d = round(x, n)).d", ["3.1", "2.718"]),
    (#"table(c = ["abc", "abd"], p = ["c", none]).derive(d = contains(c, p)).d"#, ["vrai", "–"]),
    (
      """
      def initiales(nom) = f"{upper(chars(nom)[0])}{len(nom)}"
      table(c = ["ada", "alan"]).derive(d = initiales(c)).d
      """, ["A3", "A4"]
    ),
    (
      """
      def voyelles(s)
        n = 0
        for c in s
          if c in "aeiou" then
            n += 1
          end
        end
        return n
      end
      table(c = ["banane", "kiwi"]).derive(d = voyelles(c)).d
      """, ["3", "2"]
    ),
    (
      """
      def longs(s) = len([m for m in words(s) if len(m) > 2])
      table(c = ["un mot", "des mots longs"]).derive(d = longs(c)).d
      """, ["1", "3"]
    ),
    (
      "def initiale(s) = s[0]\ntable(c = [\"ada\", \"bob\"]).derive(d = initiale(c)).d", ["a", "b"]
    ),
    ("def base(x) = x / x[0]\ntable(v = [2, 4]).derive(d = base(v)).d", ["1", "2"]),
    (
      """
      def total(xs)
        s = 0
        for x in xs
          s += x
        end
        return s
      end
      table(v = [2, 4]).derive(d = total(v)).d
      """, ["6", "6"]
    ),
    (
      "def etendue(x) = max(x) - min(x) + 0 * len(x)\ntable(v = [1, 4]).derive(d = etendue(v)).d",
      ["3", "3"]
    ),
  ])
  func goesRowByRow(_ code: String, _ cells: [String]) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.rows.flatMap(\.self) == cells)
  }

  @Test(arguments: [
    ("len(cons_ia.Provider)", "23"),
    (#"len(f"{table(a = [1, 2]).a}") > 4"#, "vrai"),
    ("cons_ia.summarize(m = mean(len(Model))).m[0]", "12"),
    ("cons_ia.derive(n = count()).n[0]", "23"),
  ])
  func staysWhole(_ code: String, _ echo: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  @Test(arguments: [
    ("cons_ia.derive(n = len(Token))", "U321"),
    ("cons_ia.summarize(by = Provider, n = len(Token))", "U321"),
    ("cons_ia.summarize(by = Provider, n = len(Model))", "D444"),
  ])
  func aLengthThatIsNoneWritesCount(_ code: String, _ error: String) {
    let played = Played(code)
    #expect(played.error == error)
    #expect(played.help.contains("count()") || played.help.contains("compter()"))
  }

  @Test func theAdviceForATextAndANumberWorks() {
    let played = Played(#"table(c = ["a", "b"], n = [1, 2]).derive(d = c + "-" + n).d"#)
    #expect(played.error == "U305")
    #expect(Played(played.help).rows.flatMap(\.self) == ["a-1", "b-2"])
  }
}
