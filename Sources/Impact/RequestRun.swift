import Platform

/// What a method takes for granted about the machines that answer a request.
struct ServerAssumptions: Sendable, Equatable {
  /// The regressions of energy and speed, and the power of a server.
  enum Hardware: Sendable, Equatable {
    /// Those of EcoLogits 0.6 to 0.8.
    case of2025
    /// Those of EcoLogits 0.10 to 0.11.
    case of2026

    /// kWh of a GPU for a token of a model of so many billions of active parameters.
    func gpuEnergyPerToken(_ active: Double, batchSize: Double) -> Double {
      switch self {
      case .of2025: 8.91e-8 * active + 1.43e-6
      case .of2026:
        (1.1665273170451914e-06 * exp(-0.011205921025579175 * batchSize) * active
          + 4.052928146734005e-05) / 1000
      }
    }

    /// Seconds for a token.
    func secondsPerToken(_ active: Double, batchSize: Double) -> Double {
      switch self {
      case .of2025: 8.02e-4 * active + 2.23e-2
      case .of2026:
        0.0006785088094353663 * active + 0.0003119310311688259 * batchSize + 0.019473717579473387
      }
    }

    /// kW of a server without its GPUs.
    var serverPower: Double { self == .of2025 ? 1 : 1.2 }
  }

  /// Bits of a weight.
  var bitsPerWeight: Double
  /// True where GPUs come by powers of two.
  var roundsGPUsToPowerOfTwo: Bool
  /// The regressions that hold.
  var hardware: Hardware
  /// Requests that a server answers at once.
  var batchSize: Double

  /// The method of EcoLogits 0.6 to 0.8.
  static let of2025 = ServerAssumptions(
    bitsPerWeight: 4, roundsGPUsToPowerOfTwo: false, hardware: .of2025, batchSize: 1)
  /// The method of EcoLogits 0.10 to 0.11.
  static let of2026 = ServerAssumptions(
    bitsPerWeight: 16, roundsGPUsToPowerOfTwo: true, hardware: .of2026, batchSize: 64)

  /// Gigabytes of memory of a GPU.
  static let gpuMemory = 80.0
  static let gpusPerServer = 8.0

  /// The GPUs that hold a model of so many billions of parameters.
  func gpus(_ total: Double) -> Double {
    let least = (1.2 * total * bitsPerWeight / 8 / Self.gpuMemory).rounded(.up)
    guard roundsGPUsToPowerOfTwo else { return least }
    var gpus = 1.0
    while gpus < least { gpus *= 2 }
    return gpus
  }
}

/// The machines' part of one request, with one count of parameters.
struct RequestRun: Sendable, Equatable {
  /// GPUs that work.
  let gpus: Double
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
    let batchSize = assumptions.batchSize
    let secondsPerToken =
      speed.map { 1 / $0 } ?? hardware.secondsPerToken(parameters.active, batchSize: batchSize)
    duration = tokens * secondsPerToken + (firstToken ?? 0)
    gpus = assumptions.gpus(parameters.total)
    let server =
      (duration / 3600) * hardware.serverPower * (gpus / ServerAssumptions.gpusPerServer)
      * (1 / batchSize)
    machineEnergy =
      server + gpus * (tokens * hardware.gpuEnergyPerToken(parameters.active, batchSize: batchSize))
  }
}
