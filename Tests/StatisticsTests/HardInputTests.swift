import Foundation
import Statistics
import Testing

import struct Platform.Checkpoint

/// Awkward series against the exact figures of `Fixtures/hard.py`, to 1e-10.
@Suite struct HardInputTests {
  private static let tolerance = 1e-10

  private static func figures() throws -> Figures {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/hard.json")
    return Figures(try JSONSerialization.jsonObject(with: try Data(contentsOf: file)))
  }

  private func agree(
    _ ours: [Double], _ theirs: Figures, _ what: String,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    #expect(ours.count == theirs.elements.count, "\(what)", sourceLocation: place)
    for (a, b) in zip(ours, theirs.elements) {
      expect(a, try b.number(), within: Self.tolerance, what, at: place)
    }
  }

  private func agree(
    _ ours: Double?, _ theirs: Figures, _ what: String,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    expect(ours, try theirs.number(), within: Self.tolerance, what, at: place)
  }

  private static let series = [
    "small", "offset", "tiny", "huge", "ties", "integers", "constant", "two",
  ]

  @Test(arguments: series) func figuresOfASeries(name: String) throws {
    let expected = try Self.figures()["series", name]
    let values = try expected["values"].elements.map { try $0.number() }
    try agree(try Summation.sum(values, checkpoint: .unlimited), expected["sum"], "sum")
    try agree(try Descriptive.mean(values, checkpoint: .unlimited), expected["mean"], "mean")
    try agree(try Descriptive.median(values, checkpoint: .unlimited), expected["median"], "median")
    try agree(
      try Descriptive.standardDeviation(values, checkpoint: .unlimited), expected["std"], "std")
    try agree(
      try Descriptive.standardDeviation(values, .population, checkpoint: .unlimited),
      expected["std_population"], "std n")
    if expected.keys.contains("var") {
      try agree(try Descriptive.variance(values, checkpoint: .unlimited), expected["var"], "var")
      try agree(
        try Descriptive.variance(values, .population, checkpoint: .unlimited),
        expected["var_population"], "var n")
    }
    if expected.keys.contains("skewness") {
      try agree(
        try Descriptive.skewness(values, checkpoint: .unlimited), expected["skewness"], "skewness")
    }
    if expected.keys.contains("zscores") {
      try agree(
        try Descriptive.zScores(values, checkpoint: .unlimited), expected["zscores"], "zscores")
    }
    try agree(try Descriptive.modes(values, checkpoint: .unlimited)[0], expected["mode"], "mode")
    try agree(
      try Summation.cumulative(values, checkpoint: .unlimited), expected["cumsum"], "cumsum")
    let total = try Summation.sum(values, checkpoint: .unlimited)
    try agree(values.map { $0 / total }, expected["shares"], "shares")
    let weights = values.indices.map { Double(1 + $0 % 3) }
    try agree(
      try Descriptive.weightedMean(values, weights: weights, checkpoint: .unlimited),
      expected["weighted_mean"], "weighted")
  }

