import Foundation
import Statistics
import Testing

import struct Platform.Checkpoint

/// Against scipy and pandas: see Fixtures/README.md.
@Suite struct StudyCorrelationTests {
  private func check(_ x: [Double], _ y: [Double], against expected: Figures) throws {
    let pearson = try Correlation.pearson(x, y, checkpoint: .unlimited)
    expect(pearson.coefficient, try expected["pearson", "r"].number())
    expect(pearson.pValue, try expected["pearson", "p"].number(), within: 1e-9)
    let interval = try expected["pearson", "ci95"].elements
    expect(pearson.interval?.lowerBound, try interval[0].number())
    expect(pearson.interval?.upperBound, try interval[1].number())

    let spearman = try Correlation.of(x, y, .spearman, checkpoint: .unlimited)
    expect(spearman.coefficient, try expected["spearman", "rho"].number())
    expect(spearman.pValue, try expected["spearman", "p"].number(), within: 1e-9)

    let kendall = try Correlation.of(x, y, .kendall, checkpoint: .unlimited)
    expect(kendall.coefficient, try expected["kendall_tau_b", "tau"].number())
    expect(kendall.pValue, try expected["kendall_tau_b", "p"].number(), within: 1e-9)
  }

  @Test(arguments: ["Active parameters", "Total parameters"])
  func parametersAndEnergy(column: String) throws {
    let table = try Study.models()
    let (x, y) = (try table.numbers(column), try table.numbers("Petite_conv"))
    let expected = try Study.expected()["correlations_with_Petite_conv", column]
    try check(x, y, against: expected["raw"])
    try check(x.map { log($0) }, y.map { log($0) }, against: expected["loglog_natural"])
  }

  @Test func activeAndTotalParameters() throws {
    let table = try Study.models()
    try check(
      table.numbers("Active parameters"), table.numbers("Total parameters"),
      against: Study.expected()["correlation_active_total"])
  }

  @Test(arguments: ["adpe~pe", "adpe~gwp", "pe~gwp"])
  func impactsOfElectricity(pair: String) throws {
    let names = pair.split(separator: "~").map(String.init)
    let table = try Study.mixes()
    try check(
      table.numbers(names[0]), table.numbers(names[1]),
      against: Study.expected()["mixes_correlations", pair])
  }

  @Test func matrixOfAllColumns() throws {
    let (table, expected) = (try Study.models(), try Study.expected()["pearson_matrix"])
    let names = expected.keys
    let matrix = try Correlation.matrix(names.map(table.numbers), checkpoint: .unlimited)
    for (row, left) in names.enumerated() {
      for (column, right) in names.enumerated() {
        expect(matrix[row][column], try expected[left, right].number(), "\(left), \(right)")
      }
    }
  }

  @Test(
    arguments: ["Active parameters", "Total parameters"],
    ["raw", "loglog_natural", "loglog_base10"])
  func lineOfLeastSquares(column: String, kind: String) throws {
    let transform: (Double) -> Double =
      switch kind {
      case "loglog_natural": { log($0) }
      case "loglog_base10": { log10($0) }
      default: { $0 }
      }
    let table = try Study.models()
    let fit = try LinearFit(
      x: table.numbers(column).map(transform), y: table.numbers("Petite_conv").map(transform),
      checkpoint: .unlimited)
    let expected = try Study.expected()["ols", column, kind]
    let ours: [(String, Double?)] = [
      ("n", Double(fit.count)), ("slope", fit.slope), ("intercept", fit.intercept), ("r", fit.r),
      ("r2", fit.r2), ("se_slope", fit.slopeStandardError),
      ("se_intercept", fit.interceptStandardError),
      ("t975", try StudentT.quantile(0.975, degrees: Double(fit.degreesOfFreedom))),
      ("rss", fit.residualSumOfSquares),
    ]
    for (key, value) in ours { expect(value, try expected[key].number(), key) }
    expect(fit.pValue, try expected["p_slope"].number(), within: 1e-9)
  }

  @Test(arguments: ["Active parameters", "Total parameters"])
  func powerLaw(column: String) throws {
    let table = try Study.models()
    let fit = try LinearFit(
      x: table.numbers(column).map { log($0) }, y: table.numbers("Petite_conv").map { log($0) },
      checkpoint: .unlimited)
    let expected = try Study.expected()["ols", column, "power_law"]
    expect(exp(fit.intercept), try expected["a"].number())
    expect(fit.slope, try expected["b"].number())
    let predictions = try expected["predict_Wh"]
    for key in predictions.keys {
      let size = try #require(Double(key))
      expect(exp(fit.intercept + fit.slope * log(size)), try predictions[key].number(), key)
    }
  }

  @Test func twoPredictors() throws {
    let table = try Study.models()
    let predictors = try ["Active parameters", "Total parameters"].map {
      try table.numbers($0).map { log($0) }
    }
    let fit = try MultipleFit(
      predictors: predictors, y: table.numbers("Petite_conv").map { log($0) },
      checkpoint: .unlimited)
    let expected = try Study.expected()["ols", "two_predictors_loglog_natural"]
    expect(fit.intercept, try expected["intercept"].number())
    expect(fit.coefficients[0], try expected["b_log_active"].number())
    expect(fit.coefficients[1], try expected["b_log_total"].number())
    expect(fit.r2, try expected["r2"].number())
  }
}
