package import Styling

/// A lookup or call on something that has neither columns nor fields.
package struct NoSuchMember: Fault {
  package static let entry = FaultEntry(
    "U316", .error,
    page: Bilingual(
      """
      Cette valeur n'a pas de champs ; seules les tables et les fiches en ont. Un appel \
      s'écrit avec des parenthèses.
      """,
      """
      This value has no fields; only tables and records do. A call is written with brackets.
      """),
    example: #""abc".longueur"#,
    mended: #""abc".longueur()"#)

  let name: String
  let found: Bilingual
  /// True where a function has this name, of which a call may have been meant.
  let isFunction: Bool

  /// True where the value is a column.
  let isColumn: Bool

  package init(_ name: String, of found: Bilingual, isColumn: Bool = false, isFunction: Bool) {
    (self.name, self.found, self.isColumn, self.isFunction) = (name, found, isColumn, isFunction)
  }

  package var message: Bilingual {
    Bilingual(
      "\(found.french) n'a pas de champ .\(name)", "\(found.english) has no field .\(name)")
  }

  package var help: Bilingual? {
    guard isFunction else {
      return isColumn
        ? Bilingual("deux colonnes : t[[\"A\", \"B\"]]", "two columns: t[[\"A\", \"B\"]]") : nil
    }
    return Bilingual(
      "un appel s'écrit avec des parenthèses : .\(name)()",
      "a call is written with brackets: .\(name)()")
  }
}

/// A unit declared for a column that is not numeric.
package struct UnitOfText: Fault {
  package static let entry = FaultEntry(
    "U317", .error,
    page: Bilingual(
      "Une unité se déclare pour une colonne de nombres.",
      "A unit is declared for a column of numbers."),
    example: "unit cons_ia.Model = Wh",
    mended: "unit cons_ia.Token = Wh")

  let column: String

  package init(_ column: String) { self.column = column }

  package var message: Bilingual {
    Bilingual(
      "\(column) ne contient pas de nombres : pas d'unité", "\(column) holds no numbers: no unit")
  }
}

/// A unit declared for a column that has another: its numbers are not converted.
package struct UnitReplaced: Fault {
  package static let entry = FaultEntry(
    "U318", .note,
    page: Bilingual(
      """
      La colonne avait une unité ; ses nombres restent les mêmes et sont lus dans la \
      nouvelle. Pour convertir, écrivez t.derive(x = x -> kWh).
      """,
      """
      The column had a unit; its numbers stay the same and are read in the new one. To \
      convert, write t.derive(x = x -> kWh).
      """),
    example: "unit cons_ia.Token = kWh",
    mended: "unit cons_ia.Token = Wh")

  let column: String
  let old: String
  let new: String

  package init(_ column: String, old: String, new: String) {
    (self.column, self.old, self.new) = (column, old, new)
  }

  package var message: Bilingual {
    Bilingual(
      "\(column) était en \(old) : ses nombres, inchangés, sont lus en \(new)",
      "\(column) was in \(old): its numbers, unchanged, are read in \(new)")
  }
}

/// `[12,5, 13,2]`: a decimal comma that separates two values.
package struct DecimalCommaRead: Fault {
  package static let entry = FaultEntry(
    "U319", .note, .teaching,
    page: Bilingual(
      """
      Dans une liste ou un appel, 12,5 est lu comme les deux valeurs 12 et 5. Un nombre \
      s'écrit avec un point.
      """,
      """
      In a list or a call, 12,5 is read as the two values 12 and 5. A number is written with \
      a point.
      """),
    example: "mean([12,5, 13,2])",
    mended: "mean([12.5, 13.2])")

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual {
    Bilingual(
      "\(text) est lu comme deux valeurs ; un nombre s'écrit \(point)",
      "\(text) is read as two values; a number is written \(point)")
  }

  private var point: String { text.replacing(",", with: ".") }
}

/// `date("2024-01-31") + 1`.
package struct DateWithNumber: Fault {
  package static let entry = FaultEntry(
    "U320", .error,
    page: Bilingual(
      """
      À une date on ajoute une durée, avec son unité : date + 3 d. La différence de deux \
      dates est une durée.
      """,
      """
      A duration, with its unit, is added to a date: date + 3 d. The difference of two dates \
      is a duration.
      """),
    example: #"date("2024-01-31") + 1"#,
    mended: #"date("2024-01-31") + 1 d"#)

  let found: Bilingual
  /// The sign and the number of days to write: `+ 1 d`.
  let days: String
  /// The characters of the date, which whoever knows the line adds.
  package var date = "d"

  package init(found: Bilingual, days: String) { (self.found, self.days) = (found, days) }

  package var message: Bilingual {
    Bilingual(
      "à une date s'ajoute une durée, pas \(found.french)",
      "a date moves by a duration, not by \(found.english)")
  }

  package var help: Bilingual? { Bilingual(same: "\(date) \(days)") }
}

/// A figure across fields of several dimensions.
package struct UnitsOfFieldsDiffer: FaultOfFunction {
  package static let entry = FaultEntry(
    "U336", .error,
    page: Bilingual(
      """
      D'une table, max ou mean donne un chiffre par colonne. De ces chiffres-là, qui ont des \
      unités différentes, on ne tire pas un seul chiffre : il mêlerait des grandeurs sans \
      rapport.
      """,
      """
      Of a table, max or mean gives one figure per column. Of these figures, which have \
      different units, no single one can be made: it would mix unrelated quantities.
      """),
    example: #"cout_pays[["adpe", "pe", "gwp"]].max().max()"#,
    mended: #"cout_pays["gwp"].max()"#)

  let fields: [(name: String, unit: String)]
  package var function = ""

  package init(_ fields: [(name: String, unit: String)]) { self.fields = fields }

  private var units: [String] {
    fields.reduce(into: []) { if !$0.contains($1.unit) { $0.append($1.unit) } }
  }

  package var message: Bilingual {
    let list = units.map { $0.isEmpty ? "1" : $0 }
    let (head, tail) = (list.dropLast().joined(separator: ", "), list.last ?? "")
    return Bilingual(
      "un seul chiffre pour \(list.count) unités n'a pas de sens : \(head) et \(tail)",
      "one figure for \(list.count) units means nothing: \(head) and \(tail)")
  }

  package var help: Bilingual? {
    let name = function.isEmpty ? "max" : function
    let lines = fields.prefix(4).map { "t[\"\($0.name)\"].\(name)()" }.joined(separator: ", ")
    return Bilingual("une colonne à la fois : \(lines)", "one column at a time: \(lines)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let unitsOfColumns: [FaultEntry] = [
    UnitsOfFieldsDiffer.entry,
    NoSuchMember.entry, UnitOfText.entry, UnitReplaced.entry, DecimalCommaRead.entry,
    DateWithNumber.entry,
  ]
}
