import Styling

/// Lines of pandas with rows: choosing, sorting, dropping them.
extension ForeignLine {
  private static let descending = Bilingual(
    "l'ordre décroissant s'écrit avec -", "descending order is written with -")

  static let rows: [ForeignLine] = [
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"].idxmax()]"#, ours: "cons_ia.sort(-Token).row(0)",
      .translated),
    ForeignLine(
      .rows, #"cons_ia["Token"].idxmax()"#, ours: "cons_ia.sort(-Token).row(0)",
      .answered(#"$t["$c"].idxmax()"#, by: "$t.sort(-$c).row(0)")),
    ForeignLine(.rows, "cons_ia.iloc[0, 1]", ours: "cons_ia[0, columns(cons_ia)[1]]", .translated),
    ForeignLine(.rows, "cons_ia.loc[0]", ours: "cons_ia.row(0)", .translated),
    ForeignLine(
      .rows, #"cons_ia[cons_ia["Token"].between(1, 2)]"#, ours: "cons_ia.filter(1 <= Token <= 2)",
      .translated),
    ForeignLine(
      .rows, "cons_ia.sample(3, random_state=1)", ours: "cons_ia.sample(3, seed=1)",
      .answered("sample($r, random_state=$x$o)", by: "sample($r, seed=$x$o)")),
    ForeignLine(.rows, "cons_ia.iloc[0]", ours: "cons_ia.row(0)", .translated),
    ForeignLine(.rows, "cons_ia.iloc[0:3]", ours: "cons_ia[0:3]", .translated),
    ForeignLine(.rows, "cons_ia.iloc[:3]", ours: "cons_ia[:3]", .translated),
    ForeignLine(
      .rows, "cons_ia[:3]", ours: "cons_ia[:3]", .accepted),
    ForeignLine(
      .rows, "cons_ia[0:3]", ours: "cons_ia[0:3]", .accepted),
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, "Model"]"#,
      ours: "cons_ia.filter(Token > 1).Model", .translated),
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, ["Token"][0]]"#,
      ours: #"cons_ia.filter(Token > 1).column(["Token"][0])"#, .translated),
    ForeignLine(
      .rows, #"cout_pays.loc["FRA", "gwp"]"#, ours: #"cout_pays["FRA", "gwp"]"#, .translated),
    ForeignLine(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1]"#, ours: "cons_ia.filter(Token > 1)", .translated),
    ForeignLine(
      .rows, #"cout_pays.loc["FRA"]"#, ours: #"cout_pays.filter(name == "FRA").row(0)"#, .translated
    ),
    ForeignLine(
      .rows, #"cons_ia[cons_ia["Token"] > 1]"#, ours: "cons_ia.filter(Token > 1)", .translated),
    ForeignLine(
      .rows, #"cons_ia[(cons_ia["Token"] > 1) & (cons_ia["Tweet"] < 90)]"#,
      ours: "cons_ia.filter((Token > 1) and (Tweet < 90))", .translated),
    ForeignLine(
      .rows, #"cons_ia[cons_ia["Provider"].isin(["Meta", "Google"])]"#,
      ours: #"cons_ia.filter(Provider in ["Meta", "Google"])"#, .translated),
    ForeignLine(
      .rows, #"cons_ia["Provider"].isin(["Meta"])"#, ours: #"cons_ia["Provider"] in ["Meta"]"#,
      .translated),
    ForeignLine(
      .rows, #"cons_ia.query("Token > 1")"#, ours: "cons_ia.filter(Token > 1)", .translated),
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
      .translated),
    ForeignLine(
      .rows, #"cons_ia.sort_values("Token", ascending=False)"#, ours: "cons_ia.sort(-Token)",
      .translated),
    ForeignLine(
      .rows, #"cons_ia.sort_values(by=["Provider", "Token"])"#,
      ours: "cons_ia.sort(Provider, Token)", .translated),
    ForeignLine(
      .rows, #"cons_ia.sort_values(["Provider", "Token"])"#, ours: "cons_ia.sort(Provider, Token)",
      .translated),
    ForeignLine(
      .rows, #"cons_ia.sort_values(by="Token")"#, ours: "cons_ia.sort(Token)", .translated),
    ForeignLine(.rows, #"cons_ia.sort_values("Token")"#, ours: "cons_ia.sort(Token)", .translated),
    ForeignLine(
      .rows, #"cons_ia.nlargest(5, "Token")"#, ours: "cons_ia.sort(-Token).head(5)", .translated),
    ForeignLine(
      .rows, #"cons_ia.nsmallest(5, "Token")"#, ours: "cons_ia.sort(Token).head(5)", .translated),
    ForeignLine(.rows, "cons_ia.drop_duplicates()", ours: "cons_ia.distinct()", .translated),
    ForeignLine(
      .rows, #"cons_ia.dropna(subset=["Token"])"#, ours: "cons_ia.filter(not is_none(Token))",
      .translated),
    ForeignLine(
      .rows, #"cons_ia[["Token", "Tweet"]].dropna()"#,
      ours: #"cons_ia[["Token", "Tweet"]].filter(not is_none(Token) and not is_none(Tweet))"#,
      .translated),
    ForeignLine(
      .rows, "table(a = [1, none]).dropna()", ours: "",
      .answered(
        "$t.dropna()", by: "$t",
        help: Bilingual(
          "nommez la colonne : t.filter(not is_none(A))",
          "name the column: t.filter(not is_none(A))"))),
    ForeignLine(
      .rows, "for i, r in cons_ia.iterrows(): print(r)",
      ours: "for i, r in enumerate(cons_ia): print(r)", .translated),
  ]
}
