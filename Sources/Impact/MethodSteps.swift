public import Intervals

/// The way from the method of 2025 to that of 2026 for one request, an assumption at a time.
///
/// It is gone twice, with the least and with the greatest of what the new method knows about the
/// model; each change divides the energy at either end, and the factors multiply to the whole.
public struct MethodSteps: Sendable, Equatable {
  /// What the two methods take for granted, each in its own way.
  public enum Assumption: Sendable, CaseIterable {
    /// The course's parameters, then those of the new method's table.
    case parameters
    /// Weights on 4 bits, then on 16; GPUs by powers of two.
    case precision
    /// Energy of a GPU and of a server, and their speed.
    case hardware
    /// Requests that a server answers at once: 1, then 64.
    case batching
    /// An estimated speed, then the measured one.
    case speed
    /// A PUE of 1.2, then the provider's.
    case centre
  }

  /// An assumption of the old method replaced by the new one's.
  public struct Step: Sendable, Equatable {
    /// Which.
    public let assumption: Assumption
    /// The energy of the request from then on, in Wh.
    public let energy: Bounds
  }

  /// The steps in the order in which they are taken, without those that change nothing; the last
  /// energy is the new method's.
  public let steps: [Step]

  /// The steps for a request of so many tokens.
  ///
  /// - Parameters:
  ///   - parameters: the course's.
  ///   - served: the model and its data centre as the new method sees them; nil where it is given
  ///     the course's parameters and the old PUE.
  public init(
    _ parameters: StudyData.Parameters, as served: ServedModel? = nil, tokens: Double,
    order: [Assumption] = Assumption.allCases
  ) {
    let model =
      served
      ?? ServedModel(
        active: Bounds(parameters.active), total: Bounds(parameters.total),
        pue: Bounds(Self.oldPUE), wue: Bounds(0))
    var (least, most) = (
      End(parameters, tokens: tokens), End(parameters, tokens: tokens)
    )
    var before = Bounds(least.energy, most.energy)
    var steps: [Step] = []
    for assumption in order {
      least.change(assumption, to: model) { $0.low }
      most.change(assumption, to: model) { $0.high }
      let energy = Bounds(least.energy, most.energy)
      if energy != before { steps.append(Step(assumption: assumption, energy: energy)) }
      before = energy
    }
    self.steps = steps
  }

  private static let oldPUE = 1.2

  /// One end of what is known about the model, with the assumptions so far.
  private struct End {
    let tokens: Double
    var parameters: StudyData.Parameters
    var assumptions = ServerAssumptions.of2025
    var speed: Double?
    var firstToken: Double?
    var pue = MethodSteps.oldPUE

    init(_ parameters: StudyData.Parameters, tokens: Double) {
      (self.parameters, self.tokens) = (parameters, tokens)
    }

    /// The energy of the request, in Wh.
    var energy: Double {
      let run = RequestRun(
        parameters, tokens: tokens, speed: speed, firstToken: firstToken, assumptions)
      return pue * run.machineEnergy * 1000
    }

    mutating func change(
      _ assumption: Assumption, to model: ServedModel, _ end: (Bounds) -> Double
    ) {
      let new = ServerAssumptions.of2026
      switch assumption {
      case .parameters:
        parameters = StudyData.Parameters(active: end(model.active), total: end(model.total))
      case .precision:
        (assumptions.bitsPerWeight, assumptions.roundsGPUsToPowerOfTwo) = (
          new.bitsPerWeight, new.roundsGPUsToPowerOfTwo
        )
      case .hardware: assumptions.hardware = new.hardware
      case .batching: assumptions.batchSize = new.batchSize
      case .speed: (speed, firstToken) = (model.speed, model.firstToken)
      case .centre: pue = end(model.pue)
      }
    }
  }
}
