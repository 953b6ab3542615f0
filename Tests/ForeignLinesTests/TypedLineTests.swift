import Builtins
import Datasets
import Diagnostics
import Evaluation
import Language
import Styling
import Testing
import Values

/// Lines as pupils type them, and what must come: a value, a picture, or a message whose repair runs.
@Suite struct TypedLineTests {
  private final class Answer {
    var error: Diagnostic?
    var notes: [String] = []
    var value: Value?
    var count = 0
  }

  private func answer(_ line: String, in session: inout Session) -> Answer {
    let answer = Answer()
    let context = RunContext(tongue: .french, width: 80) { event in
      switch event {
      case .error(let error): answer.error = answer.error ?? error
      case .note(let note): answer.notes.append(note.code)
      case .value(let value):
        answer.value = value
        answer.count += 1
      default: break
      }
    }
    session.run(Source(line, origin: .input(1)), mode: .file, in: context)
    return answer
  }

  private func answer(_ line: String) -> Answer {
    var session = Session(catalogue: .standard, library: .inside)
    return answer(line, in: &session)
  }

  private func echo(_ value: Value?) -> String {
    value?.bare(Display(tongue: .french, width: 80)) ?? ""
  }

  @Test(arguments: [
    (
      "import numpy as np\nimport seaborn as sns\nfrom math import pi\nimport random\npi",
      "3.141593"
    ),
    ("cons_ia.loc[cons_ia[\"Model\"]==\"gpt 4o\"][\"Token\"][0]", "0.0875 Wh"),
    ("v = [1, 2, 3, 4]\nnp.std(v)", "1.118034"), ("v = [1, 2, 3, 4]\nnp.mean(v)", "2.5"),
    ("v = [1, 2, 3, 4]\nnp.max(v)", "4"), ("np.log([1])", "[0]"),
    ("np.polyfit([1, 2, 3], [2, 4, 6], 1)[0]", "2"),
    ("cons_ia[\"Petite_conv\"].max()", "447 Wh"),
    ("cout_pays.loc[cout_pays[\"name\"]==\"FRA\",\"gwp\"].iloc[0]", "0.0800844 gCO2e/Wh"),
    ("cons_ia[[\"Token\"]].mean()", "{Token: 0.08493043 Wh}"),
    ("cons_ia.mean().Token", "0.08493043 Wh"),
    (">>> 1+1", "2"), ("étude> 1+1", "2"), ("print(\"a\", \"b\", sep=\"\")\n3", "3"),
    ("cons_ia.describe().select(column, unit).rows()", "10"),
    ("cons_ia.describe().select(colonne, unité).rows()", "10"),
    ("cons_ia.corr(Total_parameters, Petite_conv)", "0.958001"),
    ("res = []\nfor p in [\"FRA\"]: res.append(p)\nres", "[\"FRA\"]"),
    ("a, *b = [1, 2, 3]\n[a, b]", "[1, [2, 3]]"), ("*a, b = [1, 2, 3]\n[a, b]", "[[1, 2], 3]"),
    ("a, *b, c = range(5)\n[a, b, c]", "[0, [1, 2, 3], 4]"),
    (">>> 1 + 1\n2\n>>> x = 3\n>>> x\n3", "3"),
    ("In [1]: x = 4\n\nIn [2]: x\nOut[2]: 3", "4"),
    (
      "df = cons_ia[[\"Token\", \"Tweet\"]]\ndf.fillna(0, inplace=True)\nlen(columns(df))", "2"
    ),
    ("cons_ia.rename({\"Token\": \"J\"}, axis=1).J[0]", "0.0875 Wh"),
    ("cons_ia[cons_ia.Model == \"gpt 4o\"].Token.item()", "0.0875 Wh"),
    ("cons_ia.Active_parameters.map({137: \"grand\", 3: \"petit\"})[0]", "grand"),
    ("cons_ia.astype({\"Model\": \"str\"}).Model[0]", "gpt 4o"),
    ("d = {}\nd[\"FRA\"] = 3\nd", "{FRA: 3}"),
    ("n = 0\nd = {a: 1, b: 2}\nfor k in d: n += d[k]\nn", "3"),
    ("list(map(lambda x: x**2, [1, 2, 3]))[2]", "9"), ("list(map(str, [1, 2]))[0]", "1"),
    ("list(filter(lambda x: x > 1, [1, 2, 3]))", "[2, 3]"),
    ("from functools import reduce\nreduce(lambda a, b: a + b, [1, 2, 3])", "6"),
    ("r = 0\nfor p, g in cons_ia.groupby(\"Provider\"): r += len(g)\nr", "23"),
    ("df = cons_ia\ni = 2\ndf.iloc[i][\"Model\"]", "gpt 4"),
    ("cons_ia[\"Token\"].agg(\"mean\")", "0.08493043 Wh"),
    ("cons_ia[\"Token\"].agg([\"min\", \"max\"])", "{min: 0.002925 Wh, max: 1.1175 Wh}"),
    ("cons_ia.agg({\"Token\": \"max\"})", "{Token: 1.1175 Wh}"),
    ("cons_ia.groupby(\"Provider\")[\"Token\"].nunique().Token[1]", "5"),
    ("cons_ia[\"Token\"].map(\"{:.2f}\".format)[0]", "0.09 Wh"),
    ("cons_ia[\"Model\"].str[0:3][1]", "Gpt"), ("len(cons_ia.index)", "23"),
    ("cons_ia[\"Model\"].str.split(\" \").str[0][1]", "Gpt"),
    ("xs = [4, 5, 6]\nxs.index(6)", "2"), ("\"banana\".count(\"a\")", "3"),
    ("\"bONJOUR\".capitalize()", "Bonjour"), ("np.arange(0, 1, 0.25)[3]", "0.75"),
    ("pd.DataFrame([[1, 2], [3, 4]], columns=[\"a\", \"b\"]).b[1]", "4"),
    ("pd.merge(cons_ia, cout_pays, how=\"cross\").rows()", "3174"),
    (
      "df = cons_ia[[\"Model\", \"Token\"]]\ndf.rename(columns={\"Token\": \"t\"}).t[0]",
      "0.0875 Wh"
    ),
    ("df = cout_pays\ndf.columns = [\"a\", \"b\", \"c\", \"d\"]\ndf.a[0]", "WOR"),
    ("def f(x: int, y: int = 3) -> int:\n  return x * y\nf(2)", "6"),
    ("r = 0\nfor i in range(4):\n  if i % 2: r += i\nr", "4"),
    ("if __name__ == \"__main__\":\n  r = 7\nr", "7"), ("x = 4\nmax(x, 3), min(1, x)", "[4, 1]"),
    ("k = 2\nx = [1, 4, 9]\nx.shift(k)[2]", "1"),
    ("r = stats.ttest_ind([1, 2, 3], [2, 3, 5], equal_var=False)\nr.pvalue", "0.2846272"),
    ("t, p = stats.ttest_ind([1, 2, 3], [2, 3, 5], equal_var=False)\nt", "-1.264911"),
    ("a, b, r, p, e = stats.linregress([1, 2, 3, 4], [8, 7, 3, 1])\nr", "-0.9768308"),
    ("m = stats.linregress([1, 2, 3, 4], [8, 7, 3, 1])\nm.rvalue", "-0.9768308"),
    ("stats.linregress([1, 2, 3, 4], [8, 7, 3, 1]).stderr", "0.3872983"),
    ("pd.to_datetime(\"03/04/2024\", format=\"%m/%d/%Y\")", "2024-03-04"),
    ("random.seed(1)\n1 <= random.randint(1, 6) <= 6", "vrai"),
    ("a = 2\n[x >= a for x in np.random.randint(a, a + 3, 2)]", "[vrai, vrai]"),
    (
      "pd.read_csv(\"electricity_mixes.csv\", header=None, names=[\"a\", \"b\", \"c\", \"d\"]).a[0]",
      "name"
    ),
  ])
  func runs(_ line: String, _ shown: String) {
    let found = answer(line)
    #expect(found.error == nil, "\(line)")
    #expect(echo(found.value) == shown || "\(echo(found.value))" == shown, "\(line)")
  }

