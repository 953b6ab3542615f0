import Impact
import Intervals
import Styling
import Units

/// The impacts of a request, split into use and manufacturing.
struct CountedImpacts {
  let energy: Interval
  var usage: [StudyData.Criterion: Interval] = [:]
  /// Empty where it is not counted.
  var manufacturing: [StudyData.Criterion: Interval] = [:]
  /// The water of use; nil where the method counts none.
  var water: Interval?
  var warnings: [Bilingual] = []

  init(energy: Interval) { self.energy = energy }

  /// Use and manufacturing, where it is counted.
  var total: [StudyData.Criterion: Interval] {
    usage.merging(manufacturing) { usage, made in usage + made ?? usage }
  }
}

extension StudyData.Criterion {
  /// The unit of an impact.
  var unit: MeasureUnit {
    switch self {
    case .gwp: .gramOfCarbon
    case .pe: .primaryKilojoule
    case .adpe: .gramOfAntimony
    }
  }
}
