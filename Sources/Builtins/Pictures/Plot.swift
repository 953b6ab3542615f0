import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
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

  static let plotASCII = Builtin(
    "plot_ascii", french: "tracer_ascii", .pictures,
    Bilingual(
      "L'image qui convient aux colonnes, en caractères simples.",
      "The picture that suits the columns, in plain characters."),
    takes: sketched, pictureOptions,
    details: Bilingual(
      "L'image est choisie comme par plot : deux colonnes de nombres font un nuage, des noms et des nombres des barres, une colonne ou une liste de nombres un histogramme. Il n'y a que des caractères ASCII, quel que soit le terminal. Les valeurs qui manquent, ou sans place sur une échelle log, sont comptées sous l'image.",
      "The picture is chosen as by plot: two columns of numbers make a scatter plot, names and numbers bars, a column or a list of numbers alone a histogram. There are only ASCII characters, whatever the terminal. Values that are missing, or have no place on a log scale, are counted under the picture."
    ),
    examples: [
      Example(
        "cons_ia.plot_ascii(x = Total_parameters, y = Petite_conv, color = Provider, log = true)",
        shows: "23 points : Petite_conv (1,17 a 447 Wh) croit avec…"),
      Example(
        "cout_pays.sort(-gwp).head(3).plot_ascii(name, gwp, width = 60)",
        shows: """
          max : BWA (2,08 gCO2e/Wh), min : BIH (1,54 gCO2e/Wh),
          rapport 1,35.
          gwp (gCO2e/Wh)
          BWA ################################################### 2,08
          IND ###################################### 1,57
          BIH ###################################### 1,54
          """),
      Example(
        "plot_ascii([1, 2, 2, 3, 7], width = 40)",
        shows: """
          5 valeurs : mediane 2, de 1 a 7.
          1 ################## 1
          2 #################################### 2
          3 ################## 1
          4 0
          5 0
          6 0
          7 ################## 1
          """),
    ],
    seeAlso: ["plot", "corr", "fit"]
  ) { call, sketch, options in
    guard case .plot(var spec) = try sketch.value.picture() else { return .none }
    spec.isASCII = true
    return .plot(spec)
  }
}
