import Styling

/// Lines of pandas with rows: choosing, sorting, dropping them.
extension ForeignLine {
  private static let descending = Bilingual(
    "l'ordre décroissant s'écrit avec -", "descending order is written with -")

  static let rows: [ForeignLine] = [
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"].idxmax()]"#, ours: "cons_ia.sort(-Token).row(0)",
      .answered(#"$t.loc[$t["$c"].idxmax()]"#, by: "$t.sort(-$c).row(0)")),
    ForeignLine(
      .rows, #"cons_ia["Token"].idxmax()"#, ours: "cons_ia.sort(-Token).row(0)",
      .answered(#"$t["$c"].idxmax()"#, by: "$t.sort(-$c).row(0)")),
    ForeignLine(
      .rows, "cons_ia.iloc[0, 1]", ours: "cons_ia[0, columns(cons_ia)[1]]",
      .answered("$t.iloc[$i, $i2]", by: "$t[$i, columns($t)[$i2]]")),
    ForeignLine(
      .rows, "cons_ia.loc[0]", ours: "cons_ia.row(0)", .answered("$t.loc[$i]", by: "$t.row($i)")),
    ForeignLine(
      .rows, #"cons_ia[cons_ia["Token"].between(1, 2)]"#, ours: "cons_ia.filter(1 <= Token <= 2)",
      .answered(#"$t["$c"].between($x, $y)"#, by: #"$x <= $t["$c"] <= $y"#)),
    ForeignLine(
      .rows, "cons_ia.sample(3, random_state=1)", ours: "cons_ia.sample(3, seed=1)",
      .answered("sample($r, random_state=$x$o)", by: "sample($r, seed=$x$o)")),
    ForeignLine(
      .rows, "cons_ia.iloc[0]", ours: "cons_ia.row(0)", .answered("$t.iloc[$x]", by: "$t.row($x)")),
    ForeignLine(
      .rows, "cons_ia.iloc[0:3]", ours: "cons_ia.head(3)",
      .answered("$t.iloc[0:$x]", by: "$t.head($x)")),
    ForeignLine(
      .rows, "cons_ia.iloc[:3]", ours: "cons_ia.head(3)",
      .answered("$t.iloc[:$x]", by: "$t.head($x)")),
    ForeignLine(
      .rows, "cons_ia[:3]", ours: "cons_ia.head(3)", .answered("$n[:$x]", by: "$n.head($x)")),
    ForeignLine(
      .rows, "cons_ia[0:3]", ours: "cons_ia.head(3)", .answered("$n[0:$x]", by: "$n.head($x)")),
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, "Model"]"#,
      ours: "cons_ia.filter(Token > 1).Model",
      .answered(#"$t.loc[$m, "$c"]"#, by: "$t.filter($m:t).$c")),
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, ["Token"][0]]"#,
      ours: #"cons_ia.filter(Token > 1).column(["Token"][0])"#,
      .answered("$t.loc[$m, $x]", by: "$t.filter($m:t).column($x)")),
    ForeignLine(
      .rows, #"cout_pays.loc["FRA", "gwp"]"#, ours: #"cout_pays["FRA", "gwp"]"#,
      .answered("$t.loc[$x, $y]", by: "$t[$x, $y]")),
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1]"#, ours: "cons_ia.filter(Token > 1)",
      .answered("$t.loc[$m]", by: "$t.filter($m:t)")),
    ForeignLine(
      .rows, #"cout_pays.loc["FRA"]"#, ours: #"cout_pays.filter(name == "FRA").row(0)"#,
      .answered(#"cout_pays.loc[$x]"#, by: "cout_pays.filter(name == $x).row(0)")),
    ForeignLine(
      .rows, #"cons_ia[cons_ia["Token"] > 1]"#, ours: "cons_ia.filter(Token > 1)",
      .answered("$t[$m]", by: "$t.filter($m:t)")),
    ForeignLine(
      .rows, #"cons_ia[(cons_ia["Token"] > 1) & (cons_ia["Tweet"] < 90)]"#,
      ours: "cons_ia.filter((Token > 1) and (Tweet < 90))",
      .answered("$t[$m]", by: "$t.filter($m:t)")),
    ForeignLine(
      .rows, #"cons_ia[cons_ia["Provider"].isin(["Meta", "Google"])]"#,
      ours: #"cons_ia.filter(Provider in ["Meta", "Google"])"#,
      .answered("$t[$m]", by: "$t.filter($m:t)")),
    ForeignLine(
      .rows, #"cons_ia["Provider"].isin(["Meta"])"#, ours: #"cons_ia["Provider"] in ["Meta"]"#,
      .answered(#"$t["$c"].isin($x)"#, by: #"$t["$c"] in $x"#)),
    ForeignLine(
      .rows, #"cons_ia.query("Token > 1")"#, ours: "cons_ia.filter(Token > 1)",
      .answered(#"$t.query("$q")"#, by: "$t.filter($q)")),
    ForeignLine(
      .rows, #"cons_ia.filter(Provider = "Meta")"#, ours: #"cons_ia.filter(Provider == "Meta")"#,
      .answered(
        "filter($n = $x)", by: "filter($n == $x)",
        says: Bilingual("on compare avec ==, pas avec =", "== compares, = does not"))),
    ForeignLine(
      .rows, #"cons_ia.filtrer(Provider = "Meta")"#, ours: #"cons_ia.filtrer(Provider == "Meta")"#,
      .answered(
        "filtrer($n = $x)", by: "filtrer($n == $x)",
        says: Bilingual("on compare avec ==, pas avec =", "== compares, = does not"))),
    ForeignLine(
      .rows, "cons_ia.filter(Token => 1)", ours: "cons_ia.filter(Token >= 1)",
      .answered(
        "filter($n => $x)", by: "filter($n >= $x)",
        says: Bilingual("« supérieur ou égal » s'écrit >=", "“at least” is written >="))),
    ForeignLine(
      .rows, #"cons_ia.filter(Provider == "Meta" or "Google")"#,
      ours: #"cons_ia.filter(Provider in ["Meta", "Google"])"#,
      .answered(#"$n == "$c" or "$c2""#, by: #"$n in ["$c", "$c2"]"#)),
    ForeignLine(
      .rows, "cons_ia.sort(Token desc)", ours: "cons_ia.sort(-Token)",
      .answered("sort($n desc)", by: "sort(-$n)", says: descending)),
    ForeignLine(
      .rows, "cons_ia.trier(Token, décroissant)", ours: "cons_ia.trier(-Token)",
      .answered("trier($n, décroissant)", by: "trier(-$n)", says: descending)),
    ForeignLine(
      .rows, "cons_ia.sort(desc(Token))", ours: "cons_ia.sort(-Token)",
      .answered("desc($x)", by: "-$x", says: descending)),
    ForeignLine(
      .rows, "cons_ia.sort(Token, descending = true)", ours: "cons_ia.sort(-Token)",
      .answered("sort($n, descending = true)", by: "sort(-$n)", says: descending)),
    ForeignLine(
      .rows, "cons_ia.trier(Token, décroissant = vrai)", ours: "cons_ia.trier(-Token)",
      .answered("trier($n, décroissant = vrai)", by: "trier(-$n)", says: descending)),
    ForeignLine(
      .rows, "cons_ia.sort(Token, ascending=False)", ours: "cons_ia.sort(-Token)",
      .answered("sort($n, ascending=False)", by: "sort(-$n)", says: descending)),
    ForeignLine(
      .rows, "cons_ia.sort(Token, reverse=True)", ours: "cons_ia.sort(-Token)",
      .answered("sort($n, reverse=True)", by: "sort(-$n)", says: descending)),
    ForeignLine(
      .rows, #"cons_ia["gpt 4o"]["Token"]"#, ours: #"cons_ia["gpt 4o", "Token"]"#,
      .answered(
        #"$t["$c"]["$c2"]"#, by: #"$t["$c", "$c2"]"#,
        says: Bilingual(
          "la ligne et la colonne vont dans les mêmes crochets",
          "row and column go into the same square brackets"))),
    ForeignLine(
      .rows, #"cons_ia.sort_values(by="Token", ascending=False)"#, ours: "cons_ia.sort(-Token)",
      .answered(#"$t.sort_values(by="$c", ascending=False$o)"#, by: "$t.sort(-$c)")),
    ForeignLine(
      .rows, #"cons_ia.sort_values("Token", ascending=False)"#, ours: "cons_ia.sort(-Token)",
      .answered(#"$t.sort_values("$c", ascending=False$o)"#, by: "$t.sort(-$c)")),
    ForeignLine(
      .rows, #"cons_ia.sort_values(by=["Provider", "Token"])"#,
      ours: "cons_ia.sort(Provider, Token)", .answered("$t.sort_values(by=$l$o)", by: "$t.sort($l)")
    ),
    ForeignLine(
      .rows, #"cons_ia.sort_values(["Provider", "Token"])"#, ours: "cons_ia.sort(Provider, Token)",
      .answered("$t.sort_values($l$o)", by: "$t.sort($l)")),
    ForeignLine(
      .rows, #"cons_ia.sort_values(by="Token")"#, ours: "cons_ia.sort(Token)",
      .answered(#"$t.sort_values(by="$c"$o)"#, by: "$t.sort($c)")),
    ForeignLine(
      .rows, #"cons_ia.sort_values("Token")"#, ours: "cons_ia.sort(Token)",
      .answered(#"$t.sort_values("$c"$o)"#, by: "$t.sort($c)")),
    ForeignLine(
      .rows, #"cons_ia.nlargest(5, "Token")"#, ours: "cons_ia.sort(-Token).head(5)",
      .answered(#"$t.nlargest($x, "$c")"#, by: "$t.sort(-$c).head($x)")),
    ForeignLine(
      .rows, #"cons_ia.nsmallest(5, "Token")"#, ours: "cons_ia.sort(Token).head(5)",
      .answered(#"$t.nsmallest($x, "$c")"#, by: "$t.sort($c).head($x)")),
    ForeignLine(
      .rows, "cons_ia.drop_duplicates()", ours: "cons_ia.distinct()",
      .answered("$t.drop_duplicates()", by: "$t.distinct()")),
    ForeignLine(
      .rows, #"cons_ia.dropna(subset=["Token"])"#, ours: "cons_ia.filter(not is_none(Token))",
      .answered(#"$t.dropna(subset=["$c"])"#, by: "$t.filter(not is_none($c))")),
    ForeignLine(
      .rows, "cons_ia.dropna()", ours: "",
      .answered(
        "$t.dropna()", by: "$t",
        help: Bilingual(
          "nommez la colonne : t.filter(not is_none(A))",
          "name the column: t.filter(not is_none(A))"))),
    ForeignLine(
      .rows, "for i, r in cons_ia.iterrows(): print(r)", ours: "",
      .answered(
        "$t.iterrows()", by: "$t",
        help: Bilingual(
          "une colonne se calcule d'un coup : t.derive(n = A * 2)",
          "a column is computed at once: t.derive(n = A * 2)"))),
  ]
}
