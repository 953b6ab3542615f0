package import Styling

/// A cell that should fail and did not.
package struct ExpectedErrorMissing: Fault {
  package static let entry = FaultEntry(
    "F523", .error,
    page: Bilingual(
      "La cellule est suivie d'un bloc qui annonce une erreur, mais elle réussit.",
      "The cell is followed by a block that announces an error, but it succeeds."),
    as: .notebook,
    example: """
      ---
      etude: 2
      ---
      ```etude
      1 / 1
      ```

      ```erreur D405
      division par zéro
      ```
      """,
    mended: """
      ---
      etude: 2
      ---
      ```etude
      1 / 0
      ```

      ```erreur D405
      division par zéro
      ```
      """)

  let code: String?

  package init(_ code: String?) { self.code = code }

  package var message: Bilingual {
    Bilingual("cette cellule devait produire \(french)", "this cell should give \(english)")
  }

  package var help: Bilingual? {
    Bilingual(
      "corrigez la cellule ou retirez le bloc « erreur » qui la suit",
      "mend the cell or remove the \"error\" block after it")
  }

  private var french: String { code.map { "l'erreur \($0)" } ?? "une erreur" }

  private var english: String { code.map { "error \($0)" } ?? "an error" }
}

/// A cell that failed, otherwise than it should.
package struct ExpectedAnotherError: Fault {
  package static let entry = FaultEntry(
    "F524", .error,
    page: Bilingual(
      "La cellule échoue, mais pas comme le bloc qui la suit l'annonce.",
      "The cell fails, but not as the block after it announces."),
    as: .notebook,
    example: """
      ---
      etude: 2
      ---
      ```etude
      1 / 0
      ```

      ```erreur N201
      division par zéro
      ```
      """,
    mended: """
      ---
      etude: 2
      ---
      ```etude
      1 / 0
      ```

      ```erreur D405
      division par zéro
      ```
      """)

  let expected: String
  let got: String

  package init(_ expected: String, got: String) { (self.expected, self.got) = (expected, got) }

  package var message: Bilingual {
    Bilingual(
      "cette cellule devait produire l'erreur \(expected), et non \(got)",
      "this cell should give error \(expected), not \(got)")
  }
}

/// A value in the prose that cannot stand in a sentence, such as a table.
package struct ProseValueWithoutText: Fault {
  package static let entry = FaultEntry(
    "F525", .error,
    page: Bilingual(
      """
      Dans une phrase, une valeur est courte : un nombre, un texte, une liste. Une table se \
      montre dans une cellule.
      """,
      """
      In a sentence a value is short: a number, a text, a list. A table is shown in a cell.
      """),
    as: .notebook,
    example: """
      ---
      etude: 2
      ---
      La table <!--= cons_ia -->…<!--/-->.
      """,
    mended: """
      ---
      etude: 2
      ---
      La table a <!--= len(cons_ia) -->23<!--/--> lignes.
      """)

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "une valeur dans le texte est un nombre, un texte ou une liste",
      "a value in the prose is a number, a text or a list")
  }

  package var help: Bilingual? {
    Bilingual(
      "montrez un tableau ou un graphique dans une cellule",
      "show a table or a plot in a cell")
  }
}

/// Code between the comments of a value in the prose that is no single expression.
package struct ProseValueWithoutExpression: Fault {
  package static let entry = FaultEntry(
    "F526", .error,
    page: Bilingual(
      "Une valeur dans une phrase est une seule expression, sans affectation.",
      "A value in a sentence is one expression, without an assignment."),
    as: .notebook,
    example: """
      ---
      etude: 2
      ---
      Voici <!--= x = 3 -->3<!--/-->.
      """,
    mended: """
      ---
      etude: 2
      ---
      Voici <!--= 1 + 2 -->3<!--/-->.
      """)

  package init() {}

  package var message: Bilingual {
    Bilingual(
      "une valeur dans le texte est une seule expression",
      "a value in the prose is one expression")
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let notebookCells: [FaultEntry] = [
    ExpectedErrorMissing.entry, ExpectedAnotherError.entry, ProseValueWithoutText.entry,
    ProseValueWithoutExpression.entry,
  ]
}
