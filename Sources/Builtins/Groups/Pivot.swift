import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let unpivot = Builtin(
    "unpivot", french: "dépivoter", .groups,
    Bilingual(
      "Plusieurs colonnes mises en une, une ligne par cellule.",
      "Several columns made one, a row per cell."),
    takes: theTable,
    Parameter.expressions(
      "columns", french: "colonnes",
      Bilingual("les colonnes à réunir : A..D", "the columns to bring together: A..D"),
      arity: .variadic),
    Parameter.text(
      "names", french: "noms", Bilingual("la colonne de leurs noms", "the column of their names"),
      mustBeNamed: true),
    Parameter.text(
      "values", french: "valeurs",
      Bilingual("la colonne de leurs valeurs", "the column of their values"), mustBeNamed: true),
    details: Bilingual(
      "Les colonnes réunies ont des unités de même nature ; tout est converti dans celle de la première.",
      "The columns brought together have units of one dimension; all is converted to the first one's."
    ),
    examples: [
      Example(
        "cons_ia.select(Model, Token..Tweet).unpivot(Token..Tweet, names = \"texte\", values = \"énergie\").head(2)",
        shows: """
            Model    texte  énergie
                                 Wh
            ───────  ─────  ───────
            gpt 4o   Token  0.0875
            Gpt 3.5  Token  0.00895
                                                             2 lignes × 3 colonnes
          """),
      Example(
        "cons_ia.unpivot(Token..Cinq_pages, names = \"texte\", values = \"énergie\").rows()",
        shows: "138"),
    ],
    seeAlso: ["pivot"]
  ) { call, table, columns, names, values in
    let table = try table.value
    let chosen = try ColumnSelection.columns(columns.some(), in: table)
    let (names, values) = (try names.value, try values.value)
    return .table(
      try columns.located {
        try table.holding(chosen).unpivoted(
          chosen.map(\.name), names: names, values: values, checkpoint: call.checkpoint)
      })
  }

  static let pivot = Builtin(
    "pivot", french: "pivoter", .groups,
    Bilingual(
      "Une colonne dépliée en plusieurs, une par valeur.",
      "A column spread over several, one per value."),
    takes: theTable,
    Parameter.expressions(
      "rows", french: "lignes",
      Bilingual("ce qui reste une ligne, ou [A, B]", "what stays a row, or [A, B]"),
      mustBeNamed: true),
    Parameter.expressions(
      "columns", french: "colonnes",
      Bilingual(
        "la colonne dont chaque valeur devient une colonne",
        "the column whose values become columns"), mustBeNamed: true),
    Parameter.expressions(
      "values", french: "valeurs", Bilingual("la colonne des cellules", "the column of the cells"),
      mustBeNamed: true),
    Parameter.value(
      "empty", french: "vide",
      Bilingual("ce que vaut une case sans ligne : 0", "what a cell without a row is worth: 0"),
      mustBeNamed: true
    ).optional,
    details: Bilingual(
      "Deux lignes pour une même case sont une erreur : résumez-les d'abord. Sans vide = 0, une case sans ligne reste manquante.",
      "Two rows for one cell are an error: summarize them first. Without empty = 0, a cell without a row stays missing."
    ),
    examples: [
      Example(
        "cons_ia.cross(cout_pays.head(3)).derive(co2 = Petite_conv * gwp).pivot(rows = Model, columns = name, values = co2).head(2)",
        shows: """
            Model          WOR        EEE        ZWE
                         gCO2e      gCO2e      gCO2e
            ───────  ─────────  ─────────  ─────────
            gpt 4o   20.66673   17.82994   28.83783
            Gpt 3.5   2.113911   1.823749   2.949698
                                                             2 lignes × 4 colonnes
          """),
      Example(
        "cons_ia.count(Provider).derive(tout = \"IA\").pivot(rows = tout, columns = Provider, values = n)",
        shows: """
            tout  OpenAI  Mistral  Meta  Google
            ────  ──────  ───────  ────  ──────
            IA         5        8     5       5
                                                              1 ligne × 5 colonnes
          """),
    ],
    seeAlso: ["unpivot", "summarize", "cross"]
  ) { call, table, rows, columns, values, empty in
    let table = try table.value
    let down = try ColumnSelection.columns(rows.some(), in: table)
    let across = try oneColumn(columns.some(), in: table)
    let cells = try oneColumn(values.some(), in: table)
    let filler = try empty.located {
      try empty.value.map { try cell($0, besides: cells, checkpoint: call.checkpoint) }
    }
    // `137`, not `137.0`, is what the new column is called.
    let heads = Column(across.name, texts: across.names(call.tongue))
    return .table(
      try columns.located {
        try table.pivoted(
          rows: down, columns: heads, values: cells, empty: filler,
          limit: TableLimit.rows(columns: 1),
          checkpoint: call.checkpoint)
      })
  }

  /// One cell that goes with those of a column, in its unit; 0 goes with every unit.
  private static func cell(
    _ value: Value, besides column: Column, checkpoint: Checkpoint
  ) throws -> Column {
    let known = (0..<column.count).first { !column.isMissing($0) }.map(column.value)
    return try Column(
      column.name, collecting: [known ?? .none, value], checkpoint: checkpoint
    ).slice(1..<2)
  }

  private static func oneColumn(_ arguments: [LazyArgument], in table: Table) throws -> Column {
    let columns = try ColumnSelection.columns(arguments, in: table)
    if let column = columns.first, columns.count == 1 { return column }
    let found = Value.Kind.list.phrase
    let expected = Bilingual("le nom d'une colonne", "a column's name")
    throw arguments[0].located(WrongKind(expected: expected, found: found), in: table)
  }
}

extension Table {
  /// The table with these columns among its own: those that were computed are added.
  fileprivate func holding(_ columns: [Column]) throws -> Table {
    try columns.reduce(self) { table, column in
      table.column(named: column.name) == nil ? try table.deriving(column) : table
    }
  }
}
