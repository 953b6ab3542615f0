import Styling

/// Phase N at length.
extension Explanation {
  static let names: [Explanation] = [
    Explanation(
      "N201",
      Bilingual(
        """
        Ce nom ne désigne rien : ni variable, ni table, ni fonction. Vérifiez l'orthographe \
        (la touche Tab propose les noms) ; un texte s'écrit entre guillemets ; une colonne se \
        lit avec sa table : cons_ia.Token.
        """,
        """
        This name stands for nothing: no variable, table or function. Check the spelling (the \
        Tab key proposes names); a text stands in quotes; a column is read with its table: \
        cons_ia.Token.
        """),
      .program,
      "corr(Token, Tweet)",
      repaired: "corr(cons_ia.Token, cons_ia.Tweet)"),
    Explanation(
      "N202",
      Bilingual(
        #"Aucune fonction n'a ce nom. help donne la liste, help "mots" cherche par mots."#,
        #"No function has this name. help lists them, help "words" searches by words."#),
      .program,
      "moyene([1, 2])",
      repaired: "moyenne([1, 2])"),
    Explanation(
      "N203",
      Bilingual(
        """
        La table n'a pas de colonne de ce nom. Les espaces d'un nom s'écrivent _ : \
        Active_parameters ; columns(t) donne les noms.
        """,
        """
        The table has no column of this name. Blanks in a name are written _: \
        Active_parameters; columns(t) lists the names.
        """),
      .program,
      "cons_ia.sort(-Actif_parameters)",
      repaired: "cons_ia.sort(-Active_parameters)"),
    Explanation(
      "N204",
      Bilingual(
        """
        La fonction n'a pas d'argument de ce nom. Sa page d'aide (?head) les donne tous, en \
        français et en anglais.
        """,
        "The function takes no argument of this name. Its help page (?head) lists them all."),
      .program,
      "cons_ia.head(nombre = 3)",
      repaired: "cons_ia.head(n = 3)"),
    Explanation(
      "N205",
      Bilingual(
        "Un argument nécessaire n'est pas donné. Le message montre comment l'appel s'écrit.",
        "A required argument is not given. The message shows how the call is written."),
      .program,
      #"cost("gpt 4o", "FRA")"#,
      repaired: #"cost("gpt 4o", "FRA", "Petite_conv")"#),
    Explanation(
      "N206",
      Bilingual(
        """
        La fonction reçoit plus d'arguments qu'elle n'en prend. Une virgule décimale en est \
        souvent la cause : 3,14 est lu comme deux valeurs.
        """,
        """
        The function gets more arguments than it takes. A decimal comma is often the cause: \
        3,14 is read as two values.
        """),
      .program,
      "round(3, 14159, 2)",
      repaired: "round(3.14159, 2)"),
    Explanation(
      "N207",
      Bilingual(
        """
        Le même argument est donné deux fois, par sa place et par son nom, ou deux fois par \
        son nom.
        """,
        "The same argument is given twice, by place and by name, or twice by name."),
      .program,
      "head(cons_ia, n = 3, n = 2)",
      repaired: "head(cons_ia, n = 2)"),
    Explanation(
      "N208",
      Bilingual(
        """
        Un nom qui reçoit une valeur dans une fonction n'existe que dans cette fonction : il \
        faut lui en donner une avant de le lire.
        """,
        """
        A name that is given a value inside a function only lives there: it needs a value \
        before it is read.
        """),
      .program,
      """
      def f():
        s = s + 1
        return s
      end
      f()
      """,
      repaired: """
        def f():
          s = 0
          s = s + 1
          return s
        end
        f()
        """),
    Explanation(
      "N209",
      Bilingual(
        """
        Dans un verbe de table, le même nom désigne une colonne et un paramètre de la fonction \
        : .x est la colonne, @x le paramètre.
        """,
        """
        In a verb the same name means a column and a parameter of the function: .x is the \
        column, @x the parameter.
        """),
      .program,
      """
      def plus(Token) = cons_ia.filter(Token > 1 Wh)
      plus(2)
      """,
      repaired: """
        def plus(Token) = cons_ia.filter(.Token > 1 Wh)
        plus(2)
        """),
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
  ]
}
