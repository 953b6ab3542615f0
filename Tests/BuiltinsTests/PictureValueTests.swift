import Testing

/// What a picture shows is what the data say.
@Suite struct PictureValueTests {
  /// The usual terminal library draws 23 bars in 24 lines by sharing rows.
  @Test(arguments: ["bars(Model, Email", "dots(Model, Email", "plot_ascii(Model, Email"])
  func eachRowKeepsItsOwnValue(_ call: String) {
    let options = ["", ", height = 24", ", log = true", ", log = true, height = 8"]
    for option in options {
      let lines = Played("cons_ia.\(call)\(option))").echo.split(separator: "\n")
      for model in Self.emails {
        let longer = Self.emails.map(\.name).filter { $0.hasPrefix(model.name + " ") }
        let own = lines.filter { line in
          let row = line.drop { $0 == " " }
          return row.hasPrefix(model.name + " ") && !longer.contains(where: row.hasPrefix)
        }
        #expect(own.count == 1, "\(model.name) in \(call)\(option)")
        #expect(own.first?.split(separator: " ").last == Substring(model.energy))
      }
    }
  }

  /// Three significant digits of data/gen_AI_energy.csv.
  private static let emails = [
    (name: "gpt 4", energy: "190"), (name: "gpt 4 turbo", energy: "48,9"),
    (name: "Llama 3.1 405B", energy: "40,5"), (name: "gpt 4o", energy: "14,9"),
    (name: "Gemini 1.5 pro", energy: "14,9"), (name: "mistral large", energy: "3,38"),
    (name: "Mixtral 8x22b v0.1", energy: "2,76"), (name: "mistral medium", energy: "2,72"),
    (name: "Llama 3.1 70B", energy: "2,12"), (name: "Gpt 3.5", energy: "1,52"),
    (name: "Gemini 1.0 pro", energy: "1,52"), (name: "Gemma 2 27b", energy: "1,09"),
    (name: "mistral small", energy: "0,999"), (name: "Codestral 22B v0.1", energy: "0,973"),
    (name: "gpt 4o mini", energy: "0,88"), (name: "Llama 2 13B", energy: "0,761"),
    (name: "Mixtral 8x7b v0.1", energy: "0,735"), (name: "Gemma 2 9b", energy: "0,663"),
    (name: "Llama 3.1 8B", energy: "0,642"), (name: "Mathstral 7B", energy: "0,616"),
    (name: "Llama 2 7B", energy: "0,616"), (name: "ministral 3b", energy: "0,523"),
    (name: "Gemma 2 2b", energy: "0,497"),
  ]

  /// As many rows as categories, whatever the height asked for.
  @Test(arguments: [
    "bars(n, v", "bars(n, v, log = true", "bars(n, v, v * 2, stacked = true", "dots(n, v",
    "boxplot(v, by = n", "plot_ascii(n, v",
  ])
  func twoHundredCategoriesAreAllThere(_ call: String) {
    let table = "table(n = [f\"nom{i}\" for i in range(200)], v = range(1, 201))"
    for option in ["", ", height = 24"] {
      let lines = Played("\(table).\(call)\(option))").echo.split(separator: "\n")
      let names = lines.compactMap { $0.split(separator: " ").first }.filter { $0.hasPrefix("nom") }
      #expect(names.count == 200)
      #expect(Set(names) == Set((0..<200).map { "nom\($0)" }), "\(call)\(option)")
    }
  }

  /// What is too much for a picture is said.
  @Test func manyPartsAreJoinedAndCounted() {
    let table = "table(n = [f\"nom{i}\" for i in range(200)], v = range(1, 201))"
    #expect(Played("\(table).pie(n, v)").echo.contains("195"))
    #expect(Played("\(table).radar(n, v, v, v * 2)").error == "D493")
    #expect(Played("\(table).radar(n, v, v * 3, v * 2)").error == "D490")
  }

  @Test func groupedBarsKeepTheirOrderAndValues() {
    let table = "table(n = [\"a\", \"b\"], v = [1, 40], w = [30, 2])"
    let rows = Played("\(table).bars(n, v, w)").echo.split(separator: "\n")
      .filter { ($0.contains("█") || $0.contains("▓")) && !$0.contains(" w") }
    #expect(rows.map { $0.split(separator: " ").last } == ["40", "2", "1", "30"])
    #expect(rows.first?.hasPrefix("b ") == true)
    let sums = Played("\(table).bars(n, v, w, stacked = true)").echo.split(separator: "\n")
      .filter { $0.contains("█") && !$0.contains("v") }
    #expect(sums.map { $0.split(separator: " ").last } == ["42", "31"])
  }

