import Styling

/// Phase L at length.
extension Explanation {
  static let limits: [Explanation] = [
    Explanation(
      "L601",
      Bilingual(
        """
        Trop de parenthèses ou de blocs s'emboîtent. Donnez un nom à une partie, sur une ligne \
        à elle.
        """,
        """
        Too many brackets or blocks stand within each other. Give a part a name, on a line of \
        its own.
        """),
      .outline,
      "((((…1…))))",
      repaired: """
        x = 1
        x + 1
        """),
    Explanation(
      "L602",
      Bilingual(
        "Le texte dépasse la taille qui peut être lue. Partagez-le en plusieurs fichiers.",
        "The text is larger than can be read. Split it into several files."),
      .outline,
      "…",
      repaired: "1 + 1"),
    Explanation(
      "L603",
      Bilingual(
        """
        Les entiers exacts vont jusqu'à 9 223 372 036 854 775 807 environ. Au-delà, le nombre \
        est arrondi.
        """,
        """
        Exact integers go up to about 9,223,372,036,854,775,807. Beyond that the number is \
        rounded.
        """),
      .program,
      "2 ^ 64",
      repaired: "2 ^ 62"),
    Explanation(
      "L604",
      Bilingual(
        """
        Aucun nombre plus grand que 1.8e308 ne peut être gardé. Prenez une unité plus grande, \
        ou le logarithme.
        """,
        "No number above 1.8e308 can be kept. Take a larger unit, or the logarithm."),
      .program,
      "1e200 * 1e200",
      repaired: "1e200 * 1e100"),
    Explanation(
      "L605",
      Bilingual(
        "Le résultat prendrait trop de place. Travaillez par morceaux.",
        "The result would take too much room. Work in parts."),
      .program,
      "range(1, 10_000_000_000)",
      repaired: "range(1, 10)"),
    Explanation(
      "L606",
      Bilingual(
        """
        Le calcul a pris plus de temps que --limit-time n'en donne. Cherchez une boucle qui ne \
        finit pas.
        """,
        """
        The run took more time than --limit-time gives. Look for a loop that never ends.
        """),
      .outline,
      "while true\nend",
      repaired: "1 + 1"),
    Explanation(
      "L607",
      Bilingual(
        """
        Le calcul a pris plus de mémoire que --limit-memory n'en donne, ou qu'il n'en reste. \
        Travaillez par morceaux.
        """,
        """
        The run took more memory than --limit-memory gives, or than there is. Work in parts.
        """),
      .outline,
      "[[0 for i in range(1000000)] for j in range(1000)]",
      repaired: "1 + 1"),
    Explanation(
      "L608",
      Bilingual(
        """
        Des listes ou des fiches s'emboîtent sans fin, comme dans xs = [xs, x]. Pour ajouter un \
        élément, écrivez append.
        """,
        """
        Lists or records stand within each other without end, as in xs = [xs, x]. To add an \
        item, write append.
        """),
      .program,
      """
      xs = []
      for i in range(2000)
        xs = [xs, i]
      end
      """,
      repaired: """
        xs = []
        for i in range(2000)
          xs = append(xs, i)
        end
        """),
    Explanation(
      "L610",
      Bilingual(
        """
        La fonction s'appelle elle-même sans jamais s'arrêter : il manque le cas où elle donne \
        une valeur sans se rappeler.
        """,
        """
        The function calls itself and never ends: the case where it gives a value without \
        calling itself is missing.
        """),
      .program,
      """
      def f(n) = f(n - 1)
      f(3)
      """,
      repaired: """
        def f(n) = if n < 1 then 0 else f(n - 1)
        f(3)
        """),
    Explanation(
      "L699",
      Bilingual(
        """
        C'est une faute d'étude, pas la vôtre. Rien de votre travail n'est perdu ; signalez la \
        ligne.
        """,
        """
        This is a fault of étude, not yours. Nothing of your work is lost; please report the \
        line.
        """),
      .outline,
      "…",
      repaired: "1 + 1"),
  ]
}
