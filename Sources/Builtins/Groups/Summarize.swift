import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Values

extension Builtin {
  static let summarize = Builtin(
    "summarize", french: "résumer", .groups,
    Bilingual("Une ligne par groupe, avec ses résumés.", "One row per group, with its summaries."),
    takes: theTable,
    Parameter.expressions(
      "by", french: "par",
      Bilingual(
        "les groupes : une colonne, un calcul, ou [A, B]",
        "the groups: a column, a computation, or [A, B]"),
      arity: .optional, mustBeNamed: true),
    Parameter.expressions(
      "summaries", french: "résumés",
      Bilingual("des résumés sans nom : mean(x)", "summaries without a name: mean(x)"),
      arity: .variadic),
    Parameter.namedExpressions(
      "columns", french: "colonnes", Bilingual("nom = résumé", "name = summary")),
    details: Bilingual(
      "Les groupes sont dans l'ordre d'apparition ; sans by, la table entière est un groupe. count() y est le nombre de lignes du groupe. Chaque résumé ne voit que les colonnes de la table. Un groupe sans valeur a une cellule vide, et une note le nomme.",
      "Groups are in the order of appearance; without by, the whole table is one group. There, count() is the number of rows of the group. Each summary sees only the table's columns. A group without a value has a missing cell, and a note names it."
    ),
    examples: [
      Example(
        "cons_ia.summarize(by = Provider, n = count(), moyenne = mean(Petite_conv)).sort(moyenne)",
        shows: """
            Provider  n    moyenne
                                Wh
            ────────  ─  ─────────
            Mistral   8    3.73625
            Google    5    8.776
            Meta      5   20.988
            OpenAI    5  120.53
                                                             4 lignes × 3 colonnes
          """),
      Example(
        "cout_pays.summarize(max(gwp))",
        shows: """
            max(gwp)
            gCO2e/Wh
            ────────
             2.07787
                                                               1 ligne × 1 colonne
          """),
    ],
    seeAlso: ["count", "derive", "pivot"]
  ) { call, table, by, summaries, columns in
    let named = try columns.newColumns()
    let names = Set(named.map(\.name))
    let asked =
      try summaries.value.map { Summary(name: nil, argument: $0, others: names) }
      + named.map { name, argument in
        Summary(name: name, argument: argument, others: names.subtracting([name]))
      }
    guard !asked.isEmpty else { throw columns.lacking() }
    let inOrder = asked.sorted { $0.argument.range.lower < $1.argument.range.lower }
    let summarizer = Summarizer(table: try table.value, summaries: inOrder, call: call)
    let keys = LazyArgument.flattened(try by.value)
    return .table(try call.host.countingSkipped { try summarizer.summarized(by: keys) })
  }
}

/// An aggregate of `summarize`, with its name where it was given one.
struct Summary {
  let name: String?
  let argument: LazyArgument
  /// The names of the other summaries of the call.
  let others: Set<String>
}

/// Evaluates aggregates over each group of a table's rows.
struct Summarizer {
  let table: Table
  let summaries: [Summary]
  let call: Invocation

  private var checkpoint: Checkpoint { call.checkpoint }

  /// One row per group; one row in all where there are no keys.
  func summarized(by keys: [LazyArgument]) throws -> Table {
    guard !keys.isEmpty else {
      let columns = try summaries.flatMap { summary in
        try results(summary, rows: nil).map { name, value in
          try column(name, of: [value], summary)
        }
      }
      return try Table(columns: columns, source: table.source)
    }
    let groups = try RowGroups(keys, of: table, call: call)
    let figures = try groups.figures(in: summaries.map(\.argument), of: table)
    let columns = try zip(summaries, figures).flatMap { try self.columns($0, $1, groups) }
    let grouping = groups.grouping
    return try Table(
      columns: grouping.keys + columns, key: grouping.keyName, source: table.source)
  }

  /// The columns of an aggregate, one cell per group: missing where a group has no value.
  ///
  /// - Parameter figures: those in it that are known for all groups.
  private func columns(
    _ summary: Summary, _ figures: [Int: Column], _ groups: RowGroups
  ) throws -> [Column] {
    var names: [String] = []
    var cells: [String: [Value]] = [:]
    var lacking: [String: LackingGroups] = [:]
    let whole = summary.name ?? summary.argument.text
    if let column = summary.argument.onlyFigure.flatMap({ figures[$0.number] }) {
      return [column.renamed(whole)]
    }
    for group in 0..<groups.grouping.count {
      try checkpoint()
      let found: [(name: String, value: Value)]
      do {
        found = try results(
          summary, rows: Array(groups.grouping.rows(of: group, checkpoint: checkpoint)),
          known: figures.mapValues { $0.value(group) })
      } catch {
        guard let fault = error.undefinedFigure else { throw error }
        lacking[whole, default: LackingGroups()].add(
          groups.grouping.name(of: group), fault.message)
        continue
      }
      for (name, value) in found {
        if cells[name] == nil {
          names.append(name)
          cells[name] = Array(repeating: .none, count: groups.grouping.count)
        }
        cells[name]?[group] = value
        if found.count > 1, case .none = value {
          lacking[name, default: LackingGroups()].add(groups.grouping.name(of: group), nil)
        }
      }
    }
    for name in [whole] + names where lacking[name] != nil {
      lacking.removeValue(forKey: name)?.note(on: name).map(call.host.note)
    }
    if names.isEmpty {
      return [try column(whole, of: groups.grouping.firstRows.map { _ in .none }, summary)]
    }
    return try names.map { try column($0, of: cells[$0] ?? [], summary) }
  }

  private func column(_ name: String, of cells: [Value], _ summary: Summary) throws -> Column {
    try summary.argument.located(in: table) {
      try Column(name, collecting: cells, checkpoint: checkpoint)
    }
  }

  /// The results of an aggregate for some rows, all of them where there are none given: one scalar,
  /// or one per field of a record, as `mean(Janvier..Juillet)` gives.
  private func results(
    _ summary: Summary, rows: [Int]?, known: [Int: Value] = [:]
  ) throws -> [(name: String, value: Value)] {
    let argument = summary.argument
    let value = try argument.cellValue(
      .init(table, rows: rows, known: known, pending: summary.others))
    let name = summary.name ?? argument.text
    switch value {
    case .record(let record):
      let prefix = summary.name.map { $0 + "_" } ?? ""
      return zip(record.keys, record.values).map { (prefix + $0, $1) }
    case .column, .list, .table:
      let example = if case .name(let column) = argument.form { column } else { "x" }
      throw argument.located(NotAggregated(name, example: example), in: table)
    default: return [(name, value)]
    }
  }
}
