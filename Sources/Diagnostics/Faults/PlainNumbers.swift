package import Styling

/// `filter(Petite_conv > 10)`: how a plain number was read.
package struct LiteralReadInUnit: Fault {
  package static let entry = FaultEntry(
    "U310", .note, .teaching,
    page: Bilingual(
      """
      Un nombre écrit à côté d'une grandeur dans une comparaison est lu dans l'unité de \
      celle-ci. Écrivez l'unité pour que ce soit dit.
      """,
      """
      A number written beside a quantity in a comparison is read in its unit. Write the unit \
      to say so yourself.
      """),
    example: "cons_ia.filter(Petite_conv > 10)",
    mended: "cons_ia.filter(Petite_conv > 10 Wh)")

  let number: String
  let unit: String
  let of: String

  package init(_ number: String, unit: String, of: String) {
    (self.number, self.unit, self.of) = (number, unit, of)
  }

  package var message: Bilingual {
    Bilingual(
      "\(number) est lu \(number) \(unit), l'unité de \(of)",
      "\(number) is read as \(number) \(unit), the unit of \(of)")
  }
}

/// `ln(35 Wh)`: a function of a plain number gets a quantity.
package struct NeedsPlainNumber: Fault {
  package static let entry = FaultEntry(
    "U311", .error,
    page: Bilingual(
      """
      Logarithme, exponentielle et leurs semblables prennent un nombre sans unité. value(x, \
      Wh) donne le nombre d'une grandeur.
      """,
      """
      Logarithm, exponential and their like take a plain number. value(x, Wh) gives the \
      number of a quantity.
      """),
    example: "ln(35 Wh)",
    mended: "ln(value(35 Wh, Wh))")

  let function: String
  let argument: String
  let unit: String

  package init(function: String, argument: String, unit: String) {
    (self.function, self.argument, self.unit) = (function, argument, unit)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) prend un nombre sans unité", "\(function) takes a plain number")
  }

  package var label: Bilingual? { Bilingual("en \(unit)", "in \(unit)") }
  package var help: Bilingual? { Bilingual(same: repair) }

  private var repair: String { "\(function)(value(\(argument), \(unit)))" }
}

/// `if 3 then …`: a condition that is not true or false.
package struct UnfitCondition: Fault {
  package static let entry = FaultEntry(
    "U312", .error,
    page: Bilingual(
      """
      Une condition est vraie ou fausse. Un nombre seul n'est ni l'un ni l'autre : \
      comparez-le.
      """,
      "A condition is true or false. A number alone is neither: compare it."),
    example: "if 3 then 1 else 0",
    mended: "if 3 > 0 then 1 else 0")

  let found: Bilingual
  let isColumn: Bool
  /// The comparison that Python means by the value alone.
  let test: String

  package init(found: Bilingual, isColumn: Bool = false, test: String = "x > 0") {
    (self.found, self.isColumn, self.test) = (found, isColumn, test)
  }

  package var message: Bilingual {
    Bilingual(
      "une condition est vraie ou fausse, pas \(found.french)",
      "a condition is true or false, not \(found.english)")
  }

  package var help: Bilingual? {
    isColumn
      ? Bilingual(
        "ligne par ligne : if … then … else …, ou filter(…)",
        "row by row: if … then … else …, or filter(…)")
      : Bilingual("comparez : \(test), x == 1, …", "compare: \(test), x == 1, …")
  }
}

/// `corr(x, y, log = true)` on quantities: which number the logarithm was taken of.
package struct LogarithmOfColumn: Fault {
  package static let entry = FaultEntry(
    "U313", .note, .teaching,
    page: Bilingual(
      """
      Avec log = true, le logarithme est pris du nombre dans l'unité de la colonne. Le choix \
      de l'unité ne change pas la corrélation.
      """,
      """
      With log = true the logarithm is taken of the number in the column's unit. The choice \
      of the unit does not change the correlation.
      """),
    example: "corr(cons_ia.Active_parameters, cons_ia.Petite_conv, log = true)",
    mended: "corr(cons_ia.Active_parameters, cons_ia.Petite_conv)")

  let name: String
  let unit: String

  package init(_ name: String, unit: String) { (self.name, self.unit) = (name, unit) }

  package var message: Bilingual {
    Bilingual(
      "logarithme du nombre de \(unit) dans \(name)",
      "logarithm of the number of \(unit) in \(name)")
  }
}

/// Texts in the column place that name columns of several units.
package struct UnitsOfColumnsDiffer: Fault, Equatable {
  package static let entry = FaultEntry(
    "U314", .error,
    page: Bilingual(
      """
      Une liste ou une colonne n'a qu'une unité : on ne cherche pas à la fois dans des \
      colonnes d'unités différentes.
      """,
      """
      A list or a column has one unit: columns of different units cannot be looked up \
      together.
      """),
    example: #"""
      t = table(m = ["gpt 4o", "gpt 4"], c = ["Token", "Active parameters"])
      cons_ia[t.m, t.c]
      """#,
    mended: #"""
      t = table(m = ["gpt 4o", "gpt 4"], c = ["Token", "Tweet"])
      cons_ia[t.m, t.c]
      """#)

  let first: String
  let second: String

  package init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }

  package var message: Bilingual {
    Bilingual(
      "ces colonnes n'ont pas la même unité : \(first) et \(second)",
      "these columns have different units: \(first) and \(second)")
  }
}

/// A unit whose exponents grow past what is kept, or a power that is no whole number.
package struct PowerWithoutUnit: Fault {
  package static let entry = FaultEntry(
    "U315", .error,
    page: Bilingual(
      "Une unité ne prend que des puissances entières et petites : √Wh n'a pas de sens.",
      "A unit only takes small whole powers: √Wh has no meaning."),
    example: "(35 Wh) ^ 0.5",
    mended: "value(35 Wh, Wh) ^ 0.5")

  let unit: String

  package init(_ unit: String) { self.unit = unit }

  package var message: Bilingual {
    Bilingual("cette puissance de \(unit) n'a pas d'unité", "this power of \(unit) has no unit")
  }

  package var help: Bilingual? {
    Bilingual(
      "prenez le nombre seul : value(x, \(unit))", "take the bare number: value(x, \(unit))")
  }
}

/// `f"{x} Wh"` where x is an energy, and is written with its unit anyway.
package struct UnitWrittenTwice: Fault {
  package static let entry = FaultEntry(
    "U338", .note, .teaching,
    page: Bilingual(
      """
      Une grandeur s'écrit avec son unité dans un texte : ne l'écrivez pas à côté. Pour le nombre \
      seul : value(x, Wh).
      """,
      """
      A quantity is written with its unit in a text: do not write it beside. For the number alone: \
      value(x, Wh).
      """),
    example: #"print(f"{35 Wh} Wh")"#,
    mended: #"print(f"{35 Wh}")"#)

  let unit: String

  package init(_ unit: String) { self.unit = unit }

  package var message: Bilingual {
    Bilingual(
      "\(unit) est écrit deux fois : la grandeur apporte son unité",
      "\(unit) is written twice: the quantity brings its unit")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let plainNumbers: [FaultEntry] = [
    LiteralReadInUnit.entry, NeedsPlainNumber.entry, UnfitCondition.entry, LogarithmOfColumn.entry,
    UnitsOfColumnsDiffer.entry, PowerWithoutUnit.entry, UnitWrittenTwice.entry,
  ]
}
