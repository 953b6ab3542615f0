import Diagnostics
import Language
import Styling
import Testing

@testable import ForeignLines

/// Texts in which lines of other languages stand, before anything runs.
@Suite struct ProgramReadingTests {
  private func read(_ text: String, _ lines: [ForeignLine] = ForeignLine.all) -> Program {
    Program.read(
      Source(text, origin: .input(1)), mode: .file, table: ForeignLineTable(lines))
  }

  @Test(arguments: [
    ("import pandas as pd", 0), ("import pandas as pd\nx", 1), ("x; import a; y", 2),
    ("from numpy import (a,\n b)\nx", 1), ("if c: import a\nx", 2),
    ("def f(x):\n  import math\n  return x\nend", 1), ("x = 1\n\nimport a, b # c\n", 1),
  ])
  func passesOverImports(_ text: String, _ statements: Int) throws {
    let program = read(text)
    #expect(program.diagnostics.map(\.code) == ["S128"])
    #expect(program.statements.count == statements)
    let note = try #require(program.diagnostics.first)
    let range = try #require(note.primary?.range)
    #expect(note.source === program.source)
    let stretch = program.source.slice(range)
    #expect(stretch.hasPrefix("import") || stretch.hasPrefix("from"))
    #expect(!stretch.contains("#") && !stretch.contains(";"))
  }

  /// Python's split() at blanks is étude's; words() takes the punctuation away.
  @Test(arguments: ["\"a, b c.\".split()", "w = \"x\"\nw.split()[0]"])
  func splitStaysWhatItIs(_ text: String) {
    let program = read(text)
    #expect(program.diagnostics.isEmpty)
    #expect(program.source.text == text)
  }

  @Test(arguments: [
    ("np.mean(xs) |> round(1)", "mean(xs) |> round(1)"),
    ("xs |> map(x => np.sqrt(x)) |> sum", "xs |> map(x => np.sqrt(x)) |> sum"),
    ("sum([np.sqrt(x) for x in xs]) |> round(1)", "sum([sqrt(x) for x in xs]) |> round(1)"),
    ("xs |> f(np.mean(xs))", "xs |> f(mean(xs))"),
  ])
  func readsThePartsOfAPipeline(_ text: String, _ own: String) {
    #expect(read(text).source.text == own)
  }

  /// Dropping the name would drop what was asked for: étude refuses it.
  @Test(arguments: [
    "max(zz = 3)", "set(foo = [1])", "list(x = [1])", "float(x = 3)", "round(2.345, foo = 1)",
    "pow(2, exp = 3)", "any(xs = [true])", "len(obj = [1])",
  ])
  func namesThatAreNotPythonsStay(_ text: String) {
    #expect(read(text).source.text == text)
  }

  @Test func theTableHasAllThatIsPassedOver() {
    let all = ForeignLineTable(ForeignLine.all).passings.map(\.opener)
    #expect(ForeignLineTable.standard.passings.map(\.opener) == all)
    #expect(!all.isEmpty)
  }

  /// The word may be a name, a text or a part of one.
  @Test(arguments: ["import = 3", "\"import a\"", "f(import)", "x = 1 # import a", "importer(a)"])
  func leavesOtherUsesAlone(_ text: String) {
    #expect(read(text).diagnostics.isEmpty)
    #expect(read(text).statements.count == 1)
  }

  @Test func oneNoteIsForAllStatementsOfAKind() {
    let program = read("import a\nx +\nimport b\nfrom c import d\nplt.figure()\nplt.show()")
    #expect(program.diagnostics.map(\.code) == ["S101", "S128", "N227"])
    #expect(program.diagnostics.map(\.severity) == [.error, .note, .note])
  }

