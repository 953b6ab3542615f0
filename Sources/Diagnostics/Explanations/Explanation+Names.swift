import Styling

/// Codes N201 to N209 at length.
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
      "N222",
      Bilingual(
        "Quatre traits de soulignement marquent le trou d'un exercice. Remplacez-les.",
        "Four underscores mark the gap of an exercise. Replace them."),
      .program, "rapport = ____", repaired: "rapport = 14"),
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
  ]
}
