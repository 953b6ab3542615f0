import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let row = Builtin(
    "row", french: "ligne", .rows,
    Bilingual("Une ligne d'une table, en fiche.", "One row of a table, as a record."),
    takes: theTable,
    Parameter.count(
      "index", french: "rang",
      Bilingual("le rang de la ligne, compté de 0", "the rank of the row, counted from 0")),
    details: Bilingual(
      "Un rang négatif compte depuis la fin : -1 est la dernière ligne. Les champs d'une fiche se lisent par leur nom : r.gwp.",
      "A negative rank counts from the end: -1 is the last row. The fields of a record are read by name: r.gwp."
    ),
    examples: [
      Example(
        "cout_pays.row(0).name",
        shows: "\"WOR\""),
      Example(
        "cout_pays.row(-1)",
        shows: """
          {name: "AGO", adpe: 1.24074e-7 gSbeq/Wh, pe: 5.04069 kJep/Wh,
           gwp: 0.406417 gCO2e/Wh}
          """),
    ],
    seeAlso: ["head", "filter"]
  ) { call, table, index in
    let table = try table.value
    let rank = try index.value
    let place = rank < 0 ? rank + table.rowCount : rank
    guard place >= 0, place < table.rowCount else {
      throw IndexOutOfRange(Int64(rank), count: table.rowCount).about(index)
    }
    return .record(table.record(place))
  }

  static let rows = Builtin(
    "rows", french: "lignes", .rows,
    Bilingual("Le nombre de lignes d'une table.", "The number of rows of a table."),
    takes: theTable,
    examples: [
      Example(
        "rows(cons_ia)",
        shows: "23"),
      Example(
        "cons_ia.filter(Provider == \"Mistral\").rows()",
        shows: "8"),
    ],
    seeAlso: ["columns", "len", "count"]
  ) { call, table in .integer(Int64(try table.value.rowCount)) }

  static let columns = Builtin(
    "columns", french: "colonnes", .rows,
    Bilingual("Les noms des colonnes d'une table.", "The names of the columns of a table."),
    takes: theTable,
    examples: [
      Example(
        "columns(cout_pays)",
        shows: "[\"name\", \"adpe\", \"pe\", \"gwp\"]"),
      Example(
        "cons_ia.columns()[0]",
        shows: "\"Provider\""),
    ],
    seeAlso: ["rows", "describe", "select"]
  ) { call, table in .list(try table.value.columnNames.map { .text($0) }) }

  static let len = Builtin(
    "len", french: "longueur", .rows,
    Bilingual(
      "Le nombre d'éléments d'une liste, d'une colonne, d'un texte, d'une fiche ou d'une table.",
      "The number of items of a list, a column, a text, a record or a table."),
    takes: Parameter.value("x", Bilingual("ce dont on compte les éléments", "what is counted")),
    details: Bilingual(
      "Une table compte ses lignes, un texte ses caractères, une colonne aussi ses cellules vides. Dans un verbe, c'est la longueur de chaque texte d'une colonne, ou de chaque liste ; le nombre de lignes y est count().",
      "A table counts its rows, a text its characters, a column its missing cells too. In a verb it is the length of each text of a column, or of each list; the number of rows is count() there."
    ),
    examples: [
      Example(
        "len([1, 2, 3])",
        shows: "3"),
      Example(
        "len(cons_ia.Provider)",
        shows: "23"),
      Example(
        "len(\"coût\")",
        shows: "4"),
      Example(
        "cons_ia.filter(len(Model) < 8).rows()",
        shows: "3"),
    ],
    seeAlso: ["rows", "count"], works: .byCell
  ) { call, x in
    if let lengths = try lengthsByRow(of: x) { return lengths }
    switch try x.value {
    case .list(let items): return .integer(Int64(items.count))
    case .column(let column): return .integer(Int64(column.count))
    case .text(let text): return .integer(Int64(text.count))
    case .table(let table): return .integer(Int64(table.rowCount))
    case .record(let record): return .integer(Int64(record.keys.count))
    case let other:
      throw x.wrongKind(
        Bilingual(
          "une liste, une colonne, un texte, une fiche ou une table",
          "a list, a column, a text, a record or a table"),
        found: other)
    }
  }

  /// The length of each text of a column, or of each list, in a verb; nil outside, and for a value
  /// that is one for all rows.
  private static func lengthsByRow(of x: BoundArgument<Value>) throws -> Value? {
    guard let rows = try x.value.perRow(x.call.host.rowsUnderWay) else { return nil }
    if case .cells(let column) = rows, column.kind != .text, column.missingCount < column.count {
      // A function of the user may well ask how many values it was given.
      guard x.call.host.maskedRowCount != nil else { return nil }
      throw LengthOfColumn(function: x.call.name).about(x)
    }
    let count = x.call.host.rowsUnderWay ?? 0
    let lengths = try (0..<count).map { row -> Int64? in
      try x.checkpoint(at: row)
      switch rows[row] {
      case .text(let text): return Int64(text.count)
      case .list(let items): return Int64(items.count)
      default: return nil
      }
    }
    return .column(Column("", integers: lengths))
  }
}
