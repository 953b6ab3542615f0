package import Styling
import TextMatching

/// A text that a column was compared with, and that none of its cells holds.
package struct NoSuchText: Fault {
  package static let entry = FaultEntry(
    "D410", .note,
    page: Bilingual(
      """
      ==, != et in comparent exactement, lettre par lettre. Aucune ligne n'a ce texte ; la note \
      donne le plus proche, ou le code du pays.
      """,
      """
      ==, != and in compare exactly, letter by letter. No row has this text; the note gives the \
      nearest one, or the code of the country.
      """),
    example: #"cons_ia.filter(Model == "gpt-4o")"#,
    mended: #"cons_ia.filter(Model == "gpt 4o")"#)

  /// What may have been meant.
  package enum Meant: Sendable {
    case nearest(String)
    case code(String)
  }

  let text: String
  let column: String
  let meant: Meant?
  let others: Int

  /// - Parameters:
  ///   - column: its name, empty for one that was computed.
  ///   - others: how many more texts no cell holds, none of which gets a note of its own.
  package init(_ text: String, column: String, meant: Meant?, others: Int = 0) {
    (self.text, self.column, self.meant, self.others) = (text, column, meant, others)
  }

  package var message: Bilingual {
    let place =
      column.isEmpty ? Bilingual("la colonne", "the column") : Bilingual(same: column)
    let more =
      others > 0
      ? Bilingual(", ni \(others) autre\(plural: others)", ", nor \(others) more")
      : Bilingual(same: "")
    let hint: Bilingual
    switch meant {
    case .nearest(let near):
      hint = Bilingual(" ; la plus proche est \"\(near)\"", "; the nearest is \"\(near)\"")
    case .code(let code):
      hint = Bilingual(" ; son code est \"\(code)\"", "; its code is \"\(code)\"")
    case nil where text.isEmpty && !column.isEmpty:
      hint = Bilingual(
        " ; les cellules vides : est_vide(\(column))", "; the missing cells: is_none(\(column))")
    case nil: hint = Bilingual(same: "")
    }
    return Bilingual(
      "aucune valeur \"\(text)\"\(more.french) dans \(place.french)\(hint.french)",
      "no value \"\(text)\"\(more.english) in \(place.english)\(hint.english)")
  }
}

/// `filter("gpt" in Model)`: a text among the cells of a column, which is one answer for all rows.
package struct TextSoughtInColumn: Fault {
  package static let entry = FaultEntry(
    "D499", .note,
    page: Bilingual(
      """
      "gpt" in Model demande si une des lignes vaut exactement "gpt" : la réponse est la même pour \
      toutes. contains(Model, "gpt") cherche dans le texte de chaque ligne.
      """,
      """
      "gpt" in Model asks whether one of the rows is exactly "gpt": the answer is the same for all. \
      contains(Model, "gpt") looks into the text of each row.
      """),
    example: #"cons_ia.filter("gpt" in Model)"#,
    mended: #"cons_ia.filter(contains(Model, "gpt"))"#)

  let text: String
  let column: String
  let isHeld: Bool

  /// - Parameter isHeld: true where a cell holds the text.
  package init(_ text: String, column: String, isHeld: Bool) {
    (self.text, self.column, self.isHeld) = (text, column, isHeld)
  }

  package var message: Bilingual {
    isHeld
      ? Bilingual(
        "une ligne de \(column) vaut \"\(text)\" : vrai pour toutes",
        "one row of \(column) is \"\(text)\": true for all of them")
      : Bilingual(
        "aucune ligne de \(column) ne vaut \"\(text)\" : faux pour toutes",
        "no row of \(column) is \"\(text)\": false for all of them")
  }

  package var help: Bilingual? {
    Bilingual(
      "contient(\(column), \"\(text)\") cherche dans chaque texte",
      "contains(\(column), \"\(text)\") looks into each text")
  }
}

/// `filter(Date > 1)` where `Date` is a variable and no column: one answer for all rows.
package struct ConditionWithoutColumn: Fault {
  package static let entry = FaultEntry(
    "D535", .note,
    page: Bilingual(
      """
      La condition compare des variables sans regarder aucune colonne : elle garde toutes les lignes ou \
      aucune. Une variable a peut-être le nom que l'on voulait donner à une colonne.
      """,
      """
      The condition compares variables and looks at no column: it keeps all rows or none. A variable may \
      have the name that was meant for a column.
      """),
    example: """
      Tokens = 1
      cons_ia.filter(Tokens > 0)
      """,
    mended: """
      Tokens = 1
      cons_ia.filter(Token > 0)
      """)

  let condition: String
  let names: [String]
  let columns: [String]

  package init(_ condition: String, names: [String], columns: [String]) {
    (self.condition, self.names, self.columns) = (condition, names, columns)
  }

  package var message: Bilingual {
    Bilingual(
      "\(condition) ne regarde aucune colonne : la réponse est la même pour toutes les lignes",
      "\(condition) looks at no column: the answer is the same for all rows")
  }

  package var help: Bilingual? {
    Suggestions(names.flatMap { TextMatching.suggestions(for: $0, among: columns, limit: 1) })
      .question
  }
}

/// Cells that an aggregate left out.
package struct MissingSkipped: Fault {
  package static let entry = FaultEntry(
    "D411", .note,
    page: Bilingual(
      "Les cellules vides ne comptent pas dans le calcul ; la note dit combien il y en a.",
      "Missing cells do not count in the computation; the note says how many there are."),
    example: "mean([1, none, 3])",
    mended: "mean([1, 3])")

  let count: Int
  let function: String

  package init(_ count: Int, function: String) { (self.count, self.function) = (count, function) }

  package var message: Bilingual {
    Bilingual(
      "\(function) ignore \(count) cellule\(plural: count) vide\(plural: count)",
      "\(function) skips \(count) missing cell\(plural: count)")
  }

}

/// Cells that a column operation left missing.
package struct CellsBecameMissing: Fault {
  package static let entry = FaultEntry(
    "D412", .note,
    page: Bilingual(
      """
      Pour certaines lignes le calcul n'a pas de résultat (une division par zéro) : leur \
      cellule reste vide.
      """,
      """
      For some rows the computation has no result (a division by zero): their cell stays \
      missing.
      """),
    example: "cons_ia.derive(x = 1 / (Active_parameters - 137 Gparam))",
    mended: "cons_ia.derive(x = 1 / Active_parameters)")

  let count: Int
  let operation: String

  package init(_ count: Int, operation: String) {
    (self.count, self.operation) = (count, operation)
  }

  package var message: Bilingual {
    Bilingual(
      "\(operation) : \(count) cellule\(plural: count) sans résultat, laissée\(plural: count) vide\(plural: count)",
      "\(operation): \(count) cell\(plural: count) without a result, left missing")
  }

}

/// Columns or lists of two lengths.
package struct LengthsDiffer: Fault {
  package static let entry = FaultEntry(
    "D413", .error,
    page: Bilingual(
      """
      On calcule ligne à ligne : les deux listes ou colonnes doivent avoir la même longueur.
      """,
      "The computation goes row by row: both lists or columns must have one length."),
    example: "[1, 2] + [3]",
    mended: "[1, 2] + [3, 4]")

  let left: Int
  let right: Int
  let lists: Bool

  package init(_ left: Int, _ right: Int, lists: Bool) {
    (self.left, self.right, self.lists) = (left, right, lists)
  }

  package var message: Bilingual {
    Bilingual(
      "longueurs différentes : \(left) et \(right)", "lengths differ: \(left) and \(right)")
  }

  package var help: Bilingual? {
    lists
      ? Bilingual(
        "pour ajouter à la fin : append(xs, x)", "to add at the end: append(xs, x)")
      : nil
  }
}

/// Rows that a filter dropped because the condition was missing.
package struct RowsWithMissingCondition: Fault {
  package static let entry = FaultEntry(
    "D414", .note,
    page: Bilingual(
      """
      Pour ces lignes, la condition compare une cellule vide : on ne peut pas savoir, elles \
      sont laissées de côté.
      """,
      """
      For these rows the condition compares a missing cell: it cannot be known, so they are \
      left out.
      """),
    example: "table(a = [1, none]).filter(a > 0)",
    mended: "table(a = [1, 2]).filter(a > 0)")

  let count: Int

  package init(_ count: Int) { self.count = count }

  package var message: Bilingual {
    Bilingual(
      "\(count) ligne\(plural: count) sans valeur à comparer, laissée\(plural: count) de côté",
      "\(count) row\(plural: count) without a value to compare, left out")
  }

}

/// A condition on `none`.
package struct MissingCondition: Fault {
  package static let entry = FaultEntry(
    "D415", .error,
    page: Bilingual(
      "La condition dépend d'une valeur absente : elle n'est ni vraie ni fausse.",
      "The condition depends on a missing value: it is neither true nor false."),
    example: """
      x = none
      if x > 1 then 1 else 0
      """,
    mended: """
      x = none
      if (x ?? 0) > 1 then 1 else 0
      """)

  package init() {}

  package var message: Bilingual {
    Bilingual("la condition est une valeur absente", "the condition is a missing value")
  }

  package var help: Bilingual? {
    Bilingual(
      "remplacez l'absence : x ?? 0, ou demandez est_vide(x)",
      "replace what is missing: x ?? 0, or ask is_none(x)")
  }
}

/// `contains(t.Model, "GPT")`, true of no row that would be but for its capitals.
package struct OtherCapitals: Fault {
  package static let entry = FaultEntry(
    "D529", .note,
    page: Bilingual(
      """
      contains, starts_with et ends_with comparent lettre par lettre, majuscules comprises. \
      lower(x) les met toutes en minuscules.
      """,
      """
      contains, starts_with and ends_with compare letter by letter, capitals included. lower(x) \
      makes all of them small.
      """),
    example: #"cons_ia.filter(contains(Model, "GPT"))"#,
    mended: #"cons_ia.filter(contains(lower(Model), "gpt"))"#)

  let function: String
  let part: String
  let column: String
  let count: Int

  /// - Parameters:
  ///   - column: its name, empty for one that was computed.
  ///   - count: how many texts would be found with other capitals.
  package init(_ function: String, _ part: String, column: String, count: Int) {
    (self.function, self.part, self.column, self.count) = (function, part, column, count)
  }

  package var message: Bilingual {
    let place =
      column.isEmpty ? Bilingual("la colonne", "the column") : Bilingual(same: column)
    let x = column.isEmpty ? "x" : column
    return Bilingual(
      "\"\(part)\" n'est nulle part dans \(place.french), sauf autres majuscules (\(count) fois) : \(function)(lower(\(x)), \"\(part.lowercased())\")",
      "\"\(part)\" is nowhere in \(place.english), but with other capitals (\(count) time\(pluralUnlessOne: count)): \(function)(lower(\(x)), \"\(part.lowercased())\")"
    )
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let missingCells: [FaultEntry] = [
    NoSuchText.entry, TextSoughtInColumn.entry, ConditionWithoutColumn.entry, MissingSkipped.entry,
    CellsBecameMissing.entry,
    LengthsDiffer.entry,
    RowsWithMissingCondition.entry, MissingCondition.entry,
    OtherCapitals.entry,
  ]
}
