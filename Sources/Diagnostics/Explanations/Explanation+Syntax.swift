import Styling

/// Codes S101 to S118 at length.
extension Explanation {
  static let syntax: [Explanation] = [
    Explanation(
      "S101",
      Bilingual(
        """
        Un opérateur, une virgule ou une parenthèse attend une valeur qui n'est pas là. \
        Écrivez-la à l'endroit du signe ^, ou retirez ce qui l'attend.
        """,
        """
        An operator, a comma or a bracket waits for a value that is not there. Write it at the \
        sign ^, or remove what waits for it.
        """),
      .program,
      "35 +",
      repaired: "35 + 2"),
    Explanation(
      "S102",
      Bilingual(
        """
        Chaque parenthèse, crochet ou accolade ouverte doit se fermer. Le signe ^ montre celle \
        qui reste ouverte ; à l'invite, la ligne continue tant qu'elle l'est.
        """,
        """
        Each bracket that is opened must be closed. The sign ^ shows the one that stays open; \
        at the prompt the line goes on until it is closed.
        """),
      .program,
      "round(2.5",
      repaired: "round(2.5)"),
    Explanation(
      "S103",
      Bilingual(
        """
        Une parenthèse fermante ne correspond à aucune ouvrante, ou pas à la dernière ouverte \
        : ( se ferme par ), [ par ], { par }.
        """,
        """
        A closing bracket matches no opening one, or not the last one opened: ( is closed by \
        ), [ by ], { by }.
        """),
      .program,
      "max(3, 5]",
      repaired: "max(3, 5)"),
    Explanation(
      "S104",
      Bilingual(
        "Un texte commence et finit par le même guillemet droit, sur la même ligne.",
        "A text starts and ends with the same straight quote, on one line."),
      .program,
      #"pays = "France"#,
      repaired: #"pays = "France""#),
    Explanation(
      "S105",
      Bilingual(
        """
        Les guillemets courbes ou français (« ») viennent souvent d'un traitement de texte. \
        Dans le code, un texte s'écrit entre guillemets droits.
        """,
        """
        Curly quotes or guillemets often come from a word processor. In code, a text stands \
        between straight quotes.
        """),
      .program,
      "upper(« France »)",
      repaired: #"upper("France")"#),
    Explanation(
      "S106",
      Bilingual(
        """
        Un nom de colonne avec des espaces peut s'écrire entre deux accents graves ` ; il \
        manque le second. Si le nom est unique, Active_parameters suffit.
        """,
        """
        The name of a column with blanks may stand between two backticks; the second one is \
        missing. Where the name is unique, Active_parameters will do.
        """),
      .program,
      "cons_ia.`Active parameters",
      repaired: "cons_ia.`Active parameters`"),
    Explanation(
      "S107",
      Bilingual(
        """
        En français la virgule marque les décimales ; dans le code elle sépare deux valeurs. \
        Un nombre s'écrit avec un point.
        """,
        """
        In French the comma marks decimals; in code it separates two values. A number is \
        written with a point.
        """),
      .program,
      "0,59 * 2",
      repaired: "0.59 * 2"),
    Explanation(
      "S108",
      Bilingual(
        """
        Dans le code un nombre s'écrit d'un seul tenant. Pour le lire mieux, le trait bas est \
        permis : 1_000_000.
        """,
        """
        In code a number is written without blanks. For the eye an underscore is allowed: \
        1_000_000.
        """),
      .program,
      "1 000 + 1",
      repaired: "1000 + 1"),
    Explanation(
      "S109",
      Bilingual(
        """
        Un point devant un mot désigne une colonne (.Token) ; un nombre commence donc par un \
        chiffre, au besoin par zéro.
        """,
        """
        A point before a word means a column (.Token); a number therefore starts with a digit, \
        zero if need be.
        """),
      .program,
      ".5 + 1",
      repaired: "0.5 + 1"),
    Explanation(
      "S110",
      Bilingual(
        "Un seul = donne une valeur à un nom ; deux == comparent deux valeurs.",
        "One = gives a name a value; two == compare two values."),
      .program,
      #"if 3 = 3 then "oui" else "non""#,
      repaired: #"if 3 == 3 then "oui" else "non""#),
    Explanation(
      "S111",
      Bilingual(
        """
        Ce signe des mathématiques ou d'un autre langage a un équivalent ici : * pour ×, <= \
        pour ≤, != pour ≠, and pour &, not pour !.
        """,
        """
        This sign of mathematics or of another language has an equal here: * for ×, <= for ≤, \
        != for ≠, and for &, not for !.
        """),
      .program,
      "2 × 3",
      repaired: "2 * 3"),
    Explanation(
      "S112",
      Bilingual(
        """
        Les petits chiffres du haut (², ³) n'existent pas dans le code : une puissance s'écrit \
        avec ^ ou **.
        """,
        "Small raised digits (², ³) do not exist in code: a power is written with ^ or **."),
      .program,
      "3² + 1",
      repaired: "3^2 + 1"),
    Explanation(
      "S113",
      Bilingual(
        """
        Les mots du langage (si, fin, pour, if, end…) ne peuvent pas nommer une variable. \
        Entre accents graves, un tel mot redevient un nom.
        """,
        """
        The words of the language (if, end, for…) cannot name a variable. In backticks such a \
        word becomes a name again.
        """),
      .program,
      "fin = 3",
      repaired: "`fin` = 3"),
    Explanation(
      "S114",
      Bilingual(
        """
        Un bloc (if, for, while, def) se ferme par end ; si sa première ligne finit par « : », \
        le retrait des lignes suffit.
        """,
        """
        A block (if, for, while, def) is closed by end; where its first line ends in a colon, \
        indented lines will do.
        """),
      .program,
      """
      for x in [1, 2]
      print(x)
      """,
      repaired: """
        for x in [1, 2]
        print(x)
        end
        """),
    Explanation(
      "S115",
      Bilingual(
        """
        Ce mot ferme ou continue un bloc, mais aucun bloc qui l'attende n'est ouvert. \
        Retirez-le, ou ouvrez le bloc.
        """,
        """
        This word closes or continues a block, but no block that waits for it is open. Remove \
        it, or open the block.
        """),
      .program,
      """
      print(1)
      end
      """,
      repaired: "print(1)"),
    Explanation(
      "S116",
      Bilingual(
        "Une seconde condition s'écrit en un mot : elif, ou sinonsi.",
        "A second condition is written in one word: elif."),
      .program,
      """
      if 1 > 2:
        1
      else if 2 > 1:
        2
      end
      """,
      repaired: """
        if 1 > 2:
          1
        elif 2 > 1:
          2
        end
        """),
    Explanation(
      "S117",
      Bilingual(
        "x++ vient du C. Ici, x += 1 augmente une variable.",
        "x++ comes from C. Here x += 1 makes a variable larger."),
      .program,
      "x = 1; x++",
      repaired: "x = 1; x += 1"),
    Explanation(
      "S118",
      Bilingual(
        """
        Une petite fonction sans nom s'écrit avec une flèche : à gauche ce qu'elle reçoit, à \
        droite ce qu'elle donne.
        """,
        """
        A small function without a name is written with an arrow: what it takes on the left, \
        what it gives on the right.
        """),
      .program,
      "f = lambda x: 2 * x",
      repaired: "f = x => 2 * x"),
  ]
}
