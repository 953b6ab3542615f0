public import Intervals

/// The method of EcoLogits 0.10.2 to 0.11.3 for one request to a language model.
///
/// Source: S. Rincé and A. Banse, EcoLogits, JOSS 10(111) 7471 (2025), doi 10.21105/joss.07471, with
/// the constants and the order of operations of the package `ecologits` 0.11.3. It counts the
/// energy of writing, the manufacturing of GPUs and servers, and the water of use; neither what is
/// read, nor training, network and the reader's device.
public struct Method2026: Sendable, Equatable {
  /// Energy of the request, the data centre's share included, in kWh.
  public let energy: Bounds
  /// Energy of its machines alone, in kWh.
  public let machineEnergy: Bounds
  /// Seconds during which the machines work for it.
  public let duration: Bounds
  /// GPUs that hold the model.
  public let gpus: Bounds

  private let pue: Bounds
  private let wue: Bounds

  /// A request for so many tokens.
  public init(_ model: ServedModel, tokens: Double) {
    func run(_ active: Double, _ total: Double) -> RequestRun {
      RequestRun(
        StudyData.Parameters(active: active, total: total), tokens: tokens, speed: model.speed,
        firstToken: model.firstToken, .of2026)
    }
    let least = run(model.active.low, model.total.low)
    let most = run(model.active.high, model.total.high)
    machineEnergy = Bounds(least.machineEnergy, most.machineEnergy)
    duration = Bounds(least.duration, most.duration)
    gpus = Bounds(least.gpus, most.gpus)
    (pue, wue) = (model.pue, model.wue)
    energy = model.pue * machineEnergy
  }
}

extension Method2026 {
  /// Impacts of making the machines, a request's share.
  public struct Impacts: Sendable, Equatable {
    /// Emissions, in kgCO2eq.
    public let gwp: Bounds
    /// Primary energy, in MJ.
    public let pe: Bounds
    /// Depletion of mineral resources, in kgSbeq.
    public let adpe: Bounds
  }

  /// The water of cooling and of making the electricity, in litres.
  public func water(in zone: ZoneFactors) -> Bounds {
    machineEnergy * (wue + pue * Bounds(zone.water))
  }

  /// The share of making the GPUs and servers, over their three years.
  public var manufacturing: Impacts {
    Impacts(
      gwp: share(of: Self.serverMade.gwp, Self.cardMade.gwp),
      pe: share(of: Self.serverMade.pe, Self.cardMade.pe),
      adpe: share(of: Self.serverMade.adpe, Self.cardMade.adpe))
  }

  private func share(of server: Double, _ gpu: Double) -> Bounds {
    func share(_ gpus: Double, _ duration: Double) -> Double {
      duration * ((gpus / ServerAssumptions.gpusPerServer) * server + gpus * gpu)
        / (Self.lifetime * ServerAssumptions.of2026.batchSize)
    }
    return Bounds(share(gpus.low, duration.low), share(gpus.high, duration.high))
  }

  /// Seconds of service: three years.
  private static let lifetime = 94_608_000.0
  /// kgCO2eq, MJ and kgSbeq of making a server without its GPUs, and a GPU.
  private static let serverMade = (gwp: 5700.0, pe: 70000.0, adpe: 0.37)
  private static let cardMade = (gwp: 273.0, pe: 3721.0, adpe: 0.00895)
}
