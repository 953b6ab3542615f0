import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Builtin {
  /// The numbers that are shown as shades.
  static let shadedNumbers = Parameter.expressions(
    "value", french: "valeur",
    Bilingual(
      "les nombres ; sans elle, la dernière colonne", "the numbers; without it the last column"),
    arity: .optional)

  static let heatmap = Builtin(
    "heatmap", french: "carte_de_chaleur", .pictures,
    Bilingual(
      "Une couleur par case : la matrice de corr, l'attention, tout tableau de nombres.",
      "A colour per cell: the matrix of corr, attention, any table of numbers."),
    takes: pictured,
    Parameter.expressions(
      "x", Bilingual("ce qui va vers la droite", "what goes to the right"), arity: .optional),
    Parameter.expressions(
      "y", Bilingual("ce qui va vers le bas", "what goes down"), arity: .optional),
    shadedNumbers,
    pictureOptions,
    details: Bilingual(
      "Une table dont la clé ou la première colonne nomme les lignes est dessinée comme elle est, colonne par colonne, dans une seule unité. Une table longue, une ligne par case, prend x, y et valeur ; si elle a deux colonnes de textes, ce sont elles : la première vers le bas.",
      "A table whose key or first column names the rows is drawn as it is, column by column, in one unit. A long table, one row per cell, takes x, y and value; if it has two columns of texts, they are these: the first one goes down."
    ),
    examples: [
      Example(
        "heatmap(corr(cons_ia.select(Token, Tweet, Email)))",
        shows: "3 × 3 cases : max Token × Token (1), min…"),
      Example(
        "heatmap(table({nom: [\"x\", \"y\"], a: [1, 2], b: [3, 5]}), largeur = 40)",
        shows: "2 × 2 cases : max y × b (5), min x × a…"),
    ],
    seeAlso: ["corr", "attention", "pivot", "worldmap"]
  ) { call, source, x, y, value, options in
    let source = try source.value
    return try options.picture(try source.heatMap(x: x, y: y, value: value))
  }
}

extension PictureSource {
  fileprivate func heatMap(
    x: BoundArgument<[LazyArgument]>, y: BoundArgument<[LazyArgument]>,
    value: BoundArgument<[LazyArgument]>
  ) throws -> HeatMap {
    guard single == nil else {
      throw argument.wrongKind(Value.Kind.table.phrase, found: try argument.value)
    }
    let texts = table.columns.filter { $0.kind == .text }
    let isLong = x.isGiven || y.isGiven || texts.count == 2
    guard isLong else { return try matrix(table, titles: []) }
    let across = try column(of: x) ?? otherText(texts, than: column(of: y), last: true)
    let down = try column(of: y) ?? otherText(texts, than: across, last: false)
    guard let across else { throw x.lacking() }
    guard let down else { throw y.lacking() }
    let given = try column(of: value).map { try numbers($0, of: value) }
    guard let cells = given ?? table.columns.last(where: { $0.kind.isNumeric }) else {
      throw value.lacking()
    }
    let heads = Column(across.name, texts: across.names(argument.call.tongue))
    let wide = try argument.located {
      try table.pivoted(
        rows: [down], columns: heads, values: cells, limit: 10_000, checkpoint: argument.checkpoint)
    }
    return try matrix(wide, titles: [down.name, across.name], name: cells.name)
  }

  /// The first or last of two columns of texts that is not the one in use.
  private func otherText(_ texts: [Column], than used: Column?, last: Bool) -> Column? {
    let rest = texts.filter { $0.name != used?.name }
    return last ? rest.last : rest.first
  }

  private func matrix(_ table: Table, titles: [String], name: String = "") throws -> HeatMap {
    let key = table.key.flatMap { table.column(named: $0) }
    let names = key ?? table.columns.first { !$0.kind.isNumeric || !titles.isEmpty }
    let columns = try sharingUnit(
      table.columns.filter { $0.kind.isNumeric && $0.name != names?.name })
    guard !columns.isEmpty else {
      throw argument.wrongKind(
        Bilingual("une table avec des nombres", "a table with numbers"), found: .table(table))
    }
    let labels = names ?? Column("", integers: (0..<table.rowCount).map(Int64.init))
    return try Plotting.HeatMap(
      rows: self.labels(labels), columns: columns.map(\.plotVariable), name: name, titles: titles)
  }
}
