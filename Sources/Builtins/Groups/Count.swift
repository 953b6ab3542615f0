import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let count = Builtin(
    "count", french: "compter", .groups,
    Bilingual(
      "Combien de lignes : en tout, par valeur d'une colonne, ou dans un groupe.",
      "How many rows: in all, per value of a column, or in a group."),
    takes: Parameter.value(
      "x", Bilingual("une table, une colonne ou une liste", "a table, a column or a list")
    ).optional,
    Parameter.expressions(
      "columns", french: "colonnes",
      Bilingual(
        "les colonnes dont on compte les valeurs", "the columns whose values are counted"),
      arity: .variadic),
    Parameter.expressions(
      "by", french: "par",
      Bilingual(
        "la même chose que columns, comme dans summarize", "the same as columns, as in summarize"),
      arity: .optional, mustBeNamed: true),
    details: Bilingual(
      "t.count(A) donne une ligne par valeur de A, dans l'ordre d'apparition, avec leur nombre n. Dans summarize, count() est le nombre de lignes du groupe. D'une colonne, les cellules vides ne comptent pas ; d'une condition, les lignes où elle est vraie.",
      "t.count(A) gives one row per value of A, in the order of appearance, with their number n. In summarize, count() is the number of rows of the group. Of a column, missing cells do not count; of a condition, the rows where it is true."
    ),
    examples: [
      Example(
        "cons_ia.count(Provider)",
        shows: """
            Provider  n
            ────────  ─
            OpenAI    5
            Mistral   8
            Meta      5
            Google    5
                                                             4 lignes × 2 colonnes
          """),
      Example(
        "count(cout_pays)",
        shows: "138"),
      Example(
        "cons_ia.derive(grand = Token > 0.1 Wh).count(by = [Provider, grand]).rows()",
        shows: "6"),
      Example(
        "cons_ia.summarize(by = Provider, n = count()).head(2)",
        shows: """
            Provider  n
            ────────  ─
            OpenAI    5
            Mistral   8
                                                             2 lignes × 2 colonnes
          """),
    ],
    seeAlso: ["summarize", "distinct", "len"], works: .aggregate
  ) { call, x, columns, by in
    guard x.isGiven else {
      if let rows = call.host.maskedRowCount { return .integer(Int64(rows)) }
      throw x.lacking()
    }
    let columns = LazyArgument.flattened(try columns.value + by.value)
    let value = try x.given
    guard columns.isEmpty else {
      guard case .table(let table) = value else {
        throw x.wrongKind(Value.Kind.table.phrase, found: value)
      }
      let keys = try columns.map { try $0.column(of: table) }
      let name = freeName("n", besides: keys.map(\.name))
      return .table(try table.counted(by: keys, as: name, checkpoint: call.checkpoint))
    }
    switch value {
    case .table(let table): return .integer(Int64(table.rowCount))
    case .column(let column): return .integer(Int64(present(column)))
    case .list(let items):
      return .integer(
        Int64(
          items.count {
            switch $0 {
            case .none, .bool(false): false
            default: true
            }
          }))
    default: throw x.notRows(value)
    }
  }

  /// The cells that have a value; of truth values, those that are true.
  private static func present(_ column: Column) -> Int {
    guard case .bools(let cells) = column.storage else { return column.count - column.missingCount }
    return cells.indices.count { cells[$0] && !column.isMissing($0) }
  }

  /// The name with as many `_` after it as it takes to be new.
  private static func freeName(_ name: String, besides names: [String]) -> String {
    var free = name
    while names.contains(free) { free += "_" }
    return free
  }
}
