import Styling

/// Codes D470 to D477 at length: maps.
extension Explanation {
  static let maps: [Explanation] = [
    Explanation(
      "D470",
      Bilingual(
        "Une carte montre le monde ou un continent ; le nom peut être français ou anglais.",
        "A map shows the world or a continent; the name may be French or English."),
      .program,
      #"cout_pays.worldmap(name, gwp, zone = "Europa")"#,
      repaired: #"cout_pays.worldmap(name, gwp, zone = "Europe")"#),
    Explanation(
      "D471",
      Bilingual(
        "La première colonne nomme les pays : des codes ou des noms, français ou anglais.",
        "The first column names the countries: codes or names, French or English."),
      .program,
      "cons_ia.worldmap(Model, Tweet)",
      repaired: "cout_pays.worldmap(name, gwp)"),
    Explanation(
      "D472",
      Bilingual(
        "Un nom qui n'est pas celui d'un pays n'a pas de place sur la carte ; les autres y sont.",
        "A name that is no country's has no place on the map; the others are there."),
      .program,
      #"table(pays = ["FRA", "Atlantide"], n = [1, 2]).worldmap(pays, n)"#,
      repaired: #"table(pays = ["FRA", "Espagne"], n = [1, 2]).worldmap(pays, n)"#),
    Explanation(
      "D473",
      Bilingual(
        "Un pays n'a qu'une couleur. Résumez d'abord les lignes d'un même pays.",
        "A country has one colour. Summarise the rows of one country first."),
      .program,
      #"table(pays = ["FRA", "France"], n = [1, 2]).worldmap(pays, n)"#,
      repaired: #"table(pays = ["FRA", "ESP"], n = [1, 2]).worldmap(pays, n)"#),
    Explanation(
      "D474",
      Bilingual(
        """
        Les bornes sans unité se lisent dans l'unité que montre la carte, pas toujours celle \
        de la colonne. Avec leur unité, elles sont converties.
        """,
        """
        Bounds without a unit are read in the unit that the map shows, which is not always the \
        column's. With their unit they are converted.
        """),
      .program,
      "cout_pays.worldmap(name, gwp, classes = [100, 500])",
      repaired: "cout_pays.worldmap(name, gwp, classes = [100 gCO2e/kWh, 500 gCO2e/kWh])"),
    Explanation(
      "D475",
      Bilingual(
        "Des bornes hors des valeurs donnent une carte d'une seule couleur.",
        "Bounds beyond the values make a map of one colour."),
      .program,
      "cout_pays.worldmap(name, gwp, classes = [9 gCO2e/Wh])",
      repaired: "cout_pays.worldmap(name, gwp, classes = [0.5 gCO2e/Wh])"),
    Explanation(
      "D476",
      Bilingual(
        "Des classes logarithmiques ne séparent que des nombres positifs.",
        "Logarithmic classes tell positive numbers apart only."),
      .program,
      #"table(pays = ["FRA", "ESP", "ITA"], n = [0, 1, 90]).worldmap(pays, n, classes = "log")"#,
      repaired:
        #"table(pays = ["FRA", "ESP", "ITA"], n = [3, 1, 90]).worldmap(pays, n, classes = "log")"#
    ),
    Explanation(
      "D477",
      Bilingual(
        "Un pays dont la valeur manque est dessiné comme ceux que la table ne contient pas.",
        "A country whose value is missing is drawn like those that the table lacks."),
      .program,
      #"table(pays = ["FRA", "ESP"], n = [1, none]).worldmap(pays, n)"#,
      repaired: #"table(pays = ["FRA", "ESP"], n = [1, 2]).worldmap(pays, n)"#),
  ]
}
