/// The way from the method of 2025 to that of 2026 for one model, an assumption at a time.
public struct MethodSteps: Sendable, Equatable {
  /// What the two methods take for granted, each in its own way.
  public enum Assumption: Sendable, CaseIterable {
    /// Weights on 4 bits, then on 16; cards by powers of two.
    case precision
    /// Energy of a card and of a server, and their speed.
    case hardware
    /// Requests that a server answers at once: 1, then 64.
    case batching
  }

  /// An assumption of the old method replaced by the new one's.
  public struct Step: Sendable, Equatable {
    /// Which.
    public let assumption: Assumption
    /// The energy of the request from then on, in Wh.
    public let energy: Double
  }

  /// The steps in the order in which they are taken; the last energy is the new method's.
  public let steps: [Step]

  /// The steps for a request of so many tokens to a model of these parameters, for both methods
  /// with the PUE of the old one, 1.2.
  public init(
    _ parameters: StudyData.Parameters, tokens: Double,
    order: [Assumption] = Assumption.allCases
  ) {
    let new = ServerAssumptions.of2026
    var assumptions = ServerAssumptions.of2025
    steps = order.map { assumption in
      switch assumption {
      case .precision:
        (assumptions.bits, assumptions.doublesCards) = (new.bits, new.doublesCards)
      case .hardware: assumptions.hardware = new.hardware
      case .batching: assumptions.batch = new.batch
      }
      let run = RequestRun(parameters, tokens: tokens, assumptions)
      return Step(assumption: assumption, energy: 1.2 * run.machineEnergy * 1000)
    }
  }
}
