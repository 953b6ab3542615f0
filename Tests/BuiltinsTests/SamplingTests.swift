import Testing

/// Tests and intervals of means, weighted quantiles, windows, classes.
///
/// The figures are SciPy 1.17's: `ttest_ind(x, y, equal_var=False)` with its `confidence_interval`,
/// `t.interval(level, n - 1, mean, sem)`; numpy's `quantile` with weights, `inverted_cdf`.
@Suite struct SamplingTests {
  @Test(arguments: [
    (
      "t_test([1, 2, 3], [2, 3, 5])",
      "{difference: -1.333333, low: -4.454217, high: 1.787551, t: -1.264911,\n df: 3.448276, p: 0.2846272}"
    ),
    (
      "t_test([10.5, 11.2, 9.8, 12.1, 10.9], [8.1, 9.4, 7.7], level = 0.99)",
      "{difference: 2.5, low: -0.3591462, high: 5.359146, t: 3.912304, df: 4.17587,\n p: 0.01598613}"
    ),
    (
      "t_test([1, 1, 1, 2], [5, 5, 5, 5])",
      "{difference: -3.75, low: -4.545612, high: -2.954388, t: -15, df: 3,\n p: 0.0006431193}"
    ),
    ("t_test([1000000000, 1000000001, 1000000003], [1000000002, 1000000002.5]).p", "0.4104981"),
    ("t_test([1 kWh, 2 kWh, none], [1500 Wh, 2500 Wh]).difference", "-0.5 kWh"),
    (
      "mean_interval([1, 2, 3])",
      "{mean: 2, low: -0.4841377, high: 4.484138, error: 0.5773503, n: 3}"
    ),
    ("mean_interval([10.5, 11.2, 9.8, 12.1], level = 0.9).high", "12.0569"),
    ("mean_interval([5, 5, 5]).high", "5"),
    ("median([1, 2, 3], weight = [1, 1, 5])", "3"),
    ("median([1, 2], weight = [1, 1])", "1.5"),
    ("median([4, 1, 2, 3], weight = [2 kWh, 2 kWh, 2 kWh, 2 kWh])", "2.5"),
    ("median([1 Wh, none, 3 Wh], weight = [1, 9, 1])", "2 Wh"),
    ("quantile([10, 20, 30, 40], 0.25, weight = [0.1, 0.2, 0.3, 0.4])", "20"),
    ("quantile([3, 1, 2], 0.9, weight = [5, 0, 2])", "3"),
    ("quantile([1, 2, 3, 4, 5], [0.1, 0.5, 0.75], weight = [2, 1, 4, 1, 1])", "[1, 3, 3]"),
    ("quantile([1, 2, 3], [0, 1], weight = [1, 2, 1])", "[1, 3]"),
    ("fit([1, 2, 3], [5, 5, 5]).slope", "0"), ("fit([1, 2, 3], [5, 5, 5]).intercept", "5"),
    ("fit([1, 2, 3], [5, 5, 5]).r2", "rien"),
    ("fit([[1, 2, 3, 4], [1, 0, 0, 1]], [5, 5, 5, 5]).r2", "rien"),
    ("rolling_mean([1, 2, 4, none, 8, 3, 5], 2)", "[rien, 1.5, 3, rien, rien, 5.5, 4]"),
    ("rolling_sum([1, 2, 4, none, 8, 3, 5], 2)", "[rien, 3, 6, rien, rien, 11, 8]"),
    ("rolling_min([1, 2, 4, none, 8, 3, 5], 2)", "[rien, 1, 2, rien, rien, 3, 3]"),
    ("rolling_std([1, 2, 4, 8], 2)[3]", "2.828427"),
    ("rolling_max([9007199254740993, 9007199254740992], 2)[1]", "9007199254740993"),
    ("rolling_sum([9223372036854775806, 1, -5], 2)", "[rien, 9223372036854775807, -4]"),
    ("rolling_mean([1 Wh, 2 Wh], 2)[1]", "1.5 Wh"),
    ("rank([9007199254740993, 9007199254740992])", "[2, 1]"),
    ("lag([1, 2, 4], 2)", "[rien, rien, 1]"), ("lag([1, 2], 5)", "[rien, rien]"),
    ("diff([9007199254740993, 9007199254740992], 1)[1]", "-1"),
    ("diff([1, 5, 2, 9], by = [\"a\", \"b\", \"a\", \"b\"])", "[rien, rien, 1, 4]"),
    ("cumsum([1, 2, 3], by = [1, 2, 1])", "[1, 2, 4]"),
    ("lead([1 Wh, 2 Wh])[0]", "2 Wh"), ("lag([])", "[]"),
  ])
  func agreesWithSciPy(_ code: String, _ echo: String) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.echo == echo)
  }

  @Test(arguments: [
    ("median([1, 2], weight = [0, 0])", "D455"), ("median([1, 2], weight = [-1, 1])", "D455"),
    ("median([1, 2], weight = [1])", "D413"), ("t_test([1], [1, 2])", "D416"),
    ("t_test([1, 1], [2, 2])", "D417"), ("t_test([1 Wh, 2 Wh], [1 km, 3 km])", "U301"),
    ("mean_interval([3])", "D416"), ("fit([5, 5, 5], [1, 2, 3])", "D417"),
    ("rolling_mean([1, 2], 0)", "D423"), ("lag([1], -1)", "D423"), ("lag(3)", "U307"),
    ("rank([1, 2], by = [1])", "D413"), ("rolling_mean([\"a\"], 1)", "U307"),
  ])
  func refuses(_ code: String, _ error: String) {
    #expect(Played(code).error == error)
  }

  /// The counts of the classes, in order.
  @Test(arguments: [
    ("bins([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], 8)", [1, 1, 1, 1, 1, 1, 1, 2]),
    ("bins([0.1 * k for k in range(1, 10)], 8)", [1, 1, 1, 1, 1, 1, 1, 2]),
    ("bins([0.1 * k for k in range(1, 10)])", [1, 2, 2, 2, 2]),
    (
      "bins([k / 10 for k in range(1, 10)], [0.1 + 0.1 * k for k in range(0, 9)])",
      [1, 1, 1, 1, 1, 1, 1, 2]
    ),
    ("bins([0.1 * k * 1 Wh for k in range(1, 10)], 0.1 Wh)", [1, 1, 1, 1, 1, 1, 1, 2]),
    ("bins([2019, 2020, 2021, 2022, 2023])", [1, 1, 1, 1, 1]),
    ("bins([1, 2, 2, 3, 7])", [1, 2, 1, 0, 0, 0, 1]), ("bins([4, 4])", [2]),
    ("bins([-1, 0, 1, 1])", [1, 1, 2]), ("bins(range(0, 101))", [20, 20, 20, 20, 20, 1]),
    ("bins([0.5, 1, 2])", [1, 1, 1]),
  ])
  func noEdgePartsEqualNumbers(_ code: String, _ counts: [Int]) {
    #expect(Played("[n for n in (\(code)).effectif]").echo == "\(counts)")
  }

  @Test func aClassOfOneNumberHasItsName() {
    let played = Played("hist([3, 4, 4])")
    #expect(played.echo.split(separator: "\n").dropFirst().map { $0.prefix(2) } == ["3 ", "4 "])
  }
}
