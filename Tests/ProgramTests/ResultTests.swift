import Testing

/// What the program writes on standard output, and nothing on the other side.
@Suite struct ResultTests {
  @Test(arguments: [
    ("1+1", "2"),
    // 35 Wh × 0.0800844 gCO2e/Wh, as pandas multiplies the two cells.
    (#"cost("gpt 4o", "FRA", "Petite_conv")"#, "2.802954 gCO2e"),
    (#"cost("GPT-4o", "France", "petite conversation")"#, "2.802954 gCO2e"),
    (#"coût("gpt 4o", "FR", "Petite_conv")"#, "2.802954 gCO2e"),
    (#"cout_pays["FRA", "gwp"]"#, "0.0800844 gCO2e/Wh"),
    ("corr(cons_ia.Active_parameters, cons_ia.Petite_conv)", "0.8835436"),
    ("x = 3", ""),
    ("x = 3; x", "3"),
    ("1+1;", ""),
    ("def f(a) = a + 1; f(2)", "3"),
    (#"print("été")"#, "été"),
    ("none", "rien"),
  ])
  func writesTheValue(code: String, expected: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run == Etude(output: expected.isEmpty ? "" : expected + "\n"))
  }

  @Test func notesGoToStandardError() throws {
    let run = try Etude.run("-e", "len(cons_ia.filter(Petite_conv > 10))")
    #expect(run.output == "5\n")
    #expect(run.errors == "note[U310] 10 est lu 10 Wh, l'unité de Petite_conv\n")
    #expect(run.status == 0)
  }

  @Test(arguments: ["-q", "--quiet"])
  func quietLeavesNotesOut(option: String) throws {
    let run = try Etude.run(option, "-e", "len(cons_ia.filter(Petite_conv > 10))")
    #expect(run == Etude(output: "5\n"))
  }

  @Test func quietKeepsErrors() throws {
    let run = try Etude.run("-q", "-e", "cons_ia.Foo")
    #expect(run.errors.hasPrefix("erreur[N203] colonne inconnue : Foo\n"))
    #expect(run.status == 2)
  }

  @Test func theProgramAloneHasTheTables() throws {
    // Copied by a shell: while this process starts others, they may hold its files open for writing.
    let run = try Etude.shell(
      #"""
      cp "$ETUDE" ./alone
      exec ./alone -e 'len(cons_ia); len(cout_pays); cost("gpt 4o", "FRA", "Petite_conv")'
      """#)
    #expect(run == Etude(output: "23\n138\n2.802954 gCO2e\n"))
  }
}

/// Results as lines of JSON.
@Suite struct JSONTests {
  @Test(arguments: [
    ("1 + 1", #"{"value": 2, "unit": null}"#),
    ("none", #"{"value": null, "unit": null}"#),
    ("true", #"{"value": true, "unit": null}"#),
    (#""l'été \"2\"""#, #"{"value": "l'été \"2\"", "unit": null}"#),
    (#"cost("gpt 4o", "FRA", "Petite_conv")"#, #"{"value": 2.802954, "unit": "gCO2e"}"#),
    // The shortest decimals that read back as the same double: 17 digits here.
    (#"cons_ia["gpt 4o", "Email"]"#, #"{"value": 14.874999999999998, "unit": "Wh"}"#),
    ("0.0875 Wh * 0.0800844 gCO2e/Wh * 400", #"{"value": 2.8029539999999997, "unit": "gCO2e"}"#),
    ("cons_ia.head(2).Token", #"{"value": [0.0875, 0.00895], "unit": "Wh"}"#),
    ("[1, none]", #"{"value": [1, null], "unit": null}"#),
    (
      "cons_ia.select(Model, Token).head(2)",
      #"{"value": [{"Model": "gpt 4o", "Token": 0.0875}, {"Model": "Gpt 3.5", "Token": 0.00895}], "#
        + #""units": {"Model": null, "Token": "Wh"}}"#
    ),
    ("x = 3", nil),
    ("def f(a) = a", nil),
    ("1 + 1;", nil),
  ])
  func writesALineForEachValue(code: String, expected: String?) throws {
    let run = try Etude.run("--format", "json", "-e", code)
    #expect(run == Etude(output: expected.map { $0 + "\n" } ?? ""))
  }

  @Test func writesALinePerStatement() throws {
    let run = try Etude.run("--format", "json", "-e", "1; x = 2; x\n3")
    let lines = run.output.split(separator: "\n")
    #expect(lines == [1, 2, 3].map { #"{"value": \#($0), "unit": null}"# })
  }
}
