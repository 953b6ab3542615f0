import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let distinct = Builtin(
    "distinct", french: "sans_doublons", .rows,
    Bilingual(
      "Les lignes différentes, ou les valeurs différentes d'une colonne.",
      "The distinct rows, or the distinct values of a column."),
    takes: Parameter.value(
      "table", Bilingual("la table, la colonne ou la liste", "the table, the column or the list")),
    Parameter.expressions(
      "columns", french: "colonnes",
      Bilingual(
        "les colonnes à comparer ; toutes par défaut", "the columns to compare; all by default"),
      arity: .variadic),
    details: Bilingual(
      "La première de chaque espèce est gardée, dans l'ordre d'apparition.",
      "The first of each sort is kept, in the order of appearance."),
    examples: [
      Example(
        "distinct(cons_ia.Provider)",
        shows: """
            Provider
            ────────
            OpenAI
            Mistral
            Meta
            Google
          """),
      Example(
        "cons_ia.distinct(Provider).select(Provider, Model)",
        shows: """
            Provider  Model
            ────────  ─────────────────
            OpenAI    gpt 4o
            Mistral   Mixtral 8x7b v0.1
            Meta      Llama 3.1 8B
            Google    Gemma 2 27b
                                                             4 lignes × 2 colonnes
          """),
      Example(
        "distinct([2, 1, 2])",
        shows: "[2, 1]"),
    ],
    seeAlso: ["count", "filter"]
  ) { call, table, columns in
    let value = try table.value
    let columns = try columns.value
    guard case .table(let given) = value else {
      if columns.isEmpty { return try distinct(value, table) }
      throw table.wrongKind(Value.Kind.table.phrase, found: value)
    }
    let compared = columns.isEmpty ? given.columns : try ColumnSelection.columns(columns, in: given)
    return .table(try given.distinct(by: compared, checkpoint: call.checkpoint))
  }

  /// The distinct cells of a column or items of a list of scalars.
  private static func distinct(_ value: Value, _ argument: BoundArgument<Value>) throws -> Value {
    switch value {
    case .column(let column):
      let table = try Table(columns: [column]).distinct(checkpoint: argument.call.checkpoint)
      return .column(table.columns[0])
    case .list(let items):
      let column = try Column("", collecting: items, checkpoint: argument.checkpoint)
      let kept = try Table(columns: [column]).groups(
        by: [column], checkpoint: argument.call.checkpoint)
      return .list(kept.firstRows.map { items[$0] })
    default: throw argument.notRows(value)
    }
  }
}
