import Styling

/// Codes D455 to D459 at length: weights, fits and classes.
extension Explanation {
  static let statistics: [Explanation] = [
    Explanation(
      "D455",
      Bilingual(
        """
        Un poids dit combien compte une valeur : il ne peut pas être négatif, et il en faut un \
        qui ne soit pas nul.
        """,
        """
        A weight says how much a value counts: it cannot be negative, and one of them must not \
        be zero.
        """),
      .program,
      "mean([3, 5], weight = [0, 0])",
      repaired: "mean([3, 5], weight = [1, 2])"),
    Explanation(
      "D456",
      Bilingual(
        """
        Une colonne constante, ou qui se calcule à partir des autres, n'apprend rien à \
        l'ajustement : plusieurs réponses seraient aussi bonnes.
        """,
        """
        A column that is constant, or follows from the others, tells a fit nothing: several \
        answers would be as good.
        """),
      .program,
      "fit([[1, 2, 3, 4], [2, 4, 6, 8]], [1, 3, 2, 5])",
      repaired: "fit([1, 2, 3, 4], [1, 3, 2, 5])"),
    Explanation(
      "D457",
      Bilingual(
        "predict lit la fiche que donne fit ; gardez-la dans une variable.",
        "predict reads the record that fit gives; keep it in a variable."),
      .program,
      "predict({a: 1}, 12)",
      repaired: """
        m = fit([1, 2, 3], [2, 4, 7])
        predict(m, 12)
        """),
    Explanation(
      "D458",
      Bilingual(
        "Les classes se donnent par leur nombre, ou par leurs bornes de la plus petite à la plus grande.",
        "Classes are given by their number, or by their edges from the smallest to the largest."),
      .program,
      "bins([1, 2, 3], [20, 10, 0])",
      repaired: "bins([1, 2, 3], [0, 10, 20])"),
    Explanation(
      "D459",
      Bilingual(
        "Des valeurs sont plus petites que la première borne ou plus grandes que la dernière.",
        "Some values are smaller than the first edge or larger than the last."),
      .program,
      "bins([1, 2, 30], [0, 10, 20])",
      repaired: "bins([1, 2, 30], [0, 10, 20, 30])"),
  ]
}
