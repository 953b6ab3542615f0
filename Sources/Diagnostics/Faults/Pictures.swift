package import Styling

/// `radar` with one or two axes.
package struct TooFewAxes: Fault {
  package static let entry = FaultEntry(
    "D493", .error,
    page: Bilingual(
      "Un radar relie trois valeurs ou plus par ligne ; deux se lisent mieux sur deux axes.",
      "A radar joins three values or more per row; two are easier to read on two axes."),
    example: #"cout_pays.radar(name, gwp, pe, only = ["FRA", "DEU"])"#,
    mended: #"cout_pays.radar(name, gwp, pe, adpe, only = ["FRA", "DEU"])"#)

  let count: Int

  package init(_ count: Int) { self.count = count }

  package var message: Bilingual {
    Bilingual(
      "un radar a trois axes au moins, celui-ci en aurait \(count)",
      "a radar has at least three axes, this one would have \(count)")
  }

  package var help: Bilingual? {
    Bilingual(
      "deux colonnes se comparent mieux avec scatter(table, x, y), une avec bars",
      "two columns compare better with scatter(table, x, y), one with bars")
  }
}

/// An axis of a radar, which starts at 0, without a length to divide.
package struct AxisNotPositive: Fault {
  package static let entry = FaultEntry(
    "D494", .error,
    page: Bilingual(
      """
      Chaque axe d'un radar est divisé par son maximum, de 0 au centre à 1 au bord : une valeur \
      négative n'y a pas de place, et un maximum de 0 ne divise rien.
      """,
      """
      Each axis of a radar is divided by its maximum, from 0 in the middle to 1 at the edge: a \
      negative value has no place there, and a maximum of 0 divides nothing.
      """),
    example: #"table(p = ["A", "B"], x = [1, 2], y = [3, -4], z = [5, 6]).radar(p, x, y, z)"#,
    mended: #"table(p = ["A", "B"], x = [1, 2], y = [3, -4], z = [5, 6]).bars(p, x, y, z)"#)

  let axis: String
  let hasNegative: Bool

  package init(_ axis: String, hasNegative: Bool) {
    (self.axis, self.hasNegative) = (axis, hasNegative)
  }

  package var message: Bilingual {
    Bilingual(
      "un axe de radar va de 0 à son maximum : \(axis) \(why.french)",
      "an axis of a radar goes from 0 to its maximum: \(axis) \(why.english)")
  }

  package var help: Bilingual? {
    Bilingual(
      "retirez cette colonne, ou montrez-la avec bars",
      "leave this column out, or show it with bars"
    )
  }

  private var why: Bilingual {
    hasNegative
      ? Bilingual("a une valeur négative", "has a negative value")
      : Bilingual("n'a aucune valeur positive", "has no positive value")
  }
}

/// The picture that `plot` has chosen.
package struct MarkChosen: Fault {
  package static let entry = FaultEntry(
    "D495", .note, .teaching,
    page: Bilingual(
      """
      plot choisit l'image d'après les colonnes : leur nombre, et si ce sont des nombres, des \
      noms ou des dates. La fonction nommée dessine la même, avec plus d'options.
      """,
      """
      plot chooses the picture by the columns: how many there are, and whether they are numbers, \
      names or dates. The function that is named draws the same, with more options.
      """),
    example: "cons_ia.plot(Total_parameters, Email)",
    mended: "cons_ia.scatter(Total_parameters, Email)")

  let mark: Bilingual
  let function: String
  let code: String

  package init(_ mark: Bilingual, by function: String, code: String) {
    (self.mark, self.function, self.code) = (mark, function, code)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) a choisi \(mark.french)", "\(function) has chosen \(mark.english)")
  }

  package var help: Bilingual? { Bilingual("s'écrit aussi \(code)", "can be written \(code)") }
}

/// Groups of a column beyond the colours.
package struct TooManyGroups: Fault {
  package static let entry = FaultEntry(
    "D496", .note, .teaching,
    page: Bilingual(
      """
      Six couleurs au plus se distinguent sûrement, aussi par un lecteur daltonien. Au-delà, elles \
      reviennent. Gardez les groupes qui comptent, ou réunissez les autres sous un même nom.
      """,
      """
      At most six colours can be told apart safely, by a colour-blind reader too. Beyond, they \
      come back. Keep the groups that matter, or join the others under one name.
      """),
    example: "cons_ia.scatter(Total_parameters, Email, color = Model)",
    mended: "cons_ia.scatter(Total_parameters, Email, color = Provider)")

  let count: Int
  let column: String
  let most: Int
  let examples: [String]

  package init(_ count: Int, in column: String, most: Int, examples: [String]) {
    (self.count, self.column, self.most, self.examples) = (count, column, most, examples)
  }

  package var message: Bilingual {
    Bilingual(
      "\(column) fait \(count) séries pour \(most) couleurs : elles reviennent après la sixième",
      "\(column) makes \(count) series for \(most) colours: they come back after the sixth")
  }

  package var help: Bilingual? {
    Bilingual(
      "gardez-en \(most) au plus, par exemple \(code), ou réunissez les plus petites",
      "keep at most \(most), for example \(code), or join the smallest")
  }

  private var list: String { "[" + examples.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }

  private var code: String { "filter(\(column.contains(" ") ? "`\(column)`" : column) in \(list))" }
}

/// Series beyond the colours.
package struct TooManySeries: Fault {
  package static let entry = FaultEntry(
    "D497", .note, .teaching,
    page: Bilingual(
      "Six couleurs au plus se distinguent sûrement. Au-delà, elles reviennent.",
      "At most six colours can be told apart safely. Beyond, they come back."),
    example: "cons_ia.derive(A = Token, B = Tweet).bars(Model, Token..Cinq_pages, A, B, limit = 3)",
    mended: "cons_ia.bars(Model, Token..Petite_conv, limit = 3)")

  let count: Int
  let most: Int

  package init(_ count: Int, most: Int) { (self.count, self.most) = (count, most) }

  package var message: Bilingual {
    Bilingual(
      "\(count) séries pour \(most) couleurs : elles reviennent après la sixième",
      "\(count) series for \(most) colours: they come back after the sixth")
  }

  package var help: Bilingual? {
    Bilingual(
      "choisissez moins de colonnes (A, B ou A..F), ou moins de groupes",
      "choose fewer columns (A, B or A..F), or fewer groups")
  }
}

/// Several columns where one is drawn.
package struct SeveralColumnsForOne: Fault {
  package static let entry = FaultEntry(
    "D498", .error,
    page: Bilingual(
      """
      Cette image montre une seule colonne à cet endroit. En dessiner la première seulement \
      cacherait les autres ; choisissez, ou prenez une image de plusieurs colonnes.
      """,
      """
      This picture shows one column in this place. Drawing only the first would hide the others; \
      choose, or take a picture of several columns.
      """),
    example: "cons_ia.hist(Token..Email)",
    mended: "cons_ia.boxplot(Token..Email)")

  let names: [String]
  let parameter: String
  let function: String

  package init(_ names: [String], for parameter: String, function: String) {
    (self.names, self.parameter, self.function) = (names, parameter, function)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : \(parameter) est une seule colonne, en voici \(names.count) : \(list)",
      "\(function): \(parameter) is one column, here are \(names.count): \(list)")
  }

  package var help: Bilingual? {
    Bilingual(
      "choisissez-en une ; bars, line et boxplot en montrent plusieurs",
      "choose one; bars, line and boxplot show several")
  }

  private var list: String {
    names.prefix(6).joined(separator: ", ") + (names.count > 6 ? "…" : "")
  }
}

