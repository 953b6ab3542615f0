import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Parameter {
  /// What names the rows of a picture.
  static let labelColumn = Parameter(
    "label", french: "étiquette", .columnExpression,
    Bilingual(
      "la colonne des noms ; sans elle, la clé de la table",
      "the column of names; without it, the table's key"),
    arity: .optional)

  /// The columns of numbers of a picture with a row per category.
  static let valueColumns = Parameter(
    "value", french: "valeur", .columnExpression,
    Bilingual(
      "une ou plusieurs colonnes de nombres, ou une plage Token..Cinq_pages",
      "one or several columns of numbers, or a range Token..Cinq_pages"),
    arity: .variadic)

  /// What a picture is drawn of.
  static let pictured = Parameter(
    "table", .value,
    Bilingual("la table, la colonne ou la liste", "the table, the column or the list"))
}

extension Builtin {
  static let bars = Builtin(
    "bars", french: "barres", .pictures,
    Bilingual(
      "Des barres couchées, une par ligne, la valeur au bout.",
      "Horizontal bars, one per row, the value at the end."),
    takes: [
      .pictured, .labelColumn, .valueColumns,
      Parameter(
        "stacked", french: "empilé", .bool,
        Bilingual("plusieurs colonnes bout à bout", "several columns end to end"),
        default: "false", mustBeNamed: true),
    ] + Parameter.rowOptions + [.logOption] + Parameter.pictureOptions,
    details: Bilingual(
      "Plusieurs colonnes font un groupe de barres par ligne, ou une barre empilée ; il leur faut la même unité. Sur une échelle log, des points remplacent les barres, qui n'ont plus de pied. Deux listes vont sans table : barres(noms, nombres).",
      "Several columns make a group of bars per row, or a stacked bar; they need one unit. On a log scale dots replace the bars, which have no foot there. Two lists need no table: bars(names, numbers)."
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
  ) { call in
    let source = try PictureSource(call)
    let (labels, columns) = try source.labelled(label: 1, values: 2)
    let isLog = try call.bool(6, default: false)
    let (order, limit) = try call.rowOrder(4, default: labels.kind == .dates ? .none : .descending)
    guard columns.count > 1 else {
      let variable = columns[0].plotVariable
      return .plot(
        try call.finished(
          PlotSpec.bars(
            labels: source.labels(labels), values: variable.values, name: variable.name,
            unitSymbol: variable.unitSymbol, order: order, limit: limit, log: isLog)))
    }
    let data = try CategorySeries(
      labels: source.labels(labels), variables: columns.map(\.plotVariable), order: order,
      limit: limit)
    call.adviseOnSeries(columns.count)
    let isStacked = try call.bool(3, default: false)
    if isLog {
      if isStacked {
        let why = Bilingual(
          "une échelle log n'additionne pas", "a log scale does not add up")
        call.host.note(OptionUnused(call.builtin.parameters[3].spelling(call.tongue), why: why))
      }
      return try call.picture(DotRows(data, scale: .log10))
    }
    guard isStacked else { return try call.picture(GroupedBars(data)) }
    if let column = columns.first(where: { $0.validDoubles().contains { $0 < 0 } }) {
      throw NegativePart(column: column.name, function: call.name)
    }
    return try call.picture(StackedBars(data))
  }

  static let dots = Builtin(
    "dots", french: "points", .pictures,
    Bilingual(
      "Un point par valeur, une ligne par nom ; plusieurs colonnes, plusieurs signes.",
      "A dot per value, a row per name; several columns, several signs."),
    takes: [.pictured, .labelColumn, .valueColumns] + Parameter.rowOptions + [.logOption]
      + Parameter.pictureOptions,
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
  ) { call in
    let source = try PictureSource(call)
    let (labels, columns) = try source.labelled(label: 1, values: 2)
    call.adviseOnSeries(columns.count)
    let (order, limit) = try call.rowOrder(3)
    let data = try CategorySeries(
      labels: source.labels(labels), variables: columns.map(\.plotVariable), order: order,
      limit: limit)
    let isLog = try call.bool(5, default: false)
    return try call.picture(DotRows(data, scale: isLog ? .log10 : .linear))
  }
}
