import Styling

/// Habits of pandas with tables, their columns and their rows.
extension Habit {
  static let files: [Habit] = [
    Habit(.files, "import pandas as pd", "", .noted("S128")),
    Habit(.files, "from math import sqrt", "", .noted("S128")),
    Habit(
      .files, #"df = pd.read_csv("electricity_mixes.csv", sep=",")"#,
      #"df = read_csv("electricity_mixes.csv", separator=",")"#,
      "read_csv($r, sep=$x$o)", "read_csv($r, separator=$x$o)"),
    Habit(
      .files, #"df = pd.read_csv("electricity_mixes.csv", delimiter=",")"#,
      #"df = read_csv("electricity_mixes.csv", separator=",")"#,
      "read_csv($r, delimiter=$x$o)", "read_csv($r, separator=$x$o)"),
    Habit(
      .files, #"pd.read_csv("electricity_mixes.csv", index_col="name")"#,
      #"read_csv("electricity_mixes.csv", key=name)"#,
      #"read_csv($r, index_col="$c"$o)"#, "read_csv($r, key=$c$o)"),
    Habit(
      .files, #"pd.read_csv("electricity_mixes.csv", skiprows=0)"#,
      #"read_csv("electricity_mixes.csv", skip=0)"#,
      "read_csv($r, skiprows=$x$o)", "read_csv($r, skip=$x$o)"),
    Habit(
      .files, #"pd.read_csv("electricity_mixes.csv", encoding="utf-8")"#,
      #"read_csv("electricity_mixes.csv")"#,
      "read_csv($r, encoding=$x$o)", "read_csv($r$o)"),
    Habit(
      .files, "read_csv(electricity_mixes.csv)", #"read_csv("electricity_mixes.csv")"#,
      .rewritten(
        Rewriting(
          "read_csv($n.csv$o)", #"read_csv("$n.csv"$o)"#,
          says: Bilingual(
            "le nom d'un fichier s'écrit entre guillemets", "a file's name stands in quotes")))),
    Habit(
      .files, "lire_csv(electricity_mixes.csv)", #"lire_csv("electricity_mixes.csv")"#,
      .rewritten(
        Rewriting(
          "lire_csv($n.csv$o)", #"lire_csv("$n.csv"$o)"#,
          says: Bilingual(
            "le nom d'un fichier s'écrit entre guillemets", "a file's name stands in quotes")))),
    Habit(
      .files, #"cons_ia.to_csv("copie.csv", index=False)"#, #"cons_ia.write_csv("copie.csv")"#,
      "$t.to_csv($x, index=$y)", "$t.write_csv($x)"),
    Habit(
      .files, #"cons_ia.to_csv("copie.csv")"#, #"cons_ia.write_csv("copie.csv")"#,
      "$t.to_csv($x)", "$t.write_csv($x)"),
    Habit(
      .files, #"pd.DataFrame({"ville": ["Brest", "Lyon"]})"#,
      #"table({"ville": ["Brest", "Lyon"]})"#, "pd.DataFrame($x)", "table($x)"),
    Habit(
      .files, #"open("README.md").read()"#, #"read_text("README.md")"#,
      "open($x$o).read()", "read_text($x)"),
  ]

  static let looking: [Habit] = [
    Habit(.looking, "cons_ia.head()", "cons_ia.head()", .accepted),
    Habit(.looking, "cons_ia.describe()", "cons_ia.describe()", .accepted),
    Habit(.looking, "len(cons_ia)", "len(cons_ia)", .accepted),
    Habit(
      .looking, "cons_ia.shape[0]", "len(cons_ia)", "$t.shape[0]", "len($t)"),
    Habit(
      .looking, "cons_ia.shape[1]", "len(columns(cons_ia))", "$t.shape[1]", "len(columns($t))"),
    Habit(
      .looking, "cons_ia.shape", "[len(cons_ia), len(columns(cons_ia))]", "$t.shape",
      "[len($t), len(columns($t))]"),
    Habit(
      .looking, "list(cons_ia.columns)", "cons_ia.columns()", "list($t.columns)", "$t.columns()"),
    Habit(
      .looking, "cons_ia.columns.tolist()", "cons_ia.columns()", "$t.columns.tolist()",
      "$t.columns()"),
    Habit(
      .looking, "for c in cons_ia.columns: print(c)", "for c in cons_ia.columns(): print(c)",
      "$t.columns:", "$t.columns():"),
    Habit(
      .looking, "cons_ia.columns", "cons_ia.columns()", "$t.columns", "$t.columns()"),
    Habit(.looking, "cons_ia.dtypes", "cons_ia.describe()", "$t.dtypes", "$t.describe()"),
    Habit(.looking, "cons_ia.info()", "cons_ia.describe()", "$t.info()", "$t.describe()"),
    Habit(.looking, "display(cons_ia)", "cons_ia", "display($x)", "$x"),
  ]

  static let columns: [Habit] = [
    Habit(.columns, #"cons_ia["Token"]"#, #"cons_ia["Token"]"#, .accepted),
    Habit(
      .columns, #"cons_ia[["Model", "Token"]]"#, #"cons_ia[["Model", "Token"]]"#, .accepted),
    Habit(
      .columns, #"cons_ia.loc[:, "Token"]"#, "cons_ia.Token", #"$t.loc[:, "$c"]"#, "$t.$c"),
    Habit(
      .columns, #"cons_ia["n"] = cons_ia["Token"] * 2"#, "cons_ia = cons_ia.derive(n = Token * 2)",
      #"$t["$c"] = $m"#, "$t = $t.derive($c = $m:t)"),
    Habit(
      .columns, #"cons_ia["n"] = 1"#, "cons_ia = cons_ia.derive(n = 1)",
      #"$t["$c"] = $x"#, "$t = $t.derive($c = $x)"),
    Habit(
      .columns, #"cons_ia.assign(n=cons_ia["Token"] * 2)"#, "cons_ia.derive(n=Token * 2)",
      "$t.assign($r)", "$t.derive($r:t)"),
    Habit(
      .columns, "cons_ia.derive(Token * 2)", "cons_ia.derive(nouvelle = Token * 2)",
      .rewritten(
        Rewriting(
          "derive($x)", "derive(nouvelle = $x)",
          says: Bilingual("la colonne ajoutée a besoin d'un nom", "the new column needs a name")))),
    Habit(
      .columns, #"cons_ia.derive("double" = Token * 2)"#, "cons_ia.derive(double = Token * 2)",
      .rewritten(
        Rewriting(
          #"derive("$c" = $x$o)"#, "derive($c = $x$o)",
          says: Bilingual("ce nom s'écrit sans guillemets", "this name is written without quotes")))
    ),
    Habit(
      .columns, #"cons_ia.rename(columns={"Token": "Jeton"})"#, "cons_ia.rename(Jeton = Token)",
      "$t.rename(columns={$d}$o)", "$t.rename($d)"),
    Habit(
      .columns, #"cons_ia.drop(columns=["Token", "Tweet"])"#,
      #"cons_ia.drop(columns=["Token", "Tweet"])"#, .accepted),
    Habit(
      .columns, #"cons_ia.drop(["Token", "Tweet"], axis=1)"#, "cons_ia.drop(Token, Tweet)",
      "$t.drop($l, axis=1)", "$t.drop($l)"),
    Habit(
      .columns, #"cons_ia.drop("Token", axis=1)"#, "cons_ia.drop(Token)",
      #"$t.drop("$c", axis=1)"#, "$t.drop($c)"),
    Habit(
      .columns, #"cons_ia["Token"].apply(lambda x: x * 2)"#, #"map(cons_ia["Token"], x => x * 2)"#,
      "$t.apply(lambda $n: $x)", "map($t, $n => $x)"),
    Habit(
      .columns, #"cons_ia["Token"].apply(abs)"#, #"map(cons_ia["Token"], abs)"#,
      "$t.apply($n)", "map($t, $n)"),
    Habit(
      .columns, #"cons_ia["Provider"].str.upper()"#, #"cons_ia["Provider"].upper()"#,
      "$t.str.$n($r)", "$t.$n($r)"),
    Habit(
      .columns, #"cons_ia["Token"].fillna(0)"#, #"cons_ia["Token"] ?? 0"#,
      #"$t["$c"].fillna($x)"#, #"$t["$c"] ?? $x"#),
    Habit(
      .columns, "cons_ia.Token.fillna(0)", "cons_ia.Token ?? 0", "$t.$n.fillna($x)", "$t.$n ?? $x"),
    Habit(
      .columns, "cons_ia.fillna(0)", "",
      .rewritten(
        Rewriting(
          "$t.fillna($x)", "$t",
          help: Bilingual(
            "une colonne à la fois : t.derive(A = A ?? 0)",
            "one column at a time: t.derive(A = A ?? 0)")))),
    Habit(
      .columns, #"cons_ia["Token"].isna().sum()"#, #"sum(is_none(cons_ia["Token"]))"#,
      "$t.isna().sum()", "sum(is_none($t))"),
    Habit(
      .columns, #"cons_ia["Token"].isnull()"#, #"is_none(cons_ia["Token"])"#,
      #"$t["$c"].isnull()"#, #"is_none($t["$c"])"#),
    Habit(
      .columns, #"cons_ia["Token"].isna()"#, #"is_none(cons_ia["Token"])"#,
      #"$t["$c"].isna()"#, #"is_none($t["$c"])"#),
    Habit(
      .columns, "cons_ia.isna()", "",
      .rewritten(
        Rewriting(
          "$t.isna()", "$t",
          help: Bilingual(
            "t.describe() compte les cellules par colonne, is_none(t.A) les cherche",
            "t.describe() counts the cells of each column, is_none(t.A) finds them")))),
  ]

  static let rows: [Habit] = [
    Habit(.rows, "cons_ia.iloc[0]", "cons_ia.row(0)", "$t.iloc[$x]", "$t.row($x)"),
    Habit(.rows, "cons_ia.iloc[0:3]", "cons_ia.head(3)", "$t.iloc[0:$x]", "$t.head($x)"),
    Habit(.rows, "cons_ia.iloc[:3]", "cons_ia.head(3)", "$t.iloc[:$x]", "$t.head($x)"),
    Habit(.rows, "cons_ia[:3]", "cons_ia.head(3)", "$t[:$x]", "$t.head($x)"),
    Habit(.rows, "cons_ia[0:3]", "cons_ia.head(3)", "$t[0:$x]", "$t.head($x)"),
    Habit(
      .rows, #"cons_ia.loc[cons_ia["Token"] > 1, "Model"]"#, "cons_ia.filter(Token > 1).Model",
      #"$t.loc[$m, "$c"]"#, "$t.filter($m:t).$c"),
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
      .rows, "cons_ia.sort(Token desc)", "cons_ia.sort(-Token)", "sort($n desc)", "sort(-$n)"),
    Habit(
      .rows, "cons_ia.sort(desc(Token))", "cons_ia.sort(-Token)", "desc($x)", "-$x"),
    Habit(
      .rows, "cons_ia.sort(Token, ascending=False)", "cons_ia.sort(-Token)",
      "sort($n, ascending=False)", "sort(-$n)"),
    Habit(
      .rows, "cons_ia.sort(Token, reverse=True)", "cons_ia.sort(-Token)",
      "sort($n, reverse=True)", "sort(-$n)"),
    Habit(
      .rows, #"cons_ia["gpt 4o"]["Token"]"#, #"cons_ia["gpt 4o", "Token"]"#,
      #"$t["$c"]["$c2"]"#, #"$t["$c", "$c2"]"#),
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
