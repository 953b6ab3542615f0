import Styling

/// Lines of pandas, NumPy and SciPy with groups and figures.
extension ForeignLine {
  static let groups: [ForeignLine] = [
    ForeignLine(
      .groups, #"cons_ia.groupby(by="Provider")["Token"].mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token))",
      .answered(#"groupby(by="$c"$o)"#, by: #"groupby("$c"$o)"#)),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider", as_index=False)["Token"].mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token))",
      .answered(#"groupby("$c", as_index=False)"#, by: #"groupby("$c")"#)),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].mean().sort_values(ascending=False)"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(-Token)",
      .answered(
        #"$t.groupby("$c")["$c2"].$n().sort_values(ascending=False)"#,
        by: "$t.summarize(by = $c, $c2 = $n($c2)).sort(-$c2)")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token))",
      .answered(#"$t.groupby("$c")["$c2"].$n()"#, by: "$t.summarize(by = $c, $c2 = $n($c2))")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").Token.mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token))",
      .answered(#"$t.groupby("$c").$n.$n2()"#, by: "$t.summarize(by = $c, $n = $n2($n))")),
    ForeignLine(
      .groups, #"cons_ia.groupby(["Provider", "Model"])["Token"].mean()"#,
      ours: "cons_ia.summarize(by = [Provider, Model], Token = mean(Token))",
      .answered(#"$t.groupby($l)["$c2"].$n()"#, by: "$t.summarize(by = [$l], $c2 = $n($c2))")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").agg({"Token": "mean", "Tweet": "max"})"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token), Tweet = max(Tweet))",
      .answered(#"$t.groupby("$c").agg({$d})"#, by: "$t.summarize(by = $c, $d:f)")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").agg(m=("Token", "mean"))"#,
      ours: "cons_ia.summarize(by = Provider, m = mean(Token))",
      .answered(
        #"$t.groupby("$c").agg($n=("$c2", "$q"))"#, by: "$t.summarize(by = $c, $n = $q($c2))")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").size()"#, ours: "cons_ia.count(Provider)",
      .answered(#"$t.groupby("$c").size()"#, by: "$t.count($c)")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").count()"#, ours: "cons_ia.count(Provider)",
      .answered(#"$t.groupby("$c").count()"#, by: "$t.count($c)")),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").mean()"#, ours: "",
      .answered(
        "$t.groupby($r)", by: "$t",
        help: Bilingual(
          "t.summarize(by = A, moyenne = mean(B))", "t.summarize(by = A, average = mean(B))"))),
    ForeignLine(
      .groups, #"cons_ia["Provider"].value_counts()"#, ours: "cons_ia.count(Provider).sort(-n)",
      .answered(#"$t["$c"].value_counts($r)"#, by: "$t.count($c).sort(-n)")),
    ForeignLine(
      .groups, "cons_ia.Provider.value_counts()", ours: "cons_ia.count(Provider).sort(-n)",
      .answered("$t.$n.value_counts($r)", by: "$t.count($n).sort(-n)")),
    ForeignLine(
      .groups, #"cons_ia["Provider"].nunique()"#, ours: #"len(distinct(cons_ia["Provider"]))"#,
      .answered("$t.nunique()", by: "len(distinct($t))")),
    ForeignLine(
      .groups, #"cons_ia["Provider"].unique()"#, ours: #"distinct(cons_ia["Provider"])"#,
      .answered("$t.unique()", by: "distinct($t)")),
    ForeignLine(
      .groups, #"cons_ia.melt(value_vars=["Token", "Tweet"], var_name="texte", value_name="v")"#,
      ours: #"cons_ia.unpivot(Token, Tweet, names = "texte", values = "v")"#,
      .answered(
        "$t.melt($r value_vars=$l, var_name=$x, value_name=$y)",
        by: "$t.unpivot($l, names = $x, values = $y)")),
    ForeignLine(
      .groups, #"cons_ia.melt(id_vars="Model", value_vars=["Token", "Tweet"])"#,
      ours: #"cons_ia.unpivot(Token, Tweet, names = "variable", values = "value")"#,
      .answered(
        "$t.melt($r value_vars=$l)", by: #"$t.unpivot($l, names = "variable", values = "value")"#)),
    ForeignLine(
      .groups, #"cons_ia.melt(id_vars="Model")"#, ours: "",
      .answered(
        "$t.melt($r)", by: "$t",
        help: Bilingual(
          #"t.unpivot(A..C, names = "nom", values = "valeur")"#,
          #"t.unpivot(A..C, names = "name", values = "value")"#))),
    ForeignLine(
      .groups, #"cons_ia.pivot_table(index="Model", columns="Provider", values="Token")"#,
      ours: "cons_ia.pivot(rows = Model, columns = Provider, values = Token)",
      .answered(
        #"$t.pivot_table(index="$c", columns="$c2", values="$c3"$o)"#,
        by: "$t.pivot(rows = $c, columns = $c2, values = $c3)")),
    ForeignLine(
      .groups, #"cons_ia.pivot(index="Model", columns="Provider", values="Token")"#,
      ours: "cons_ia.pivot(rows = Model, columns = Provider, values = Token)",
      .answered(
        #"$t.pivot(index="$c", columns="$c2", values="$c3")"#,
        by: "$t.pivot(rows = $c, columns = $c2, values = $c3)")),
    ForeignLine(
      .groups, "cons_ia.pivot(Model, Provider, Token)",
      ours: "cons_ia.pivot(rows = Model, columns = Provider, values = Token)",
      .answered(
        "pivot($x, $y, $z)", by: "pivot(rows = $x, columns = $y, values = $z)",
        says: Bilingual(
          "rows, columns et values se donnent par leur nom",
          "rows, columns and values are given by name"))),
    ForeignLine(
      .groups, #"pd.merge(cons_ia[["Model", "Token"]], cons_ia[["Model", "Tweet"]], on="Model")"#,
      ours: #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model)"#,
      .answered(#"pd.merge($t, $x, on="$c")"#, by: "$t.join($x, on = $c)")),
    ForeignLine(
      .groups, #"cout_pays.merge(countries, left_on="name", right_on="iso_a3", how="left")"#,
      ours: #"cout_pays.join(countries, on = name == iso_a3, kind = "left")"#,
      .answered(
        #"$t.merge($x, left_on="$c", right_on="$c2", how=$y)"#,
        by: "$t.join($x, on = $c == $c2, kind = $y)")),
    ForeignLine(
      .groups, #"cout_pays.merge(countries, left_on="name", right_on="iso_a3")"#,
      ours: "cout_pays.join(countries, on = name == iso_a3)",
      .answered(#"$t.merge($x, left_on="$c", right_on="$c2")"#, by: "$t.join($x, on = $c == $c2)")),
    ForeignLine(
      .groups,
      #"cons_ia[["Model", "Token"]].merge(cons_ia[["Model", "Tweet"]], on="Model", how="left")"#,
      ours:
        #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model, kind = "left")"#,
      .answered(#"$t.merge($x, on="$c", how=$y)"#, by: "$t.join($x, on = $c, kind = $y)")),
    ForeignLine(
      .groups, #"cons_ia[["Model", "Token"]].merge(cons_ia[["Model", "Tweet"]], on="Model")"#,
      ours: #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model)"#,
      .answered(#"$t.merge($x, on="$c")"#, by: "$t.join($x, on = $c)")),
    ForeignLine(
      .groups, "pd.concat([cons_ia, cons_ia])", ours: "cons_ia.append(cons_ia)",
      .answered("pd.concat([$t, $x])", by: "$t.append($x)")),
  ]

  static let figures: [ForeignLine] =
    [
      ForeignLine(
        .figures, #"cons_ia["Token"].mean()"#, ours: #"cons_ia["Token"].mean()"#, .accepted),
      ForeignLine(.figures, "cons_ia.corr()", ours: "cons_ia.corr()", .accepted),
      ForeignLine(
        .figures, #"cons_ia["Token"].corr(cons_ia["Tweet"])"#,
        ours: #"cons_ia["Token"].corr(cons_ia["Tweet"])"#, .accepted),
      ForeignLine(
        .figures, #"np.log(value(cons_ia["Token"], Wh))"#,
        ours: #"ln(value(cons_ia["Token"], Wh))"#, .answered("np.log($x)", by: "ln($x)")),
      ForeignLine(.figures, "math.log(2)", ours: "ln(2)", .answered("math.log($x)", by: "ln($x)")),
      ForeignLine(.figures, "log(2)", ours: "ln(2)", .answered("log($x)", by: "ln($x)")),
      ForeignLine(
        .figures, "35 Wh en kWh", ours: "35 Wh -> kWh",
        .answered("$x en $n", by: "$x -> $n", says: converted)),
      ForeignLine(
        .figures, "35 Wh to kWh", ours: "35 Wh -> kWh",
        .answered("$x to $n", by: "$x -> $n", says: converted)),
      ForeignLine(
        .figures, "convertir(35 Wh, kWh)", ours: "35 Wh -> kWh",
        .answered("convertir($x, $n)", by: "$x -> $n", says: converted)),
      ForeignLine(
        .figures, "np.array([1, 2])", ours: "[1, 2]", .answered("np.array($x)", by: "$x")),
      ForeignLine(
        .figures, "np.arange(1, 4)", ours: "range(1, 4)",
        .answered("np.arange($r)", by: "range($r)")),
      ForeignLine(
        .figures, "np.corrcoef(cons_ia.Token, cons_ia.Tweet)[0, 1]",
        ours: "corr(cons_ia.Token, cons_ia.Tweet)",
        .answered("np.corrcoef($x, $y)[$r]", by: "corr($x, $y)")),
      ForeignLine(
        .figures, "np.corrcoef(cons_ia.Token, cons_ia.Tweet)",
        ours: "corr(cons_ia.Token, cons_ia.Tweet)",
        .answered("np.corrcoef($x, $y)", by: "corr($x, $y)")),
      ForeignLine(
        .figures, "stats.pearsonr(cons_ia.Token, cons_ia.Tweet)",
        ours: "corr(cons_ia.Token, cons_ia.Tweet)",
        .answered("stats.pearsonr($x, $y)", by: "corr($x, $y)")),
      ForeignLine(
        .figures, "stats.spearmanr(cons_ia.Token, cons_ia.Tweet)",
        ours: #"corr(cons_ia.Token, cons_ia.Tweet, method = "spearman")"#,
        .answered("stats.spearmanr($x, $y)", by: #"corr($x, $y, method = "spearman")"#)),
      ForeignLine(
        .figures, "stats.linregress(cons_ia.Token, cons_ia.Tweet)",
        ours: "fit(cons_ia.Token, cons_ia.Tweet)",
        .answered("stats.linregress($x, $y)", by: "fit($x, $y)")),
      ForeignLine(
        .figures, "corr(cons_ia, Token, Tweet)", ours: "corr(cons_ia.Token, cons_ia.Tweet)",
        .answered("corr($t, $n, $n2)", by: "corr($t.$n, $t.$n2)", says: ofItsTable)),
    ] + aggregates + [
      ForeignLine(
        .figures, "math.pi", ours: "3.141592653589793",
        .answered("math.pi", by: "3.141592653589793")),
      ForeignLine(
        .figures, "np.pi", ours: "3.141592653589793", .answered("np.pi", by: "3.141592653589793")),
      ForeignLine(
        .figures, "statistics.mean([1, 2])", ours: "mean([1, 2])",
        .answered("statistics.$n($r)", by: "$n($r)")),
      ForeignLine(.figures, "np.mean([1, 2])", ours: "mean([1, 2])", .refused("N217")),
      ForeignLine(.figures, "math.sqrt(2)", ours: "sqrt(2)", .refused("N217")),
      ForeignLine(
        .figures, #"pd.read_csv("electricity_mixes.csv")"#,
        ours: #"read_csv("electricity_mixes.csv")"#, .refused("N217")),
    ]

  private static let converted = Bilingual(
    "une conversion s'écrit avec ->", "a conversion is written with ->")

  private static let ofItsTable = Bilingual(
    "une colonne se lit avec sa table : t.A", "a column is read with its table: t.A")

  /// The lines `t.mean(A)`, `mean(t, "A")`, `sum(1, 2)`, for the functions of one column.
  private static let aggregates: [ForeignLine] = [
    "mean", "moyenne", "sum", "somme", "median", "médiane", "std", "écart_type", "max", "maximum",
    "min", "minimum",
  ].flatMap { name in
    let several = Bilingual(
      "plusieurs valeurs s'écrivent entre crochets", "several values stand in square brackets")
    return [
      ForeignLine(
        .figures, "cons_ia.\(name)(Token)", ours: "cons_ia.Token.\(name)()",
        .answered("$t.\(name)($n)", by: "$t.$n.\(name)()", says: ofItsTable)),
      ForeignLine(
        .figures, #"\#(name)(cons_ia, "Token")"#, ours: "\(name)(cons_ia.Token)",
        .answered(#"\#(name)($t, "$c")"#, by: "\(name)($t.$c)", says: ofItsTable)),
      ForeignLine(
        .figures, "\(name)(cons_ia, Token)", ours: "\(name)(cons_ia.Token)",
        .answered("\(name)($t, $n)", by: "\(name)($t.$n)", says: ofItsTable)),
    ]
      + (["max", "min", "maximum", "minimum"].contains(name)
        ? []
        : [
          ForeignLine(
            .figures, "\(name)(1, 2, 3)", ours: "\(name)([1, 2, 3])",
            .answered("\(name)($x, $y$o)", by: "\(name)([$x, $y$o])", says: several))
        ])
  }
}
