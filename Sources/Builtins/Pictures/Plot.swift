import BuiltinKit
import Plotting
import Styling
import Values

extension Builtin {
  static let plot = Builtin(
    "plot", french: "tracer", .pictures,
    Bilingual(
      "L'image qui convient aux colonnes : nuage, barres, courbe, histogramme, boîtes.",
      "The picture that suits the columns: scatter plot, bars, line, histogram, boxes."),
    takes: sketched, pictureOptions,
    details: Bilingual(
      """
      Une colonne de nombres fait un histogramme ; deux, un nuage ; davantage, une courbe chacune \
      selon la première. Des noms et des nombres font des barres ; des noms qui reviennent font une \
      boîte par groupe, seuls leurs effectifs. Des dates et des nombres font des courbes. Une note \
      dit quelle image a été choisie et comment l'écrire directement. plot_ascii choisit de même et \
      dessine en caractères simples.
      """,
      """
      One column of numbers makes a histogram; two, a scatter plot; more, a line each by the first. \
      Names and numbers make bars; names that come back make a box per group, alone their counts. \
      Dates and numbers make lines. A note says which picture was chosen and how to write it \
      directly. plot_ascii chooses alike and draws in plain characters.
      """
    ),
    examples: [
      Example(
        "cons_ia.plot(Total_parameters, Petite_conv, log = true)",
        shows: "23 points : Petite_conv (1,17 à 447 Wh) croît avec…"),
      Example("cons_ia.tracer(Model, Petite_conv)", shows: "max : gpt 4 (447 Wh), min : Gemma 2…"),
    ],
    seeAlso: ["bars", "scatter", "hist", "line", "boxplot", "plot_ascii"]
  ) { call, sketch, options in
    let sketch = try sketch.value
    let picture = try sketch.picture()
    sketch.sayChoice()
    return picture
  }
}
