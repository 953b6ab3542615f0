import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let filter = Builtin(
    "filter", french: "filtrer", .rows,
    Bilingual(
      "Les lignes pour lesquelles les conditions sont vraies.",
      "The rows for which the conditions hold."),
    takes: theTable,
    Parameter.expressions(
      "conditions", Bilingual("des conditions sur les colonnes", "conditions on the columns"),
      arity: .variadic), groupOption,
    details: Bilingual(
      "Plusieurs conditions doivent toutes être vraies. Une ligne sans valeur à comparer est laissée de côté, et leur nombre est dit ; de même une ligne que des intervalles ne départagent pas. Un nombre sans unité est lu dans l'unité de la colonne. Avec by, chaque condition se calcule dans son groupe : filter(v == max(v), by = g).",
      "Several conditions must all hold. A row without a value to compare is left out, and their number is said; so is a row that intervals leave undecided. A number without a unit is read in the column's unit. With by, each condition is computed within its group: filter(v == max(v), by = g)."
    ),
    examples: [
      Example(
        "cons_ia.filter(Petite_conv > 100 Wh).select(Model, Petite_conv)",
        shows: """
            Model        Petite_conv
                                  Wh
            ───────────  ───────────
            gpt 4                447
            gpt 4 turbo          115
                                                             2 lignes × 2 colonnes
          """),
      Example(
        "cout_pays.filter(name in [\"FRA\", \"CHN\"], gwp < 0.5).select(name, gwp)",
        shows: """
            name        gwp
                   gCO2e/Wh
            ────  ─────────
            FRA   0.0800844
                                                              1 ligne × 2 colonnes
          """),
    ],
    seeAlso: ["select", "sort", "distinct"]
  ) { call, table, conditions, by in
    let table = try table.value
    let conditions = try conditions.some()
    let filter = RowFilter(table: table, groups: try RowGroups(by, of: table))
    let open = call.host.openComparisons
    var constant: [LazyArgument] = []
    let kept = try call.host.countingSkipped {
      try filter.applying(conditions, constant: &constant, checkpoint: call.checkpoint)
    }
    // What intervals leave open has had its note.
    let missing = kept.missing - Swift.min(kept.missing, call.host.openComparisons - open)
    if missing > 0 { call.host.note(RowsWithMissingCondition(missing)) }
    let notes = FilterNotes(table: table, kept: kept.table.rowCount, checkpoint: call.checkpoint)
    for condition in constant { notes.sameForAllRows(condition).map { call.host.note($0) } }
    for condition in conditions {
      for note in try notes.notes(on: condition) { call.host.note(note) }
    }
    return .table(try kept.table.focusing(on: conditions.flatMap(\.columnNames)))
  }
}

/// Keeps the rows for which several conditions hold.
struct RowFilter {
  let table: Table
  /// The groups within which the conditions are computed, nil for none.
  let groups: RowGroups?

  /// The rows for which all conditions are true, and how many were dropped because nothing is
  /// false but something missing; `constant` gets the conditions that have one answer for all rows.
  func applying(
    _ conditions: [LazyArgument], constant: inout [LazyArgument], checkpoint: Checkpoint
  ) throws -> (table: Table, missing: Int) {
    var mask: Value?
    for condition in conditions {
      let next = try truths(condition)
      if case .bool = next { constant.append(condition) }
      mask = try condition.located(in: table) {
        try mask.map {
          try Logic.combine($0, next, isAnd: true, checkpoint: checkpoint)
        } ?? next
      }
    }
    switch mask ?? .bool(true) {
    case .column(let column): return try table.filtered(by: column, checkpoint: checkpoint)
    case .bool(true): return (table, 0)
    case .bool(false): return (try table.slice(0..<0), 0)
    default: return (try table.slice(0..<0), table.rowCount)
    }
  }

  private func column(of condition: LazyArgument, from value: Value) throws -> Column {
    try condition.located(in: table) {
      try table.column("", from: value, checkpoint: condition.checkpoint)
    }
  }

  /// The truth values of a condition, one per row or one for all; throws U312 for others.
  private func truths(_ condition: LazyArgument) throws -> Value {
    let value =
      try groups.map {
        .column(try $0.column(condition.text, from: condition, over: table))
      } ?? condition.value(.init(table))
    switch value {
    case .bool, .none: return value
    case .list:
      let column = try self.column(of: condition, from: value)
      if column.kind == .bools { return .column(column) }
    case .column(let column):
      if column.kind == .bools || column.count != table.rowCount {
        return .column(try self.column(of: condition, from: value))
      }
      // Without any value a column has no kind of its own.
      if column.missingCount == column.count {
        return .column(Column("", bools: Array(repeating: nil, count: column.count)))
      }
    default: break
    }
    throw condition.located(UnfitCondition(found: value.detailedPhrase), in: table)
  }
}