  @Test(arguments: [
    ("cout_pays[[\"adpe\",\"pe\",\"gwp\"]].max().max()", "U336", nil),
    ("moyenne(3,5 ; 4)", "S111", "moyenne([3.5, 4])"),
    (
      "def f(p) = cout_pays[p, \"gwp\"]; f(\"FR\")", "D404",
      "def f(p) = cout_pays[p, \"gwp\"]; f(\"FRA\")"
    ),
    ("a = 35 Wh; b = 7 Wh; a / b + a", "U302", "a = 35 Wh; b = 7 Wh; a / (b + a)"),
    ("cost(gpt 4o, France, tweet)", "S120", "cost(\"gpt 4o\", \"France\", \"tweet\")"),
    ("if 3 > 2 then print('oui')", "N220", "if 3 > 2: print('oui')"),
    (
      "cons_ia.nuage(Total_parameters, Petite_conv, Provider)", "N225",
      "cons_ia.nuage(Total_parameters, Petite_conv, couleur = Provider)"
    ),
    ("cons_ia.filter(Petite_conv > 10,5)", "S107", "cons_ia.filter(Petite_conv > 10.5)"),
    ("cons_ia.filter[Petite_conv > 3]", "N203", "cons_ia.filter(Petite_conv > 3)"),
    ("cons_ia.filter(Token entre 0 et 1)", "N220", "cons_ia.filter(0 <= Token <= 1)"),
    ("moyenne cons_ia.Token", "S120", "moyenne(cons_ia.Token)"),
    ("hist(cons_ia.Token, 5)", "N225", nil),
    ("cons_ia[\"Token\"][\"Tweet\"]", "N220", "cons_ia[[\"Token\", \"Tweet\"]]"),
    ("cons_ia[\"Token\"][\"gpt 4o\"]", "N220", "cons_ia[\"gpt 4o\", \"Token\"]"),
    (
      "a = table(modele = [\"gpt 4o\"], v = [1]); cons_ia.join(a, on=\"modele\")", "N203",
      "a = table(modele = [\"gpt 4o\"], v = [1]); cons_ia.join(a, on=Model == modele)"
    ),
    ("jours = 3; 2 jours", "U303", "jours = 3; 2 * jours"), ("10!", "S156", nil),
    ("cons_ia.Token.item()", "D531", nil),
    ("x = 3 y = 4", "S121", "x = 3; y = 4"), ("int n = 3", "N220", "n = 3"),
    ("if (3 > 2) { print(1) }", "N220", "if (3 > 2): print(1)"),
    ("print('gpt 4\")", "S104", "print('gpt 4')"),
    ("cons_ia.T", "N220", nil), ("cons_ia.inconnue(inplace=True)", "N220", nil),
    (
      "cons_ia.boîtes(Provider, Petite_conv)", "N225", "cons_ia.boîtes(Petite_conv, par = Provider)"
    ),
    ("cons_ia.Petite_conv + cout_pays.gwp", "U301", nil),
    ("cout_pays[\"FRA\"].gwp", "N213", "cout_pays[\"FRA\", \"gwp\"]"),
    ("cout_pays[\"FRA\"]", "N213", "cout_pays[\"FRA\", \"gwp\"]"),
    ("cons_ia['Model','Petite_conv']", "D404", "cons_ia[['Model', 'Petite_conv']]"),
    ("cons_ia.filter(Model = \"gpt 4o\")", "N220", "cons_ia.filter(Model == \"gpt 4o\")"),
    ("def f(x)\n  return x", "S139", "def f(x):\n  return x"),
    ("def f(x):\nreturn x", "S139", "def f(x):\n    return x"),
    (
      "t = table(d = [date(\"2023-01-15\")]); t.filter(d == \"2023-01-15\")", "U305",
      "t = table(d = [date(\"2023-01-15\")]); t.filter(d == date(\"2023-01-15\"))"
    ),
    ("x = 2; 35 Wh + x", "U302", nil), ("cons_ia.Token > 0.1 * 2", "U302", nil),
    ("35 Wh + 2", "U302", "35 Wh + 2 Wh"),
    ("plt.hist([1, 2, 3], density=True)", "N220", nil),
    ("pd.read_csv(\"electricity_mixes.csv\", skipfooter=2)", "N220", nil),
    ("cons_ia.groupby(\"Provider\")[\"Token\"].std(ddof=2)", "N220", nil),
    ("cons_ia.sample(frac=0.5)", "N220", nil),
    ("pd.to_datetime(\"03/04/2024\")", "N220", nil),
    ("pd.to_datetime([\"2024-01-31\", \"03/04/2024\"])", "N220", nil),
    ("pd.read_csv(\"electricity_mixes.csv\", parse_dates=[\"name\"])", "N220", nil),
    ("px.histogram(cons_ia, x=\"Provider\", y=\"Token\")", "N220", nil),
    ("px.box(cons_ia, x=\"Provider\", y=\"Token\", color=\"Model\")", "N220", nil),
    ("px.bar(cons_ia, x=\"Provider\", y=\"Token\", animation_frame=\"Model\")", "N220", nil),
    ("sns.displot(cons_ia[\"Token\"], kind=\"kde\")", "N220", nil),
    ("plt.semilogy([1, 2], [3, 4])", "N220", nil),
    ("cons_ia[\"Token\"].fillna(method=\"ffill\")", "N220", nil),
    ("cons_ia[\"Token\"].where(cons_ia[\"Token\"] > 1)", "N220", nil),
    ("d = date(\"2024-01-03\") - date(\"2024-01-01\"); d.days", "N220", nil),
    ("m = table(v = [1, none]); m.query(\"v > 0 and v != 2\")", "N220", nil),
    ("\"%x\" % 3", "N220", nil), ("date(\"2024-01-31\").dayofweek", "N220", nil),
    ("sns.histplot(data=cons_ia, x=\"Token\", y=\"Tweet\")", "N220", nil),
    ("cons_ia[\"Token\"].idxmax()", "N220", "cons_ia.sort(-Token).row(0)"),
    ("pd.read_excel(\"a.xlsx\")", "N220", nil), ("random.shuffle([1, 2])", "N220", nil),
    ("stats.ttest_rel([1, 2], [2, 4])", "N220", nil), ("plt.savefig(\"a.png\")", "N220", nil),
    ("cons_ia[\"Token\"].rolling(\"7D\").mean()", "N220", nil),
    (
      "cons_ia[\"Token\"].rolling(3, center=True).mean()", "N220", nil
    ),
    (
      "pd.read_csv(\"electricity_mixes.csv\", sep=r\"\\s+\")", "N220", nil
    ),
    (
      "pd.read_csv(\"electricity_mixes.csv\", encoding=\"klingon\")", "U308", nil
    ),
    ("print(cons_ia.groupby(\"Provider\"))", "N220", nil),
    ("x = cons_ia[\"Token\"].rolling(3)", "N220", nil), ("raise ValueError(\"x\")", "N220", nil),
    ("3 kWh * 0,20 €/kWh", "S107", "3 kWh * 0.20 €/kWh"),
    ("xs = [1, 2]; xs.remove(2)", "N220", nil), ("\"ab\".title()", "N220", nil),
    ("isinstance(3, int)", "N220", nil), ("cons_ia.to_excel(\"a.xlsx\")", "N220", nil),
    ("cons_ia.hist(figsize=(3, 4))", "N220", nil),
    ("valeur(\"12\")", "U307", nil), ("table(a = [\"17 ans\"]).derive(v = valeur(a))", "U307", nil),
    ("valeur(12 Wh)", "N205", nil), ("3 °F", "U303", nil), ("1 MBTU -> kWh", "U303", nil),
    (
      "t = table(d = [\"2024-01-31\"]); t.derive(e = d + 1 mois)", "U305",
      "t = table(d = [\"2024-01-31\"]); t.derive(e = date(d) + 1 mois)"
    ),
    ("x = input(\"?\")", "N220", nil),
  ])
  func isAnswered(_ line: String, _ code: String, _ mended: String?) throws {
    let error = try #require(answer(line).error, "\(line)")
    #expect(error.code == code, "\(line)")
    let applied = error.fix?.applied(to: Source(line, origin: .input(1)))
    #expect(applied == mended, "\(line)")
    #expect(mended != nil || error.help != nil, "\(line)")
    guard let mended else { return }
    #expect(answer(mended + "\n").error == nil, "\(mended)")
  }

