import Styling

/// Codes N210 and above at length.
extension Explanation {
  static let namesMore: [Explanation] = [
    Explanation(
      "N210",
      Bilingual(
        """
        Dans un verbe de table, une colonne passe avant une variable du même nom. @x désigne \
        la variable.
        """,
        "In a verb a column goes before a variable of the same name. @x is the variable."),
      .program,
      """
      Token = 1
      cons_ia.filter(Token > 1 Wh)
      """,
      repaired: """
        Token = 1
        cons_ia.filter(.Token > 1 Wh)
        """),
    Explanation(
      "N211",
      Bilingual(
        """
        Une variable prend le nom d'une table des données et la cache. La table revient avec \
        :oublier.
        """,
        """
        A variable takes the name of a data table and hides it. The table comes back with \
        :forget.
        """),
      .program,
      "cons_ia = cons_ia.head(3)",
      repaired: "trois = cons_ia.head(3)"),
    Explanation(
      "N212",
      Bilingual(
        """
        Votre fonction remplace celle d'étude, sous tous ses noms, pendant cette séance. \
        :oublier rend l'originale.
        """,
        """
        Your function replaces étude's, under all its names, for this session. :forget brings \
        the original back.
        """),
      .program,
      "def cost(m) = 1",
      repaired: "def mon_cost(m) = 1"),
    Explanation(
      "N213",
      Bilingual(
        """
        Entre crochets, un seul texte nomme une colonne. Pour une cellule, donnez la ligne \
        puis la colonne.
        """,
        """
        In square brackets one text names a column. For a cell give the row, then the column.
        """),
      .program,
      #"cout_pays["FRA"]"#,
      repaired: #"cout_pays["FRA", "gwp"]"#),
    Explanation(
      "N214",
      Bilingual(
        """
        Dans un calcul, un texte entre guillemets reste un texte, même s'il est aussi le nom \
        d'une colonne. Sans guillemets, c'est la colonne.
        """,
        """
        In a computation a quoted text stays a text, even where a column has that name. \
        Without quotes it is the column.
        """),
      .program,
      #"cons_ia.filter("Token" > 1)"#,
      repaired: "cons_ia.filter(Token > 1)"),
    Explanation(
      "N215",
      Bilingual(
        "Une fiche a des champs nommés ; celui-ci n'en fait pas partie.",
        "A record has named fields; this is none of them."),
      .program,
      "fit(cons_ia.Token, cons_ia.Tweet).pente",
      repaired: "fit(cons_ia.Token, cons_ia.Tweet).slope"),
    Explanation(
      "N216",
      Bilingual(
        """
        .x et a..b désignent des colonnes, et n'ont de sens que dans un verbe qui sait de \
        quelle table il s'agit.
        """,
        """
        .x and a..b mean columns, and only make sense in a verb that knows which table is \
        meant.
        """),
      .program,
      ".Token",
      repaired: "cons_ia.Token"),
    Explanation(
      "N217",
      Bilingual(
        """
        pd., np., sns. ou plt. sont des préfixes de Python. Ici les fonctions s'appellent \
        directement.
        """,
        "pd., np., sns. or plt. are prefixes of Python. Here functions are called directly."),
      .program,
      "np.mean([1, 2])",
      repaired: "mean([1, 2])"),
    Explanation(
      "N218",
      Bilingual(
        """
        La fonction calcule une valeur mais ne la renvoie pas : ajoutez return devant, ou \
        écrivez-la avec =.
        """,
        """
        The function computes a value but does not give it back: put return before it, or \
        write it with =.
        """),
      .program,
      """
      def f(x):
        x * 2
      end
      """,
      repaired: """
        def f(x):
          return x * 2
        end
        """),
    Explanation(
      "N219",
      Bilingual(
        """
        append donne une nouvelle liste ; celle d'avant reste la même tant qu'on ne range pas \
        le résultat.
        """,
        "append gives a new list; the old one stays as it is until the result is kept."),
      .program,
      """
      l = [1, 2]
      l.append(3)
      """,
      repaired: """
        l = [1, 2]
        l = l.append(3)
        """),
    Explanation(
      "N220",
      Bilingual(
        """
        La ligne est écrite comme en Python, pandas ou seaborn. Le message donne la ligne \
        d'étude avec vos noms ; :réparer l'applique. La page docs/depuis-python.md les montre \
        toutes.
        """,
        """
        The line is written as in Python, pandas or seaborn. The message gives étude's line \
        with your names; :fix applies it. The page docs/depuis-python.md shows them all.
        """),
      .program,
      #"cons_ia["Provider"].value_counts()"#,
      repaired: "cons_ia.count(Provider).sort(-n)"),
    Explanation(
      "N221",
      Bilingual(
        """
        col donne une colonne de la table que le verbe traite : dans filter, derive, sort… \
        Ailleurs, c'est la table suivie du nom entre crochets.
        """,
        """
        col gives a column of the table that the verb works on: in filter, derive, sort… \
        Elsewhere it is the table with the name in brackets.
        """),
      .program,
      #"mean(col("Token"))"#,
      repaired: #"mean(cons_ia["Token"])"#),
  ]
}
