package import Styling

/// A part of a whole below 0.
package struct NegativePart: Fault {
  package static let entry = FaultEntry(
    "D462", .error,
    page: Bilingual(
      "Une part est un morceau d'un tout : elle ne peut pas être négative.",
      "A part is a piece of a whole: it cannot be negative."),
    example: "pie([3, -1])",
    mended: "bars([3, -1])")

  let column: String
  let function: String

  package init(column: String, function: String) {
    (self.column, self.function) = (column, function)
  }

  package var message: Bilingual {
    Bilingual(
      "\(function) : une valeur négative\(column.isEmpty ? "" : " dans \(column)") n'est part de rien",
      "\(function): a negative value\(column.isEmpty ? "" : " in \(column)") is part of nothing")
  }

  package var help: Bilingual? {
    Bilingual("bars les montre côte à côte", "bars shows them side by side")
  }
}

/// `cascade(…)` of rows of which the last is what the others come to: it is taken for the whole.
package struct LastStepIsTotal: Fault {
  package static let entry = FaultEntry(
    "D526", .note,
    page: Bilingual(
      """
      La dernière ligne est exactement le produit, ou la somme, des autres : cascade la prend pour le \
      tout et ne la compte pas une fois de plus. Si c'est une étape, écrivez total = false.
      """,
      """
      The last row is exactly the product, or the sum, of the others: cascade takes it for the whole and \
      does not count it once more. If it is a step, write total = false.
      """),
    example: "cascade([\"a\", \"b\", \"tout\"], [2, 3, 6])",
    mended: "cascade([\"a\", \"b\", \"tout\"], [2, 3, 6], total = true)")

  let label: String

  package init(_ label: String) { self.label = label }

  package var message: Bilingual {
    Bilingual(
      "\(label) est le tout des autres lignes, et n'est pas compté comme une étape",
      "\(label) is what the other rows come to, and is not counted as a step")
  }

  package var help: Bilingual? {
    Bilingual("total = false, si c'en est une", "total = false, if it is one")
  }
}

/// `cascade(…, total = true)` where the last row is not what the others come to.
package struct UnfitTotal: Fault {
  package static let entry = FaultEntry(
    "D524", .error,
    page: Bilingual(
      """
      Avec total = true, la dernière ligne doit être le tout : le produit des facteurs ou la somme des \
      parts des autres lignes. Sinon, cascade calcule le tout et le dessine elle-même.
      """,
      """
      With total = true the last row has to be the whole: the product of the factors or the sum of the \
      parts of the other rows. Else cascade computes the whole and draws it itself.
      """),
    example: "cascade([\"a\", \"b\", \"tout\"], [2, 3, 7], total = true)",
    mended: "cascade([\"a\", \"b\", \"tout\"], [2, 3, 6], total = true)")

  let given: String?
  let whole: String

  /// - Parameter given: the number of the last row; nil for a missing one.
  package init(_ given: String?, whole: String) { (self.given, self.whole) = (given, whole) }

  package var message: Bilingual {
    guard let given else {
      return Bilingual("la dernière ligne n'a pas de nombre", "the last row has no number")
    }
    return Bilingual(
      "la dernière ligne vaut \(given), et les autres font \(whole)",
      "the last row is \(given), and the others come to \(whole)")
  }

  package var help: Bilingual? {
    Bilingual("sans total, cascade calcule le tout", "without total, cascade computes the whole")
  }
}

