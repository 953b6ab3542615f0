import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Builtin {
  static let pie = Builtin(
    "pie", french: "camembert", .pictures,
    Bilingual(
      "Les parts d'un tout : une barre de parts, un camembert sur une page.",
      "The parts of a whole: a bar of shares, a pie on a page."),
    takes: pictured, labelColumn,
    Parameter.expressions(
      "value", french: "valeur", Bilingual("la colonne de nombres", "the column of numbers"),
      arity: .optional), pictureOptions,
    details: Bilingual(
      "On compare mal des angles : bars montre mieux les mêmes nombres. Au-delà de six parts, les plus petites n'en font qu'une.",
      "Angles are hard to compare: bars shows the same numbers better. Beyond six parts the smallest are one."
    ),
    examples: [
      Example(
        "cons_ia.count(Provider).pie(Provider, n)",
        shows: "Total 23 : la plus grande part est Mistral, 34,8 %.…"),
      Example("camembert([2, 1, 1])", shows: "Total 4 : la plus grande part est 0, 50 %.…"),
    ],
    seeAlso: ["bars", "share"]
  ) { call, source, label, value, options in
    let source = try source.value
    let (labels, columns) = try source.labelled(label, value)
    _ = try source.known(columns)
    guard let column = try source.only(columns, of: value) else { throw value.lacking() }
    let variable = column.plotVariable
    do {
      return try options.picture(try Shares(labels: source.labels(labels), variable: variable))
    } catch PlotProblem.negativePart {
      throw NegativePart(column: variable.name, function: call.name)
    }
  }
}
