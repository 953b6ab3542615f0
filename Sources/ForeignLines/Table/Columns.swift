import Styling

/// Lines of pandas with columns.
extension ForeignLine {
  static let columns: [ForeignLine] =
    [
      ForeignLine(.columns, #"cons_ia["Token"]"#, ours: #"cons_ia["Token"]"#, .accepted),
      ForeignLine(
        .columns, #"cons_ia[["Model", "Token"]]"#, ours: #"cons_ia[["Model", "Token"]]"#, .accepted),
      ForeignLine(.columns, #"cons_ia.loc[:, "Token"]"#, ours: "cons_ia.Token", .translated),
      ForeignLine(
        .columns, #"cons_ia["n"] = cons_ia["Token"] * 2"#,
        ours: "cons_ia = cons_ia.derive(n = Token * 2)",
        .noted("S132")),
      ForeignLine(
        .columns, #"cons_ia["n"] = 1"#, ours: "cons_ia = cons_ia.derive(n = 1)",
        .noted("S132")),
      ForeignLine(
        .columns, #"cons_ia.assign(n=cons_ia["Token"] * 2)"#, ours: "cons_ia.derive(n = Token * 2)",
        .translated),
      ForeignLine(
        .columns, "cons_ia.derive(Token * 2)", ours: "cons_ia.derive(nouvelle = Token * 2)",
        .answered(
          "derive($x)", by: "derive(nouvelle = $x)",
          says: Bilingual("la colonne ajoutée a besoin d'un nom", "the new column needs a name"))),
      ForeignLine(
        .columns, #"cons_ia.derive("double" = Token * 2)"#,
        ours: "cons_ia.derive(double = Token * 2)",
        .answered(
          #"derive("$c" = $x$o)"#, by: "derive($c = $x$o)",
          says: Bilingual("ce nom s'écrit sans guillemets", "this name is written without quotes"))),
      ForeignLine(
        .columns, #"cons_ia.rename(columns={"Token": "Jeton"})"#,
        ours: "cons_ia.rename(Jeton = Token)", .translated),
      ForeignLine(
        .columns, #"cons_ia.drop(columns=["Token", "Tweet"])"#,
        ours: #"cons_ia.drop(columns=["Token", "Tweet"])"#, .accepted),
      ForeignLine(
        .columns, #"cons_ia.drop(["Token", "Tweet"], axis=1)"#, ours: "cons_ia.drop(Token, Tweet)",
        .translated),
      ForeignLine(
        .columns, #"cons_ia.drop("Token", axis=1)"#, ours: "cons_ia.drop(Token)", .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].apply(lambda x: x * 2)"#,
        ours: #"map(cons_ia["Token"], x => x * 2)"#, .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].apply(abs)"#, ours: #"map(cons_ia["Token"], abs)"#, .translated
      ),
      ForeignLine(
        .columns, #"cons_ia["Model"].tolist()"#, ours: #"[x for x in cons_ia["Model"]]"#,
        .translated),
      ForeignLine(.columns, #"cons_ia["Token"].values"#, ours: #"cons_ia["Token"]"#, .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].astype(float)"#, ours: #"number(cons_ia["Token"])"#,
        .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].astype(int)"#, ours: #"int(cons_ia["Token"])"#, .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].astype(str)"#, ours: #"text(cons_ia["Token"])"#,
        .answered("$t.astype(str)", by: "text($t)")),
      ForeignLine(
        .columns, #"pd.to_numeric(cons_ia["Token"])"#, ours: #"number(cons_ia["Token"])"#,
        .translated),
      ForeignLine(.columns, "cons_ia.reset_index()", ours: "cons_ia", .translated),
      ForeignLine(
        .columns, #"cons_ia.set_index("Provider")"#, ours: "",
        .answered(
          "$t.set_index($r)", by: "$t",
          help: Bilingual(
            "la clé se donne à la lecture : read_csv(…, key = A)",
            "the key is given when reading: read_csv(…, key = A)"))),
      ForeignLine(
        .columns, "cons_ia.index", ours: "",
        .answered(
          "$t.index", by: "$t",
          help: Bilingual(
            "les lignes se nomment par la colonne clé, ou par leur rang : t.row(0)",
            "rows are named by the key column, or by their rank: t.row(0)"))),
      ForeignLine(
        .columns, #"cons_ia["Provider"].str.upper()"#, ours: #"cons_ia["Provider"].upper()"#,
        .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].fillna(0)"#, ours: #"cons_ia["Token"] ?? 0"#, .translated),
      ForeignLine(
        .columns, #"2 * cons_ia["Token"].fillna(0).mean()"#,
        ours: #"2 * (cons_ia["Token"] ?? 0).mean()"#, .translated),
      ForeignLine(.columns, "cons_ia.Token.fillna(0)", ours: "cons_ia.Token ?? 0", .translated),
      ForeignLine(
        .columns, #"cons_ia[["Token", "Tweet"]].fillna(0)"#,
        ours: #"cons_ia[["Token", "Tweet"]].derive(Token = Token ?? 0, Tweet = Tweet ?? 0)"#,
        .translated),
      ForeignLine(
        .columns, "table(a = [1, none]).fillna(0)", ours: "",
        .answered(
          "$t.fillna($x)", by: "$t",
          help: Bilingual(
            "une colonne à la fois : t.derive(A = A ?? 0)",
            "one column at a time: t.derive(A = A ?? 0)"))),
      ForeignLine(
        .columns, "cout_pays[cout_pays.gwp > 1].pe = 0",
        ours: "cout_pays = cout_pays.derive(pe = if gwp > 1 then 0 else pe)",
        .answered("$t[$m].$n = $y", by: "$t = $t.derive($n = if $m:t then $y else $n)")),
      ForeignLine(
        .columns, #"cons_ia.replace("OpenAI", "Open AI")"#, ours: "",
        .answered(
          "$t.replace($r)", by: "$t",
          help: Bilingual(
            "une colonne à la fois : t.derive(A = if A == \"x\" then \"y\" else A)",
            "one column at a time: t.derive(A = if A == \"x\" then \"y\" else A)"))),
      ForeignLine(
        .columns, #"cons_ia.insert(0, "n", 1)"#, ours: "",
        .answered(
          "$t.insert($r)", by: "$t",
          help: Bilingual(
            "une colonne de plus, à la fin : t = t.derive(n = 1)",
            "one more column, at the end: t = t.derive(n = 1)"))),
      ForeignLine(
        .columns, #"cons_ia.astype({"Token": "float"})"#,
        ours: "cons_ia.derive(Token = number(Token))", .translated),
      ForeignLine(
        .columns, #"cons_ia.rename({"Token": "Jeton"}, axis=1)"#,
        ours: "cons_ia.rename(Jeton = Token)", .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].isna().sum()"#, ours: #"is_none(cons_ia["Token"]).sum()"#,
        .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].isnull()"#, ours: #"is_none(cons_ia["Token"])"#, .translated),
      ForeignLine(
        .columns, #"cons_ia["Token"].isna()"#, ours: #"is_none(cons_ia["Token"])"#, .translated),
    ]
    + ["isna", "isnull", "notna", "notnull"].map { word in
      ForeignLine(
        .columns, "cons_ia.\(word)()", ours: "",
        .answered(
          "$t.\(word)()", by: "$t",
          help: Bilingual(
            "t.describe() compte les cellules par colonne, is_none(t.A) les cherche",
            "t.describe() counts the cells of each column, is_none(t.A) finds them")))
    }
}