/// `cons_ia.bars(Provider, Token)`: a bar per row, several of which have one name.
package struct RepeatedNames: Fault {
  package static let entry = FaultEntry(
    "D533", .note,
    page: Bilingual(
      """
      L'image montre chaque ligne de la table pour elle-même : un nom qui revient y est plusieurs \
      fois. Pour une seule par nom, résumez d'abord : summarize(x = sum(x), by = nom).
      """,
      """
      The picture shows each row of the table by itself: a name that comes back is there several \
      times. For one of each name summarize first: summarize(x = sum(x), by = name).
      """),
    example: "cons_ia.bars(Provider, Token)",
    mended: "cons_ia.summarize(Token = sum(Token), by = Provider).bars(Provider, Token)")

  let column: String
  let name: String
  let count: Int
  let value: String

  /// - Parameters:
  ///   - column: the column of names.
  ///   - name: one that comes back.
  ///   - count: how many rows have it.
  ///   - value: the first column that is drawn.
  package init(_ column: String, name: String, count: Int, value: String) {
    (self.column, self.name, self.count, self.value) = (column, name, count, value)
  }

  package var message: Bilingual {
    Bilingual(
      "\(column) se répète (\"\(name)\" : \(count) lignes) : chaque ligne est montrée pour elle-même",
      "\(column) repeats itself (\"\(name)\": \(count) rows): each row is shown by itself")
  }

  package var help: Bilingual? {
    Bilingual(
      "une seule par nom : .résumer(\(value) = sum(\(value)), par = \(column)) d'abord",
      "one for each name: .summarize(\(value) = sum(\(value)), by = \(column)) first")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let pictures: [FaultEntry] = [
    TooFewAxes.entry, AxisNotPositive.entry, MarkChosen.entry, TooManyGroups.entry,
    TooManySeries.entry, SeveralColumnsForOne.entry, RepeatedNames.entry,
  ]
}
