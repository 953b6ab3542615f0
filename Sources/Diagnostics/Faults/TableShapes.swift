package import Styling

/// Cells of two kinds in one column.
package struct MixedKinds: Fault, Equatable {
  package static let entry = FaultEntry(
    "D430", .error,
    page: Bilingual(
      "Une colonne contient une seule sorte de valeurs : des nombres ou des textes.",
      "A column holds one kind of values: numbers or texts."),
    example: #"table(a = [1, "deux"])"#,
    mended: "table(a = [1, 2])")

  let column: String
  let first: Bilingual
  let second: Bilingual

  package init(_ column: String, _ first: Bilingual, _ second: Bilingual) {
    (self.column, self.first, self.second) = (column, first, second)
  }

  package var message: Bilingual {
    Bilingual(
      "\(column.isEmpty ? "la colonne" : column) mêle \(first.french) et \(second.french)",
      "\(column.isEmpty ? "the column" : column) mixes \(first.english) and \(second.english)")
  }
}

/// A key that two rows have.
package struct RepeatedRowKey: Fault, Equatable {
  package static let entry = FaultEntry(
    "D431", .error,
    page: Bilingual(
      "La clé nomme les lignes : deux lignes ne peuvent pas porter le même nom.",
      "The key names the rows: two rows cannot have one name."),
    example: #"read_csv("villes.csv", key = ville)"#,
    mended: #"read_csv("villes.csv")"#,
    files: [
      "villes.csv": Array("ville,t\nBrest,11\nBrest,12\n".utf8)
    ])

  let key: String
  let column: String
  let rows: [Int]

  package init(_ key: String, column: String, rows: [Int]) {
    (self.key, self.column, self.rows) = (key, column, rows)
  }

  package var message: Bilingual {
    Bilingual(
      "\"\(key)\" est deux fois dans \(column) : lignes \(places.joined(separator: " et "))",
      "\"\(key)\" is in \(column) twice: rows \(places.joined(separator: " and "))")
  }

  private var places: [String] { rows.map(String.init) }
}

/// A key column with an empty cell.
package struct MissingRowKey: Fault, Equatable {
  package static let entry = FaultEntry(
    "D432", .error,
    page: Bilingual(
      """
      La colonne choisie comme clé a une cellule vide : elle ne peut pas nommer toutes les \
      lignes.
      """,
      "The column chosen as key has an empty cell: it cannot name all rows."),
    example: #"read_csv("villes.csv", key = ville)"#,
    mended: #"read_csv("villes.csv")"#,
    files: [
      "villes.csv": Array("ville,t\nBrest,11\n,12\n".utf8)
    ])

  let column: String
  let row: Int

  package init(column: String, row: Int) { (self.column, self.row) = (column, row) }

  package var message: Bilingual {
    Bilingual(
      "\(column) ne peut pas nommer les lignes : ligne \(row)",
      "\(column) cannot name the rows: row \(row)")
  }
}

/// Two tables to be put one under the other have different columns.
package struct ColumnsDiffer: Fault, Equatable {
  package static let entry = FaultEntry(
    "D434", .error,
    page: Bilingual(
      "Pour mettre deux tables l'une sous l'autre, il faut les mêmes colonnes.",
      "To put two tables one under the other they need the same columns."),
    example: "cons_ia.select(Model, Token).append(cons_ia.select(Model, Tweet))",
    mended: "cons_ia.select(Model, Token).append(cons_ia.select(Model, Token))")

  let absent: [String]
  let extra: [String]

  package init(absent: [String], extra: [String]) { (self.absent, self.extra) = (absent, extra) }

  package var message: Bilingual {
    Bilingual("les colonnes diffèrent : \(names)", "the columns differ: \(names)")
  }

  private var names: String { (absent + extra).joined(separator: ", ") }
}

/// `Cinq_pages..Token`: the end stands before the start.
package struct ReversedRange: Fault, Equatable {
  package static let entry = FaultEntry(
    "D435", .error,
    page: Bilingual(
      "Dans a..b, a doit venir avant b dans la table.",
      "In a..b, a must come before b in the table."),
    example: "cons_ia.select(Cinq_pages..Token)",
    mended: "cons_ia.select(Token..Cinq_pages)")

  let from: String
  let to: String

  package init(from: String, to: String) { (self.from, self.to) = (from, to) }

  package var message: Bilingual {
    Bilingual(
      "\(to) vient avant \(from) dans la table", "\(to) comes before \(from) in the table")
  }

  package var help: Bilingual? { Bilingual("\(to)..\(from)", "\(to)..\(from)") }
}

/// A verb that needs a column got none.
package struct NoColumnGiven: Fault, Equatable {
  package static let entry = FaultEntry(
    "D436", .error,
    page: Bilingual(
      "Ce verbe demande au moins une colonne.",
      "This verb needs at least one column."),
    example: "cons_ia.select(Token).drop(Token)",
    mended: "cons_ia.select(Token, Tweet).drop(Token)")

  package init() {}

  package var message: Bilingual { Bilingual("aucune colonne n'est donnée", "no column is given") }
  package var help: Bilingual? {
    Bilingual("par exemple select(Model, Token)", "for example select(Model, Token)")
  }
}

/// Several rows for one cell of a pivoted table.
package struct SeveralRowsForCell: Fault, Equatable {
  package static let entry = FaultEntry(
    "D437", .error,
    page: Bilingual(
      """
      Chaque case du tableau croisé reçoit une seule valeur. Résumez d'abord les lignes qui \
      s'y rencontrent.
      """,
      """
      Each cell of the pivoted table gets one value. Summarize the rows that meet there \
      first.
      """),
    example: #"cons_ia.derive(tous = "x").pivot(rows = Provider, columns = tous, values = Token)"#,
    mended: #"cons_ia.derive(tous = "x").pivot(rows = Model, columns = tous, values = Token)"#)

  let cell: String
  let count: Int

  package init(cell: String, count: Int) { (self.cell, self.count) = (cell, count) }

  package var message: Bilingual {
    Bilingual(
      "\(count) lignes pour une même case : \(cell)", "\(count) rows for one cell: \(cell)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let tableShapes: [FaultEntry] = [
    MixedKinds.entry, RepeatedRowKey.entry, MissingRowKey.entry, ColumnsDiffer.entry,
    ReversedRange.entry, NoColumnGiven.entry, SeveralRowsForCell.entry,
  ]
}
