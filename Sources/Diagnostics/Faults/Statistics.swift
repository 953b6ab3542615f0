package import Styling

/// Weights that are no weights.
package struct WeightsNotPositive: FaultOfFunction, UndefinedFigure {
  package static let entry = FaultEntry(
    "D455", .error,
    page: Bilingual(
      """
      Un poids dit combien compte une valeur : il ne peut pas être négatif, et il en faut un \
      qui ne soit pas nul.
      """,
      """
      A weight says how much a value counts: it cannot be negative, and one of them must not \
      be zero.
      """),
    example: "mean([3, 5], weight = [0, 0])",
    mended: "mean([3, 5], weight = [1, 2])")

  package var function: String

  package init(function: String = "") { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) : les poids sont positifs, et l'un d'eux au moins n'est pas nul",
      "\(function): weights are positive, and at least one of them is not zero")
  }
}

/// A predictor that says nothing new.
package struct PredictorsAreCollinear: FaultOfFunction {
  package static let entry = FaultEntry(
    "D456", .error,
    page: Bilingual(
      """
      Une colonne constante, ou qui se calcule à partir des autres, n'apprend rien à \
      l'ajustement : plusieurs réponses seraient aussi bonnes.
      """,
      """
      A column that is constant, or follows from the others, tells a fit nothing: several \
      answers would be as good.
      """),
    example: "fit([[1, 2, 3, 4], [2, 4, 6, 8]], [1, 3, 2, 5])",
    mended: "fit([1, 2, 3, 4], [1, 3, 2, 5])")

  package var function: String
  let place: Int

  package init(function: String = "", place: Int) {
    (self.function, self.place) = (function, place)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : la colonne n° \(place) est constante ou se déduit des précédentes",
      "\(function): column no. \(place) is constant or follows from those before it")
  }

  package var help: Bilingual? { Bilingual("ajustez sans elle", "fit without it") }
}

/// A record that no fit has made.
package struct NotAFit: Fault {
  package static let entry = FaultEntry(
    "D457", .error,
    page: Bilingual(
      "predict lit la fiche que donne fit ; gardez-la dans une variable.",
      "predict reads the record that fit gives; keep it in a variable."),
    example: "predict({a: 1}, 12)",
    mended: """
      m = fit([1, 2, 3], [2, 4, 7])
      predict(m, 12)
      """)

  let function: String

  package init(function: String) { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) attend le résultat de ajuster", "\(function) takes the result of fit")
  }

  package var help: Bilingual? {
    Bilingual(
      "m = ajuster(x, y) ; prédire(m, 12)", "m = fit(x, y); predict(m, 12)")
  }
}

/// Edges of classes in the wrong order, or too few or too many classes.
package struct UnfitClasses: FaultOfFunction {
  package static let entry = FaultEntry(
    "D458", .error,
    page: Bilingual(
      "Les classes se donnent par leur nombre, ou par leurs bornes de la plus petite à la plus grande.",
      "Classes are given by their number, or by their edges from the smallest to the largest."),
    example: "bins([1, 2, 3], [20, 10, 0])",
    mended: "bins([1, 2, 3], [0, 10, 20])")

  package var function: String

  package init(function: String = "") { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) : il faut de 1 à 10 000 classes, ou des bornes croissantes",
      "\(function): 1 to 10,000 bins are needed, or ascending edges")
  }

  package var help: Bilingual? {
    Bilingual("classes(x, 5), classes(x, [0, 10, 20])", "bins(x, 5), bins(x, [0, 10, 20])")
  }
}

/// Values that lie outside the edges given.
package struct ValuesOutsideBins: Fault {
  package static let entry = FaultEntry(
    "D459", .note,
    page: Bilingual(
      "Des valeurs sont plus petites que la première borne ou plus grandes que la dernière.",
      "Some values are smaller than the first edge or larger than the last."),
    example: "bins([1, 2, 30], [0, 10, 20])",
    mended: "bins([1, 2, 30], [0, 10, 20, 30])")

  let count: Int
  let function: String

  package init(_ count: Int, function: String) { (self.count, self.function) = (count, function) }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(count) valeur\(plural: count) hors des bornes, non comptée\(plural: count)",
      "\(function): \(count) value\(plural: count) outside the edges, not counted")
  }

}

/// A fit of numbers that are all the same: the line is flat, and there is no variance to share.
package struct FitOfConstant: Fault {
  package static let entry = FaultEntry(
    "D448", .note,
    page: Bilingual(
      """
      y ne varie pas : la droite est horizontale. r2, la part de sa variance que la droite \
      explique, et p n'existent pas.
      """,
      """
      y does not vary: the line is flat. r2, the share of its variance that the line accounts \
      for, and p do not exist.
      """),
    example: "fit([1, 2, 3], [5, 5, 5])",
    mended: "fit([1, 2, 3], [5, 6, 5])")

  let function: String

  package init(function: String) { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) : y est constant, la pente est 0 et r2 n'existe pas",
      "\(function): y is constant, the slope is 0 and there is no r2")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let statistics: [FaultEntry] = [
    WeightsNotPositive.entry, PredictorsAreCollinear.entry, NotAFit.entry, UnfitClasses.entry,
    ValuesOutsideBins.entry, FitOfConstant.entry,
  ]
}
