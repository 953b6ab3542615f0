import Testing

@Suite struct MapTests {
  @Test(arguments: [
    ("cout_pays.worldmap(name, gwp)", "136 pays : max Botswana (2 080), min Mozambique (8,77)"),
    ("cout_pays.carte(name, gwp, zone = \"europe\")", "Europe, 39 pays"),
    ("cout_pays.carte(name, gwp, zone = \"Oceania\")", "Océanie, 2 pays"),
    ("cout_pays.worldmap(gwp)", "136 pays"),
    ("cout_pays.worldmap(name, gwp)", "Monde (WOR) 590"),
    ("cout_pays.worldmap(name, gwp, classes = \"log\")", "≥ 1 000"),
    ("cout_pays.worldmap(name, gwp, classes = \"égales\")", "gwp (g CO₂ éq./kWh)"),
    ("cout_pays.worldmap(name, gwp, classes = 2)", "< 680 (68)"),
    ("cout_pays.worldmap(name, gwp, classes = [0.5 gCO2e/Wh])", "< 500 (40)"),
    ("cout_pays.worldmap(name, pe, title = \"Énergie\")", "Énergie"),
    ("countries.worldmap(iso_a2, population)", "175 pays : max Chine"),
    ("countries.worldmap(name_fr, population)", "175 pays : max Chine"),
    ("countries.worldmap(name_en, population)", "175 pays : max Chine"),
    ("cout_pays.worldmap(name, cost(\"gpt 4o\", name, \"Tweet\"))", "136 pays"),
    ("cout_pays.filter(name == \"FRA\").worldmap(name, gwp)", "France : 80,1"),
    (
      "table(p = [\"FRA\", \"ESP\"], n = [-1, -2]).worldmap(p, n)",
      "max France (−1), min Espagne (−2)"
    ),
    ("table(p = [\"FRA\", \"ESP\"], n = [2, 2]).worldmap(p, n)", "2 pays de même valeur"),
    (
      "table(p = [\"FRA\", \"ESP\"], n = [2, 5] ± 1).worldmap(p, n)",
      "2 pays : max Espagne (4 – 6), min France (1 – 3)."
    ),
    ("table(p = [\"FRA\"], n = [2 ± 1]).worldmap(p, n)", "France : 1 – 3."),
    ("table(p = [\"FRA\"], n = [2 ± 1]).worldmap(p, n)", "Couleur : le milieu"),
  ])
  func draws(_ code: String, _ part: String) {
    let played = Played(code)
    #expect(played.error == nil)
    let blank = { (text: String) in
      text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        .replacing("\n", with: " ")
    }
    #expect(blank(played.echo).contains(blank(part)), "\(played.echo)")
  }

  @Test(arguments: [
    ("cout_pays.worldmap(name, gwp, zone = \"Europa\")", "D470", "vouliez-vous \"Europe\" ?"),
    ("cout_pays.worldmap(name, gwp, zone = \"xyz\")", "D470", "les zones sont \"monde\""),
    ("cons_ia.worldmap(Model, Tweet)", "D471", "codes (FRA, FR)"),
    ("cons_ia.worldmap(Tweet, Tweet)", "D471", ""),
    ("cout_pays.worldmap(name, name)", "U307", ""),
    ("cout_pays.worldmap(name)", "N205", ""),
    ("cout_pays.worldmap()", "N205", ""),
    ("cout_pays.worldmap(name, gwp, classes = 7)", "D423", ""),
    ("cout_pays.worldmap(name, gwp, classes = [1, 2, 3, 4, 5, 6])", "D423", ""),
    ("cout_pays.worldmap(name, gwp, classes = [1 Wh])", "U307", ""),
    ("cout_pays.worldmap(name, gwp, classes = \"loga\")", "U308", ""),
    ("cout_pays.filter(name == \"FRA\").worldmap(name, gwp, zone = \"Asie\")", "D426", ""),
    ("table(p = [\"FRA\"], n = [1]).derive(n = none).worldmap(p, n)", "U307", ""),
  ])
  func refuses(_ code: String, _ error: String, _ help: String) {
    let played = Played(code)
    #expect(played.error == error, "\(played.echo)")
    #expect(help.isEmpty || played.help.contains(help), "\(played.help)")
  }

  @Test(arguments: [
    ("table(p = [\"FRA\", \"Atlantide\", \"\", \"Mu\"], n = [1, 2, 3, 4])", "D472", "2 noms"),
    ("table(p = [\"FRA\", \"France\", \"FR\", \"ESP\"], n = [1, 2, 3, 4])", "D473", "FRA"),
    ("table(p = [\"FRA\", \"ESP\"], n = [1, none])", "D477", "1 valeur"),
  ])
  func says(_ table: String, _ code: String, _ part: String) {
    let played = Played(table + ".worldmap(p, n)")
    #expect(played.error == nil)
    #expect(played.notes.contains(code))
    #expect(played.words.contains { $0.contains(part) })
  }

  /// The first of several rows of a country is drawn.
  @Test func theFirstRowWins() {
    let echo = Played("table(p = [\"FRA\", \"France\"], n = [5, 9]).worldmap(p, n)").echo
    #expect(echo.hasPrefix("France : 5."))
  }
}
