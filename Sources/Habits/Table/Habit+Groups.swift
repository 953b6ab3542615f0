import Styling

/// Habits of pandas, NumPy and SciPy with groups and figures.
extension Habit {
  static let groups: [Habit] = [
    Habit(
      .groups, #"cons_ia.groupby(by="Provider")["Token"].mean()"#,
      "cons_ia.summarize(by = Provider, Token = mean(Token))",
      #"groupby(by="$c"$o)"#, #"groupby("$c"$o)"#),
    Habit(
      .groups, #"cons_ia.groupby("Provider", as_index=False)["Token"].mean()"#,
      "cons_ia.summarize(by = Provider, Token = mean(Token))",
      #"groupby("$c", as_index=False)"#, #"groupby("$c")"#),
    Habit(
      .groups, #"cons_ia.groupby("Provider")["Token"].mean().sort_values(ascending=False)"#,
      "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(-Token)",
      #"$t.groupby("$c")["$c2"].$n().sort_values(ascending=False)"#,
      "$t.summarize(by = $c, $c2 = $n($c2)).sort(-$c2)"),
    Habit(
      .groups, #"cons_ia.groupby("Provider")["Token"].mean()"#,
      "cons_ia.summarize(by = Provider, Token = mean(Token))",
      #"$t.groupby("$c")["$c2"].$n()"#, "$t.summarize(by = $c, $c2 = $n($c2))"),
    Habit(
      .groups, #"cons_ia.groupby("Provider").Token.mean()"#,
      "cons_ia.summarize(by = Provider, Token = mean(Token))",
      #"$t.groupby("$c").$n.$n2()"#, "$t.summarize(by = $c, $n = $n2($n))"),
    Habit(
      .groups, #"cons_ia.groupby(["Provider", "Model"])["Token"].mean()"#,
      "cons_ia.summarize(by = [Provider, Model], Token = mean(Token))",
      #"$t.groupby($l)["$c2"].$n()"#, "$t.summarize(by = [$l], $c2 = $n($c2))"),
    Habit(
      .groups, #"cons_ia.groupby("Provider").agg({"Token": "mean", "Tweet": "max"})"#,
      "cons_ia.summarize(by = Provider, Token = mean(Token), Tweet = max(Tweet))",
      #"$t.groupby("$c").agg({$d})"#, "$t.summarize(by = $c, $d:f)"),
    Habit(
      .groups, #"cons_ia.groupby("Provider").agg(m=("Token", "mean"))"#,
      "cons_ia.summarize(by = Provider, m = mean(Token))",
      #"$t.groupby("$c").agg($n=("$c2", "$q"))"#, "$t.summarize(by = $c, $n = $q($c2))"),
    Habit(
      .groups, #"cons_ia.groupby("Provider").size()"#, "cons_ia.count(Provider)",
      #"$t.groupby("$c").size()"#, "$t.count($c)"),
    Habit(
      .groups, #"cons_ia.groupby("Provider").count()"#, "cons_ia.count(Provider)",
      #"$t.groupby("$c").count()"#, "$t.count($c)"),
    Habit(
      .groups, #"cons_ia.groupby("Provider").mean()"#, "",
      .rewritten(
        Rewriting(
          "$t.groupby($r)", "$t",
          help: Bilingual(
            "t.summarize(by = A, moyenne = mean(B))", "t.summarize(by = A, average = mean(B))")))),
    Habit(
      .groups, #"cons_ia["Provider"].value_counts()"#, "cons_ia.count(Provider).sort(-n)",
      #"$t["$c"].value_counts($r)"#, "$t.count($c).sort(-n)"),
    Habit(
      .groups, "cons_ia.Provider.value_counts()", "cons_ia.count(Provider).sort(-n)",
      "$t.$n.value_counts($r)", "$t.count($n).sort(-n)"),
    Habit(
      .groups, #"cons_ia["Provider"].nunique()"#, #"len(distinct(cons_ia["Provider"]))"#,
      "$t.nunique()", "len(distinct($t))"),
    Habit(
      .groups, #"cons_ia["Provider"].unique()"#, #"distinct(cons_ia["Provider"])"#,
      "$t.unique()", "distinct($t)"),
    Habit(
      .groups,
      #"cons_ia.melt(value_vars=["Token", "Tweet"], var_name="texte", value_name="v")"#,
      #"cons_ia.unpivot(Token, Tweet, names = "texte", values = "v")"#,
      "$t.melt($r value_vars=$l, var_name=$x, value_name=$y)",
      "$t.unpivot($l, names = $x, values = $y)"),
    Habit(
      .groups, #"cons_ia.melt(id_vars="Model", value_vars=["Token", "Tweet"])"#,
      #"cons_ia.unpivot(Token, Tweet, names = "variable", values = "value")"#,
      "$t.melt($r value_vars=$l)",
      #"$t.unpivot($l, names = "variable", values = "value")"#),
    Habit(
      .groups, #"cons_ia.melt(id_vars="Model")"#, "",
      .rewritten(
        Rewriting(
          "$t.melt($r)", "$t",
          help: Bilingual(
            #"t.unpivot(A..C, names = "nom", values = "valeur")"#,
            #"t.unpivot(A..C, names = "name", values = "value")"#)))),
    Habit(
      .groups, #"cons_ia.pivot_table(index="Model", columns="Provider", values="Token")"#,
      "cons_ia.pivot(rows = Model, columns = Provider, values = Token)",
      #"$t.pivot_table(index="$c", columns="$c2", values="$c3"$o)"#,
      "$t.pivot(rows = $c, columns = $c2, values = $c3)"),
    Habit(
      .groups, #"cons_ia.pivot(index="Model", columns="Provider", values="Token")"#,
      "cons_ia.pivot(rows = Model, columns = Provider, values = Token)",
      #"$t.pivot(index="$c", columns="$c2", values="$c3")"#,
      "$t.pivot(rows = $c, columns = $c2, values = $c3)"),
    Habit(
      .groups, "cons_ia.pivot(Model, Provider, Token)",
      "cons_ia.pivot(rows = Model, columns = Provider, values = Token)",
      .rewritten(
        Rewriting(
          "pivot($x, $y, $z)", "pivot(rows = $x, columns = $y, values = $z)",
          says: Bilingual(
            "rows, columns et values se donnent par leur nom",
            "rows, columns and values are given by name")))),
    Habit(
      .groups, #"pd.merge(cons_ia[["Model", "Token"]], cons_ia[["Model", "Tweet"]], on="Model")"#,
      #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model)"#,
      #"pd.merge($t, $x, on="$c")"#, "$t.join($x, on = $c)"),
    Habit(
      .groups, #"cout_pays.merge(countries, left_on="name", right_on="iso_a3", how="left")"#,
      #"cout_pays.join(countries, on = name == iso_a3, kind = "left")"#,
      #"$t.merge($x, left_on="$c", right_on="$c2", how=$y)"#,
      "$t.join($x, on = $c == $c2, kind = $y)"),
    Habit(
      .groups, #"cout_pays.merge(countries, left_on="name", right_on="iso_a3")"#,
      "cout_pays.join(countries, on = name == iso_a3)",
      #"$t.merge($x, left_on="$c", right_on="$c2")"#, "$t.join($x, on = $c == $c2)"),
    Habit(
      .groups,
      #"cons_ia[["Model", "Token"]].merge(cons_ia[["Model", "Tweet"]], on="Model", how="left")"#,
      #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model, kind = "left")"#,
      #"$t.merge($x, on="$c", how=$y)"#, "$t.join($x, on = $c, kind = $y)"),
    Habit(
      .groups, #"cons_ia[["Model", "Token"]].merge(cons_ia[["Model", "Tweet"]], on="Model")"#,
      #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model)"#,
      #"$t.merge($x, on="$c")"#, "$t.join($x, on = $c)"),
    Habit(
      .groups, "pd.concat([cons_ia, cons_ia])", "cons_ia.append(cons_ia)",
      "pd.concat([$t, $x])", "$t.append($x)"),
  ]

  static let figures: [Habit] =
    [
      Habit(.figures, #"cons_ia["Token"].mean()"#, #"cons_ia["Token"].mean()"#, .accepted),
      Habit(.figures, "cons_ia.corr()", "cons_ia.corr()", .accepted),
      Habit(
        .figures, #"cons_ia["Token"].corr(cons_ia["Tweet"])"#,
        #"cons_ia["Token"].corr(cons_ia["Tweet"])"#, .accepted),
      Habit(
        .figures, #"np.log(value(cons_ia["Token"], Wh))"#, #"ln(value(cons_ia["Token"], Wh))"#,
        "np.log($x)", "ln($x)"),
      Habit(.figures, "math.log(2)", "ln(2)", "math.log($x)", "ln($x)"),
      Habit(.figures, "log(2)", "ln(2)", "log($x)", "ln($x)"),
      Habit(
        .figures, "35 Wh en kWh", "35 Wh -> kWh",
        .rewritten(Rewriting("$x en $n", "$x -> $n", says: converted))),
      Habit(
        .figures, "35 Wh to kWh", "35 Wh -> kWh",
        .rewritten(Rewriting("$x to $n", "$x -> $n", says: converted))),
      Habit(
        .figures, "convertir(35 Wh, kWh)", "35 Wh -> kWh",
        .rewritten(Rewriting("convertir($x, $n)", "$x -> $n", says: converted))),
      Habit(.figures, "np.array([1, 2])", "[1, 2]", "np.array($x)", "$x"),
      Habit(.figures, "np.arange(1, 4)", "range(1, 4)", "np.arange($r)", "range($r)"),
      Habit(
        .figures, "np.corrcoef(cons_ia.Token, cons_ia.Tweet)[0, 1]",
        "corr(cons_ia.Token, cons_ia.Tweet)", "np.corrcoef($x, $y)[$r]", "corr($x, $y)"),
      Habit(
        .figures, "np.corrcoef(cons_ia.Token, cons_ia.Tweet)", "corr(cons_ia.Token, cons_ia.Tweet)",
        "np.corrcoef($x, $y)", "corr($x, $y)"),
      Habit(
        .figures, "stats.pearsonr(cons_ia.Token, cons_ia.Tweet)",
        "corr(cons_ia.Token, cons_ia.Tweet)", "stats.pearsonr($x, $y)", "corr($x, $y)"),
      Habit(
        .figures, "stats.spearmanr(cons_ia.Token, cons_ia.Tweet)",
        #"corr(cons_ia.Token, cons_ia.Tweet, method = "spearman")"#,
        "stats.spearmanr($x, $y)", #"corr($x, $y, method = "spearman")"#),
      Habit(
        .figures, "stats.linregress(cons_ia.Token, cons_ia.Tweet)",
        "fit(cons_ia.Token, cons_ia.Tweet)", "stats.linregress($x, $y)", "fit($x, $y)"),
      Habit(
        .figures, "corr(cons_ia, Token, Tweet)", "corr(cons_ia.Token, cons_ia.Tweet)",
        .rewritten(
          Rewriting("corr($t, $n, $n2)", "corr($t.$n, $t.$n2)", says: ofItsTable))),
    ] + aggregates + [
      Habit(.figures, "math.pi", "3.141592653589793", "math.pi", "3.141592653589793"),
      Habit(.figures, "np.pi", "3.141592653589793", "np.pi", "3.141592653589793"),
      Habit(.figures, "statistics.mean([1, 2])", "mean([1, 2])", "statistics.$n($r)", "$n($r)"),
      Habit(.figures, "np.mean([1, 2])", "mean([1, 2])", .parsed("N217")),
      Habit(.figures, "math.sqrt(2)", "sqrt(2)", .parsed("N217")),
      Habit(
        .figures, #"pd.read_csv("electricity_mixes.csv")"#, #"read_csv("electricity_mixes.csv")"#,
        .parsed("N217")),
    ]

  private static let converted = Bilingual(
    "une conversion s'écrit avec ->", "a conversion is written with ->")

  private static let ofItsTable = Bilingual(
    "une colonne se lit avec sa table : t.A", "a column is read with its table: t.A")

  /// `t.mean(A)`, `mean(t, "A")`, `sum(1, 2)`, for the functions of one column.
  private static let aggregates: [Habit] = [
    "mean", "moyenne", "sum", "somme", "median", "médiane", "std", "écart_type", "max", "maximum",
    "min", "minimum",
  ].flatMap { name in
    let several = Bilingual(
      "plusieurs valeurs s'écrivent entre crochets", "several values stand in square brackets")
    return [
      Habit(
        .figures, "cons_ia.\(name)(Token)", "cons_ia.Token.\(name)()",
        .rewritten(Rewriting("$t.\(name)($n)", "$t.$n.\(name)()", says: ofItsTable))),
      Habit(
        .figures, #"\#(name)(cons_ia, "Token")"#, "\(name)(cons_ia.Token)",
        .rewritten(Rewriting(#"\#(name)($t, "$c")"#, "\(name)($t.$c)", says: ofItsTable))),
      Habit(
        .figures, "\(name)(cons_ia, Token)", "\(name)(cons_ia.Token)",
        .rewritten(Rewriting("\(name)($t, $n)", "\(name)($t.$n)", says: ofItsTable))),
    ]
      + (["max", "min", "maximum", "minimum"].contains(name)
        ? []
        : [
          Habit(
            .figures, "\(name)(1, 2, 3)", "\(name)([1, 2, 3])",
            .rewritten(Rewriting("\(name)($x, $y$o)", "\(name)([$x, $y$o])", says: several)))
        ])
  }
}
