import Platform

/// What a method takes for granted about the machines that answer a request.
struct ServerAssumptions: Sendable, Equatable {
  /// The regressions of energy and speed, and the power of a server.
  enum Hardware: Sendable, Equatable {
    /// Those of EcoLogits 0.6 to 0.8.
    case of2025
    /// Those of EcoLogits 0.10 to 0.11.
    case of2026

    /// kWh of a card for a token of a model of so many billions of active parameters.
    func cardEnergy(_ active: Double, batch: Double) -> Double {
      switch self {
      case .of2025: 8.91e-8 * active + 1.43e-6
      case .of2026:
        (1.1665273170451914e-06 * exp(-0.011205921025579175 * batch) * active
          + 4.052928146734005e-05) / 1000
      }
    }

    /// Seconds for a token.
    func latency(_ active: Double, batch: Double) -> Double {
      switch self {
      case .of2025: 8.02e-4 * active + 2.23e-2
      case .of2026:
        0.0006785088094353663 * active + 0.0003119310311688259 * batch + 0.019473717579473387
      }
    }

    /// kW of a server without its cards.
    var serverPower: Double { self == .of2025 ? 1 : 1.2 }
  }

  /// Bits of a weight.
  var bits: Double
  /// True where cards come by powers of two.
  var doublesCards: Bool
  var hardware: Hardware
  /// Requests that a server answers at once.
  var batch: Double

  /// The method of EcoLogits 0.6 to 0.8.
  static let of2025 = ServerAssumptions(
    bits: 4, doublesCards: false, hardware: .of2025, batch: 1)
  /// The method of EcoLogits 0.10 to 0.11.
  static let of2026 = ServerAssumptions(
    bits: 16, doublesCards: true, hardware: .of2026, batch: 64)

  /// Gigabytes of a card, and cards of a server.
  static let cardMemory = 80.0
  static let cardsOfServer = 8.0

  /// The cards that hold a model of so many billions of parameters.
  func cards(_ total: Double) -> Double {
    let least = (1.2 * total * bits / 8 / Self.cardMemory).rounded(.up)
    guard doublesCards else { return least }
    var cards = 1.0
    while cards < least { cards *= 2 }
    return cards
  }
}

/// The machines' part of one request, with one count of parameters.
struct RequestRun: Sendable, Equatable {
  /// Cards that work.
  let cards: Double
  /// Seconds that they work.
  let duration: Double
  /// Their energy, in kWh.
  let machineEnergy: Double

  /// A request for so many tokens to a model of so many billions of parameters.
  ///
  /// - Parameters:
  ///   - speed: tokens per second, where it was measured.
  ///   - firstToken: seconds until the first one.
  init(
    _ parameters: StudyData.Parameters, tokens: Double, speed: Double? = nil,
    firstToken: Double? = nil, _ assumptions: ServerAssumptions
  ) {
    let hardware = assumptions.hardware
    let batch = assumptions.batch
    let latency = speed.map { 1 / $0 } ?? hardware.latency(parameters.active, batch: batch)
    duration = tokens * latency + (firstToken ?? 0)
    cards = assumptions.cards(parameters.total)
    let server =
      (duration / 3600) * hardware.serverPower * (cards / ServerAssumptions.cardsOfServer)
      * (1 / batch)
    machineEnergy =
      server + cards * (tokens * hardware.cardEnergy(parameters.active, batch: batch))
  }
}
