import Diagnostics
import Styling

/// Lines of pandas with files and with whole tables.
extension ForeignLine {
  static let files: [ForeignLine] = [
    ForeignLine(
      .files, "import pandas as pd", ours: "",
      .ignored("import $n$r") { ImportIgnored().at($0) }),
    ForeignLine(
      .files, "from math import sqrt", ours: "",
      .ignored("from $n$r import $r2") { ImportIgnored().at($0) }),
    ForeignLine(
      .files, #"df = pd.read_csv("electricity_mixes.csv", sep=",")"#,
      ours: #"df = read_csv("electricity_mixes.csv", separator = ",")"#, .translated),
    ForeignLine(
      .files, #"df = pd.read_csv("electricity_mixes.csv", delimiter=",")"#,
      ours: #"df = read_csv("electricity_mixes.csv", separator = ",")"#, .translated),
    ForeignLine(
      .files, #"pd.read_csv("electricity_mixes.csv", index_col="name")"#,
      ours: #"read_csv("electricity_mixes.csv", key = name)"#, .translated),
    ForeignLine(
      .files, #"pd.read_csv("electricity_mixes.csv", skiprows=0)"#,
      ours: #"read_csv("electricity_mixes.csv", skip = 0)"#, .translated),
    ForeignLine(
      .files, #"pd.read_csv("electricity_mixes.csv", encoding="utf-8")"#,
      ours: #"read_csv("electricity_mixes.csv", encoding = "utf-8")"#, .translated),
    ForeignLine(
      .files,
      #"pd.read_csv("electricity_mixes.csv", na_values=["inconnu"], dtype={"name": str}, nrows=3)"#,
      ours:
        #"read_csv("electricity_mixes.csv", missing = ["inconnu"], types = {name: text}).head(3)"#,
      .translated),
    ForeignLine(
      .files, #"pd.read_csv("electricity_mixes.csv", header=None)"#,
      ours: #"read_csv("electricity_mixes.csv", header = false)"#, .translated),
    ForeignLine(
      .files, #"pd.read_csv("electricity_mixes.csv", quotechar="'")"#,
      ours: "", .refused("N220")),
    ForeignLine(
      .files, "read_csv(electricity_mixes.csv)", ours: #"read_csv("electricity_mixes.csv")"#,
      .answered(
        "read_csv($n.csv$o)", by: #"read_csv("$n.csv"$o)"#,
        says: Bilingual(
          "le nom d'un fichier s'écrit entre guillemets", "a file's name stands in quotes"))),
    ForeignLine(
      .files, "lire_csv(electricity_mixes.csv)", ours: #"lire_csv("electricity_mixes.csv")"#,
      .answered(
        "lire_csv($n.csv$o)", by: #"lire_csv("$n.csv"$o)"#,
        says: Bilingual(
          "le nom d'un fichier s'écrit entre guillemets", "a file's name stands in quotes"))),
    ForeignLine(
      .files, #"cons_ia.to_csv("copie.csv", index=False)"#,
      ours: #"cons_ia.write_csv("copie.csv")"#, .translated),
    ForeignLine(
      .files, #"cons_ia.to_csv("copie.csv")"#, ours: #"cons_ia.write_csv("copie.csv")"#, .translated
    ),
    ForeignLine(
      .files, #"pd.DataFrame({"ville": ["Brest", "Lyon"]})"#,
      ours: #"table({"ville": ["Brest", "Lyon"]})"#, .translated),
    ForeignLine(
      .files, #"open("README.md").read()"#, ours: #"read_text("README.md")"#,
      .answered("open($x$o).read()", by: "read_text($x)")),
  ]

  static let looking: [ForeignLine] = [
    ForeignLine(.looking, "cons_ia.head()", ours: "cons_ia.head()", .accepted),
    ForeignLine(.looking, "cons_ia.describe()", ours: "cons_ia.describe()", .accepted),
    ForeignLine(.looking, "len(cons_ia)", ours: "len(cons_ia)", .accepted),
    ForeignLine(.looking, "cons_ia.shape[0]", ours: "len(cons_ia)", .translated),
    ForeignLine(.looking, "cons_ia.shape[1]", ours: "len(columns(cons_ia))", .translated),
    ForeignLine(
      .looking, "cons_ia.shape", ours: "[len(cons_ia), len(columns(cons_ia))]", .translated),
    ForeignLine(.looking, "list(cons_ia.columns)", ours: "cons_ia.columns()", .translated),
    ForeignLine(.looking, "cons_ia.columns.tolist()", ours: "cons_ia.columns()", .translated),
    ForeignLine(
      .looking, "for c in cons_ia.columns: print(c)", ours: "for c in cons_ia.columns(): print(c)",
      .translated),
    ForeignLine(.looking, "cons_ia.columns", ours: "cons_ia.columns()", .translated),
    ForeignLine(
      .looking, "cons_ia.dtypes", ours: "cons_ia.describe()",
      .answered("$t.dtypes", by: "$t.describe()")),
    ForeignLine(
      .looking, #"cons_ia["Token"].dtype"#, ours: #"cons_ia["Token"].describe()"#,
      .answered("$t.dtype", by: "$t.describe()")),
    ForeignLine(
      .looking, "cons_ia.info()", ours: "cons_ia.describe()",
      .answered("$t.info()", by: "$t.describe()")),
    ForeignLine(.looking, "display(cons_ia)", ours: "cons_ia", .translated),
  ]
}
