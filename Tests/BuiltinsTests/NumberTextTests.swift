import Testing

/// Texts read as numbers, and numbers written as texts; figures as Python's `float` and `Decimal`.
@Suite struct NumberTextTests {
  @Test(arguments: [
    (#"number("1 299,99")"#, "1299.99"), (#"number("1,234.5")"#, "1234.5"),
    (#"number("(1234,50)")"#, "-1234.5"), (#"nombre("12,50 €")"#, "12.5 €"),
    (#"number("€ 12.50")"#, "12.5 €"), (#"number("35 Wh")"#, "35 Wh"),
    (#"number("12 %")"#, "0.12"), (#"number("−5,5")"#, "-5.5"),
    (#"number("1'234.50")"#, "1234.5"), (#"number("1.299.000,5") == 1299000.5"#, "vrai"),
    (#"number("1.5e3")"#, "1500"), (#"number(".5")"#, "0.5"), (#"number("0,125")"#, "0.125"),
    (#"number("17 élèves", lenient = true)"#, "17"),
    (#"number("environ -3,5 élèves", tolérant = vrai)"#, "-3.5"),
    (#"int("0012")"#, "12"), (#"nombre("0012")"#, "12"), (#"number("-007,5")"#, "-7.5"),
    (#"number(["01", "10"])"#, "[1, 10]"), (#"number("0")"#, "0"), (#"number("00")"#, "0"),
    (#"number("5 m2")"#, "5 m^2"), (#"number("12 kg de CO2", lenient = true)"#, "12 kg"),
    (#"number("environ 35 kWh", lenient = true)"#, "35 kWh"),
    (#"number("1.234")"#, "1.234"), (#"number("1.234", milliers = ".")"#, "1234"),
    (#"number("1,234", décimale = ",")"#, "1.234"),
    (#"number(3 Wh)"#, "3 Wh"), (#"number(none)"#, "rien"),
    (#"number(["1,234", "1,5"])"#, "[1.234, 1.5]"),
    (#"number(["1,234", "1,234.5"])"#, "[1234, 1234.5]"),
    (#"number(["1 kWh", "500 Wh"])"#, "[1 kWh, 0.5 kWh]"),
    (#"int("3")"#, "3"), (#"int(3.9)"#, "3"), (#"int(-3.9)"#, "-3"), (#"int(3.9 Wh)"#, "3 Wh"),
    (#"entier(["3", "-4"])"#, "[3, -4]"), (#"int(true)"#, "1"),
    (#"int(cons_ia.Petite_conv)[1]"#, "3 Wh"),
    (#"text(2011812.74)"#, #""2011812.74""#), (#"texte(35 Wh)"#, #""35 Wh""#),
    (#"text(3.14159, ".2f")"#, #""3.14""#), (#"text([1, 2.5])"#, #"["1", "2.5"]"#),
    (#"text(date("2024-01-31"), "%d/%m/%Y")"#, #""31/01/2024""#),
    (#"text(cout_pays.gwp, ".3f")[0]"#, #""0.590 gCO2e/Wh""#),
    (#"number(text(0.1 + 0.2))  == 0.1 + 0.2"#, "vrai"),
  ])
  func reads(code: String, echo: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  @Test(arguments: [
    (#"number("abc")"#, "D463"), (#"number("")"#, "D463"), (#"number("01 23")"#, "D463"),
    (#"number("2024-01-31")"#, "D463"), (#"number("2 h 30")"#, "D463"),
    (#"number("8h30")"#, "D463"), (#"number("45min30")"#, "D463"),
    (#"number("2 à 3 kg", lenient = true)"#, "D463"),
    (#"number("17 élèves")"#, "D463"), (#"number("10-15", lenient = true)"#, "D463"),
    (#"number("1,234")"#, "D464"), (#"number(["1,234", "5"])"#, "D464"),
    (#"int("3.7")"#, "D463"), (#"int("abc")"#, "D463"), (#"number(true)"#, "U307"),
    (#"text(3, "zorglub")"#, "D424"), (#"text({a: 1})"#, "U307"),
    (#"number("1", decimal = ";")"#, "U308"),
  ])
  func refuses(code: String, error: String) {
    #expect(Played(code).error == error)
  }

  @Test(arguments: [
    #"number("8h30")"#, #"number("26:15:10")"#, #"number("1 h 30")"#,
  ])
  func aDurationIsNamed(code: String) {
    #expect(Played(code).help.contains("durée(\""))
  }

  @Test(arguments: [
    (#"number("≈ 280", lenient = true)"#, "1 texte réduit au nombre (\"≈ 280\")"),
    (#"number("<0,1 %", lenient = true)"#, "(\"<0,1 %\")"),
    (#"number(["3 pcs env", "4", "5 pcs"], lenient = true)"#, "2 textes réduits au nombre"),
  ])
  func whatIsLeftOutIsSaid(code: String, words: String) {
    let played = Played(code)
    #expect(played.notes == ["D504"])
    #expect(played.words.first?.contains(words) == true, "\(played.words)")
  }

  @Test(arguments: [
    #"f"{35 Wh:.0%}""#, #"text(35 Wh, ".1%")"#, #"f"{interval(1 Wh, 2 Wh):.0%}""#,
    #"f"{[1 Wh, 2 Wh]:.0%}""#,
  ])
  func aQuantityIsNoPercentage(code: String) {
    #expect(Played(code).error == "D506")
  }

  @Test func aShareIsAPercentage() {
    #expect(Played(#"f"{35 Wh / 50 Wh:.0%}""#).echo == "\"70%\"")
    #expect(Played(#"f"{interval(0.1, 0.2):.0%}""#).error == nil)
  }

  @Test func roundedNumbersAreSaid() {
    let played = Played(#"number("12345678901234567890123")"#)
    #expect(played.echo == "1.234568e22")
    #expect(played.notes.count == 1)
  }

  /// What is no number becomes missing, counted in one note with an example.
  @Test func lostCellsAreCounted() {
    let list = Played(#"number(["1", "deux", "trois", none, 4])"#)
    #expect(list.echo == "[1, rien, rien, rien, 4]")
    #expect(list.words == [#"number : 2 textes sur 3 sans nombre, laissés vides ("deux")"#])
    let column = Played(#"table(a = ["3 Wh", "1,5 kWh", "x", "x"]).derive(b = number(a)).b"#)
    #expect(column.words == [#"number : 2 textes sur 4 sans nombre, laissés vides ("x")"#])
    let mixed = Played(#"number(["1 kWh", "2 kWh", "3"])"#)
    #expect(mixed.echo == "[1 kWh, 2 kWh, rien]")
  }
}

/// Texts where numbers are needed: the way to the number.
@Suite struct TextForNumberTests {
  @Test(arguments: [
    (#"2 - "3""#, #"nombre("3") lit le nombre qu'un texte écrit"#),
    (#"table(age = ["17", "x"]).age * 2"#, #"nombre(table(age = ["17", "x"]).age)"#),
    (#"table(age = ["17", "18"]).derive(b = age + 1)"#, "nombre(age)"),
    (#"table(age = ["17", "18"]).filter(age > 17)"#, "nombre(age)"),
    (#"valeur("17", an)"#, #"nombre("17")"#),
    (#"table(age = ["17", "18"]).derive(b = valeur(age, an))"#, "nombre(age)"),
    (#"mean(["1", "2"])"#, #"nombre(["1", "2"])"#), (#"sqrt("4")"#, #"nombre("4")"#),
  ])
  func helpNamesNumber(code: String, help: String) {
    #expect(Played(code).help.hasPrefix(help))
  }

  @Test func repeatedNumbersAreSaid() {
    let played = Played(#""3" * 2"#)
    #expect(played.echo == #""33""#)
    #expect(played.notes == ["D466"])
    #expect(Played(#""-" * 3"#).notes == [])
  }

  @Test(arguments: [
    (
      #"t = table(cp = ["01500", "35000"]); u = table(cp = [35000, 1500]); t.join(u, on = cp)"#,
      "t.join(u.derive(cp = text(cp)), on = cp)"
    ),
    (
      #"t = table(cp = ["1500", "35000"]); u = table(code = [35000, 1500]); u.join(t, on = code == cp)"#,
      "u.join(t.derive(cp = number(cp)), on = code == cp)"
    ),
  ])
  func keysOfTwoKinds(code: String, repair: String) {
    let played = Played(code)
    #expect(played.error == "D467")
    #expect(played.help == repair)
    let head = code.split(separator: ";").dropLast().joined(separator: ";")
    #expect(Played("\(head); \(repair)").error == nil)
  }
}
