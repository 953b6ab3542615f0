import Statistics
import Testing

/// Reference values: mpmath 1.4.1 at 60 digits, the t distribution through its incomplete beta
/// function.
@Suite struct DistributionTests {
  @Test(arguments: [
    (0.001, 0.5, 0.49973032383424382), (2.5, 0.5, 0.20048526452664659),
    (40, 0.5, 0.050704899964747178), (0.001, 1, 0.49968169021991944), (1, 1, 0.25),
    (2.5, 1, 0.1211189415908434), (40, 1, 0.0079560899120258133), (0.5, 2, 0.33333333333333333),
    (6, 2, 0.013335736607712386), (1, 3, 0.19550110947788532), (40, 3, 1.7190340394579264e-5),
    (0.5, 5, 0.3191494358204645), (6, 5, 0.00092306914479700721), (1, 10, 0.17044656615102994),
    (40, 10, 1.1404288715428773e-12), (0.001, 21, 0.49960577717454988),
    (2.5, 21, 0.010389131936119002), (6, 21, 2.9552453914516899e-6),
    (40, 21, 1.3115871025611759e-21), (0.5, 30, 0.31036150244256364),
    (6, 30, 6.9713843836023714e-7), (1, 136, 0.15954321489212694),
    (6, 136, 8.4428432957622806e-9), (40, 136, 2.1981372600750939e-77),
    (0.5, 1000, 0.30859254041693741), (2.5, 1000, 0.0062892839005453984),
    (40, 1000, 5.2394260775866805e-210), (0.001, 1e6, 0.49960105788582454),
    (1, 1e6, 0.15865537491678906), (6, 1e6, 9.8692490617721733e-10),
    (1e10, 1, 3.1830988618379067e-11), (1e200, 1, 3.1830988618379067e-201),
    (1e30, 5, 9.4901672455623608e-150), (300, 21, 6.2714909362477689e-40),
  ]) func studentTail(t: Double, degrees: Double, expected: Double) throws {
    let tail = try StudentT.upperTail(t, degrees: degrees)
    expect(tail, expected)
    #expect(try StudentT.cumulative(-t, degrees: degrees) == tail)
    expect(try StudentT.cumulative(t, degrees: degrees), 1 - expected)
  }

  @Test(arguments: [
    (0.6, 1, 0.32491969623290625), (0.975, 1, 12.706204736174693), (0.9995, 1, 636.61924876878973),
    (0.6, 2, 0.28867513459481282), (0.975, 2, 4.3026527297494618), (0.9995, 2, 31.599054576445363),
    (0.6, 5, 0.26718086570414507), (0.975, 5, 2.5705818356363148), (0.9995, 5, 6.8688266258812751),
    (0.6, 21, 0.25657994783104861), (0.975, 21, 2.07961384472768),
    (0.9995, 21, 3.8192771642745085), (0.6, 136, 0.25384328018092877),
    (0.975, 136, 1.9775607765589352), (0.9995, 136, 3.3635031405545293),
    (0.6, 1e4, 0.25335384344572679), (0.975, 1e4, 1.9602012398906259),
    (0.9995, 1e4, 3.2914999659416357),
  ]) func studentQuantile(probability: Double, degrees: Double, expected: Double) throws {
    expect(try StudentT.quantile(probability, degrees: degrees), expected)
  }

  @Test(arguments: [
    (-8, 0.99999999999999938), (-1, 0.84134474606854295), (0, 0.5), (0.1, 0.46017216272297102),
    (1, 0.15865525393145705), (3, 0.0013498980316300945), (6, 9.8658764503769814e-10),
    (10, 7.6198530241605261e-24), (20, 2.7536241186062337e-89), (37, 5.7255712225245768e-300),
  ]) func normalTail(z: Double, expected: Double) {
    expect(NormalDistribution.upperTail(z), expected)
    expect(NormalDistribution.cumulative(-z), expected)
  }

  @Test(arguments: [
    (1e-300, -37.047096299361199), (1e-20, -9.2623400897984076), (1e-5, -4.2648907939228246),
    (0.01, -2.3263478740408411), (0.025, -1.9599639845400542), (0.3, -0.52440051270804082),
    (0.7, 0.52440051270804066), (0.975, 1.9599639845400539), (0.999999, 4.7534243088170878),
  ]) func normalQuantile(probability: Double, expected: Double) throws {
    expect(try NormalDistribution.quantile(probability), expected)
  }

  @Test func halfIsInTheMiddle() throws {
    #expect(abs(try NormalDistribution.quantile(0.5)) < 1e-15)
    #expect(try StudentT.quantile(0.5, degrees: 3) == 0)
    #expect(try StudentT.upperTail(0, degrees: 3) == 0.5)
    #expect(try StudentT.upperTail(.infinity, degrees: 3) == 0)
    expect(try StudentT.quantile(0.025, degrees: 7), -(try StudentT.quantile(0.975, degrees: 7)))
  }

  /// 1/π and 3/8, by hand.
  @Test func densitiesAtZero() throws {
    expect(try StudentT.density(0, degrees: 1), 1 / Double.pi)
    expect(try StudentT.density(0, degrees: 4), 0.375)
    expect(NormalDistribution.density(0), 0.3989422804014327)
  }

  @Test(arguments: [0, 1, -0.5, 1.5, Double.nan]) func noSuchProbability(p: Double) {
    #expect(throws: StatisticsProblem.outOfRange) { try StudentT.quantile(p, degrees: 3) }
    #expect(throws: StatisticsProblem.outOfRange) { try NormalDistribution.quantile(p) }
  }

  @Test(arguments: [0, -1, Double.nan, .infinity]) func noSuchDegrees(degrees: Double) {
    #expect(throws: StatisticsProblem.outOfRange) {
      try StudentT.upperTail(1, degrees: degrees)
    }
  }
}
