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
      Bilingual("la colonne des groupes, ou [A, B]", "the column of the groups, or [A, B]"),
      arity: .optional, mustBeNamed: true),
    Parameter.expressions(
      "summaries", french: "résumés",
      Bilingual("des résumés sans nom : mean(x)", "summaries without a name: mean(x)"),
      arity: .variadic),
    Parameter.namedExpressions(
      "columns", french: "colonnes", Bilingual("nom = résumé", "name = summary")),
    details: Bilingual(
      "Les groupes sont dans l'ordre d'apparition ; sans by, la table entière est un groupe. count() y est le nombre de lignes du groupe. Chaque résumé ne voit que les colonnes de la table.",
      "Groups are in the order of appearance; without by, the whole table is one group. There, count() is the number of rows of the group. Each summary sees only the table's columns."
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
    let asked =
      try summaries.value.map { Summary(name: nil, argument: $0) }
      + columns.value.map { Summary(name: $0.name, argument: $0.argument) }
    guard !asked.isEmpty else { throw columns.lacking() }
    let inOrder = asked.sorted { $0.argument.range.lower < $1.argument.range.lower }
    let summarizer = Summarizer(
      table: try table.value, summaries: inOrder, checkpoint: call.checkpoint)
    let keys = LazyArgument.flattened(try by.value)
    return .table(try call.host.countingSkipped { try summarizer.summarized(by: keys) })
  }
}

/// An aggregate of `summarize`, with its name where it was given one.
struct Summary {
  let name: String?
  let argument: LazyArgument
}

/// Evaluates aggregates over each group of a table's rows.
struct Summarizer {
  let table: Table
  let summaries: [Summary]
  let checkpoint: Checkpoint

  /// One row per group; one row in all where there are no keys.
  func summarized(by keys: [LazyArgument]) throws -> Table {
    guard !keys.isEmpty else {
      return try Table(columns: try columns([nil]), source: table.source)
    }
    let keyColumns = try keys.map { try $0.column(of: table) }
    let groups = try table.groups(by: keyColumns, checkpoint: checkpoint)
    let columns = try columns((0..<groups.count).map { Array(groups.rows(of: $0)) })
    return try Table(columns: groups.keys + columns, key: groups.keyName, source: table.source)
  }

  /// The columns of all aggregates, one cell per group; `nil` for rows takes all of them.
  private func columns(_ groups: [[Int]?]) throws -> [Column] {
    try summaries.flatMap { summary in
      var cells: [String: [Value]] = [:]
      var names: [String] = groups.isEmpty ? [summary.name ?? summary.argument.text] : []
      for (index, rows) in groups.enumerated() {
        try checkpoint()
        let results = try results(summary, rows)
        if index == 0 { names = results.map(\.name) }
        for (name, value) in results { cells[name, default: []].append(value) }
      }
      return try names.map { name in
        try summary.argument.located(in: table) {
          try Column(name, collecting: cells[name] ?? [], checkpoint: checkpoint)
        }
      }
    }
  }

  /// The results of an aggregate for one group: one scalar, or one per field of a record, as
  /// `mean(Janvier..Juillet)` gives.
  private func results(
    _ summary: Summary, _ rows: [Int]?
  ) throws -> [(name: String, value: Value)] {
    let argument = summary.argument
    let value = try argument.cellValue(over: table, rows: rows)
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