  @Test(arguments: series) func orderOfASeries(name: String) throws {
    let expected = try Self.figures()["series", name]
    let values = try expected["values"].elements.map { try $0.number() }
    for (probability, _) in try expected["quantiles"].keys.map({ ($0, 0) }) {
      let ours = try Descriptive.quantile(
        values, try #require(Double(probability)), checkpoint: .unlimited)
      try agree(ours, expected["quantiles", probability], "q\(probability)")
    }
    let ties: [(String, Ranking.Ties)] = [
      ("average", .average), ("min", .min), ("max", .max), ("dense", .dense),
    ]
    for (word, tie) in ties {
      try agree(
        try Ranking.ranks(values, ties: tie, checkpoint: .unlimited), expected["rank_" + word],
        "rank \(word)")
    }
    try agree(
      try Ranking.ranks(values, descending: true, checkpoint: .unlimited),
      expected["rank_descending"], "rank descending")
    let box = try BoxFigures(values, checkpoint: .unlimited)
    try agree(box.whiskers.lowerBound, expected["box", "low"], "low")
    try agree(box.whiskers.upperBound, expected["box", "high"], "high")
    try agree(box.outliers, expected["box", "outliers"], "outliers")
    if expected.keys.contains("histogram") {
      let histogram = try Histogram(values, .count(4), checkpoint: .unlimited)
      try agree(histogram.edges, expected["histogram", "edges"], "edges")
      try agree(histogram.counts.map(Double.init), expected["histogram", "counts"], "counts")
    }
  }

  @Test(arguments: ["small", "offset", "scales", "ties", "negative"])
  func figuresOfPairs(name: String) throws {
    let expected = try Self.figures()["pairs", name]
    let x = try expected["x"].elements.map { try $0.number() }
    let y = try expected["y"].elements.map { try $0.number() }
    let fit = try LinearFit(x: x, y: y, checkpoint: .unlimited)
    try agree(fit.r, expected["r"], "r")
    try agree(fit.slope, expected["slope"], "slope")
    try agree(fit.intercept, expected["intercept"], "intercept")
    try agree(fit.slopeStandardError, expected["slope_error"], "slope error")
    try agree(fit.interceptStandardError, expected["intercept_error"], "intercept error")
    try agree(fit.pValue, expected["p"], "p")
    let pearson = try Correlation.pearson(x, y, checkpoint: .unlimited)
    for level in [0.9, 0.95, 0.99] {
      let interval = try #require(try pearson.interval(level: level))
      try agree(
        [interval.lowerBound, interval.upperBound], expected["interval_\(level)"], "\(level)")
    }
    let spearman = try Correlation.spearman(x, y, checkpoint: .unlimited)
    try agree(spearman.coefficient, expected["rho"], "rho")
    try agree(spearman.pValue, expected["rho_p"], "rho p")
    let kendall = try Correlation.kendall(x, y, checkpoint: .unlimited)
    try agree(kendall.coefficient, expected["tau"], "tau")
    try agree(kendall.pValue, expected["tau_p"], "tau p")
    if expected.keys.contains("log_slope") {
      let power = try LinearFit(x: x.map { log($0) }, y: y.map { log($0) }, checkpoint: .unlimited)
      try agree(power.slope, expected["log_slope"], "log slope")
      try agree(power.intercept, expected["log_intercept"], "log intercept")
    }
  }

  @Test(arguments: ["two", "offset", "three"]) func severalPredictors(name: String) throws {
    let expected = try Self.figures()["several", name]
    let predictors = try expected["predictors"].elements.map {
      try $0.elements.map { try $0.number() }
    }
    let fit = try MultipleFit(
      predictors: predictors, y: try expected["y"].elements.map { try $0.number() },
      checkpoint: .unlimited)
    try agree(fit.coefficients, expected["coefficients"], "coefficients")
    try agree(fit.intercept, expected["intercept"], "intercept")
    try agree(try #require(fit.standardErrors), expected["errors"], "errors")
    try agree(fit.interceptStandardError, expected["intercept_error"], "intercept error")
    try agree(try #require(fit.pValues), expected["p"], "p")
    try agree(fit.r2, expected["r2"], "r2")
  }

  @Test func aMillionRows() throws {
    let expected = try Self.figures()["million"]
    let a = (0..<1_000_000).map { Double($0 * 7919 % 10007) / 8 }
    let b = a.enumerated().map { $1 * 0.5 + Double($0 * 104_729 % 9973) / 16 }
    try agree(try Summation.sum(a, checkpoint: .unlimited), expected["sum"], "sum")
    try agree(try Descriptive.mean(a, checkpoint: .unlimited), expected["mean"], "mean")
    try agree(try Descriptive.standardDeviation(a, checkpoint: .unlimited), expected["std"], "std")
    try agree(try Descriptive.median(a, checkpoint: .unlimited), expected["median"], "median")
    try agree(try Descriptive.quantile(a, 0.9, checkpoint: .unlimited), expected["q9"], "q9")
    let fit = try LinearFit(x: a, y: b, checkpoint: .unlimited)
    try agree(fit.r, expected["r"], "r")
    try agree(fit.slope, expected["slope"], "slope")
    try agree(fit.intercept, expected["intercept"], "intercept")
    try agree(fit.slopeStandardError, expected["slope_error"], "slope error")
    // A skewness next to 0: what is left of 1e6 terms that cancel.
    #expect(
      abs(try Descriptive.skewness(a, checkpoint: .unlimited) - expected["skewness"].number())
        < 1e-10)
  }

  @Test func nothingAndOne() throws {
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try Descriptive.mean([], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 2, got: 1)) {
      try Descriptive.standardDeviation([3], checkpoint: .unlimited)
    }
    #expect(try Descriptive.standardDeviation([3], .population, checkpoint: .unlimited) == 0)
    #expect(throws: StatisticsProblem.tooFew(needed: 1, got: 0)) {
      try BoxFigures([], checkpoint: .unlimited)
    }
    #expect(try BoxFigures([3], checkpoint: .unlimited).whiskers == 3...3)
    #expect(try Histogram(rounding: [3], checkpoint: .unlimited).counts.reduce(0, +) == 1)
    #expect(throws: StatisticsProblem.notPositive) {
      try Descriptive.weightedMean([1, 2], weights: [0, 0], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.outOfRange) {
      try Correlation.pearson([1, 2, 3, 4], [1, 3, 2, 4], checkpoint: .unlimited).interval(level: 1)
    }
    #expect(
      try Descriptive.weightedMean([1e308, 1e308], weights: [10, 30], checkpoint: .unlimited)
        == 1e308)
    #expect(
      try LinearFit(x: [1, 2, 3, 5], y: [1e300, 2e300, 3e300, 4e300], checkpoint: .unlimited).pValue
        ?? 1 < 0.02)
  }
}
