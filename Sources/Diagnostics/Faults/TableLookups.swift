package import Styling

/// `t[0]`: a number where the name of a column is expected.
package struct RowNumberAsColumn: Fault {
  package static let entry = FaultEntry(
    "D439", .error,
    page: Bilingual(
      #"""
      Entre crochets, un nombre seul ne désigne pas de colonne. row(0) donne une ligne, t[0, \#
      "Token"] une cellule.
      """#,
      #"""
      In square brackets a number alone names no column. row(0) gives a row, t[0, "Token"] a \#
      cell.
      """#),
    example: "cons_ia[0]",
    mended: "cons_ia.row(0)")

  let row: Int64
  let table: String

  package init(_ row: Int64, table: String) { (self.row, self.table) = (row, table) }

  package var message: Bilingual {
    Bilingual("\(row) n'est pas une colonne de \(table)", "\(row) is no column of \(table)")
  }

  package var help: Bilingual? {
    Bilingual(
      "la ligne \(row) est \(table).row(\(row))", "row \(row) is \(table).row(\(row))")
  }
}

/// `cost("FRA", "gpt 4o", …)`: a name of another kind than the place wants.
///
/// `call` is the call in the right order, where it can be told.
package struct ArgumentsSwapped: Fault {
  package static let entry = FaultEntry(
    "D440", .error,
    page: Bilingual(
      "Les arguments de cost viennent dans l'ordre modèle, pays, texte.",
      "The arguments of cost come in the order model, country, text."),
    example: #"cost("FRA", "gpt 4o", "Petite_conv")"#,
    mended: #"cost("gpt 4o", "FRA", "Petite_conv")"#)

  let name: String
  let found: Bilingual
  let expected: Bilingual
  let signature: String
  let call: String?

  package init(
    _ name: String, is found: Bilingual, expected: Bilingual, signature: String, call: String?
  ) {
    (self.name, self.found, self.expected, self.signature, self.call) = (
      name, found, expected, signature, call
    )
  }

  package var message: Bilingual {
    Bilingual(
      "\"\(name)\" est \(found.french), pas \(expected.french)",
      "\"\(name)\" is \(found.english), not \(expected.english)")
  }

  package var help: Bilingual? {
    Bilingual("on écrit \(call ?? signature)", "write \(call ?? signature)")
  }
}

/// A country of the world that the table of electricity mixes lacks.
package struct CountryWithoutMix: Fault {
  package static let entry = FaultEntry(
    "D441", .error,
    page: Bilingual(
      #"""
      Ce pays existe, mais les données ne disent pas comment son électricité est produite. \#
      "WOR" est la moyenne du monde.
      """#,
      #"""
      This country exists, but the data do not say how its electricity is made. "WOR" is the \#
      world's average.
      """#),
    example: #"cost("gpt 4o", "Andorre", "Petite_conv")"#,
    mended: #"cost("gpt 4o", "WOR", "Petite_conv")"#)

  let name: Bilingual
  let code: String
  let table: String

  package init(_ name: Bilingual, code: String, table: String) {
    (self.name, self.code, self.table) = (name, code, table)
  }

  package var message: Bilingual {
    Bilingual(
      "pas de données d'électricité : \(name.french) (\(code))",
      "no electricity data: \(name.english) (\(code))")
  }

  package var label: Bilingual? { Bilingual("absent de \(table)", "not in \(table)") }

  package var help: Bilingual? {
    Bilingual(
      "pays() liste ceux qui en ont ; \"WOR\" est la moyenne du monde",
      "countries() lists those that have some; \"WOR\" is the world's average")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let tableLookups: [FaultEntry] = [
    RowNumberAsColumn.entry, ArgumentsSwapped.entry, CountryWithoutMix.entry,
  ]
}
