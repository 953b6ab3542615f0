import Styling

/// Lines of Python itself, of other languages and of the keyboard.
extension ForeignLine {
  static let python: [ForeignLine] = [
    ForeignLine(.python, #"print("x vaut", 3)"#, ours: #"print("x vaut", 3)"#, .accepted),
    ForeignLine(
      .python, #"for i in range(3): print(i, end=" ")"#,
      ours: #"for i in range(3): print(i, end=" ")"#, .accepted),
    ForeignLine(
      .python, "for i, (a, b) in enumerate([[1, 2]]): print(i, a, b)",
      ours: "for i, (a, b) in enumerate([[1, 2]]): print(i, a, b)", .accepted),
    ForeignLine(
      .python, "random.randint(1, 6)", ours: "1 + int(random() * 6)", .translated),
    ForeignLine(
      .python, #"random.choice(["a", "b"])"#, ours: #"["a", "b"][int(random() * len(["a", "b"]))]"#,
      .translated),
    ForeignLine(.python, "np.random.rand(3)", ours: "random(3)", .translated),
    ForeignLine(
      .python, "for i in range(3): print(i)", ours: "for i in range(3): print(i)", .accepted),
    ForeignLine(.python, "x = 1; x += 1", ours: "x = 1; x += 1", .accepted),
    ForeignLine(.python, "[True, False, None]", ours: "[true, false, none]", .accepted),
    ForeignLine(.python, "f = lambda x: 2 * x", ours: "f = x => 2 * x", .translated),
    ForeignLine(
      .python, "xs = [1]; xs.append(3)", ours: "xs = [1]; xs = append(xs, 3)", .noted("N219")),
    ForeignLine(.python, "xs = [1, 2]; xs++", ours: "xs = [1, 2]; xs += 1", .refused("S117")),
    ForeignLine(.python, "print 3", ours: "print(3)", .refused("S120")),
    ForeignLine(.python, "x = null", ours: "x = none", .refused("S129")),
    ForeignLine(.python, "x = 1; x is None", ours: "x = 1; is_none(x)", .translated),
    ForeignLine(.python, "x = 1; x is not None", ours: "x = 1; not is_none(x)", .translated),
    ForeignLine(.python, #""coût : " + str(3)"#, ours: #""coût : " + f"{3}""#, .translated),
    ForeignLine(
      .python, #""coût : " + 3"#, ours: #"f"coût : {3}""#,
      .answered(#""$q" + $x"#, by: #"f"$q{$x}""#)),
    ForeignLine(.python, "str(3)", ours: #"f"{3}""#, .translated),
    ForeignLine(.python, #""coût : %.2f" % 3.14"#, ours: #"f"coût : {3.14:.2f}""#, .translated),
    ForeignLine(.python, #""coût : {}".format(3)"#, ours: #"f"coût : {3}""#, .translated),
    ForeignLine(
      .python, "try: x = 1", ours: "",
      .answered(
        "try:", by: "", says: Bilingual("try n'existe pas ici", "there is no try here"),
        help: Bilingual(
          "une instruction qui échoue laisse tout comme avant",
          "a statement that fails leaves everything as it was"))),
    ForeignLine(
      .python, "except ValueError: x = 1", ours: "",
      .answered(
        "except", by: "", says: Bilingual("except n'existe pas ici", "there is no except here"),
        help: Bilingual(
          "une instruction qui échoue laisse tout comme avant",
          "a statement that fails leaves everything as it was"))),
    ForeignLine(
      .python, #"with open("a.txt") as f: s = f.read()"#, ours: "",
      .answered(
        "with open($x$o) as $n", by: "",
        says: Bilingual("with n'existe pas ici", "there is no with here"),
        help: Bilingual(#"s = read_text("a.txt")"#, #"s = read_text("a.txt")"#))),
    ForeignLine(
      .python, "class Modele: pass", ours: "",
      .answered(
        "class $n", by: "", says: Bilingual("étude n'a pas de classes", "étude has no classes"),
        help: Bilingual(
          #"une fiche réunit des valeurs : m = {nom: "gpt 4o", jetons: 400}"#,
          #"a record holds values together: m = {name: "gpt 4o", tokens: 400}"#))),
    ForeignLine(
      .python, #"raise ValueError("négatif")"#, ours: "",
      .answered(
        "raise $x", by: "", says: Bilingual("raise n'existe pas ici", "there is no raise here"),
        help: Bilingual(
          #"une condition à tenir : assert x >= 0, "négatif""#,
          #"a condition to hold: assert x >= 0, "negative""#))),
    ForeignLine(
      .python, "global total", ours: "",
      .answered(
        "global $n", by: "", says: Bilingual("global n'existe pas ici", "there is no global here"),
        help: Bilingual(
          "une fonction rend sa valeur : total = ajouter(total, 3)",
          "a function returns its value: total = add(total, 3)"))),
    ForeignLine(
      .python, "del total", ours: "",
      .answered(
        "del $n", by: "", says: Bilingual("del n'existe pas ici", "there is no del here"),
        help: Bilingual("à l'invite : :oublier total", "at the prompt: :forget total"))),
    ForeignLine(
      .python, "{x: x * x for x in range(3)}", ours: "",
      .answered(
        "{$x: $y for $n in $z}", by: "",
        says: Bilingual(
          "une fiche se remplit nom par nom", "a record is filled name by name"),
        help: Bilingual(
          #"d = {}, puis dans une boucle : d[f"{x}"] = x * x"#,
          #"d = {}, then in a loop: d[f"{x}"] = x * x"#))),
    ForeignLine(
      .python, #"d = {k: len(k) for k in ["a", "bc"]}"#,
      ours: #"d = {}; for k in ["a", "bc"]: d[k] = len(k)"#, .translated),
    ForeignLine(
      .python, #"d = dict(zip(["a", "b"], [1, 2]))"#,
      ours: #"d = {}; for key, item in zip(["a", "b"], [1, 2]): d[key] = item"#, .translated),
    ForeignLine(
      .python, "[i for i in range(9) if i % 2]", ours: "[i for i in range(9) if i % 2 != 0]",
      .translated),
    ForeignLine(
      .python, "xs = [1]; not xs", ours: "xs = [1]; len(xs) == 0", .translated),
    ForeignLine(.python, "x: int = 3", ours: "x = 3", .translated),
    ForeignLine(.python, "max(*[3, 1])", ours: "max([3, 1])", .translated),
    ForeignLine(
      .python, #"max(["ab", "c"], key=len)"#,
      ours: #"sorted(["ab", "c"], by = len, descending = true)[0]"#, .translated),
    ForeignLine(
      .python, "len(*[[3, 1]])", ours: "",
      .answered(
        "$n(*$x)", by: "",
        help: Bilingual(
          "chaque argument pour soi : f(xs[0], xs[1])",
          "each argument by itself: f(xs[0], xs[1])"))),
    ForeignLine(.python, "x = float(nan)", ours: "x = none", .answered("float(nan)", by: "none")),
    ForeignLine(.python, "x = nan", ours: "x = none", .answered("= nan", by: "= none")),
    ForeignLine(.python, "xs = list()", ours: "xs = []", .translated),
    ForeignLine(
      .python, #"float("3.5")"#, ours: #"number("3.5")"#, .translated),
    ForeignLine(.python, "int(3.7)", ours: "int(3.7)", .accepted),
    ForeignLine(
      .python, #"help "corr""#, ours: #"help("corr")"#, .answered(#"help "$c""#, by: #"help("$c")"#)
    ),
    ForeignLine(
      .python, #"aide "corr""#, ours: #"aide("corr")"#, .answered(#"aide "$c""#, by: #"aide("$c")"#)
    ),
    ForeignLine(.python, "list(range(3))", ours: "range(3)", .translated),
    ForeignLine(.python, "log10(2)", ours: "log10(2)", .accepted),
    ForeignLine(
      .python, "def f(x) return x * 2", ours: "def f(x): return x * 2",
      .answered(
        "def $n($r) return $x", by: "def $n($r): return $x",
        says: Bilingual(
          "il manque : après la parenthèse", "a colon is missing after the bracket"))),
    ForeignLine(
      .python, "if 3 > 2 then print(1)", ours: "if 3 > 2: print(1)",
      .answered(
        "if $x then $n($r)", by: "if $x: $n($r)",
        says: Bilingual(
          "sans else, la suite se met après « : »",
          "without else, what follows stands after a colon"))),
    ForeignLine(
      .python, "si 3 > 2 alors afficher(1)", ours: "si 3 > 2: afficher(1)",
      .answered(
        "si $x alors $n($r)", by: "si $x: $n($r)",
        says: Bilingual(
          "sans sinon, la suite se met après « : »",
          "without sinon, what follows stands after a colon"))),
    ForeignLine(
      .python, "if 3 > 2 print(1)", ours: "if 3 > 2: print(1)",
      .answered(
        "if $x print($r)", by: "if $x: print($r)",
        says: Bilingual(
          "il manque : après la condition", "a colon is missing after the condition"))),
    ForeignLine(
      .python, "pour i de 1 à 3: print(i)", ours: "pour i dans range(1, 3 + 1): print(i)",
      .answered(
        "pour $n de $x à $y", by: "pour $n dans range($x, $y + 1)",
        says: Bilingual(
          "une suite d'entiers s'écrit range(a, b)", "a run of integers is written range(a, b)"))),
    ForeignLine(
      .python, "map([1, 2], x -> x * 2)", ours: "map([1, 2], x => x * 2)",
      .answered(
        "($r, $n -> $x)", by: "($r, $n => $x)",
        says: Bilingual(
          "une fonction sans nom s'écrit avec =>", "a nameless function is written with =>"))),
    ForeignLine(
      .python, #""abc".length"#, ours: #"len("abc")"#, .answered("$t.length", by: "len($t)")),
    ForeignLine(.python, "{1, 2, 2}", ours: "distinct([1, 2, 2])", .translated),
    ForeignLine(
      .python, "function f(x) = x * 2", ours: "def f(x) = x * 2",
      .answered(
        "function $n($r) = $x", by: "def $n($r) = $x",
        says: Bilingual("function s'écrit def, ou fonction", "function is written def"))),
    ForeignLine(
      .python, "for i in 1..3: print(i)", ours: "for i in range(1, 3 + 1): print(i)",
      .answered(
        "for $n in $x..$y", by: "for $n in range($x, $y + 1)",
        says: Bilingual(
          "une suite d'entiers s'écrit range(a, b)", "a run of integers is written range(a, b)"))),
    ForeignLine(
      .python, "function f(x) { return x * 2 }", ours: "def f(x): return x * 2",
      .answered(
        "function $n($r) {return $x}", by: "def $n($r): return $x",
        says: Bilingual("function s'écrit def, ou fonction", "function is written def"))),
    ForeignLine(
      .python, "if (3 > 2) { print(1) }", ours: "if (3 > 2): print(1)",
      .answered(
        "if $x {$n($r)}", by: "if $x: $n($r)",
        says: Bilingual(
          "un bloc s'ouvre par « : », sans accolades", "a block opens with a colon, without braces")
      )),
    ForeignLine(
      .python, "a, *b = [1, 2, 3]", ours: "b = [1, 2, 3]; a = b[0]; b = b[1:]", .translated),
    ForeignLine(.python, "x = 1; y = x++", ours: "x = 1; y = x; x += 1", .refused("S117")),
    ForeignLine(
      .python, "exit()", ours: "",
      .answered(
        "exit()", by: "",
        says: Bilingual("on quitte étude par :quitter", "étude is left with :quit"),
        help: Bilingual(
          "à l'invite : :quitter, ou Ctrl-D", "at the prompt: :quit, or Ctrl-D"))),
    ForeignLine(
      .python, "quit()", ours: "",
      .answered(
        "quit()", by: "",
        says: Bilingual("on quitte étude par :quitter", "étude is left with :quit"),
        help: Bilingual(
          "à l'invite : :quitter, ou Ctrl-D", "at the prompt: :quit, or Ctrl-D"))),
    ForeignLine(
      .python, #"x = input("nom ? ")"#, ours: "",
      .answered(
        "input($r)", by: "",
        says: Bilingual("étude ne pose pas de question", "étude asks no questions"),
        help: Bilingual(
          "donnez la valeur : x = 3", "give the value: x = 3"))),
  ]

  static let signs: [ForeignLine] = [
    ForeignLine(.signs, "2 × 3", ours: "2 * 3", .refused("S111")),
    ForeignLine(.signs, "3 ≤ 4", ours: "3 <= 4", .refused("S111")),
    ForeignLine(.signs, "3 ≥ 4", ours: "3 >= 4", .refused("S111")),
    ForeignLine(.signs, "3 ≠ 4", ours: "3 != 4", .refused("S111")),
    ForeignLine(.signs, "x = 3; x²", ours: "x = 3; x^2", .refused("S112")),
    ForeignLine(.signs, "true & false", ours: "true and false", .refused("S111")),
    ForeignLine(.signs, "true | false", ours: "true or false", .refused("S111")),
    ForeignLine(.signs, "true && false", ours: "true and false", .refused("S111")),
    ForeignLine(.signs, "true || false", ours: "true or false", .refused("S111")),
    ForeignLine(.signs, "!true", ours: "not true", .refused("S111")),
    ForeignLine(.signs, "3 === 3", ours: "3 == 3", .refused("S111")),
    ForeignLine(.signs, "|-3|", ours: "abs(-3)", .refused("S111")),
    ForeignLine(.signs, "3 x 4", ours: "3 * 4", .refused("S111")),
    ForeignLine(.signs, "x = 2; x! + 1", ours: "", .refused("S156")),
    ForeignLine(
      .signs, "if 3 => 2 then 1 else 0", ours: "if 3 >= 2 then 1 else 0", .refused("S119")),
    ForeignLine(.signs, "0,59 * 2", ours: "0.59 * 2", .refused("S107")),
    ForeignLine(.signs, "1,000.5 * 2", ours: "1000.5 * 2", .refused("S107")),
    ForeignLine(.signs, "1 000 + 1", ours: "1000 + 1", .refused("S108")),
    ForeignLine(.signs, "upper(« abc »)", ours: #"upper("abc")"#, .refused("S105")),
  ]
}
