import Styling

/// Habits of pandas with files and with whole tables.
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
}
