import Testing

/// Pictures of lists and columns without a table, as other languages have them.
@Suite struct PictureListTests {
  @Test(arguments: [
    ("scatter([1, 2], [4, 3])", "table(x = [1, 2], y = [4, 3]).scatter(x, y)"),
    ("scatter([1, 2], y = [4, 3])", "table(x = [1, 2], y = [4, 3]).scatter(x, y)"),
    ("scatter([1, 2], [4, 3], color = [\"a\", \"b\"])", ""),
    ("line([1, 2], [4, 3])", "table(x = [1, 2], y = [4, 3]).line(x, y)"),
    ("line([1 Wh, 2 Wh], [4, 3])", "table(x = [1 Wh, 2 Wh], y = [4, 3]).line(x, y)"),
    ("bars([\"a\", \"b\"], [4, 3])", "table(x = [\"a\", \"b\"], y = [4, 3]).bars(x, y)"),
    ("bars([4, 3], [\"a\", \"b\"])", "table(l = [\"a\", \"b\"], x = [4, 3]).bars(l, x)"),
    ("bars([4, 3], label = [\"a\", \"b\"])", "table(l = [\"a\", \"b\"], x = [4, 3]).bars(l, x)"),
    ("bars([2020, 2021], [4, 3])", "table(x = [2020, 2021], y = [4, 3]).bars(x, y)"),
    ("dots([\"a\", \"b\"], [4, 3])", "table(x = [\"a\", \"b\"], y = [4, 3]).dots(x, y)"),
    ("pie([\"a\", \"b\"], [4, 3])", "table(x = [\"a\", \"b\"], y = [4, 3]).pie(x, y)"),
    ("boxplot([1, 2, 9], [4, 3, 5])", "table(x = [1, 2, 9], y = [4, 3, 5]).boxplot(x, y)"),
    ("scatter(cons_ia.Token, cons_ia.Email)", "cons_ia.scatter(Token, Email)"),
    ("bars(cons_ia.Model, cons_ia.Email)", "cons_ia.bars(Model, Email)"),
  ])
  func drawAsInATable(_ code: String, _ same: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(!played.echo.isEmpty)
    guard !same.isEmpty else { return }
    #expect(Played(same).echo == played.echo)
  }

  @Test func variablesGiveTheirNames() {
    let echo = Played("tailles = [1, 2]\ncouts = [4, 3]\nscatter(tailles, couts)").echo
    #expect(echo.contains("couts (3 à 4)") && echo.contains("tailles (1 à 2)"))
  }

  @Test(arguments: [
    ("hist(cons_ia.Email)", "Email (Wh)"), ("hist(cons_ia[\"Email\"])", "Email (Wh)"),
    ("hist(cons_ia.Email -> kWh)", "Email (kWh)"),
    ("hist(cons_ia.filter(Token > 0 Wh).Email)", "Email (Wh)"),
    ("hist(cumsum(cons_ia.Email))", "cumsum(cons_ia.Email) (Wh)"),
    ("e = cons_ia.Email\nhist(e)", "Email (Wh)"),
    ("scatter(cons_ia.Token, round(cons_ia.Email))", "round(cons_ia.Email) (Wh)"),
  ])
  func aTitleIsTheNameOrTheCode(_ code: String, _ title: String) {
    #expect(Played(code).echo.split(separator: "\n").contains(Substring(title)))
  }

  @Test func aListAloneGoesOverItsRanks() {
    let echo = Played("line([4, 8, 2])").echo
    #expect(echo.contains("3 points : max 8 (1), min 2 (2)."))
  }

  @Test(arguments: [
    ("scatter([1, 2])", "N205"), ("scatter([1, 2], [3])", "D421"),
    ("scatter([1, 2], [\"a\", \"b\"])", "U307"), ("line([\"a\", \"b\"])", "U307"),
    ("bars([\"a\", \"b\"])", "U307"), ("bars([\"a\"], [\"b\"])", "U307"),
    ("bars([\"a\", \"b\"], [1 Wh, 2 Wh], [1 km, 2 km])", "D492"),
    ("pie([\"a\", \"b\"], [1, 2], [3, 4])", "D498"), ("hist([\"a\"])", "U307"),
    ("boxplot([1, 2], [1 Wh, 2 Wh])", "D492"), ("radar([1, 2], [3, 4])", "N205"),
  ])
  func sayWhatCannotBe(_ code: String, _ error: String) {
    #expect(Played(code).error == error)
  }
}
