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
    (#"impact("gpt-4o", "FRA", -1)"#, "D423"),
    (#"amortize("Mistral Large 2", 1e9)"#, "D521"), (#"equivalents(3 km)"#, "U307"),
    (#"as_equivalent(1 kWh, "lune")"#, "U308"), ("yearly(1 Wh, per_day = -1)", "D423"),
  ])
  func refusals(code: String, fault: String) {
    #expect(Played(code).error == fault)
  }

  /// Every row of the published tables can be traced.
  @Test(arguments: ["publies", "entrainements", "equivalences"])
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

  @Test func theStepsMultiplyToTheWhole() {
    let code = """
      t = compare_methods("gpt 4o", "FRA", "Petite_conv")
      produit = 1
      for d in t.divided_by[1:5]
        produit = produit * d
      end
      abs(produit / t.divided_by[5] - 1) < 1e-12
      """
    #expect(Played(code).echo == "vrai")
    #expect(Played(code.replacing(")\nprod", with: ", reverse = true)\nprod")).echo == "vrai")
  }
}
