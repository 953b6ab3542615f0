import Styling

/// Habits of pandas with columns.
extension Habit {
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
      .rewritten(
        Rewriting(
          "$t.rename(columns={$d}$o)", "$t.rename($d)",
          says: Bilingual("rename s'écrit nouveau = ancien", "rename is written new = old")))),
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
    Habit(.columns, #"cons_ia["Model"].tolist()"#, #"cons_ia["Model"]"#, "$t.tolist()", "$t"),
    Habit(.columns, #"cons_ia["Token"].values"#, #"cons_ia["Token"]"#, "$t.values", "$t"),
    Habit(
      .columns, #"cons_ia["Token"].astype(float)"#, #"cons_ia["Token"]"#, "$t.astype($x)", "$t"),
    Habit(.columns, "cons_ia.reset_index()", "cons_ia", "$t.reset_index($r)", "$t"),
    Habit(
      .columns, #"cons_ia.set_index("Model")"#, "",
      .rewritten(
        Rewriting(
          "$t.set_index($r)", "$t",
          help: Bilingual(
            "la clé se donne à la lecture : read_csv(…, key = A)",
            "the key is given when reading: read_csv(…, key = A)")))),
    Habit(
      .columns, "cons_ia.index", "",
      .rewritten(
        Rewriting(
          "$t.index", "$t",
          help: Bilingual(
            "les lignes se nomment par la colonne clé, ou par leur rang : t.row(0)",
            "rows are named by the key column, or by their rank: t.row(0)")))),
    Habit(
      .columns, #"cons_ia["Provider"].str.upper()"#, #"cons_ia["Provider"].upper()"#,
      "$t.str.$n($r)", "$t.$n($r)"),
    Habit(
      .columns, #"cons_ia["Token"].fillna(0)"#, #"cons_ia["Token"] ?? 0"#,
      #"$t["$c"].fillna($x)"#, #"$t["$c"] ?? $x"#),
    Habit(
      .columns, #"2 * cons_ia["Token"].fillna(0).mean()"#, #"2 * (cons_ia["Token"] ?? 0).mean()"#,
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
}
