import Styling

/// Habits of pandas with rows: choosing, sorting, dropping them.
extension Habit {
  private static let descending = Bilingual(
    "l'ordre décroissant s'écrit avec -", "descending order is written with -")

  static let rows: [Habit] = [
    Habit(
      .rows, #"cons_ia.loc[cons_ia["Token"].idxmax()]"#, "cons_ia.sort(-Token).row(0)",
      #"$t.loc[$t["$c"].idxmax()]"#, "$t.sort(-$c).row(0)"),
    Habit(
      .rows, #"cons_ia["Token"].idxmax()"#, "cons_ia.sort(-Token).row(0)",
      #"$t["$c"].idxmax()"#, "$t.sort(-$c).row(0)"),
    Habit(
      .rows, "cons_ia.iloc[0, 1]", "cons_ia[0, columns(cons_ia)[1]]",
      "$t.iloc[$i, $i2]", "$t[$i, columns($t)[$i2]]"),
    Habit(.rows, "cons_ia.loc[0]", "cons_ia.row(0)", "$t.loc[$i]", "$t.row($i)"),
    Habit(
      .rows, #"cons_ia[cons_ia["Token"].between(1, 2)]"#, "cons_ia.filter(1 <= Token <= 2)",
      #"$t["$c"].between($x, $y)"#, #"$x <= $t["$c"] <= $y"#),
    Habit(
      .rows, "cons_ia.sample(3, random_state=1)", "cons_ia.sample(3, seed=1)",
      "sample($r, random_state=$x$o)", "sample($r, seed=$x$o)"),
    Habit(.rows, "cons_ia.iloc[0]", "cons_ia.row(0)", "$t.iloc[$x]", "$t.row($x)"),
    Habit(.rows, "cons_ia.iloc[0:3]", "cons_ia.head(3)", "$t.iloc[0:$x]", "$t.head($x)"),
    Habit(.rows, "cons_ia.iloc[:3]", "cons_ia.head(3)", "$t.iloc[:$x]", "$t.head($x)"),
    Habit(.rows, "cons_ia[:3]", "cons_ia.head(3)", "$n[:$x]", "$n.head($x)"),
    Habit(.rows, "cons_ia[0:3]", "cons_ia.head(3)", "$n[0:$x]", "$n.head($x)"),
    Habit(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, "Model"]"#, "cons_ia.filter(Token > 1).Model",
      #"$t.loc[$m, "$c"]"#, "$t.filter($m:t).$c"),
    Habit(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, ["Token"][0]]"#,
      #"cons_ia.filter(Token > 1).column(["Token"][0])"#,
      "$t.loc[$m, $x]", "$t.filter($m:t).column($x)"),
    Habit(
      .rows, #"cout_pays.loc["FRA", "gwp"]"#, #"cout_pays["FRA", "gwp"]"#,
      "$t.loc[$x, $y]", "$t[$x, $y]"),
    Habit(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1]"#, "cons_ia.filter(Token > 1)",
      "$t.loc[$m]", "$t.filter($m:t)"),
    Habit(
      .rows, #"cout_pays.loc["FRA"]"#, #"cout_pays.filter(name == "FRA").row(0)"#,
      #"cout_pays.loc[$x]"#, "cout_pays.filter(name == $x).row(0)"),
    Habit(
      .rows, #"cons_ia[cons_ia["Token"] > 1]"#, "cons_ia.filter(Token > 1)",
      "$t[$m]", "$t.filter($m:t)"),
    Habit(
      .rows, #"cons_ia[(cons_ia["Token"] > 1) & (cons_ia["Tweet"] < 90)]"#,
      "cons_ia.filter((Token > 1) and (Tweet < 90))", "$t[$m]", "$t.filter($m:t)"),
    Habit(
      .rows, #"cons_ia[cons_ia["Provider"].isin(["Meta", "Google"])]"#,
      #"cons_ia.filter(Provider in ["Meta", "Google"])"#, "$t[$m]", "$t.filter($m:t)"),
    Habit(
      .rows, #"cons_ia["Provider"].isin(["Meta"])"#, #"cons_ia["Provider"] in ["Meta"]"#,
      #"$t["$c"].isin($x)"#, #"$t["$c"] in $x"#),
    Habit(
      .rows, #"cons_ia.query("Token > 1")"#, "cons_ia.filter(Token > 1)",
      #"$t.query("$q")"#, "$t.filter($q)"),
    Habit(
      .rows, #"cons_ia.filter(Provider = "Meta")"#, #"cons_ia.filter(Provider == "Meta")"#,
      .rewritten(
        Rewriting(
          "filter($n = $x)", "filter($n == $x)",
          says: Bilingual("on compare avec ==, pas avec =", "== compares, = does not")))),
    Habit(
      .rows, #"cons_ia.filtrer(Provider = "Meta")"#, #"cons_ia.filtrer(Provider == "Meta")"#,
      .rewritten(
        Rewriting(
          "filtrer($n = $x)", "filtrer($n == $x)",
          says: Bilingual("on compare avec ==, pas avec =", "== compares, = does not")))),
    Habit(
      .rows, "cons_ia.filter(Token => 1)", "cons_ia.filter(Token >= 1)",
      .rewritten(
        Rewriting(
          "filter($n => $x)", "filter($n >= $x)",
          says: Bilingual("« supérieur ou égal » s'écrit >=", "“at least” is written >=")))),
    Habit(
      .rows, #"cons_ia.filter(Provider == "Meta" or "Google")"#,
      #"cons_ia.filter(Provider in ["Meta", "Google"])"#,
      #"$n == "$c" or "$c2""#, #"$n in ["$c", "$c2"]"#),
    Habit(
      .rows, "cons_ia.sort(Token desc)", "cons_ia.sort(-Token)",
      .rewritten(Rewriting("sort($n desc)", "sort(-$n)", says: descending))),
    Habit(
      .rows, "cons_ia.trier(Token, décroissant)", "cons_ia.trier(-Token)",
      .rewritten(Rewriting("trier($n, décroissant)", "trier(-$n)", says: descending))),
    Habit(
      .rows, "cons_ia.sort(desc(Token))", "cons_ia.sort(-Token)",
      .rewritten(Rewriting("desc($x)", "-$x", says: descending))),
    Habit(
      .rows, "cons_ia.sort(Token, descending = true)", "cons_ia.sort(-Token)",
      .rewritten(Rewriting("sort($n, descending = true)", "sort(-$n)", says: descending))),
    Habit(
      .rows, "cons_ia.trier(Token, décroissant = vrai)", "cons_ia.trier(-Token)",
      .rewritten(Rewriting("trier($n, décroissant = vrai)", "trier(-$n)", says: descending))),
    Habit(
      .rows, "cons_ia.sort(Token, ascending=False)", "cons_ia.sort(-Token)",
      .rewritten(Rewriting("sort($n, ascending=False)", "sort(-$n)", says: descending))),
    Habit(
      .rows, "cons_ia.sort(Token, reverse=True)", "cons_ia.sort(-Token)",
      .rewritten(Rewriting("sort($n, reverse=True)", "sort(-$n)", says: descending))),
    Habit(
      .rows, #"cons_ia["gpt 4o"]["Token"]"#, #"cons_ia["gpt 4o", "Token"]"#,
      .rewritten(
        Rewriting(
          #"$t["$c"]["$c2"]"#, #"$t["$c", "$c2"]"#,
          says: Bilingual(
            "la ligne et la colonne vont dans les mêmes crochets",
            "row and column go into the same square brackets")))),
    Habit(
      .rows, #"cons_ia.sort_values(by="Token", ascending=False)"#, "cons_ia.sort(-Token)",
      #"$t.sort_values(by="$c", ascending=False$o)"#, "$t.sort(-$c)"),
    Habit(
      .rows, #"cons_ia.sort_values("Token", ascending=False)"#, "cons_ia.sort(-Token)",
      #"$t.sort_values("$c", ascending=False$o)"#, "$t.sort(-$c)"),
    Habit(
      .rows, #"cons_ia.sort_values(by=["Provider", "Token"])"#, "cons_ia.sort(Provider, Token)",
      "$t.sort_values(by=$l$o)", "$t.sort($l)"),
    Habit(
      .rows, #"cons_ia.sort_values(["Provider", "Token"])"#, "cons_ia.sort(Provider, Token)",
      "$t.sort_values($l$o)", "$t.sort($l)"),
    Habit(
      .rows, #"cons_ia.sort_values(by="Token")"#, "cons_ia.sort(Token)",
      #"$t.sort_values(by="$c"$o)"#, "$t.sort($c)"),
    Habit(
      .rows, #"cons_ia.sort_values("Token")"#, "cons_ia.sort(Token)",
      #"$t.sort_values("$c"$o)"#, "$t.sort($c)"),
    Habit(
      .rows, #"cons_ia.nlargest(5, "Token")"#, "cons_ia.sort(-Token).head(5)",
      #"$t.nlargest($x, "$c")"#, "$t.sort(-$c).head($x)"),
    Habit(
      .rows, #"cons_ia.nsmallest(5, "Token")"#, "cons_ia.sort(Token).head(5)",
      #"$t.nsmallest($x, "$c")"#, "$t.sort($c).head($x)"),
    Habit(
      .rows, "cons_ia.drop_duplicates()", "cons_ia.distinct()",
      "$t.drop_duplicates()", "$t.distinct()"),
    Habit(
      .rows, #"cons_ia.dropna(subset=["Token"])"#, "cons_ia.filter(not is_none(Token))",
      #"$t.dropna(subset=["$c"])"#, "$t.filter(not is_none($c))"),
    Habit(
      .rows, "cons_ia.dropna()", "",
      .rewritten(
        Rewriting(
          "$t.dropna()", "$t",
          help: Bilingual(
            "nommez la colonne : t.filter(not is_none(A))",
            "name the column: t.filter(not is_none(A))")))),
    Habit(
      .rows, "for i, r in cons_ia.iterrows(): print(r)", "",
      .rewritten(
        Rewriting(
          "$t.iterrows()", "$t",
          help: Bilingual(
            "une colonne se calcule d'un coup : t.derive(n = A * 2)",
            "a column is computed at once: t.derive(n = A * 2)")))),
  ]
}
