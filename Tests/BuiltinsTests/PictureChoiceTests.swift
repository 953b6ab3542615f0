import Testing

/// Which picture `plot` chooses for which columns, and what it says of that.
@Suite struct PictureChoiceTests {
  @Test(arguments: [
    ("cons_ia.plot(Email)", "cons_ia.hist(Email)"),
    ("cons_ia.tracer(Email)", "cons_ia.histogramme(Email)"),
    ("plot([1, 2, 5])", "hist([1, 2, 5])"),
    ("cons_ia.plot(Total_parameters, Email)", "cons_ia.scatter(Total_parameters, Email)"),
    (
      "cons_ia.plot(Total_parameters, Email, color = Provider, log = true)",
      "cons_ia.scatter(Total_parameters, Email, color = Provider, log = true)"
    ),
    ("cons_ia.plot(Token * 2, Email)", "cons_ia.scatter(Token * 2, Email)"),
    ("plot([1, 2], [4, 3])", "scatter([1, 2], [4, 3])"),
    (
      "plot([1, 2], [4, 3], log = true)",
      "scatter([1, 2], [4, 3], log = true)"
    ),
    (
      "plot(cons_ia.Provider, cons_ia.Email)",
      "boxplot(cons_ia.Email, by = cons_ia.Provider)"
    ),
    ("plot([\"a\", \"b\"], [1, 2])", "bars([\"a\", \"b\"], [1, 2])"),
    ("plot([1, 2], [4, 3], [5, 6])", "line([1, 2], [4, 3], [5, 6])"),
    ("cons_ia.plot(Model, Email)", "cons_ia.bars(Model, Email)"),
    ("cons_ia.plot(Email, Model, width = 60)", "cons_ia.bars(Model, Email, width = 60)"),
    ("cons_ia.plot(Model, Email..Resume)", "cons_ia.bars(Model, Email..Resume)"),
    ("cons_ia.plot(Model, Token..Resume, -Email)", "cons_ia.bars(Model, Token..Resume, -Email)"),
    ("cons_ia.tracer(Model, Email, log = vrai)", "cons_ia.barres(Model, Email, log = vrai)"),
    ("cons_ia.plot(Provider, Email)", "cons_ia.boxplot(Email, by = Provider)"),
    ("cons_ia.plot(Email, color = Provider)", "cons_ia.boxplot(Email, by = Provider)"),
    ("cons_ia.plot(Provider)", "cons_ia.count(Provider).bars(Provider, n)"),
    ("plot([\"a\", \"b\", \"a\"])", "table(x = [\"a\", \"b\", \"a\"]).count(x).bars(x, n)"),
    (
      "cons_ia.plot(Total_parameters, Email, Tweet)", "cons_ia.line(Total_parameters, Email, Tweet)"
    ),
    ("table(a = [2, 1]).plot()", "table(a = [2, 1]).hist(a)"),
    ("cons_ia.count(Provider).plot()", "cons_ia.count(Provider).bars(Provider, n)"),
    ("\(days).plot(d, n)", "….line(d, n)"),
    ("t = \(days)\nt.plot(d, n, g)", "t.line(d, n, color = g)"),
    ("t = \(days)\nt.plot(d, n, color = g)", "t.line(d, n, color = g)"),
  ])
  func choosesAndSaysHow(_ code: String, _ direct: String) {
    let chosen = Played(code)
    #expect(chosen.error == nil)
    #expect(chosen.notes == ["D495"])
    #expect(chosen.advice == "s'écrit aussi \(direct)")
    guard !direct.hasPrefix("…") else { return }
    let start = code.contains("\n") ? "t = \(Self.days)\n" : ""
    #expect(Played(start + direct).echo == chosen.echo)
  }

  /// Days, numbers and groups.
  private static let days = """
    table(d = [date("2024-01-02"), date("2024-01-01"), date("2024-01-04")], n = [1, 2, 3], g = \
    ["a", "b", "a"])
    """

  @Test(arguments: [
    ("cons_ia.plot()", "N205", "cons_ia.plot(Model, Active_parameters)"),
    ("cout_pays.plot()", "N205", "cout_pays.plot(name, adpe)"),
    ("cons_ia.plot(Model)", "U307", ""),
    ("cons_ia.plot(Model, Provider, Email)", "U307", ""),
    ("cons_ia.plot(Model, Tokn)", "N203", "Token"),
    ("cons_ia.plot(Token, width = 3)", "D423", ""),
  ])
  func saysWhatToWrite(_ code: String, _ error: String, _ help: String) {
    let played = Played(code)
    #expect(played.error == error)
    #expect(help.isEmpty || played.help.contains(help), "\(played.help)")
  }

  @Test(arguments: [
    ("cons_ia.plot(Email, log = true)", "log"),
    ("cons_ia.plot(Model, Email, color = Provider)", "couleur"),
    ("cons_ia.plot(Provider, Email, color = Model)", "couleur"),
    ("cons_ia.plot(Email, color = Token)", "couleur"),
  ])
  func saysWhichOptionDoesNothing(_ code: String, _ option: String) {
    let played = Played(code)
    #expect(played.notes == ["D442", "D495"])
    #expect(played.words[0].hasPrefix(option + " est sans effet"))
  }

  @Test func asciiChoosesAlike() {
    for columns in ["Email", "Provider, Email", "Model, Email", "Token, Email", "Provider"] {
      let ascii = Played("cons_ia.plot_ascii(\(columns))")
      #expect(ascii.notes.isEmpty)
      #expect(ascii.echo.utf8.allSatisfy { $0 < 0x80 })
      let lines = Played("cons_ia.plot(\(columns))").echo.split(separator: "\n").count
      #expect(ascii.echo.split(separator: "\n").count == lines)
    }
  }
}
