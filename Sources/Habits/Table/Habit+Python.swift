import Styling

/// Habits of Python itself, of other languages and of the keyboard.
extension Habit {
  static let python: [Habit] = [
    Habit(.python, #"print("x vaut", 3)"#, #"print("x vaut", 3)"#, .accepted),
    Habit(.python, "for i in range(3): print(i)", "for i in range(3): print(i)", .accepted),
    Habit(.python, "x = 1; x += 1", "x = 1; x += 1", .accepted),
    Habit(.python, "[True, False, None]", "[true, false, none]", .accepted),
    Habit(.python, "f = lambda x: 2 * x", "f = x => 2 * x", .parsed("S118")),
    Habit(.python, "xs = [1]; xs.append(3)", "xs = [1]; xs = append(xs, 3)", .noted("N219")),
    Habit(.python, "xs = [1, 2]; xs++", "xs = [1, 2]; xs += 1", .parsed("S117")),
    Habit(.python, "print 3", "print(3)", .parsed("S120")),
    Habit(.python, "x = null", "x = none", .parsed("S129")),
    Habit(.python, "x = 1; x is None", "x = 1; is_none(x)", "$x is None", "is_none($x)"),
    Habit(
      .python, "x = 1; x is not None", "x = 1; not is_none(x)", "$x is not None", "not is_none($x)"),
    Habit(
      .python, #""coût : " + str(3)"#, #"f"coût : {3}""#,
      #""$q" + str($x)"#, #"f"$q{$x}""#),
    Habit(
      .python, #""coût : " + 3"#, #"f"coût : {3}""#, #""$q" + $x"#, #"f"$q{$x}""#),
    Habit(.python, "str(3)", #"f"{3}""#, "str($x)", #"f"{$x}""#),
    Habit(
      .python, #""coût : %.2f" % 3.14"#, "",
      .rewritten(
        Rewriting(
          #""$q" % $x"#, "",
          says: Bilingual(
            "un texte avec des valeurs s'écrit f\"…\"", "a text with values is f\"…\""),
          help: Bilingual("f\"coût : {x:.2f}\"", "f\"cost: {x:.2f}\"")))),
    Habit(
      .python, #""coût : {}".format(3)"#, "",
      .rewritten(
        Rewriting(
          #""$q".format($r)"#, "",
          says: Bilingual(
            "un texte avec des valeurs s'écrit f\"…\"", "a text with values is f\"…\""),
          help: Bilingual("f\"coût : {x:.2f}\"", "f\"cost: {x:.2f}\"")))),
    Habit(
      .python, "try: x = 1", "",
      .rewritten(
        Rewriting(
          "try:", "",
          says: Bilingual("try n'existe pas ici", "there is no try here"),
          help: Bilingual(
            "une instruction qui échoue laisse tout comme avant",
            "a statement that fails leaves everything as it was")))),
    Habit(.python, "x = float(nan)", "x = none", "float(nan)", "none"),
    Habit(.python, "x = nan", "x = none", "= nan", "= none"),
    Habit(.python, "xs = list()", "xs = []", "list()", "[]"),
    Habit(
      .python, "int(3.7)", "",
      .rewritten(
        Rewriting(
          "int($x)", "$x",
          help: Bilingual(
            "round(x) arrondit ; x // 1 donne l'entier au-dessous",
            "round(x) rounds; x // 1 gives the whole number below")))),
    Habit(.python, #"help "corr""#, #"help("corr")"#, #"help "$c""#, #"help("$c")"#),
    Habit(.python, #"aide "corr""#, #"aide("corr")"#, #"aide "$c""#, #"aide("$c")"#),
    Habit(.python, "list(range(3))", "range(3)", "list($x)", "$x"),
    Habit(.python, "log10(2)", "log10(2)", .accepted),
    Habit(
      .python, "def f(x) return x * 2", "def f(x): return x * 2",
      .rewritten(
        Rewriting(
          "def $n($r) return $x", "def $n($r): return $x",
          says: Bilingual(
            "il manque : après la parenthèse", "a colon is missing after the bracket")))),
    Habit(
      .python, "if 3 > 2 print(1)", "if 3 > 2: print(1)",
      .rewritten(
        Rewriting(
          "if $x print($r)", "if $x: print($r)",
          says: Bilingual(
            "il manque : après la condition", "a colon is missing after the condition"))
      )),
    Habit(
      .python, "pour i de 1 à 3: print(i)", "pour i dans range(1, 3 + 1): print(i)",
      .rewritten(
        Rewriting(
          "pour $n de $x à $y", "pour $n dans range($x, $y + 1)",
          says: Bilingual(
            "une suite d'entiers s'écrit range(a, b)", "a run of integers is written range(a, b)")))
    ),
    Habit(
      .python, "map([1, 2], x -> x * 2)", "map([1, 2], x => x * 2)",
      .rewritten(
        Rewriting(
          "($r, $n -> $x)", "($r, $n => $x)",
          says: Bilingual(
            "une fonction sans nom s'écrit avec =>", "a nameless function is written with =>")))),
    Habit(.python, #""abc".length"#, #"len("abc")"#, "$t.length", "len($t)"),
    Habit(
      .python, "{1, 2, 3}", "[1, 2, 3]",
      .rewritten(
        Rewriting(
          "{$x, $r}", "[$x, $r]",
          says: Bilingual("une liste s'écrit entre crochets", "a list stands in square brackets")))),
    Habit(
      .python, "function f(x) = x * 2", "def f(x) = x * 2",
      .rewritten(
        Rewriting(
          "function $n($r) = $x", "def $n($r) = $x",
          says: Bilingual("function s'écrit def, ou fonction", "function is written def")))),
    Habit(
      .python, "for i in 1..3: print(i)", "for i in range(1, 3 + 1): print(i)",
      .rewritten(
        Rewriting(
          "for $n in $x..$y", "for $n in range($x, $y + 1)",
          says: Bilingual(
            "une suite d'entiers s'écrit range(a, b)", "a run of integers is written range(a, b)")))
    ),
    Habit(
      .python, "exit()", "",
      .rewritten(
        Rewriting(
          "exit()", "",
          says: Bilingual("on quitte étude par :quitter", "étude is left with :quit"),
          help: Bilingual(
            "à l'invite : :quitter, ou Ctrl-D", "at the prompt: :quit, or Ctrl-D")))),
    Habit(
      .python, "quit()", "",
      .rewritten(
        Rewriting(
          "quit()", "",
          says: Bilingual("on quitte étude par :quitter", "étude is left with :quit"),
          help: Bilingual(
            "à l'invite : :quitter, ou Ctrl-D", "at the prompt: :quit, or Ctrl-D")))),
    Habit(
      .python, #"x = input("nom ? ")"#, "",
      .rewritten(
        Rewriting(
          "input($r)", "",
          says: Bilingual("étude ne pose pas de question", "étude asks no questions"),
          help: Bilingual(
            "donnez la valeur : x = 3", "give the value: x = 3")))),
  ]

  static let signs: [Habit] = [
    Habit(.signs, "2 × 3", "2 * 3", .parsed("S111")),
    Habit(.signs, "3 ≤ 4", "3 <= 4", .parsed("S111")),
    Habit(.signs, "3 ≥ 4", "3 >= 4", .parsed("S111")),
    Habit(.signs, "3 ≠ 4", "3 != 4", .parsed("S111")),
    Habit(.signs, "x = 3; x²", "x = 3; x^2", .parsed("S112")),
    Habit(.signs, "true & false", "true and false", .parsed("S111")),
    Habit(.signs, "true | false", "true or false", .parsed("S111")),
    Habit(.signs, "true && false", "true and false", .parsed("S111")),
    Habit(.signs, "true || false", "true or false", .parsed("S111")),
    Habit(.signs, "!true", "not true", .parsed("S111")),
    Habit(.signs, "if 3 => 2 then 1 else 0", "if 3 >= 2 then 1 else 0", .parsed("S119")),
    Habit(.signs, "0,59 * 2", "0.59 * 2", .parsed("S107")),
    Habit(.signs, "1 000 + 1", "1000 + 1", .parsed("S108")),
    Habit(.signs, "upper(« abc »)", #"upper("abc")"#, .parsed("S105")),
  ]
}