  @Test(arguments: [
    "table(x = [1, 1, 2], y = [1, 1, 2]).scatter(x, y)",
    "table(x = [1, 1, 2], y = [1, 1, 2], g = [\"a\", \"b\", \"a\"]).scatter(x, y, color = g)",
    "table(x = [1, 1, 2], y = [1, 1, 2]).scatter(x, y, log = true)",
    "table(n = [\"a\", \"b\"], v = [3, 4], w = [3, 8]).dots(n, v, w)",
    "table(n = [\"a\", \"b\"], v = [3, 4], w = [3, 8]).dots(n, v, w, log = true)",
    "table(x = [1, 2], v = [3, 4], w = [3, 8]).line(x, v, w)",
  ])
  func equalValuesOverlapVisibly(_ code: String) {
    let echo = Played(code).echo
    #expect(echo.contains("2 points superposés"), "\(echo)")
  }

  @Test(arguments: [
    ("bars(n, v, log = true)", "valeurs non dessinées"),
    ("bars(n, v, w, log = true)", "valeurs non dessinées"),
    ("dots(n, v, log = true)", "valeurs non dessinées"),
    ("scatter(v, w, log = true)", "points non dessinés"),
    ("scatter(v, w, log = \"x\")", "points non dessinés"),
    ("line(n, v, log = true)", "valeurs non"), ("boxplot(v, log = true)", "valeurs non"),
    ("plot_ascii(v, w, log = true)", "points non dessines"),
  ])
  func valuesWithoutAPlaceOnALogScaleAreCounted(_ call: String, _ words: String) {
    let table = "table(n = [\"a\", \"b\", \"c\", \"d\"], v = [-3, 0, 2, 4], w = [1, 2, 3, 4])"
    let echo = Played("\(table).\(call)").echo.replacing("\n", with: " ")
    #expect(echo.contains("2 \(words)"), "\(echo)")
    #expect(echo.contains("valeur <= 0"))
  }

  @Test(arguments: [
    ("bars(n, v, limit = 1)", "+2 non affichés"), ("bars(n, v, w, limit = 1)", "+2 non affichés"),
    ("dots(n, v, limit = 2)", "+1 non affiché"),
  ])
  func whatIsBeyondTheLimitIsCounted(_ call: String, _ words: String) {
    let table = "table(n = [\"a\", \"b\", \"c\"], v = [1, 2, 3], w = [4, 5, 6])"
    #expect(Played("\(table).\(call)").echo.contains(words))
  }

  @Test(arguments: [
    ("Total_parameters, Email, log = true", "Total_parameters, cons_ia.Email, log = true"),
    ("Total_parameters, Email", "Total_parameters, cons_ia.Email"),
    ("Token, Cinq_pages", "Token, cons_ia.Cinq_pages"),
  ])
  func theFitIsThatOfFit(_ drawn: String, _ computed: String) throws {
    let picture = Played("cons_ia.scatter(\(drawn), fit = true)").echo
      .replacing("\n", with: " ").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    let fit = "fit(cons_ia.\(computed))"
    let r2 = try #require(Double(Played("\(fit).r2").echo))
    let shown = try #require(picture.firstMatch(of: /R² = ([0-9,]+)/))
    #expect(abs(try #require(number(shown.output.1)) - r2) <= 0.0005)
    let slope = try #require(Double(Played("\(fit).slope").echo.prefix { $0 != " " }))
    let isPower = drawn.contains("log")
    let match =
      isPower
      ? picture.firstMatch(of: /\^([0-9,]+) \(R²/) : picture.firstMatch(of: /≈ ([0-9, ]+) ×/)
    #expect(abs(try #require(match.flatMap { number($0.output.1) }) / slope - 1) < 0.005)
  }

  private func number(_ text: Substring) -> Double? {
    Double(text.replacing(",", with: ".").replacing(" ", with: ""))
  }

  @Test(arguments: [
    "table(x = [1, 1], y = [1, 2]).scatter(x, y, fit = true)",
    "table(x = [1], y = [1]).scatter(x, y, fit = true)",
    "table(x = [0, -1], y = [1, 2]).scatter(x, y, fit = true, log = true)",
  ])
  func aFitThatThereIsNotSaysWhy(_ code: String) {
    let played = Played(code)
    #expect(played.error?.hasPrefix("D") == true)
  }
}
