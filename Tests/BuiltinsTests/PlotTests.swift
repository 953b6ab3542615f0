import Testing

@Suite struct PlotTests {
  @Test(arguments: [
    (
      "cons_ia.plot_ascii(x = Total_parameters, y = Petite_conv, color = Provider, log = true)",
      "Total parameters (Gparam, echelle log)"
    ),
    ("cons_ia.plot_ascii(Total_parameters, Petite_conv)", "Petite_conv (Wh)"),
    ("cons_ia.plot_ascii(\"Total parameters\", \"Petite_conv\")", "Petite_conv (Wh)"),
    ("plot_ascii(cons_ia.Total_parameters, cons_ia.Petite_conv)", "Total parameters (Gparam)"),
    ("cons_ia.plot_ascii(x = Token * 2, y = Tweet)", "Token * 2 (Wh)"),
    ("cons_ia.head(3).plot_ascii(Token, title = \"Été\")", "Ete"),
  ])
  func draws(_ code: String, _ part: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo.contains(part))
    #expect(played.echo.utf8.allSatisfy { $0 < 0x80 })
    #expect(!played.echo.hasSuffix("\n"))
  }

  @Test(arguments: [
    // The longest first, whichever argument the names stand in.
    ("cout_pays.head(3).plot_ascii(name, gwp)", ["ZWE", "WOR", "EEE"]),
    ("cout_pays.head(3).plot_ascii(gwp, name)", ["ZWE", "WOR", "EEE"]),
    // A name in each row; of names that come back, how often they do.
    ("cons_ia.plot_ascii(Provider)", ["Mistral", "OpenAI", "Meta", "Google"]),
    ("plot_ascii([3, 1, 2, 2])", ["1", "2", "3"]),
  ])
  func drawsBars(_ code: String, _ labels: [String]) {
    let bars = Played(code).echo.split(separator: "\n").filter {
      $0.contains("###") || $0.contains(" # ")
    }
    #expect(bars.compactMap { $0.split(separator: " ").first.map(String.init) } == labels)
  }

  @Test func widthIsKept() {
    let lines = Played("cout_pays.plot_ascii(name, gwp, width = 30)").echo.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 30 })
    #expect(lines.count >= 138)
  }

  @Test func countsWhatIsLeftOut() {
    let code = "table(a = [1, 0, none, 4], b = [1, 2, 3, 4]).plot_ascii(a, b, log = true)"
    let echo = Played(code).echo
    #expect(echo.contains("valeur <= 0") && echo.contains("valeur manquante"))
  }

  @Test(arguments: [
    ("plot_ascii(cons_ia)", "N205", "plot_ascii(cons_ia)"),
    ("cout_pays.plot_ascii()", "N205", "cout_pays.plot_ascii()"),
    ("cons_ia.plot_ascii(Model, Token, Total_parameters)", "D492", ""),
    ("plot_ascii([])", "D426", "plot_ascii([])"),
    ("cons_ia.filter(false).plot_ascii(Token)", "D426", ""),
    ("plot_ascii([\"a\"])", "U307", "[\"a\"]"),
    ("plot_ascii(cons_ia, Model, Provider)", "U307", "Provider"),
    ("plot_ascii(cons_ia, Model)", "U307", "Model"),
    ("plot_ascii(cons_ia, Tokn)", "N203", "Tokn"),
    ("plot_ascii(3)", "U307", "3"),
    ("plot_ascii([1 km, 2 Wh])", "U301", ""),
    ("cons_ia.plot_ascii(Token, width = 3)", "D423", "width = 3"),
    ("cons_ia.plot_ascii(Token, Tweet, height = 5000)", "D423", "height = 5000"),
  ])
  func refuses(_ code: String, _ error: String, _ marked: String) {
    let played = Played(code)
    #expect(played.error == error)
    if !marked.isEmpty { #expect(played.marked == marked) }
  }

  @Test func saysThatColorDoesNothingOnBars() {
    #expect(Played("cons_ia.plot_ascii(Model, Token, color = Provider)").notes == ["D442"])
  }
}
