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

/// `f"{35 Wh:.0%}"`.
package struct PercentOfQuantity: Fault {
  package static let entry = FaultEntry(
    "D506", .error,
    page: Bilingual(
      """
      Un pour cent est une part, un nombre sans unité : une grandeur n'en est pas une. Divisez-la par \
      le tout, ou donnez-lui un autre format.
      """,
      """
      A percentage is a share, a number without a unit: a quantity is none. Divide it by the whole, \
      or give it another format.
      """),
    example: #"f"{35 Wh:.0%}""#,
    mended: #"f"{35 Wh / 50 Wh:.0%}""#)

  let format: String
  let unit: String

  package init(_ format: String, unit: String) { (self.format, self.unit) = (format, unit) }

  package var message: Bilingual {
    Bilingual(
      "une grandeur en \(unit) ne s'écrit pas en pour cent (\(format))",
      "a quantity in \(unit) is not written in percent (\(format))")
  }

  package var help: Bilingual? {
    Bilingual(
      "une part est un quotient : x / total ; les décimales d'une grandeur : .2f",
      "a share is a quotient: x / total; the decimals of a quantity: .2f")
  }
}

/// A value that several names cannot share out.
package struct UnfitUnpacking: Fault {
  package static let entry = FaultEntry(
    "D425", .error,
    page: Bilingual(
      """
      Où plusieurs noms se partagent une valeur, dans une boucle ou dans a, b = …, elle doit \
      être une liste d'autant d'éléments.
      """,
      """
      Where several names share out a value, in a loop or in a, b = …, it must be a list of as \
      many items.
      """),
    example: "for a, b in [1, 2]: print(a)",
    mended: "for a, b in [[1, 2], [3, 4]]: print(a)")

  let names: Int
  let got: Int

  package init(names: Int, got: Int) { (self.names, self.got) = (names, got) }

  package var message: Bilingual {
    Bilingual(
      got == 1 ? "\(names) noms pour 1 valeur" : "\(names) noms pour \(got) valeurs",
      got == 1 ? "\(names) names for 1 value" : "\(names) names for \(got) values")
  }
}

/// Items of longer lists that `zip` has no partners for.
package struct ItemsLeftOver: Fault {
  package static let entry = FaultEntry(
    "D479", .note,
    page: Bilingual(
      "Des listes de longueurs différentes s'apparient jusqu'à la fin de la plus courte.",
      "Lists of different lengths are paired up to the end of the shortest."),
    example: "zip([1, 2, 3], [4, 5])",
    mended: "zip([1, 2], [4, 5])")

  let count: Int
  let function: String

  package init(_ count: Int, function: String) { (self.count, self.function) = (count, function) }

  package var message: Bilingual {
    Bilingual(
      count == 1
        ? "\(function) : 1 élément reste sans partenaire"
        : "\(function) : \(count) éléments restent sans partenaire",
      count == 1
        ? "\(function): 1 item is left without a partner"
        : "\(function): \(count) items are left without a partner")
  }
}

/// `xs[::0]`.
package struct UnfitSliceStep: Fault {
  package static let entry = FaultEntry(
    "D478", .error,
    page: Bilingual(
      "Le pas d'une tranche [a:b:pas] n'est pas nul ; -1 va de la fin au début.",
      "The step of a slice [a:b:step] is not zero; -1 goes from the end to the start."),
    example: "[1, 2, 3][::0]",
    mended: "[1, 2, 3][::-1]")

  package init() {}

  package var message: Bilingual {
    Bilingual("le pas d'une tranche n'est pas 0", "the step of a slice is not 0")
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

/// `only(xs)` of several values, or of none.
package struct NotOneValue: Fault {
  package static let entry = FaultEntry(
    "D531", .error,
    page: Bilingual(
      """
      only rend la valeur d'une liste ou d'une colonne qui n'en a qu'une, par exemple celle \
      d'un modèle. Ici il y en a plusieurs, ou aucune : resserrez le choix, ou dites laquelle, x[0].
      """,
      """
      only gives the value of a list or a column that has but one, such as that of a model. Here \
      are several, or none: narrow the choice, or say which one, x[0].
      """),
    example: "only([3, 5])",
    mended: "only([3])")

  let count: Int

  package init(_ count: Int) { self.count = count }

  package var message: Bilingual {
    Bilingual(
      count == 0 ? "il n'y a aucune valeur" : "il y a \(count) valeurs, pas une seule",
      count == 0 ? "there is no value" : "there are \(count) values, not one")
  }

  package var help: Bilingual? {
    count == 0 ? nil : Bilingual("la première : x[0]", "the first: x[0]")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let numbersAndShapes: [FaultEntry] = [
    RepeatedColumn.entry, NumberOutOfRange.entry, UnknownFormat.entry, PercentOfQuantity.entry,
    UnfitUnpacking.entry, UnfitSliceStep.entry, ItemsLeftOver.entry,
    NothingToDraw.entry, TooManyPolygons.entry,
    NotOneValue.entry,
  ]
}
