import Testing

/// What `impact` and its neighbours answer; the figures of 2026 are checked against the package's by
/// `Method2026Tests`.
@Suite struct ImpactTests {
  @Test(arguments: [
    (#"impact("gpt-4o", "FRA", "Petite_conv").energy"#, "0.5788738 – 0.9637065 Wh"),
    (#"impact("gpt 4o", "France", 400).energy"#, "0.5788738 – 0.9637065 Wh"),
    (#"impact("gpt-4o", "FRA", 100, cachés = 300).energy"#, "0.5788738 – 0.9637065 Wh"),
    (#"impact("gpt-4o", none, 400).country"#, "\"USA\""),
    (#"len(impact("gpt-4o", ["FRA", "SWE"], 400))"#, "2"),
    (#"impact("gpt 4o", "FRA", "Petite_conv", method = "2025").gwp"#, "2.802954 gCO2e"),
    (#"impact("gpt 4o", "FRA", "Petite_conv", method = "2025").water"#, "rien"),
    (#"impact("gpt 4o", "FRA", 400, method = "2025", fabrication = true).gwp"#, "3.497689 gCO2e"),
    (#"impact({active: 7 Gparam, total: 7 Gparam}, "FRA", 400).energy"#, "0.03517568 Wh"),
    (
      #"impact("gpt-4o", "FRA", 400).usage.gwp / impact("gpt-4o", "SWE", 400).usage.gwp"#,
      "1.175269"
    ),
    (#"impact("gpt-4o", "FRA", 400).gwp > impact("gpt-4o", "SWE", 400).gwp"#, "vrai"),
    (#"impact("gpt-4o", "DEU", 400).gwp < impact("gpt-4o", "USA", 400).gwp"#, "vrai"),
    (#"impact("gpt-4o", ["FRA", "SWE"], 400).energy[1]"#, "0.5788738 – 0.9637065 Wh"),
    (#"impact("gpt-4o", "FRA", ["Tweet", "Email"]).task[1]"#, "\"Email\""),
    (#"impact("gpt-4o", "FRA", ["Tweet", "Email"]).tokens[1]"#, "170 tokens"),
    (#"impact("gpt-4o", ["FRA", none], 400).gwp[1]"#, "rien"),
    (#"impact("gpt 4o", none, 400, method = "2025").country"#, "\"WOR\""),
    (#"std(impact(["gpt 4o", "gpt 4"], "FRA", 400, method = "2025").gwp) > 0 gCO2e"#, "vrai"),
    (
      #"modeles_2026.filter(provider == "cohere").derive(e = impact(model, "FRA", 400).energy)"#
        + ".count()", "11"
    ),
    (
      #"impact(["gpt 4o"], "FRA", 400, method = "2025").append(impact(["gpt-4o"], "FRA", 400)).len()"#,
      "2"
    ),
    (#"impact("gpt-4o", "WOR", 400).warnings[-1][:13]"#, "\"pe et adpe de\""),
  ])
  func answers(code: String, echo: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  @Test(arguments: [
    (#"impact("gpt-4o", "FRA", 400, lus = 20)"#, "D520"),
    (#"impact("gpt-9", "FRA", 400)"#, "D401"), (#"impact("gpt-4o", "Frence", 400)"#, "D402"),
    (#"impact(3, "FRA", 400)"#, "U307"), (#"impact({active: 3 Wh}, "FRA", 400)"#, "U307"),
    (#"impact("gpt-4o", "FRA", -1)"#, "D423"), (#"impact("FRA", "gpt-4o", 400)"#, "D440"),
    (#"compare_methods("mistral large", "FRA", 400, parameters = "2026")"#, "D522"),
    (#"compare_methods(["gpt 4o", "gpt 4"], "FRA", 400)"#, "U307"),
    (#"compare_methods("gpt 4o", ["FRA", "SWE"], 400)"#, "U307"),
    (#"amortize("Mistral Large 2", 1e9)"#, "D521"), (#"equivalents(3 km)"#, "U307"),
    (#"as_equivalent(1 kWh, "lune")"#, "U308"), (#"equivalents(1 L, "cycle de vie")"#, "U308"),
    (#"equivalents([1 kWh])"#, "U307"), (#"as_equivalent("35 Wh", "four")"#, "U307"),
    (#"impact("gpt 4o", "FRA", 400, method = 2025)"#, "U307"),
    ("yearly(1 Wh, per_day = -1)", "D423"), (#"amortize("GPT-3", -5)"#, "U307"),
    (#"amortize("GPT-3", 1e9 kg)"#, "U307"), ("amortize(entrainements, 1e9)", "U307"),
    ("amortize(entrainements.model, 1e9)", "D521"),
    (#"impact("ministral 3b", "FRA", 400)"#, "D401"),
  ])
  func refusals(code: String, fault: String) {
    #expect(Played(code).error == fault)
  }

  @Test func trainingsAreAmortizedByName() {
    let code =
      "entrainements.filter(not mixed).derive(a = amortize(model, 1e9), b = gwp / 1e9).filter(a != b).count()"
    #expect(Played(code).echo == "0")
  }

  /// A column of them makes one note.
  @Test func namesOfTheCourseAreFoundInTheNewMethod() {
    let one = Played(
      #"impact("Gpt 3.5", "FRA", 400).energy == impact("gpt-3.5-turbo", "FRA", 400).energy"#)
    #expect(one.echo == "vrai" && one.notes == ["D528"])
    let all = Played(
      "impact(cons_ia.filter(Model in correspondances.model).Model, \"FRA\", 400).energy.len()")
    #expect(all.echo == "18" && all.notes.filter { $0 == "D528" }.count == 1)
  }

  /// Every row of the published tables can be traced.
  @Test(arguments: ["publies", "entrainements", "equivalences", "perimetres"])
  func everyPublishedFigureNamesItsSource(table: String) {
    let code =
      "len(\(table).filter(is_none(publisher) or is_none(year) or is_none(licence) or is_none(source)))"
    #expect(Played(code).echo == "0")
  }

  @Test func usageIsNeverSetBesideALifeCycle() {
    for (perimeter, word) in [("usage", "usage"), ("cycle de vie", "cycle de vie")] {
      let code =
        "equivalents(1 kgCO2e, perimeter = \"\(perimeter)\")"
        + ".filter(perimeter != \"\(word)\").count()"
      #expect(Played(code).echo == "0", "\(perimeter)")
    }
  }

  @Test(arguments: ["", ", reverse = true"])
  func theFactorsMultiplyToTheWholeExactly(option: String) {
    let code = """
      t = compare_methods("gpt 4o", "FRA", "Petite_conv"\(option))
      produit = 1
      for d in t.divided_by[1:5]
        produit = produit * d
      end
      produit == t.divided_by[5] and abs(t.gwp[0] / t.gwp[5] / produit - 1) < 1e-14
      """
    #expect(Played(code).echo == "vrai")
  }

  /// With the parameters of 2026 the last row is what `impact` gives, in whatever order.
  @Test(arguments: ["", ", reverse = true"])
  func theParametersOf2026LeadToItsImpacts(option: String) throws {
    let code = """
      t = compare_methods("gpt 4o", "FRA", 400, parameters = "2026"\(option))
      same(t.energy[-1], impact("gpt-4o", "FRA", 400).energy)
      """
    #expect(Played(code).echo == "vrai")
    #expect(Played(code.replacing("same(", with: "[s for s in t.step] #")).echo.contains("gpt-4o"))
  }

  @Test func everySureModelIsCompared() {
    let code = """
      t = correspondances
      len([compare_methods(m, "FRA", 400, parameters = "2026") for m in t.model])
      """
    #expect(Played(code).echo == "18")
  }

  @Test func warningsOfATableAreCounted() {
    let played = Played(#"impact(["gpt-4o", "meta-llama/Llama-2-7b"], "FRA", 400)"#)
    #expect(played.notes == ["D525"])
    #expect(played.words == ["1 ligne sur 2 avec un avertissement : colonne warnings"])
  }

  /// A person's year and the system stand beside the things of the home.
  @Test(arguments: ["1 kWh", "1 gCO2e", "1 kgCO2e, \"cycle de vie\"", "1 L"])
  func bothScalesStandBesideTheHome(amount: String) {
    let code = "équivalents(\(amount)).distinct(kind).kind"
    #expect(Played("[k for k in \(code)]").echo == "[\"foyer\", \"personne\", \"système\"]")
  }

  @Test(arguments: [
    ("gpt 4o", "0.34 Wh"), ("mistral large", "1.14 gCO2e"), ("Gemma 2 9b", "0.24 Wh"),
    ("Llama 3.1 8B", "Meta n'a rien publié"),
  ])
  func whatTheProviderPublishedIsSaid(model: String, words: String) {
    let played = Played("compare_methods(\"\(model)\", \"FRA\", 400)")
    #expect(played.notes == ["D523"])
    #expect(played.words.first?.contains(words) == true)
  }
}
