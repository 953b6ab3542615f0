package import Styling

/// A statistic that needs more values than there are.
package struct TooFewValues: FaultOfFunction, UndefinedFigure {
  package static let entry = FaultEntry(
    "D416", .error,
    page: Bilingual(
      """
      Ce calcul demande plus de valeurs : un écart type en veut deux, une corrélation trois.
      """,
      """
      This figure needs more values: a standard deviation needs two, a correlation three.
      """),
    example: "std([3])",
    mended: "std([3, 5])")

  package var function: String
  let needed: Int
  let got: Int

  package init(function: String = "", needed: Int, got: Int) {
    (self.function, self.needed, self.got) = (function, needed, got)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) demande au moins \(needed) valeur\(plural: needed), il y en a \(got)",
      "\(function) needs at least \(needed) value\(pluralUnlessOne: needed), there are \(got)")
  }
}

/// A correlation with a column that never changes.
package struct ConstantColumn: FaultOfFunction, UndefinedFigure {
  package static let entry = FaultEntry(
    "D417", .error,
    page: Bilingual(
      "Si une colonne ne varie pas, sa corrélation avec une autre n'existe pas.",
      "Where a column does not vary, its correlation with another does not exist."),
    example: "corr([1, 1, 1], [1, 2, 3])",
    mended: "corr([1, 2, 4], [1, 2, 3])")

  package var function: String

  package init(function: String = "") { self.function = function }

  package var message: Bilingual {
    Bilingual(
      "\(function) n'existe pas : une colonne est constante",
      "\(function) does not exist: a column is constant")
  }
}

/// A look-up by key in a table that has none.
package struct TableWithoutKey: FaultOfTable, Equatable {
  package static let entry = FaultEntry(
    "D418", .error,
    page: Bilingual(
      """
      Aucune colonne ne nomme les lignes de cette table. Donnez un rang, ou lisez le fichier \
      avec key =.
      """,
      "No column names the rows of this table. Give a rank, or read the file with key =."),
    example: #"""
      t = table(a = [1, 2], b = [3, 4])
      t["x", "b"]
      """#,
    mended: #"""
      t = table(a = [1, 2], b = [3, 4])
      t[0, "b"]
      """#)

  package var table: String?

  package init(table: String?) { self.table = table }

  package var message: Bilingual {
    Bilingual(
      "\(table ?? "la table") n'a pas de clé : aucune colonne n'y nomme les lignes",
      "\(table ?? "the table") has no key: no column names its rows")
  }

  package var help: Bilingual? {
    Bilingual(
      "t[0, \"colonne\"] prend une ligne par son rang, filter(…) par une condition",
      "t[0, \"column\"] takes a row by its rank, filter(…) by a condition")
  }
}

/// A filter with a number read in the column's unit that kept all rows or none.
package struct RangeOfColumn: Fault {
  package static let entry = FaultEntry(
    "D419", .note,
    page: Bilingual(
      """
      Le filtre a gardé toutes les lignes, ou aucune : la note donne l'étendue de la \
      colonne, avec son unité, pour choisir le seuil.
      """,
      """
      The filter kept all rows, or none: the note gives the range of the column with its \
      unit, to choose the threshold.
      """),
    example: "cons_ia.filter(Petite_conv > 10000)",
    mended: "cons_ia.filter(Petite_conv > 100 Wh)")

  let column: String
  let low: String
  let high: String

  package init(_ column: String, low: String, high: String) {
    (self.column, self.low, self.high) = (column, low, high)
  }

  package var message: Bilingual {
    Bilingual("\(column) va de \(low) à \(high)", "\(column) goes from \(low) to \(high)")
  }
}

/// Sorting by something that is the same for all rows.
package struct SortByConstant: Fault {
  package static let entry = FaultEntry(
    "D420", .error,
    page: Bilingual(
      """
      Trier selon une valeur qui est la même pour toutes les lignes ne change rien. Donnez \
      une colonne.
      """,
      "Sorting by a value that is the same for all rows changes nothing. Give a column."),
    example: "cons_ia.sort(3)",
    mended: "cons_ia.sort(Token)")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "trier selon une constante ne change rien", "sorting by a constant changes nothing")
  }

  package var help: Bilingual? {
    Bilingual(
      "donnez une colonne : sort(-Petite_conv)", "give a column: sort(-Petite_conv)")
  }
}

/// Three ways to the same place: a column, its length and the table's.
package struct UnfitColumnLength: Fault, Equatable {
  package static let entry = FaultEntry(
    "D421", .error,
    page: Bilingual(
      "Une colonne ajoutée doit avoir une valeur par ligne de la table.",
      "A column that is added needs one value for each row of the table."),
    example: "cons_ia.derive(x = [1, 2])",
    mended: "cons_ia.derive(x = 1)")

  let name: String
  let rows: Int
  let got: Int

  package init(_ name: String, rows: Int, got: Int) {
    (self.name, self.rows, self.got) = (name, rows, got)
  }

  package var message: Bilingual {
    Bilingual(
      "\(name) a \(got) valeur\(plural: got) pour \(rows) ligne\(plural: rows)",
      "\(name) has \(got) value\(pluralUnlessOne: got) for \(rows) row\(pluralUnlessOne: rows)"
    )
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let columns: [FaultEntry] = [
    TooFewValues.entry, ConstantColumn.entry, TableWithoutKey.entry, RangeOfColumn.entry,
    SortByConstant.entry, UnfitColumnLength.entry,
  ]
}
