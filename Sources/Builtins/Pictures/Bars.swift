import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Builtin {
  /// The names of a picture's rows.
  static let labelColumn = Parameter.expressions(
    "label", french: "étiquette",
    Bilingual(
      "la colonne des noms ; sans elle, la clé de la table",
      "the column of names; without it, the table's key"), arity: .optional)

  /// The columns of numbers of a picture with a row per category.
  static let valueColumns = Parameter.expressions(
    "value", french: "valeur",
    Bilingual(
      "une ou plusieurs colonnes de nombres, ou une plage Token..Cinq_pages",
      "one or several columns of numbers, or a range Token..Cinq_pages"), arity: .variadic)

  /// The data of a picture.
  static let pictured = Parameter.value(
    "table", Bilingual("la table, la colonne ou la liste", "the table, the column or the list")
  ).reading { try PictureSource($0) }
}

extension Builtin {
  static let bars = Builtin(
    "bars", french: "barres", .pictures,
    Bilingual(
      "Des barres couchées, une par ligne, la valeur au bout.",
      "Horizontal bars, one per row, the value at the end."),
    takes: pictured, labelColumn, valueColumns,
    Parameter.flag(
      "stacked", french: "empilé",
      Bilingual("plusieurs colonnes bout à bout", "several columns end to end"), default: false,
      mustBeNamed: true), rowOptions, logOption, pictureOptions,
    details: Bilingual(
      "Plusieurs colonnes font un groupe de barres par ligne, ou une barre empilée ; il leur faut la même unité. D'intervalles, la barre va au milieu et une moustache d'une borne à l'autre. Sur une échelle log, des points remplacent les barres, qui n'ont plus de pied. Deux listes vont sans table : barres(noms, nombres).",
      "Several columns make a group of bars per row, or a stacked bar; they need one unit. Of intervals the bar ends in the middle, and a whisker goes from bound to bound. On a log scale dots replace the bars, which have no foot there. Two lists need no table: bars(names, numbers)."
    ),
    examples: [
      Example(
        "cout_pays.bars(name, gwp, limite = 3, largeur = 60)",
        shows: "max : BWA (2,08 g CO₂ éq./Wh), min : MOZ…"),
      Example(
        "bars([3, 1, 2], width = 40)",
        shows: """
          max : 0 (3), min : 1 (1), rapport 3.
          0 ████████████████████████████████████ 3
          2 ████████████████████████ 2
          1 ████████████ 1
          """),
    ],
    seeAlso: ["dots", "hist", "pie", "plot"]
  ) { call, source, label, values, stacked, rows, log, options in
    let source = try source.value
    let (labels, columns) = try source.labelled(label, values)
    let isLog = try log.value
    let rows = try rows.value
    let order = rows.order ?? (labels.kind == .dates ? .none : .descending)
    let data = try CategorySeries(
      labels: source.labels(labels), variables: columns.map(\.plotVariable), order: order,
      limit: rows.limit)
    call.adviseOnSeries(columns.count)
    var isStacked = try columns.count > 1 && stacked.value
    if isStacked, columns.contains(where: { $0.kind == .intervals }) {
      isStacked = false
      let why = Bilingual(
        "des intervalles ne se mettent pas bout à bout", "intervals do not stand end to end")
      call.host.note(OptionUnused(stacked.spelling, why: why))
    }
    if isStacked, isLog {
      let why = Bilingual("une échelle log n'additionne pas", "a log scale does not add up")
      call.host.note(OptionUnused(stacked.spelling, why: why))
    }
    let hasNegative = { (column: Column) in column.validDoubles().contains { $0 < 0 } }
    if isStacked, !isLog, let column = columns.first(where: hasNegative) {
      throw NegativePart(column: column.name, function: call.name)
    }
    return try options.picture(
      Bars(
        data, arrangement: isStacked && !isLog ? .stacked : .grouped,
        scale: isLog ? .log10 : .linear))
  }

  static let dots = Builtin(
    "dots", french: "points", .pictures,
    Bilingual(
      "Un point par valeur, une ligne par nom ; plusieurs colonnes, plusieurs signes.",
      "A dot per value, a row per name; several columns, several signs."),
    takes: pictured, labelColumn, valueColumns, rowOptions, logOption, pictureOptions,
    details: Bilingual(
      "Sur une échelle log, des points et non des barres : une barre y aurait une longueur qui ne veut rien dire.",
      "On a log scale dots and not bars: a bar would have a length there that means nothing."),
    examples: [
      Example(
        "cons_ia.dots(Model, Petite_conv, log = true)",
        shows: "max : gpt 4 (447 Wh), min : Gemma 2 2b (1,17 Wh)…"),
      Example(
        "cons_ia.points(Model, Tweet..Cinq_pages, log = vrai, limite = 5)",
        shows: "23 lignes, 5 valeurs chacune (Tweet, Email, Resume…"),
    ],
    seeAlso: ["bars", "scatter"]
  ) { call, source, label, values, rows, log, options in
    let source = try source.value
    let (labels, columns) = try source.labelled(label, values)
    call.adviseOnSeries(columns.count)
    let rows = try rows.value
    let data = try CategorySeries(
      labels: source.labels(labels), variables: columns.map(\.plotVariable),
      order: rows.order ?? .descending, limit: rows.limit)
    let isLog = try log.value
    return try options.picture(DotRows(data, scale: isLog ? .log10 : .linear))
  }
}
