/// The share of making GPUs and servers in one request, by the method of EcoLogits 0.6 to 0.8.
///
/// The course's table counts usage only; this is what it leaves out. Constants of the package
/// `ecologits` 0.8.2; weights on 4 bits, servers that last five years.
public struct Manufacturing2025: Sendable, Equatable {
  /// Emissions, in kgCO2eq.
  public let gwp: Double
  /// Primary energy, in MJ.
  public let pe: Double
  /// Depletion of mineral resources, in kgSbeq.
  public let adpe: Double

  /// The share of a request for so many tokens to a model of so many billions of parameters.
  public init(_ parameters: StudyData.Parameters, tokens: Double) {
    let run = RequestRun(parameters, tokens: tokens, .of2025)
    func share(of server: Double, _ gpu: Double) -> Double {
      (run.duration / Self.lifetime)
        * ((run.gpus / ServerAssumptions.gpusPerServer) * server + run.gpus * gpu)
    }
    gwp = share(of: 3000, 143)
    pe = share(of: 38000, 1828)
    adpe = share(of: 0.24, 5.1e-3)
  }

  /// Seconds of service: five years.
  private static let lifetime = 157_680_000.0
}
