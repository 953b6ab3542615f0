import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let table = Builtin(
    "table", .files,
    Bilingual(
      "Une table à partir de colonnes, ou de fiches.", "A table made of columns, or of records."),
    takes: Parameter.value(
      "rows", french: "lignes",
      Bilingual(
        "une liste de fiches, ou une fiche de listes", "a list of records, or a record of lists")
    ).optional,
    Parameter.namedExpressions(
      "columns", french: "colonnes", Bilingual("nom = liste ou colonne", "name = list or column")),
    details: Bilingual(
      "Un nombre seul remplit toute sa colonne ; un champ qu'une fiche n'a pas est une cellule vide. La première colonne de textes différents nomme les lignes.",
      "A single number fills its whole column; a field that a record lacks is a missing cell. The first column of distinct texts names the rows."
    ),
    examples: [
      Example(
        "table(ville = [\"Rennes\", \"Brest\"], trajet = [3 km, 4.5 km])",
        shows: """
            ville   trajet
                        km
            ──────  ──────
            Rennes     3
            Brest      4.5
                                                             2 lignes × 2 colonnes
          """),
      Example(
        "table([{jour: 1, pluie: true}, {jour: 2, pluie: false}])",
        shows: """
            jour  pluie
            ────  ─────
               1  vrai
               2  faux
                                                             2 lignes × 2 colonnes
          """),
    ],
    seeAlso: ["read_csv", "append", "derive"]
  ) { call, rows, columns in
    let none = try Table(columns: [])
    let fields =
      try given(rows).map { Field(name: $0.0, value: $0.1, argument: nil) }
      + columns.value.map { name, argument in
        Field(name: name, value: try argument.value(.init(none)), argument: argument)
      }
    guard !fields.isEmpty else { throw columns.lacking() }
    return .table(try made(of: fields, besides: rows))
  }

  private struct Field {
    let name: String
    let value: Value
    let argument: LazyArgument?
  }

  /// The columns of the positional argument.
  private static func given(_ rows: BoundArgument<Value?>) throws -> [(String, Value)] {
    switch try rows.value {
    case nil: return []
    case .table(let table): return table.columns.map { ($0.name, .column($0)) }
    case .record(let record): return Array(zip(record.keys, record.values))
    case .list(let items): return try columns(of: items, rows)
    case let other?: throw notTabular(other, rows)
    }
  }

  /// The columns of a list of records: every field of any of them.
  private static func columns(
    of items: [Value], _ rows: BoundArgument<Value?>
  ) throws -> [(String, Value)] {
    var names: [String] = []
    var seen: Set<String> = []
    let records = try items.map { item -> Record in
      guard case .record(let record) = item else { throw notTabular(item, rows) }
      names += record.keys.filter { seen.insert($0).inserted }
      return record
    }
    return names.map { name in (name, .list(records.map { $0[name] ?? .none })) }
  }

  private static func notTabular(_ value: Value, _ rows: BoundArgument<Value?>) -> Diagnostic {
    rows.wrongKind(
      Bilingual(
        "une liste de fiches, ou une fiche de listes", "a list of records, or a record of lists"),
      found: value)
  }

  /// A table of columns; all lists have one length, which scalars are repeated to.
  private static func made(
    of fields: [Field], besides rows: BoundArgument<Value?>
  ) throws -> Table {
    let lengths = fields.compactMap { field -> Int? in
      switch field.value {
      case .list(let items): items.count
      case .column(let column): column.count
      default: nil
      }
    }
    let frame = try Table(
      columns: [Column("", bools: Array(repeating: true, count: lengths.first ?? 1))])
    let columns = try fields.map { field in
      let made = { try frame.column(field.name, from: field.value, checkpoint: rows.checkpoint) }
      return try field.argument?.located(in: frame, made) ?? rows.located(made)
    }
    let table = try Table(columns: columns)
    return try Table(columns: columns, key: table.naturalKey)
  }
}
