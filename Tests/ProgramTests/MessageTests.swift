import Testing

/// What a failing program leaves: nothing on standard output, a message on standard error, 2.
@Suite struct MessageTests {
  @Test(arguments: [
    """
    cost("gpt-4omni", "FRA", "Petite_conv")
    erreur[D401] modèle inconnu : "gpt-4omni"
      ┌─ saisie 1, caractère 6
      │ cost("gpt-4omni", "FRA", "Petite_conv")
      │      ^^^^^^^^^^^ aucune ligne de cons_ia n'a ce nom
      = aide : vouliez-vous "gpt 4o mini" ou "gpt 4o" ?
    """,
    """
    cons_ia |> sort(-Actif_parameters)
    erreur[N203] colonne inconnue : Actif_parameters
      │ cons_ia |> sort(-Actif_parameters)
      │                  ^^^^^^^^^^^^^^^^ absente de cons_ia
      = aide : vouliez-vous Active_parameters ?
    """,
    """
    cons_ia["gpt 4o", "Petite_conv"] + cout_pays["FRA", "gwp"]
    erreur[U301] on n'additionne pas une énergie et un facteur d'émission
      │ cons_ia["gpt 4o", "Petite_conv"] + cout_pays["FRA", "gwp"]
      │ -------------------------------- ^ ----------------------- gCO2e/Wh
      │ Wh
      = aide : énergie × facteur = émissions ; remplacez + par *
    """,
    """
    cons_ia |> filter(Petite_conv > 10 Wh |> head(5)
    erreur[S102] parenthèse jamais fermée
      │ cons_ia |> filter(Petite_conv > 10 Wh |> head(5)
      │                  ^ ouverte ici
      = aide : cons_ia |> filter(Petite_conv > 10 Wh) |> head(5)
    """,
  ])
  func explainsInFrench(case text: String) throws {
    let lines = text.split(separator: "\n", maxSplits: 1)
    let run = try Etude.run("-e", String(lines[0]))
    #expect(run == Etude(errors: lines[1] + "\n", status: 2))
  }

  @Test(arguments: [
    (#"cost("gpt 4o", "FRN", "Petite_conv")"#, #"erreur[D402] pays inconnu : "FRN""#, "FRA"),
    (
      #"cost("gpt 4o", "FRA", "Petit_conv")"#,
      #"erreur[D403] type de texte inconnu : "Petit_conv""#, "Petite_conv"
    ),
    ("cons_ia.Foo", "erreur[N203] colonne inconnue : Foo", "Provider"),
    ("cons_ai", "erreur[N201]", "cons_ia"),
    (
      "cons_ia.derive(x = bonus + 1)", "erreur[N203] colonne inconnue : bonus",
      "les colonnes sont Provider"
    ),
    ("def f(x):\n  renvoie x + 1\nend", "erreur[S120]", "renvoyer x + 1"),
    // A column that looks like it is not what is meant.
    (
      "table(nom = [\"Tom\", \"Léa\"]).filter(nom == Tom)", "erreur[N201] nom inconnu : Tom",
      "\"Tom\""
    ),
    ("correl(1, 2)", "erreur[N202] fonction inconnue : correl", "corr"),
    ("corr(cons_ia.Token)", "erreur[N205] il manque y dans l'appel de corr", " corr(x, y"),
    ("abs(1, 2)", "erreur[N206] abs prend 1 argument", "abs(x)"),
    (#""abc"#, "erreur[S104] texte jamais fermé", #""abc""#),
    ("0,59 * 2", "erreur[S107]", "0.59 * 2"),
    ("3 + 2 Wh", "erreur[U302]", "3 Wh + 2 Wh"),
    ("1/0", "erreur[D405] division par zéro", "^"),
    ("assert 1 > 2", "erreur[D407] vérification fausse : 1 > 2", "^^^^^"),
    ("[1, 2][5]", "erreur[D408]", "de 0 à 1"),
    ("def f(n) = f(n + 1); f(0)", "erreur[L610] f s'appelle elle-même", "if n <= 0"),
  ])
  func names(code: String, head: String, help: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run.output == "")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix(head))
    #expect(run.errors.contains(help))
    #expect(run.errors.split(separator: "\n").count <= 6)
    // A repair is applied at the prompt only.
    #expect(!run.errors.contains(":réparer"))
  }

  @Test(arguments: [
    (["--lang", "en"], [:]),
    (["--lang=en"], ["LANG": "fr_FR.UTF-8"]),
    ([], ["LANG": "en_US.UTF-8"]),
    ([], ["LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"]),
  ])
  func speaksEnglishWhenAsked(options: [String], environment: [String: String]) throws {
    let run = try Etude.run(
      options + ["-e", "cons_ia |> sort(-Actif_parameters)"], environment: environment)
    let expected = """
      error[N203] unknown column: Actif_parameters
        │ cons_ia |> sort(-Actif_parameters)
        │                  ^^^^^^^^^^^^^^^^ not in cons_ia
        = help: did you mean Active_parameters?

      """
    #expect(run == Etude(errors: expected, status: 2))
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX", "", "fr_FR.UTF-8", "de_DE.UTF-8"])
  func speaksFrenchOtherwise(locale: String) throws {
    let run = try Etude.run("-e", "cons_ia.Foo", environment: ["LANG": locale])
    #expect(run.errors.hasPrefix("erreur[N203] colonne inconnue : Foo\n"))
  }

  @Test func theOptionWinsOverTheLocale() throws {
    let run = try Etude.run(
      "--lang", "fr", "-e", "cons_ia.Foo", environment: ["LANG": "en_US.UTF-8"])
    #expect(run.errors.hasPrefix("erreur[N203]"))
  }

  @Test func threeSyntaxErrorsAtMostAreShown() throws {
    let run = try Etude.run("-e", "(1\nx = )\n0,5 * 2\n[2\n}")
    let heads = run.errors.split(separator: "\n").filter { $0.hasPrefix("erreur[S") }
    #expect((1...3).contains(heads.count))
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func controlCharactersOfAWordAreNotRepeated() throws {
    let run = try Etude.run("-e", "cost(\"a\u{1B}[31mb\", \"FRA\", \"Token\")")
    #expect(run.status == 2)
    #expect(!run.errors.contains("\u{1B}"))
  }
}
