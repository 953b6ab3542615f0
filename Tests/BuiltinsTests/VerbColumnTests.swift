import Testing

/// Expressions where a verb takes columns, and the groups of `by`.
@Suite struct VerbColumnTests {
  @Test(arguments: [
    (
      """
      t = table(k = ["a", "a", "b"], d = [date(2024, 1, 5), date(2024, 2, 9), date(2024, 2, 5)], v = [1, 2, 3])
      t.pivot(rows = k, columns = month(d), values = v).columns()
      """, #"["k", "1", "2"]"#
    ),
    (
      #"table(k = ["a", "b"], v = [1, 2]).pivot(rows = upper(k), columns = v > 1, values = v * 2).columns()"#,
      #"["upper(k)", "faux", "vrai"]"#
    ),
    (#"table(k = ["a", "A", "b"], v = [1, 2, 3]).distinct(lower(k)).rows()"#, "2"),
    ("cons_ia.distinct(Provider, Active_parameters > 20 Gparam).rows()", "8"),
    ("cons_ia.select(Model, Token * 2).columns()", #"["Model", "Token * 2"]"#),
    ("cons_ia.select(lower(Model))[0, \"lower(Model)\"]", "\"gpt 4o\""),
    ("cons_ia.select(cons_ia.Token, Token).columns()", #"["Token"]"#),
    ("cons_ia.select(-Provider, col(\"Token\")).columns()[0]", "\"Model\""),
    ("cons_ia.describe(Token -> kWh)[0, \"unité\"]", "\"kWh\""),
    (
      #"cons_ia.unpivot(Token * 2, Tweet, names = "n", values = "v").distinct(n).n[0]"#,
      "\"Token * 2\""
    ),
    ("cons_ia.count(by = len(Model) > 8).n[0]", "3"),
    ("cons_ia.summarize(by = lower(Provider), n = count()).columns()[0]", "\"lower(Provider)\""),
    ("cons_ia.head(1, by = Provider).Model[2]", "\"Llama 3.1 8B\""),
    ("cons_ia.tail(-7, by = [Provider, Token > 1 Wh]).rows()", "1"),
    (#"table(g = ["a", "a", "b"], v = [5, 9, 2]).sort(v).tail(1, by = g).v[1]"#, "9"),
    (#"table(g = ["b", "a", "b"], v = [1, 2, 3]).sort(-v, by = g).v[2]"#, "2"),
    (#"table(g = ["b", "a", "b"], v = [1, 2, 3]).sort(-v / max(v), by = g).v[0]"#, "3"),
    (#"table(g = ["a", "a", "b"], v = [5, 9, 2]).filter(v < mean(v), by = g).v[0]"#, "5"),
    (
      #"[x for x in table(g = ["a", "b", "a", "b"], v = [1, 2, 3, 4]).derive(p = share(v), by = g).p]"#,
      "[0.25, 0.3333333, 0.75, 0.6666667]"
    ),
    (
      #"[x for x in table(g = ["a", "b", "a", "b"], v = [1, 2, 3, 4]).derive(c = cumsum(v), d = c - v, by = g).d]"#,
      "[0, 0, 1, 2]"
    ),
    (
      #"[x for x in table(g = ["a", "b", none], v = [1 Wh, 2 Wh, 3 Wh]).derive(m = mean(v), by = g).m]"#,
      "[1 Wh, 2 Wh, 3 Wh]"
    ),
    ("[x for x in table(g = [1, 1, 2], v = [3, 1, 2]).derive(r = rank(v, by = g)).r]", "[2, 1, 1]"),
    (
      "[x for x in table(g = [1, 1, 2], v = [3, 1, 2]).derive(r = lag(v), by = g).r]",
      "[rien, 3, rien]"
    ),
    ("table(v = [1]).filter(v > 3).derive(m = v, by = v).rows()", "0"),
  ])
  func gives(_ code: String, _ echo: String) {
    let played = Played(code)
    #expect(played.error == nil, "\(played.help)")
    #expect(played.echo == echo)
  }

  @Test(
    arguments: [
      ("cons_ia.rename(a = lower(Model))", "U306", "calculer(a = lower(Model))"),
      ("cons_ia.drop(Token * 2)", "U306", ""),
      ("cons_ia.select(Model, -lower(Model))", "U306", ""),
      ("cons_ia.select(3)", "U306", ""),
      ("cons_ia.select(mean(Token))", "U306", ""),
      ("cons_ia.select(words(Model))", "U306", ""),
      ("cons_ia.join(cons_ia, on = Model == Model and lower(Provider) == Provider)", "D445", nil),
      ("cons_ia.join(cons_ia, on = Model == Model and not (Token > 1 Wh))", "D445", nil),
      ("cons_ia.head(2).select(cons_ia.Token)", "D421", nil),
    ] as [(String, String, String?)])
  func refuses(_ code: String, _ error: String, _ help: String?) {
    let played = Played(code)
    #expect(played.error == error)
    if let help { #expect(played.help == help) }
  }

  @Test(arguments: [
    (#"table(g = ["a", "b"], v = [1, none]).summarize(by = g, m = mean(v))"#, "pour le groupe b"),
    (#"table(g = ["a", "b"], v = [1, none]).derive(m = max(v), by = g)"#, "pour le groupe b"),
    (
      #"table(g = ["a", "b", "b"], x = [1, 2, 3], y = [1, 3, 3]).summarize(by = g, r = corr(x, y))"#,
      "pour 2 groupes : a, b"
    ),
    (#"table(g = ["a", "b", "b"], x = [1, 2, 3]).filter(x > std(x), by = g)"#, "pour le groupe a"),
    (
      "table(g = [1, 2, 3, 4, 5], x = [1, 2, 3, 4, 5]).summarize(by = g, s = std(x))",
      "pour 5 groupes : 1, 2, 3…"
    ),
    (
      #"table(g = ["a", "b"], x = [1, none], y = [1, 2]).summarize(by = g, mean(x..y))"#,
      "x : pas de valeur pour le groupe b"
    ),
    (
      #"table(g = ["a", "b"], d = [date(2024, 1, 1), none]).summarize(by = g, fin = max(d))"#,
      "pour le groupe b"
    ),
  ])
  func aGroupWithoutAValueIsNamed(_ code: String, _ words: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.notes.filter { $0 == "D446" }.count == 1)
    #expect(played.words.contains { $0.contains(words) })
  }

  @Test func theOtherColumnsOfARecordKeepTheirFigures() {
    let played = Played(
      #"table(g = ["a", "b"], x = [1, none], y = [1, 2]).summarize(by = g, mean(x..y))"#)
    #expect(played.rows == [["a", "1", "1"], ["b", "–", "2"]])
  }

  @Test func ofAWholeTableAMissingFigureIsAnError() {
    #expect(Played("table(v = [none, none]).summarize(m = mean(v))").error == "D409")
  }

  @Test(arguments: [
    ("cons_ia.sort(by = Token)", "N223"),
    ("cons_ia.derive(kind = 1)", "N224"),
    ("cons_ia.derive(x = 1, inplace = true)", "N224"),
    ("cons_ia.summarize(by = Provider, suffix = count())", "N224"),
    (
      #"table(k = ["x", "x"], u = [1, 2]).join(table(k = ["x", "x"], v = [3, 4]), on = k)"#, "D447"
    ),
  ])
  func says(_ code: String, _ note: String) {
    #expect(Played(code).notes == [note])
  }

  @Test(arguments: [
    "cons_ia.derive(n = 1, total = 2)",
    #"table(k = ["x", "x"], u = [1, 2]).join(table(k = ["x"], v = [3]), on = k)"#,
    #"table(k = ["x"], u = [1]).join(table(k = ["x", "x"], v = [3, 4]), on = k)"#,
    "cons_ia.sort(Token, by = Provider)",
  ])
  func saysNothing(_ code: String) {
    #expect(Played(code).notes == [])
  }

  @Test func sortByAloneIsTheKey() {
    #expect(Played("cons_ia.sort(by = -Token).Model[0]").echo == "\"gpt 4\"")
  }
}
