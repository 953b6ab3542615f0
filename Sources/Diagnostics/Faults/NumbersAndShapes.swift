package import Styling

/// A name that two columns would have.
package struct RepeatedColumn: Fault, Equatable {
  package static let entry = FaultEntry(
    "D422", .error,
    page: Bilingual(
      "Dans une table, deux colonnes ne peuvent pas avoir le même nom.",
      "Two columns of a table cannot have one name."),
    example: "cons_ia.rename(Tweet = Token)",
    mended: "cons_ia.rename(Jeton = Token)")

  package let name: String
  /// The name of the option that tells the columns of two tables apart, where two are put together.
  let option: String?

  package init(_ name: String, toldApartBy option: String? = nil) {
    (self.name, self.option) = (name, option)
  }

  package var message: Bilingual {
    Bilingual("deux colonnes s'appelleraient \(name)", "two columns would be called \(name)")
  }

  package var help: Bilingual? {
    guard let option else {
      return Bilingual("donnez-leur deux noms : nom = …", "give them two names: name = …")
    }
    return Bilingual(
      "ajoutez \(option) = \"_2\" : l'autre s'appellera \(name)_2",
      "add \(option) = \"_2\": the other one will be called \(name)_2")
  }
}

/// A number that cannot be made whole or is out of what an option takes.
package struct NumberOutOfRange: Fault {
  package static let entry = FaultEntry(
    "D423", .error,
    page: Bilingual(
      "Ce nombre n'est pas permis pour cet argument ; le message dit lesquels le sont.",
      "This number is not allowed for this argument; the message says which are."),
    example: "range(1, 10, 0)",
    mended: "range(1, 10, 2)")

  let function: String
  let parameter: String
  let wanted: Bilingual
  let got: String

  package init(function: String, parameter: String, wanted: Bilingual, got: String) {
    (self.function, self.parameter, self.wanted, self.got) = (function, parameter, wanted, got)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(parameter) doit être \(wanted.french), pas \(got)",
      "\(function): \(parameter) must be \(wanted.english), not \(got)")
  }
}

/// A format of an f-string that is not known.
package struct UnknownFormat: Fault {
  package static let entry = FaultEntry(
    "D424", .error,
    page: Bilingual(
      """
      Le format d'un texte f s'écrit après les deux-points : .2f pour deux décimales, .1% \
      pour une part.
      """,
      """
      The format of an f-string stands after the colon: .2f for two decimals, .1% for a \
      share.
      """),
    example: #"f"{3.14159:deux}""#,
    mended: #"f"{3.14159:.2f}""#)

  let format: String

  package init(_ format: String) { self.format = format }

  package var message: Bilingual {
    Bilingual("format inconnu : \(format)", "unknown format: \(format)")
  }

  package var help: Bilingual? {
    Bilingual(
      ".2f (décimales), .3g (chiffres), .1% (pour cent), e (puissances de dix)",
      ".2f (decimals), .3g (digits), .1% (percent), e (powers of ten)")
  }
}

/// An item that several loop names cannot share out.
package struct UnfitUnpacking: Fault {
  package static let entry = FaultEntry(
    "D425", .error,
    page: Bilingual(
      """
      Quand une boucle donne plusieurs noms, chaque élément doit être une liste d'autant de \
      valeurs.
      """,
      "Where a loop has several names, each item must be a list of as many values."),
    example: "for a, b in [1, 2]: print(a)",
    mended: "for a, b in [[1, 2], [3, 4]]: print(a)")

  let names: Int
  let got: Int

  package init(names: Int, got: Int) { (self.names, self.got) = (names, got) }

  package var message: Bilingual {
    Bilingual(
      "\(names) noms pour \(got) valeurs à chaque tour", "\(names) names for \(got) values a turn"
    )
  }
}

/// A picture that has nothing to draw, or a result that has no lines.
package struct NothingToDraw: Fault {
  package static let entry = FaultEntry(
    "D426", .error,
    page: Bilingual(
      """
      Il n'y a rien à montrer : pas de ligne, ou aucune valeur que l'image puisse placer.
      """,
      "There is nothing to show: no row, or no value that the picture can place."),
    example: "cons_ia.filter(Token > 100 Wh).plot_ascii(x = Token, y = Tweet)",
    mended: "cons_ia.plot_ascii(x = Token, y = Tweet)")

  let why: Bilingual

  package init(_ why: Bilingual) { self.why = why }

  package var message: Bilingual {
    Bilingual("rien à dessiner : \(why.french)", "nothing to draw: \(why.english)")
  }
}

/// More polygons than a radar can tell apart.
package struct TooManyPolygons: Fault {
  package static let entry = FaultEntry(
    "D490", .error,
    page: Bilingual(
      """
      Au-delà de cinq polygones, un radar ne se lit plus : ils se couvrent. Choisissez les \
      lignes par leur nom ; les axes gardent le maximum de toute la table.
      """,
      """
      Beyond five polygons a radar cannot be read: they cover each other. Choose the rows by \
      name; the axes keep the maximum of the whole table.
      """),
    example: "cout_pays.radar(name, adpe, pe, gwp)",
    mended: #"cout_pays.radar(name, adpe, pe, gwp, only = ["FRA", "DEU", "POL"])"#)

  let count: Int
  let most: Int
  let choice: String

  package init(_ count: Int, most: Int, choice: String) {
    (self.count, self.most, self.choice) = (count, most, choice)
  }

  package var message: Bilingual {
    Bilingual(
      "un radar montre \(most) lignes au plus, celui-ci en aurait \(count)",
      "a radar shows at most \(most) rows, this one would have \(count)")
  }

  package var help: Bilingual? {
    Bilingual(
      "choisissez-les, par exemple : only = \(choice)",
      "choose them, for example: only = \(choice)")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let numbersAndShapes: [FaultEntry] = [
    RepeatedColumn.entry, NumberOutOfRange.entry, UnknownFormat.entry, UnfitUnpacking.entry,
    NothingToDraw.entry, TooManyPolygons.entry,
  ]
}