  /// One note for all lines that were translated, one for all that was passed over.
  @Test func aBlockHasOneNoteOfEachKind() {
    let found = answer(
      "import pandas as pd\nimport numpy as np\nx = np.mean([1])\ny = np.std([1, 2])\nplt.figure()\nplt.show()"
    )
    #expect(found.error == nil)
    #expect(found.notes.sorted() == ["N220", "N227", "S128"])
  }

  /// What a session knows of a name decides between the sample and the population.
  @Test func arraysAreRememberedFromLineToLine() {
    var session = Session(catalogue: .standard, library: .inside)
    _ = answer("v = np.array([1, 2, 3, 4])", in: &session)
    #expect(echo(answer("v.std()", in: &session).value) == "1.118034")
    _ = answer("v = [1, 2, 3, 4]", in: &session)
    #expect(echo(answer("v.std()", in: &session).value) == "1.290994")
    _ = answer("def value_counts(x) = 7", in: &session)
    #expect(echo(answer("cons_ia[\"Provider\"].value_counts()", in: &session).value) == "7")
    _ = answer("np = {mean: 3}", in: &session)
    #expect(echo(answer("np.mean", in: &session).value) == "3")
  }

  /// What means something else in Python is said, and runs all the same.
  @Test func repetitionIsHintedAt() {
    let found = answer("[0] * 3")
    #expect(echo(found.value) == "[0]")
    #expect(found.notes == ["N220"])
    #expect(answer("[1, 2] * 3").notes == ["N220"])
    #expect(answer("3 * [1, 2]").notes == ["N220"])
    #expect(echo(answer("[x for i in range(2) for x in [1, 2]]").value) == "[1, 2, 1, 2]")
    #expect(answer("[2 Wh] * 3").notes == [])
  }

