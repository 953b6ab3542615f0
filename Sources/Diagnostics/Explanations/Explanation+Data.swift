import Styling

/// Codes D401 to D415 at length.
extension Explanation {
  static let data: [Explanation] = [
    Explanation(
      "D401",
      Bilingual(
        """
        Aucun modèle n'a ce nom. models() en donne la liste ; la casse, les accents et la \
        ponctuation ne comptent pas.
        """,
        """
        No model has this name. models() lists them; case, accents and punctuation do not \
        count.
        """),
      .program,
      #"cost("gpt-4omni", "FRA", "Petite_conv")"#,
      repaired: #"cost("gpt 4o", "FRA", "Petite_conv")"#),
    Explanation(
      "D402",
      Bilingual(
        """
        Aucun pays n'a ce nom. Un pays se donne par son code (FRA, FR) ou son nom (France) ; \
        countries() en donne la liste.
        """,
        """
        No country has this name. A country is given by its code (FRA, FR) or its name \
        (France); countries() lists them.
        """),
      .program,
      #"cost("gpt 4o", "FRN", "Petite_conv")"#,
      repaired: #"cost("gpt 4o", "FRA", "Petite_conv")"#),
    Explanation(
      "D403",
      Bilingual(
        """
        Aucun type de texte n'a ce nom. tasks() en donne la liste ; un nombre de tokens \
        convient aussi.
        """,
        "No text type has this name. tasks() lists them; a number of tokens will do too."),
      .program,
      #"cost("gpt 4o", "FRA", "Roman")"#,
      repaired: #"cost("gpt 4o", "FRA", 1200 tokens)"#),
    Explanation(
      "D404",
      Bilingual(
        """
        Aucune ligne de la table n'a cette clé. Une clé s'écrit exactement comme dans la \
        table.
        """,
        "No row of the table has this key. A key is written exactly as in the table."),
      .program,
      #"cout_pays["France", "gwp"]"#,
      repaired: #"cout_pays["FRA", "gwp"]"#),
    Explanation(
      "D405",
      Bilingual(
        """
        Diviser par zéro n'a pas de résultat. Dans une colonne, la cellule devient vide et une \
        note le dit.
        """,
        """
        Dividing by zero has no result. In a column the cell becomes missing and a note says \
        so.
        """),
      .program,
      "1 / 0",
      repaired: "1 / 2"),
    Explanation(
      "D406",
      Bilingual(
        """
        La fonction n'a pas de valeur pour ce nombre : une racine demande un nombre positif, \
        un logarithme un nombre plus grand que zéro.
        """,
        """
        The function has no value for this number: a root needs a number that is not negative, \
        a logarithm one above zero.
        """),
      .program,
      "sqrt(-1)",
      repaired: "sqrt(1)"),
    Explanation(
      "D407",
      Bilingual(
        "assert vérifie ce qui doit être vrai ; ici, ce ne l'est pas.",
        "assert checks what must hold; here it does not."),
      .program,
      "assert 2 + 2 == 5",
      repaired: "assert 2 + 2 == 4"),
    Explanation(
      "D408",
      Bilingual(
        "On compte à partir de 0 : une liste de trois a les rangs 0, 1 et 2.",
        "Counting starts at 0: a list of three has the places 0, 1 and 2."),
      .program,
      "[10, 20, 30][3]",
      repaired: "[10, 20, 30][2]"),
    Explanation(
      "D409",
      Bilingual(
        "Une moyenne ou un maximum de rien n'existe pas. Souvent un filtre n'a rien gardé.",
        "A mean or a maximum of nothing does not exist. Often a filter kept nothing."),
      .program,
      "mean([])",
      repaired: "mean([1, 2])"),
    Explanation(
      "D410",
      Bilingual(
        """
        filter compare exactement, lettre par lettre. Aucune ligne n'a ce texte ; la note \
        donne le plus proche.
        """,
        """
        filter compares exactly, letter by letter. No row has this text; the note gives the \
        nearest one.
        """),
      .program,
      #"cons_ia.filter(Model == "gpt-4o")"#,
      repaired: #"cons_ia.filter(Model == "gpt 4o")"#),
    Explanation(
      "D411",
      Bilingual(
        "Les cellules vides ne comptent pas dans le calcul ; la note dit combien il y en a.",
        "Missing cells do not count in the computation; the note says how many there are."),
      .program,
      "mean([1, none, 3])",
      repaired: "mean([1, 3])"),
    Explanation(
      "D412",
      Bilingual(
        """
        Pour certaines lignes le calcul n'a pas de résultat (une division par zéro) : leur \
        cellule reste vide.
        """,
        """
        For some rows the computation has no result (a division by zero): their cell stays \
        missing.
        """),
      .program,
      "cons_ia.derive(x = 1 / (Active_parameters - 137 Gparam))",
      repaired: "cons_ia.derive(x = 1 / Active_parameters)"),
    Explanation(
      "D413",
      Bilingual(
        """
        On calcule ligne à ligne : les deux listes ou colonnes doivent avoir la même longueur.
        """,
        "The computation goes row by row: both lists or columns must have one length."),
      .program,
      "[1, 2] + [3]",
      repaired: "[1, 2] + [3, 4]"),
    Explanation(
      "D414",
      Bilingual(
        """
        Pour ces lignes, la condition compare une cellule vide : on ne peut pas savoir, elles \
        sont laissées de côté.
        """,
        """
        For these rows the condition compares a missing cell: it cannot be known, so they are \
        left out.
        """),
      .program,
      "table(a = [1, none]).filter(a > 0)",
      repaired: "table(a = [1, 2]).filter(a > 0)"),
    Explanation(
      "D415",
      Bilingual(
        "La condition dépend d'une valeur absente : elle n'est ni vraie ni fausse.",
        "The condition depends on a missing value: it is neither true nor false."),
      .program,
      """
      x = none
      if x > 1 then 1 else 0
      """,
      repaired: """
        x = none
        if (x ?? 0) > 1 then 1 else 0
        """),
  ]
}
