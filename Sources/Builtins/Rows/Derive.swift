import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let derive = Builtin(
    "derive", french: "calculer", .rows,
    Bilingual(
      "La table avec des colonnes calculées en plus.", "The table with computed columns added."),
    takes: theTable, groupOption,
    Parameter.namedExpressions(
      "columns", french: "colonnes", Bilingual("nom = expression", "name = expression")),
    details: Bilingual(
      "De gauche à droite : chaque colonne voit celles d'avant. Un nombre seul remplit toute la colonne, un nom qui existe déjà remplace la colonne. Avec by, tout se calcule dans chaque groupe : parts, cumuls, rangs, écarts à la moyenne du groupe.",
      "From left to right: each column sees the ones before. A single number fills the whole column, a name that exists replaces the column. With by, all is computed within each group: shares, running sums, ranks, distances from the group's mean."
    ),
    examples: [
      Example(
        "cout_pays.derive(part = gwp / max(gwp)).select(name, part).head(2)",
        shows: """
            name       part
            ────  ─────────
            WOR   0.2841747
            EEE   0.2451679
                                                             2 lignes × 2 colonnes
          """),
      Example(
        "cons_ia.derive(j = Token -> J, dix = 10 * j).select(Model, j, dix).head(1)",
        shows: """
            Model     j   dix
                      J     J
            ──────  ───  ────
            gpt 4o  315  3150
                                                              1 ligne × 3 colonnes
          """),
      Example(
        "cons_ia.derive(part = share(Tweet), rang = rank(-Tweet), by = Provider).select(Model, part, rang).head(2)",
        shows: """
            Model          part  rang
            ───────  ──────────  ────
            gpt 4o   0.05807683     3
            Gpt 3.5  0.00594043     4
                                                             2 lignes × 3 colonnes
          """),
    ],
    seeAlso: ["summarize", "select", "rename"]
  ) { call, table, by, columns in
    let derived = try columns.newColumns()
    guard !derived.isEmpty else { throw columns.lacking() }
    let given = try table.value
    if let groups = try RowGroups(by, of: given) {
      return .table(try call.host.countingSkipped { try deriving(derived, in: given, groups) })
    }
    var table = given
    for (name, argument) in derived {
      let value = try argument.cellValue(.init(table))
      table = try argument.located(in: table) {
        try table.deriving(try table.column(name, from: value, checkpoint: argument.checkpoint))
      }
    }
    return .table(try table.focusing(on: derived.map(\.name)))
  }

  private static func deriving(
    _ derived: [NamedExpression], in table: Table, _ groups: RowGroups
  ) throws -> Table {
    var table = table
    for (name, argument) in derived {
      let column = try groups.column(name, from: argument, over: table)
      table = try argument.located(in: table) { try table.deriving(column) }
    }
    return try table.focusing(on: derived.map(\.name))
  }
}
