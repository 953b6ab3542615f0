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
    takes: Parameter.sketched + Parameter.pictureOptions,
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
