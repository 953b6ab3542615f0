import Testing

import struct Platform.Checkpoint
import struct Platform.SeededNumbers

@testable import Builtins

@Suite struct RowVerbTests {
  @Test(arguments: [
    ("cons_ia.head().rows()", "5"),
    ("cons_ia.head(100).rows()", "23"),
    ("cons_ia.head(-20).rows()", "3"),
    ("cons_ia.head(-100).rows()", "0"),
    ("cons_ia.tail(-20).rows()", "3"),
    ("cons_ia.tail(2).Model[1]", "\"Gemini 1.5 pro\""),
    ("tail([1, 2, 3], -1)", "[2, 3]"),
    ("cons_ia.row(-1).Model", "\"Gemini 1.5 pro\""),
    ("len({a: 1, b: 2})", "2"),
    ("len(cons_ia.head(3))", "3"),
    ("append([], [1])", "[[1]]"),
    ("append([1], 2, 3)", "[1, 2, 3]"),
    ("distinct([3 km, 3000 m, 1 km])", "[3 km, 1 km]"),
    ("cons_ia.rename(Token = Tweet, Tweet = Token).columns()[4]", "\"Tweet\""),
    ("cons_ia.select(Token..Email, Tweet, Token).columns()", "[\"Token\", \"Tweet\", \"Email\"]"),
    ("cons_ia.select(-[Token, Tweet], -Email).rows()", "23"),
    ("cons_ia.select(\"Active parameters\").columns()", "[\"Active parameters\"]"),
    ("cons_ia.select(`Active parameters`).columns()", "[\"Active parameters\"]"),
    ("noms = [\"Model\"]; cons_ia.select(noms).columns()", "[\"Model\"]"),
    (
      "cons_ia.select([c for c in columns(cons_ia) if \"T\" in c]).columns()[0]",
      "\"Total parameters\""
    ),
    ("cons_ia.filter(Model == \"gpt 4o\")[\"gpt 4o\", \"Token\"]", "0.0875 Wh"),
    ("cons_ia.filter(true).rows()", "23"),
    ("cons_ia.filter(Provider == \"Meta\", Token > 0.01 Wh).rows()", "2"),
    ("cons_ia.derive(a = 2, b = a + 1).row(0).b", "3"),
    ("cons_ia.derive(Active_parameters = 1).columns()[2]", "\"Active parameters\""),
    ("cons_ia.head(2).derive(rang = [1, 2]).rang[1]", "2"),
    ("cons_ia.derive(x = none).x[0] ?? 7", "7"),
  ])
  func gives(_ code: String, _ echo: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  @Test(arguments: [
    ("cons_ia.sort(-Petite_conv)", ["gpt 4", "gpt 4 turbo", "Llama 3.1 405B"]),
    ("cons_ia.sort(\"Petite_conv\")", ["Gemma 2 2b", "ministral 3b", "Mathstral 7B"]),
    // Ties of a descending text key stay in the file's order.
    ("cons_ia.sort(-Provider)", ["gpt 4o", "Gpt 3.5", "gpt 4"]),
    ("cons_ia.sort([Provider, -Token])", ["Gemini 1.5 pro", "Gemini 1.0 pro", "Gemma 2 27b"]),
  ])
  func sorts(_ code: String, _ models: [String]) {
    let echoed = Played("m = \(code).Model; [m[0], m[1], m[2]]").echo
    #expect(echoed == "[" + models.map { "\"\($0)\"" }.joined(separator: ", ") + "]")
  }

  @Test func missingCellsComeLastBothWays() {
    let table = "t = table(a = [2, none, 3, 1]);"
    #expect(Played("\(table) t.sort(a).a").echo.hasSuffix("1\n  2\n  3\n  –"))
    #expect(Played("\(table) t.sort(-a).a").echo.hasSuffix("3\n  2\n  1\n  –"))
  }

  @Test(arguments: [
    ("cons_ia.sort(Actif_parameters)", "N203", "Actif_parameters"),
    ("cons_ia.sort(-Actif_parameters)", "N203", "Actif_parameters"),
    ("cons_ia.sort(3)", "D420", "3"),
    ("cons_ia.sort([1, 2])", "D420", "1"),
    ("sort([2, 1])", "U307", "[2, 1]"),
    ("cons_ia.select()", "N205", "cons_ia.select()"),
    ("cons_ia.select(Model, Tokn)", "N203", "Tokn"),
    ("cons_ia.select(Email..Token)", "D435", "Email..Token"),
    ("cons_ia.drop(Provider..Cinq_pages)", "D436", "cons_ia.drop(Provider..Cinq_pages)"),
    ("cons_ia.rename(a = Tokn)", "N203", "Tokn"),
    ("cons_ia.derive(a = \"Token\")", "N214", "\"Token\""),
    ("cons_ia.derive(a = [1, 2])", "D421", "[1, 2]"),
    ("cons_ia.derive(a = x => x)", "U306", "x => x"),
    ("cons_ia.filter(Token)", "U312", "Token"),
    ("cons_ia.filter(Token > 1 Wh, Provider)", "U312", "Provider"),
    ("cons_ia.row(23)", "D408", "23"),
    ("cons_ia.head(1.5)", "U307", "1.5"),
    ("head(3)", "U307", "3"),
    ("len(3)", "U307", "3"),
    ("append([1])", "N205", "append([1])"),
    ("append(cons_ia, 3)", "U307", "3"),
    ("append(cons_ia, cout_pays)", "D434", "cout_pays"),
    ("sample(cons_ia, 2, weight = Model)", "U307", "weight = Model"),
    ("sample(cons_ia, -1)", "D423", "-1"),
    ("distinct([1, \"a\"])", "D430", "distinct([1, \"a\"])"),
    ("def f(t, Token) = t.sort(Token)\nf(cons_ia, 3)", "N209", "Token"),
  ])
  func refuses(_ code: String, _ error: String, _ marked: String) {
    let played = Played(code)
    #expect(played.error == error)
    #expect(played.marked == marked)
  }

  @Test(arguments: [
    ("cons_ia.filter(Model == \"gpt-4o\")", "D410", "la plus proche est \"gpt 4o\""),
    ("cons_ia.filter(\"gpt-4o\" == Model)", "D410", "dans Model"),
    ("cons_ia.filter(Token > 1 Wh and Model == \"gpt-4o\")", "D410", "gpt 4o"),
    ("cons_ia.filter(Petite_conv > 10000)", "D419", "Petite_conv va de 1.17 Wh à 447 Wh"),
    ("cons_ia.filter(Petite_conv > 0.1)", "D419", "447 Wh"),
    ("cons_ia.filter(1 < Petite_conv < 1000)", "D419", "447 Wh"),
    ("table(a = [1, none, 3]).filter(a > 2)", "D414", "1 ligne sans valeur"),
    ("table(a = [1, none]).filter(none)", "D414", "2 lignes sans valeur"),
  ])
  func notes(_ code: String, _ note: String, _ words: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.notes.contains(note))
    #expect(played.words.joined().contains(words))
  }

