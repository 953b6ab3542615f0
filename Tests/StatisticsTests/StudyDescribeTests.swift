import Statistics
import Testing

import struct Platform.Checkpoint

/// Against pandas: see Fixtures/README.md.
@Suite struct StudyDescribeTests {
  /// Figures of the fixture that étude does not compute, and the quantiles, which have a test below.
  private static let leftOut: Set = ["quantiles_linear", "geomean", "kurt_pandas"]

  @Test(arguments: ["models_describe", "mixes_describe", "mixes_describe_without_WOR_EEE"])
  func everyFigureOfDescribe(part: String) throws {
    let expected = try Study.expected()[part]
    let table = part == "models_describe" ? try Study.models() : try Study.mixes()
    let kept = part.hasSuffix("EEE") ? try withoutAggregates(table) : nil
    for column in expected.keys {
      let all = try table.numbers(column)
      try check(kept.map { $0.map { all[$0] } } ?? all, against: try expected[column], column)
    }
  }

  private func withoutAggregates(_ table: Study.Table) throws -> [Int] {
    try table.texts("name").enumerated()
      .filter { !["WOR", "EEE"].contains($0.element) }.map(\.offset)
  }

  private func check(_ x: [Double], against figures: Figures, _ column: String) throws {
    let ours = try figuresOf(x)
    for key in figures.keys where !Self.leftOut.contains(key) {
      expect(ours[key], try figures[key].number(), "\(column) \(key)")
    }
    let quantiles = try figures["quantiles_linear"]
    let probabilities = quantiles.keys.compactMap { Double($0) }
    let several = try Descriptive.quantiles(x, probabilities, checkpoint: .unlimited)
    for ((key, probability), found) in zip(zip(quantiles.keys, probabilities), several) {
      expect(found, try quantiles[key].number(), "\(column) \(key)")
      #expect(try Descriptive.quantile(x, probability, checkpoint: .unlimited) == found)
    }
  }

  private func figuresOf(_ x: [Double]) throws -> [String: Double] {
    let (range, box) = (
      try Descriptive.range(x, checkpoint: .unlimited), try BoxFigures(x, checkpoint: .unlimited)
    )
    let deviation = try Descriptive.standardDeviation(x, checkpoint: .unlimited)
    return [
      "n": Double(x.count), "sum": try Summation.sum(x, checkpoint: .unlimited),
      "fsum": try Summation.sum(x, checkpoint: .unlimited),
      "mean": try Descriptive.mean(x, checkpoint: .unlimited),
      "median": try Descriptive.median(x, checkpoint: .unlimited),
      "std_sample": deviation,
      "std_pop": try Descriptive.standardDeviation(x, .population, checkpoint: .unlimited),
      "var_sample": try Descriptive.variance(x, checkpoint: .unlimited),
      "min": range.lowerBound, "max": range.upperBound,
      "range": range.upperBound - range.lowerBound,
      "iqr": box.interquartileRange,
      "cv": deviation / (try Descriptive.mean(x, checkpoint: .unlimited)),
      "skew_pandas": try Descriptive.skewness(x, checkpoint: .unlimited),
      "sem": try Descriptive.standardError(x, checkpoint: .unlimited),
    ]
  }

  @Test(arguments: ["Google", "Meta", "Mistral", "OpenAI"])
  func figuresByProvider(provider: String) throws {
    let (table, expected) = (try Study.models(), try Study.expected()["per_provider", provider])
    let rows = try table.texts("Provider").enumerated()
      .filter { $0.element == provider }.map(\.offset)
    for column in expected.keys where column != "count" {
      let all = try table.numbers(column)
      let ours = try figuresOf(rows.map { all[$0] })
      let theirs = try expected[column]
      for key in theirs.keys where !Self.leftOut.contains(key) {
        expect(ours[key], try theirs[key].number(), "\(column) \(key)")
      }
    }
  }

  /// Equal models share the best place: "min" ranks from the largest down.
  @Test func rankingOfTheModels() throws {
    let table = try Study.models()
    let ranks = try Ranking.ranks(
      try table.numbers("Petite_conv"), ties: .min, descending: true, checkpoint: .unlimited)
    let ours = Dictionary(uniqueKeysWithValues: zip(try table.texts("Model"), ranks))
    for entry in try Study.expected()["ranking_Petite_conv_desc"].elements {
      let model = try #require(try entry["model"].text)
      #expect(try ours[model] == entry["rank_min"].number(), "\(model)")
    }
  }

  @Test func rankingOfTheCountries() throws {
    let table = try Study.mixes()
    let (names, ranks) = (
      try table.texts("name"), try Ranking.ranks(try table.numbers("gwp"), checkpoint: .unlimited)
    )
    let ordered = zip(names, ranks).sorted { $0.1 < $1.1 }.map(\.0)
    let expected = try Study.expected()["mixes_rank_gwp_asc"].elements
    #expect(ordered == expected.map { $0.elements.first?.text })
  }
}
