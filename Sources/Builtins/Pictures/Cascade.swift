import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

extension Builtin {
  private static let form = Parameter.choice(
    "form", french: "forme",
    among: [
      (Bilingual("produit", "product"), Cascade.Form.product), (Bilingual("somme", "sum"), .sum),
    ],
    Bilingual(
      "\"produit\" : des facteurs, sur une échelle log ; \"somme\" : des parts ; sans elle, un produit pour des nombres sans unité",
      "\"product\": factors, on a log scale; \"sum\": parts; without it a product for plain numbers"
    ), mustBeNamed: true
  ).optional

  private static let endsInTotal = Parameter.flag(
    "total",
    Bilingual(
      "vrai : la dernière ligne est déjà le tout, et nomme la dernière barre ; faux : elle est une étape ; sinon, le tout se reconnaît",
      "true: the last row is the whole already, and names the last bar; false: it is a step; else a whole is recognised"
    ), default: false, mustBeNamed: true
  ).optional

  private static let isReversed = Parameter.flag(
    "reverse", french: "inverse",
    Bilingual("les étapes dans l'ordre inverse", "the steps in the reverse order"),
    default: false, mustBeNamed: true)

  static let cascade = Builtin(
    "cascade", .pictures,
    Bilingual(
      "Des étapes d'un nombre à un autre : chaque barre commence où finit celle d'avant.",
      "Steps from one number to another: each bar begins where the one before it ended."),
    takes: pictured, labelColumn,
    Parameter.expressions(
      "value", french: "valeur",
      Bilingual("la colonne des facteurs ou des parts", "the column of factors or parts"),
      arity: .optional), form, endsInTotal, isReversed, pictureOptions,
    details: Bilingual(
      "Des facteurs se multiplient à partir de 1 ; sur une échelle log, deux étapes de même rapport ont la même longueur. Des parts (un budget en kWh) s'ajoutent à partir de 0. L'ordre est celui des lignes, et l'image le dit : il change la place des barres, pas le tout. Une ligne sans nombre n'est pas comptée.",
      "Factors are multiplied from 1 on; on a log scale two steps of one ratio are equally long. Parts (a budget in kWh) are added from 0 on. The order is that of the rows, and the picture says so: it changes the place of the bars, not the whole. A row without a number is not counted."
    ),
    examples: [
      Example(
        #"cascade(["poids", "cartes", "lots"], [0.25, 3.7, 24])"#,
        shows: "3 facteurs multipliés dans l'ordre donné : 22,2 en tout…"),
      Example(
        #"cascade(["chauffage", "cuisson", "panneaux"], [40 kWh, 9 kWh, -12 kWh])"#,
        shows: "3 parts ajoutées dans l'ordre donné : 37 kWh en tout…"),
    ],
    seeAlso: ["compare_methods", "bars", "pie"]
  ) { call, source, label, value, form, endsInTotal, isReversed, options in
    let source = try source.value
    let (labels, columns) = try source.labelled(label, value)
    _ = try source.known(columns)
    guard let column = try source.only(columns, of: value) else { throw value.lacking() }
    var variable = column.plotVariable
    var names = source.labels(labels)
    let form = try form.value ?? (column.unit.isOne ? .product : .sum)
    if form == .product, let low = column.validDoubles().first(where: { $0 <= 0 }) {
      throw value.outOfRange(
        wanted: Bilingual("des facteurs positifs", "factors above 0"),
        got: NumberText.echo(low))
    }
    var total: String?
    let last = variable.values.last ?? nil
    let whole = Cascade.whole(of: variable.values.dropLast().compactMap(\.self), form)
    let isTotal = last.map { ($0 - whole).magnitude <= 1e-9 * whole.magnitude } ?? false
    let asked = try endsInTotal.value
    if asked == true, !isTotal {
      throw UnfitTotal(last.map { NumberText.echo($0) }, whole: NumberText.echo(whole))
        .about(endsInTotal)
    }
    if asked ?? (isTotal && names.count > 2) {
      total = names.popLast()
      variable.values.removeLast()
      if asked == nil { call.host.note(LastStepIsTotal(total ?? "")) }
    }
    return try options.picture(
      Cascade(
        labels: names, variable: variable, form: form, totalName: total,
        isReversed: try isReversed.value))
  }
}
