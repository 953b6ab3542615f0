import Styling

/// Codes D401 to D429 at length.
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
    Explanation(
      "D416",
      Bilingual(
        """
        Ce calcul demande plus de valeurs : un écart type en veut deux, une corrélation trois.
        """,
        """
        This figure needs more values: a standard deviation needs two, a correlation three.
        """),
      .program,
      "std([3])",
      repaired: "std([3, 5])"),
    Explanation(
      "D417",
      Bilingual(
        "Si une colonne ne varie pas, sa corrélation avec une autre n'existe pas.",
        "Where a column does not vary, its correlation with another does not exist."),
      .program,
      "corr([1, 1, 1], [1, 2, 3])",
      repaired: "corr([1, 2, 4], [1, 2, 3])"),
    Explanation(
      "D418",
      Bilingual(
        """
        Aucune colonne ne nomme les lignes de cette table. Donnez un rang, ou lisez le fichier \
        avec key =.
        """,
        "No column names the rows of this table. Give a rank, or read the file with key =."),
      .program,
      #"""
      t = table(a = [1, 2], b = [3, 4])
      t["x", "b"]
      """#,
      repaired: #"""
        t = table(a = [1, 2], b = [3, 4])
        t[0, "b"]
        """#),
    Explanation(
      "D419",
      Bilingual(
        """
        Le filtre a gardé toutes les lignes, ou aucune : la note donne l'étendue de la \
        colonne, avec son unité, pour choisir le seuil.
        """,
        """
        The filter kept all rows, or none: the note gives the range of the column with its \
        unit, to choose the threshold.
        """),
      .program,
      "cons_ia.filter(Petite_conv > 10000)",
      repaired: "cons_ia.filter(Petite_conv > 100 Wh)"),
    Explanation(
      "D420",
      Bilingual(
        """
        Trier selon une valeur qui est la même pour toutes les lignes ne change rien. Donnez \
        une colonne.
        """,
        "Sorting by a value that is the same for all rows changes nothing. Give a column."),
      .program,
      "cons_ia.sort(3)",
      repaired: "cons_ia.sort(Token)"),
    Explanation(
      "D421",
      Bilingual(
        "Une colonne ajoutée doit avoir une valeur par ligne de la table.",
        "A column that is added needs one value for each row of the table."),
      .program,
      "cons_ia.derive(x = [1, 2])",
      repaired: "cons_ia.derive(x = 1)"),
    Explanation(
      "D422",
      Bilingual(
        "Dans une table, deux colonnes ne peuvent pas avoir le même nom.",
        "Two columns of a table cannot have one name."),
      .program,
      "cons_ia.rename(Tweet = Token)",
      repaired: "cons_ia.rename(Jeton = Token)"),
    Explanation(
      "D423",
      Bilingual(
        "Ce nombre n'est pas permis pour cet argument ; le message dit lesquels le sont.",
        "This number is not allowed for this argument; the message says which are."),
      .program,
      "range(1, 10, 0)",
      repaired: "range(1, 10, 2)"),
    Explanation(
      "D424",
      Bilingual(
        """
        Le format d'un texte f s'écrit après les deux-points : .2f pour deux décimales, .1% \
        pour une part.
        """,
        """
        The format of an f-string stands after the colon: .2f for two decimals, .1% for a \
        share.
        """),
      .program,
      #"f"{3.14159:deux}""#,
      repaired: #"f"{3.14159:.2f}""#),
    Explanation(
      "D425",
      Bilingual(
        """
        Quand une boucle donne plusieurs noms, chaque élément doit être une liste d'autant de \
        valeurs.
        """,
        "Where a loop has several names, each item must be a list of as many values."),
      .program,
      "for a, b in [1, 2]: print(a)",
      repaired: "for a, b in [[1, 2], [3, 4]]: print(a)"),
    Explanation(
      "D426",
      Bilingual(
        """
        Il n'y a rien à montrer : pas de ligne, ou aucune valeur que l'image puisse placer.
        """,
        "There is nothing to show: no row, or no value that the picture can place."),
      .program,
      "cons_ia.filter(Token > 100 Wh).plot_ascii(x = Token, y = Tweet)",
      repaired: "cons_ia.plot_ascii(x = Token, y = Tweet)"),
    Explanation(
      "D427",
      Bilingual(
        """
        Une date s'écrit année-mois-jour, ou jour/mois/année ; ce jour n'existe pas dans le \
        calendrier.
        """,
        """
        A date is written year-month-day, or day/month/year; this day is not in the calendar.
        """),
      .program,
      #"date("2024-02-30")"#,
      repaired: #"date("2024-02-29")"#),
    Explanation(
      "D428",
      Bilingual(
        "Cette date n'a pas d'heure : ajoutez-la après T.",
        "This date has no time of day: add it after T."),
      .program,
      #"hour(date("2024-01-31"))"#,
      repaired: #"hour(date("2024-01-31T14:05"))"#),
    Explanation(
      "D429",
      Bilingual(
        "Le calendrier va de l'an 1 à l'an 9999.",
        "The calendar goes from year 1 to year 9999."),
      .program,
      "date(9999, 12, 31) + 1 d",
      repaired: "date(2024, 12, 31) + 1 d"),
  ]
}
