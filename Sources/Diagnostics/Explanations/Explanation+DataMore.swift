import Styling

/// Codes D416 to D429 at length.
extension Explanation {
  static let dataMore: [Explanation] = [
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
      "D490",
      Bilingual(
        """
        Au-delà de cinq polygones, un radar ne se lit plus : ils se couvrent. Choisissez les \
        lignes par leur nom ; les axes gardent le maximum de toute la table.
        """,
        """
        Beyond five polygons a radar cannot be read: they cover each other. Choose the rows by \
        name; the axes keep the maximum of the whole table.
        """),
      .program,
      "cout_pays.radar(name, adpe, pe, gwp)",
      repaired: #"cout_pays.radar(name, adpe, pe, gwp, only = ["FRA", "DEU", "POL"])"#),
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