/// `save("figure.pdf")`.
package struct UnknownPictureForm: Fault {
  package static let entry = FaultEntry(
    "F508", .error,
    page: Bilingual(
      "La terminaison du fichier dit la forme de l'image : .svg, .png ou .txt.",
      "The ending of the file tells the form of the picture: .svg, .png or .txt."),
    example: #"bars([3, 1]).save("figure.doc")"#,
    mended: #"bars([3, 1])"#)

  let path: String

  package init(_ path: String) { self.path = path }

  package var message: Bilingual {
    Bilingual(
      "la terminaison de \"\(path)\" n'est pas celle d'une image",
      "the ending of \"\(path)\" is not that of a picture")
  }

  package var help: Bilingual? {
    Bilingual(
      "\"figure.svg\", \".png\" ou \".txt\"", "\"figure.svg\", \".png\" or \".txt\"")
  }
}

/// A PNG without the program that makes it.
package struct NoRenderer: Fault {
  package static let entry = FaultEntry(
    "F509", .error,
    page: Bilingual(
      """
      Un autre programme, rsvg-convert, dessine les PNG. Un SVG s'écrit sans lui et s'ouvre \
      dans un navigateur.
      """,
      """
      Another program, rsvg-convert, draws PNGs. An SVG is written without it and opens in a \
      browser.
      """),
    as: .outline,
    example: #"bars([3, 1]).save("figure.png")"#,
    mended: #"bars([3, 1]).save("figure.svg")"#)

  let program: String

  package init(_ program: String) { self.program = program }

  package var message: Bilingual {
    Bilingual("\(program) manque pour écrire un PNG", "\(program) is missing to write a PNG")
  }

  package var help: Bilingual? {
    Bilingual(
      "sudo apt install librsvg2-bin, ou enregistrez en .svg",
      "sudo apt install librsvg2-bin, or save as .svg")
  }
}

/// The program that makes PNGs, where it ends in failure.
package struct RendererFailed: Fault {
  package static let entry = FaultEntry(
    "F586", .error,
    page: Bilingual(
      """
      Le programme rsvg-convert est là, mais n'a pas fait de PNG ; le message reprend ses mots. \
      Un SVG s'écrit sans lui.
      """,
      """
      The program rsvg-convert is there, but made no PNG; the message has its words. An SVG is \
      written without it.
      """),
    as: .outline,
    example: #"bars([3, 1]).save("figure.png")"#,
    mended: #"bars([3, 1]).save("figure.svg")"#)

  let program: String
  let words: String

  package init(_ program: String, saying words: String) {
    (self.program, self.words) = (program, words)
  }

  package var message: Bilingual {
    Bilingual(
      "\(program) n'a pas écrit le PNG\(colon.french)",
      "\(program) did not write the PNG\(colon.english)")
  }

  package var help: Bilingual? { Bilingual("enregistrez en .svg", "save as .svg") }

  private var colon: Bilingual {
    words.isEmpty ? Bilingual("", "") : Bilingual(" : \(words)", ": \(words)")
  }
}

/// Columns that one axis should carry, in units of different dimensions.
package struct UnitsOfAxisDiffer: Fault {
  package static let entry = FaultEntry(
    "D492", .error,
    page: Bilingual(
      """
      Un axe porte une seule unité : on n'y met pas des Wh et des nombres de paramètres. Faites \
      une image de chaque, ou un nuage de points, qui a deux axes.
      """,
      """
      An axis has one unit: watt-hours and numbers of parameters do not both go on it. Make a \
      picture of each, or a scatter plot, which has two axes.
      """),
    example: "cons_ia.bars(Model, Token, Total_parameters)",
    mended: "cons_ia.scatter(Total_parameters, Token)")

  let columns: [(name: String, unit: String)]

  package init(_ columns: [(name: String, unit: String)]) { self.columns = columns }

  package var message: Bilingual {
    Bilingual(
      "ces colonnes ne vont pas sur un même axe : \(list("et", "sans unité"))",
      "these columns do not go on one axis: \(list("and", "no unit"))")
  }

  package var help: Bilingual? {
    Bilingual(
      "une image pour chacune, ou scatter(table, x, y) : un axe pour chacune",
      "a picture for each, or scatter(table, x, y): an axis for each")
  }

  private func list(_ and: String, _ none: String) -> String {
    columns.map { "\($0.name) (\($0.unit.isEmpty ? none : $0.unit))" }
      .joined(separator: " \(and) ")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let pictureFiles: [FaultEntry] = [
    NegativePart.entry, LastStepIsTotal.entry, UnfitTotal.entry, UnknownPictureForm.entry,
    NoRenderer.entry,
    RendererFailed.entry,
    UnitsOfAxisDiffer.entry,
  ]
}
