import Plotting
import Styling
import Testing

@Suite struct WordsTests {
  /// Correlations computed with Python's `statistics.correlation`: 0.9580 and 0.9298 (log-log).
  @Test func describesPoints() throws {
    let linear = try modelScatter(log: false).sentence
    #expect(
      linear.french
        == "23 points\u{A0}: Petite_conv (1,17 à 447\u{A0}Wh) croît avec Total_parameters "
        + "(2 à 1\u{202F}760\u{A0}milliards de paramètres), corr.\u{A0}0,958.")
    #expect(
      try modelScatter(log: true).sentence.english
        == "23 points: Petite_conv (1.17 to 447\u{A0}Wh) grows with Total_parameters "
        + "(2 to 1,760\u{A0}billion parameters), corr.\u{A0}0.93 on log-log scales.")
  }

  @Test(
    arguments: [
      (
        [1, 2, 3], [3, 2, 1], "3 points: y (1 to 3) falls with growing x (1 to 3), corr.\u{A0}−1."
      ),
      (
        [1, 2, 3, 4], [1, -1, -1, 1],
        "4 points: y (−1 to 1) has no clear linear trend with x (1 to 4), corr.\u{A0}0."
      ),
      ([1998, 2024], [1, 1], "2 points: y constant (1), x (1998 to 2024)."),
      ([5], [6], "1 point: y constant (6), x constant (5)."),
      ([nil], [6], "No point to draw."),
      (
        [-1.7e308, 0, 1.7e308], [0, 1, 2],
        "3 points: y (0 to 2) grows with x (−1.7\u{A0}×\u{A0}10³⁰⁸ to 1.7\u{A0}×\u{A0}10³⁰⁸), corr.\u{A0}1."
      ),
    ] as [([Double?], [Double?], String)])
  func describesDirections(xs: [Double?], ys: [Double?], sentence: String) throws {
    #expect(try scatter(xs, ys).sentence.english == sentence)
  }

  @Test(
    arguments: [
      (
        ["gpt 4 ", "b", "c"], [190, 5, 0.497],
        "max\u{A0}: gpt 4 (190\u{A0}Wh), min\u{A0}: c (0,497\u{A0}Wh), rapport 382."
      ),
      (["a", "b"], [1, -1], "max\u{A0}: a (1\u{A0}Wh), min\u{A0}: b (−1\u{A0}Wh)."),
      (
        ["a", "b", "c"], [0, 1, 0], "max\u{A0}: b (1\u{A0}Wh), min\u{A0}: a et 1 autre (0\u{A0}Wh)."
      ),
      (["a", "b", "c"], [2, 2, 2], "3 valeurs égales\u{A0}: 2\u{A0}Wh."),
      (["a", "b"], [nil, 2], "b\u{A0}: 2\u{A0}Wh."),
      (["a"], [nil], "Aucune valeur à dessiner."),
      ([], [], "Aucune valeur à dessiner."),
      (
        ["a", "b"], [98.71, 98.65],
        "max\u{A0}: a (98,71\u{A0}Wh), min\u{A0}: b (98,65\u{A0}Wh), rapport 1."
      ),
    ] as [([String], [Double?], String)])
  func describesBars(labels: [String], values: [Double?], sentence: String) throws {
    let spec = try PlotSpec.bars(labels: labels, values: values, name: "E", unitSymbol: "Wh")
    #expect(spec.sentence.french == sentence)
  }

  @Test func hintsStartAboveFifty() throws {
    let printer = ASCIIPrinter(width: 100, tongue: .french)
    for (values, hinted) in [
      ([1.0, 50], false), ([1, 51], true), ([-1, 51], false), ([0, 51], false),
    ] {
      let spec = try PlotSpec.bars(labels: ["a", "b"], values: values, name: "E")
      #expect(printer.print(spec).plain.contains("log = true") == hinted)
    }
    let log = try PlotSpec.bars(labels: ["a", "b"], values: [1, 51], name: "E", log: true)
    #expect(!printer.print(log).plain.contains("log = true"))
  }
}
