import Styling

/// Lines of pandas, NumPy and SciPy with groups and figures.
extension ForeignLine {
  static let groups: [ForeignLine] = [
    ForeignLine(
      .groups, #"cons_ia["Token"].describe()["75%"]"#,
      ours: #"cons_ia["Token"].quantile(0.75)"#, .translated),
    ForeignLine(
      .groups, #"cons_ia.describe().loc["mean", "Token"]"#, ours: #"cons_ia["Token"].mean()"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia.corr()["Token"]["Tweet"]"#, ours: #"cons_ia.corr()["Tweet", "Token"]"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia[["Token", "Tweet"]].corr().iloc[0, 1]"#,
      ours:
        #"cons_ia[["Token", "Tweet"]].corr()[0, columns(cons_ia[["Token", "Tweet"]].corr())[1:][1]]"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia[["Token", "Tweet"]].nunique()"#,
      ours:
        #"{Token: len(distinct(cons_ia[["Token", "Tweet"]].Token)), Tweet: len(distinct(cons_ia[["Token", "Tweet"]].Tweet))}"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby(by="Provider")["Token"].mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider", as_index=False)["Token"].mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].mean().sort_values(ascending=False)"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(-Token)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").Token.mean()"#,
      ours: "cons_ia.summarize(by = Provider, Token = mean(Token)).sort(Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby(["Provider", "Model"])["Token"].mean()"#,
      ours: "cons_ia.summarize(by = [Provider, Model], Token = mean(Token)).sort(Provider, Model)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").agg({"Token": "mean", "Tweet": "max"})"#,
      ours:
        "cons_ia.summarize(by = Provider, Token = mean(Token), Tweet = max(Tweet)).sort(Provider)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").agg(m=("Token", "mean"))"#,
      ours: "cons_ia.summarize(by = Provider, m = mean(Token)).sort(Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").size()"#,
      ours: "cons_ia.count(Provider).sort(Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").count()"#,
      ours:
        "cons_ia.summarize(by = Provider, Model = sum(not is_none(Model)), Active_parameters = sum(not is_none(Active_parameters)), Total_parameters = sum(not is_none(Total_parameters)), Token = sum(not is_none(Token)), Tweet = sum(not is_none(Tweet)), Email = sum(not is_none(Email)), Resume = sum(not is_none(Resume)), Petite_conv = sum(not is_none(Petite_conv)), Cinq_pages = sum(not is_none(Cinq_pages))).sort(Provider)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").mean()"#,
      ours:
        "cons_ia.summarize(by = Provider, Active_parameters = mean(Active_parameters), Total_parameters = mean(Total_parameters), Token = mean(Token), Tweet = mean(Tweet), Email = mean(Email), Resume = mean(Resume), Petite_conv = mean(Petite_conv), Cinq_pages = mean(Cinq_pages)).sort(Provider)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia["Provider"].value_counts()"#, ours: "cons_ia.count(Provider).sort(-n)",
      .translated),
    ForeignLine(
      .groups, "cons_ia.Provider.value_counts()", ours: "cons_ia.count(Provider).sort(-n)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia["Provider"].nunique()"#, ours: #"len(distinct(cons_ia["Provider"]))"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia["Provider"].unique()"#, ours: #"distinct(cons_ia["Provider"])"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia.melt(value_vars=["Token", "Tweet"], var_name="texte", value_name="v")"#,
      ours: #"cons_ia.unpivot(Token, Tweet, names = "texte", values = "v")"#, .translated),
    ForeignLine(
      .groups, #"cons_ia.melt(id_vars="Model", value_vars=["Token", "Tweet"])"#,
      ours:
        #"cons_ia.select(Model, Token, Tweet).unpivot(Token, Tweet, names = "variable", values = "value")"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia.melt(id_vars="Model")"#, ours: "",
      .answered(
        "$t.melt($r)", by: "$t",
        help: Bilingual(
          #"t.unpivot(A..C, names = "nom", values = "valeur")"#,
          #"t.unpivot(A..C, names = "name", values = "value")"#))),
    ForeignLine(
      .groups, #"cons_ia.pivot_table(index="Model", columns="Provider", values="Token")"#,
      ours:
        "cons_ia.summarize(by = [Model, Provider], Token = mean(Token)).sort(Provider).pivot(rows = Model, columns = Provider, values = Token).sort(Model)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia.pivot(index="Model", columns="Provider", values="Token")"#,
      ours:
        "cons_ia.sort(Provider).pivot(rows = Model, columns = Provider, values = Token).sort(Model)",
      .translated),
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
      .translated),
    ForeignLine(
      .groups, #"cout_pays.merge(countries, left_on="name", right_on="iso_a3", how="left")"#,
      ours: #"cout_pays.join(countries, on = name == iso_a3, kind = "left")"#, .translated),
    ForeignLine(
      .groups, #"cout_pays.merge(countries, left_on="name", right_on="iso_a3")"#,
      ours: "cout_pays.join(countries, on = name == iso_a3)", .translated),
    ForeignLine(
      .groups,
      #"cons_ia[["Model", "Token"]].merge(cons_ia[["Model", "Tweet"]], on="Model", how="left")"#,
      ours:
        #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model, kind = "left")"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia[["Model", "Token"]].merge(cons_ia[["Model", "Tweet"]], on="Model")"#,
      ours: #"cons_ia[["Model", "Token"]].join(cons_ia[["Model", "Tweet"]], on = Model)"#,
      .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].cumsum()"#,
      ours: "cumsum(cons_ia.Token, by = cons_ia.Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].shift(1)"#,
      ours: "lag(cons_ia.Token, 1, by = cons_ia.Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].diff()"#,
      ours: "diff(cons_ia.Token, by = cons_ia.Provider)", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].transform("mean")"#,
      ours: "cons_ia.derive(Token = mean(Token), by = Provider).Token", .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider").head(1)"#, ours: "cons_ia.head(1, by = Provider)",
      .translated),
    ForeignLine(
      .groups, #"cons_ia.groupby("Provider")["Token"].rolling(2).mean()"#,
      ours: "rolling_mean(cons_ia.Token, 2, by = cons_ia.Provider)", .refused("N220")),
    ForeignLine(
      .groups, "pd.concat([cons_ia, cons_ia])", ours: "cons_ia.append(cons_ia)", .translated),
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
        ours: #"ln(value(cons_ia["Token"], Wh))"#, .translated),
      ForeignLine(.figures, "math.log(2)", ours: "ln(2)", .translated),
      ForeignLine(.figures, "log(2)", ours: "ln(2)", .answered("log($x)", by: "ln($x)")),
      ForeignLine(
        .figures, "log2(8)", ours: "ln(8) / ln(2)", .answered("log2($x)", by: "ln($x) / ln(2)")),
      ForeignLine(
        .figures, "ceil(2.1)", ours: "-floor(-(2.1))",
        .answered("ceil($x)", by: "-floor(-($x))")),
      ForeignLine(
        .figures, "35 Wh en kWh", ours: "35 Wh -> kWh",
        .answered("$x en $n", by: "$x -> $n", says: converted)),
      ForeignLine(
        .figures, "35 Wh to kWh", ours: "35 Wh -> kWh",
        .answered("$x to $n", by: "$x -> $n", says: converted)),
      ForeignLine(
        .figures, "convertir(35 Wh, kWh)", ours: "35 Wh -> kWh",
        .answered("convertir($x, $n)", by: "$x -> $n", says: converted)),
      ForeignLine(.figures, "np.array([1, 2])", ours: "[1, 2]", .translated),
      ForeignLine(.figures, "np.arange(1, 4)", ours: "range(1, 4)", .translated),
      ForeignLine(
        .figures, "np.corrcoef(cons_ia.Token, cons_ia.Tweet)[0, 1]",
        ours: "corr(cons_ia.Token, cons_ia.Tweet)", .translated),
      ForeignLine(
        .figures, "np.corrcoef(cons_ia.Token, cons_ia.Tweet)",
        ours: "[[1, corr(cons_ia.Token, cons_ia.Tweet)], [corr(cons_ia.Token, cons_ia.Tweet), 1]]",
        .translated),
      ForeignLine(
        .figures, "stats.pearsonr(cons_ia.Token, cons_ia.Tweet)",
        ours:
          "[corr_test(cons_ia.Token, cons_ia.Tweet).r, corr_test(cons_ia.Token, cons_ia.Tweet).p]",
        .translated),
      ForeignLine(
        .figures, "stats.spearmanr(cons_ia.Token, cons_ia.Tweet)",
        ours:
          #"[corr_test(cons_ia.Token, cons_ia.Tweet, method = "spearman").r, corr_test(cons_ia.Token, cons_ia.Tweet, method = "spearman").p]"#,
        .translated),
      ForeignLine(
        .figures, "stats.linregress(cons_ia.Token, cons_ia.Tweet)",
        ours: "fit(cons_ia.Token, cons_ia.Tweet)", .translated),
      ForeignLine(
        .figures, "stats.ttest_ind(cons_ia.Token, cons_ia.Tweet, equal_var=False)",
        ours:
          "[t_test(cons_ia.Token, cons_ia.Tweet).t, t_test(cons_ia.Token, cons_ia.Tweet).p]",
        .translated),
      ForeignLine(
        .figures, "stats.ttest_ind(cons_ia.Token, cons_ia.Tweet)",
        ours:
          "[t_test(cons_ia.Token, cons_ia.Tweet).t, t_test(cons_ia.Token, cons_ia.Tweet).p]",
        .refused("N220")),
      ForeignLine(
        .figures, #"cons_ia["Token"].shift(1)"#, ours: #"lag(cons_ia["Token"], 1)"#, .translated),
      ForeignLine(
        .figures, #"cons_ia["Token"].shift(-1)"#, ours: #"lead(cons_ia["Token"], 1)"#, .translated),
      ForeignLine(
        .figures, #"cons_ia["Token"].diff()"#, ours: #"cons_ia["Token"].diff()"#, .accepted),
      ForeignLine(
        .figures, #"cons_ia["Token"].rolling(3).mean()"#,
        ours: #"rolling_mean(cons_ia["Token"], 3)"#, .translated),
      ForeignLine(
        .figures, #"cons_ia["Token"].pct_change()"#,
        ours: #"cons_ia["Token"] / lag(cons_ia["Token"]) - 1"#, .translated),
      ForeignLine(.figures, "np.diff([1, 4, 9])", ours: "diff([1, 4, 9])[1:]", .translated),
      ForeignLine(
        .figures, "corr(cons_ia, Token, Tweet)", ours: "corr(cons_ia, Token, Tweet)",
        .accepted),
    ] + aggregates + [
      ForeignLine(.figures, "math.pi", ours: "pi", .translated),
      ForeignLine(.figures, "np.pi", ours: "pi", .translated),
      ForeignLine(.figures, "statistics.mean([1, 2])", ours: "mean([1, 2])", .translated),
      ForeignLine(.figures, "np.mean([1, 2])", ours: "mean([1, 2])", .translated),
      ForeignLine(.figures, "math.sqrt(2)", ours: "sqrt(2)", .translated),
      ForeignLine(
        .figures, #"pd.read_csv("electricity_mixes.csv")"#,
        ours: #"read_csv("electricity_mixes.csv")"#, .translated),
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