  @Test(arguments: [
    "cons_ia.filter(Model == \"gpt 4o\")", "cons_ia.filter(Petite_conv > 10 Wh)",
    "cons_ia.filter(Provider == \"Meta\", Token > 100 Wh)",
    // The condition that is false decides, though the other has no value.
    "table(a = [1, none], b = [false, false]).filter(a > 0, b)",
  ])
  func saysNothing(_ code: String) {
    #expect(Played(code).notes.isEmpty)
    #expect(Played(code).error == nil)
  }
}

@Suite struct SampleTests {
  /// Reference values of SplitMix64 for seed 1234567, from the author's C program (Vigna, 2015).
  @Test func drawsThePublishedNumbers() {
    var numbers = SeededNumbers(seed: 1_234_567)
    #expect(numbers.next() == 6_457_827_717_110_365_317)
    #expect(numbers.next() == 3_203_168_211_198_807_973)
  }

  @Test func drawsWithoutReplacementAndAgain() {
    let first = Played("cons_ia.sample(23, seed = 3).Model.distinct().len()")
    #expect(first.echo == "23")
    let same = "cons_ia.sample(4, seed = 3).Model"
    #expect(Played(same).echo == Played(same).echo)
    #expect(Played(same).echo != Played("cons_ia.sample(4, seed = 4).Model").echo)
  }

  @Test func weightsDecide() throws {
    // Weights 1, 0, 0: only the first can be drawn, however many are wanted.
    let code = "table(a = [7, 8, 9], p = [1, 0, 0]).sample(3, weight = p).a"
    #expect(Played(code).rows == [["7"]])
    var heavy = 0
    for seed in 0..<200 {
      var numbers = SeededNumbers(seed: seed)
      if try numbers.draw(1, weights: [3, 1], checkpoint: .unlimited) == [0] { heavy += 1 }
    }
    // 150 are expected; six standard deviations of the binomial law are 37.
    #expect((113...187).contains(heavy))
  }
}
