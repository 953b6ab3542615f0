import Styling

/// Codes U301 to U309 at length.
extension Explanation {
  static let units: [Explanation] = [
    Explanation(
      "U301",
      Bilingual(
        """
        On n'additionne, ne soustrait et ne compare que des grandeurs de même nature. Une \
        énergie devient des émissions en la multipliant par un facteur.
        """,
        """
        Only quantities of one kind are added, subtracted or compared. Energy becomes \
        emissions when multiplied by a factor.
        """),
      .program,
      "35 Wh + 2.8 gCO2e",
      repaired: "35 Wh * 0.08 gCO2e/Wh + 2.8 gCO2e"),
    Explanation(
      "U302",
      Bilingual(
        """
        Un nombre seul et une grandeur ne s'additionnent pas : 35 Wh + 2, deux quoi ? Donnez \
        l'unité, ou retirez-la avec value.
        """,
        """
        A plain number and a quantity are not added: 35 Wh + 2, two of what? Give the unit, or \
        take it off with value.
        """),
      .program,
      "35 Wh + 2",
      repaired: "35 Wh + 2 Wh"),
    Explanation(
      "U303",
      Bilingual(
        """
        Le mot qui suit un nombre ou -> est lu comme une unité ; celui-ci n'en est pas une. \
        Pour diviser par une variable, mettez des blancs autour de /.
        """,
        """
        The word after a number or -> is read as a unit; this is none. To divide by a variable \
        put blanks around /.
        """),
      .program,
      "35 watheures",
      repaired: "35 Wh"),
    Explanation(
      "U304",
      Bilingual(
        """
        Une conversion garde la nature de la grandeur : des Wh deviennent des kWh ou des \
        joules, pas des kilomètres.
        """,
        "A conversion keeps the kind of quantity: Wh become kWh or joules, not kilometres."),
      .program,
      "35 Wh -> km",
      repaired: "35 Wh -> kWh"),
    Explanation(
      "U305",
      Bilingual(
        """
        L'opérateur ne sait pas quoi faire de ces deux sortes de valeurs. Pour mêler texte et \
        nombres, écrivez un texte f.
        """,
        """
        The operator cannot work on these two kinds of values. To mix text and numbers write \
        an f-string.
        """),
      .program,
      #""coût : " + 3"#,
      repaired: #"f"coût : {3}""#),
    Explanation(
      "U306",
      Bilingual(
        "Une autre sorte de valeur est attendue ici.",
        "Another kind of value is needed here."),
      .program,
      "not 3",
      repaired: "not (3 > 2)"),
    Explanation(
      "U307",
      Bilingual(
        """
        La fonction attend une autre sorte de valeur pour cet argument. Un texte entre \
        guillemets n'est ni un nombre ni une colonne.
        """,
        """
        The function needs another kind of value for this argument. A quoted text is neither a \
        number nor a column.
        """),
      .program,
      #"cons_ia.head("3")"#,
      repaired: "cons_ia.head(3)"),
    Explanation(
      "U308",
      Bilingual(
        "L'argument se choisit parmi quelques mots, que le message donne.",
        "The argument is one of a few words, which the message gives."),
      .program,
      #"corr([1, 2, 3], [2, 4, 7], method = "pirson")"#,
      repaired: #"corr([1, 2, 3], [2, 4, 7], method = "pearson")"#),
    Explanation(
      "U309",
      Bilingual(
        """
        none veut dire « on ne sait pas » : le comparer ne donne jamais vrai. is_none, ou \
        est_vide, pose la question.
        """,
        """
        none means “not known”: comparing with it is never true. is_none asks the question.
        """),
      .program,
      """
      x = none
      x == none
      """,
      repaired: """
        x = none
        is_none(x)
        """),
  ]
}
