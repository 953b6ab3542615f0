import Testing

@testable import Builtins

@Suite struct GroupVerbTests {
  /// The means of the study, computed with pandas 2.2 on the same file.
  @Test func summarizesTheStudy() {
    let played = Played(
      "cons_ia |> summarize(by = Provider, n = count(), moyenne = mean(Petite_conv)) |> sort(moyenne)"
    )
    #expect(
      played.rows == [
        ["Mistral", "8", "3.73625"], ["Google", "5", "8.776"], ["Meta", "5", "20.988"],
        ["OpenAI", "5", "120.53"],
      ])
  }

  @Test(arguments: [
    ("cons_ia.summarize(by = Provider, n = count())[\"Meta\", \"n\"]", "5"),
    ("cons_ia.summarize(n = count()).n[0]", "23"),
    ("cons_ia.summarize(by = [Provider, Active_parameters > 20 Gparam], n = count()).rows()", "8"),
    ("cons_ia.summarize(max(Token)).columns()", "[\"max(Token)\"]"),
    ("cons_ia.summarize(mean(Token..Email)).columns()", "[\"Token\", \"Tweet\", \"Email\"]"),
    ("cons_ia.summarize(m = mean(Token..Email)).columns()[0]", "\"m_Token\""),
    (
      "cons_ia.summarize(by = \"Provider\", b = max(Token), mean(Token)).columns()[2]",
      "\"mean(Token)\""
    ),
    ("cons_ia.filter(false).summarize(by = Provider, n = count()).rows()", "0"),
    ("cons_ia.filter(false).summarize(n = count()).n[0]", "0"),
    ("cons_ia.summarize(by = Provider, k = 3).k[0]", "3"),
    ("cons_ia.count(Provider)[\"Mistral\", \"n\"]", "8"),
    ("cons_ia.count(Provider, Active_parameters > 20 Gparam).rows()", "8"),
    ("count([1, none, 3])", "2"),
    ("count(table(a = [1, none]).a)", "1"),
    ("count(cons_ia.Token > 0.01 Wh)", "9"),
    ("table(n = [1, 1]).count(n).columns()", "[\"n\", \"n_\"]"),
    (
      "cons_ia.unpivot(Token..Cinq_pages, names = \"texte\", values = \"e\").texte.distinct().len()",
      "6"
    ),
    (
      "table(a = [\"x\", \"y\"], b = [\"p\", \"q\"], n = [1, 2]).pivot(rows = a, columns = b, values = n, empty = 0).row(1).p",
      "0"
    ),
    (
      "table(a = [\"x\", \"y\"], b = [\"p\", \"q\"], n = [1 kWh, 2 kWh]).pivot(rows = a, columns = b, values = n, empty = 3.6 MJ).row(1).p",
      "1 kWh"
    ),
    (
      "cons_ia.pivot(rows = Model, columns = Provider, values = Token, vide = 0)[1, \"Meta\"]",
      "0 Wh"
    ),
    ("cons_ia.cross(cout_pays).rows()", "3174"),
    ("cout_pays.cross(cout_pays, suffix = \"_2\").columns()[4]", "\"name_2\""),
    ("describe(cout_pays)[\"gwp\", \"n\"]", "138"),
    ("describe(cout_pays)[\"gwp\", \"unité\"]", "\"gCO2e/Wh\""),
    ("describe(table(a = [1, none, 4]))[\"a\", \"vides\"]", "1"),
    ("describe([1, 2, 6]).row(0).médiane", "2"),
    ("describe([interval(1, 2), interval(3, 9)]).row(0).moyenne", "2 – 5.5"),
    ("describe([interval(1, 2), interval(3, 9)]).row(0).max", "3 – 9"),
    ("describe([interval(1, 2), interval(3, 9)]).row(0).écart_type ?? 0", "0"),
    ("describe([\"a\"]).row(0).moyenne ?? 0", "0"),
  ])
  func gives(_ code: String, _ echo: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  /// Figures of columns within an expression are computed for all groups at once, too.
  @Test(arguments: [
    ("max(a) - min(w)", "max(a + 0) - min(w + 0)"),
    ("corr(a, w) ^ 2", "corr(a + 0, w + 0) ^ 2"),
    ("mean(a) if count() > 36 else median(w)", "mean(a + 0) if count() > 36 else median(w + 0)"),
    ("sum(range(3).map(i => i * sum(w)))", "sum(range(3).map(i => i * sum(w + 0)))"),
    ("sum(w) / max(sum(w), std(a))", "sum(w + 0) / max(sum(w + 0), std(a + 0))"),
    ("len(table(a = [1, 2]).filter(mean(a) > 0))", "2"),
    (
      "mean(w) + fit(w + 1, (w + 1) * max(w), true).intercept",
      "mean(w + 0) + fit(w + 1, (w + 1) * max(w + 0), true).intercept"
    ),
  ])
  func isTheSameWithinExpressions(atOnce: String, each: String) {
    let table = """
      t = table(k = [(i * 7) % 11 for i in range(400)], a = [((i * 37) % 101) / 7 for i in range(400)], \
      w = [(i * 37) % 101 for i in range(400)])

      """
    let summarized = Played(
      table + "t.summarize(by = k, x = \(atOnce), y = \(each)).filter(x != y).rows()")
    #expect(summarized.error == nil)
    #expect(summarized.echo == "0")
    let derived = Played(
      table + "t.derive(by = k, x = a + (\(atOnce)), y = a + (\(each))).filter(x != y).rows()")
    #expect(derived.error == nil)
    #expect(derived.echo == "0")
  }

  /// A name that is not the catalogue's function, or not the column, is asked for each group.
  @Test(arguments: [
    ("def mean(x) = 7\n", "mean(a) + 0", "7"),
    ("max = x => 3\n", "max(a) + 0", "3"),
    ("", "sum([1, 2].map(a => mean(a))) + 0", "3"),
    // What stands in a verb's place is evaluated among the columns of the outer verb.
    ("def filter(t, x) = x\n", "max(a) + filter(1, min(a))", "11"),
    ("def sort(u, x) = x\n", "count() + sort(1, max(a) + 100)", "108"),
    ("filter = (u, x) => x\n", "max(a) + filter(1, min(a))", "11"),
    ("def f(u) = head(u, min(a))\ndef head(u, x) = x\na = 4\n", "max(a) + f(1)", "10"),
  ])
  func asksTheUsersOwn(before: String, code: String, echo: String) {
    let played = Played(
      before + "table(k = [1, 1], a = [5.0, 6.0]).summarize(by = k, x = \(code)).x[0]")
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  @Test func saysThatAColumnGoesBeforeAVariable() {
    let played = Played(
      "a = 5\ntable(k = [1, 1], a = [1.0, 2.0]).summarize(by = k, x = mean(a) - 1).x[0]")
    #expect(played.echo == "0.5")
    #expect(played.notes.contains("N210"))
  }

  /// A variable is meant where it is written so, and where the summary has its own name or a column's.
  @Test(arguments: [
    ("m = 3\ncons_ia.summarize(m = count(), z = @m * 2).z[0]", "6"),
    ("m = 3\ncons_ia.summarize(m = m * 2).m[0]", "6"),
    ("table(m = [1, 2]).summarize(m = sum(m), z = max(m)).z[0]", "2"),
    ("m = 3\ntable(x = [1, 2]).summarize(m = sum(x), z = sum([m for m in [1, 2]])).z[0]", "3"),
    // Whole numbers that no double holds: what mean gives of each group.
    (
      "table(k = [1, 1], w = [9007199254740993, -9007199254740992])"
        + ".summarize(by = k, x = mean(w), y = mean(w + 0)).filter(x != y).rows()", "0"
    ),
  ])
  func takesWhatIsMeant(code: String, echo: String) {
    #expect(Played(code).echo == echo)
  }

  /// A figure of a column alone is computed for all groups at once, of an expression for each.
  @Test(arguments: ["sum", "mean", "median", "min", "max", "std"], ["a", "w"])
  func isTheSameForAllGroupsAtOnce(function: String, column: String) {
    let played = Played(
      """
      table(k = [(i * 7) % 11 for i in range(400)], a = [((i * 37) % 101) / 7 for i in range(400)], \
      w = [(i * 37) % 101 for i in range(400)])\
      .summarize(by = k, x = \(function)(\(column)), y = \(function)(\(column) + 0))\
      .filter(x != y).rows()
      """)
    #expect(played.error == nil)
    #expect(played.echo == "0")
  }

  /// Of so many rows each core takes a part; some groups are in one of them only.
  @Test func isTheSameOfManyRows() {
    let figures = ["w", "a"].flatMap { x in ["sum", "mean", "min", "max"].map { "\($0)(\(x))" } }
    let pairs = figures.enumerated().map { place, figure in
      "x\(place) = \(figure), y\(place) = \(figure.replacing(")", with: " + 0)"))"
    }
    let differ = figures.indices.map { "x\($0) != y\($0)" }
    let played = Played(
      """
      i = range(270000)
      table(k = [j % 7 + j // 100000 for j in i], a = [j * 37 % 10007 / 7 for j in i], \
      w = [j * 37 % 10007 - 5000 for j in i])\
      .summarize(by = k, \(pairs.joined(separator: ", ")))\
      .filter(\(differ.joined(separator: " or "))).rows()
      """)
    #expect(played.error == nil)
    #expect(played.echo == "0")
  }

  @Test(arguments: [
    ("cons_ia.summarize(by = Provder, n = count())", "N203", "Provder"),
    ("cons_ia.summarize(by = Provider)", "N205", "cons_ia.summarize(by = Provider)"),
    ("cons_ia.summarize(by = Provider, a = Token)", "D444", "Token"),
    ("cons_ia.summarize(by = Provider, a = [1, 2])", "D444", "[1, 2]"),
    ("cons_ia.summarize(by = Provider, a = \"Token\")", "N214", "\"Token\""),
    ("cons_ia.summarize(by = Provider, Provider = count())", "D422", ""),
    ("cons_ia.summarize(by = Provider, m = mean(Token), z = m * 2)", "D534", "m"),
    ("m = 3\ncons_ia.summarize(m = mean(Token), z = m * 2)", "D534", "m"),
    ("m = 3\ncons_ia.summarize(z = 1 + abs(m), m = mean(Token))", "D534", "m"),
    ("m = 3\ncons_ia.summarize(m = count(), z = round(sum(Token) / m, 2))", "D534", "m"),
    ("m = 3\ncons_ia.summarize(m = count(), z = if 1 < 2 then m else 0)", "D534", "m"),
    ("m = 3\ncons_ia.summarize(m = count(), z = f\"{m}\")", "D534", "m"),
    ("m = 3\ncons_ia.summarize(m = count(), z = sum([m + 1 for y in [1, 2]]))", "D534", "m"),
    ("count()", "N205", "count()"),
    (
      "cons_ia.unpivot(Active_parameters, Token, names = \"a\", values = \"b\")", "U314",
      "Active_parameters"
    ),
    ("cons_ia.unpivot(Token, names = \"a\")", "N205", ""),
    (
      "cons_ia.pivot(rows = Model, columns = Provider, values = Token, empty = 5)", "U302",
      "empty = 5"
    ),
    (
      "cons_ia.pivot(rows = Model, columns = Provider, values = Token, empty = 5 kg)", "U301",
      "empty = 5 kg"
    ),
    ("cout_pays.cross(cout_pays)", "D422", "cout_pays"),
    ("cons_ia.join(cout_pays)", "N205", "cons_ia.join(cout_pays)"),
    ("cons_ia.join(cout_pays, on = Provider == 3)", "D445", "Provider == 3"),
    ("cons_ia.join(cout_pays, on = Provider < Model)", "D445", "Provider < Model"),
    ("cons_ia.join(cout_pays, on = Provider == nom)", "N203", "Provider == nom"),
    ("cons_ia.join(cout_pays, on = Provider == name, kind = \"outer\")", "U308", ""),
    (
      "cons_ia.pivot(rows = [Provider, Model], columns = [Token, Email], values = Token)", "U306",
      ""
    ),
    ("t = cons_ia.pivot(rows = Provider, columns = Provider, values = Token)", "D437", ""),
  ])
  func refuses(_ code: String, _ error: String, _ marked: String) {
    let played = Played(code)
    #expect(played.error == error)
    if !marked.isEmpty { #expect(played.marked == marked) }
  }

  /// The missing cells of all groups are one note, not one for each count that a group has.
  @Test func missingCellsOfGroupsAreAddedUp() {
    let played = Played(
      "table(g = [1, 1, 2, 2, 2], x = [1, none, 2, none, none]).summarize(by = g, mean(x))")
    #expect(played.error == nil)
    #expect(played.notes == ["D411"])
    #expect(played.words == ["mean ignore 3 cellules vides"])
  }

  @Test(arguments: [
    ("cons_ia.sample(30).rows()", ["D461"]), ("cons_ia.sample(3).rows()", []),
    ("cons_ia.head(2).sample().rows()", []),
  ])
  func shortDrawsAreSaid(code: String, codes: [String]) {
    #expect(Played(code).notes == codes)
  }

  @Test(arguments: [
    ("cons_ia.count(by = Provider).n[1]", "8"),
    (
      "cons_ia.select(starts_with(\"Tw\"), ends_with(\"pages\")).columns()",
      "[\"Tweet\", \"Cinq_pages\"]"
    ),
    ("cons_ia.filter(starts_with(Model, \"gpt\")).rows()", "4"),
    ("len(cons_ia.select(-starts_with(\"A\"), -Token).columns())", "8"),
  ])
  func columnsByTheirNames(code: String, echo: String) {
    #expect(Played(code).echo == echo)
  }

  @Test func crossIsBounded() {
    let square = "cout_pays.cross(cout_pays, suffix = \"_2\")"
    let played = Played("t = \(square); t.cross(t, suffix = \"_3\")")
    #expect(played.error == "L605")
  }

  @Test(arguments: [
    ("inner", [["b", "2", "20"]]),
    ("left", [["a", "1", "–"], ["b", "2", "20"]]),
    ("full", [["a", "1", "–"], ["b", "2", "20"], ["c", "–", "30"]]),
    ("gauche", [["a", "1", "–"], ["b", "2", "20"]]),
    ("anti", [["a", "1"]]),
    ("semi", [["b", "2"]]),
  ])
  func joins(_ kind: String, _ rows: [[String]]) {
    let tables =
      "g = table(k = [\"a\", \"b\"], x = [1, 2]); d = table(c = [\"b\", \"c\"], y = [20, 30]);"
    for on in ["k == c", "c == k"] {
      let played = Played("\(tables) g.join(d, on = \(on), kind = \"\(kind)\")")
      #expect(played.error == nil)
      #expect(played.rows == rows)
      #expect(played.notes == (kind == "anti" || kind == "semi" ? [] : ["D443"]))
    }
  }

  @Test func joinsOnCommonNames() {
    let code = "a = table(k = [\"x\"], p = [1]); b = table(k = [\"x\"], q = [2]); a.join(b)"
    #expect(Played(code).rows == [["x", "1", "2"]])
    #expect(Played(code).notes.isEmpty)
  }

  @Test func pivotsToNamesAsEchoed() {
    let code =
      "table(a = [\"x\", \"x\"], b = [1, 2.5], c = [7, 8]).pivot(rows = a, columns = b, values = c)"
    #expect(Played("\(code).columns()").echo == "[\"a\", \"1\", \"2.5\"]")
  }
}
