import BuiltinKit
import Diagnostics
import Impact
import Styling
import Tables
import Units
import Values

extension Builtin {
  private static let isReversed = Parameter.flag(
    "reverse", french: "inverse",
    Bilingual(
      "remplacer les hypothèses dans l'ordre inverse",
      "replace the assumptions in the reverse order"), default: false, mustBeNamed: true)

  /// From the method of 2025 to that of 2026, an assumption at a time.
  static let compareMethods = Builtin(
    "compare_methods", french: "comparer_méthodes", .study,
    Bilingual(
      "De la méthode de 2025 à celle de 2026, hypothèse par hypothèse, pour une réponse.",
      "From the method of 2025 to that of 2026, assumption by assumption, for one answer."),
    takes: studyModel, studyCountry, studyTask, isReversed,
    details: Bilingual(
      """
      Les deux méthodes reçoivent les paramètres du cours et un PUE de 1,2 ; seul l'usage est \
      compté. Chaque ligne remplace une hypothèse de plus ; divided_by dit par combien l'énergie est \
      divisée (les émissions, pour l'électricité), et la dernière ligne en a le produit. L'ordre change \
      la part de chacune, pas le produit : essayez reverse = true. C'est un changement de méthode, pas \
      un progrès des machines. Une image : bars(t, step, energy, log = true, sort = "no").
      """,
      """
      Both methods are given the course's parameters and a PUE of 1.2; use only is counted. Each row \
      replaces one assumption more; divided_by says by how much the energy is divided (the emissions, \
      for the electricity), and the last row has the product. The order changes the share of each, not \
      the product: try reverse = true. It is a change of method, no progress of the machines. A \
      picture: bars(t, step, energy, log = true, sort = "no").
      """),
    examples: [
      Example(
        #"round(compare_methods("gpt 4o", "FRA", "Petite_conv").row(-1).divided_by, 1)"#,
        shows: "43"),
      Example(#"len(compare_methods("gpt 4o", "FRA", 400))"#, shows: "6"),
    ],
    seeAlso: ["impact", "cost", "energy"]
  ) { call, model, country, task, isReversed in
    let study = try call.host.studyData()
    let reader = StudyReader(study, [(.model, model), (.country, country), (.task, task)])
    let order = MethodSteps.Assumption.allCases
    guard let row = try reader.places(.model, model)[0],
      let zone = try reader.places(.country, country)[0],
      let output = try reader.outputs(task)[0], let parameters = study.parameters(model: row),
      let tokens = study.tokens(output), let start = study.energy(model: row, output: output),
      let old = study.cost(model: row, zone: zone, output: output),
      let factor = try call.host.methodTables().zone(study.zones[zone])?.factors.gwp
    else { return .none }
    let steps = MethodSteps(
      parameters, tokens: tokens, order: try isReversed.value ? order.reversed() : order)
    return .table(
      try MethodTable(steps, from: start, emitting: old, newFactor: factor, call.tongue).table)
  }
}

/// The rows of `compare_methods`.
private struct MethodTable {
  private var steps: [String] = []
  private var energies: [Double] = []
  private var emissions: [Double] = []
  private var divisors: [Double?] = []

  init(
    _ way: MethodSteps, from start: Double, emitting old: Double, newFactor: Double,
    _ tongue: Tongue
  ) {
    func add(_ step: Bilingual, _ energy: Double, _ gwp: Double, _ divisor: Double?) {
      steps.append(step(tongue))
      energies.append(energy)
      emissions.append(gwp)
      divisors.append(divisor)
    }
    let factor = old / start
    add(Bilingual("méthode de 2025", "method of 2025"), start, old, nil)
    var before = start
    for step in way.steps where step.energy != before {
      add(step.assumption.name, step.energy, step.energy * factor, before / step.energy)
      before = step.energy
    }
    let new = before * newFactor
    add(Bilingual("électricité de 2026", "electricity of 2026"), before, new, factor / newFactor)
    add(Bilingual("méthode de 2026", "method of 2026"), before, new, old / new)
  }

  var table: Table {
    get throws {
      try Table(
        name: "compare_methods",
        columns: [
          Column("step", texts: steps),
          Column("energy", unit: .wattHour, numbers: energies),
          Column("gwp", unit: .known("gCO2e"), numbers: emissions),
          Column("divided_by", unit: .one, numbers: divisors),
        ])
    }
  }
}

extension MethodSteps.Assumption {
  fileprivate var name: Bilingual {
    switch self {
    case .precision:
      Bilingual("poids sur 16 bits au lieu de 4", "weights on 16 bits instead of 4")
    case .hardware: Bilingual("cartes et serveurs plus récents", "newer cards and servers")
    case .batching: Bilingual("64 requêtes à la fois", "64 requests at once")
    }
  }
}
