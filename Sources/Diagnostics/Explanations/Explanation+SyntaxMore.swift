import Styling

/// Codes S119 and above at length.
extension Explanation {
  static let syntaxMore: [Explanation] = [
    Explanation(
      "S119",
      Bilingual(
        "La comparaison « supérieur ou égal » s'écrit >= ; la flèche => fait une fonction.",
        "The comparison “at least” is written >=; the arrow => makes a function."),
      .program,
      "if 3 => 2 then 1 else 0",
      repaired: "if 3 >= 2 then 1 else 0"),
    Explanation(
      "S120",
      Bilingual(
        """
        Deux valeurs se suivent sans rien entre elles. Il faut un opérateur pour calculer, une \
        virgule entre arguments, des parenthèses pour appeler une fonction.
        """,
        """
        Two values follow each other with nothing between. An operator computes, a comma \
        separates arguments, brackets call a function.
        """),
      .program,
      "max([3 5])",
      repaired: "max([3, 5])"),
    Explanation(
      "S121",
      Bilingual(
        """
        Le signe = range une valeur sous un nom : à gauche il faut ce nom seul, à droite le \
        calcul.
        """,
        """
        The sign = keeps a value under a name: the name stands alone on the left, the \
        computation on the right.
        """),
      .program,
      "3 = x",
      repaired: "x = 3"),
    Explanation(
      "S122",
      Bilingual(
        "Un nom est attendu : après def, for, un point ou @.",
        "A name is expected: after def, for, a point or @."),
      .program,
      "def (x) = x",
      repaired: "def f(x) = x"),
    Explanation(
      "S123",
      Bilingual(
        """
        Une tournure est incomplète : if … then … else … va toujours jusqu'à else quand elle \
        donne une valeur.
        """,
        """
        A phrase is incomplete: if … then … else … always goes to its else when it gives a \
        value.
        """),
      .program,
      "x = if 3 > 2 then 1",
      repaired: "x = if 3 > 2 then 1 else 0"),
    Explanation(
      "S124",
      Bilingual(
        """
        Ce caractère n'a pas de sens dans le code. Certains sont invisibles et viennent d'un \
        copier-coller : retapez la ligne.
        """,
        """
        This character has no meaning in code. Some are invisible and come from copy and \
        paste: type the line again.
        """),
      .program,
      "x = $3",
      repaired: "x = 3"),
    Explanation(
      "S125",
      Bilingual(
        #"""
        Dans un texte, la barre \ introduit un caractère spécial. Pour écrire la barre \#
        elle-même, doublez-la ; dans un chemin, / convient partout.
        """#,
        """
        In a text the backslash starts a special character. Double it to write it as it is; in \
        a path, / works everywhere.
        """),
      .program,
      #""dossier\qualité""#,
      repaired: #""dossier\\qualité""#),
    Explanation(
      "S126",
      Bilingual(
        "Les nombres vont d'environ 1e-307 à 1e308. Au-delà, changez d'unité.",
        "Numbers go from about 1e-307 to 1e308. Beyond that, change the unit."),
      .program,
      "1e400",
      repaired: "1e300"),
    Explanation(
      "S127",
      Bilingual(
        """
        Dans un texte f, les accolades entourent une valeur à insérer. Pour écrire une \
        accolade, doublez-la.
        """,
        """
        In an f-string braces surround a value to insert. Double a brace to write it as it is.
        """),
      .program,
      #"f"a } b""#,
      repaired: #"f"a }} b""#),
    Explanation(
      "S128",
      Bilingual(
        """
        import n'a rien à faire ici : toutes les fonctions sont là. La ligne est lue et \
        laissée de côté.
        """,
        """
        import has nothing to do here: all functions are there. The line is read and left \
        aside.
        """),
      .program,
      "import pandas as pd",
      repaired: "1 + 1"),
    Explanation(
      "S129",
      Bilingual(
        "L'absence de valeur s'écrit none, ou rien en français.",
        "The absence of a value is written none."),
      .program,
      "x = null",
      repaired: "x = none"),
    Explanation(
      "S130",
      Bilingual(
        "Après la flèche -> vient une unité : 35 Wh -> kWh.",
        "After the arrow -> comes a unit: 35 Wh -> kWh."),
      .program,
      "35 Wh ->",
      repaired: "35 Wh -> kWh"),
    Explanation(
      "S131",
      Bilingual(
        "Plusieurs valeurs ensemble forment une liste, entre crochets.",
        "Several values together are a list, in square brackets."),
      .program,
      "(1, 2, 3)",
      repaired: "[1, 2, 3]"),
    Explanation(
      "S132",
      Bilingual(
        """
        Une table ne se modifie pas sur place : derive en donne une nouvelle, avec la colonne \
        de plus, que l'on range sous le même nom.
        """,
        """
        A table is not changed in place: derive gives a new one with the column added, which \
        is kept under the same name.
        """),
      .program,
      #"cons_ia["double"] = cons_ia["Token"] * 2"#,
      repaired: "cons_ia = cons_ia.derive(double = Token * 2)"),
    Explanation(
      "S133",
      Bilingual(
        "return rend le résultat d'une fonction : il n'a de sens que dans une définition.",
        "return gives the result of a function: it only means something in a definition."),
      .program,
      "return 3",
      repaired: "def f(): return 3"),
    Explanation(
      "S134",
      Bilingual(
        "Une première ligne finit par « : », mais aucune ligne en retrait ne la suit.",
        "A first line ends in a colon, but no indented line follows it."),
      .program,
      """
      if 3 > 2:
      else:
        print(1)
      end
      """,
      repaired: """
        if 3 > 2:
          print(2)
        else:
          print(1)
        end
        """),
    Explanation(
      "S135",
      Bilingual(
        """
        Après ->, tout ce qui suit est lu comme une unité. Pour calculer avec le résultat, \
        mettez la conversion entre parenthèses.
        """,
        """
        After -> what follows is read as a unit. To compute with the result, put the \
        conversion in brackets.
        """),
      .program,
      "3000 Wh -> kWh + 1 kWh",
      repaired: "(3000 Wh -> kWh) + 1 kWh"),
    Explanation(
      "S136",
      Bilingual(
        """
        Les tranches de Python n'existent pas. head(3) prend le début d'une table ; une liste \
        se découpe par une autre liste.
        """,
        """
        Python's slices do not exist. head(3) takes the start of a table; a list is cut by \
        another list.
        """),
      .program,
      """
      xs = [1, 2, 3]
      xs[1:3]
      """,
      repaired: """
        xs = [1, 2, 3]
        [xs[i] for i in range(1, 3)]
        """),
    Explanation(
      "S137",
      Bilingual(
        """
        La touche ` du clavier français attend la lettre suivante et lui met un accent. Tapez \
        ` puis une espace, puis la lettre.
        """,
        """
        The key ` of a French keyboard waits for the next letter and puts an accent on it. \
        Type ` then a space, then the letter.
        """),
      .program,
      "cons_ia.`Àctive parameters",
      repaired: "cons_ia.`Active parameters`"),
    Explanation(
      "S138",
      Bilingual(
        "Un nombre finit par un chiffre : 5 ou 5.0.",
        "A number ends with a digit: 5 or 5.0."),
      .program,
      "5. + 1",
      repaired: "5.0 + 1"),
  ]
}
