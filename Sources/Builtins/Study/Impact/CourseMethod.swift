import BuiltinKit
import Impact
import Intervals
import Values

/// The method of 2025: the course's energies times the course's factors.
struct CourseMethod: ImpactMethod {
  let study: StudyData
  /// The arguments by role, for complaints.
  let reader: StudyReader
  let countsManufacturing: Bool

  let name = "2025"

  func models(_ argument: BoundArgument<Value>) throws -> Broadcast<Int> {
    try reader.places(.model, argument)
  }

  func zones(_ argument: BoundArgument<Value>) throws -> Broadcast<Int> {
    try reader.places(.country, argument)
  }

  /// The world, as in EcoLogits 0.8.
  func usualZone(of model: Int) -> Int? { study.zones.firstIndex(of: "WOR") }

  func name(of model: Int) -> String { study.models[model] }

  func code(of zone: Int) -> String { study.zones[zone] }

  func impacts(of model: Int, in zone: Int, tokens: Double) -> CountedImpacts? {
    guard let energy = study.energy(model: model, output: .tokens(tokens)) else { return nil }
    var impacts = CountedImpacts(energy: Interval(energy))
    for criterion in StudyData.Criterion.allCases {
      guard
        let cost = study.cost(
          model: model, zone: zone, output: .tokens(tokens), criterion: criterion)
      else { return nil }
      impacts.usage[criterion] = Interval(cost)
    }
    guard countsManufacturing, let parameters = study.parameters(model: model) else {
      return impacts
    }
    let made = Manufacturing2025(parameters, tokens: tokens)
    impacts.manufacturing = [
      .gwp: Interval(made.gwp * 1000), .pe: Interval(made.pe * 1000),
      .adpe: Interval(made.adpe * 1000),
    ]
    return impacts
  }
}
