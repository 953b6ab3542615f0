import Diagnostics
import Impact
import Intervals
import Styling
import Units
import Values

/// One request whose impacts are asked for, and the method that counts them.
struct ImpactRequest {
  /// What answers.
  enum Answerer {
    /// A model of the course, by its place.
    case course(Int)
    /// A model of the method of 2026, or one of the user's own.
    case served(ServedModel, name: String, warnings: [Bilingual])
  }

  let answerer: Answerer
  let zone: MethodTables.Zone
  let tokens: Double
  /// True where making the machines is counted; the method of 2026 always counts it.
  let countsManufacturing: Bool
}

/// The impacts of a request as values, split into use and manufacturing.
struct CountedImpacts {
  var energy: Interval
  var usage: [StudyData.Criterion: Interval] = [:]
  var manufacturing: [StudyData.Criterion: Interval] = [:]
  /// The water of use; nil where the method counts none.
  var water: Interval?
  var warnings: [Bilingual] = []

  /// By the method of 2026.
  ///
  /// The doubts bear names, so that two countries of one request share them: what the same model
  /// does in France and in Sweden differs by the electricity alone.
  init(_ model: ServedModel, named name: String, in zone: MethodTables.Zone, tokens: Double) {
    let request = Method2026(model, tokens: tokens)
    let made = request.manufacturing
    let water = request.water(in: zone.factors)
    func doubt(_ bounds: Bounds, _ part: String) -> Interval {
      let inThousandths = bounds * Bounds(1000)
      return Interval(inThousandths, named: "2026/\(name)/\(tokens)/\(part)")
    }
    energy = doubt(request.energy, "energy")
    for (criterion, factor) in [
      (StudyData.Criterion.gwp, zone.factors.gwp), (.pe, zone.factors.pe),
      (.adpe, zone.factors.adpe),
    ] {
      usage[criterion] = energy * Interval(factor)
    }
    manufacturing = [
      .gwp: doubt(made.gwp, "gwp"), .pe: doubt(made.pe, "pe"), .adpe: doubt(made.adpe, "adpe"),
    ]
    self.water = doubt(water, "water/\(zone.code)")
    warnings = Self.warnings(zone)
  }

  /// By the method of 2025: the course's energy times the course's factor.
  init?(_ study: StudyData, model: Int, zone: Int, tokens: Double, countsManufacturing: Bool) {
    guard let energy = study.energy(model: model, output: .tokens(tokens)) else { return nil }
    self.energy = Interval(energy)
    for criterion in StudyData.Criterion.allCases {
      guard
        let cost = study.cost(
          model: model, zone: zone, output: .tokens(tokens), criterion: criterion)
      else { return nil }
      usage[criterion] = Interval(cost)
    }
    guard countsManufacturing, let parameters = study.parameters(model: model) else { return }
    let made = Manufacturing2025(parameters, tokens: tokens)
    manufacturing = [
      .gwp: Interval(made.gwp * 1000), .pe: Interval(made.pe * 1000),
      .adpe: Interval(made.adpe * 1000),
    ]
  }

  private static func warnings(_ zone: MethodTables.Zone) -> [Bilingual] {
    var warnings: [Bilingual] = []
    if zone.borrows.pe || zone.borrows.adpe {
      warnings.append(
        Bilingual(
          "pe et adpe de \(zone.code) : valeurs du monde, peu plausibles pour une moyenne",
          "pe and adpe of \(zone.code): the world's, implausible for an average"))
    }
    if zone.borrows.water {
      warnings.append(
        Bilingual(
          "eau de \(zone.code) : valeur du monde", "water of \(zone.code): the world's value"))
    }
    return warnings
  }
}

extension CountedImpacts {
  /// The record that `impact` gives.
  func record(
    method: String, model: String, country: String, tokens: Double, _ tongue: Tongue
  ) -> Record {
    func total(_ criterion: StudyData.Criterion) -> Interval? {
      guard let usage = usage[criterion] else { return nil }
      return manufacturing[criterion].map { usage + $0 } ?? usage
    }
    func part(_ amounts: [StudyData.Criterion: Interval]) -> Value {
      guard !amounts.isEmpty else { return .none }
      return .record(
        Record(
          StudyData.Criterion.allCases.map { ($0.rawValue, Self.value(amounts[$0], $0.unit)) }))
    }
    return Record(
      [
        ("method", .text(method)), ("model", .text(model)), ("country", .text(country)),
        ("tokens", .number(tokens, .tokens)), ("energy", Self.value(energy, .wattHour)),
      ]
        + StudyData.Criterion.allCases.map { ($0.rawValue, Self.value(total($0), $0.unit)) }
        + [
          ("water", Self.value(water, .millilitre)), ("usage", part(usage)),
          ("manufacturing", part(manufacturing)),
          ("warnings", .list(warnings.map { .text($0(tongue)) })),
        ])
  }

  private static func value(_ interval: Interval?, _ unit: MeasureUnit) -> Value {
    interval.map { .interval($0, unit) } ?? .none
  }
}

extension StudyData.Criterion {
  /// The unit of an impact.
  fileprivate var unit: MeasureUnit {
    switch self {
    case .gwp: .known("gCO2e")
    case .pe: .known("kJep")
    case .adpe: .known("gSbeq")
    }
  }
}

extension MeasureUnit {
  static let tokens = known("tokens")
  static let wattHour = known("Wh")
  fileprivate static let millilitre = known("mL")

  /// A unit of the catalogue.
  static func known(_ symbol: String) -> MeasureUnit {
    // The catalogue holds them, as the tests of `impact` show.
    (try? MeasureUnit(parsing: symbol)) ?? .one
  }
}
