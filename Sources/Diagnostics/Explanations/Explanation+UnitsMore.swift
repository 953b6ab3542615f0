import Styling

/// Codes U310 and above at length.
extension Explanation {
  static let unitsMore: [Explanation] = [
    Explanation(
      "U310",
      Bilingual(
        """
        Un nombre écrit à côté d'une grandeur dans une comparaison est lu dans l'unité de \
        celle-ci. Écrivez l'unité pour que ce soit dit.
        """,
        """
        A number written beside a quantity in a comparison is read in its unit. Write the unit \
        to say so yourself.
        """),
      .program,
      "cons_ia.filter(Petite_conv > 10)",
      repaired: "cons_ia.filter(Petite_conv > 10 Wh)"),
    Explanation(
      "U311",
      Bilingual(
        """
        Logarithme, exponentielle et leurs semblables prennent un nombre sans unité. value(x, \
        Wh) donne le nombre d'une grandeur.
        """,
        """
        Logarithm, exponential and their like take a plain number. value(x, Wh) gives the \
        number of a quantity.
        """),
      .program,
      "ln(35 Wh)",
      repaired: "ln(value(35 Wh, Wh))"),
    Explanation(
      "U312",
      Bilingual(
        """
        Une condition est vraie ou fausse. Un nombre seul n'est ni l'un ni l'autre : \
        comparez-le.
        """,
        "A condition is true or false. A number alone is neither: compare it."),
      .program,
      "if 3 then 1 else 0",
      repaired: "if 3 > 0 then 1 else 0"),
    Explanation(
      "U313",
      Bilingual(
        """
        Avec log = true, le logarithme est pris du nombre dans l'unité de la colonne. Le choix \
        de l'unité ne change pas la corrélation.
        """,
        """
        With log = true the logarithm is taken of the number in the column's unit. The choice \
        of the unit does not change the correlation.
        """),
      .program,
      "corr(cons_ia.Active_parameters, cons_ia.Petite_conv, log = true)",
      repaired: "corr(cons_ia.Active_parameters, cons_ia.Petite_conv)"),
    Explanation(
      "U314",
      Bilingual(
        """
        Une liste ou une colonne n'a qu'une unité : on ne cherche pas à la fois dans des \
        colonnes d'unités différentes.
        """,
        """
        A list or a column has one unit: columns of different units cannot be looked up \
        together.
        """),
      .program,
      #"""
      t = table(m = ["gpt 4o", "gpt 4"], c = ["Token", "Active parameters"])
      cons_ia[t.m, t.c]
      """#,
      repaired: #"""
        t = table(m = ["gpt 4o", "gpt 4"], c = ["Token", "Tweet"])
        cons_ia[t.m, t.c]
        """#),
    Explanation(
      "U315",
      Bilingual(
        "Une unité ne prend que des puissances entières et petites : √Wh n'a pas de sens.",
        "A unit only takes small whole powers: √Wh has no meaning."),
      .program,
      "(35 Wh) ^ 0.5",
      repaired: "value(35 Wh, Wh) ^ 0.5"),
    Explanation(
      "U316",
      Bilingual(
        """
        Cette valeur n'a pas de champs ; seules les tables et les fiches en ont. Un appel \
        s'écrit avec des parenthèses.
        """,
        """
        This value has no fields; only tables and records do. A call is written with brackets.
        """),
      .program,
      #""abc".longueur"#,
      repaired: #""abc".longueur()"#),
    Explanation(
      "U317",
      Bilingual(
        "Une unité se déclare pour une colonne de nombres.",
        "A unit is declared for a column of numbers."),
      .program,
      "unit cons_ia.Model = Wh",
      repaired: "unit cons_ia.Token = Wh"),
    Explanation(
      "U318",
      Bilingual(
        """
        La colonne avait une unité ; ses nombres restent les mêmes et sont lus dans la \
        nouvelle. Pour convertir, écrivez t.derive(x = x -> kWh).
        """,
        """
        The column had a unit; its numbers stay the same and are read in the new one. To \
        convert, write t.derive(x = x -> kWh).
        """),
      .program,
      "unit cons_ia.Token = kWh",
      repaired: "unit cons_ia.Token = Wh"),
    Explanation(
      "U319",
      Bilingual(
        """
        Dans une liste ou un appel, 12,5 est lu comme les deux valeurs 12 et 5. Un nombre \
        s'écrit avec un point.
        """,
        """
        In a list or a call, 12,5 is read as the two values 12 and 5. A number is written with \
        a point.
        """),
      .program,
      "mean([12,5, 13,2])",
      repaired: "mean([12.5, 13.2])"),
    Explanation(
      "U320",
      Bilingual(
        """
        À une date on ajoute une durée, avec son unité : date + 3 d. La différence de deux \
        dates est une durée.
        """,
        """
        A duration, with its unit, is added to a date: date + 3 d. The difference of two dates \
        is a duration.
        """),
      .program,
      #"date("2024-01-31") + 1"#,
      repaired: #"date("2024-01-31") + 1 d"#),
  ]
}
