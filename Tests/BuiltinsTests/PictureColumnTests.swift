import Testing

/// Wherever a picture lists columns, they are chosen as `select` chooses them.
@Suite struct PictureColumnTests {
  private static let calls: [(start: String, end: String)] = [
    ("cons_ia.bars(Model, ", ")"), ("cons_ia.bars(Model, ", ", stacked = true)"),
    ("cons_ia.dots(Model, ", ")"), ("cons_ia.line(Model, ", ")"), ("cons_ia.boxplot(", ")"),
    ("cons_ia.radar(Model, ", ", only = [\"gpt 4\", \"gpt 4o\"])"), ("cons_ia.plot(Model, ", ")"),
    ("cons_ia.plot_ascii(Model, ", ")"),
  ]

  @Test(
    arguments: calls.indices,
    [
      "Token..Email", "[Token, Tweet, Email]", "Token..Resume, -Resume",
      "Token..Cinq_pages, -[Resume, Petite_conv, Cinq_pages]",
      "starts_with(\"T\"), -Total_parameters, Email",
      "\"Token\", \"Tweet\", Email", "[\"Token\", \"Tweet\"], .Email", "Token, Token, Tweet, Email",
    ])
  func chooseAsSelectDoes(_ call: Int, _ columns: String) {
    let (start, end) = Self.calls[call]
    let usual = Played("\(start)Token, Tweet, Email\(end)")
    let chosen = Played("\(start)\(columns)\(end)")
    #expect(usual.error == nil && chosen.error == nil)
    #expect(chosen.echo == usual.echo)
    #expect(chosen.echo.contains("Tweet"))
  }

  @Test func aVariableHoldsNames() {
    let held = Played("cs = [\"Token\", \"Email\"]\ncons_ia.bars(Model, cs)")
    #expect(held.echo == Played("cons_ia.bars(Model, Token, Email)").echo)
  }

  @Test func exclusionAloneIsFromTheNumbers() {
    let table = "table(m = [\"a\", \"b\"], x = [1, 2], y = [3, 4], z = [5, 6])"
    #expect(Played("\(table).bars(m, -y)").echo == Played("\(table).bars(m, x, z)").echo)
    #expect(Played("\(table).boxplot(-y)").echo == Played("\(table).boxplot(x, z)").echo)
    #expect(Played("\(table).line(x, -y)").echo == Played("\(table).line(x, z)").echo)
  }

  @Test func aRangeMayBeOneColumn() {
    #expect(Played("cons_ia.hist(Token..Token)").echo == Played("cons_ia.hist(Token)").echo)
    #expect(Played("cons_ia.scatter(-Token, Email)").echo.contains("-Token (Wh)"))
  }

  @Test func expressionsAreColumnsToo() {
    let played = Played("cons_ia.bars(Model, Token, Token * 2)")
    #expect(played.error == nil)
    #expect(played.echo.contains("Token * 2"))
    #expect(Played("table(m = [\"a\", \"b\"]).bars(m, [3, 4])").error == nil)
  }

  @Test func unitsOfOneDimensionShareAnAxis() {
    let played = Played("table(m = [\"a\"], x = [1 kWh], y = [500 Wh]).bars(m, x, y)")
    #expect(played.error == nil)
    #expect(played.echo.contains("0,5"))
  }

  @Test(arguments: [
    ("cons_ia.bars(Model, Token, Total_parameters)", "D492"),
    ("cons_ia.dots(Model, Token, Total_parameters)", "D492"),
    ("cons_ia.boxplot(Token, Total_parameters)", "D492"),
    ("cons_ia.line(Model, Token, Total_parameters)", "D492"),
    ("cons_ia.bars(Model, Token..Provider)", "D435"),
    ("cons_ia.bars(Model, Provider)", "U307"),
    ("cons_ia.bars(Model, Tokn)", "N203"),
    ("cons_ia.bars(Model, Token, -Token)", "N205"),
    ("cons_ia.radar(Model, Token, Tweet)", "D493"),
    ("cons_ia.hist(Token..Email)", "D498"),
    ("cons_ia.hist([Token, Email])", "D498"),
    ("cons_ia.pie(Model, Token..Email)", "D498"),
    ("cons_ia.scatter(starts_with(\"T\"), Email)", "D498"),
    ("cons_ia.line(Token..Email, Email)", "D498"),
    ("cons_ia.boxplot(Token, by = Provider..Model)", "D498"),
    ("cout_pays.worldmap(name, adpe..gwp)", "D498"),
    ("table(p = [\"A\"], x = [1], y = [-3], z = [5]).radar(p, x, y, z)", "D494"),
    ("table(p = [\"A\"], x = [1], y = [0], z = [5]).radar(p, x, y, z)", "D494"),
  ])
  func saysWhatCannotBe(_ code: String, _ error: String) {
    #expect(Played(code).error == error)
  }

  @Test(arguments: [
    (
      "cons_ia.scatter(Token, Email, color = Model)", "D496",
      "filter(Model in [\"gpt 4o\", \"Gpt 3.5\"])"
    ),
    ("cons_ia.line(Token, Email, color = Model)", "D496", "filter"),
    ("cons_ia.derive(A = Token).bars(Model, Token..Cinq_pages, A)", "D497", "A..F"),
    ("cons_ia.derive(A = Token).dots(Model, Token..Cinq_pages, A)", "D497", "A..F"),
    ("cons_ia.derive(A = Token).line(Model, Token..Cinq_pages, A)", "D497", "A..F"),
    ("cons_ia.line(Token, Tweet, Email, color = Provider)", "D497", "moins de groupes"),
  ])
  func advisesBeyondSixSeries(_ code: String, _ note: String, _ advice: String) {
    let played = Played(code)
    #expect(played.notes == [note])
    #expect(played.advice.contains(advice), "\(played.advice)")
  }

  @Test(arguments: [
    "cons_ia.bars(Model, Token)", "cons_ia.bars(Model, Token, Tweet)",
    "cons_ia.dots(Model, Token, Tweet)", "cons_ia.scatter(Token, Tweet)",
  ])
  func proposesLogForWideRanges(_ code: String) {
    #expect(Played(code).echo.contains("log = true"))
    #expect(!Played(code.dropLast() + ", log = true)").echo.contains("log = true"))
  }

  @Test func binsHaveAWidthWithItsUnit() {
    let kilo = Played("cout_pays.hist(gwp, bins = 0.5 kgCO2e/kWh)")
    #expect(kilo.echo == Played("cout_pays.hist(gwp, bins = 500 gCO2e/kWh)").echo)
    #expect(kilo.echo.contains("0,5–1"))
    #expect(Played("bins(cout_pays.gwp, 500 gCO2e/kWh).rows()").echo == "5")
    #expect(Played("cout_pays.hist(gwp, bins = 0 gCO2e/kWh)").error == "D458")
    #expect(Played("cout_pays.hist(gwp, bins = 1e-9 gCO2e/kWh)").error == "D458")
    #expect(Played("cout_pays.hist(gwp, bins = 2 Wh)").error == "U301")
  }
}
