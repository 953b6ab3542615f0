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
    takes: Parameter.value("table", Bilingual("la table ou la liste", "the table or the list")),
    Parameter.values(
      "others", french: "autres",
      Bilingual("les tables ou les éléments à ajouter", "the tables or the items to add")),
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
  ) { call, table, others in
    let more = try others.value
    guard !more.isEmpty else { throw others.lacking() }
    switch try table.value {
    case .list(let items): return .list(items + more)
    case .column(let column):
      let all = try ([.column(column)] + more).flatMap { try cells($0, call.checkpoint) }
      return .column(try Column(column.name, collecting: all, checkpoint: call.checkpoint))
    case .table(var result):
      for other in more {
        guard case .table(let next) = other else {
          throw others.wrongKind(Value.Kind.table.phrase, found: other)
        }
        let first = result
        result = try others.located { try first.appending(next, checkpoint: call.checkpoint) }
      }
      return .table(result)
    case let other: throw table.notRows(other)
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
