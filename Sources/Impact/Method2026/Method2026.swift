public import Intervals
import Platform

/// The method of EcoLogits 0.10.2 to 0.11.3 for one request to a language model.
///
/// Source: S. Rincé and A. Banse, EcoLogits, JOSS 10(111) 7471 (2025), doi 10.21105/joss.07471, with
/// the constants and the order of operations of the package `ecologits` 0.11.3. It counts the
/// energy of writing, the manufacturing of cards and servers, and the water of use; neither what is
/// read, nor training, network and the reader's device.
public struct Method2026: Sendable, Equatable {
  /// Energy of the request, the data centre's share included, in kWh.
  public let energy: Bounds
  /// Energy of its machines alone, in kWh.
  public let machineEnergy: Bounds
  /// Seconds during which the machines work for it.
  public let duration: Bounds
  /// Cards that hold the model.
  public let cards: Bounds

  private let pue: Bounds
  private let wue: Bounds

  /// A request for so many tokens.
  public init(_ model: ServedModel, tokens: Double) {
    let least = Run(model.active.low, model.total.low, model, tokens: tokens)
    let most = Run(model.active.high, model.total.high, model, tokens: tokens)
    machineEnergy = Bounds(least.machineEnergy, most.machineEnergy)
    duration = Bounds(least.duration, most.duration)
    cards = Bounds(least.cards, most.cards)
    (pue, wue) = (model.pue, model.wue)
    energy = model.pue * machineEnergy
  }

  /// The request with one count of parameters.
  private struct Run {
    let cards: Double
    let duration: Double
    let machineEnergy: Double

    init(_ active: Double, _ total: Double, _ model: ServedModel, tokens: Double) {
      let perToken =
        (Constants.cardSlope * exp(Constants.cardDecay * Constants.batch) * active
          + Constants.cardBase) / 1000
      let latency =
        model.speed.map { 1 / $0 }
        ?? Constants.latencySlope * active + Constants.latencyOfBatch * Constants.batch
        + Constants.latencyBase
      duration = tokens * latency + (model.firstToken ?? 0)
      cards = Self.cards(for: 1.2 * total * Constants.bits / 8)
      let server =
        (duration / 3600) * Constants.serverPower * (cards / Constants.cardsOfServer)
        * (1 / Constants.batch)
      machineEnergy = server + cards * (tokens * perToken)
    }

    /// The least power of two of cards that holds so many gigabytes.
    private static func cards(for memory: Double) -> Double {
      var cards = 1.0
      while cards < (memory / Constants.cardMemory).rounded(.up) { cards *= 2 }
      return cards
    }
  }
}

extension Method2026 {
  /// Impacts of a request.
  public struct Impacts: Sendable, Equatable {
    /// Emissions, in kgCO2eq.
    public let gwp: Bounds
    /// Primary energy, in MJ.
    public let pe: Bounds
    /// Depletion of mineral resources, in kgSbeq.
    public let adpe: Bounds
  }

  /// The impacts of the electricity, made in a zone.
  public func usage(in zone: ZoneFactors) -> Impacts {
    Impacts(
      gwp: energy * Bounds(zone.gwp), pe: energy * Bounds(zone.pe),
      adpe: energy * Bounds(zone.adpe))
  }

  /// The water of cooling and of making the electricity, in litres.
  public func water(in zone: ZoneFactors) -> Bounds {
    machineEnergy * (wue + pue * Bounds(zone.water))
  }

  /// The share of making the cards and servers, over their three years.
  public var manufacturing: Impacts {
    Impacts(
      gwp: share(of: Constants.serverMade.gwp, Constants.cardMade.gwp),
      pe: share(of: Constants.serverMade.pe, Constants.cardMade.pe),
      adpe: share(of: Constants.serverMade.adpe, Constants.cardMade.adpe))
  }

  private func share(of server: Double, _ card: Double) -> Bounds {
    func share(_ cards: Double, _ duration: Double) -> Double {
      duration * ((cards / Constants.cardsOfServer) * server + cards * card)
        / (Constants.lifetime * Constants.batch)
    }
    return Bounds(share(cards.low, duration.low), share(cards.high, duration.high))
  }

  /// The figures of the package, under names of ours.
  private enum Constants {
    /// Requests that a server answers at once.
    static let batch = 64.0
    /// Energy of a card per token, in Wh: slope × e^(decay × batch) × active parameters + base.
    static let cardSlope = 1.1665273170451914e-06
    static let cardDecay = -0.011205921025579175
    static let cardBase = 4.052928146734005e-05
    /// Seconds per token: slope × active parameters + … × batch + base.
    static let latencySlope = 0.0006785088094353663
    static let latencyOfBatch = 0.0003119310311688259
    static let latencyBase = 0.019473717579473387
    /// Bits of a weight, and gigabytes of a card.
    static let bits = 16.0
    static let cardMemory = 80.0
    static let cardsOfServer = 8.0
    /// kW of a server without its cards.
    static let serverPower = 1.2
    /// Seconds of service: three years.
    static let lifetime = 94_608_000.0
    /// kgCO2eq, MJ and kgSbeq of making a server without its cards, and a card.
    static let serverMade = (gwp: 5700.0, pe: 70000.0, adpe: 0.37)
    static let cardMade = (gwp: 273.0, pe: 3721.0, adpe: 0.00895)
  }
}
