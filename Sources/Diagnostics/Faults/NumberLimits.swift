package import Styling

/// Brackets, operators or blocks within each other beyond what is read.
package struct TooDeeplyNested: Fault {
  package static let entry = FaultEntry(
    "L601", .error,
    page: Bilingual(
      """
      Trop de parenthèses ou de blocs s'emboîtent. Donnez un nom à une partie, sur une ligne \
      à elle.
      """,
      """
      Too many brackets or blocks stand within each other. Give a part a name, on a line of \
      its own.
      """),
    as: .outline,
    example: "((((…1…))))",
    mended: """
      x = 1
      x + 1
      """)

  package init() {}

  package var message: Bilingual { Bilingual("trop imbriqué", "too deeply nested") }

  package var help: Bilingual? {
    Bilingual(
      "donnez un nom à une partie, sur une ligne à elle",
      "give a part a name, on a line of its own")
  }
}

/// A text of more bytes than are read.
package struct TextTooLong: Fault {
  package static let entry = FaultEntry(
    "L602", .error,
    page: Bilingual(
      "Le texte dépasse la taille qui peut être lue. Partagez-le en plusieurs fichiers.",
      "The text is larger than can be read. Split it into several files."),
    as: .outline,
    example: "…",
    mended: "1 + 1")

  let megabytes: Int

  package init(megabytes: Int) { self.megabytes = megabytes }

  package var message: Bilingual {
    Bilingual(
      "texte trop long : \(megabytes) Mo au plus", "text too long: \(megabytes) MB at most")
  }
}

/// An integer that outgrew 64 bits.
package struct IntegerBecameDouble: Fault {
  package static let entry = FaultEntry(
    "L603", .note,
    page: Bilingual(
      """
      Les entiers exacts vont jusqu'à 9 223 372 036 854 775 807 environ. Au-delà, le nombre \
      est arrondi.
      """,
      """
      Exact integers go up to about 9,223,372,036,854,775,807. Beyond that the number is \
      rounded.
      """),
    example: "2 ^ 64",
    mended: "2 ^ 62")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "entier trop grand : le résultat est arrondi à 16 chiffres environ",
      "integer too large: the result is rounded to about 16 digits")
  }
}

/// A result past the largest double.
package struct NumberTooLarge: Fault {
  package static let entry = FaultEntry(
    "L604", .error,
    page: Bilingual(
      """
      Aucun nombre plus grand que 1.8e308 ne peut être gardé. Prenez une unité plus grande, \
      ou le logarithme.
      """,
      "No number above 1.8e308 can be kept. Take a larger unit, or the logarithm."),
    example: "1e200 * 1e200",
    mended: "1e200 * 1e100")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "le résultat dépasse le plus grand nombre possible", "the result exceeds the largest number"
    )
  }

  package var note: Bilingual? { Bilingual("la limite est 1.8e308", "the limit is 1.8e308") }
}

/// A list, text or table past what a session holds.
package struct ResultTooLarge: Fault, Equatable {
  package static let entry = FaultEntry(
    "L605", .error,
    page: Bilingual(
      "Le résultat prendrait trop de place. Travaillez par morceaux.",
      "The result would take too much room. Work in parts."),
    example: "range(1, 10_000_000_000)",
    mended: "range(1, 10)")

  let size: String
  let limit: String

  package init(_ size: String, limit: String) { (self.size, self.limit) = (size, limit) }

  /// More rows or cells than there can be.
  package init(rows: Int, limit: Int) { self.init("\(rows)", limit: "\(limit)") }

  /// A text of more bytes than there can be.
  package init(bytes: Int) { self.init("\(bytes)", limit: "10 000 000") }

  package var message: Bilingual {
    Bilingual(
      "résultat trop grand : \(size), la limite est \(limit)",
      "result too large: \(size), the limit is \(limit)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let numberLimits: [FaultEntry] = [
    TooDeeplyNested.entry, TextTooLong.entry, IntegerBecameDouble.entry, NumberTooLarge.entry,
    ResultTooLarge.entry,
  ]
}
