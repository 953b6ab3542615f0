import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Values

extension Builtin {
  /// The data sets.
  static let tables = Builtin(
    "tables", .study,
    Bilingual(
      "Les tables de données : nom, autre nom, nombre de lignes et de colonnes, titre.",
      "The data tables: name, other name, number of rows and columns, title."),
    details: Bilingual(
      "On écrit cons_ia ou gen_AI_energy pour la même table. Une table illisible garde sa ligne, sans ses nombres.",
      "cons_ia and gen_AI_energy are one table. A table that cannot be read keeps its row, without numbers."
    ),
    examples: [
      Example(#"tables()["gen_AI_energy", "alias"]"#, shows: "\"cons_ia\""),
      Example(#"tables()["electricity_mixes", "rows"]"#, shows: "138"),
    ],
    seeAlso: ["models", "countries", "read_csv"]
  ) { call in
    let host = call.host
    let sets = try host.dataSets
    let read = try sets.map { try host.readable($0.name) }
    return .table(
      try Table(
        name: "tables",
        columns: [
          Column("name", texts: sets.map(\.name)), Column("alias", texts: sets.map(\.alias)),
          Column("rows", integers: read.map { $0.map { Int64($0.rowCount) } }),
          Column("columns", integers: read.map { $0.map { Int64($0.columns.count) } }),
          Column("title", texts: sets.map { $0.title(call.tongue) }),
        ], key: "name"))
  }
}

extension Host {
  /// The table of a data set that is inside the program at least.
  func neededTable(_ name: String) throws -> Table {
    guard let table = try dataTable(name) else { throw FileError.notFound(name) }
    return table
  }

  /// The table of a data set; nil, with a warning, where its file cannot be read.
  fileprivate func readable(_ name: String) throws -> Table? {
    do { return try dataTable(name) } catch {
      guard var diagnostic = Diagnostic(thrown: error) else { throw error }
      diagnostic.severity = .warning
      note(diagnostic)
      return nil
    }
  }
}
