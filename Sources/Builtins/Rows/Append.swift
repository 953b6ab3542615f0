import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let append = Builtin(
    "append", french: "ajouter_lignes", .rows,
    Bilingual(
      "Une table avec les lignes d'une autre à la suite, une liste avec un élément de plus.",
      "A table followed by the rows of another, a list with one more item."),
    takes: [
      Parameter("table", .value, Bilingual("la table ou la liste", "the table or the list")),
      Parameter(
        "others", french: "autres", .value,
        Bilingual("les tables ou les éléments à ajouter", "the tables or the items to add"),
        arity: .variadic),
    ],
    details: Bilingual(
      "Les tables ont les mêmes colonnes, dans un ordre quelconque ; les valeurs sont converties dans les unités de la première. La liste donnée ne change pas : xs = append(xs, x).",
      "The tables have the same columns, in any order; values are converted to the units of the first. The list given does not change: xs = append(xs, x)."
    ),
    examples: [
      Example(
        "append([1, 2], 3)",
        shows: "[1, 2, 3]"),
      Example(
        "cout_pays.head(1).append(cout_pays.tail(1)).select(name, gwp)",
        shows: """
            name       gwp
                  gCO2e/Wh
            ────  ────────
            WOR   0.590478
            AGO   0.406417
                                                             2 lignes × 2 colonnes
          """),
    ],
    seeAlso: ["join", "table"]
  ) { call in
    let others = call.values(1)
    guard !others.isEmpty else { throw call.lacking(1) }
    switch try call.value(0) {
    case .list(let items): return .list(items + others)
    case .column(let column):
      let all = try ([.column(column)] + others).flatMap { try cells($0, call.checkpoint) }
      return .column(try Column(column.name, collecting: all, checkpoint: call.checkpoint))
    case .table(var table):
      for case let other in others {
        guard case .table(let more) = other else {
          throw call.wrongKind(1, Value.Kind.table.words, found: other)
        }
        let first = table
        table = try call.located(1) { try first.appending(more, checkpoint: call.checkpoint) }
      }
      return .table(table)
    case let other: throw call.notRows(other)
    }
  }

  /// The cells that are added to a column: those of another column or of a list, or one.
  private static func cells(_ value: Value, _ checkpoint: Checkpoint) throws -> [Value] {
    switch value {
    case .column, .list: try value.items(checkpoint: checkpoint) ?? []
    default: [value]
    }
  }
}
