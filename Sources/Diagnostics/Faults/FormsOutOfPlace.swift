package import Styling

/// `x -> 3`: a unit should stand here.
package struct MissingUnit: Fault {
  package static let entry = FaultEntry(
    "S130", .error,
    page: Bilingual(
      "Après la flèche -> vient une unité : 35 Wh -> kWh.",
      "After the arrow -> comes a unit: 35 Wh -> kWh."),
    example: "35 Wh ->",
    mended: "35 Wh -> kWh")

  let sign: String

  package init(after sign: String) { self.sign = sign }

  package var message: Bilingual {
    Bilingual("il manque une unité après \(sign)", "a unit is missing after \(sign)")
  }

  package var label: Bilingual? { Bilingual("attendue ici", "expected here") }
}

/// `1, 2` or `(1, 2)`: several values stand in square brackets.
package struct ValuesWithoutBrackets: Fault {
  package static let entry = FaultEntry(
    "S131", .error,
    page: Bilingual(
      "Plusieurs valeurs ensemble forment une liste, entre crochets.",
      "Several values together are a list, in square brackets."),
    example: "1, 2, 3",
    mended: "[1, 2, 3]")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "plusieurs valeurs s'écrivent entre crochets", "several values stand in square brackets")
  }
}

/// `t["n"] = …`: the table gets a column, as `derive` would give it.
package struct ColumnAssignment: Fault {
  package static let entry = FaultEntry(
    "S132", .note, .teaching,
    page: Bilingual(
      """
      t["n"] = … range sous le nom t la table avec une colonne de plus, comme \
      t = t.derive(n = …). Une autre variable qui tenait la même table garde l'ancienne.
      """,
      """
      t["n"] = … keeps under the name t the table with one more column, as \
      t = t.derive(n = …) does. Another variable that held the same table keeps the old one.
      """),
    example: #"cons_ia["double"] = cons_ia["Token"] * 2"#,
    mended: "cons_ia = cons_ia.derive(double = Token * 2)")

  let table: String
  let column: String

  package init(_ column: String, of table: String) { (self.column, self.table) = (column, table) }

  package var message: Bilingual {
    Bilingual(
      "\(table) a la colonne \(column) : comme \(table) = \(table).derive(\(column) = …)",
      "\(table) has the column \(column): as \(table) = \(table).derive(\(column) = …)")
  }
}

/// `return` outside a definition.
package struct ReturnOutsideFunction: Fault {
  package static let entry = FaultEntry(
    "S133", .error,
    page: Bilingual(
      "return rend le résultat d'une fonction : il n'a de sens que dans une définition.",
      "return gives the result of a function: it only means something in a definition."),
    example: "return 3",
    mended: "def f(): return 3")

  let word: String

  package init(_ word: String) { self.word = word }

  package var message: Bilingual {
    Bilingual("\(word) hors d'une définition", "\(word) outside a definition")
  }
}

/// `if x:` without a line below it that belongs to it.
package struct EmptyBlock: Fault {
  package static let entry = FaultEntry(
    "S134", .error,
    page: Bilingual(
      "Une première ligne finit par « : », mais aucune ligne en retrait ne la suit.",
      "A first line ends in a colon, but no indented line follows it."),
    example: """
      if 3 > 2:
      else:
        print(1)
      end
      """,
    mended: """
      if 3 > 2:
        print(2)
      else:
        print(1)
      end
      """)

  let opener: String

  package init(_ opener: String) { self.opener = opener }

  package var message: Bilingual {
    Bilingual("rien à faire dans \(opener)", "\(opener) has nothing to do")
  }

  package var label: Bilingual? {
    Bilingual("une ligne en retrait est attendue", "an indented line is expected")
  }
}

/// `x -> kWh + 1`, which could be read in two ways.
package struct OperatorAfterConversion: Fault {
  package static let entry = FaultEntry(
    "S135", .error,
    page: Bilingual(
      """
      Après ->, tout ce qui suit est lu comme une unité. Pour calculer avec le résultat, \
      mettez la conversion entre parenthèses.
      """,
      """
      After -> what follows is read as a unit. To compute with the result, put the \
      conversion in brackets.
      """),
    example: "3000 Wh -> kWh + 1 kWh",
    mended: "(3000 Wh -> kWh) + 1 kWh")

  let sign: String

  package init(_ sign: String) { self.sign = sign }

  package var message: Bilingual {
    Bilingual(
      "avant \(sign), une conversion se met entre parenthèses",
      "before \(sign), a conversion stands in brackets")
  }
}

/// `break` outside a loop.
package struct JumpOutsideLoop: Fault {
  package static let entry = FaultEntry(
    "S136", .error,
    page: Bilingual(
      """
      break (interrompre) quitte une boucle et continue (continuer) passe au tour suivant : \
      hors d'une boucle, ils n'ont pas de sens.
      """,
      """
      break leaves a loop and continue goes on with its next turn: outside a loop they mean \
      nothing.
      """),
    example: "break",
    mended: """
      for i in range(9):
        if i == 3: break
        print(i)
      """)

  let word: String

  package init(_ word: String) { self.word = word }

  package var message: Bilingual {
    Bilingual("\(word) hors d'une boucle", "\(word) outside a loop")
  }
}

/// The dead key ` that became the accent of the next letter: `` Àctive parameters` ``.
package struct AccentForBacktick: Fault {
  package static let entry = FaultEntry(
    "S137", .error,
    page: Bilingual(
      """
      La touche ` du clavier français attend la lettre suivante et lui met un accent. Tapez \
      ` puis une espace, puis la lettre.
      """,
      """
      The key ` of a French keyboard waits for the next letter and puts an accent on it. \
      Type ` then a space, then the letter.
      """),
    example: "cons_ia.`Àctive parameters",
    mended: "cons_ia.`Active parameters`")

  let letter: String

  package init(_ letter: String) { self.letter = letter }

  package var message: Bilingual {
    Bilingual("\(letter) vient d'un ` resté en attente", "\(letter) comes from a pending `")
  }

  package var note: Bilingual? {
    Bilingual(
      "après la touche `, tapez une espace, puis la lettre",
      "after the key `, type a space, then the letter")
  }
}

/// `5.`: digits follow a point.
package struct TrailingPoint: Fault {
  package static let entry = FaultEntry(
    "S138", .error,
    page: Bilingual(
      "Un nombre finit par un chiffre : 5 ou 5.0.",
      "A number ends with a digit: 5 or 5.0."),
    example: "5. + 1",
    mended: "5.0 + 1")

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "un nombre finit par un chiffre, pas par un point",
      "a number ends with a digit, not with a point")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let formsOutOfPlace: [FaultEntry] = [
    MissingUnit.entry, ValuesWithoutBrackets.entry, ColumnAssignment.entry,
    ReturnOutsideFunction.entry, EmptyBlock.entry, OperatorAfterConversion.entry,
    JumpOutsideLoop.entry,
    AccentForBacktick.entry, TrailingPoint.entry,
  ]
}
