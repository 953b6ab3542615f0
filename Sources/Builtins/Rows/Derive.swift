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
    takes: theTable,
    Parameter.namedExpressions(
      "columns", french: "colonnes", Bilingual("nom = expression", "name = expression")),
    details: Bilingual(
      "De gauche à droite : chaque colonne voit celles d'avant. Un nombre seul remplit toute la colonne, un nom qui existe déjà remplace la colonne.",
      "From left to right: each column sees the ones before. A single number fills the whole column, a name that exists replaces the column."
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
    ],
    seeAlso: ["summarize", "select", "rename"]
  ) { call, table, columns in
    var table = try table.value
    let derived = try columns.value
    guard !derived.isEmpty else { throw columns.lacking() }
    for (name, argument) in derived {
      let value = try argument.cellValue(over: table)
      table = try argument.located(in: table) {
        try table.deriving(try table.column(name, from: value, checkpoint: argument.checkpoint))
      }
    }
    return .table(try table.focusing(on: derived.map(\.name)))
  }
}
