import Styling

/// Notebooks, phase F, at length.
extension Explanation {
  static let notebooks: [Explanation] = [
    Explanation(
      "F520",
      Bilingual(
        "Le fichier ne peut pas servir de cahier ; le message dit pourquoi.",
        "The file cannot serve as a notebook; the message says why."),
      .notebook,
      """
      ---
      etude: 1
      titre: [
      ---
      """,
      repaired: """
        ---
        etude: 1
        titre: Essai
        ---
        """),
    Explanation(
      "F521",
      Bilingual(
        """
        Une tournure du cahier n'a sans doute pas le sens voulu ; elle est lue comme du texte.
        """,
        """
        Something in the notebook probably does not mean what was intended; it is read as \
        text.
        """),
      .notebook,
      """
      ---
      etude: 1
      coleur: bleu
      ---
      """,
      repaired: """
        ---
        etude: 1
        titre: Essai
        ---
        """),
    Explanation(
      "F522",
      Bilingual(
        "Le cahier ne déclare pas ce paramètre dans son en-tête.",
        "The notebook does not declare this parameter in its head."),
      .command,
      "etude run notebooks/etude.md -p inconnu=1",
      repaired: "etude run notebooks/etude.md"),
    Explanation(
      "F523",
      Bilingual(
        "La cellule est suivie d'un bloc qui annonce une erreur, mais elle réussit.",
        "The cell is followed by a block that announces an error, but it succeeds."),
      .notebook,
      """
      ---
      etude: 1
      ---
      ```etude
      1 / 1
      ```

      ```erreur D405
      division par zéro
      ```
      """,
      repaired: """
        ---
        etude: 1
        ---
        ```etude
        1 / 0
        ```

        ```erreur D405
        division par zéro
        ```
        """),
    Explanation(
      "F524",
      Bilingual(
        "La cellule échoue, mais pas comme le bloc qui la suit l'annonce.",
        "The cell fails, but not as the block after it announces."),
      .notebook,
      """
      ---
      etude: 1
      ---
      ```etude
      1 / 0
      ```

      ```erreur N201
      division par zéro
      ```
      """,
      repaired: """
        ---
        etude: 1
        ---
        ```etude
        1 / 0
        ```

        ```erreur D405
        division par zéro
        ```
        """),
    Explanation(
      "F525",
      Bilingual(
        """
        Dans une phrase, une valeur est courte : un nombre, un texte, une liste. Une table se \
        montre dans une cellule.
        """,
        """
        In a sentence a value is short: a number, a text, a list. A table is shown in a cell.
        """),
      .notebook,
      """
      ---
      etude: 1
      ---
      La table <!--= cons_ia -->…<!--/-->.
      """,
      repaired: """
        ---
        etude: 1
        ---
        La table a <!--= len(cons_ia) -->23<!--/--> lignes.
        """),
    Explanation(
      "F526",
      Bilingual(
        "Une valeur dans une phrase est une seule expression, sans affectation.",
        "A value in a sentence is one expression, without an assignment."),
      .notebook,
      """
      ---
      etude: 1
      ---
      Voici <!--= x = 3 -->3<!--/-->.
      """,
      repaired: """
        ---
        etude: 1
        ---
        Voici <!--= 1 + 2 -->3<!--/-->.
        """),
  ]
}
