import Styling

/// Habits of R, JavaScript, spreadsheets and plain French.
extension Habit {
  static let elsewhere: [Habit] =
    words + [
      Habit(.elsewhere, "let x = 3", "x = 3", "let $n = $x", "$n = $x"),
      Habit(.elsewhere, "var x = 3", "x = 3", "var $n = $x", "$n = $x"),
      Habit(.elsewhere, "const x = 3", "x = 3", "const $n = $x", "$n = $x"),
      Habit(.elsewhere, "x = c(1, 2, 3)", "x = [1, 2, 3]", "c($x, $r)", "[$x, $r]"),
      Habit(
        .elsewhere, "library(dplyr)", "",
        .rewritten(
          Rewriting(
            "library($n)", "",
            says: Bilingual("rien à importer : tout est déjà là", "nothing to import: all is here"),
            help: Bilingual("retirez cette ligne", "leave this line out")))),
      Habit(
        .elsewhere, "cons_ia %>% filter(Token > 1)", "cons_ia |> filter(Token > 1)",
        .rewritten(
          Rewriting(
            "%>%", " |> ", says: Bilingual("%>% s'écrit |>, ou un point", "%>% is written |>, or .")
          )
        )),
      Habit(
        .elsewhere, "cons_ia |> group_by(Provider) |> summarise(m = mean(Token))",
        "cons_ia |> summarize(by = Provider, m = mean(Token))",
        "group_by($n) |> summarise($r)", "summarize(by = $n, $r)"),
      Habit(.elsewhere, "summary(cons_ia)", "describe(cons_ia)", "summary($x)", "describe($x)"),
      Habit(.elsewhere, "nrow(cons_ia)", "len(cons_ia)", "nrow($x)", "len($x)"),
      Habit(.elsewhere, "ncol(cons_ia)", "len(columns(cons_ia))", "ncol($x)", "len(columns($x))"),
      Habit(.elsewhere, "names(cons_ia)", "columns(cons_ia)", "names($x)", "columns($x)"),
      Habit(
        .elsewhere, "SI(3 > 2; 1; 0)", "si 3 > 2 alors 1 sinon 0",
        .rewritten(
          Rewriting(
            "SI($x; $y; $z)", "si $x alors $y sinon $z",
            says: Bilingual("SI s'écrit si … alors … sinon …", "SI is written if … then … else …")))
      ),
      Habit(
        .elsewhere, "x = 9; tant que x < 3: x += 1", "x = 9; tantque x < 3: x += 1",
        .rewritten(
          Rewriting(
            "tant que $x", "tantque $x",
            says: Bilingual("tant que s'écrit en un mot", "tantque is one word")))),
      Habit(
        .elsewhere, "def f(x): retourner x * 2", "def f(x): renvoyer x * 2",
        .rewritten(
          Rewriting(
            "retourner $x", "renvoyer $x",
            says: Bilingual("retourner s'écrit renvoyer", "retourner is written renvoyer")))),
      Habit(
        .elsewhere, "def f(x) -> x * 2", "def f(x) = x * 2",
        .rewritten(
          Rewriting(
            "def $n($r) -> $x", "def $n($r) = $x",
            says: Bilingual(
              "une fonction se définit avec =", "a function is defined with =")))),
      Habit(.elsewhere, "5 mod 2", "5 % 2", says("mod", "%", "$x mod $y", "$x % $y")),
      Habit(.elsewhere, "5 div 2", "5 // 2", says("div", "//", "$x div $y", "$x // $y")),
      Habit(.elsewhere, "√2", "sqrt(2)", says("√", "sqrt", "√$i", "sqrt($i)")),
      Habit(.elsewhere, "√(2)", "sqrt(2)", says("√", "sqrt", "√($x)", "sqrt($x)")),
      Habit(.elsewhere, "2 * π", "2 * 3.141592653589793", says("π", "3.14159…", "π", pi)),
      Habit(.elsewhere, "2 * pi", "2 * 3.141592653589793", says("pi", "3.14159…", "pi", pi)),
      Habit(
        .elsewhere, "12 g CO2e", "12 gCO2e", says("g CO2e", "gCO2e", "$i g CO2e", "$i gCO2e")),
      Habit(
        .elsewhere, "12 kg CO2e", "12 kgCO2e",
        says("kg CO2e", "kgCO2e", "$i kg CO2e", "$i kgCO2e")),
    ]

  private static let pi = "3.141592653589793"

  private static let words: [Habit] = [
    ("Vrai", "vrai"), ("Faux", "faux"), ("VRAI", "vrai"), ("FAUX", "faux"), ("TRUE", "true"),
    ("FALSE", "false"),
  ].map { theirs, ours in Habit(.elsewhere, theirs, ours, says(theirs, ours, theirs, ours)) }

  /// "mod s'écrit %".
  private static func says(
    _ theirs: String, _ ours: String, _ pattern: String, _ template: String
  ) -> Answer {
    .rewritten(
      Rewriting(
        pattern, template,
        says: Bilingual("\(theirs) s'écrit \(ours)", "\(theirs) is written \(ours)")))
  }
}
