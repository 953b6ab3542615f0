import Testing

/// Fits on several columns, predictions, tests, classes, boxes, weights and shares, as typed.
@Suite struct StatisticsMoreTests {
  @Test(arguments: [
    // What was fitted exactly comes back.
    ("fit([[1, 2, 3, 4], [1, 0, 0, 1]], [3, 4, 6, 9]).r2", "1"),
    ("fit(table(a = [1, 2, 3], b = [1, 0, 0]), [3, 4, 6]).slopes", "{a: 2, b: 1}"),
    ("predict(fit([[1, 2, 3, 4], [1, 0, 0, 1]], [3, 4, 6, 9]), [10, 1])", "21"),
    (
      "predict(fit(table(a = [1, 2, 3], b = [1, 0, 0]), [3, 4, 6]), table(a = [5], b = [2]))[0]",
      "12"
    ),
    ("predict(fit([1 km, 2 km], [10 Wh, 20 Wh]), 500 m)", "5 Wh"),
    ("predict(fit([1 km, 2 km], [10 Wh, 20 Wh]), [3 km, 4 km])", "[30 Wh, 40 Wh]"),
    ("predict(fit([1 Wh, 2 Wh, 4 Wh], [3 g, 12 g, 48 g], log = true), 0.003 kWh)", "27 g"),
    ("prédire(ajuster([1, 2], [3, 5]), none)", "rien"),
    ("corr_test([1, 2, 3, 4], [1, 3, 2, 4]).r", "0.8"),
    ("corr_test([1, 2, 3], [1, 3, 2]).low", "rien"),
    ("mean([10 Wh, 20 Wh], weight = [3, 1])", "12.5 Wh"),
    ("moyenne([10, none, 20], poids = [1, 5, none])", "10"),
    ("mean([true, false], weight = [3, 1])", "0.75"),
    ("share([1 Wh, none, 3 Wh])", "[0.25, rien, 0.75]"),
    ("zscore([1, 3], population = true)", "[-1, 1]"),
    ("bins([5, 15, 25] * 1 Wh, [0, 10, 30]).row(1)[\"effectif\"]", "2"),
    ("bins([5], 1).row(0)[\"part\"]", "1"),
    ("box_figures([1, 2, 3, 4, 20]).outliers", "[20]"),
    ("box_figures([7]).iqr", "0"),
    ("box_figures([1 Wh, 3 Wh]).median", "2 Wh"),
  ])
  func gives(_ code: String, _ shows: String) {
    let played = Played(code)
    #expect(played.echo == shows, "\(code): \(played.error ?? "")")
  }

  @Test(arguments: [
    ("fit([[1, 2, 3], [2, 4, 6]], [1, 2, 4])", "D456"),
    ("fit([[1, 2, 3], [1, 2]], [1, 2, 4])", "D413"),
    ("fit([[1, 2], [2, 1]], [1, 2])", "D416"),
    ("predict(3, 4)", "D457"),
    ("predict({a: 1}, 4)", "D457"),
    ("predict(fit([1 km, 2 km], [10, 20]), 3)", "U302"),
    ("predict(fit([[1, 2, 3, 4], [1, 0, 0, 1]], [3, 4, 6, 9]), [1])", "D413"),
    ("predict(fit([1, 2], [1, 2], log = true), 0)", "D406"),
    ("corr_test([1, 2, 3], [1, 3, 2], level = 95)", "D423"),
    ("corr_test([1, 1, 1], [1, 3, 2])", "D417"),
    ("mean([1, 2], weight = [0, 0])", "D455"),
    ("mean([1, 2], weight = [1])", "D413"),
    ("share([1, -1])", "D405"),
    ("bins([1, 2], [3, 1])", "D458"),
    ("bins([1, 2], 0)", "D458"),
    ("bins([1, 2], 1.5)", "D458"),
    ("bins([1 Wh, 2 Wh], [0 g, 3 g])", "U301"),
    ("bins([1 Wh, 2 Wh], map([0, 3], x => x))", "U302"),
    ("bins([])", "D409"),
    ("box_figures([])", "D409"),
  ])
  func refuses(_ code: String, _ error: String) {
    #expect(Played(code).error == error, "\(code)")
  }

  @Test func saysWhatItLeavesOut() {
    #expect(Played("fit([[1, 2, 3, none], [1, 0, 0, 1]], [3, 4, 6, 9])").notes == ["D450"])
    #expect(Played("bins([1, 2, 30], [0, 10])").notes == ["D459"])
    #expect(Played("bins([1 Wh, 2 Wh], [0, 10])").notes == ["U310"])
    #expect(Played("fit([1 Wh, 2 Wh], [1, 2], log = true)").notes == ["U313"])
  }
}
