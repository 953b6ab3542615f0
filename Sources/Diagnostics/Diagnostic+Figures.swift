import Styling

/// Phase D, continued: what figures computed from columns say.
extension Diagnostic {
  /// Pairs that a correlation or a fit left out because one of the two cells is missing.
  public static func pairsSkipped(_ count: Int, function: String) -> Diagnostic {
    let s = count > 1 ? "s" : ""
    return Diagnostic(
      "D450", .note,
      Bilingual(
        "\(function) ignore \(count) paire\(s) incomplète\(s)",
        "\(function) skips \(count) incomplete pair\(s)"))
  }

  /// Weights that are no weights.
  public static func weightsNotPositive(function: String) -> Diagnostic {
    Diagnostic(
      "D455",
      Bilingual(
        "\(function) : les poids sont positifs, et l'un d'eux au moins n'est pas nul",
        "\(function): weights are positive, and at least one of them is not zero"))
  }

  /// A predictor that says nothing new.
  public static func predictorsAreCollinear(function: String, place: Int) -> Diagnostic {
    Diagnostic(
      "D456",
      Bilingual(
        "\(function) : la colonne n° \(place) est constante ou se déduit des précédentes",
        "\(function): column no. \(place) is constant or follows from those before it"),
      help: Bilingual("ajustez sans elle", "fit without it"))
  }

  /// A record that no fit has made.
  public static func noFit(function: String) -> Diagnostic {
    Diagnostic(
      "D457",
      Bilingual(
        "\(function) attend le résultat de ajuster", "\(function) takes the result of fit"),
      help: Bilingual(
        "m = ajuster(x, y) ; prédire(m, 12)", "m = fit(x, y); predict(m, 12)"))
  }

  /// Values that lie outside the edges given.
  public static func valuesOutsideBins(_ count: Int, function: String) -> Diagnostic {
    let s = count > 1 ? "s" : ""
    return Diagnostic(
      "D459", .note,
      Bilingual(
        "\(function) : \(count) valeur\(s) hors des bornes, non comptée\(s)",
        "\(function): \(count) value\(s) outside the edges, not counted"))
  }

  /// Edges of classes in the wrong order, or too few or too many classes.
  public static func badClasses(function: String) -> Diagnostic {
    Diagnostic(
      "D458",
      Bilingual(
        "\(function) : il faut de 1 à 10 000 classes, ou des bornes croissantes",
        "\(function): 1 to 10,000 bins are needed, or ascending edges"),
      help: Bilingual("classes(x, 5), classes(x, [0, 10, 20])", "bins(x, 5), bins(x, [0, 10, 20])"))
  }

  /// Several values that are equally frequent, of which `mode` gives the first.
  public static func severalModes(_ count: Int, times: Int) -> Diagnostic {
    Diagnostic(
      "D451", .note,
      Bilingual(
        "\(count) valeurs reviennent \(times) fois ; voici la première dans l'ordre",
        "\(count) values occur \(times) times; this is the first in order"))
  }
}
