import BuiltinKit
import Diagnostics
import Impact
import Intervals
import Styling
import Tables
import Units
import Values

/// The method of 2026, of the package `ecologits` 0.11.3.
struct CurrentMethod: ImpactMethod {
  let study: StudyData
  let tables: MethodTables
  /// The arguments by role, for complaints.
  let reader: StudyReader

  let name = "2026"

  func models(_ argument: BoundArgument<Value>) throws -> Broadcast<NamedModel> {
    var twins: [(name: String, twin: String)] = []
    let models = try argument.spread { value in
      switch value {
      case .text(let name):
        switch tables.model(name) {
        case .found(let row): return NamedModel(tables.models[row])
        case .withoutMix: break
        case .unknown(let suggestions):
          if let twin = try argument.call.twin(of: name, in: tables) {
            twins.append((name, twin.name))
            return twin
          }
          throw reader.unknown(name, .model, suggestions, in: "modeles_2026", argument)
        }
      case .record(let record):
        if let model = NamedModel(own: record) { return model }
      default: break
      }
      var help: Bilingual?
      if case .table(let table) = value, table.column(named: "model") != nil {
        help = Bilingual(same: "\(argument.code ?? table.name ?? "t").model")
      } else if case .record = value {
        help = Bilingual(
          "les deux avec leur unité, total pas plus petit que active ; pue, si vous le donnez, à partir de 1",
          "both with their unit, total no less than active; pue, where you give it, from 1 on")
      }
      throw argument.wrongKind(
        Bilingual(
          "le nom d'un modèle, ou {active: 7 Gparam, total: 7 Gparam}",
          "the name of a model, or {active: 7 Gparam, total: 7 Gparam}"), found: value, help: help)
    }
    if let first = twins.first {
      argument.call.host.note(CourseNames(count: twins.count, name: first.name, twin: first.twin))
    }
    return models
  }

  func zones(_ argument: BoundArgument<Value>) throws -> Broadcast<MethodTables.Zone> {
    try argument.spread { value in
      guard case .text(let name) = value else {
        throw argument.wrongKind(StudyRole.country.expected, found: value)
      }
      guard let code = study.code(ofCountry: name) else {
        var suggestions: [String] = []
        if case .unknown(let near) = study.country(name) { suggestions = near }
        throw reader.unknown(name, .country, suggestions, in: "mix_2026", argument)
      }
      guard let zone = tables.zone(code) else {
        throw CountryWithoutMix(reader.countryName(code), code: code, table: "mix_2026")
          .about(argument)
      }
      return zone
    }
  }

  func usualZone(of model: NamedModel) -> MethodTables.Zone? { tables.zone(model.usualZone) }

  func name(of model: NamedModel) -> String { model.name }

  func code(of zone: MethodTables.Zone) -> String { zone.code }

  /// The doubts bear names, so that two countries of one request share them: what the same model
  /// does in France and in Sweden differs by the electricity alone.
  func impacts(
    of model: NamedModel, in zone: MethodTables.Zone, tokens: Double
  ) -> CountedImpacts? {
    let request = Method2026(model.served, tokens: tokens)
    let made = request.manufacturing
    func doubt(_ bounds: Bounds, _ part: String) -> Interval {
      Interval(bounds * Bounds(1000), named: "2026/\(model.name)/\(tokens)/\(part)")
    }
    let energy = doubt(request.energy, "energy")
    var impacts = CountedImpacts(energy: energy)
    for (criterion, factor) in [
      (StudyData.Criterion.gwp, zone.factors.gwp), (.pe, zone.factors.pe),
      (.adpe, zone.factors.adpe),
    ] {
      impacts.usage[criterion] = energy * Interval(factor)
    }
    impacts.manufacturing = [
      .gwp: doubt(made.gwp, "gwp"), .pe: doubt(made.pe, "pe"), .adpe: doubt(made.adpe, "adpe"),
    ]
    impacts.water = doubt(request.water(in: zone.factors), "water/\(zone.code)")
    impacts.warnings = model.warnings + zone.warnings
    return impacts
  }
}

/// A model with what is to be said of it.
struct NamedModel {
  let name: String
  let served: ServedModel
  let usualZone: String
  let warnings: [Bilingual]

  init(_ model: MethodTables.Model) {
    (name, served, usualZone) = (model.name, model.served, model.usualZone)
    var warnings: [Bilingual] = []
    if model.isUnpublished {
      warnings.append(
        Bilingual(
          "architecture non publiée : les paramètres sont estimés",
          "architecture not published: the parameters are estimated"))
    }
    if model.isMultimodal {
      warnings.append(
        Bilingual(
          "modèle multimodal : estimation moins sûre", "multimodal model: a less certain estimate"))
    }
    self.warnings = warnings
  }

  /// `{active: 7 Gparam, total: 7 Gparam}`, either an interval too; `pue` is 1.2 unless it is given.
  init?(own record: Record) {
    guard let active = record["active"]?.billions,
      let total = record["total"]?.billions ?? record["active"]?.billions
    else { return nil }
    let pue = record["pue"]?.bounded?.value.bounds ?? Bounds(1.2)
    guard active.low > 0, total.low >= active.low, pue.low >= 1 else { return nil }
    func written(_ bounds: Bounds) -> String { bounds.written { NumberText.echo($0) } }
    name = "{active: \(written(active)) Gparam, total: \(written(total)) Gparam}"
    served = ServedModel(active: active, total: total, pue: pue, wue: Bounds(0))
    usualZone = "WOR"
    warnings = [
      Bilingual(
        "modèle à vous : PUE \(written(pue)), sans l'eau du refroidissement",
        "a model of your own: PUE \(written(pue)), without the water of cooling")
    ]
  }
}

extension MethodTables.Zone {
  /// What is to be said of the factors.
  fileprivate var warnings: [Bilingual] {
    var warnings: [Bilingual] = []
    if borrows.pe || borrows.adpe || code == "WOR" {
      warnings.append(
        Bilingual(
          "pe et adpe de \(code) : valeurs du monde, peu plausibles pour une moyenne",
          "pe and adpe of \(code): the world's, implausible for an average"))
    }
    if borrows.water {
      warnings.append(
        Bilingual("eau de \(code) : valeur du monde", "water of \(code): the world's value"))
    }
    return warnings
  }
}

extension Value {
  /// Parameters in billions, of a quantity or an interval; nil for anything else.
  fileprivate var billions: Bounds? {
    guard let (interval, unit) = bounded,
      let low = unit.convert(interval.bounds.low, to: .gigaparameter),
      let high = unit.convert(interval.bounds.high, to: .gigaparameter)
    else { return nil }
    return Bounds(low, high)
  }
}