  /// A scale that a picture is not drawn with is not passed over like its colours.
  @Test(arguments: [
    "plt.xscale(\"log\")", "fig, ax = plt.subplots()\nax.set_yscale(\"log\")",
    "fig = px.line(cons_ia, x=\"Token\", y=\"Tweet\")\nfig.update_yaxes(type=\"log\")",
  ])
  func aLogarithmicScaleIsNamed(_ text: String) {
    let found = answer(text)
    #expect(found.error == nil)
    #expect(found.notes.contains("N220"))
  }

  /// One mark for all rows of a name, as plotly and seaborn have it.
  @Test(arguments: [
    (
      "px.pie(cons_ia, names=\"Provider\", values=\"Petite_conv\")",
      "cons_ia.summarize(by = Provider, Petite_conv = sum(Petite_conv)).pie(Provider, Petite_conv)"
    ),
    (
      "px.bar(cons_ia, x=\"Provider\", y=\"Token\")",
      "cons_ia.summarize(by = Provider, Token = sum(Token)).bars(Provider, Token, sort = \"no\")"
    ),
    (
      "px.bar(cons_ia, x=\"Provider\", y=\"Token\", color=\"Model\", barmode=\"group\")",
      "cons_ia.summarize(by = [Provider, Model], Token = sum(Token)).pivot(rows = Provider, columns = Model, values = Token).bars(Provider, -Provider, sort = \"no\")"
    ),
    (
      "sns.lineplot(data=cons_ia, x=\"Provider\", y=\"Token\")",
      "cons_ia.summarize(by = Provider, Token = mean(Token)).line(Provider, Token)"
    ),
    (
      "px.histogram(cons_ia, x=\"Provider\")",
      "cons_ia.count(Provider).bars(Provider, n, sort = \"no\")"
    ),
    (
      "sns.barplot(x=[\"a\", \"a\"], y=[1, 3])",
      "table(x = [\"a\", \"a\"], y = [1, 3]).summarize(by = x, y = mean(y)).bars(x, y, sort = \"no\")"
    ),
  ])
  func repeatedNamesAreDrawnOnce(_ text: String, _ ours: String) {
    var session = Session(catalogue: .standard, library: .inside)
    #expect(session.read(Source(text, origin: .input(1))).source.text == ours)
    #expect(answer(ours).error == nil)
  }

  /// The repair that is shown is the line to write, and the note names what draws.
  @Test func whatIsShownWorks() throws {
    let error = try #require(answer("cons_ia.boîtes(Provider, Petite_conv)").error)
    #expect(error.help?.french == "cons_ia.boîtes(Petite_conv, par = Provider)")
    #expect(answer("35 Wh.absent").error?.help == nil)
  }

  /// A picture is saved by what was drawn just before, where nothing else was drawn upon it.
  @Test(arguments: [
    ("plt.hist([1, 2, 3])\nplt.title(\"x\")\nplt.savefig(\"a.svg\")", true),
    ("hist([1, 2, 3])\nplt.savefig(\"a.svg\")", false),
    ("plt.plot([1, 2])\nplt.plot([2, 3])\nplt.savefig(\"a.svg\")", false),
    ("plt.hist([1, 2, 3])\n3\nplt.savefig(\"a.svg\")", false),
  ])
  func savesThePictureBefore(_ text: String, _ isSaved: Bool) {
    var session = Session(catalogue: .standard, library: .inside)
    let program = session.read(Source(text, origin: .input(1)))
    #expect(program.source.text.hasSuffix("_.save(\"a.svg\")") == isSaved)
  }
}
