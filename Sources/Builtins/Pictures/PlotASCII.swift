import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Builtin {
  static let plotASCII = Builtin(
    "plot_ascii", french: "tracer_ascii", .pictures,
    Bilingual(
      "Un nuage de points ou des barres en caractères simples.",
      "A scatter plot or bars in plain characters."),
    takes: Parameter.sketched + Parameter.pictureOptions,
    details: Bilingual(
      "Deux colonnes de nombres font un nuage ; une colonne de textes et une de nombres, des barres, la plus longue d'abord. Une colonne ou une liste seule fait des barres. Les valeurs qui manquent, ou sans place sur une échelle log, sont comptées sous l'image.",
      "Two columns of numbers make a scatter plot; a column of texts and one of numbers, bars, the longest first. A column or a list alone makes bars. Values that are missing, or have no place on a log scale, are counted under the picture."
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
        "plot_ascii([3, 1, 2], width = 40)",
        shows: """
          max : 0 (3), min : 1 (1), rapport 3.
          0 #################################### 3
          2 ######################## 2
          1 ############ 1
          """),
    ],
    seeAlso: ["corr", "fit"]
  ) { call in
    var spec = try PlotSketch(call).spec()
    spec.isASCII = true
    return .plot(try call.finished(spec))
  }

  /// The functions that draw in characters.
  static let picturesFamily: [Builtin] = [
    plotASCII, plot, bars, dots, scatter, line, hist, boxplot, radar, pie, worldmap, save,
  ]
}
