import BuiltinKit
import Plotting
import Styling
import Values

extension Builtin {
  static let plot = Builtin(
    "plot", french: "tracer", .pictures,
    Bilingual(
      "L'image qui convient aux colonnes : un nuage ou des barres.",
      "The picture that suits the columns: a scatter plot or bars."),
    takes: [
      .pictured,
      Parameter(
        "x", .columnExpression,
        Bilingual(
          "ce qui va vers la droite, ou les noms des barres",
          "what goes to the right, or the names of the bars"),
        arity: .optional),
      Parameter(
        "y", .columnExpression,
        Bilingual(
          "ce qui va vers le haut, ou la longueur des barres",
          "what goes up, or the length of the bars"),
        arity: .optional),
      Parameter(
        "color", french: "couleur", .columnExpression,
        Bilingual("la colonne que les signes distinguent", "the column that the signs tell apart"),
        arity: .optional, mustBeNamed: true),
      .logOption,
    ] + Parameter.pictureOptions,
    details: Bilingual(
      "Deux colonnes de nombres font un nuage ; une colonne de textes et une de nombres, ou une seule de nombres, des barres. plot_ascii dessine la même image en caractères simples.",
      "Two columns of numbers make a scatter plot; one of texts and one of numbers, or one of numbers alone, bars. plot_ascii draws the same picture in plain characters."
    ),
    examples: [
      Example(
        "cons_ia.plot(Total_parameters, Petite_conv, log = true)",
        shows: "23 points : Petite_conv (1,17 à 447 Wh) croît avec…"),
      Example("cons_ia.tracer(Model, Petite_conv)", shows: "max : gpt 4 (447 Wh), min : Gemma 2…"),
    ],
    seeAlso: ["bars", "scatter", "hist", "plot_ascii"]
  ) { call in .plot(try call.finished(PlotSketch(call).spec())) }
}
