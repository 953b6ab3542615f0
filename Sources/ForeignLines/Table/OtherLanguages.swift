import Styling

/// Lines of R, JavaScript, spreadsheets and plain French.
extension ForeignLine {
  static let elsewhere: [ForeignLine] =
    words + [
      ForeignLine(.elsewhere, "let x = 3", ours: "x = 3", .answered("let $n = $x", by: "$n = $x")),
      ForeignLine(.elsewhere, "var x = 3", ours: "x = 3", .answered("var $n = $x", by: "$n = $x")),
      ForeignLine(
        .elsewhere, "const x = 3", ours: "x = 3", .answered("const $n = $x", by: "$n = $x")),
      ForeignLine(.elsewhere, "int x = 3", ours: "x = 3", .answered("int $n = $x", by: "$n = $x")),
      ForeignLine(
        .elsewhere, "float x = 3.5", ours: "x = 3.5",
        .answered("float $n = $x", by: "$n = $x")),
      ForeignLine(
        .elsewhere, "cons_ia.filter(Token entre 0 et 1)",
        ours: "cons_ia.filter(0 <= Token <= 1)",
        .answered(
          "$t entre $x et $y", by: "$x <= $t <= $y",
          says: Bilingual("« entre » s'écrit avec deux <=", "“between” is written with two <="))),
      ForeignLine(
        .elsewhere, #"cons_ia.filter(Model contient "gpt")"#,
        ours: #"cons_ia.filter(contient(Model, "gpt"))"#,
        .answered(#"$n contient $x"#, by: #"contient($n, $x)"#)),
      ForeignLine(
        .elsewhere, #"cons_ia.filter(Model contains "gpt")"#,
        ours: #"cons_ia.filter(contains(Model, "gpt"))"#,
        .answered(#"$n contains $x"#, by: #"contains($n, $x)"#)),
      ForeignLine(
        .elsewhere, #"cout_pays.filter(name == "FRA" ou "DEU")"#,
        ours: #"cout_pays.filter(name in ["FRA", "DEU"])"#,
        .answered(#"$n == "$c" ou "$c2""#, by: #"$n in ["$c", "$c2"]"#)),
      ForeignLine(
        .elsewhere, #"cout_pays.filter(name == "FRA" or "DEU")"#,
        ours: #"cout_pays.filter(name in ["FRA", "DEU"])"#,
        .answered(#"$n == "$c" or "$c2""#, by: #"$n in ["$c", "$c2"]"#)),
      ForeignLine(
        .elsewhere, #"cout_pays.gwp["FRA"]"#, ours: #"cout_pays["FRA", "gwp"]"#,
        .answered(#"$n.$n2["$c"]"#, by: #"$n["$c", "$n2"]"#)),
      ForeignLine(
        .elsewhere, "read_csv(data/electricity_mixes.csv)",
        ours: #"read_csv("data/electricity_mixes.csv")"#,
        .answered("read_csv($n/$n2.csv$o)", by: #"read_csv("$n/$n2.csv"$o)"#)),
      ForeignLine(
        .elsewhere, "lire_csv(data/electricity_mixes.csv)",
        ours: #"lire_csv("data/electricity_mixes.csv")"#,
        .answered("lire_csv($n/$n2.csv$o)", by: #"lire_csv("$n/$n2.csv"$o)"#)),
      ForeignLine(
        .elsewhere, "cons_ia.trier(Token décroissant)", ours: "cons_ia.trier(-Token)",
        .answered("trier($n décroissant)", by: "trier(-$n)")),
      ForeignLine(
        .elsewhere, #"si 3 > 2: "oui" sinon: "non""#, ours: #"si 3 > 2 alors "oui" sinon "non""#,
        .answered(
          "si $x: $y sinon: $z", by: "si $x alors $y sinon $z",
          says: Bilingual(
            "sur une ligne : si … alors … sinon …", "on one line: if … then … else …"))),
      ForeignLine(
        .elsewhere, #"if 3 > 2: "oui" else: "non""#, ours: #"if 3 > 2 then "oui" else "non""#,
        .answered(
          "if $x: $y else: $z", by: "if $x then $y else $z",
          says: Bilingual(
            "sur une ligne : if … then … else …", "on one line: if … then … else …"))),
      ForeignLine(
        .elsewhere, "cons_ia.filter(Token between 0 and 1)",
        ours: "cons_ia.filter(0 <= Token <= 1)",
        .answered(
          "$t between $x and $y", by: "$x <= $t <= $y",
          says: Bilingual("« entre » s'écrit avec deux <=", "“between” is written with two <="))),
      ForeignLine(
        .elsewhere, "20 % de 50", ours: "20 % * 50",
        .answered(
          "% de $x", by: "% * $x", says: Bilingual("« de » s'écrit *", "“of” is written *"))),
      ForeignLine(
        .elsewhere, "x = c(1, 2, 3)", ours: "x = [1, 2, 3]", .answered("c($x, $r)", by: "[$x, $r]")),
      ForeignLine(
        .elsewhere, "library(dplyr)", ours: "",
        .answered(
          "library($n)", by: "",
          says: Bilingual("rien à importer : tout est déjà là", "nothing to import: all is here"),
          help: Bilingual("retirez cette ligne", "leave this line out"))),
      ForeignLine(
        .elsewhere, "cons_ia %>% filter(Token > 1)", ours: "cons_ia |> filter(Token > 1)",
        .answered(
          "%>%", by: " |> ",
          says: Bilingual("%>% s'écrit |>, ou un point", "%>% is written |>, or ."))),
      ForeignLine(
        .elsewhere, "cons_ia |> group_by(Provider) |> summarise(m = mean(Token))",
        ours: "cons_ia |> summarize(by = Provider, m = mean(Token))",
        .answered("group_by($n) |> summarise($r)", by: "summarize(by = $n, $r)")),
      ForeignLine(
        .elsewhere, "summary(cons_ia)", ours: "describe(cons_ia)",
        .answered("summary($x)", by: "describe($x)")),
      ForeignLine(
        .elsewhere, "nrow(cons_ia)", ours: "len(cons_ia)", .answered("nrow($x)", by: "len($x)")),
      ForeignLine(
        .elsewhere, "ncol(cons_ia)", ours: "len(columns(cons_ia))",
        .answered("ncol($x)", by: "len(columns($x))")),
      ForeignLine(
        .elsewhere, "names(cons_ia)", ours: "columns(cons_ia)",
        .answered("names($x)", by: "columns($x)")),
      ForeignLine(
        .elsewhere, "SI(3 > 2; 1; 0)", ours: "si 3 > 2 alors 1 sinon 0",
        .answered(
          "SI($x; $y; $z)", by: "si $x alors $y sinon $z",
          says: Bilingual("SI s'écrit si … alors … sinon …", "SI is written if … then … else …"))),
      ForeignLine(
        .elsewhere, "x = 9; tant que x < 3: x += 1", ours: "x = 9; tantque x < 3: x += 1",
        .answered(
          "tant que $x", by: "tantque $x",
          says: Bilingual("tant que s'écrit en un mot", "tantque is one word"))),
      ForeignLine(
        .elsewhere, "def f(x): retourner x * 2", ours: "def f(x): renvoyer x * 2",
        .answered(
          "retourner $x", by: "renvoyer $x",
          says: Bilingual("retourner s'écrit renvoyer", "retourner is written renvoyer"))),
      ForeignLine(
        .elsewhere, "def f(x) -> x * 2", ours: "def f(x) = x * 2",
        .answered(
          "def $n($r) -> $x", by: "def $n($r) = $x",
          says: Bilingual(
            "une fonction se définit avec =", "a function is defined with ="))),
      ForeignLine(
        .elsewhere, "5 mod 2", ours: "5 % 2", spelled("mod", as: "%", "$x mod $y", by: "$x % $y")),
      ForeignLine(
        .elsewhere, "5 div 2", ours: "5 // 2", spelled("div", as: "//", "$x div $y", by: "$x // $y")
      ),
      ForeignLine(
        .elsewhere, "√2", ours: "sqrt(2)", spelled("√", as: "sqrt", "√$i", by: "sqrt($i)")),
      ForeignLine(
        .elsewhere, "√(2)", ours: "sqrt(2)", spelled("√", as: "sqrt", "√($x)", by: "sqrt($x)")),
      ForeignLine(.elsewhere, "2 * π", ours: "2 * π", .accepted),
      ForeignLine(.elsewhere, "2 * pi", ours: "2 * pi", .accepted),
      ForeignLine(
        .elsewhere, "12 g CO2e", ours: "12 gCO2e",
        spelled("g CO2e", as: "gCO2e", "$i g CO2e", by: "$i gCO2e")),
      ForeignLine(
        .elsewhere, "12 kg CO2e", ours: "12 kgCO2e",
        spelled("kg CO2e", as: "kgCO2e", "$i kg CO2e", by: "$i kgCO2e")),
    ]

  private static let words: [ForeignLine] = [
    ("Vrai", "vrai"), ("Faux", "faux"), ("VRAI", "vrai"), ("FAUX", "faux"), ("TRUE", "true"),
    ("FALSE", "false"),
  ].map { theirs, ours in
    ForeignLine(.elsewhere, theirs, ours: ours, spelled(theirs, as: ours, theirs, by: ours))
  }

  /// The answer "mod s'écrit %".
  private static func spelled(
    _ theirs: String, as ours: String, _ pattern: String, by template: String
  ) -> Outcome {
    .answered(
      pattern, by: template,
      says: Bilingual("\(theirs) s'écrit \(ours)", "\(theirs) is written \(ours)"))
  }
}