  @Test func linesAreTranslatedBeforeAnythingRuns() throws {
    let program = read("  y = 2\nplt.show()\nz = np.mean([y, 4])\nnp.std(y) # n")
    #expect(
      program.source.text == "  y = 2\npass\nz = mean([y, 4])\nstd(y, population = true) # n")
    #expect(program.diagnostics.map(\.code) == ["N220", "N227"])
    #expect(program.statements.count == 4)
    let note = try #require(program.diagnostics.first)
    #expect(note.severity == .note)
    #expect(note.mended == "z = mean([y, 4])\n    std(y, population = true)")
  }

  /// Places of errors stay true: the text has as many lines as before.
  @Test(arguments: [
    "np.mean([1,\n  2])\nx", "plt.figure(\n figsize=(1, 2))\nx",
    "for i in df.columns:\n  print(np.std(\n    i))\nx", "\"\"\"a\nb\"\"\"\nnp.sqrt(2)",
    "%matplotlib inline\n!pip install x\nnp.exp(1)",
  ])
  func linesAreAsManyAsBefore(_ text: String) {
    let program = read(text)
    #expect(program.source.lineCount == Source(text, origin: .input(1)).lineCount)
    #expect(program.source.text != text)
    #expect(!program.hasErrors, "\(program.source.text)")
  }

  /// Lines of étude are left alone, whatever they look like.
  @Test(arguments: [
    "cons_ia.filter(Token > 1 Wh).sort(-Token).head(3)", "x = 35 Wh -> kWh", "f = x => x + 1",
    "t.plot(A, B, color = C)", "t.corr(A, B)", "[x * 2 for x in xs if x > 1]",
    "cons_ia |> summarize(by = Provider, m = mean(Token))", "if a then b else c",
    "d[\"k\"] = 3", "a, b = 1, 2", "t.rename(A = B)", "t.drop(A)",
    "t.pivot(rows = A, columns = B, values = C)",
    "std(x)", "x.std()", "t[\"A\"]", "t[[\"A\", \"B\"]]", "t.sort(A, B)", "print(x, y)", "t.head()",
    "def std(x): return 3", "xs.append(3)", "t.join(u, on = A)", "round(x, 2)", "1 h 30 min",
  ])
  func linesOfEtudeAreLeftAlone(_ text: String) {
    #expect(read(text).source.text == text)
    #expect(!read(text).diagnostics.contains { $0.code == "N220" || $0.code == "N227" })
  }

  /// A rewrite never changes a number.
  @Test(arguments: [
    ("np.std(x)", "std(x, population = true)"), ("np.std(x, ddof=1)", "std(x)"),
    ("np.var(x)", "var(x, population = true)"),
    ("x = [1]; x.std(ddof=0)", "x = [1]; x.std(population = true)"),
    ("v = np.array([1, 2]); v.std()", "v = [1, 2]; v.std(population = true)"),
    ("v = np.array([1, 2]); v.mean()", "v = [1, 2]; v.mean()"),
    ("s = pd.Series([1, 2]); s.std()", "s = [1, 2]; s.std()"),
    ("np.percentile(x, 25)", "quantile(x, 0.25)"),
    ("np.percentile(x, [5, 95])", "quantile(x, [0.05, 0.95])"),
    ("np.percentile(x, p)", "quantile(x, p / 100)"), ("np.quantile(x, 0.25)", "quantile(x, 0.25)"),
    ("statistics.pstdev(x)", "std(x, population = true)"), ("statistics.stdev(x)", "std(x)"),
    ("np.log(x)", "ln(x)"), ("math.log(8, 2)", "ln(8) / ln(2)"), ("np.log10(x)", "log10(x)"),
    ("plt.hist(x)", "hist(x, bins = 10)"), ("plt.hist(x, bins=5)", "hist(x, bins = 5)"),
    ("df.corr(method=\"spearman\", numeric_only=True)", "df.corr(method = \"spearman\")"),
    ("df[(df[\"a\"] > 1) & (df[\"b\"] < 2)]", "df.filter((a > 1) and (b < 2))"),
    ("df[~(df[\"a\"] > 1)]", "df.filter(not (a > 1) or is_none(a))"),
    ("df[df[\"a\"] > s]", "df[df[\"a\"] > s]"),
    ("df.query(\"a > 1 & b < @s\")", "df.filter(a > 1 and b < @s)"),
    ("df.loc[0:2]", "df[0:3]"), ("df.iloc[0:2]", "df[0:2]"),
    (
      "df.groupby(\"g\", sort=False)[\"x\"].mean()",
      "df.summarize(by = g, x = mean(x)).filter(not is_none(g))"
    ),
    (
      "df.groupby(\"g\", sort=False, dropna=False)[\"x\"].mean()",
      "df.summarize(by = g, x = mean(x))"
    ),
    ("df.merge(e, on=\"k\", how=\"outer\")", "df.join(e, on = k, kind = \"full\")"),
    ("xs = [1]; xs.sort(key=lambda x: -x)", "xs = [1]; xs = sorted(xs, by = x => -x)"),
    ("math.floor(x)", "floor(x)"), ("math.ceil(x)", "-floor(-x)"),
    ("2 * math.pow(a, b)", "2 * (a ^ b)"),
    ("import numpy as n; n.std(x)", "import numpy as n; std(x, population = true)"),
    ("from math import log; log(x)", "from math import log; ln(x)"),
    (
      "pd.read_csv(\"a.csv\", na_values=\"-\", dtype={\"cp\": str}, parse_dates=[\"j\"], dayfirst=True)",
      "read_csv(\"a.csv\", missing = \"-\", types = {cp: text, j: date})"
    ),
    (
      "pd.read_csv(\"a.csv\", skiprows=2, header=1, nrows=5, usecols=[\"a\"])",
      "read_csv(\"a.csv\", skip = 3)[[\"a\"]].head(5)"
    ),
    ("pd.read_csv(\"a.csv\", sep=None)", "read_csv(\"a.csv\")"),
    ("pd.read_table(\"a.csv\")", "read_csv(\"a.csv\", separator = \"\\t\")"),
    ("x.shift(-2)", "lead(x, 2)"), ("x.diff(periods=2)", "diff(x, 2)"),
    ("x.rolling(window=3).std()", "rolling_std(x, 3)"),
    (
      "df.groupby([\"a\", \"b\"])[\"v\"].rank(ascending=False)",
      "if is_none(df.a) or is_none(df.b) then none else rank(df.v, descending = true, by = [df.a, df.b])"
    ),
    ("x = random.randint(a, b)", "x = a + int(random() * (b - a + 1))"),
    ("2 * random.randint(1, 6)", "2 * (1 + int(random() * 6))"),
    ("print(\"a\", x, sep=\"\", end=\"\")", "print(f\"a{x}\", end=\"\")"),
  ])
  func aRewriteKeepsTheNumber(_ text: String, _ ours: String) {
    #expect(read(text).source.text == ours)
  }

  /// What a twin cannot do is never left out: the line stands, and is answered when it fails.
  @Test(arguments: [
    "plt.hist(x, density=True)", "df.merge(e, on=\"k\", how=\"right\")", "np.mean(x, axis=0)",
    "x.std(ddof=2)", "df.rank(pct=True)", "px.line(df, x=\"a\", y=\"b\", log_x=True)",
    "pd.read_csv(\"a.csv\", skipfooter=3)",
    "sns.scatterplot(data=df, x=\"a\", y=\"b\", size_norm=3)",
    "df.drop_duplicates(keep=False)", "np.random.normal(0, 1, 3)", "random.shuffle(xs)",
    "pd.read_csv(\"a.csv\", dtype=str)", "pd.read_csv(\"a.csv\", skiprows=[1])",
    "stats.ttest_ind(x, y)", "stats.ttest_ind(x, y, equal_var=False, alternative=\"less\")",
    "x.shift(1, fill_value=0)", "x.rolling(3, min_periods=1).mean()",
    "df.groupby(\"k\")[\"v\"].rolling(3).mean()",
    "df.to_excel(\"a\")",
  ])
  func anOptionIsNeverLost(_ text: String) {
    #expect(read(text).source.text == text)
  }
}
