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
          1-2 ################# 1
          2-3 ################################## 2
          3-4 ################# 1
          4-5 0
          5-6 0
          6-7 ################# 1
          """),
    ],
    seeAlso: ["plot", "corr", "fit"]
  ) { call, sketch, options in
    guard case .plot(var spec) = try sketch.value.picture() else { return .none }
    spec.isASCII = true
    return .plot(spec)
  }

  /// The functions that draw in characters.
  static let picturesFamily: [Builtin] = [
    plotASCII, plot, bars, dots, scatter, line, hist, boxplot, radar, pie, worldmap, save,
  ]
}
