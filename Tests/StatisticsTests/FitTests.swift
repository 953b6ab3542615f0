import Statistics
import Testing

import struct Platform.Checkpoint

@Suite struct FitTests {
  @Test func twoPointsHaveNoError() throws {
    let fit = try LinearFit(x: [1, 3], y: [2, 8], checkpoint: .unlimited)
    #expect(fit.slope == 3 && fit.intercept == -1)
    #expect(fit.slopeStandardError == nil && fit.pValue == nil)
  }

  @Test func perfectCorrelationIsCertain() throws {
    let correlation = try Correlation.pearson([1, 2, 3, 4], [2, 4, 6, 8], checkpoint: .unlimited)
    #expect(correlation.coefficient == 1 && correlation.pValue == 0)
    #expect(correlation.interval == 1...1)
    #expect(
      try Correlation.kendall([1, 2, 3, 4], [8, 6, 4, 2], checkpoint: .unlimited).coefficient == -1)
    #expect(
      try Correlation.spearman([1, 2, 3], [1, 10, 100], checkpoint: .unlimited).coefficient == 1)
  }

  @Test func smallSamplesHaveNoInterval() throws {
    let two = try Correlation.pearson([1, 2], [5, 4], checkpoint: .unlimited)
    #expect(two.coefficient == -1 && two.pValue == nil && two.interval == nil)
    #expect(try Correlation.kendall([1, 2], [5, 4], checkpoint: .unlimited).pValue == nil)
    #expect(try Correlation.pearson([1, 2, 3], [1, 2, 4], checkpoint: .unlimited).interval == nil)
  }

  /// The definition, pair by pair, against Knight's algorithm, with many ties.
  @Test(arguments: 2...40) func kendallIsItsDefinition(count: Int) throws {
    let x = (0..<count).map { place in Double(place * 37 % 11) }
    let y = (0..<count).map { (place: Int) -> Double in Double(place * 23 % 7 + place / 9) }
    var (surplus, pairsX, pairsY) = (0.0, 0.0, 0.0)
    for i in 0..<count {
      for j in 0..<i {
        let (a, b) = (sign(x[i] - x[j]), sign(y[i] - y[j]))
        surplus += a * b
        pairsX += a * a
        pairsY += b * b
      }
    }
    expect(
      try Correlation.kendall(x, y, checkpoint: .unlimited).coefficient,
      surplus / (pairsX * pairsY).squareRoot())
  }

  private func sign(_ value: Double) -> Double { value > 0 ? 1 : value < 0 ? -1 : 0 }

  @Test(arguments: Correlation.Method.allCases)
  func matrixLeavesOutWhatDoesNotVary(method: Correlation.Method) throws {
    let matrix = try Correlation.matrix(
      [[1, 2, 3], [5, 5, 5], [3, 2, 1]], method, checkpoint: .unlimited)
    #expect(matrix[0][0] == 1 && matrix[2][2] == 1)
    expect(matrix[0][2], -1)
    #expect(matrix[1].allSatisfy { $0 == nil })
    #expect(try Correlation.matrix([], checkpoint: .unlimited).isEmpty)
  }

  /// One predictor must give the straight line, its standard error included.
  @Test func onePredictorIsTheLine() throws {
    let (x, y) = ([1.0, 2, 4, 7, 11], [2.5, 1, 6, 8, 9.5])
    let (line, fit) = (
      try LinearFit(x: x, y: y, checkpoint: .unlimited),
      try MultipleFit(predictors: [x], y: y, checkpoint: .unlimited)
    )
    expect(fit.coefficients[0], line.slope)
    expect(fit.intercept, line.intercept)
    expect(fit.r2, try #require(line.r2))
    expect(fit.standardErrors?[0], try #require(line.slopeStandardError))
  }

  /// NIST StRD, Longley (1967): certified coefficients and standard errors, higher difficulty.
  @Test func longley() throws {
    let rows = Longley.rows
    let predictors = (1...6).map { column in rows.map { $0[column] } }
    let fit = try MultipleFit(predictors: predictors, y: rows.map { $0[0] }, checkpoint: .unlimited)
    expect(fit.intercept, -3_482_258.63459582, within: 1e-10)
    for (ours, theirs) in zip(fit.coefficients, Longley.coefficients) {
      expect(ours, theirs, within: 1e-10)
    }
    for (ours, theirs) in zip(fit.standardErrors ?? [], Longley.standardErrors) {
      expect(ours, theirs, within: 1e-10)
    }
    expect(fit.r2, 0.995479004577296, within: 1e-12)
  }

  @Test func dependentPredictorsAreNamed() {
    let (a, b) = ([1.0, 2, 3, 5, 8], [2.0, 1, 4, 3, 5])
    let sum = zip(a, b).map { $0 + 3 * $1 }
    #expect(throws: StatisticsProblem.collinear(predictor: 2)) {
      try MultipleFit(predictors: [a, b, sum], y: [1, 2, 3, 4, 6], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.collinear(predictor: 0)) {
      try MultipleFit(predictors: [[7, 7, 7]], y: [1, 2, 3], checkpoint: .unlimited)
    }
    #expect(throws: StatisticsProblem.tooFew(needed: 3, got: 2)) {
      try MultipleFit(predictors: [[1, 2], [2, 1]], y: [1, 2], checkpoint: .unlimited)
    }
  }
}

/// The data set and its certified figures.
///
/// https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml
enum Longley {
  static let rows: [[Double]] = [
    [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
    [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
    [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
    [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
    [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
    [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
    [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
    [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
    [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
    [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
    [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
    [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
    [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
    [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
    [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
    [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
  ]
  static let coefficients = [
    15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359,
    -0.0511041056535807, 1829.15146461355,
  ]
  static let standardErrors = [
    84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
    0.226073200069370, 455.478499142212,
  ]
}
